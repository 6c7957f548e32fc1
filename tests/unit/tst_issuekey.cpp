// SPDX-License-Identifier: Apache-2.0
#include "issueflow.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestIssueKey : public QObject
{
    Q_OBJECT
private slots:
    void good();
    void order();
    void names_data();
    void names();
    void nameIsTrimmed();
    void keysKnownBefore();
    void twoInARow();
    void inFlight();
    void waitsForTheLock();
    void lockIsHeldUntilClosed();
    void expiredTokenIsRenewedForTheList();
    void closeBeforeAnything();
    void closeTwice();
};

void TestIssueKey::good()
{
    World world;
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok"));
    const QByteArray secret = FakeCogniac::secretOf(QStringLiteral("k1"));
    QVERIFY(issued->credential.secret.sameAs(Secret(secret)));
    QCOMPARE(issued->credential.key.id, QStringLiteral("k1"));
    QCOMPARE(issued->credential.key.name, QStringLiteral("camera"));
    QCOMPARE(issued->credential.server, world.account.server);
    QCOMPARE(issued->credential.workspaceId, QStringLiteral("t1"));
    QCOMPARE(word(issued->notStored), QStringLiteral("none"));
    QCOMPARE(word(issued->untidy), QStringLiteral("none"));
    QVERIFY(issued->sealed);
    QVERIFY(world.store.holds(keyItem, secret));
    QCOMPARE(world.cogniac.count("POST"), 1);

    const QHash<QString, HeldKey> held = start.held();
    QCOMPARE(held.size(), 1);
    const HeldKey key = held.value(QStringLiteral("k1"));
    QCOMPARE(key.name, QStringLiteral("camera"));
    QCOMPARE(key.storedAt, world.now);
    QVERIFY(key.createdAt == std::optional<qint64>(world.now));
    QVERIFY(key.held == Held::Keychain);

    QCOMPARE(start.spool.operations()->size(), 1); // until closed
    QCOMPARE(word(issue.close()), QStringLiteral("ok"));
    QCOMPARE(leftovers(world, start), keyItem);
    QCOMPARE(start.held().size(), 1);
}

/// The promise itself: what a look from outside finds at each point where something can go wrong.
void TestIssueKey::order()
{
    World world;
    Start start(world);
    QStringList seen;
    world.store.setObserver([&](const QString &operation) {
        const QString kind =
            operation.contains(QStringLiteral("/seal/"))
                ? operation.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" seal")
                : operation;
        seen += kind + QStringLiteral(": ") + seenFromOutside(world);
    });
    world.cogniac.before = [&](const ServedRequest &request) {
        seen += QString::fromLatin1(request.method) + QStringLiteral(": ") + seenFromOutside(world);
        return std::optional<Script>();
    };
    Issue issue(start);
    QVERIFY(issue.run());
    seen += QStringLiteral("shown: ") + seenFromOutside(world);
    QVERIFY(issue.close());
    seen += QStringLiteral("closed: ") + seenFromOutside(world);

    const QStringList expected{
        QStringLiteral("write seal: Preparing"),
        QStringLiteral("read seal: Preparing, private half"),
        QStringLiteral("read keynook/a1/login: Preparing, private half"),
        QStringLiteral("GET: Preparing, private half"),
        QStringLiteral("POST: Intended, private half"),
        QStringLiteral("write keynook/a1/key/k1: Sealed, private half, spool"),
        QStringLiteral("read keynook/a1/key/k1: Sealed, private half, spool, key"),
        QStringLiteral("shown: Stored, private half, spool, key"),
        QStringLiteral("remove seal: Stored, private half, key"),
        QStringLiteral("closed: 0 records"),
    };
    QCOMPARE(seen.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void TestIssueKey::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" \t\n ");
    QTest::newRow("121 characters") << QString(121, QLatin1Char('x'));
    QTest::newRow("line break") << QStringLiteral("a\nb");
    QTest::newRow("escape") << QStringLiteral("a\u001b[31m");
    QTest::newRow("NUL") << QStringLiteral("a%1b").arg(QChar(u'\0'));
    QTest::newRow("direction") << QStringLiteral("a\u202eb");
    QTest::newRow("isolate") << QStringLiteral("a\u2066b");
    QTest::newRow("zero width") << QStringLiteral("a\u200bb");
    QTest::newRow("half a character") << QStringLiteral("a") + QChar(char16_t(0xd800));
    QTest::newRow("C1") << QStringLiteral("a\u0085b");
}

void TestIssueKey::names()
{
    QFETCH(const QString, name);
    World world;
    Start start(world);
    Issue issue(start);
    QCOMPARE(word(issue.run(name)), QStringLiteral("Usage"));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(world.store.log(), QStringList());
    QCOMPARE(start.journal().size(), 0);
    QVERIFY(lockIsFree(world));
}

void TestIssueKey::nameIsTrimmed()
{
    World world;
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run(QStringLiteral("  Süd \U0001f511 \n"));
    QVERIFY(issued);
    QCOMPARE(world.cogniac.keys.first().name, QStringLiteral("Süd \U0001f511"));
    QCOMPARE(issued->credential.key.name, QStringLiteral("Süd \U0001f511"));
}

void TestIssueKey::keysKnownBefore()
{
    World world;
    world.cogniac.keys = {{QStringLiteral("old1"), QStringLiteral("camera"), 1, {}},
                          {QStringLiteral("old2"), QStringLiteral("x"), {}, 2}};
    Start start(world);
    QStringList known;
    QString name;
    world.cogniac.before = [&](const ServedRequest &request) {
        if (request.method == "POST") {
            known = start.journal().first().knownBefore;
            name = start.journal().first().name;
        }
        return std::optional<Script>();
    };
    Issue issue(start);
    QVERIFY(issue.run());
    QCOMPARE(known, QStringList({QStringLiteral("old1"), QStringLiteral("old2")}));
    QCOMPARE(name, QStringLiteral("camera"));
}

void TestIssueKey::twoInARow()
{
    World world;
    Start start(world);
    for (int i = 1; i <= 2; ++i) {
        Issue issue(start);
        QVERIFY(issue.run());
        QVERIFY(issue.close());
    }
    QCOMPARE(start.held().size(), 2);
    QCOMPARE(world.cogniac.count("POST"), 2);
    QCOMPARE(leftovers(world, start), QStringLiteral("keynook/a1/key/k1 keynook/a1/key/k2"));
}

void TestIssueKey::inFlight()
{
    World world;
    Start start(world);
    Issue issue(start);
    QStringList seen;
    const auto look = [&](const QString &when) {
        seen +=
            when + (issue.flow.isInFlight() ? QStringLiteral(" flying") : QStringLiteral(" quiet"));
    };
    world.cogniac.before = [&](const ServedRequest &request) {
        look(QString::fromLatin1(request.method));
        return std::optional<Script>();
    };
    look(QStringLiteral("before"));
    QVERIFY(issue.run());
    look(QStringLiteral("after"));
    QCOMPARE(seen, QStringList({QStringLiteral("before quiet"), QStringLiteral("GET quiet"),
                                QStringLiteral("POST flying"), QStringLiteral("after quiet")}));
}

void TestIssueKey::waitsForTheLock()
{
    World world;
    Start start(world);
    auto other = IssueLock::tryTake(world.folder());
    QVERIFY(other);
    Issue issue(start);
    const auto issued = awaited<IssuedKey>([&](const Reply<IssuedKey> &reply) {
        issue.flow.start(QStringLiteral("camera"), reply);
        settle();
        QCOMPARE(world.store.log(), QStringList());
        QCOMPARE(start.journal().size(), 0);
        other->reset();
    });
    QCOMPARE(word(issued), QStringLiteral("ok"));
}

void TestIssueKey::lockIsHeldUntilClosed()
{
    World world;
    Start start(world);
    Issue issue(start);
    QVERIFY(issue.run());
    QVERIFY(!lockIsFree(world));
    QVERIFY(issue.close());
    QVERIFY(lockIsFree(world));
}

void TestIssueKey::expiredTokenIsRenewedForTheList()
{
    World world;
    world.cogniac.expireTokens();
    Start start(world);
    Issue issue(start);
    QCOMPARE(word(issue.run()), QStringLiteral("ok"));
    QCOMPARE(world.cogniac.count("POST"), 1);
    QCOMPARE(world.cogniac.server.requests().last().fields.value("authorization"),
             QByteArray("Bearer token-1"));
}

void TestIssueKey::closeBeforeAnything()
{
    World world;
    Start start(world);
    Issue issue(start);
    QCOMPARE(word(issue.close()), QStringLiteral("ok"));
    QCOMPARE(world.store.log(), QStringList());
}

void TestIssueKey::closeTwice()
{
    World world;
    Start start(world);
    Issue issue(start);
    QVERIFY(issue.run());
    QCOMPARE(word(issue.close()), QStringLiteral("ok"));
    QCOMPARE(word(issue.close()), QStringLiteral("ok"));
    QCOMPARE(leftovers(world, start), keyItem);
}

QTEST_GUILESS_MAIN(TestIssueKey)
#include "tst_issuekey.moc"
