// SPDX-License-Identifier: Apache-2.0
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "sweep.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

#include <csignal>
#include <memory>

using namespace keynook;

/// The window instead of the command line, with the same faults; and the moment in which only the
/// window's memory has a secret.
class AppSweep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void generate_data();
    void generate();
    void heldInMemory_data();
    void heldInMemory();
    void cleanupTestCase();

private:
    [[nodiscard]] QStringList command(const QString &name) const
    {
        return {QStringLiteral(KEYNOOK_APPGENERATE), m_bench->folder(), name};
    }
    /// Nothing can be sealed while it is so.
    void setSpoolBroken(bool broken) const;
    [[nodiscard]] bool reopenKeyring();

    test::GnomeKeyring m_keyring;
    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<Judge> m_judge;
    Score m_score;
};

void AppSweep::initTestCase()
{
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>();
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
    m_judge = std::make_unique<Judge>(*m_bench);
    // The first start writes caches, of fonts and the like, that the later ones find.
    const QString name = QStringLiteral("first start");
    QByteArray where;
    const Run run = FaultBench::runAt({"kill", 0}, command(name), &where);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(m_judge->verdictOn(name, Told::ofApp(run)), QStringLiteral("B"));
}

void AppSweep::generate_data()
{
    QTest::addColumn<int>("least"); // calls that are counted at all
    QTest::newRow("kill") << 60;
    QTest::newRow("ENOSPC") << 20;
    QTest::newRow("EIO") << 20;
    if (isNightly()) {
        for (const char *what : {"ENOSPC+", "EIO+", "EROFS", "ECONNRESET"}) {
            QTest::newRow(what) << 20;
        }
    }
}

void AppSweep::generate()
{
    QFETCH(const int, least);
    const Generator app{QStringLiteral("the window"),
                        [this](const QString &name) { return command(name); }, &Told::ofApp};
    const int calls = sweepGenerations(*m_bench, *m_judge, m_score, app, QTest::currentDataTag());
    QVERIFY2(m_score.trouble().isEmpty(), m_score.trouble().constData());
    QVERIFY2(calls > least, "too few points: is the tracer counting?");
    // Once the keychain is asked to take the secret, it lies sealed.
    QCOMPARE(m_score.count(QStringLiteral("O"), QStringLiteral("the window, kill"), "sendmsg"), 0);
}

void AppSweep::setSpoolBroken(bool broken) const
{
    const QString spool = m_bench->folder() + QStringLiteral("/spool");
    const QString away = m_bench->folder() + QStringLiteral("/away");
    if (broken) {
        QVERIFY(QFile::rename(spool, away));
        QVERIFY(QFile(spool).open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QFile::remove(spool));
        QVERIFY(QFile::rename(away, spool));
    }
}

bool AppSweep::reopenKeyring()
{
    return m_keyring.kill() && m_keyring.startUnlocked();
}

void AppSweep::heldInMemory_data()
{
    QTest::addColumn<bool>("savedLater");
    QTest::newRow("the keychain is unlocked later") << true;
    QTest::newRow("given up") << false;
}

/// R: neither disk nor keychain takes the secret. The window stays, whoever wants it to go.
void AppSweep::heldInMemory()
{
    QFETCH(const bool, savedLater);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QProcess window;
    QVERIFY(m_bench->beginSlowly(window, command(name), name));
    setSpoolBroken(true);
    QVERIFY(m_keyring.lock());
    QTRY_VERIFY_WITH_TIMEOUT(window.canReadLine(), 20'000);
    QCOMPARE(window.readLine(), QByteArray("only copy\n"));
    m_bench->setFaults({});

    // A signal asks the keychain once more, in vain, and does not end it either.
    QCOMPARE(::kill(static_cast<pid_t>(window.processId()), SIGTERM), 0);
    setSpoolBroken(false);
    if (savedLater) {
        QVERIFY(reopenKeyring());
        window.write("unlock\n");
        QVERIFY(window.waitForFinished());
    } else {
        window.closeWriteChannel();
        QVERIFY(window.waitForFinished());
        QVERIFY(reopenKeyring());
    }
    Run run;
    run.code = window.exitCode();
    QCOMPARE(run.code, savedLater ? 0 : 4);
    const QString verdict = m_judge->verdictOn(name, Told::ofApp(run));
    QCOMPARE(verdict, savedLater ? QStringLiteral("B") : QStringLiteral("R"));
    m_score.add(QStringLiteral("the window, nothing takes the secret"), "held", verdict);
}

void AppSweep::cleanupTestCase()
{
    m_score.tell("appsweep", m_judge ? m_judge->slowestRecovery() : 0);
}

KEYNOOK_DESKTOP_MAIN(AppSweep)

#include "tst_appsweep.moc"
