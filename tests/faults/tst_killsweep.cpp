// SPDX-License-Identifier: Apache-2.0
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "sweep.h"

#include <QtTest>

#include <memory>

using namespace keynook;

/// SIGKILL on every system call that matters, then the promise: no key, or a key with its secret in
/// the keychain, or a key that is offered for deletion. Never a key that nobody knows of, never
/// two.
class KillSweep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void generateKilledEverywhere();
    void nothingIsLeftBehind();
    void cleanupTestCase();

private:
    test::GnomeKeyring m_keyring;
    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<Judge> m_judge;
    Score m_score;
};

void KillSweep::initTestCase()
{
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>();
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
    m_judge = std::make_unique<Judge>(*m_bench);
}

void KillSweep::generateKilledEverywhere()
{
    const int calls =
        sweepGenerations(*m_bench, *m_judge, m_score, Generator::cli(*m_bench), "kill");
    QVERIFY2(m_score.trouble().isEmpty(), m_score.trouble().constData());
    QVERIFY2(calls > 60, "too few points: is the tracer counting?");
    // Once the keychain is asked to take the secret, it lies sealed.
    QCOMPARE(m_score.count(QStringLiteral("O"), QStringLiteral("keys generate, kill"), "sendmsg"),
             0);
    // A sweep that never met one of the fates has not swept what it says.
    for (const char *letter : {"A", "O", "C", "B"}) {
        QVERIFY2(m_score.count(QString::fromLatin1(letter)) > 0, letter);
    }
}

void KillSweep::nothingIsLeftBehind()
{
    // Requests that were never seen to arrive stay in the journal for two minutes, each with its
    // private half; nothing else does.
    const auto rows = m_bench->recover();
    for (const auto &row : rows) {
        QCOMPARE(row[QLatin1StringView("outcome")].toString(), QStringLiteral("not-yet"));
    }
    QCOMPARE(FaultBench::sealItems(), static_cast<int>(rows.size()));
    // Where the room on the disk is tried out, an empty file may stay for an hour.
    for (const QFileInfo &left : QDir(m_bench->folder() + QStringLiteral("/spool"))
                                     .entryInfoList(QDir::Files | QDir::Hidden)) {
        QVERIFY(left.fileName().startsWith(QStringLiteral(".part-")) && left.size() == 0);
    }
}

void KillSweep::cleanupTestCase()
{
    m_score.tell("killsweep", m_judge ? m_judge->slowestRecovery() : 0);
}

KEYNOOK_DESKTOP_MAIN(KillSweep)

#include "tst_killsweep.moc"
