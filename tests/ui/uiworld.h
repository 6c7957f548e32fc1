// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "flows/login.h"
#include "flows/signin.h"
#include "rawhttp.h"
#include "standinprocess.h"
#include "support/memorystore.h"
#include "uimain.h"
#include "unit/awaited.h"
#include "unit/fakecogniac.h"
#include "vault/itemname.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace keynook::test {

/// An AppContext of a test's own whose keychain is in memory.
struct UiWorld
{
    UiWorld()
    {
        AppOptions options;
        options.dataFolder = dir.filePath(QStringLiteral("data"));
        options.http.retryDelay = std::chrono::milliseconds(10);
        options.http.retries = 1;
        options.store = [this] {
            auto made = std::make_unique<MemoryStore>();
            store = made.get();
            return made;
        };
        auto made = AppContext::create(options);
        if (!made) {
            qFatal("no context: %s", qPrintable(made.error().sentence));
        }
        app = *std::move(made);
    }

    [[nodiscard]] QList<Account> accounts() const
    {
        return app->ledger().accounts().value_or(QList<Account>());
    }
    /// Neither an account nor anything in the keychain.
    [[nodiscard]] bool isUntouched() const
    {
        return accounts().isEmpty() && store->items().isEmpty();
    }

    /// The demo user of this case, signed in to its first workspace.
    [[nodiscard]] Account signIn(const StandinProcess &standin,
                                 const QString &userCase = QStringLiteral("ordinary"))
    {
        const QJsonObject who = standin.user(userCase);
        auto parts = std::as_const(*app).partsFor(QUrl(standin.url() + QLatin1Char('/')));
        SignInRequest request;
        request.email = who.value(QLatin1StringView("email")).toString();
        request.password = Secret(who.value(QLatin1StringView("password")).toString().toUtf8());
        SignInFlow flow(*parts->service, *store, app->ledger(),
                        [](const QList<Workspace> &list, const Reply<QString> &reply) {
                            reply(list.first().id);
                        });
        const auto account = awaited<Account>(
            [&](const Reply<Account> &reply) { flow.start(std::move(request), reply); });
        return account.value_or(Account());
    }

    /// The only user of a FakeCogniac, signed in with its key.
    [[nodiscard]] Account signIn(const FakeCogniac &cogniac)
    {
        Account account;
        account.id = QStringLiteral("a1");
        account.name = QStringLiteral("work");
        account.server = cogniac.server.url();
        account.email = QStringLiteral("u1@keynook.example");
        account.userId = QStringLiteral("u1");
        account.workspaceId = QStringLiteral("t1");
        account.workspaceName = QStringLiteral("Plant t1");
        account.signedIn = true;
        const Login login{Secret(cogniac.loginKey), {}, Secret("token-0")};
        store->put(itemname::login(account.id), login.toItem().reveal());
        if (!app->ledger().saveAccount(account)) {
            qFatal("the ledger of this test takes no account");
        }
        return account;
    }

    QTemporaryDir dir;
    MemoryStore *store = nullptr; ///< the context's
    std::unique_ptr<AppContext> app;
};

/// The widget with this name; ends the test program when there is none.
template <typename T>
T &find(const QWidget &in, const char *name)
{
    T *found = in.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return *found;
}

inline bool isShown(const QWidget &in, const char *name)
{
    return find<QWidget>(in, name).isVisible();
}

inline QString textOf(const QWidget &in, const char *name)
{
    return find<QLabel>(in, name).text();
}

inline void click(const QWidget &in, const char *name)
{
    QTest::mouseClick(&find<QAbstractButton>(in, name), Qt::LeftButton);
}

/// Replaces what stands in the field, key by key.
inline void type(const QWidget &in, const char *name, const QString &text)
{
    auto &field = find<QLineEdit>(in, name);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
}

inline void setFaults(const StandinProcess &standin, const QByteArray &specs)
{
    const RawAnswer answer = RawHttp(standin.port()).ask("POST", "/standin/faults", {}, specs);
    QVERIFY2(answer.status == 200, answer.body.constData());
}

/// Labels that would guess whether their text is HTML, and acting widgets without a name.
inline QStringList carelessWidgets(const QWidget &dialog)
{
    QStringList names;
    for (const QLabel *each : dialog.findChildren<QLabel *>()) {
        if (each->textFormat() != Qt::PlainText) {
            names += QStringLiteral("label ") + each->text();
        }
    }
    for (const QAbstractButton *each : dialog.findChildren<QAbstractButton *>()) {
        const QString text = each->text().remove(QLatin1Char('&'));
        if (each->isVisible() && !text.isEmpty() && each->accessibleName() != text) {
            names += QStringLiteral("button ") + text;
        }
    }
    for (const QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
        if (each->accessibleName().isEmpty()) {
            names += QStringLiteral("field ") + each->objectName();
        }
    }
    return names;
}

} // namespace keynook::test
