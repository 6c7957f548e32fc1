// SPDX-License-Identifier: Apache-2.0
#include "flows/checkaccess.h"
#include "flowworld.h"

#include <QTest>

using namespace keynook;
using test::awaited;
using test::Script;
using test::word;
using Steps = std::vector<CheckStep>;

namespace {

Steps check(test::Start &start, const QByteArray &apiKey = {})
{
    CheckAccess flow(start.service, start.session);
    auto steps =
        awaited<Steps>([&](const Reply<Steps> &reply) { flow.start(Secret(apiKey), reply); });
    return steps ? *steps : Steps();
}

/// "server+ token+ user-Forbidden workspace? permission?"
QString verdict(const Steps &steps)
{
    QStringList words;
    for (const CheckStep &step : steps) {
        QString text = step.name + (step.passed    ? QStringLiteral("+")
                                    : step.skipped ? QStringLiteral("?")
                                                   : QStringLiteral("-"));
        if (step.kind) {
            text += word(*step.kind);
        }
        words += text;
    }
    return words.join(QLatin1Char(' '));
}

const QString allGood = QStringLiteral("server+ token+ user+ workspace+ permission+");

} // namespace

class TestCheckAccess : public QObject
{
    Q_OBJECT
private slots:
    void ownSignIn();
    void key();
    void failures_data();
    void failures();
    void badKey();
    void keyIsNotRenewed();
    void oldTokenIsRenewed();
    void notSignedIn();
    void locked();
    void noServer();
    void noWorkspace();
    void foreignWorkspace();
    void speaks();
    void hostileNames();
};

void TestCheckAccess::ownSignIn()
{
    test::World world;
    test::Start start(world);
    QCOMPARE(verdict(check(start)), allGood);
    QCOMPARE(world.cogniac.requests().filter(QStringLiteral(" Key")), QStringList());
    QCOMPARE(world.cogniac.count("POST") + world.cogniac.count("DELETE"), 0);
}

void TestCheckAccess::key()
{
    test::World world;
    test::Start start(world);
    QCOMPARE(verdict(check(start, "login1:login-secret")), allGood);
    QCOMPARE(world.cogniac.requests().filter(QStringLiteral(" Key")),
             QStringList{QStringLiteral("GET /1/token?tenant_id=t1 Key")});
    // With the key's own token, not with the account's.
    QCOMPARE(world.cogniac.server.requests().last().fields.value("authorization"),
             QByteArray("Bearer token-1"));
    QCOMPARE(world.store.log(), QStringList());
}

void TestCheckAccess::failures_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *ending, const QByteArray &answer,
                        const char *result) {
        QTest::newRow(name) << QByteArray(ending) << answer << QString::fromLatin1(result);
    };
    row("server 500", "/version", Script::answer(500).bytes,
        "server-Service token? user? workspace? permission?");
    row("server 404", "/version", Script::answer(404).bytes,
        "server+ token+ user+ workspace+ permission+");
    row("server redirects", "/version", Script::answer(302, {}, {"Location: /x"}).bytes,
        "server-Protocol token? user? workspace? permission?");
    row("contract", "tenant_id=t1", Script::answer(403, R"({"message":"contract"})").bytes,
        "server+ token-ContractEnded user? workspace? permission?");
    row("no member", "tenant_id=t1", Script::answer(400).bytes,
        "server+ token-Rejected user? workspace? permission?");
    row("token unreadable", "tenant_id=t1", Script::answer(200, "x").bytes,
        "server+ token-Protocol user? workspace? permission?");
    row("user refused", "/current", Script::answer(403).bytes,
        "server+ token+ user-Forbidden workspace? permission?");
    row("user without id", "/current", Script::answer(200, "{}").bytes,
        "server+ token+ user-Protocol workspace? permission?");
    row("workspaces unreadable", "/tenants", Script::answer(200, "{}").bytes,
        "server+ token+ user+ workspace-Protocol permission?");
    row("no permission", "/apiKeys", Script::answer(403).bytes,
        "server+ token+ user+ workspace+ permission-Forbidden");
    row("limited", "/apiKeys", Script::answer(429, {}, {"Retry-After: 99"}).bytes,
        "server+ token+ user+ workspace+ permission-RateLimited");
    row("cut", "/apiKeys", {}, "server+ token+ user+ workspace+ permission-Network");
}

void TestCheckAccess::failures()
{
    QFETCH(const QByteArray, ending);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, result);
    test::World world;
    world.cogniac.refuse("GET", ending, Script::raw(answer));
    test::Start start(world);
    const Steps steps = check(start, "login1:login-secret");
    QCOMPARE(verdict(steps), result);
    for (const CheckStep &step : steps) {
        QVERIFY(!step.finding.isEmpty());
        QCOMPARE(step.kind.has_value(), !step.passed && !step.skipped);
        QVERIFY(!step.kind || !step.next.isEmpty());
    }
}

void TestCheckAccess::badKey()
{
    test::World world;
    test::Start start(world);
    const Steps steps = check(start, "k9:wrong");
    QCOMPARE(verdict(steps),
             QStringLiteral("server+ token-Unauthorized user? workspace? permission?"));
    QVERIFY(steps.at(1).finding.contains(QStringLiteral("API key")));
    for (const CheckStep &step : steps) {
        QVERIFY(!step.finding.contains(QStringLiteral("wrong")));
    }
}

/// The key is on trial: the account's good sign-in must not help it out.
void TestCheckAccess::keyIsNotRenewed()
{
    test::World world;
    world.cogniac.refuse("GET", "/apiKeys", Script::answer(401));
    test::Start start(world);
    QCOMPARE(verdict(check(start, "login1:login-secret")),
             QStringLiteral("server+ token+ user+ workspace+ permission-Unauthorized"));
    QCOMPARE(world.cogniac.requests().filter(QStringLiteral("/1/token")).size(), 1);
}

void TestCheckAccess::oldTokenIsRenewed()
{
    test::World world;
    world.cogniac.expireTokens();
    test::Start start(world);
    QCOMPARE(verdict(check(start)), allGood);
    QCOMPARE(world.cogniac.server.requests().last().fields.value("authorization"),
             QByteArray("Bearer token-1"));
}

void TestCheckAccess::notSignedIn()
{
    test::World world;
    world.account.signedIn = false;
    test::Start start(world);
    QCOMPARE(verdict(check(start)),
             QStringLiteral("server+ token-NotSignedIn user? workspace? permission?"));
    QCOMPARE(verdict(check(start, "login1:login-secret")), allGood); // needs no account's sign-in
}

void TestCheckAccess::locked()
{
    test::World world;
    world.store.setMood(test::MemoryStore::Mood::Locked);
    test::Start start(world);
    QCOMPARE(verdict(check(start)),
             QStringLiteral("server+ token-KeychainLocked user? workspace? permission?"));
}

void TestCheckAccess::noServer()
{
    test::World world;
    world.cogniac.server.close();
    test::Start start(world);
    QCOMPARE(verdict(check(start)),
             QStringLiteral("server-Network token? user? workspace? permission?"));
}

void TestCheckAccess::noWorkspace()
{
    test::World world;
    world.account.workspaceId.clear();
    world.cogniac.workspaces.clear();
    test::Start start(world);
    const Steps steps = check(start);
    QCOMPARE(verdict(steps), allGood);
    QVERIFY(steps.at(3).finding.contains(QStringLiteral("no workspace")));
}

void TestCheckAccess::foreignWorkspace()
{
    test::World world;
    world.cogniac.workspaces = QStringList{QStringLiteral("t2")};
    test::Start start(world);
    QCOMPARE(verdict(check(start)),
             QStringLiteral("server+ token+ user+ workspace-Forbidden permission?"));
}

void TestCheckAccess::speaks()
{
    test::World world;
    test::Start start(world);
    const Steps steps = check(start);
    QVERIFY(steps.at(0).finding.contains(QStringLiteral("127.0.0.1")));
    QVERIFY(steps.at(2).finding.contains(QStringLiteral("u1@keynook.example")));
    QVERIFY(steps.at(3).finding.contains(QStringLiteral("Plant t1")));
    for (const CheckStep &step : steps) {
        QVERIFY(step.next.isEmpty());
    }
}

void TestCheckAccess::hostileNames()
{
    test::World world;
    world.cogniac.refuse("GET", "/tenants",
                         Script::answer(200, R"({"tenants":[{"tenant_id":"t1",)"
                                             R"("name":"a\u001b[2J\u202eb\nok"}]})"));
    test::Start start(world);
    const Steps steps = check(start);
    QCOMPARE(verdict(steps), allGood);
    QVERIFY(steps.at(3).finding.contains(QStringLiteral("a\\u{1b}[2J\\u{202e}b\\u{a}ok")));
}

QTEST_GUILESS_MAIN(TestCheckAccess)
#include "tst_checkaccess.moc"
