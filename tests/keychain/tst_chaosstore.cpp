// SPDX-License-Identifier: Apache-2.0
// A keychain that misbehaves in every way we could think of, and what the vault makes of it: it
// never says "stored" or "removed" of what is not, loses nothing, answers in time, and the event
// loop goes on meanwhile.
#include "answers.h"
#include "behaviours.h"
#include "indesktop.h"
#include "ui/heartbeat.h"

#include "vault/keychainstore.h"
#include "vault/secretservicekeyring.h"

#include <QElapsedTimer>

#include <cstdio>
#include <memory>

using namespace keynook;
using namespace keynook::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Lies = Behaviour::Lies;

namespace {

constexpr std::chrono::milliseconds notice = 300ms;
constexpr std::chrono::milliseconds giveUp = 1000ms;
constexpr int slowness = 120;          // of each call, in milliseconds
constexpr double longestStall = 300;   // milliseconds; 100 are promised, this machine may be busy
constexpr qint64 slowestAnswer = 7000; // milliseconds; as above

const QString item = u"keynook/a1/key/k1"_s;
const QString neighbour = u"keynook/a1/key/k2"_s;
const QString service = u"kognic-credentials"_s;
const QString user = u"default"_s;

KeyringItems one(QByteArrayView value, const QString &name = user)
{
    KeyringItems items;
    items.push_back(pythonItem(service, name, Secret(value)));
    return items;
}

} // namespace

class TestChaosStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void write_data() { table(); }
    void write();
    void read_data() { table(); }
    void read();
    void remove_data() { table(); }
    void remove();
    void put_data() { table(); }
    void put();
    void find_data() { table(); }
    void find();
    void takeAway_data() { table(); }
    void takeAway();
    void cleanupTestCase();

private:
    static void table()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < behaviours().size(); ++i) {
            QTest::newRow(behaviours().at(i).name) << i;
        }
    }
    static Behaviour behaviour()
    {
        QFETCH(const int, index);
        return behaviours().at(index);
    }
    template <typename T>
    void during(const std::function<void(const Reply<T> &)> &start, Answer<T> &answer);
    template <typename T>
    void checkTelling(const Answer<T> &answer) const;
    [[nodiscard]] QByteArrayList held() const { return m_daemon->held(u"user"_s, item); }
    [[nodiscard]] QByteArrayList handedOver() const { return m_daemon->held(u"username"_s, user); }
    /// What nobody asked to be changed is as it was.
    [[nodiscard]] bool othersAreIntact() const
    {
        return m_daemon->held(u"user"_s, neighbour) == QByteArrayList{"neighbour's"} &&
               m_daemon->held(u"username"_s, u"else"_s) == QByteArrayList{"theirs"};
    }

    std::unique_ptr<ChaosKeyring> m_daemon;
    std::unique_ptr<KeychainStore> m_store;
    std::unique_ptr<SecretServiceKeyring> m_keyring;
    qint64 m_took = 0;
    double m_stall = 0;
    QByteArrayList m_lines;
};

void TestChaosStore::init()
{
    m_daemon = std::make_unique<ChaosKeyring>();
    QVERIFY(m_daemon->startUnlocked());
    m_store =
        std::make_unique<KeychainStore>(u"keynook-test"_s, KeychainStore::Limits{notice, giveUp});
    m_keyring =
        std::make_unique<SecretServiceKeyring>(SecretServiceKeyring::Limits{notice, giveUp});
    // "Another's" item is always the first.
    QVERIFY(wrote(*m_store, neighbour, "neighbour's"));
    Answer<void> theirs;
    m_keyring->replace(service, u"else"_s, one("theirs", u"else"_s), theirs.reply());
    QVERIFY(theirs.wait() && theirs.isSuccess());
}

void TestChaosStore::cleanup()
{
    QVERIFY(m_daemon->mend());
    m_store.reset();
    m_keyring.reset();
    QVERIFY(m_daemon->kill());
}

/// Starts the operation on a keychain that misbehaves from now on, and waits for its answer; the
/// keychain is honest again afterwards.
template <typename T>
void TestChaosStore::during(const std::function<void(const Reply<T> &)> &start, Answer<T> &answer)
{
    QVERIFY(begin(*m_daemon, behaviour(), slowness));
    const Heartbeat heart;
    QElapsedTimer clock;
    clock.start();
    start(answer.reply());
    QVERIFY(runUntil([&answer] { return answer.result.has_value(); }));
    m_took = clock.elapsed();
    m_stall = heart.longest();
    QVERIFY(m_daemon->mend());
}

template <typename T>
void TestChaosStore::checkTelling(const Answer<T> &answer) const
{
    if (!answer.isSuccess()) {
        const Error error = answer.error();
        const bool known = error.kind == Kind::KeychainLocked ||
                           error.kind == Kind::KeychainUnavailable || error.kind == Kind::NotFound;
        QVERIFY2(known, qPrintable(error.sentence));
        QVERIFY(!error.sentence.isEmpty());
        QVERIFY(!error.next.isEmpty() || error.kind == Kind::NotFound);
    }
    QVERIFY2(m_took < slowestAnswer, qPrintable(QString::number(m_took)));
    QVERIFY2(m_stall < longestStall, qPrintable(QString::number(m_stall)));
    QCOMPARE(answer.count, 1);
}

#define TOLD(ANSWER, HELD)                                                                         \
    do {                                                                                           \
        const QByteArray told =                                                                    \
            (ANSWER).isSuccess() ? QByteArray("done") : (ANSWER).error().sentence.toUtf8();        \
        m_lines +=                                                                                 \
            QByteArray(QTest::currentDataTag()).leftJustified(28) +                                \
            QByteArray(QTest::currentTestFunction()).leftJustified(10) +                           \
            told.left(46).leftJustified(48) +                                                      \
            QByteArray::number(static_cast<double>(m_took) / 1000, 'f', 1).rightJustified(5) +     \
            " s" + QByteArray::number(m_stall, 'f', 0).rightJustified(5) + " ms  " + (HELD);       \
        checkTelling(ANSWER);                                                                      \
        if (QTest::currentTestFailed()) {                                                          \
            return;                                                                                \
        }                                                                                          \
    } while (false)

void TestChaosStore::write()
{
    Answer<void> answer;
    during<void>(
        [this](const Reply<void> &reply) { writeVerified(*m_store, item, Secret("new"), reply); },
        answer);
    TOLD(answer, held() == QByteArrayList{"new"} ? "it" : held().isEmpty() ? "nothing" : "else");
    QVERIFY(!answer.is(Kind::NotFound));
    QVERIFY2(!answer.isSuccess() || held() == QByteArrayList{"new"}, "a false \"stored\"");
    QVERIFY(othersAreIntact());
}

void TestChaosStore::read()
{
    QVERIFY(wrote(*m_store, item, "value"));
    Answer<Secret> answer;
    during<Secret>([this](const Reply<Secret> &reply) { m_store->read(item, reply); }, answer);
    TOLD(answer, held().isEmpty() ? "nothing" : "it");
    if (behaviour().searchesTruly()) {
        QVERIFY2(!answer.is(Kind::NotFound), "it is there");
    }
    if (behaviour().lies == Lies::No && answer.isSuccess()) {
        QVERIFY((*answer.result)->sameAs(Secret("value")));
    }
    QVERIFY(othersAreIntact());
    QVERIFY(reads(*m_store, item, "value")); // nothing of it is lost
}

void TestChaosStore::remove()
{
    QVERIFY(wrote(*m_store, item, "value"));
    Answer<void> answer;
    during<void>([this](const Reply<void> &reply) { m_store->remove(item, reply); }, answer);
    TOLD(answer, held().isEmpty() ? "nothing" : "it");
    QVERIFY(!answer.is(Kind::NotFound));
    if (!behaviour().searchesTruly()) {
        return;
    }
    QVERIFY2(!answer.isSuccess() || held().isEmpty(), "a false \"removed\"");
    QVERIFY(othersAreIntact());
}

void TestChaosStore::put()
{
    Answer<void> before;
    m_keyring->replace(service, user, one("old"), before.reply());
    QVERIFY(before.wait() && before.isSuccess());
    Answer<void> answer;
    during<void>(
        [this](const Reply<void> &reply) { m_keyring->replace(service, user, one("new"), reply); },
        answer);
    const QByteArrayList there = handedOver();
    TOLD(answer, there == QByteArrayList{"new"} ? "it" : there.join(" and "));
    QVERIFY(!answer.is(Kind::NotFound));
    if (behaviour().searchesTruly()) {
        QVERIFY2(!answer.isSuccess() || there == QByteArrayList{"new"}, "a false \"stored\"");
    }
    QVERIFY2(!there.isEmpty(), "neither the old nor the new");
    QVERIFY(othersAreIntact());
}

void TestChaosStore::find()
{
    Answer<void> before;
    m_keyring->replace(service, user, one("value"), before.reply());
    QVERIFY(before.wait() && before.isSuccess());
    Answer<KeyringItems> answer;
    during<KeyringItems>(
        [this](const Reply<KeyringItems> &reply) { m_keyring->find(service, user, reply); },
        answer);
    TOLD(answer, handedOver().isEmpty() ? "nothing" : "it");
    QVERIFY(!answer.is(Kind::NotFound));
    if (behaviour().lies == Lies::No && answer.isSuccess()) {
        QVERIFY(sameItems(**answer.result, one("value")));
    }
    QCOMPARE(handedOver(), QByteArrayList{"value"});
    QVERIFY(othersAreIntact());
}

void TestChaosStore::takeAway()
{
    Answer<void> before;
    m_keyring->replace(service, user, one("value"), before.reply());
    QVERIFY(before.wait() && before.isSuccess());
    Answer<void> answer;
    during<void>([this](const Reply<void> &reply) { m_keyring->replace(service, user, {}, reply); },
                 answer);
    TOLD(answer, handedOver().isEmpty() ? "nothing" : "it");
    QVERIFY(!answer.is(Kind::NotFound));
    if (behaviour().searchesTruly()) {
        QVERIFY2(!answer.isSuccess() || handedOver().isEmpty(), "a false \"removed\"");
    }
    QVERIFY(othersAreIntact());
}

void TestChaosStore::cleanupTestCase()
{
    std::puts("behaviour                   job       told                                          "
              "   after    stall  held");
    for (const QByteArray &line : m_lines) {
        std::puts(line.constData());
    }
}

KEYNOOK_DESKTOP_MAIN(TestChaosStore)
#include "tst_chaosstore.moc"
