// SPDX-License-Identifier: Apache-2.0
// The items that Python's keyring finds, in a real gnome-keyring: stored, found, exchanged, put
// back, and what happens when the keyring is locked, gone or silent.
#include "unit/awaited.h"

#include "answers.h"
#include "indesktop.h"
#include "testkeyring.h"

#include "vault/secretservicekeyring.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace keynook;
using namespace keynook::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QString service = u"kognic-credentials"_s;
const QString user = u"default"_s;

KeyringItems one(const QString &name, QByteArrayView value)
{
    KeyringItems items;
    items.push_back(pythonItem(service, name, Secret(value)));
    return items;
}

/// As Python's SecretStorage backend makes it: without a schema.
KeyringItem bySecretStorage(QByteArrayView value)
{
    KeyringItem item = pythonItem(service, user, Secret(value));
    item.attributes.remove(u"xdg:schema"_s);
    return item;
}

/// Something else that carries the same names.
KeyringItem byAnotherProgram(QByteArrayView value)
{
    KeyringItem item = pythonItem(service, user, Secret(value));
    item.label = u"Mine"_s;
    item.attributes = {{u"service"_s, service}, {u"username"_s, user}, {u"colour"_s, u"blau"_s}};
    return item;
}

/// What a program of libsecret's own finds; an empty answer for nothing.
QByteArray lookedUp(const QStringList &attributes)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, QStringList{u"lookup"_s} + attributes);
    return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray("no answer");
}

QStringList asLibsecretBackend(const QString &name)
{
    return {u"service"_s,     service,
            u"username"_s,    name,
            u"application"_s, u"Python keyring library"_s,
            u"xdg:schema"_s,  u"org.freedesktop.Secret.Generic"_s};
}

/// "ok" for these items; else "others", or the word for the error.
QString holds(const Result<KeyringItems> &found, const KeyringItems &items)
{
    return !found || sameItems(*found, items) ? word(found) : u"others"_s;
}

/// Shows its prompt for ever, as one does that nobody looks at.
class SilentPrompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public slots:
    void BeginPrompting(const QDBusObjectPath &) {}
    void StopPrompting(const QDBusObjectPath &) {}
};

} // namespace

class TestPythonKeyring : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void stores();
    void storesAnyText_data();
    void storesAnyText();
    void nothingThere();
    void listsUsers();
    void leavesOthersAlone();
    void replacesEveryDuplicate();
    void putsBackWhatWasThere();
    void removes();
    void locked_data();
    void locked();
    void noDefaultCollection();
    void promptNobodyAnswers();
    void absent();
    void noBus();
    void killedBetween();
    void frozen_data();
    void frozen();
    void queuedBehindAFrozenOne();
    void endsWhileFrozen();
    void callerGone();

private:
    Result<KeyringItems> found(const QString &name = user)
    {
        return awaited<KeyringItems>(
            [&](const Reply<KeyringItems> &reply) { m_keyring->find(service, name, reply); });
    }
    Result<QStringList> users(const QString &of = service)
    {
        return awaited<QStringList>(
            [&](const Reply<QStringList> &reply) { m_keyring->users(of, reply); });
    }
    QString replaced(const KeyringItems &items, const QString &name = user)
    {
        return word(awaited<void>(
            [&](const Reply<void> &reply) { m_keyring->replace(service, name, items, reply); }));
    }
    void makeImpatient()
    {
        m_keyring =
            std::make_unique<SecretServiceKeyring>(SecretServiceKeyring::Limits{300ms, 1500ms});
    }

    std::unique_ptr<TestKeyring> m_daemon;
    std::unique_ptr<SecretServiceKeyring> m_keyring;
};

void TestPythonKeyring::init()
{
    m_daemon = std::make_unique<TestKeyring>();
    m_keyring = std::make_unique<SecretServiceKeyring>();
}

void TestPythonKeyring::cleanup()
{
    m_daemon->thaw();
    QVERIFY(m_daemon->kill());
    m_keyring.reset();
}

void TestPythonKeyring::stores()
{
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    const auto items = found();
    QVERIFY(items);
    QVERIFY(sameItems(*items, one(user, "value")));
    QCOMPARE(items->front().label, u"Password for 'default' on 'kognic-credentials'"_s);
    QCOMPARE(items->front().contentType, u"text/plain"_s);
    QVERIFY(items->front().collection.endsWith(u"/collection/login"_s));
    QCOMPARE(lookedUp(asLibsecretBackend(user)), QByteArray("value"));
    QCOMPARE(lookedUp({u"service"_s, service, u"username"_s, user}), QByteArray("value"));

    QCOMPARE(replaced(one(user, "newer")), u"ok"_s);
    QCOMPARE(holds(found(), one(user, "newer")), u"ok"_s); // one item still
}

void TestPythonKeyring::storesAnyText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("quotes") << u"it's \"p\""_s << QByteArray("{\"a\":\"'\"}");
    QTest::newRow("not ASCII") << u"Büro/東京 %1"_s << QByteArray("\xc3\xbc\xe6\x9d\xb1");
    QTest::newRow("one byte") << u"a"_s << QByteArray("x");
    QTest::newRow("long") << QString(500, u'n') << QByteArray(64 * 1024, 'v');
}

void TestPythonKeyring::storesAnyText()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, value);
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(name, value), name), u"ok"_s);
    QCOMPARE(holds(found(name), one(name, value)), u"ok"_s);
    QCOMPARE(lookedUp(asLibsecretBackend(name)), value);
}

void TestPythonKeyring::nothingThere()
{
    QVERIFY(m_daemon->startUnlocked());
    const auto items = found();
    QVERIFY(items && items->empty());
    QCOMPARE(users().value_or(QStringList{u"error"_s}), QStringList());
}

void TestPythonKeyring::listsUsers()
{
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(u"z"_s, "1"), u"z"_s), u"ok"_s);
    QCOMPARE(replaced(one(u"a"_s, "2"), u"a"_s), u"ok"_s);
    KeyringItems twice;
    twice.push_back(bySecretStorage("3"));
    twice.push_back(pythonItem(service, user, Secret("4")));
    QCOMPARE(replaced(twice), u"ok"_s);
    QCOMPARE(users().value_or(QStringList()), (QStringList{u"a"_s, u"default"_s, u"z"_s}));
    QCOMPARE(users(u"kognic-auth"_s).value_or(QStringList{u"error"_s}), QStringList());
}

void TestPythonKeyring::leavesOthersAlone()
{
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(u"default2"_s, "neighbour"), u"default2"_s), u"ok"_s);
    KeyringItems other;
    other.push_back(pythonItem(u"another-service"_s, user, Secret("theirs")));
    QCOMPARE(word(awaited<void>([&](const Reply<void> &reply) {
                 m_keyring->replace(u"another-service"_s, user, other, reply);
             })),
             u"ok"_s);
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    QCOMPARE(replaced({}), u"ok"_s);
    QCOMPARE(lookedUp(asLibsecretBackend(u"default2"_s)), QByteArray("neighbour"));
    QCOMPARE(lookedUp({u"service"_s, u"another-service"_s, u"username"_s, user}),
             QByteArray("theirs"));
}

void TestPythonKeyring::replacesEveryDuplicate()
{
    QVERIFY(m_daemon->startUnlocked());
    KeyringItems before;
    before.push_back(bySecretStorage("old 1"));
    before.push_back(pythonItem(service, user, Secret("old 2")));
    before.push_back(byAnotherProgram("old 3"));
    QCOMPARE(replaced(before), u"ok"_s);
    QCOMPARE(found()->size(), std::size_t(3));

    QCOMPARE(replaced(one(user, "new")), u"ok"_s);
    QCOMPARE(holds(found(), one(user, "new")), u"ok"_s);
}

void TestPythonKeyring::putsBackWhatWasThere()
{
    QVERIFY(m_daemon->startUnlocked());
    KeyringItems before;
    before.push_back(bySecretStorage("old 1"));
    before.push_back(byAnotherProgram("old 3"));
    QCOMPARE(replaced(before), u"ok"_s);
    const auto kept = found();
    QVERIFY(kept && sameItems(*kept, before));
    QCOMPARE(replaced(one(user, "new")), u"ok"_s);

    QCOMPARE(replaced(*kept), u"ok"_s);
    const auto after = found();
    QVERIFY(after && sameItems(*after, before));
    QVERIFY(std::any_of(after->begin(), after->end(),
                        [](const KeyringItem &item) { return item.label == u"Mine"_s; }));
    QVERIFY(lookedUp(asLibsecretBackend(user)).isEmpty()); // as it was before
}

void TestPythonKeyring::removes()
{
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced({}), u"ok"_s); // nothing to remove
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    QCOMPARE(replaced({}), u"ok"_s);
    QVERIFY(found()->empty());
    QVERIFY(lookedUp(asLibsecretBackend(user)).isEmpty());
}

void TestPythonKeyring::locked_data()
{
    QTest::addColumn<bool>("fromTheStart");
    QTest::newRow("locked while we run") << false;
    QTest::newRow("locked since login") << true;
}

void TestPythonKeyring::locked()
{
    QFETCH(const bool, fromTheStart);
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    if (fromTheStart) {
        QVERIFY(m_daemon->kill());
        QVERIFY(m_daemon->startLocked());
    } else {
        QVERIFY(m_daemon->lock());
    }
    QCOMPARE(word(found()), u"KeychainLocked"_s);
    QCOMPARE(word(found(u"nobody"_s)), u"KeychainLocked"_s); // whether it is there, who knows
    QCOMPARE(word(users()), u"KeychainLocked"_s);
    QCOMPARE(replaced(one(user, "other")), u"KeychainLocked"_s);
    QCOMPARE(replaced({}), u"KeychainLocked"_s);

    QVERIFY(m_daemon->kill());
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(holds(found(), one(user, "value")), u"ok"_s); // nothing was lost or changed
}

void TestPythonKeyring::noDefaultCollection()
{
    QVERIFY(m_daemon->startLocked());
    const auto items = found();
    QCOMPARE(word(items), u"KeychainLocked"_s);
    QVERIFY(items.error().sentence.contains(u"default collection"_s));
    QCOMPARE(replaced(one(user, "value")), u"KeychainLocked"_s);
}

void TestPythonKeyring::promptNobodyAnswers()
{
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    QVERIFY(m_daemon->lock());
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s);
    SilentPrompter prompter;
    QVERIFY(bus.registerObject(u"/org/gnome/keyring/Prompter"_s, &prompter,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
    makeImpatient();
    const QSignalSpy notices(m_keyring.get(), &PythonKeyring::stillWaiting);
    const auto items = found();
    bus.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
    QDBusConnection::disconnectFromBus(u"prompter"_s);
    QCOMPARE(word(items), u"KeychainLocked"_s); // not merely "no answer"
    QCOMPARE(notices.count(), 1);
}

void TestPythonKeyring::absent()
{
    const auto items = found();
    QCOMPARE(word(items), u"KeychainUnavailable"_s);
    QVERIFY(items.error().next.contains(u"gnome-keyring"_s));
    QCOMPARE(word(users()), u"KeychainUnavailable"_s);
    QCOMPARE(replaced(one(user, "value")), u"KeychainUnavailable"_s);
}

void TestPythonKeyring::noBus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    const auto items = found();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", runtime);
    QCOMPARE(word(items), u"KeychainUnavailable"_s);
    QVERIFY(items.error().sentence.contains(u"D-Bus"_s));
}

void TestPythonKeyring::killedBetween()
{
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    QVERIFY(m_daemon->kill());
    QCOMPARE(word(found()), u"KeychainUnavailable"_s);
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(holds(found(), one(user, "value")), u"ok"_s);
    QVERIFY(m_daemon->kill());
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(user, "newer")), u"ok"_s);
}

void TestPythonKeyring::frozen_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *operation : {"find", "users", "replace", "remove"}) {
        QTest::newRow(operation) << QString::fromLatin1(operation);
    }
}

void TestPythonKeyring::frozen()
{
    QFETCH(const QString, operation);
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    makeImpatient();
    const QSignalSpy notices(m_keyring.get(), &PythonKeyring::stillWaiting);
    m_daemon->freeze();

    qint64 longest = 0; // for which the event loop did nothing else
    QElapsedTimer beat;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &heart, [&] { longest = std::max(longest, beat.restart()); });
    beat.start();
    heart.start(10ms);
    QElapsedTimer clock;
    clock.start();
    const QString said = operation == u"find"_s      ? word(found())
                         : operation == u"users"_s   ? word(users())
                         : operation == u"replace"_s ? replaced(one(user, "other"))
                                                     : replaced({});
    QCOMPARE(said, u"KeychainUnavailable"_s);
    QVERIFY(2 * longest < clock.elapsed()); // it waited, and did not sleep
    QCOMPARE(notices.count(), 1);

    m_daemon->thaw();
    QCOMPARE(holds(found(), one(user, "value")), u"ok"_s);
}

void TestPythonKeyring::queuedBehindAFrozenOne()
{
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    makeImpatient();
    m_daemon->freeze();
    Answer<KeyringItems> answers[3];
    QElapsedTimer clock;
    clock.start();
    for (auto &answer : answers) {
        m_keyring->find(service, user, answer.reply());
    }
    for (auto &answer : answers) {
        QVERIFY(answer.wait());
        QVERIFY(answer.is(Kind::KeychainUnavailable));
    }
    QVERIFY(clock.elapsed() < 2 * 1500); // nobody waits for the sum
    m_daemon->thaw();
    QCOMPARE(holds(found(), one(user, "value")), u"ok"_s);
}

void TestPythonKeyring::endsWhileFrozen()
{
    QVERIFY(m_daemon->startUnlocked());
    QCOMPARE(replaced(one(user, "value")), u"ok"_s);
    m_daemon->freeze();
    Answer<KeyringItems> answer;
    m_keyring->find(service, user, answer.reply());
    const QSignalSpy notices(m_keyring.get(), &PythonKeyring::stillWaiting);
    QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, patience); // it is under way
    QElapsedTimer clock;
    clock.start();
    m_keyring.reset();
    QVERIFY(clock.elapsed() < 2000); // quitting does not wait for the keyring
    m_daemon->thaw();
    settle();
    QCOMPARE(answer.count, 0);
}

void TestPythonKeyring::callerGone()
{
    QVERIFY(m_daemon->startUnlocked());
    auto answer = std::make_unique<Answer<KeyringItems>>();
    m_keyring->find(service, user, answer->reply());
    answer.reset();
    QVERIFY(found()); // behind it in the queue, so it has ended
}

KEYNOOK_DESKTOP_MAIN(TestPythonKeyring)
#include "tst_pythonkeyring.moc"
