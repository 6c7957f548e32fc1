// SPDX-License-Identifier: Apache-2.0
#include "widgets/inputguard.h"

#include "widgets/secretfield.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>

namespace keynook::ui {

namespace {

bool holdsSecret(const QObject *object)
{
    const auto *field = qobject_cast<const QLineEdit *>(object);
    return field != nullptr && (field->echoMode() != QLineEdit::Normal ||
                                qobject_cast<const SecretField *>(field) != nullptr);
}

void tellAllButSecrets(QAccessibleEvent *event)
{
    const auto type = event->type();
    const bool isText = type == QAccessible::TextInserted || type == QAccessible::TextRemoved ||
                        type == QAccessible::TextUpdated;
    if (isText && holdsSecret(event->object())) {
        return;
    }
    // Without a handler Qt does what it always does.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tellAllButSecrets);
}

} // namespace

InputGuard::InputGuard(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    QAccessible::installUpdateHandler(tellAllButSecrets);
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keynook::ui
