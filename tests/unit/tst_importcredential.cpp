// SPDX-License-Identifier: Apache-2.0
#include "flows/importcredential.h"

#include "kognicworld.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

QString everyWordOf(const Error &error)
{
    return error.sentence + error.next + error.detail;
}

} // namespace

class TestImportCredential : public QObject
{
    Q_OBJECT
private slots:
    void brandNew();
    void againIsAnUpdate();
    void secondCredentialOfTheSameUser();
    void otherUserOtherAccount();
    void names();
    void serversMayBeGiven();
    void keepsWhatIsUnknown();
    void tellsRepairs();
    void refusedBeforeAnythingIsAsked_data();
    void refusedBeforeAnythingIsAsked();
    void refusedByTheService_data();
    void refusedByTheService();
    void refusedRenewalLosesNothing();
    void keychainFails_data();
    void keychainFails();
    void ledgerFails_data();
    void ledgerFails();
    void removedMeanwhile();
    void largestEntry();
};

void TestImportCredential::brandNew()
{
    KognicWorld world;
    const auto imported = world.import(world.file(
        "client-1", "canary-secret-1",
        R"(,"name":"camera","created":"2025-12-31T00:00:00Z","expires":"2026-02-01T00:00:00Z")"));
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(everyWordOf(imported.error())));
    QVERIFY(imported->newAccount && imported->newKey);
    const Account account = world.accounts().value(0);
    QVERIFY(account == imported->account);
    QVERIFY(account.service == ServiceId::Kognic);
    QCOMPARE(account.name, QStringLiteral("u1@keynook.example"));
    QCOMPARE(account.email, QStringLiteral("u1@keynook.example"));
    QCOMPARE(account.userId, QStringLiteral("7"));
    QCOMPARE(account.server, world.kognic.server.url());
    QCOMPARE(account.workspaceServer, world.kognic.server.url());
    QVERIFY(account.signedIn);
    const HeldKey key = world.held(account.id).value(QStringLiteral("client-1"));
    QCOMPARE(key.name, QStringLiteral("camera"));
    QCOMPARE(key.createdAt, world.now - 86'400);
    QCOMPARE(key.expiresAt, world.now + 31 * 86'400);
    QCOMPARE(key.storedAt, world.now);
    QCOMPARE(key.checkedAt, world.now);
    QVERIFY(key.verdict == Verdict::Good && key.held == Held::Keychain);
    const QString item = itemname::key(account.id, QStringLiteral("client-1"));
    QCOMPARE(world.store.items(), QStringList{item});
    QCOMPARE(world.store.log(),
             (QStringList{QStringLiteral("write ") + item, QStringLiteral("read ") + item}));
    QCOMPARE(world.ledger->history(1)->value(0).event, QStringLiteral("imported"));
    QCOMPARE(world.kognic.requests().size(), 1);
}

void TestImportCredential::againIsAnUpdate()
{
    KognicWorld world;
    const auto first = world.import(world.file());
    QVERIFY(first.has_value());
    QVERIFY(
        world.ledger->changeWorkspace(first->account.id, QStringLiteral("w-1"), {}).has_value());
    world.kognic.clientSecret = "canary-secret-2";
    world.now += 60;
    const auto again = world.import(world.file("client-1", "canary-secret-2"));
    QVERIFY(again.has_value());
    QVERIFY(!again->newAccount && !again->newKey);
    QCOMPARE(world.accounts().size(), 1);
    QCOMPARE(world.accounts().first().workspaceId, QStringLiteral("w-1"));
    QCOMPARE(world.held(first->account.id).size(), 1);
    QCOMPARE(world.held(first->account.id).begin()->storedAt, world.now);
    QCOMPARE(world.store.items().size(), 1);
    const auto kept = awaited<Secret>(
        [&](const Reply<Secret> &reply) { world.store.read(world.store.items().first(), reply); });
    QVERIFY(kept->reveal().contains("canary-secret-2"));
}

void TestImportCredential::secondCredentialOfTheSameUser()
{
    KognicWorld world;
    const auto first = world.import(world.file(), QStringLiteral("work"));
    QVERIFY(first.has_value());
    world.kognic.clientId = "client-2";
    QByteArray text = world.file("client-2");
    const auto second = world.import(text.replace("u1@", "U1@"));
    QVERIFY(second.has_value());
    QVERIFY(!second->newAccount && second->newKey);
    QCOMPARE(second->account.id, first->account.id);
    QCOMPARE(second->account.name, QStringLiteral("work"));
    QCOMPARE(world.held(first->account.id).size(), 2);
    QCOMPARE(world.store.items().size(), 2);
}

void TestImportCredential::otherUserOtherAccount()
{
    KognicWorld world;
    QVERIFY(world.import(world.file()).has_value());
    for (const auto &[from, to] :
         {std::pair{"\"userId\":7", "\"userId\":8"}, std::pair{"u1@", "u2@"}}) {
        QByteArray text = world.file();
        const auto other = world.import(text.replace(from, to));
        QVERIFY2(other.has_value(), other ? "" : qPrintable(other.error().sentence));
        QVERIFY(other->newAccount);
    }
    QCOMPARE(world.accounts().size(), 3);
}

void TestImportCredential::names()
{
    KognicWorld world;
    Account other;
    other.id = QStringLiteral("a1");
    other.name = QStringLiteral("u1@keynook.example");
    other.server = QUrl(QStringLiteral("https://api.example/"));
    QVERIFY(world.ledger->saveAccount(other).has_value());
    // Asked for and taken: nothing is stored, nobody is asked.
    const auto taken = world.import(world.file(), other.name);
    QCOMPARE(word(taken), QStringLiteral("Conflict"));
    QVERIFY(world.kognic.requests().isEmpty());
    QVERIFY(world.store.log().isEmpty());
    // Nobody asked for it: it makes room.
    const auto imported = world.import(world.file());
    QVERIFY(imported.has_value());
    QCOMPARE(imported->account.name, QStringLiteral("u1@keynook.example (Kognic)"));
    const auto renamed = world.import(world.file(), QStringLiteral("new"));
    QVERIFY(renamed.has_value());
    QCOMPARE(renamed->account.id, imported->account.id);
    QCOMPARE(renamed->account.name, QStringLiteral("new"));
    QCOMPARE(world.accounts().size(), 2);
}

void TestImportCredential::serversMayBeGiven()
{
    KognicWorld world;
    ImportRequest request;
    request.text = Secret(kognicFile()); // its issuer does not exist
    request.authServer = world.kognic.server.url();
    request.workspaceServer = QUrl(QStringLiteral("https://workspace.elsewhere.example"));
    const auto imported = world.import(request);
    QVERIFY(imported.has_value());
    QCOMPARE(imported->account.server, world.kognic.server.url());
    QCOMPARE(imported->account.workspaceServer,
             QUrl(QStringLiteral("https://workspace.elsewhere.example/")));
    // And stays when it is imported again without.
    request.workspaceServer = {};
    QCOMPARE(world.import(request)->account.workspaceServer,
             QUrl(QStringLiteral("https://workspace.elsewhere.example/")));
}

void TestImportCredential::keepsWhatIsUnknown()
{
    KognicWorld world;
    const QByteArray text =
        world.file("client-1", "canary-secret-1", R"(,"scopes":["a"],"organizationId":17)");
    QVERIFY(world.import(text).has_value());
    const QByteArray entry =
        writeKognicEntry(readKognicFile(Secret(text))->credential).reveal().toByteArray();
    QVERIFY(entry.contains("organizationId"));
    QVERIFY(world.store.holds(world.store.items().value(0), entry));
}

void TestImportCredential::tellsRepairs()
{
    KognicWorld world;
    const auto imported = world.import(
        world.file("client-1", "canary-secret-1", R"(,"expires":"2026-02-01T00:00:00")"));
    QVERIFY(imported.has_value());
    QCOMPARE(imported->repairs.size(), 1);
    QCOMPARE(imported->key.expiresAt, world.now + 31 * 86'400);
}

void TestImportCredential::refusedBeforeAnythingIsAsked_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &more, const char *kind,
                        const char *says) {
        QTest::newRow(name) << more << QString::fromLatin1(kind) << QString::fromLatin1(says);
    };
    row("ended", R"(,"expires":"2025-12-31T23:59:59Z")", "Unauthorized", "ended on 2025-12-31");
    row("ends now", R"(,"expires":"2026-01-01T00:00:00Z")", "Unauthorized", "ended on 2026-01-01");
    row("too large", R"(,"x":")" + QByteArray(1900, 'x') + '"', "Usage", "2000");
    row("not a file", ",", "Protocol", "JSON");
}

void TestImportCredential::refusedBeforeAnythingIsAsked()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, says);
    KognicWorld world;
    const auto imported = world.import(world.file("client-1", "canary-secret-1", more));
    QTEST(word(imported), "kind");
    QVERIFY2(imported.error().sentence.contains(says), qPrintable(imported.error().sentence));
    QVERIFY(!everyWordOf(imported.error()).contains(QStringLiteral("canary")));
    QVERIFY(world.kognic.requests().isEmpty());
    QVERIFY(world.store.log().isEmpty());
    QVERIFY(world.accounts().isEmpty());
    for (const char *issuer : {"http://auth.example/", "file:///etc/passwd", "a b"}) {
        QByteArray text = kognicFile();
        text.replace("https://auth.example/", issuer);
        QCOMPARE(word(world.import(text)), QStringLiteral("Usage"));
    }
    QVERIFY(world.store.log().isEmpty());
}

void TestImportCredential::refusedByTheService_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("kind");
    QTest::newRow("revoked") << 401 << QByteArray("invalid_client")
                             << QStringLiteral("Unauthorized");
    QTest::newRow("scope") << 400 << QByteArray("invalid_scope") << QStringLiteral("Rejected");
    QTest::newRow("role") << 403 << QByteArray("forbidden") << QStringLiteral("Forbidden");
    QTest::newRow("too often") << 429 << QByteArray("slow_down") << QStringLiteral("RateLimited");
    QTest::newRow("down") << 500 << QByteArray() << QStringLiteral("Service");
    QTest::newRow("page instead") << 200 << QByteArray() << QStringLiteral("Protocol");
    QTest::newRow("cut off") << 0 << QByteArray() << QStringLiteral("Network");
}

void TestImportCredential::refusedByTheService()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    KognicWorld world;
    world.kognic.refuse("/", status == 0 ? Script::raw({}, Script::Then::Reset)
                                         : FakeKognic::refusal(status, code));
    const auto imported = world.import(world.file());
    QTEST(word(imported), "kind");
    QVERIFY(!everyWordOf(imported.error()).contains(QStringLiteral("canary")));
    QVERIFY(!imported.error().next.isEmpty());
    QVERIFY(world.store.log().isEmpty());
    QVERIFY(world.accounts().isEmpty());
}

void TestImportCredential::refusedRenewalLosesNothing()
{
    KognicWorld world;
    const auto first = world.import(world.file());
    QVERIFY(first.has_value());
    QCOMPARE(word(world.import(world.file("client-1", "wrong"))), QStringLiteral("Unauthorized"));
    const auto kept = awaited<Secret>(
        [&](const Reply<Secret> &reply) { world.store.read(world.store.items().value(0), reply); });
    QVERIFY(kept.has_value() && kept->reveal().contains("canary-secret-1"));
    QCOMPARE(world.held(first->account.id).size(), 1);
}

void TestImportCredential::keychainFails_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("kind");
    for (const bool before : {false, true}) {
        const char *when = before ? "renewed" : "new";
        QTest::addRow("locked, %s", when) << before << 0 << QStringLiteral("KeychainLocked");
        QTest::addRow("absent, %s", when) << before << 1 << QStringLiteral("KeychainUnavailable");
        QTest::addRow("drops, %s", when) << before << 2 << QStringLiteral("KeychainUnavailable");
        QTest::addRow("other bytes, %s", when)
            << before << 3 << QStringLiteral("KeychainUnavailable");
    }
}

void TestImportCredential::keychainFails()
{
    QFETCH(const bool, before);
    QFETCH(const int, trouble);
    KognicWorld world;
    if (before) {
        QVERIFY(
            world.import(world.file("client-1", "canary-secret-1", R"(,"name":"x")")).has_value());
    }
    world.store.setMood(trouble == 0   ? MemoryStore::Mood::Locked
                        : trouble == 1 ? MemoryStore::Mood::Absent
                                       : MemoryStore::Mood::Open);
    world.store.setLie(trouble == 2   ? MemoryStore::Lie::DropsWrites
                       : trouble == 3 ? MemoryStore::Lie::OtherBytes
                                      : MemoryStore::Lie::None);
    const auto imported = world.import(world.file());
    QTEST(word(imported), "kind");
    QCOMPARE(world.accounts().size(), before ? 1 : 0);
    QCOMPARE(world.store.items().size(), before ? 1 : 0);
    if (before) {
        QCOMPARE(world.held(world.accounts().first().id).begin()->name, QStringLiteral("x"));
    }
    if (trouble == 0) { // its prompt is not shown a second time
        QVERIFY(world.store.log().filter(QStringLiteral("remove")).isEmpty());
    }
}

void TestImportCredential::ledgerFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("account") << QStringLiteral("INSERT ON accounts");
    QTest::newRow("key") << QStringLiteral("INSERT ON held_keys");
}

void TestImportCredential::ledgerFails()
{
    QFETCH(const QString, what);
    KognicWorld world;
    QVERIFY(world.forbidInLedger(what));
    QVERIFY(!world.import(world.file()).has_value());
    QVERIFY(world.accounts().isEmpty());
    QVERIFY(world.store.items().isEmpty());
}

void TestImportCredential::removedMeanwhile()
{
    KognicWorld world;
    const auto first = world.import(world.file());
    QVERIFY(first.has_value());
    world.kognic.clientId = "client-2";
    world.store.setObserver([&world, id = first->account.id](const QString &operation) {
        if (operation.startsWith(QStringLiteral("write "))) {
            std::ignore = world.ledger->removeAccount(id);
        }
    });
    QCOMPARE(word(world.import(world.file("client-2"))), QStringLiteral("Conflict"));
    QVERIFY(world.accounts().isEmpty());
    QVERIFY(!world.store.holds(itemname::key(first->account.id, QStringLiteral("client-2"))));
}

void TestImportCredential::largestEntry()
{
    KognicWorld world;
    const auto padded = [&world](qsizetype size) {
        return world.file("client-1", "canary-secret-1", R"(,"x":")" + QByteArray(size, 'x') + '"');
    };
    const qsizetype around = writeKognicEntry(readKognicFile(Secret(padded(0)))->credential).size();
    QVERIFY(world.import(padded(2000 - around)).has_value());
    QCOMPARE(word(world.import(padded(2001 - around))), QStringLiteral("Usage"));
}

QTEST_GUILESS_MAIN(TestImportCredential)
#include "tst_importcredential.moc"
