// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "settings/settings.h"
#include "widgets/secretfield.h"
#include "work/keydesk.h"

#include <QObject>

class QWidget;

namespace keynook::ui {

class GenerateDialog;
class KognicDialog;
class SecretClipboard;

/// What can be done with keys: each opens its dialog, or does its work, over `window`.
class KeyActions final : public QObject
{
    Q_OBJECT
public:
    KeyActions(AppContext &app, KeyDesk &desk, KeyListModel &keys, SecretClipboard &clipboard,
               const SettingsStore &settings, QWidget &window);

    /// In the app, or where the account's service offers it.
    void generate();
    /// Credentials that exist already or are made in a web app; for a new account when none is
    /// given.
    KognicDialog *bringIn(const std::optional<Account> &account);
    /// Generates a key that takes over from this one.
    void rotate(const QString &keyId);
    void remove(const QStringList &keyIds);
    void exportKey(const QString &keyId);
    /// An empty id checks the account's own sign-in.
    void check(const QString &keyId);
    void copySecret(const QString &keyId);
    /// To the service's own Python client.
    void handOff(const QString &keyId);
    void recover();
    /// For a field that may show the secret of this key.
    [[nodiscard]] SecretField::Source secretOf(const QString &keyId);

signals:
    void said(const QString &sentence);
    void failed(const Error &error);
    void generated(const QString &keyId);
    void broughtIn(const QString &accountId, const QString &keyId);
    /// `old` has a successor, and nothing was deleted.
    void rotated(const ApiKey &old);

private:
    GenerateDialog *newGenerate();
    [[nodiscard]] bool isMadeInBrowser() const;
    void exportOver(const QString &keyId, QWidget &over);
    void handOffOver(const QString &keyId, QWidget &over);
    void notRead(const Error &error);

    AppContext &m_app;
    KeyDesk &m_desk;
    KeyListModel &m_keys;
    SecretClipboard &m_clipboard;
    const SettingsStore &m_settings;
    QWidget &m_window;
};

} // namespace keynook::ui
