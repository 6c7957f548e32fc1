// SPDX-License-Identifier: Apache-2.0
// A real gnome-keyring that is open.
#include "answers.h"
#include "indesktop.h"
#include "testkeyring.h"

#include "vault/keychainstore.h"

#include <qt6keychain/keychain.h>

#include <QProcess>

#include <memory>

using namespace keynook;
using namespace keynook::test;
using Kind = Error::Kind;

namespace {

const QString service = QStringLiteral("keynook-test");
const QString item = QStringLiteral("keynook/a1/key/k1");

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keeps_data();
    void keeps();
    void survivesTheDaemon();
    void replaces();
    void missing();
    void removes();
    void sizes_data();
    void sizes();
    void services();
    void manyAtOnce();
    void probes();
    void staleText();
    void storeDies();
    void nothingOnTheBus();

private:
    std::unique_ptr<TestKeyring> m_keyring;
    std::unique_ptr<KeychainStore> m_store;
};

void TestKeychainStore::init()
{
    m_keyring = std::make_unique<TestKeyring>();
    QVERIFY(m_keyring->startUnlocked());
    m_store = std::make_unique<KeychainStore>(service);
}

void TestKeychainStore::cleanup()
{
    m_store.reset();
    QVERIFY(m_keyring->kill());
}

void TestKeychainStore::keeps_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray("k1:s3cret");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("only a NUL") << QByteArray("\0", 1);
    QTest::newRow("NUL inside") << QByteArray("ab\0cd\0", 6);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80\xc3\x28", 5);
    QTest::newRow("line ends") << QByteArray("\r\n\n\r");
    QTest::newRow("2000 bytes") << QByteArray(1999, '\xee').append('\0');
}

void TestKeychainStore::keeps()
{
    QFETCH(const QByteArray, value);
    QVERIFY(wrote(*m_store, item, value));
    KeychainStore another(service);
    QVERIFY(reads(another, item, value));
}

void TestKeychainStore::survivesTheDaemon()
{
    QVERIFY(wrote(*m_store, item, "value"));
    QVERIFY(m_keyring->kill());
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(reads(*m_store, item, "value"));
}

void TestKeychainStore::replaces()
{
    QVERIFY(wrote(*m_store, item, "a longer value than the next"));
    QVERIFY(wrote(*m_store, item, "next"));
    QVERIFY(reads(*m_store, item, "next"));
}

void TestKeychainStore::missing()
{
    Answer<Secret> answer;
    m_store->read(item, answer.reply());
    QVERIFY(!answer.result); // never in the caller's stack
    QVERIFY(answer.wait());
    QVERIFY(answer.is(Kind::NotFound));
    QVERIFY(!answer.error().sentence.isEmpty());
    QCOMPARE(answer.count, 1);
}

void TestKeychainStore::removes()
{
    const QString other = item + QLatin1Char('x');
    QVERIFY(wrote(*m_store, item, "value"));
    QVERIFY(wrote(*m_store, other, "other"));
    QVERIFY(removed(*m_store, item));
    QVERIFY(readsAs(*m_store, item, Kind::NotFound));
    QVERIFY(reads(*m_store, other, "other"));
    QVERIFY(removed(*m_store, item)); // what is not there counts as removed
}

void TestKeychainStore::sizes_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("2001 bytes") << 2001;
    QTest::newRow("1 MiB") << 1024 * 1024;
}

void TestKeychainStore::sizes()
{
    QFETCH(const int, size);
    Answer<void> answer;
    m_store->write(item, Secret::ofSize(size), answer.reply());
    QVERIFY(!answer.result);
    QVERIFY(answer.wait());
    QVERIFY(answer.is(Kind::Usage));
    QVERIFY(readsAs(*m_store, item, Kind::NotFound));
}

void TestKeychainStore::services()
{
    KeychainStore demo(QStringLiteral("keynook-test-demo"));
    QVERIFY(wrote(*m_store, item, "real"));
    QVERIFY(wrote(demo, item, "demo"));
    QVERIFY(reads(*m_store, item, "real"));
    QVERIFY(removed(demo, item));
    QVERIFY(reads(*m_store, item, "real"));
}

void TestKeychainStore::manyAtOnce()
{
    constexpr int count = 20;
    Answer<void> writes[count];
    Answer<Secret> answers[count];
    for (int i = 0; i < count; ++i) {
        m_store->write(QStringLiteral("%1/%2").arg(item).arg(i), Secret(QByteArray::number(i)),
                       writes[i].reply());
    }
    for (int i = 0; i < count; ++i) {
        QVERIFY(writes[i].wait());
        m_store->read(QStringLiteral("%1/%2").arg(item).arg(i), answers[i].reply());
    }
    for (int i = 0; i < count; ++i) {
        QVERIFY(answers[i].wait());
        QVERIFY(answers[i].isSuccess());
        QCOMPARE((*answers[i].result)->reveal().toByteArray(), QByteArray::number(i));
    }
}

void TestKeychainStore::probes()
{
    Answer<void> answer;
    probe(*m_store, answer.reply());
    QVERIFY(answer.wait());
    QVERIFY(answer.isSuccess());
}

/// QtKeychain reads a text item of the same name first: it must not pass for what was written.
void TestKeychainStore::staleText()
{
    // Also makes libsecret forget the keyring of the test before, for the bare job below.
    QVERIFY(readsAs(*m_store, item, Kind::NotFound));
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(item);
    job->setTextData(QStringLiteral("stale"));
    bool written = false;
    connect(job, &QKeychain::Job::finished, this,
            [&](QKeychain::Job *done) { written = done->error() == QKeychain::NoError; });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(written, patience);

    Answer<void> answer;
    writeVerified(*m_store, item, Secret("new"), answer.reply());
    QVERIFY(answer.wait());
    QVERIFY(answer.is(Kind::KeychainUnavailable));
    QVERIFY(removed(*m_store, item)); // takes both away
    QVERIFY(readsAs(*m_store, item, Kind::NotFound));
    QVERIFY(wrote(*m_store, item, "new"));
}

void TestKeychainStore::storeDies()
{
    QVERIFY(wrote(*m_store, item, "value"));
    Answer<Secret> answer;
    m_store->read(item, answer.reply());
    m_store.reset();
    KeychainStore another(service);
    QVERIFY(reads(another, item, "value")); // after the orphan: jobs run one after the other
    QCOMPARE(answer.count, 0);
}

void TestKeychainStore::nothingOnTheBus()
{
    const QByteArray value = "canary-3f9a1c77-in-the-bus";
    QProcess monitor;
    monitor.start(QStringLiteral("dbus-monitor"),
                  {QStringLiteral("--session"), QStringLiteral("--binary")});
    QVERIFY(monitor.waitForStarted());
    QByteArray seen;
    const auto sees = [&](const QByteArray &text) {
        seen += monitor.readAllStandardOutput();
        return seen.contains(text);
    };
    // It listens as soon as it reports somebody's call.
    QVERIFY(QTest::qWaitFor(
        [&] {
            Answer<Secret> nothing;
            m_store->read(QStringLiteral("keynook/until/monitored"), nothing.reply());
            return nothing.wait() && sees("SearchItems");
        },
        patience));
    QVERIFY(wrote(*m_store, item, value));
    QVERIFY(reads(*m_store, item, value));
    QVERIFY(removed(*m_store, item));
    QTRY_VERIFY_WITH_TIMEOUT(sees("CreateItem") && sees("GetSecret") && sees("Delete"), patience);
    QVERIFY(sees(item.toUtf8())); // names are public, values are not
    for (const QByteArray &form : {value, value.toBase64(), value.toHex(), value.first(12)}) {
        QVERIFY(!seen.contains(form));
    }
    monitor.kill();
    monitor.waitForFinished();
}

KEYNOOK_DESKTOP_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
