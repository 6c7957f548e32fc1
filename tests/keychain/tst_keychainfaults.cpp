// SPDX-License-Identifier: Apache-2.0
// A real gnome-keyring that is locked, gone, killed or stopped.
#include "answers.h"
#include "gnomekeyring.h"
#include "indesktop.h"

#include "vault/keychainstore.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace keynook;
using namespace keynook::test;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

const QString item = QStringLiteral("keynook/a1/key/k1");
const QString another = QStringLiteral("keynook/a1/key/k2");

/// Shows its prompt for ever, as one does that nobody looks at.
class Prompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    int asked = 0;
public slots:
    void BeginPrompting(const QDBusObjectPath &) { ++asked; }
    void StopPrompting(const QDBusObjectPath &) {}
};

/// The longest time that Qt's event loop did nothing else.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(10ms);
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_clock.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

class TestKeychainFaults : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void locked_data();
    void locked();
    void lockedWritesNothing();
    void lockedMissingItem();
    void noDefaultCollection();
    void promptNobodyAnswers();
    void absent();
    void killedBetween();
    void killedDuring();
    void frozen_data();
    void frozen();
    void lateWriteCounts();
    void lateAfterTheStore();
    void queuedBehindAFrozenJob();
    void quickAnswersGiveNoNotice();

private:
    [[nodiscard]] std::unique_ptr<KeychainStore> impatientStore() const;

    const QString m_service = QStringLiteral("keynook-test");
    std::unique_ptr<GnomeKeyring> m_keyring;
    std::unique_ptr<KeychainStore> m_store;
};

void TestKeychainFaults::init()
{
    m_keyring = std::make_unique<GnomeKeyring>();
    m_store = std::make_unique<KeychainStore>(m_service);
}

void TestKeychainFaults::cleanup()
{
    m_keyring->thaw();
    QVERIFY(m_keyring->kill());
    m_store.reset();
}

std::unique_ptr<KeychainStore> TestKeychainFaults::impatientStore() const
{
    return std::make_unique<KeychainStore>(m_service, KeychainStore::Limits{300ms, 1500ms});
}

void TestKeychainFaults::locked_data()
{
    QTest::addColumn<bool>("fromTheStart");
    QTest::newRow("locked while we run") << false;
    QTest::newRow("locked since login") << true;
}

void TestKeychainFaults::locked()
{
    QFETCH(const bool, fromTheStart);
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, item, "value"));
    if (fromTheStart) {
        QVERIFY(m_keyring->kill());
        QVERIFY(m_keyring->startLocked());
    } else {
        QVERIFY(m_keyring->lock());
    }

    Answer<Secret> read;
    m_store->read(item, read.reply());
    QVERIFY(read.wait());
    QVERIFY(read.is(Kind::KeychainLocked));
    QVERIFY(read.error().next.contains(QStringLiteral("--unlock")));
    Answer<void> write;
    m_store->write(item, Secret("other"), write.reply());
    QVERIFY(write.wait());
    QVERIFY(write.is(Kind::KeychainLocked));
    Answer<void> remove;
    m_store->remove(item, remove.reply());
    QVERIFY(remove.wait());
    QVERIFY(remove.is(Kind::KeychainLocked));
    Answer<void> probed;
    probe(*m_store, probed.reply());
    QVERIFY(probed.wait());
    QVERIFY(probed.is(Kind::KeychainLocked));

    QVERIFY(m_keyring->kill());
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(reads(*m_store, item, "value")); // nothing was lost or changed
}

void TestKeychainFaults::lockedWritesNothing()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(m_keyring->lock());
    Answer<void> write;
    writeVerified(*m_store, another, Secret("value"), write.reply());
    QVERIFY(write.wait());
    QVERIFY(write.is(Kind::KeychainLocked));
    QVERIFY(m_keyring->kill());
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(readsAs(*m_store, another, Kind::NotFound));
}

void TestKeychainFaults::lockedMissingItem()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(m_keyring->lock());
    QVERIFY(
        readsAs(*m_store, another, Kind::KeychainLocked)); // whether it is there, nobody can know
    Answer<void> remove;
    m_store->remove(another, remove.reply());
    QVERIFY(remove.wait());
    QVERIFY(remove.is(Kind::KeychainLocked));
}

void TestKeychainFaults::noDefaultCollection()
{
    QVERIFY(m_keyring->startLocked());
    Answer<Secret> read;
    m_store->read(item, read.reply());
    QVERIFY(read.wait());
    QVERIFY(read.is(Kind::KeychainLocked));
    QVERIFY(read.error().sentence.contains(QStringLiteral("default collection")));
    Answer<void> write;
    m_store->write(item, Secret("value"), write.reply());
    QVERIFY(write.wait());
    QVERIFY(write.is(Kind::KeychainLocked));
}

void TestKeychainFaults::promptNobodyAnswers()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, item, "value"));
    QVERIFY(m_keyring->lock());

    auto bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("prompter"));
    Prompter prompter;
    QVERIFY(bus.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), &prompter,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));

    const auto store = impatientStore();
    const QSignalSpy notices(store.get(), &SecretStore::stillWaiting);
    Answer<Secret> read;
    store->read(item, read.reply());
    QVERIFY(read.wait());
    QCOMPARE(prompter.asked, 1);
    QCOMPARE(notices.count(), 1);
    QVERIFY(read.is(Kind::KeychainLocked)); // not merely "no answer"
    bus.unregisterService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    QDBusConnection::disconnectFromBus(QStringLiteral("prompter"));
    // Its end ends the prompt, and the late job with it: the queue goes on. (A keyring that dies
    // during its prompt would leave the job without an end, in libsecret 0.20.5.)
    QVERIFY(readsAs(*m_store, item, Kind::KeychainLocked));
    QCOMPARE(read.count, 1);
}

void TestKeychainFaults::absent()
{
    const QSignalSpy notices(m_store.get(), &SecretStore::stillWaiting);
    Answer<Secret> read;
    m_store->read(item, read.reply());
    QVERIFY(read.wait());
    QVERIFY(read.is(Kind::KeychainUnavailable));
    QVERIFY(read.error().next.contains(QStringLiteral("gnome-keyring")));
    Answer<void> write;
    m_store->write(item, Secret("value"), write.reply());
    QVERIFY(write.wait());
    QVERIFY(write.is(Kind::KeychainUnavailable));
    Answer<void> remove;
    m_store->remove(item, remove.reply());
    QVERIFY(remove.wait());
    QVERIFY(remove.is(Kind::KeychainUnavailable));
    Answer<void> probed;
    probe(*m_store, probed.reply());
    QVERIFY(probed.wait());
    QVERIFY(probed.is(Kind::KeychainUnavailable));
    QCOMPARE(notices.count(), 0); // quick enough that nobody needs to be told to wait
}

void TestKeychainFaults::killedBetween()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, item, "value"));
    QVERIFY(m_keyring->kill());
    QVERIFY(readsAs(*m_store, item, Kind::KeychainUnavailable));
    QVERIFY(m_keyring->startUnlocked());
    // Each kind of operation is the first over the lost connection once.
    QVERIFY(reads(*m_store, item, "value"));
    QVERIFY(m_keyring->kill());
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, another, "other"));
    QVERIFY(m_keyring->kill());
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(removed(*m_store, another));
    QVERIFY(readsAs(*m_store, another, Kind::NotFound));
    QVERIFY(reads(*m_store, item, "value"));
}

void TestKeychainFaults::killedDuring()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, item, "value"));
    m_keyring->freeze();
    const QSignalSpy notices(m_store.get(), &SecretStore::stillWaiting);
    Answer<Secret> read;
    m_store->read(item, read.reply());
    QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, patience);
    QVERIFY(m_keyring->kill());
    QVERIFY(read.wait());
    QVERIFY(read.is(Kind::KeychainUnavailable));
    QCOMPARE(read.count, 1);
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(reads(*m_store, item, "value"));
}

void TestKeychainFaults::frozen_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *operation : {"read", "write", "remove", "probe"}) {
        QTest::newRow(operation) << QString::fromLatin1(operation);
    }
}

void TestKeychainFaults::frozen()
{
    QFETCH(const QString, operation);
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, item, "value"));
    const auto store = impatientStore();
    const QSignalSpy notices(store.get(), &SecretStore::stillWaiting);
    m_keyring->freeze();

    const Heartbeat heartbeat;
    Answer<Secret> read;
    Answer<void> done;
    QElapsedTimer clock;
    clock.start();
    if (operation == QLatin1String("read")) {
        store->read(item, read.reply());
        QVERIFY(read.wait());
        QVERIFY(read.is(Kind::KeychainUnavailable));
    } else {
        if (operation == QLatin1String("write")) {
            store->write(item, Secret("value"), done.reply());
        } else if (operation == QLatin1String("remove")) {
            store->remove(another, done.reply());
        } else {
            probe(*store, done.reply());
        }
        QVERIFY(done.wait());
        QVERIFY(done.is(Kind::KeychainUnavailable));
    }
    QVERIFY(2 * heartbeat.longest() < clock.elapsed()); // it waited, and did not sleep
    QCOMPARE(notices.count(), 1);

    m_keyring->thaw();
    QVERIFY(reads(*m_store, item, "value"));
    QCOMPARE(read.count + done.count, 1); // the late end of the job answered nobody
}

void TestKeychainFaults::lateWriteCounts()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(readsAs(*m_store, item, Kind::NotFound));
    const auto store = impatientStore();
    m_keyring->freeze();
    Answer<void> write;
    store->write(item, Secret("late"), write.reply());
    QVERIFY(write.wait());
    QVERIFY(write.is(Kind::KeychainUnavailable));
    m_keyring->thaw();
    QVERIFY(reads(*store, item, "late"));
    QCOMPARE(write.count, 1);
}

void TestKeychainFaults::lateAfterTheStore()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, item, "value"));
    auto store = impatientStore();
    m_keyring->freeze();
    Answer<Secret> read;
    Answer<void> write;
    store->read(item, read.reply());
    store->write(another, Secret("late"), write.reply());
    QVERIFY(read.wait());
    store.reset();
    m_keyring->thaw();
    QVERIFY(reads(*m_store, another, "late"));
    QCOMPARE(read.count, 1);
}

void TestKeychainFaults::queuedBehindAFrozenJob()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, item, "value"));
    const auto store = impatientStore();
    m_keyring->freeze();
    Answer<Secret> answers[3];
    for (auto &answer : answers) {
        store->read(item, answer.reply());
    }
    for (auto &answer : answers) {
        QVERIFY(answer.wait()); // QtKeychain has one queue, yet nobody waits for the sum
        QVERIFY(answer.is(Kind::KeychainUnavailable));
    }
    m_keyring->thaw();
    QVERIFY(reads(*store, item, "value"));
}

void TestKeychainFaults::quickAnswersGiveNoNotice()
{
    QVERIFY(m_keyring->startUnlocked());
    QVERIFY(wrote(*m_store, item, "value"));
    const QSignalSpy notices(m_store.get(), &SecretStore::stillWaiting);
    QVERIFY(reads(*m_store, item, "value"));
    QVERIFY(readsAs(*m_store, another, Kind::NotFound));
    QCOMPARE(notices.count(), 0);
}

KEYNOOK_DESKTOP_MAIN(TestKeychainFaults)
#include "tst_keychainfaults.moc"
