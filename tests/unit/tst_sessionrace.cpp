// SPDX-License-Identifier: Apache-2.0
// A session renews its token while another process signs the account out, or in again.
#include "flowworld.h"

#include <QTest>

using namespace keynook;
using test::awaited;
using test::word;
using Keys = std::vector<ApiKey>;

namespace {

const QString item = QStringLiteral("keynook/a1/login");

void list(test::Start &start, const Reply<Keys> &reply)
{
    start.session.call<Keys>(
        [&start](const Secret &token, const Reply<Keys> &listed) {
            start.service.listKeys(token, QStringLiteral("u1"), listed);
        },
        reply);
}

Result<Keys> list(test::Start &start)
{
    return awaited<Keys>([&start](const Reply<Keys> &reply) { list(start, reply); });
}

/// The token that the keychain has is no longer good.
struct Scene
{
    Scene() { world.cogniac.expireTokens(); }

    /// Happens once: as the service is asked for a new token, or as the keychain turns to that
    /// operation ("write").
    void meanwhile(const QString &moment, const std::function<void()> &happens)
    {
        world.cogniac.before = [=, this](const test::ServedRequest &request) {
            if (moment == QStringLiteral("token") && request.target.startsWith("/1/token")) {
                happens();
            }
            return std::optional<test::Script>();
        };
        world.store.setObserver([=](const QString &operation) {
            if (operation == moment + QLatin1Char(' ') + item) {
                happens();
            }
        });
    }
    void signOut()
    {
        world.store.drop(item);
        QVERIFY(start.ledger->markSignedOut(QStringLiteral("a1")));
    }
    void removeAccount()
    {
        world.store.drop(item);
        QVERIFY(start.ledger->removeAccount(QStringLiteral("a1")));
    }
    /// One step of a sign-out that is not through yet.
    void dropItem() { world.store.drop(item); }

    test::World world;
    test::Start start{world};
};

} // namespace

class TestSessionRace : public QObject
{
    Q_OBJECT
private slots:
    void signedOut_data();
    void signedOut();
    void twoRenewals();
    void cannotBeTakenBack();
    void signedInAnew();
    void useWorkspace();
};

void TestSessionRace::signedOut_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("what");
    const QString token = QStringLiteral("token");
    const QString write = QStringLiteral("write");
    QTest::newRow("meanwhile") << token << QStringLiteral("sign out");
    QTest::newRow("meanwhile, only begun") << token << QStringLiteral("item");
    QTest::newRow("account removed meanwhile") << token << QStringLiteral("remove");
    QTest::newRow("just before the write") << write << QStringLiteral("sign out");
    QTest::newRow("account removed just before the write") << write << QStringLiteral("remove");
}

/// No login comes back, and nothing more is done with the token.
void TestSessionRace::signedOut()
{
    QFETCH(const QString, moment);
    QFETCH(const QString, what);
    Scene scene;
    scene.meanwhile(moment, [&] {
        if (what == QStringLiteral("sign out")) {
            scene.signOut();
        } else if (what == QStringLiteral("remove")) {
            scene.removeAccount();
        } else {
            scene.dropItem();
        }
    });
    QCOMPARE(word(list(scene.start)), QStringLiteral("NotSignedIn"));
    QVERIFY(!scene.world.store.holds(item));
    QCOMPARE(scene.world.cogniac.requests().size(), 2); // the list, the token
    QCOMPARE(word(list(scene.start)), QStringLiteral("NotSignedIn"));
    QCOMPARE(scene.world.cogniac.requests().size(), 2);
}

void TestSessionRace::twoRenewals()
{
    Scene scene;
    scene.meanwhile(QStringLiteral("write"), [&] {
        scene.world.store.drop(item);
        std::ignore = scene.start.ledger->markSignedOut(QStringLiteral("a1"));
    });
    QObject context;
    QStringList ends;
    for (int i = 0; i < 2; ++i) {
        list(scene.start, {&context, [&ends](const Result<Keys> &keys) { ends += word(keys); }});
    }
    QTRY_COMPARE(ends.size(), 2);
    QCOMPARE(ends.count(QStringLiteral("NotSignedIn")), 2);
    QVERIFY(!scene.world.store.holds(item));
}

/// A login that stays behind is told.
void TestSessionRace::cannotBeTakenBack()
{
    Scene scene;
    scene.meanwhile(QStringLiteral("write"), [&] { scene.signOut(); });
    scene.world.store.failOperation(4, Error::Kind::KeychainLocked); // read, read, write, remove
    QCOMPARE(word(list(scene.start)), QStringLiteral("KeychainLocked"));
    QVERIFY(scene.world.store.holds(item));
}

/// The keychain may hold the only copy of the key that the new sign-in got.
void TestSessionRace::signedInAnew()
{
    Scene scene;
    const Login other{Secret("login2:another-secret"), {}, Secret("token-of-another")};
    scene.meanwhile(QStringLiteral("token"),
                    [&] { scene.world.store.put(item, other.toItem().reveal()); });
    QCOMPARE(word(list(scene.start)), QStringLiteral("ok"));
    QVERIFY(scene.world.store.holds(item, other.toItem().reveal()));
}

void TestSessionRace::useWorkspace()
{
    Scene scene;
    scene.meanwhile(QStringLiteral("token"), [&] { scene.signOut(); });
    const auto used = awaited<void>([&](const Reply<void> &reply) {
        scene.start.session.useWorkspace(QStringLiteral("t2"), reply);
    });
    QCOMPARE(word(used), QStringLiteral("NotSignedIn"));
    QCOMPARE(scene.start.session.account().workspaceId, QStringLiteral("t1"));
    QVERIFY(!scene.world.store.holds(item));
}

QTEST_GUILESS_MAIN(TestSessionRace)
#include "tst_sessionrace.moc"
