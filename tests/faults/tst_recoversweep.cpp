// SPDX-License-Identifier: Apache-2.0
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "sweep.h"

#include <QtTest>

#include <memory>

using namespace keynook;

/// A fault at each system call of `recover` itself, which finds a sealed reply that the keychain
/// does not have yet. The next one brings it there all the same.
class RecoverSweep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recover_data();
    void recover();
    void cleanupTestCase();

private:
    /// Leaves a generation behind, killed at this call.
    Run leave(int call, const QString &name) const;

    test::GnomeKeyring m_keyring;
    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<Judge> m_judge;
    Score m_score;
    int m_sealedAt = 0; ///< the first call at which the reply lies sealed
};

Run RecoverSweep::leave(int call, const QString &name) const
{
    m_bench->forgetRequests();
    QByteArray where;
    return FaultBench::runAt({"kill", call}, Generator::cli(*m_bench).command(name), &where);
}

void RecoverSweep::initTestCase()
{
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>();
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
    m_judge = std::make_unique<Judge>(*m_bench);
    constexpr int farEnough = 1000;
    int before = 0;
    int after = farEnough; // the end is behind as well
    while (after - before > 1) {
        const int middle = (before + after) / 2;
        const QString name = QStringLiteral("looked for at %1.").arg(middle);
        const Run run = leave(middle, name);
        const QString verdict = m_judge->verdictOn(name, Told::ofCli(run));
        QVERIFY2(verdict.size() == 1, qPrintable(verdict));
        const bool isSealed =
            verdict == QLatin1StringView("C") || verdict == QLatin1StringView("B");
        (isSealed ? after : before) = middle;
    }
    QVERIFY(after < farEnough);
    m_sealedAt = after;
}

void RecoverSweep::recover_data()
{
    QTest::addColumn<int>("least"); // calls that are counted at all
    QTest::newRow("kill") << 60;
    QTest::newRow("ENOSPC") << 30;
    if (isNightly()) {
        for (const char *what : {"EIO", "ENOSPC+", "EIO+", "EROFS"}) {
            QTest::newRow(what) << 30;
        }
        QTest::newRow("ECONNRESET") << 15;
    }
}

void RecoverSweep::recover()
{
    QFETCH(const int, least);
    const QByteArray what = QTest::currentDataTag();
    const QString sweep = QStringLiteral("recover, ") + QString::fromLatin1(what);
    constexpr int most = 1000;
    int n = 1;
    for (; n < most && !m_score.isHopeless(); ++n) {
        const QString name = QStringLiteral("%1 %2.").arg(QString::fromLatin1(what)).arg(n);
        // One more: counts differ by one or so between runs, and sealed it should be.
        const Run left = leave(m_sealedAt + 1, name);
        QCOMPARE(left.code, 137);
        QByteArray where;
        const Run run = m_bench->cliAt({what, n}, {QStringLiteral("recover")}, &where);
        const QString verdict = m_judge->verdictOn(name, Told::ofCli(left));
        if (where.isEmpty()) {
            QVERIFY2(run.code == 0, run.err.constData());
            QVERIFY2(verdict.size() == 1, qPrintable(verdict));
            break;
        }
        m_score.add(sweep, where, verdict);
    }
    QVERIFY2(m_score.trouble().isEmpty(), m_score.trouble().constData());
    QVERIFY2(n > least && n < most, "too few points: is the tracer counting?");
    QVERIFY(m_score.count(QStringLiteral("C")) > 0); // or nothing was left to be recovered
}

void RecoverSweep::cleanupTestCase()
{
    m_score.tell("recoversweep", m_judge ? m_judge->slowestRecovery() : 0);
}

KEYNOOK_DESKTOP_MAIN(RecoverSweep)

#include "tst_recoversweep.moc"
