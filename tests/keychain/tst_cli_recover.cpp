// SPDX-License-Identifier: Apache-2.0
// `recover` looks after what was interrupted.
#include "clifixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliRecover : public CliTest
{
    Q_OBJECT
private slots:
    void nothingToRecover();
    void orphan();
    void severalOrphans();
    void notYet();
    void lockedMeanwhile();
    void finishedByTheNextCommand();
    void accountStaysMeanwhile();
    void unreadableReply();
    void unreadableAndOrphan();
    void forgetIsConfirmed_data();
    void forgetIsConfirmed();
    void forgetsOnlyWhatIsThere();
    void othersStayTold();
    void stuckIsWorse();
    void deletionRefused();

private:
    /// A key that was made but whose answer never came.
    void makeOrphan(const QByteArray &action = "drop-after", const QString &account = u"ordinary"_s,
                    const QString &name = u"orphan"_s)
    {
        faults("POST /1/users " + action + ",times=1");
        QVERIFY(cli("keys generate -a"_w << account << u"--name"_s << name).code != 0);
        faults({});
    }
    /// A key whose answer was no answer, and lies sealed as it came. The operation.
    [[nodiscard]] QString makeUnreadable(const QString &name)
    {
        makeOrphan("garbage", u"ordinary"_s, name);
        for (const auto &row : cli("recover --json"_w).array()) {
            if (row[u"name"_s] == name) {
                return row[u"operation"_s].toString();
            }
        }
        return {};
    }
    [[nodiscard]] bool isSealed(const QString &operation) const
    {
        return QFile::exists(folder() + u"/spool/"_s + operation + u".sealed"_s);
    }
    /// Generates while the keyring gets locked between request and answer.
    CliRun generateWhileLocking(Gate &gate);
};

void TestCliRecover::nothingToRecover()
{
    EXITS(signIn(), 0);
    const CliRun run = cli("recover"_w);
    EXITS(run, 0);
    QVERIFY(run.says("No generation was interrupted"));
    EXITS(cli("recover --delete-orphans"_w), 0);
    EXITS(cli("recover x"_w), 2);
}

void TestCliRecover::orphan()
{
    EXITS(signIn(), 0);
    const qsizetype items = keyringItems();
    const QString before = generate(u"orphan"_s); // of the same name, and no orphan
    makeOrphan();
    const QJsonArray both = keys();
    QCOMPARE(both.size(), 2);
    const QString first = both.at(0)[u"key_id"_s].toString();
    const QString id = first == before ? both.at(1)[u"key_id"_s].toString() : first;
    QVERIFY(id != before);
    const CliRun told = cli("recover --json"_w);
    EXITS(told, 8);
    const QJsonObject row = told.array().first().toObject();
    for (const QString &field : "key_id name operation orphans outcome sentence"_w) {
        QVERIFY2(row.contains(field), qPrintable(field));
    }
    QCOMPARE(row[u"outcome"_s].toString(), u"orphans"_s);
    QCOMPARE(row[u"orphans"_s].toArray().size(), 1);
    QCOMPARE(row[u"orphans"_s][0][u"key_id"_s].toString(), id);
    QVERIFY(told.says("--delete-orphans"));
    QCOMPARE(keys().size(), 2); // nothing was decided for anybody
    EXITS(cli("recover --delete-orphans"_w), 0);
    QCOMPARE(keys().size(), 1);
    QCOMPARE(key(before)[u"held"_s].toString(), u"keychain"_s);
    cli("recover"_w);
    QCOMPARE(cli("recover --json"_w).array().size(), 1); // settles two minutes after it began
    QVERIFY(keyringItems() <= items + 2);
}

void TestCliRecover::severalOrphans()
{
    EXITS(signIn(), 0);
    makeOrphan();
    StandinClient client(standin());
    client.signIn();
    QCOMPARE(client.create("orphan").status, 200); // somebody else's, at the same time
    const CliRun run = cli("recover --json --delete-orphans"_w);
    EXITS(run, 8);
    QCOMPARE(run.array()[0][u"orphans"_s].toArray().size(), 2);
    QCOMPARE(keys().size(), 2); // which is whose, only the user can tell
    QCOMPARE(seen(u"DELETE"_s), 0);
}

void TestCliRecover::notYet()
{
    EXITS(signIn(), 0);
    makeOrphan("drop-before");
    const CliRun run = cli("recover --json"_w);
    EXITS(run, 0);
    QCOMPARE(run.array().size(), 1);
    QCOMPARE(run.array()[0][u"outcome"_s].toString(), u"not-yet"_s);
    QCOMPARE(run.array()[0][u"key_id"_s], QJsonValue());
}

CliRun TestCliRecover::generateWhileLocking(Gate &gate)
{
    gate.holdNext("POST /1/users");
    const auto process = start("keys generate --json --name sealed"_w);
    if (!QTest::qWaitFor([&gate] { return gate.isHolding(); }, cliPatience) || !lockKeyring()) {
        return {};
    }
    gate.release();
    return ended(*process);
}

void TestCliRecover::lockedMeanwhile()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    const CliRun made = generateWhileLocking(gate);
    EXITS(made, 6);
    QVERIFY2(made.says("recover"), made.told().constData());
    const CliRun locked = cli("recover --json"_w);
    EXITS(locked, 6);
    QVERIFY(openKeyring());
    const CliRun done = cli("recover --json"_w);
    EXITS(done, 0);
    QCOMPARE(done.array()[0][u"outcome"_s].toString(), u"stored"_s);
    const QByteArray secret = reveal(u"sealed"_s);
    QCOMPARE(RawHttp(standin().port()).ask("GET", "/1/token", keynook::key(secret)).status, 200);
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
    QCOMPARE(seen(u"POST"_s, u"/1/users"_s), 1);
}

void TestCliRecover::finishedByTheNextCommand()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    EXITS(generateWhileLocking(gate), 6);
    QVERIFY(openKeyring());
    const CliRun run = cli("keys list --json"_w);
    EXITS(run, 0);
    QVERIFY2(run.says("An interrupted generation is finished"), run.told().constData());
    QCOMPARE(run.array()[0][u"held"_s].toString(), u"keychain"_s);
    QVERIFY(!reveal(u"sealed"_s).isEmpty());
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestCliRecover::accountStaysMeanwhile()
{
    EXITS(signIn(), 0);
    makeOrphan();
    const CliRun run = cli("account remove ordinary"_w);
    EXITS(run, 8);
    QVERIFY(run.says("recover"));
    QCOMPARE(cli("account list --json"_w).array().size(), 1);
    EXITS(cli("keys list --refresh"_w), 0); // still signed in
}

/// What cannot be opened stays until somebody decides.
void TestCliRecover::unreadableReply()
{
    EXITS(signIn(), 0);
    const qsizetype items = keyringItems();
    const QString operation = makeUnreadable(u"odd"_s);
    StandinClient client(standin());
    client.signIn();
    QCOMPARE(client.remove(keys().first()[u"key_id"_s].toString().toLatin1()), 204);
    for (int run = 0; run < 2; ++run) {
        const CliRun told = cli("recover --json"_w);
        EXITS(told, 8);
        const QJsonObject row = told.array().first().toObject();
        QCOMPARE(row[u"outcome"_s].toString(), u"stuck"_s);
        const QString sentence = row[u"sentence"_s].toString();
        QVERIFY2(sentence.contains(u"cannot be opened"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"recover --forget "_s + operation), qPrintable(sentence));
        QVERIFY(isSealed(operation));
    }
    const CliRun declined = cli(QStringList{u"recover"_s, u"--forget"_s, operation});
    EXITS(declined, 8);
    QVERIFY(declined.says("Nothing was discarded"));
    QVERIFY(isSealed(operation));
    const CliRun done = cli(QStringList{u"recover"_s, u"--forget"_s, operation, u"--yes"_s});
    EXITS(done, 0);
    QVERIFY2(done.out.contains("discarded"), done.told().constData());
    QVERIFY(!isSealed(operation));
    QCOMPARE(keyringItems(), items);
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestCliRecover::unreadableAndOrphan()
{
    EXITS(signIn(), 0);
    const QString operation = makeUnreadable(u"odd"_s);
    for (const QString &words : {u"recover"_s, u"recover --delete-orphans"_s}) {
        const CliRun told = cli(words.split(u' '));
        EXITS(told, 8);
        QVERIFY2(told.out.contains("cannot be opened"), told.told().constData());
        QVERIFY(told.out.contains(keys().first()[u"key_id"_s].toString().toUtf8()));
        QVERIFY(told.says("only you can decide"));
    }
    QCOMPARE(seen(u"DELETE"_s), 0);
    QVERIFY(isSealed(operation));
    const QString id = keys().first()[u"key_id"_s].toString();
    EXITS(cli(QStringList{u"keys"_s, u"delete"_s, id, u"--yes"_s}), 0);
    EXITS(cli("recover"_w), 8);
    QVERIFY(isSealed(operation));
    const CliRun done =
        cli(QStringList{u"recover"_s, u"--json"_s, u"--yes"_s, u"--forget"_s, operation});
    EXITS(done, 0);
    QCOMPARE(done.array()[0][u"outcome"_s].toString(), u"forgotten"_s);
}

void TestCliRecover::forgetIsConfirmed_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << QByteArray("yes\n") << 0;
    QTest::newRow("no") << QByteArray("n\n") << 8;
    QTest::newRow("nothing") << QByteArray("\n") << 8;
    QTest::newRow("Ctrl-C") << QByteArray("\x03") << 130;
}

void TestCliRecover::forgetIsConfirmed()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    const QString operation = makeUnreadable(u"odd"_s);
    const auto terminal = onTerminal(QStringList{u"recover"_s, u"--forget"_s, operation});
    QVERIFY(terminal->shows("Discard it? [y/N]: "));
    terminal->type(typed);
    EXITS(ended(*terminal), code);
    QCOMPARE(isSealed(operation), code != 0);
}

void TestCliRecover::forgetsOnlyWhatIsThere()
{
    EXITS(signIn(), 0);
    makeOrphan();
    EXITS(cli("recover --forget 0123456789abcdef --yes"_w), 5);
    EXITS(cli(QStringList{u"recover"_s, u"--forget"_s, QString(), u"--yes"_s}), 5);
    EXITS(cli("recover --forget"_w), 2);
    EXITS(cli("recover --forget x --delete-orphans"_w), 2);
    const QJsonArray rows = cli("recover --json"_w).array();
    const QString operation = rows[0][u"operation"_s].toString();
    EXITS(cli(QStringList{u"recover"_s, u"--yes"_s, u"--forget"_s, operation}), 8);
    QCOMPARE(cli("recover --json"_w).array().size(), 1); // there was no sealed reply
    QCOMPARE(keys().size(), 1);
}

/// What was deleted does not outshine what remains.
void TestCliRecover::othersStayTold()
{
    EXITS(signIn(), 0);
    std::ignore = makeUnreadable(u"odd"_s);
    makeOrphan();
    const CliRun mixed = cli("recover --json --delete-orphans"_w);
    EXITS(mixed, 8);
    QVERIFY(mixed.says("Deleted."));
    QCOMPARE(keys().size(), 1); // the odd one's
}

/// What could not be found out is worse than what waits for a decision.
void TestCliRecover::stuckIsWorse()
{
    EXITS(signIn(), 0);
    std::ignore = makeUnreadable(u"odd"_s);
    makeOrphan();
    EXITS(signIn(u"single-tenant"_s), 0);
    makeOrphan("drop-after", u"single-tenant"_s, u"away"_s);
    EXITS(cli("account signout single-tenant"_w), 0);
    EXITS(cli("recover"_w), 3);
    const CliRun run = cli("recover --json --delete-orphans"_w);
    EXITS(run, 3);
    QVERIFY2(run.says("Deleted."), run.told().constData());
    QCOMPARE(seen(u"DELETE"_s), 1);
}

/// One deletion that fails keeps neither the others from theirs nor the answer from its form.
void TestCliRecover::deletionRefused()
{
    EXITS(signIn(), 0);
    makeOrphan();
    makeOrphan("drop-after", u"ordinary"_s, u"second"_s);
    faults("DELETE /1/users status=500,times=1");
    const CliRun run = cli("recover --json --delete-orphans"_w);
    EXITS(run, 9);
    QCOMPARE(run.array().size(), 2);
    QCOMPARE(keys().size(), 1);
    faults({});
    EXITS(cli("recover --delete-orphans"_w), 0);
    QCOMPARE(keys().size(), 0);
}

KEYNOOK_DESKTOP_MAIN(TestCliRecover)
#include "tst_cli_recover.moc"
