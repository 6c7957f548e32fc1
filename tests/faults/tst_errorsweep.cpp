// SPDX-License-Identifier: Apache-2.0
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "sweep.h"

#include <QtTest>

#include <memory>

using namespace keynook;

/// Each system call that matters fails once, or from there on: of the disk with ENOSPC and EIO, of
/// the network and the keychain's bus as a broken connection. Then the matrix, as in killsweep.
class ErrorSweep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void generate_data();
    void generate();
    void cleanupTestCase();

private:
    test::GnomeKeyring m_keyring;
    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<Judge> m_judge;
    Score m_score;
};

void ErrorSweep::initTestCase()
{
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>();
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
    m_judge = std::make_unique<Judge>(*m_bench);
}

void ErrorSweep::generate_data()
{
    QTest::addColumn<int>("least"); // calls that are counted at all
    for (const char *what : {"ENOSPC", "EIO", "ENOSPC+"}) {
        QTest::newRow(what) << 40;
    }
    QTest::newRow("ECONNRESET") << 20;
    if (isNightly()) {
        for (const char *what : {"EDQUOT", "EIO+", "EROFS", "EROFS+"}) {
            QTest::newRow(what) << 40;
        }
        for (const char *what : {"EPIPE", "ENETUNREACH", "ECONNREFUSED+"}) {
            QTest::newRow(what) << 20;
        }
    }
}

void ErrorSweep::generate()
{
    QFETCH(const int, least);
    const int calls = sweepGenerations(*m_bench, *m_judge, m_score, Generator::cli(*m_bench),
                                       QTest::currentDataTag());
    QVERIFY2(m_score.trouble().isEmpty(), m_score.trouble().constData());
    QVERIFY2(calls > least, "too few points: is the tracer counting?");
}

void ErrorSweep::cleanupTestCase()
{
    m_score.tell("errorsweep", m_judge ? m_judge->slowestRecovery() : 0);
}

KEYNOOK_DESKTOP_MAIN(ErrorSweep)

#include "tst_errorsweep.moc"
