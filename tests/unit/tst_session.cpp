// SPDX-License-Identifier: Apache-2.0
#include "flowworld.h"

#include <QTest>

using namespace keynook;
using test::awaited;
using test::Script;
using test::word;
using Keys = std::vector<ApiKey>;

namespace {

QString lines(const QStringList &list)
{
    return list.join(QLatin1Char('\n'));
}

Result<Keys> list(test::Start &start)
{
    return awaited<Keys>([&start](const Reply<Keys> &reply) {
        start.session.call<Keys>(
            [&start](const Secret &token, const Reply<Keys> &listed) {
                start.service.listKeys(token, QStringLiteral("u1"), listed);
            },
            reply);
    });
}

Result<Keys> listOnce(test::Start &start)
{
    return awaited<Keys>([&start](const Reply<Keys> &reply) {
        start.session.callOnce<Keys>(
            [&start](const Secret &token, const Reply<Keys> &listed) {
                start.service.listKeys(token, QStringLiteral("u1"), listed);
            },
            reply);
    });
}

Result<void> use(test::Start &start, const char *workspace)
{
    return awaited<void>([&](const Reply<void> &reply) {
        start.session.useWorkspace(QString::fromLatin1(workspace), reply);
    });
}

const QString listRequest = QStringLiteral("GET /1/users/u1/apiKeys Bearer");

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void tokenFromTheStore();
    void storeIsReadOnce();
    void renewsOnce_data();
    void renewsOnce();
    void fetchesAMissingToken();
    void refusedTwice();
    void deadKey();
    void deadKeyWithoutToken();
    void deadUserToken();
    void otherErrorsDoNotRenew_data();
    void otherErrorsDoNotRenew();
    void renewalFails_data();
    void renewalFails();
    void notSignedIn_data();
    void notSignedIn();
    void store_data();
    void store();
    void tokenThatCannotBeKept_data();
    void tokenThatCannotBeKept();
    void callOnceNeverRenews();
    void useWorkspace();
    void useForeignWorkspace();
    void useWorkspaceByUserToken();
    void loginKeyId_data();
    void loginKeyId();
    void callerGone();
};

void TestSession::tokenFromTheStore()
{
    test::World world;
    test::Start start(world);
    QCOMPARE(word(list(start)), QStringLiteral("ok"));
    QCOMPARE(world.cogniac.requests(), QStringList{listRequest});
    QCOMPARE(world.cogniac.server.requests().first().fields.value("authorization"),
             QByteArray("Bearer token-0"));
}

void TestSession::storeIsReadOnce()
{
    test::World world;
    test::Start start(world);
    QVERIFY(list(start));
    QVERIFY(list(start));
    QCOMPARE(world.store.log(), QStringList{QStringLiteral("read keynook/a1/login")});
}

void TestSession::renewsOnce_data()
{
    QTest::addColumn<QByteArray>("apiKey");
    QTest::addColumn<QByteArray>("userToken");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("by key") << QByteArray("login1:login-secret") << QByteArray()
                            << QStringLiteral("Key");
    QTest::newRow("by the user's token")
        << QByteArray() << QByteArray("user-token") << QStringLiteral("Bearer");
    QTest::newRow("the key first")
        << QByteArray("login1:login-secret") << QByteArray("user-token") << QStringLiteral("Key");
}

void TestSession::renewsOnce()
{
    QFETCH(const QByteArray, apiKey);
    QFETCH(const QByteArray, userToken);
    QFETCH(const QString, scheme);
    test::World world;
    world.signIn(apiKey, userToken, "token-0");
    world.cogniac.expireTokens();
    {
        test::Start start(world);
        QCOMPARE(word(list(start)), QStringLiteral("ok"));
        QCOMPARE(lines(world.cogniac.requests()),
                 lines({listRequest, QStringLiteral("GET /1/token?tenant_id=t1 ") + scheme,
                        listRequest}));
        QVERIFY(list(start)); // with the new token
        QCOMPARE(world.cogniac.requests().size(), 4);
    }
    // The new token is kept, and the way to the next one with it.
    const Login kept{Secret(apiKey), Secret(userToken), Secret("token-1")};
    QVERIFY(world.store.holds(itemname::login(world.account.id), kept.toItem().reveal()));
    test::Start next(world);
    QVERIFY(list(next));
    QCOMPARE(world.cogniac.requests().size(), 5);
}

void TestSession::fetchesAMissingToken()
{
    test::World world;
    world.signIn("login1:login-secret", {}, {});
    test::Start start(world);
    QCOMPARE(word(list(start)), QStringLiteral("ok"));
    QCOMPARE(lines(world.cogniac.requests()),
             lines({QStringLiteral("GET /1/token?tenant_id=t1 Key"), listRequest}));
}

/// A service that refuses what it has just given: an error, not a loop.
void TestSession::refusedTwice()
{
    test::World world;
    world.cogniac.refuse("GET", "/apiKeys", Script::answer(401));
    test::Start start(world);
    QCOMPARE(word(list(start)), QStringLiteral("Unauthorized"));
    QCOMPARE(lines(world.cogniac.requests()),
             lines({listRequest, QStringLiteral("GET /1/token?tenant_id=t1 Key"), listRequest}));
}

void TestSession::deadKey()
{
    test::World world;
    world.cogniac.expireTokens();
    world.cogniac.loginKey = "another:key";
    test::Start start(world);
    const auto result = list(start);
    QCOMPARE(word(result), QStringLiteral("Unauthorized"));
    QVERIFY(result.error().sentence.contains(QStringLiteral("API key")));
    QCOMPARE(world.cogniac.requests().size(), 2);
}

/// Failed sign-ins count at the service: a key that is not accepted is not tried again.
void TestSession::deadKeyWithoutToken()
{
    test::World world;
    world.signIn("login1:login-secret", {}, {});
    world.cogniac.loginKey = "another:key";
    test::Start start(world);
    QCOMPARE(word(list(start)), QStringLiteral("Unauthorized"));
    QCOMPARE(world.cogniac.requests(),
             QStringList{QStringLiteral("GET /1/token?tenant_id=t1 Key")});
}

void TestSession::deadUserToken()
{
    test::World world;
    world.signIn({}, "old-user-token", "token-0");
    world.cogniac.expireTokens();
    test::Start start(world);
    QCOMPARE(word(list(start)), QStringLiteral("NotSignedIn"));
    QCOMPARE(world.cogniac.requests().size(), 2);
}

void TestSession::otherErrorsDoNotRenew_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("403") << 403 << QStringLiteral("Forbidden");
    QTest::newRow("404") << 404 << QStringLiteral("NotFound");
    QTest::newRow("400") << 400 << QStringLiteral("Rejected");
    QTest::newRow("500") << 500 << QStringLiteral("Service");
}

void TestSession::otherErrorsDoNotRenew()
{
    QFETCH(const int, status);
    QFETCH(const QString, kind);
    test::World world;
    world.cogniac.refuse("GET", "/apiKeys", Script::answer(status));
    test::Start start(world);
    QCOMPARE(word(list(start)), kind);
    QCOMPARE(world.cogniac.requests(), QStringList{listRequest});
}

void TestSession::renewalFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("403") << Script::answer(403).bytes << QStringLiteral("Forbidden");
    QTest::newRow("contract") << Script::answer(403, R"({"message":"contract"})").bytes
                              << QStringLiteral("ContractEnded");
    QTest::newRow("400") << Script::answer(400).bytes << QStringLiteral("Rejected");
    QTest::newRow("500") << Script::answer(500).bytes << QStringLiteral("Service");
    QTest::newRow("no token in it")
        << Script::answer(200, "{}").bytes << QStringLiteral("Protocol");
}

void TestSession::renewalFails()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    test::World world;
    world.cogniac.expireTokens();
    world.cogniac.refuse("GET", "tenant_id=t1", Script::raw(answer, Script::Then::Keep));
    test::Start start(world);
    QCOMPARE(word(list(start)), kind);
    QCOMPARE(world.cogniac.requests().size(), 2);
    // The old login stays: next time may be better.
    const Login kept{Secret("login1:login-secret"), {}, Secret("token-0")};
    QVERIFY(world.store.holds(itemname::login(world.account.id), kept.toItem().reveal()));
}

void TestSession::notSignedIn_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"signed out", "item gone", "item foreign", "item without a way"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestSession::notSignedIn()
{
    QFETCH(const QString, how);
    test::World world;
    const QString item = itemname::login(world.account.id);
    if (how == QStringLiteral("signed out")) {
        world.account.signedIn = false;
    } else if (how == QStringLiteral("item gone")) {
        awaited<void>([&](const Reply<void> &reply) { world.store.remove(item, reply); });
    } else if (how == QStringLiteral("item foreign")) {
        world.store.put(item, "something else");
    } else {
        world.signIn({}, {}, {});
    }
    test::Start start(world);
    QCOMPARE(word(list(start)), QStringLiteral("NotSignedIn"));
    QCOMPARE(word(listOnce(start)), QStringLiteral("NotSignedIn"));
    QCOMPARE(word(use(start, "t2")), QStringLiteral("NotSignedIn"));
    QCOMPARE(world.cogniac.requests(), QStringList());
}

void TestSession::store_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<QString>("kind");
    QTest::newRow("locked") << int(test::MemoryStore::Mood::Locked)
                            << QStringLiteral("KeychainLocked");
    QTest::newRow("absent") << int(test::MemoryStore::Mood::Absent)
                            << QStringLiteral("KeychainUnavailable");
    QTest::newRow("silent") << int(test::MemoryStore::Mood::Silent)
                            << QStringLiteral("KeychainUnavailable");
}

/// A keychain that cannot be read is no sign-out, and is asked again the next time.
void TestSession::store()
{
    QFETCH(const int, mood);
    QFETCH(const QString, kind);
    test::World world;
    world.store.setMood(test::MemoryStore::Mood(mood));
    test::Start start(world);
    QCOMPARE(word(list(start)), kind);
    QCOMPARE(world.cogniac.requests(), QStringList());
    world.store.setMood(test::MemoryStore::Mood::Open);
    QCOMPARE(word(list(start)), QStringLiteral("ok"));
}

void TestSession::tokenThatCannotBeKept_data()
{
    QTest::addColumn<int>("failing"); // 1 reads the login
    QTest::newRow("not read again") << 2;
    QTest::newRow("not written") << 3;
}

void TestSession::tokenThatCannotBeKept()
{
    QFETCH(const int, failing);
    test::World world;
    world.cogniac.expireTokens();
    test::Start start(world);
    world.store.failOperation(failing);
    QCOMPARE(word(list(start)), QStringLiteral("ok"));
    QVERIFY(list(start));
    QCOMPARE(world.cogniac.requests().size(), 4); // one renewal
}

void TestSession::callOnceNeverRenews()
{
    test::World world;
    world.cogniac.expireTokens();
    test::Start start(world);
    QCOMPARE(word(listOnce(start)), QStringLiteral("Unauthorized"));
    QCOMPARE(world.cogniac.requests(), QStringList{listRequest});
}

void TestSession::useWorkspace()
{
    test::World world;
    test::Start start(world);
    QCOMPARE(word(use(start, "t2")), QStringLiteral("ok"));
    QCOMPARE(start.session.account().workspaceId, QStringLiteral("t2"));
    QVERIFY(list(start));
    QCOMPARE(lines(world.cogniac.requests()),
             lines({QStringLiteral("GET /1/token?tenant_id=t2 Key"), listRequest}));
    QCOMPARE(world.cogniac.server.requests().last().fields.value("authorization"),
             QByteArray("Bearer token-1"));
    const Login kept{Secret("login1:login-secret"), {}, Secret("token-1")};
    QVERIFY(world.store.holds(itemname::login(world.account.id), kept.toItem().reveal()));
}

void TestSession::useForeignWorkspace()
{
    test::World world;
    test::Start start(world);
    QCOMPARE(word(use(start, "t9")), QStringLiteral("Rejected"));
    QCOMPARE(start.session.account().workspaceId, QStringLiteral("t1"));
    QVERIFY(list(start)); // with the token of before
    QCOMPARE(world.cogniac.server.requests().last().fields.value("authorization"),
             QByteArray("Bearer token-0"));
}

void TestSession::useWorkspaceByUserToken()
{
    test::World world;
    world.signIn({}, "user-token", "token-0");
    test::Start start(world);
    QCOMPARE(word(use(start, "t2")), QStringLiteral("ok"));
    QCOMPARE(world.cogniac.requests(),
             QStringList{QStringLiteral("GET /1/token?tenant_id=t2 Bearer")});
    QCOMPARE(world.cogniac.server.requests().last().fields.value("authorization"),
             QByteArray("Bearer user-token"));
}

void TestSession::loginKeyId_data()
{
    QTest::addColumn<QByteArray>("apiKey");
    QTest::addColumn<QString>("id");
    QTest::newRow("key") << QByteArray("login1:x") << QStringLiteral("login1");
    QTest::newRow("password") << QByteArray() << QString();
    QTest::newRow("not a usual key") << QByteArray("a/b:x") << QString();
}

void TestSession::loginKeyId()
{
    QFETCH(const QByteArray, apiKey);
    QFETCH(const QString, id);
    test::World world;
    world.signIn(apiKey, "user-token", {});
    test::Start start(world);
    const auto found = awaited<QString>(
        [&start](const Reply<QString> &reply) { start.session.loginKeyId(reply); });
    QVERIFY(found);
    QCOMPARE(*found, id);
    QCOMPARE(world.cogniac.requests(), QStringList());
}

/// Whoever asked may go away while the keychain is waited for.
void TestSession::callerGone()
{
    test::World world;
    test::Start start(world);
    bool called = false;
    {
        QObject caller;
        start.session.call<Keys>([&called](const Secret &, const Reply<Keys> &) { called = true; },
                                 {&caller, [&called](const Result<Keys> &) { called = true; }});
    }
    QTRY_VERIFY(world.store.isIdle());
    test::settle();
    QVERIFY(!called);
    QCOMPARE(world.cogniac.requests(), QStringList());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
