// SPDX-License-Identifier: Apache-2.0
#include "window/windowplace.h"

#include "settings/uistate.h"

#include <QEvent>
#include <QWidget>

#include <tuple>

namespace keynook::ui {

namespace {

const QString key = QStringLiteral("geometry");

} // namespace

WindowPlace::WindowPlace(QWidget &window, UiState &state)
    : QObject(&window)
    , m_window(window)
    , m_state(state)
{
    const QByteArray place = QByteArray::fromBase64(m_state.value(key).toLatin1());
    const QRect usual = m_window.geometry();
    std::ignore = m_window.restoreGeometry(place); // Qt sees to it that it is on a screen
    // Of a place that was cut off it takes what is left.
    constexpr QSize least(100, 100);
    if (m_window.size().boundedTo(least) != least) {
        m_window.setGeometry(usual);
    }
    m_window.installEventFilter(this);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    // Before it is known whether the window may close: afterwards it has no place any more.
    if (event->type() == QEvent::Close) {
        m_state.setValue(key, QString::fromLatin1(m_window.saveGeometry().toBase64()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keynook::ui
