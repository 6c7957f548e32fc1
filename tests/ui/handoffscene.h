// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clipboard/secretclipboard.h"
#include "dialogs/handoffdialog.h"
#include "exchange/kognicfile.h"
#include "support/memorykeyring.h"
#include "uiworld.h"
#include "unit/files.h"
#include "unit/kognicsample.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace keynook::test {

using namespace Qt::StringLiterals;

/// A HandOffDialog for an account with one key, with a home, a keychain and a Python keyring of its
/// own.
class HandOffScene
{
public:
    explicit HandOffScene(ServiceId service = ServiceId::Kognic)
    {
        AppOptions options;
        options.dataFolder = home.filePath(u"data"_s);
        options.clock = [] { return 1'767'225'600; };
        options.store = [this] {
            auto made = std::make_unique<MemoryStore>();
            store = made.get();
            return made;
        };
        options.pythonKeyring = [this] {
            auto made = std::make_unique<MemoryKeyring>();
            keyring = made.get();
            return made;
        };
        auto made = AppContext::create(options);
        if (!made) {
            qFatal("no context");
        }
        app = *std::move(made);
        std::ignore = app->pythonKeyring();
        account.id = QString(32, u'a');
        account.name = u"plant"_s;
        account.service = service;
        account.server = QUrl(service == ServiceId::Kognic ? u"https://auth.app.kognic.com/"_s
                                                           : u"https://api.cogniac.io/"_s);
        account.email = u"u1@keynook.example"_s;
        account.userId = u"7"_s;
        account.workspaceId = service == ServiceId::Kognic ? QString() : u"t1"_s;
        account.signedIn = true;
        hold(u"Nightly scene upload"_s);
        store->put(itemname::key(account.id, u"client-1"_s),
                   service == ServiceId::Kognic ? entry().reveal()
                                                : QByteArrayView("client-1:canary-secret-1"));
    }
    ~HandOffScene() { delete dialog; }

    void hold(const QString &name)
    {
        const HeldKey key{account.id, u"client-1"_s, name, {}, 1, Held::Keychain};
        if (!app->ledger().saveAccount(account) || !app->ledger().saveHeldKey(key)) {
            qFatal("the ledger of this test takes no key");
        }
    }
    [[nodiscard]] static Secret entry(const QByteArray &id = "client-1")
    {
        const auto file = readKognicFile(Secret(kognicFile(id)));
        return writeKognicEntry(file->credential);
    }
    void putProfile(const QString &name, const QByteArray &id) const
    {
        keyring->put(pythonItem(credentialService, name, entry(id)));
    }
    [[nodiscard]] bool has(const QString &profile, const QByteArray &id) const
    {
        const KeyringItems there = keyring->items(credentialService, profile);
        return there.size() == 1 && there.front().value.sameAs(entry(id));
    }

    ui::HandOffDialog &open()
    {
        delete dialog;
        ui::HandOffDialog::Outside outside;
        outside.places = {home.path(), home.filePath(u".config"_s), home.filePath(u".cache"_s)};
        outside.variables = [this](const char *name) -> std::optional<QByteArrayView> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional<QByteArrayView>(*found);
        };
        dialog = new ui::HandOffDialog(*app, account, u"client-1"_s, clipboard, outside, nullptr);
        QObject::connect(dialog, &ui::HandOffDialog::handedOver, dialog,
                         [this](const QString &id) { handedOver += id; });
        dialog->open();
        return *dialog;
    }
    void setProfile(const QString &profile) const
    {
        find<QComboBox>(*dialog, "profile").setEditText(profile);
    }
    [[nodiscard]] QString preview() const
    {
        QStringList all;
        for (const QLabel *each : dialog->findChildren<QLabel *>(u"sentence"_s)) {
            if (each->isVisible()) {
                all += each->text();
            }
        }
        return all.join(u'\n');
    }
    [[nodiscard]] QString banner(const char *which = "banner") const
    {
        const auto &frame = find<QWidget>(*dialog, which);
        return frame.isVisible() ? frame.findChild<QLabel *>(u"bannerText"_s)->text() : QString();
    }
    [[nodiscard]] bool canGo() const
    {
        const auto &go = find<QAbstractButton>(*dialog, "go");
        return go.isVisible() && go.isEnabled();
    }
    [[nodiscard]] bool isDone() const
    {
        return dialog && isShown(*dialog, "useLine0") && isShown(*dialog, "undo");
    }

    QTemporaryDir home;
    MemoryStore *store = nullptr;
    MemoryKeyring *keyring = nullptr;
    std::unique_ptr<AppContext> app;
    Account account;
    ui::SecretClipboard clipboard;
    QMap<QByteArray, QByteArray> variables;
    QStringList handedOver;
    QPointer<ui::HandOffDialog> dialog;
};

} // namespace keynook::test
