// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/importcredential.h"
#include "widgets/secretfield.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keynook::ui {

class PlainFileBox;
class SecretClipboard;

/// A credential of Kognic that is in the keychain now: its client id, its secret behind a mask, the
/// ways to take it along, and the plain file that it came from.
class KognicPanel final : public QWidget
{
    Q_OBJECT
public:
    KognicPanel(SecretClipboard &clipboard, int remaskSeconds, QWidget *parent = nullptr);

    /// The secret is asked of `source` each time that it is revealed or copied.
    void setCredential(const ImportedCredential &imported, const SecretField::Source &source);
    /// Masks, and shows no secret any more.
    void forget();
    [[nodiscard]] PlainFileBox &plainFile() { return *m_plainFile; }

signals:
    void exportWanted();
    void handOffWanted();
    /// The keychain did not give the secret.
    void failed(const keynook::Error &error);

private:
    void build();
    void listen();
    void copySecret();

    SecretClipboard &m_clipboard;
    SecretField::Source m_source;
    QLineEdit *m_clientId;
    SecretField *m_secret;
    QPushButton *m_reveal;
    QLabel *m_repairs;
    QLabel *m_note;
    PlainFileBox *m_plainFile;
};

} // namespace keynook::ui
