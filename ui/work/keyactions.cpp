// SPDX-License-Identifier: Apache-2.0
#include "work/keyactions.h"

#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/checkdialog.h"
#include "dialogs/deletedialog.h"
#include "dialogs/exportdialog.h"
#include "dialogs/forgetdialog.h"
#include "dialogs/generatedialog.h"
#include "dialogs/handoffdialog.h"
#include "dialogs/kognicdialog.h"
#include "dialogs/recoverdialog.h"
#include "flows/heldexport.h"

#include <QPointer>

#include <memory>

namespace keynook::ui {

KeyActions::KeyActions(AppContext &app, KeyDesk &desk, KeyListModel &keys,
                       SecretClipboard &clipboard, const SettingsStore &settings, QWidget &window)
    : QObject(&window)
    , m_app(app)
    , m_desk(desk)
    , m_keys(keys)
    , m_clipboard(clipboard)
    , m_settings(settings)
    , m_window(window)
{
}

void KeyActions::generate()
{
    if (!m_desk.account()) {
        return;
    }
    if (isMadeInBrowser()) {
        bringIn(m_desk.account());
    } else {
        newGenerate()->open();
    }
}

bool KeyActions::isMadeInBrowser() const
{
    return AppContext::capabilitiesOf(*m_desk.account()).issue == Capabilities::Where::Browser;
}

KognicDialog *KeyActions::bringIn(const std::optional<Account> &account)
{
    auto *dialog =
        new KognicDialog(m_app, m_clipboard, m_settings.preferences(), account,
                         KognicDialog::Outside{.places = m_app.options().sdkPlaces}, &m_window);
    connect(dialog, &KognicDialog::added, this, [this](const Account &to, const QString &keyId) {
        m_app.forgetParts(to.id);
        emit broughtIn(to.id, keyId);
    });
    // The dialog's account is the window's by now.
    connect(dialog, &KognicDialog::exportWanted, this,
            [this, dialog](const Account &, const QString &keyId) { exportOver(keyId, *dialog); });
    connect(dialog, &KognicDialog::handOffWanted, this,
            [this, dialog](const Account &, const QString &keyId) { handOffOver(keyId, *dialog); });
    connect(dialog, &QObject::destroyed, &m_desk, &KeyDesk::rereadHeld);
    dialog->open();
    return dialog;
}

void KeyActions::handOff(const QString &keyId)
{
    handOffOver(keyId, m_window);
}

void KeyActions::handOffOver(const QString &keyId, QWidget &over)
{
    if (!m_desk.account()) {
        return;
    }
    auto *dialog =
        new HandOffDialog(m_app, *m_desk.account(), keyId, m_clipboard,
                          HandOffDialog::Outside{.places = m_app.options().sdkPlaces}, &over);
    connect(dialog, &HandOffDialog::handedOver, this,
            [this] { emit said(tr("The Python SDK finds the key from now on.")); });
    dialog->open();
}

void KeyActions::rotate(const QString &keyId)
{
    const auto old = m_keys.find(keyId);
    if (!m_desk.account() || !old) {
        return;
    }
    if (isMadeInBrowser()) {
        connect(bringIn(m_desk.account()), &KognicDialog::added, this,
                [this, old] { emit rotated(*old); });
        return;
    }
    GenerateDialog *dialog = newGenerate();
    dialog->succeed(*old);
    connect(dialog, &GenerateDialog::generated, this, [this, old] { emit rotated(*old); });
    dialog->open();
}

GenerateDialog *KeyActions::newGenerate()
{
    auto *dialog = new GenerateDialog(m_app, *m_desk.account(), m_clipboard,
                                      m_settings.preferences(), &m_window);
    connect(dialog, &GenerateDialog::generated, this, [this](const QString &keyId) {
        m_desk.refresh();
        emit generated(keyId);
    });
    connect(dialog, &GenerateDialog::recoverWanted, this, &KeyActions::recover);
    connect(dialog, &GenerateDialog::handOffWanted, this,
            [this, dialog](const QString &keyId) { handOffOver(keyId, *dialog); });
    connect(dialog, &QObject::destroyed, &m_desk, &KeyDesk::rereadHeld);
    return dialog;
}

void KeyActions::remove(const QStringList &keyIds)
{
    if (!m_desk.account() || keyIds.isEmpty()) {
        return;
    }
    if (AppContext::capabilitiesOf(*m_desk.account()).revoke == Capabilities::Where::Browser) {
        auto *dialog = new ForgetDialog(m_app, *m_desk.account(), keyIds, &m_window);
        connect(dialog, &ForgetDialog::ended, &m_desk, &KeyDesk::rereadHeld);
        connect(dialog, &ForgetDialog::detailsWanted, &m_clipboard, &SecretClipboard::copyText);
        dialog->open();
        return;
    }
    std::vector<ApiKey> keys;
    for (const QString &id : keyIds) {
        if (auto key = m_keys.find(id)) {
            keys.push_back(*std::move(key));
        }
    }
    const bool isFresh = !m_desk.problem() && !m_desk.isLoading();
    const auto known = isFresh ? ToRevoke::Known::Listed : ToRevoke::Known::No;
    auto *dialog = new DeleteDialog(m_app, *m_desk.account(), std::move(keys), known, &m_window);
    connect(dialog, &DeleteDialog::ended, &m_desk, &KeyDesk::refresh);
    connect(dialog, &DeleteDialog::detailsWanted, &m_clipboard, &SecretClipboard::copyText);
    dialog->open();
}

void KeyActions::exportKey(const QString &keyId)
{
    exportOver(keyId, m_window);
}

void KeyActions::exportOver(const QString &keyId, QWidget &over)
{
    if (!m_desk.account()) {
        return;
    }
    readAnyHeld(m_app.ledger(), m_app.store(), *m_desk.account(), keyId,
                {this, [this, over = QPointer(&over)](Result<AnyCredential> credential) {
                     if (!credential) {
                         notRead(credential.error());
                         return;
                     }
                     auto *dialog = new ExportDialog(*std::move(credential), m_clipboard,
                                                     m_app.options().exportFolder,
                                                     over ? over.data() : &m_window);
                     connect(dialog, &ExportDialog::written, this, [this](const QString &path) {
                         emit said(tr("Written to %1, readable by you alone.").arg(visible(path)));
                     });
                     dialog->open();
                 }});
}

/// The list is to say as well that a secret is lost.
void KeyActions::notRead(const Error &error)
{
    emit failed(error);
    if (error.kind == Error::Kind::NotFound) {
        m_desk.rereadHeld();
    }
}

void KeyActions::check(const QString &keyId)
{
    if (m_desk.account()) {
        auto *dialog = new CheckDialog(
            m_app, *m_desk.account(), keyId,
            [this](const QString &text) { m_clipboard.copyText(text); }, &m_window);
        connect(dialog, &QDialog::finished, &m_desk, &KeyDesk::rereadHeld);
        dialog->open();
    }
}

void KeyActions::copySecret(const QString &keyId)
{
    if (!m_desk.account()) {
        return;
    }
    const auto key = m_keys.find(keyId);
    const QString name = key ? visible(key->name) : QString();
    secretOfHeld(m_app.ledger(), m_app.store(), *m_desk.account(), keyId,
                 {this, [this, name](const Result<Secret> &secret) {
                      if (secret) {
                          m_clipboard.copy(*secret);
                          emit said(tr("The secret of %1 is on the clipboard.").arg(name));
                      } else {
                          notRead(secret.error());
                      }
                  }});
}

void KeyActions::recover()
{
    auto *dialog = new RecoverDialog(m_app, &m_window);
    connect(dialog, &RecoverDialog::detailsWanted, &m_clipboard, &SecretClipboard::copyText);
    connect(dialog, &QDialog::finished, &m_desk, &KeyDesk::refresh);
    dialog->open();
}

SecretField::Source KeyActions::secretOf(const QString &keyId)
{
    return [this, keyId](const Reply<Secret> &reply) {
        if (!m_desk.account()) {
            return;
        }
        secretOfHeld(m_app.ledger(), m_app.store(), *m_desk.account(), keyId,
                     {reply.context(), [this, reply](Result<Secret> secret) {
                          const bool isLost =
                              !secret && secret.error().kind == Error::Kind::NotFound;
                          reply(std::move(secret));
                          if (isLost) {
                              m_desk.rereadHeld();
                          }
                      }});
    };
}

} // namespace keynook::ui
