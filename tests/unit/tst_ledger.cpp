// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include "core/ids.h"
#include "files.h"
#include "ledger/keyblob.h"
#include "nasty.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

constexpr qint64 now = 1700000000;

Account accountNamed(const QString &name, const QString &id = newId())
{
    Account account;
    account.id = id;
    account.name = name;
    account.server = QUrl(QStringLiteral("https://api.example/"));
    account.email = QStringLiteral("somebody@example.com");
    account.userId = QStringLiteral("u1");
    account.workspaceId = QStringLiteral("t1");
    account.workspaceName = QStringLiteral("Workshop \u6771");
    account.signedIn = true;
    return account;
}

HeldKey heldKey(const QString &accountId, const QString &keyId)
{
    return {accountId, keyId, QStringLiteral("name of ") + keyId, now - 60, now, Held::Keychain};
}

IssueRecord issueRecord(const QString &accountId)
{
    IssueRecord record;
    record.operation = newId();
    record.accountId = accountId;
    record.name = QStringLiteral("build server");
    record.begunAt = now;
    record.knownBefore = {QStringLiteral("k1"), QStringLiteral("k2")};
    record.publicKey = QByteArray("\0\x01\xff", 3);
    return record;
}

bool same(const HeldKey &a, const HeldKey &b)
{
    return a.accountId == b.accountId && a.keyId == b.keyId && a.name == b.name &&
           a.createdAt == b.createdAt && a.storedAt == b.storedAt && a.held == b.held &&
           a.expiresAt == b.expiresAt && a.checkedAt == b.checkedAt && a.verdict == b.verdict;
}

std::vector<ApiKey> randomKeys(QRandomGenerator &random, int count)
{
    std::vector<ApiKey> keys;
    for (int i = 0; i < count; ++i) {
        ApiKey key{test::nastyText(random, true),
                   test::nastyText(random, true),
                   test::nastyText(random, true),
                   {},
                   {}};
        if (random.bounded(2) == 0) {
            key.createdAt = static_cast<qint64>(random.generate64());
        }
        if (random.bounded(2) == 0) {
            key.lastAuth = random.bounded(2) == 0 ? 0 : now + i;
        }
        keys.push_back(key);
    }
    return keys;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void remembersAccounts();
    void accountNamesAreUnique();
    void changingAnAccountKeepsWhatBelongsToIt();
    void removingAnAccountTakesWhatBelongsToIt();
    void missingAccount();
    void oneColumnOnly();

    void heldKeys();
    void verdicts();
    void heldKeysOfNobody();

    void cachedKeysComeBackWhole();
    void unchangedListIsNotWrittenAgain();
    void damagedListIsNoList();
    void hundredThousandKeys();
    void blobRefusesDamage();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/ledger.db"); }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

void TestLedger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestLedger::cleanup()
{
    m_ledger.reset();
    QVERIFY2(QSqlDatabase::connectionNames().isEmpty(), "a connection outlived its ledger");
}

void TestLedger::reopen()
{
    m_ledger.reset();
    auto opened = Ledger::open(folder(), [] { return now; });
    QVERIFY2(opened.has_value(),
             opened ? "" : qPrintable(opened.error().sentence + opened.error().detail));
    m_ledger = std::move(*opened);
}

void TestLedger::remembersAccounts()
{
    QVERIFY(m_ledger->accounts()->isEmpty());
    const Account first = accountNamed(QStringLiteral("zeta"));
    Account second = accountNamed(QStringLiteral("Alpha"));
    second.service = ServiceId::Kognic;
    second.workspaceServer = QUrl(QStringLiteral("https://workspace.example/"));
    second.expiryLeadDays = 30;
    second.signedIn = false;
    second.email = QString();
    second.workspaceName = QStringLiteral("'; DROP TABLE accounts; --");
    second.server = QUrl(QStringLiteral("https://h\u00f6st.example:8443/"));
    QVERIFY(m_ledger->saveAccount(first).has_value());
    QVERIFY(m_ledger->saveAccount(second).has_value());
    reopen();
    QCOMPARE(m_ledger->accounts().value(), (QList<Account>{second, first}));
    QCOMPARE(m_ledger->account(QStringLiteral("zeta")).value(), first);
    QCOMPARE(m_ledger->folder(), folder());
}

void TestLedger::accountNamesAreUnique()
{
    const Account first = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(first).has_value());
    const auto refused = m_ledger->saveAccount(accountNamed(QStringLiteral("one")));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("one")));
    Account second = accountNamed(QStringLiteral("two"));
    QVERIFY(m_ledger->saveAccount(second).has_value());
    second.name = QStringLiteral("one");
    QCOMPARE(m_ledger->saveAccount(second).error().kind, Error::Kind::Conflict);
    QVERIFY(m_ledger->saveAccount(first).has_value()); // its own name is not in its way
    QVERIFY(m_ledger->saveAccount(accountNamed(QStringLiteral("ONE"))).has_value());
    QCOMPARE(m_ledger->accounts()->size(), 3);
}

void TestLedger::changingAnAccountKeepsWhatBelongsToIt()
{
    Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    QVERIFY(m_ledger->saveHeldKey(heldKey(account.id, QStringLiteral("k"))).has_value());
    QVERIFY(m_ledger->beginIssue(issueRecord(account.id)).has_value());
    QVERIFY(m_ledger->saveCachedKeys(account.id, {now, {}}).has_value());
    account.name = QStringLiteral("renamed");
    account.signedIn = false;
    QVERIFY(m_ledger->saveAccount(account).has_value());
    QCOMPARE(m_ledger->account(QStringLiteral("renamed")).value(), account);
    QCOMPARE(m_ledger->heldKeys(account.id)->size(), 1);
    QCOMPARE(m_ledger->unfinishedIssues()->size(), 1);
    QVERIFY(m_ledger->cachedKeys(account.id)->has_value());
}

void TestLedger::removingAnAccountTakesWhatBelongsToIt()
{
    const Account gone = accountNamed(QStringLiteral("gone"));
    const Account stays = accountNamed(QStringLiteral("stays"));
    for (const Account &account : {gone, stays}) {
        QVERIFY(m_ledger->saveAccount(account).has_value());
        QVERIFY(m_ledger->saveHeldKey(heldKey(account.id, QStringLiteral("k"))).has_value());
        QVERIFY(m_ledger->saveCachedKeys(account.id, {now, {}}).has_value());
        QVERIFY(m_ledger->beginIssue(issueRecord(account.id)).has_value());
        QVERIFY(m_ledger->note(account.id, QStringLiteral("generated"), QStringLiteral("k"))
                    .has_value());
    }
    QVERIFY(m_ledger->removeAccount(gone.id).has_value());
    QCOMPARE(m_ledger->accounts().value(), QList<Account>{stays});
    QVERIFY(m_ledger->heldKeys(gone.id)->isEmpty());
    QVERIFY(!m_ledger->cachedKeys(gone.id)->has_value());
    QCOMPARE(m_ledger->unfinishedIssues()->size(), 1);
    QCOMPARE(m_ledger->unfinishedIssues()->first().accountId, stays.id);
    QCOMPARE(m_ledger->heldKeys(stays.id)->size(), 1);
    QVERIFY(m_ledger->cachedKeys(stays.id)->has_value());
    QCOMPARE(m_ledger->history(9)->size(), 2);
    QCOMPARE(sqlite(file(), QStringLiteral("SELECT count(*) FROM cached_keys")),
             QStringLiteral("1"));
    QCOMPARE(sqlite(file(), QStringLiteral("SELECT count(*) FROM issue_known")),
             QStringLiteral("1"));
    QVERIFY(m_ledger->removeAccount(gone.id).has_value());
}

void TestLedger::missingAccount()
{
    const auto missing = m_ledger->account(QStringLiteral("none\u202e"));
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(missing.error().sentence.contains(QStringLiteral("none\\u{202e}")));
    QCOMPARE(m_ledger->account(QString()).error().kind, Error::Kind::NotFound);
}

/// Two processes change the same account, each from a record of its own.
void TestLedger::oneColumnOnly()
{
    Account account = accountNamed(QStringLiteral("work"));
    QVERIFY(m_ledger->saveAccount(account));
    QCOMPARE(m_ledger->isSignedIn(account.id).value(), true);
    QVERIFY(m_ledger->saveCachedKeys(account.id, {1, {}}));
    QVERIFY(m_ledger->cachedKeys(account.id)->has_value());
    QVERIFY(
        m_ledger->changeWorkspace(account.id, QStringLiteral("t2"), QStringLiteral("Plant t2")));
    QVERIFY(!m_ledger->cachedKeys(account.id)->has_value()); // they were the other workspace's
    QVERIFY(m_ledger->markSignedOut(account.id));
    QCOMPARE(m_ledger->isSignedIn(account.id).value(), false);
    account.signedIn = false;
    account.workspaceId = QStringLiteral("t2");
    account.workspaceName = QStringLiteral("Plant t2");
    QCOMPARE(m_ledger->account(account.name).value(), account);

    const QString stranger = newId();
    QCOMPARE(m_ledger->isSignedIn(stranger).value(), false);
    QCOMPARE(m_ledger->markSignedOut(stranger).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_ledger->changeWorkspace(stranger, {}, {}).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_ledger->changeExpiryLead(stranger, 3).error().kind, Error::Kind::NotFound);
    QVERIFY(m_ledger->changeExpiryLead(account.id, 3));
    QCOMPARE(m_ledger->account(account.name)->expiryLeadDays, 3);
    QCOMPARE(m_ledger->account(account.name)->workspaceId, QStringLiteral("t2"));
    QCOMPARE(m_ledger->accounts()->size(), 1);
}

void TestLedger::heldKeys()
{
    const Account account = accountNamed(QStringLiteral("one"));
    const Account other = accountNamed(QStringLiteral("two"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    QVERIFY(m_ledger->saveAccount(other).has_value());
    HeldKey first = heldKey(account.id, QStringLiteral("k1"));
    HeldKey second = heldKey(account.id, QStringLiteral("k2"));
    second.createdAt.reset();
    second.name = QStringLiteral("a\nb\u202e") + QChar(u'\0') + QStringLiteral("c");
    second.held = Held::Lost;
    second.expiresAt = now + 86400;
    second.checkedAt = now - 1;
    second.verdict = Verdict::Forbidden;
    QVERIFY(m_ledger->saveHeldKey(first).has_value());
    QVERIFY(m_ledger->saveHeldKey(second).has_value());
    QVERIFY(m_ledger->saveHeldKey(heldKey(other.id, QStringLiteral("k1"))).has_value());
    reopen();
    auto keys = m_ledger->heldKeys(account.id).value();
    QCOMPARE(keys.size(), 2);
    QVERIFY(same(keys.value(QStringLiteral("k1")), first));
    QVERIFY(same(keys.value(QStringLiteral("k2")), second));

    first.held = Held::Lost;
    first.name.clear();
    QVERIFY(m_ledger->saveHeldKey(first).has_value());
    QVERIFY(same(m_ledger->heldKeys(account.id)->value(QStringLiteral("k1")), first));
    QVERIFY(m_ledger->forgetHeldKey(account.id, QStringLiteral("k1")).has_value());
    QVERIFY(m_ledger->forgetHeldKey(account.id, QStringLiteral("k1")).has_value());
    QCOMPARE(m_ledger->heldKeys(account.id)->keys(), QList<QString>{QStringLiteral("k2")});
    QCOMPARE(m_ledger->heldKeys(other.id)->size(), 1);
}

void TestLedger::verdicts()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    HeldKey key = heldKey(account.id, QStringLiteral("k1"));
    const HeldKey other = heldKey(account.id, QStringLiteral("k2"));
    QVERIFY(m_ledger->saveHeldKey(key).has_value());
    QVERIFY(m_ledger->saveHeldKey(other).has_value());
    key.checkedAt = now;
    for (const Verdict verdict :
         {Verdict::Refused, Verdict::Good, Verdict::Forbidden, Verdict::Unknown}) {
        key.verdict = verdict;
        QVERIFY(m_ledger->noteVerdict(account.id, key.keyId, verdict).has_value());
        reopen();
        QVERIFY(same(m_ledger->heldKeys(account.id)->value(key.keyId), key));
        QVERIFY(same(m_ledger->heldKeys(account.id)->value(other.keyId), other));
    }
    QVERIFY(m_ledger->noteVerdict(account.id, QStringLiteral("k3"), Verdict::Good).has_value());
    QCOMPARE(m_ledger->heldKeys(account.id)->size(), 2);
}

void TestLedger::heldKeysOfNobody()
{
    QVERIFY(m_ledger->heldKeys(QStringLiteral("nobody"))->isEmpty());
    QCOMPARE(
        m_ledger->saveHeldKey(heldKey(QStringLiteral("nobody"), QStringLiteral("k"))).error().kind,
        Error::Kind::Conflict);
    HeldKey elsewhere = heldKey(QStringLiteral("nobody"), QStringLiteral("k"));
    elsewhere.held = Held::Elsewhere;
    QCOMPARE(m_ledger->saveHeldKey(elsewhere).error().kind, Error::Kind::Usage);
}

void TestLedger::cachedKeysComeBackWhole()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    QVERIFY(!m_ledger->cachedKeys(account.id)->has_value());
    QRandomGenerator random(7);
    for (const int count : {0, 1, 2, 300, 0, 5}) {
        const CachedKeys saved{now + count, randomKeys(random, count)};
        QVERIFY(m_ledger->saveCachedKeys(account.id, saved).has_value());
        reopen();
        const auto read = m_ledger->cachedKeys(account.id).value();
        QVERIFY(read.has_value());
        QCOMPARE(read->fetchedAt, saved.fetchedAt);
        QVERIFY(read->keys == saved.keys);
    }
    QCOMPARE(m_ledger->saveCachedKeys(QStringLiteral("nobody"), {now, {}}).error().kind,
             Error::Kind::Conflict);
}

void TestLedger::unchangedListIsNotWrittenAgain()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    QRandomGenerator random(8);
    CachedKeys keys{now, randomKeys(random, 500)};
    QVERIFY(m_ledger->saveCachedKeys(account.id, keys).has_value());
    // Any writing of the blob fails from now on.
    sqlite(file(), QStringLiteral("CREATE TRIGGER guard BEFORE UPDATE ON cached_keys"
                                  " BEGIN SELECT RAISE (ABORT, 'written'); END"));
    keys.fetchedAt = now + 1;
    QVERIFY(m_ledger->saveCachedKeys(account.id, keys).has_value());
    QCOMPARE(m_ledger->cachedKeys(account.id).value()->fetchedAt, now + 1);
    keys.keys[7].name += QStringLiteral("!");
    QVERIFY(!m_ledger->saveCachedKeys(account.id, keys).has_value());
    sqlite(file(), QStringLiteral("DROP TRIGGER guard"));
    QVERIFY(m_ledger->saveCachedKeys(account.id, keys).has_value());
    QVERIFY(m_ledger->cachedKeys(account.id).value()->keys == keys.keys);
}

void TestLedger::damagedListIsNoList()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    const CachedKeys keys{now, {ApiKey{QStringLiteral("k"), QStringLiteral("n"), {}, {}, {}}}};
    QVERIFY(m_ledger->saveCachedKeys(account.id, keys).has_value());
    sqlite(file(), QStringLiteral("UPDATE cached_keys SET keys = replace(keys, 'n', 'm')"));
    const auto read = m_ledger->cachedKeys(account.id);
    QVERIFY(read.has_value());
    QVERIFY(!read->has_value());
    QVERIFY(m_ledger->saveCachedKeys(account.id, {now, {}}).has_value());
    QVERIFY(m_ledger->cachedKeys(account.id)->has_value());
}

void TestLedger::hundredThousandKeys()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    CachedKeys keys{now, {}};
    for (int i = 0; i < 100000; ++i) {
        keys.keys.push_back({newId(), QStringLiteral("build server %1").arg(i),
                             QStringLiteral("a@b.example"), now + i,
                             i % 2 == 0 ? std::optional<qint64>(now) : std::nullopt});
    }
    QVERIFY(encodeKeys(keys.keys).size() < 100000LL * 72);
    QVERIFY(m_ledger->saveCachedKeys(account.id, keys).has_value());
    reopen();
    QVERIFY(m_ledger->cachedKeys(account.id).value()->keys == keys.keys);
}

void TestLedger::blobRefusesDamage()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 200; ++round) {
        const auto keys = randomKeys(random, round % 7);
        const QByteArray blob = encodeKeys(keys);
        QVERIFY(decodeKeys(blob) == keys);
        QVERIFY(!decodeKeys(blob + '\0').has_value());
        for (qsizetype size = 0; size < blob.size(); ++size) {
            QVERIFY(!decodeKeys(QByteArrayView(blob).first(size)).has_value());
        }
        for (qsizetype at = 0; at < blob.size();
             ++at) { // whatever comes out: no crash, no endless memory
            QByteArray damaged = blob;
            damaged[at] = static_cast<char>(random.generate());
            static_cast<void>(decodeKeys(damaged));
            static_cast<void>(decodeStrings(damaged));
        }
        QStringList strings;
        for (const ApiKey &key : keys) {
            strings.append(key.name);
        }
        QVERIFY(decodeStrings(encodeStrings(strings)) == strings);
    }
    QVERIFY(!decodeKeys(QByteArray("\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01")).has_value());
    QVERIFY(!decodeStrings(QByteArray("\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01")).has_value());
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
