// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"
#include "uiworld.h"

#include <QSignalSpy>
#include <QTableView>

#include <memory>

namespace keynook::test {

/// The whole window on a FakeCogniac, which lists whatever a test wants it to, and a keychain in
/// memory; signed in with the key.
struct FakeDesk
{
    explicit FakeDesk(const Clock &clock = systemClock())
    {
        AppOptions options;
        options.clock = clock;
        options.dataFolder = folder.filePath(QStringLiteral("data"));
        options.http.retries = 0;
        options.store = [this] {
            auto made = std::make_unique<MemoryStore>();
            store = made.get();
            return made;
        };
        cogniac.now = options.clock();
        window = std::make_unique<ui::MainWindow>(options, *theme());
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get())) { // or it would be resized once more
            qFatal("no window");
        }
        window->begin();
    }

    [[nodiscard]] bool signIn(const QString &workspace = QStringLiteral("Plant t1"))
    {
        Account account;
        account.id = QStringLiteral("a1");
        account.name = QStringLiteral("work");
        account.server = cogniac.server.url();
        account.email = QStringLiteral("u1@keynook.example");
        account.userId = QStringLiteral("u1");
        account.workspaceId = QStringLiteral("t1");
        account.workspaceName = workspace;
        account.signedIn = true;
        const Login login{Secret(cogniac.loginKey), {}, Secret("token-0")};
        store->put(itemname::login(account.id), login.toItem().reveal());
        Ledger &ledger = window->context()->ledger();
        if (!ledger.saveAccount(account)) {
            return false;
        }
        for (const FakeCogniac::Key &key : cogniac.keys) {
            store->put(itemname::key(account.id, key.id), FakeCogniac::secretOf(key.id));
            if (!ledger.saveHeldKey(
                    {account.id, key.id, key.name, key.createdAt, cogniac.now, Held::Keychain})) {
                return false;
            }
        }
        QSignalSpy shown(window.get(), &ui::MainWindow::listShown);
        window->showAccount(account);
        return !shown.isEmpty() || shown.wait(20'000);
    }
    [[nodiscard]] QTableView &table() const { return find<QTableView>(*window, "keys"); }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        for (auto *each : window->findChildren<QDialog *>(QString::fromLatin1(name))) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    QTemporaryDir folder;
    FakeCogniac cogniac;
    MemoryStore *store = nullptr; ///< the window's
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace keynook::test
