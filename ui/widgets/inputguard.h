// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace keynook::ui {

/// Two rules for every field and button of the application, from when it is made until it is gone:
///
/// - Enter held down counts once. A dialog presses its default button with each repetition, which
///   after a quick failure is the same request again, dozens of times.
/// - What is typed into a password field, or shown by a SecretField, does not go out on the
///   accessibility bus: Qt tells of each inserted and removed text there, in clear text and to
///   everybody. A screen reader still reads a revealed field when it asks for it.
class InputGuard final : public QObject
{
    Q_OBJECT
public:
    explicit InputGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace keynook::ui
