// SPDX-License-Identifier: Apache-2.0
#include "signintest.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestSignIn : public SignInTest
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(startStandin()); }
    void password();
    void passwordsWithEverything();
    void apiKey();
    void apiKeyOfSomebodyElse();
    void refusals_data();
    void refusals();
};

void TestSignIn::password()
{
    Scene scene(url());
    const auto account = scene.signIn(by("single-tenant"));
    QCOMPARE(word(account), QStringLiteral("ok"));
    QCOMPARE(account->email, QStringLiteral("single@keynook.example"));
    QCOMPARE(account->name, account->email);
    QCOMPARE(account->userId, QStringLiteral("usr4sing1fc8"));
    QCOMPARE(account->workspaceId, south);
    QCOMPARE(account->workspaceName, QStringLiteral("Plant Süd"));
    QCOMPARE(account->server, url());
    QVERIFY(account->signedIn);
    QCOMPARE(account->id.size(), 32);
    QCOMPARE(scene.offered, QStringList()); // one workspace is no choice
    QCOMPARE(scene.accounts(), QList<Account>{*account});

    const auto login = scene.login(*account);
    QVERIFY(login);
    QVERIFY(login->apiKey.isEmpty());
    QVERIFY(!login->userToken.isEmpty());
    QVERIFY(!login->workspaceToken.isEmpty());
    QVERIFY(!login->userToken.sameAs(login->workspaceToken));

    // And it is good for the rest.
    Session session(scene.service, scene.store, *scene.ledger, *account);
    const auto keys = awaited<std::vector<ApiKey>>([&](const Reply<std::vector<ApiKey>> &reply) {
        session.call<std::vector<ApiKey>>(
            [&](const Secret &token, const Reply<std::vector<ApiKey>> &listed) {
                scene.service.listKeys(token, account->userId, listed);
            },
            reply);
    });
    QCOMPARE(word(keys), QStringLiteral("ok"));
}

/// The password itself is nowhere; this one has a colon, a space and letters beyond ASCII.
void TestSignIn::passwordsWithEverything()
{
    Scene scene(url());
    SignInRequest request = by("single-tenant");
    const Secret password = request.password.clone();
    QVERIFY(password.reveal().contains(':') && password.reveal().contains(' '));
    const auto account = scene.signIn(std::move(request));
    QVERIFY(account);
    const auto item = awaited<Secret>(
        [&](const Reply<Secret> &reply) { scene.store.read(itemname::login(account->id), reply); });
    QVERIFY(item);
    QVERIFY(!item->reveal().contains(password.reveal()));
}

void TestSignIn::apiKey()
{
    const QByteArray key = newApiKey();
    QVERIFY(!key.isEmpty());
    Scene scene(url());
    SignInRequest request;
    request.apiKey = Secret(key);
    request.workspace = south;
    const auto account = scene.signIn(std::move(request));
    QCOMPARE(word(account), QStringLiteral("ok"));
    QCOMPARE(account->email, QStringLiteral("demo@keynook.example"));
    QCOMPARE(account->workspaceId, south);
    const auto login = scene.login(*account);
    QVERIFY(login);
    QVERIFY(login->apiKey.sameAs(Secret(key)));
    QVERIFY(login->userToken.isEmpty());
    QVERIFY(!login->workspaceToken.isEmpty());
}

void TestSignIn::apiKeyOfSomebodyElse()
{
    const QByteArray key = newApiKey();
    QVERIFY(!key.isEmpty());
    Scene scene(url());
    for (const char *email : {"me@keynook.example", "DEMO@keynook.example"}) {
        SignInRequest request;
        request.email = QString::fromLatin1(email);
        request.apiKey = Secret(key);
        request.workspace = south;
        const bool own = email[0] == 'D';
        QCOMPARE(word(scene.signIn(std::move(request))),
                 own ? QStringLiteral("ok") : QStringLiteral("Conflict"));
        QCOMPARE(scene.ledger->accounts()->size(), own ? 1 : 0);
    }
}

void TestSignIn::refusals_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("kind");
    QTest::newRow("password expired")
        << QByteArray("password-expired") << QStringLiteral("PasswordExpired");
    QTest::newRow("contract ended")
        << QByteArray("contract-ended") << QStringLiteral("ContractEnded");
    QTest::newRow("single sign-on") << QByteArray("sso") << QStringLiteral("Rejected");
    QTest::newRow("wrong password") << QByteArray("wrong") << QStringLiteral("Unauthorized");
    QTest::newRow("unknown user") << QByteArray("unknown") << QStringLiteral("Unauthorized");
    QTest::newRow("empty password") << QByteArray("empty") << QStringLiteral("Unauthorized");
    QTest::newRow("no address") << QByteArray("nobody") << QStringLiteral("Usage");
    QTest::newRow("colon in the address") << QByteArray("colon") << QStringLiteral("Usage");
    QTest::newRow("wrong key") << QByteArray("key") << QStringLiteral("Unauthorized");
    QTest::newRow("key cut") << QByteArray("cut key") << QStringLiteral("Unauthorized");
    QTest::newRow("key with a line break") << QByteArray("two lines") << QStringLiteral("Usage");
}

void TestSignIn::refusals()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QString, kind);
    const bool known = user == "password-expired" || user == "contract-ended" || user == "sso";
    SignInRequest request = by(known ? user.constData() : "ordinary");
    if (user == "wrong") {
        request.password = Secret("standin-demo-4712");
    } else if (user == "unknown") {
        request.email = QStringLiteral("nobody@keynook.example");
    } else if (user == "empty") {
        request.password.clear();
    } else if (user == "nobody") {
        request.email.clear();
    } else if (user == "colon") {
        request.email = QStringLiteral("demo@keynook.example:x");
    } else if (user == "key") {
        request.apiKey = Secret("k1:wrong");
    } else if (user == "cut key") {
        request.apiKey = Secret("k1");
    } else if (user == "two lines") {
        request.apiKey = Secret("k1:x\r\nX-Evil: 1");
    }
    Scene scene(url());
    const auto account = scene.signIn(std::move(request));
    QCOMPARE(word(account), kind);
    QVERIFY(!account.error().sentence.isEmpty());
    QVERIFY(!account.error().next.isEmpty());
    QVERIFY(scene.isUntouched());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
