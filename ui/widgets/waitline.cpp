// SPDX-License-Identifier: Apache-2.0
#include "widgets/waitline.h"

#include "widgets/label.h"
#include "widgets/spinner.h"

#include <QHBoxLayout>

namespace keynook::ui {

WaitLine::WaitLine(QWidget *parent)
    : QWidget(parent)
    , m_spinner(new Spinner)
    , m_text(label({}, "muted"))
{
    constexpr std::chrono::seconds patience{3};
    m_text->setObjectName(QStringLiteral("waitText"));
    m_text->setMinimumWidth(1); // a long host name must not widen the dialog
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_spinner);
    row->addWidget(m_text, 1);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        say(m_sentence);
        if (m_stop != nullptr) {
            m_stop->show();
        }
    });
}

void WaitLine::setStoppable()
{
    m_stop = button(tr("Stop waiting"), "link");
    m_stop->setObjectName(QStringLiteral("stopWaiting"));
    m_stop->hide();
    layout()->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &WaitLine::stopWanted);
}

void WaitLine::start(const QString &sentence)
{
    m_sentence = sentence;
    m_text->clear();
    m_spinner->start();
    m_patience.start();
}

void WaitLine::say(const QString &sentence)
{
    m_patience.stop();
    m_text->setText(sentence);
}

void WaitLine::stop()
{
    m_spinner->stop();
    m_patience.stop();
    m_text->clear();
    if (m_stop != nullptr) {
        m_stop->hide();
    }
}

QString WaitLine::text() const
{
    return m_text->text();
}

} // namespace keynook::ui
