// SPDX-License-Identifier: Apache-2.0
#include "widgets/secretfield.h"

#include "theme/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace keynook::ui {

namespace {

// Of fixed width: the mask tells nothing of the secret, not even how long it is.
const QString bullets(12, QChar(0x2022));

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    showAsCode(*this);
    setContextMenuPolicy(Qt::NoContextMenu); // its Copy would go round the clipboard's guard
    setDragEnabled(false);
    m_remask.setSingleShot(true);
    m_remask.setInterval(std::chrono::seconds(30));
    connect(&m_remask, &QTimer::timeout, this, &SecretField::mask);
    setSource({});
}

void SecretField::setSource(Source source, const QString &prefix)
{
    m_source = std::move(source);
    m_prefix = prefix;
    mask();
}

void SecretField::setRemaskAfter(std::chrono::milliseconds time)
{
    m_remask.setInterval(time);
}

void SecretField::reveal()
{
    if (m_revealed || !m_source) {
        return;
    }
    m_source({this, [this, asked = ++m_asked](const Result<Secret> &secret) {
                  if (asked != m_asked) {
                      return; // another key is shown by now, or this one was hidden again
                  }
                  if (secret) {
                      fill(*secret);
                  } else {
                      emit failed(secret.error());
                  }
              }});
}

void SecretField::fill(const Secret &secret)
{
    m_revealed = true;
    setText(QString::fromUtf8(secret.reveal())); // the field's copy alone: mask() wipes it
    setCursorPosition(0);
    if (m_remask.interval() > 0) {
        m_remask.start();
    }
    emit revealedChanged(true);
}

void SecretField::mask()
{
    ++m_asked;
    m_remask.stop();
    QString shown = text();
    setText(m_source ? m_prefix + bullets : QString());
    keynook::wipe(shown);
    setCursorPosition(0);
    setSelection(0, 0);
    if (std::exchange(m_revealed, false)) {
        emit revealedChanged(false);
    }
}

void SecretField::toggle()
{
    m_revealed ? mask() : reveal();
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    deselect(); // coming by Tab selects all
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    const bool scrolls = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                         event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (scrolls && event->modifiers() == Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
    } else if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
    } else {
        event->ignore(); // Enter and Esc are the dialog's
    }
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void SecretField::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void SecretField::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void SecretField::hideEvent(QHideEvent *event)
{
    mask();
    QLineEdit::hideEvent(event);
}

} // namespace keynook::ui
