// SPDX-License-Identifier: Apache-2.0
#include "flows/revoke.h"
#include "flowworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace keynook;
using test::awaited;
using test::MemoryStore;
using test::Script;
using test::word;
using Results = std::vector<Revoked>;
using Known = ToRevoke::Known;

Q_DECLARE_METATYPE(keynook::ToRevoke::Known)

namespace {

QString keyItem(const QString &id)
{
    return itemname::key(QStringLiteral("a1"), id);
}

/// Three keys at the service; the secrets of k1 and k2 are kept here.
struct Scene
{
    Scene()
    {
        for (const char *text : {"k1", "k2", "k3"}) {
            const QString id = QString::fromLatin1(text);
            world.cogniac.keys.append({id, QStringLiteral("camera"), world.now, {}});
        }
        hold(QStringLiteral("k1"));
        hold(QStringLiteral("k2"));
    }
    void hold(const QString &id)
    {
        const HeldKey held{QStringLiteral("a1"), id, QStringLiteral("camera"), world.now, world.now,
                           Held::Keychain};
        if (!start.ledger->saveHeldKey(held)) {
            qFatal("the ledger of this test takes no key");
        }
        world.store.put(keyItem(id), "secret");
    }
    Result<Results> revoke(const QStringList &ids, Known known = Known::Listed,
                           const QString &workspace = {})
    {
        std::vector<ToRevoke> keys;
        for (const QString &id : ids) {
            keys.push_back(
                {id, known, workspace.isEmpty() ? start.session.account().workspaceId : workspace});
        }
        RevokeFlow flow(start.service, start.session, world.store, *start.ledger);
        QSignalSpy spy(&flow, &RevokeFlow::progress);
        auto results =
            awaited<Results>([&](const Reply<Results> &reply) { flow.start(keys, reply); });
        progress.clear();
        for (const QList<QVariant> &arguments : spy) {
            progress += QStringLiteral("%1/%2").arg(arguments[0].toInt()).arg(arguments[1].toInt());
        }
        return results;
    }
    /// What is left of a key: "service keychain ledger".
    [[nodiscard]] QString traces(const QString &id) const
    {
        QStringList list;
        for (const test::FakeCogniac::Key &key : world.cogniac.keys) {
            if (key.id == id) {
                list += QStringLiteral("service");
            }
        }
        if (world.store.holds(keyItem(id))) {
            list += QStringLiteral("keychain");
        }
        if (start.held().contains(id)) {
            list += QStringLiteral("ledger");
        }
        return list.join(QLatin1Char(' '));
    }

    test::World world;
    test::Start start{world};
    QStringList progress;
};

/// "k1 ok", "k2 gone", "k3 Forbidden".
QStringList outcomes(const Result<Results> &results)
{
    if (!results) {
        return {word(results)};
    }
    QStringList list;
    for (const Revoked &one : *results) {
        list += one.keyId + QLatin1Char(' ') +
                (one.result && one.wasGone ? QStringLiteral("gone") : word(one.result));
    }
    return list;
}

const QString everywhere = QStringLiteral("service keychain ledger");

} // namespace

class TestRevoke : public QObject
{
    Q_OBJECT
private slots:
    void one();
    void severalInOrder();
    void none();
    void notHeldHere();
    void goneMeanwhile();
    void notFoundProvesNothing_data();
    void notFoundProvesNothing();
    void listedInAnotherWorkspace();
    void givenUp();
    void givenUpButThere();
    void sameTwice();
    void loginsOwnKey();
    void hostileId();
    void refused_data();
    void refused();
    void failureLeavesTheOthers();
    void expiredToken();
    void notSignedIn();
    void lockedFromTheStart();
    void keychainFailsAfterwards();
    void lostHere();
    void serviceGoesFirst();
};

void TestRevoke::one()
{
    Scene scene;
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")})), QStringList{QStringLiteral("k1 ok")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), QString());
    QCOMPARE(scene.traces(QStringLiteral("k2")), everywhere);
    QCOMPARE(scene.traces(QStringLiteral("k3")), QStringLiteral("service"));
    QCOMPARE(scene.start.history(), QStringList{QStringLiteral("deleted k1")});
    QCOMPARE(scene.world.cogniac.requests(),
             QStringList{QStringLiteral("DELETE /1/users/u1/apiKeys/k1 Bearer")});
}

void TestRevoke::severalInOrder()
{
    Scene scene;
    const QStringList ids{QStringLiteral("k3"), QStringLiteral("k1"), QStringLiteral("k2")};
    QCOMPARE(
        outcomes(scene.revoke(ids)),
        QStringList({QStringLiteral("k3 ok"), QStringLiteral("k1 ok"), QStringLiteral("k2 ok")}));
    QCOMPARE(scene.progress, QStringList({QStringLiteral("0/3"), QStringLiteral("1/3"),
                                          QStringLiteral("2/3"), QStringLiteral("3/3")}));
    QVERIFY(scene.world.cogniac.keys.isEmpty());
    QVERIFY(scene.start.held().isEmpty());
}

void TestRevoke::none()
{
    Scene scene;
    QCOMPARE(outcomes(scene.revoke({})), QStringList());
    QCOMPARE(scene.world.cogniac.requests(), QStringList());
}

void TestRevoke::notHeldHere()
{
    Scene scene;
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k3")})), QStringList{QStringLiteral("k3 ok")});
    QCOMPARE(scene.traces(QStringLiteral("k3")), QString());
    QVERIFY(scene.world.store.log().filter(QStringLiteral("remove")).isEmpty());
}

/// Deleted elsewhere since it was listed: what is kept here is of no use any more.
void TestRevoke::goneMeanwhile()
{
    Scene scene;
    scene.world.cogniac.keys.removeFirst();
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")})),
             QStringList{QStringLiteral("k1 gone")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), QString());
    QCOMPARE(scene.start.history(), QStringList{QStringLiteral("forgotten k1")});
    QCOMPARE(scene.world.cogniac.requests(),
             QStringList({QStringLiteral("DELETE /1/users/u1/apiKeys/k1 Bearer"),
                          QStringLiteral("GET /1/users/u1/apiKeys Bearer")}));
}

void TestRevoke::notFoundProvesNothing_data()
{
    QTest::addColumn<Known>("known");
    QTest::addColumn<bool>("listedNow");
    QTest::addColumn<QByteArray>("list"); // answered instead
    QTest::addColumn<QString>("kind");
    const QByteArray proper;
    QTest::newRow("of another workspace")
        << Known::No << false << proper << QStringLiteral("NotFound");
    QTest::newRow("lets no DELETE pass")
        << Known::Listed << true << proper << QStringLiteral("Service");
    QTest::newRow("nor a list") << Known::Listed << true << Script::answer(404).bytes
                                << QStringLiteral("NotFound");
    QTest::newRow("no list") << Known::Listed << false << Script::answer(403).bytes
                             << QStringLiteral("Forbidden");
    QTest::newRow("garbage") << Known::Listed << false << Script::answer(200, "<html>").bytes
                             << QStringLiteral("Protocol");
}

void TestRevoke::notFoundProvesNothing()
{
    QFETCH(const Known, known);
    QFETCH(const bool, listedNow);
    QFETCH(const QByteArray, list);
    QFETCH(const QString, kind);
    Scene scene;
    if (!listedNow) {
        scene.world.cogniac.keys.removeFirst();
    }
    scene.world.cogniac.before = [&](const test::ServedRequest &request) {
        if (request.method == "DELETE") {
            return std::optional(Script::answer(404));
        }
        return list.isEmpty() ? std::nullopt : std::optional(Script::raw(list, Script::Then::Keep));
    };
    const auto results = scene.revoke({QStringLiteral("k1")}, known);
    QCOMPARE(outcomes(results), QStringList{QStringLiteral("k1 ") + kind});
    QVERIFY(!results->front().result.error().next.isEmpty());
    QVERIFY(scene.traces(QStringLiteral("k1")).endsWith(QStringLiteral("keychain ledger")));
    QVERIFY(scene.world.store.log().filter(QStringLiteral("remove")).isEmpty());
    QCOMPARE(scene.start.history(), QStringList());
}

/// The user's word, when the service has none.
/// The workspace was changed after the list was shown: its 404 and its list say nothing of the key.
void TestRevoke::listedInAnotherWorkspace()
{
    Scene scene;
    scene.world.cogniac.refuse("DELETE", "/apiKeys", test::Script::answer(404, "{}"));
    scene.world.cogniac.keys.clear();
    const auto results =
        scene.revoke({QStringLiteral("k1")}, Known::Listed, QStringLiteral("elsewhere"));
    QCOMPARE(outcomes(results), QStringList{QStringLiteral("k1 NotFound")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), QStringLiteral("keychain ledger"));
}

void TestRevoke::givenUp()
{
    Scene scene;
    scene.world.cogniac.keys.removeFirst();
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")}, Known::GivenUp)),
             QStringList{QStringLiteral("k1 gone")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), QString());
    QCOMPARE(scene.traces(QStringLiteral("k2")), everywhere);
}

void TestRevoke::givenUpButThere()
{
    Scene scene;
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")}, Known::GivenUp)),
             QStringList{QStringLiteral("k1 ok")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), QString());
    scene.world.cogniac.refuse("DELETE", "/k2", Script::answer(403));
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k2")}, Known::GivenUp)),
             QStringList{QStringLiteral("k2 Forbidden")});
    QCOMPARE(scene.traces(QStringLiteral("k2")), everywhere);
}

void TestRevoke::sameTwice()
{
    Scene scene;
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1"), QStringLiteral("k1")})),
             QStringList({QStringLiteral("k1 ok"), QStringLiteral("k1 gone")}));
    QCOMPARE(scene.traces(QStringLiteral("k2")), everywhere);
}

void TestRevoke::loginsOwnKey()
{
    Scene scene;
    scene.world.cogniac.keys.append({QStringLiteral("login1"), QStringLiteral("own"), 1, {}});
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("login1"), QStringLiteral("k1")})),
             QStringList({QStringLiteral("login1 Conflict"), QStringLiteral("k1 ok")}));
    QCOMPARE(scene.traces(QStringLiteral("login1")), QStringLiteral("service"));
}

void TestRevoke::hostileId()
{
    Scene scene;
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("../../users"), QStringLiteral("k1")})),
             QStringList({QStringLiteral("../../users Usage"), QStringLiteral("k1 ok")}));
    QCOMPARE(scene.world.cogniac.count("DELETE"), 1);
}

void TestRevoke::refused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("401") << Script::answer(401).bytes << QStringLiteral("Unauthorized");
    QTest::newRow("403") << Script::answer(403).bytes << QStringLiteral("Forbidden");
    QTest::newRow("429") << Script::answer(429).bytes << QStringLiteral("RateLimited");
    QTest::newRow("500") << Script::answer(500).bytes << QStringLiteral("Service");
    QTest::newRow("cut") << QByteArray() << QStringLiteral("Network");
    QTest::newRow("redirect") << Script::answer(302, {}, {"Location: /x"}).bytes
                              << QStringLiteral("Protocol");
}

/// Without the service's word the only copy of the secret stays.
void TestRevoke::refused()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    Scene scene;
    scene.world.cogniac.refuse("DELETE", "/k1", Script::raw(answer));
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")})),
             QStringList{QStringLiteral("k1 ") + kind});
    QCOMPARE(scene.traces(QStringLiteral("k1")), everywhere);
    QCOMPARE(scene.start.history(), QStringList());
}

void TestRevoke::failureLeavesTheOthers()
{
    Scene scene;
    scene.world.cogniac.refuse("DELETE", "/k2", Script::answer(403));
    const QStringList ids{QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3")};
    QCOMPARE(outcomes(scene.revoke(ids)),
             QStringList({QStringLiteral("k1 ok"), QStringLiteral("k2 Forbidden"),
                          QStringLiteral("k3 ok")}));
    QCOMPARE(scene.traces(QStringLiteral("k2")), everywhere);
}

void TestRevoke::expiredToken()
{
    Scene scene;
    scene.world.cogniac.expireTokens();
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1"), QStringLiteral("k2")})),
             QStringList({QStringLiteral("k1 ok"), QStringLiteral("k2 ok")}));
    QCOMPARE(scene.world.cogniac.requests().filter(QStringLiteral("/1/token")).size(), 1);
}

void TestRevoke::notSignedIn()
{
    Scene scene;
    awaited<void>([&](const Reply<void> &reply) {
        scene.world.store.remove(QStringLiteral("keynook/a1/login"), reply);
    });
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")})),
             QStringList{QStringLiteral("NotSignedIn")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), everywhere);
}

void TestRevoke::lockedFromTheStart()
{
    Scene scene;
    scene.world.store.setMood(MemoryStore::Mood::Locked);
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")})),
             QStringList{QStringLiteral("KeychainLocked")});
    QCOMPARE(scene.world.cogniac.requests(), QStringList());
}

void TestRevoke::keychainFailsAfterwards()
{
    Scene scene;
    scene.world.store.setObserver([&](const QString &operation) {
        if (operation.startsWith(QStringLiteral("remove"))) {
            scene.world.store.setMood(MemoryStore::Mood::Locked);
        }
    });
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")})),
             QStringList{QStringLiteral("k1 KeychainLocked")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), QStringLiteral("keychain ledger"));
    scene.world.store.setObserver(nullptr);
    scene.world.store.setMood(MemoryStore::Mood::Open);
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")}, Known::GivenUp)),
             QStringList{QStringLiteral("k1 gone")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), QString());
}

void TestRevoke::lostHere()
{
    Scene scene;
    HeldKey lost = scene.start.held().value(QStringLiteral("k1"));
    lost.held = Held::Lost;
    QVERIFY(scene.start.ledger->saveHeldKey(lost));
    QCOMPARE(outcomes(scene.revoke({QStringLiteral("k1")})), QStringList{QStringLiteral("k1 ok")});
    QCOMPARE(scene.traces(QStringLiteral("k1")), QString());
}

void TestRevoke::serviceGoesFirst()
{
    Scene scene;
    QStringList seen;
    scene.world.cogniac.before = [&](const test::ServedRequest &request) {
        seen += QString::fromLatin1(request.method) + QLatin1Char(' ') +
                scene.traces(QStringLiteral("k1"));
        return std::optional<Script>();
    };
    scene.world.store.setObserver([&](const QString &operation) {
        if (operation.startsWith(QStringLiteral("remove"))) {
            seen += QStringLiteral("remove ") + scene.traces(QStringLiteral("k1"));
        }
    });
    QVERIFY(scene.revoke({QStringLiteral("k1")}));
    QCOMPARE(seen, QStringList({QStringLiteral("DELETE service keychain ledger"),
                                QStringLiteral("remove keychain ledger")}));
}

QTEST_GUILESS_MAIN(TestRevoke)
#include "tst_revoke.moc"
