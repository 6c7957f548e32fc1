// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "settings/settings.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace keynook::ui {

class SecretClipboard;
class SecretField;

/// A credential just made: its id, its secret behind a mask, and the ways to take it along.
class IssuedPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `exportFolder` as in AppOptions.
    IssuedPanel(SecretClipboard &clipboard, const Preferences &preferences, QString exportFolder,
                QWidget *parent = nullptr);

    /// Shown until `forget`; outlives this.
    void setCredential(const Credential &credential);
    void forget();

signals:
    /// The secret is somewhere else now.
    void saved();

private:
    void build();
    void copySecret();
    void copyEnvironment();
    void download();

    SecretClipboard &m_clipboard;
    QString m_exportFolder;
    const Credential *m_credential = nullptr;
    QLineEdit *m_keyId;
    SecretField *m_secret;
    QLabel *m_note;
};

} // namespace keynook::ui
