// SPDX-License-Identifier: Apache-2.0
// Processes that find no way to a keychain, or only an odd one: what they say, and that they say it
// soon.
#include "answers.h"
#include "gnomekeyring.h"
#include "indesktop.h"

#include <QProcess>

using namespace keynook;
using namespace keynook::test;
using Kind = Error::Kind;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] bool is(Kind kind) const { return code == 10 + static_cast<int>(kind); }
};

/// `changes`: "NAME=value", or "NAME" to remove it.
Ended client(const QStringList &changes, const QString &verb, const QByteArray &input = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &change : changes) {
        const qsizetype equals = change.indexOf(QLatin1Char('='));
        if (equals < 0) {
            environment.remove(change);
        } else {
            environment.insert(change.first(equals), change.sliced(equals + 1));
        }
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KEYNOOK_KEYCHAIN_CLIENT),
                  {verb, QStringLiteral("keynook-test"), QStringLiteral("keynook/a1/login")});
    process.write(input);
    process.closeWriteChannel();
    // The limit is 10 s; whatever is told apart at once takes far less than the notice after 3 s.
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestKeychainAlone : public QObject
{
    Q_OBJECT
private slots:
    void noWay_data();
    void noWay();
    void quietWhenAllIsWell();
};

void TestKeychainAlone::noWay_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("nobody on the bus") << QStringList() << QByteArray("gnome-keyring, KWallet");
    QTest::newRow("no bus at all") << QStringList({QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                                                   QStringLiteral("XDG_RUNTIME_DIR")})
                                   << QByteArray("dbus-run-session");
    QTest::newRow("a bus that is gone")
        << QStringList({QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus")})
        << QByteArray("dbus-run-session");
    QTest::newRow("an address that is none")
        << QStringList({QStringLiteral("DBUS_SESSION_BUS_ADDRESS=nonsense")})
        << QByteArray("dbus-run-session");
    QTest::newRow("without GLib") << QStringList({QStringLiteral("QT_NO_GLIB=1")})
                                  << QByteArray("QT_NO_GLIB");
    QTest::newRow("KDE without a wallet") << QStringList({QStringLiteral("XDG_CURRENT_DESKTOP=KDE"),
                                                          QStringLiteral("KDE_SESSION_VERSION=5")})
                                          << QByteArray("gnome-keyring, KWallet");
    QTest::newRow("KDE 6 without a wallet")
        << QStringList(
               {QStringLiteral("XDG_CURRENT_DESKTOP=KDE"), QStringLiteral("KDE_SESSION_VERSION=6")})
        << QByteArray("gnome-keyring, KWallet");
}

void TestKeychainAlone::noWay()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QByteArray, word);
    for (const char *verb : {"read", "write", "remove", "probe"}) {
        const Ended ended = client(environment, QString::fromLatin1(verb), "canary-51c9");
        QVERIFY2(ended.is(Kind::KeychainUnavailable), ended.err.constData());
        QVERIFY2(ended.err.contains(word), ended.err.constData());
        QVERIFY(!ended.err.contains("canary"));
        QVERIFY(ended.out.isEmpty());
    }
}

void TestKeychainAlone::quietWhenAllIsWell()
{
    GnomeKeyring keyring;
    QVERIFY(keyring.startUnlocked());
    const QByteArray value("canary-51c9\0\xff", 13);
    const QStringList loud{QStringLiteral("QT_LOGGING_RULES=*=true"),
                           QStringLiteral("G_MESSAGES_DEBUG=all")};
    const Ended written = client(loud, QStringLiteral("write"), value);
    QCOMPARE(written.code, 0);
    QVERIFY(!(written.out + written.err).contains("canary"));
    QVERIFY(!(written.out + written.err).contains(value.toBase64()));
    const Ended read = client({}, QStringLiteral("read"));
    QCOMPARE(read.code, 0);
    QCOMPARE(read.out, value);
    const Ended loudRead = client(loud, QStringLiteral("read"));
    QVERIFY(!loudRead.err.contains("canary"));
    QVERIFY(!loudRead.err.contains(value.toBase64()));
    QVERIFY(keyring.kill());
}

KEYNOOK_DESKTOP_MAIN(TestKeychainAlone)
#include "tst_keychainalone.moc"
