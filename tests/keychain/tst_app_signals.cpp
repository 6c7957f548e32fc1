// SPDX-License-Identifier: Apache-2.0
// The real app, on no screen and with a real gnome-keyring: how it ends, and what it tidies.
#include "clifixture.h"
#include "ledger/ledger.h"

#include <QDir>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestAppSignals : public CliTest
{
    Q_OBJECT
private slots:
    void ends_data();
    void ends();
    void demoIsTidied();
    void demoThatBegins();
    void killedDemoIsTidiedByTheNext();
    void leftLoginIsRemoved();
    void secondStartEnds();

private:
    /// On no screen, with folders of its own for what is temporary.
    std::unique_ptr<QProcess> startApp(const QStringList &arguments)
    {
        QDir().mkpath(file(u"tmp"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"TMPDIR"_s, file(u"tmp"_s));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(KEYNOOK_APP), arguments);
        process->waitForStarted();
        return process;
    }
    static void send(const QProcess &process, int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
    }
    [[nodiscard]] QStringList demoFolders() const
    {
        return QDir(file(u"tmp"_s)).entryList({u"keynook-*"_s}, QDir::Dirs);
    }
    [[nodiscard]] bool allSignedIn() const
    {
        const QStringList all = demoFolders();
        return std::all_of(all.begin(), all.end(), [this](const QString &each) {
            const auto ledger = Ledger::open(file(u"tmp/"_s + each + u"/data"_s));
            return ledger && (*ledger)->accounts() && (*ledger)->accounts()->size() == 2;
        });
    }
    /// Waits for both of its accounts, in the keychain and in its ledger.
    std::unique_ptr<QProcess> startDemo(qsizetype itemsThen)
    {
        auto demo = startApp({u"--demo"_s});
        std::ignore = QTest::qWaitFor(
            [this, itemsThen] { return keyringItems() == itemsThen && allSignedIn(); },
            cliPatience);
        return demo;
    }
};

void TestAppSignals::ends_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
}

void TestAppSignals::ends()
{
    QFETCH(const int, signal);
    EXITS(signIn(), 0);
    forgetRequests();
    const auto app = startApp(withFolder({}));
    QTRY_VERIFY_WITH_TIMEOUT(seen(u"GET"_s) > 0, cliPatience); // its list
    send(*app, signal);
    EXITS(ended(*app), 0);
    EXITS(cli("keys list"_w), 0); // still signed in
}

void TestAppSignals::demoIsTidied()
{
    const qsizetype before = keyringItems();
    const auto demo = startDemo(before + 2);
    QCOMPARE(keyringItems(), before + 2);
    QCOMPARE(demoFolders().size(), 1);
    send(*demo, SIGTERM);
    EXITS(ended(*demo), 0);
    QCOMPARE(keyringItems(), before);
    QCOMPARE(demoFolders(), QStringList());
}

/// In the middle of its sign-in, or thereabouts.
void TestAppSignals::demoThatBegins()
{
    const qsizetype before = keyringItems();
    const auto demo = startApp({u"--demo"_s});
    QTRY_VERIFY_WITH_TIMEOUT(keyringItems() > before, cliPatience);
    send(*demo, SIGTERM);
    EXITS(ended(*demo), 0);
    QCOMPARE(keyringItems(), before);
    QCOMPARE(demoFolders(), QStringList());
}

void TestAppSignals::killedDemoIsTidiedByTheNext()
{
    const qsizetype before = keyringItems();
    const auto running = startDemo(before + 2);
    const auto killed = startDemo(before + 4);
    QCOMPARE(keyringItems(), before + 4);
    send(*killed, SIGKILL);
    EXITS(ended(*killed), -SIGKILL);
    QCOMPARE(demoFolders().size(), 2);
    const QStringList folders = demoFolders();
    const auto next = startApp({u"--demo"_s});
    const auto isSwept = [&] { return demoFolders().size() == 2 && demoFolders() != folders; };
    QTRY_VERIFY_WITH_TIMEOUT(isSwept(), cliPatience);
    QTRY_COMPARE_WITH_TIMEOUT(keyringItems(), before + 4, cliPatience); // not of one that runs
    for (QProcess *each : {running.get(), next.get()}) {
        send(*each, SIGTERM);
        EXITS(ended(*each), 0);
    }
    QCOMPARE(keyringItems(), before);
    QCOMPARE(demoFolders(), QStringList());
}

void TestAppSignals::leftLoginIsRemoved()
{
    const qsizetype before = keyringItems();
    EXITS(signIn(), 0);
    QCOMPARE(keyringItems(), before + 1);
    {
        const auto ledger = Ledger::open(folder());
        QVERIFY(ledger && (*ledger)->markSignedOut((*ledger)->accounts()->first().id));
    }
    const auto app = startApp(withFolder({}));
    QTRY_COMPARE_WITH_TIMEOUT(keyringItems(), before, cliPatience);
    send(*app, SIGTERM);
    EXITS(ended(*app), 0);
}

/// On the same data folder; on another one it is a window of its own.
void TestAppSignals::secondStartEnds()
{
    QVERIFY(QDir().mkpath(file(u"run"_s)));
    QVERIFY(QFile::setPermissions(file(u"run"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                      QFileDevice::ExeOwner));
    environment.insert(u"XDG_RUNTIME_DIR"_s, file(u"run"_s));
    const auto first = startApp(withFolder({}));
    const QDir run(file(u"run"_s));
    const auto listens = [&run] {
        return run.entryList({u"*.socket"_s}, QDir::System | QDir::AllEntries).size() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), cliPatience);
    const auto second = startApp(withFolder({}));
    EXITS(ended(*second), 0);
    QCOMPARE(first->state(), QProcess::Running);
    const auto other = startApp({u"--data-dir"_s, file(u"other"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(QDir(file(u"other"_s)).exists(u"ledger.db"_s), cliPatience);
    for (QProcess *each : {first.get(), other.get()}) {
        QCOMPARE(each->state(), QProcess::Running);
        send(*each, SIGTERM);
        EXITS(ended(*each), 0);
    }
}

KEYNOOK_DESKTOP_MAIN(TestAppSignals)
#include "tst_app_signals.moc"
