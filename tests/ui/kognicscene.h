// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clipboard/secretclipboard.h"
#include "dialogs/kognicdialog.h"
#include "support/memorykeyring.h"
#include "uiworld.h"
#include "unit/fakekognic.h"
#include "unit/files.h"
#include "unit/kognicsample.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>

#include <memory>
#include <optional>

namespace keynook::test {

using namespace Qt::StringLiterals;

/// A KognicDialog before a FakeKognic, with a keychain and a Python keyring in memory, a download
/// folder of its own, and a browser and a file chooser that do what a test says.
class KognicScene
{
public:
    KognicScene()
    {
        AppOptions options;
        options.dataFolder = dir.filePath(u"data"_s);
        options.clock = [this] { return now; };
        options.http.retries = 0;
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
        if (!made || !QDir().mkpath(downloads())) {
            qFatal("no scene");
        }
        app = *std::move(made);
        std::ignore = app->pythonKeyring();
    }
    ~KognicScene() { delete dialog; }

    [[nodiscard]] QString downloads() const { return dir.filePath(u"Downloads"_s); }
    [[nodiscard]] QString path(const QString &name) const
    {
        return downloads() + QLatin1Char('/') + name;
    }
    /// The text of credentials whose issuer is this Kognic.
    [[nodiscard]] QByteArray text(const QByteArray &clientId = "client-1",
                                  const QByteArray &secret = "canary-secret-1",
                                  const QByteArray &more = {}) const
    {
        return kognicFile(clientId, secret, more)
            .replace("https://auth.example/", kognic.server.url().toEncoded());
    }
    /// A file with this content in the download folder.
    QString file(const QByteArray &content, const QString &name = u"credentials.json"_s) const
    {
        if (!writeTo(path(name), content)) {
            qFatal("the download folder of this test takes no file");
        }
        return path(name);
    }

    ui::KognicDialog &open(const std::optional<Account> &account = {})
    {
        delete dialog;
        ui::KognicDialog::Outside outside;
        outside.open = [this](const QUrl &page) {
            opened += page;
            return hasBrowser;
        };
        outside.choose = [this](QWidget &, const QString &folder,
                                const std::function<void(const QString &)> &chosen) {
            folders += folder;
            if (!chooses.isEmpty()) {
                chosen(chooses);
            }
        };
        outside.downloads = downloads();
        outside.variable = variable;
        outside.patience = patience;
        outside.places = {dir.path(), dir.filePath(u".config"_s), dir.filePath(u".cache"_s)};
        dialog = new ui::KognicDialog(*app, clipboard, preferences, account, outside, nullptr);
        QObject::connect(dialog, &ui::KognicDialog::added, dialog,
                         [this](const Account &to, const QString &keyId) {
                             added += to.name + u' ' + keyId;
                             addedTo = to;
                         });
        dialog->open();
        return *dialog;
    }
    /// Before the web app of this Kognic, as an account that is not known yet.
    ui::KognicDialog &openOnWeb()
    {
        open();
        click(*dialog, "more");
        type(*dialog, "authServer", kognic.server.url().toString());
        click(*dialog, "generate");
        return *dialog;
    }

    void drop(const QMimeData &data) const
    {
        auto &area = find<QWidget>(*dialog, "dropArea");
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&area, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&area, &event);
    }
    void dropFile(const QString &which) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(which)});
        drop(data);
    }
    /// What is imported now waits for the keychain until `answer`.
    void hold() const { store->setMood(MemoryStore::Mood::Hangs); }
    void answer(MemoryStore::Mood mood = MemoryStore::Mood::Open) const { store->setMood(mood); }
    [[nodiscard]] bool isHeld() const { return !store->log().isEmpty() && !store->isIdle(); }

    [[nodiscard]] QString banner() const
    {
        return dialog && isShown(*dialog, "banner") ? textOf(*dialog, "bannerText") : QString();
    }
    [[nodiscard]] QString action() const
    {
        auto &button = find<QAbstractButton>(*dialog, "bannerAction");
        return button.isVisible() ? button.accessibleName() : QString();
    }
    [[nodiscard]] bool isStored() const { return dialog && isShown(*dialog, "clientId"); }
    [[nodiscard]] QList<Account> accounts() const
    {
        return app->ledger().accounts().value_or(QList<Account>());
    }
    [[nodiscard]] bool isUntouched() const
    {
        return accounts().isEmpty() && store->items().isEmpty();
    }

    QTemporaryDir dir;
    qint64 now = 1'767'225'600; // 2026-01-01
    FakeKognic kognic;
    MemoryStore *store = nullptr;
    MemoryKeyring *keyring = nullptr;
    std::unique_ptr<AppContext> app;
    ui::SecretClipboard clipboard;
    ui::Preferences preferences;
    QString variable;
    std::chrono::milliseconds patience = std::chrono::hours(1);
    bool hasBrowser = true;
    QString chooses; ///< empty: the chooser is dismissed
    QList<QUrl> opened;
    QStringList folders; ///< where files were chosen
    QStringList added;
    Account addedTo;
    QPointer<ui::KognicDialog> dialog;
};

} // namespace keynook::test
