// SPDX-License-Identifier: Apache-2.0
#include "judge.h"
#include "keychain/fakewallet.h"
#include "keychain/indesktop.h"
#include "score.h"

#include <QProcess>
#include <QtTest>

#include <array>
#include <memory>

using namespace keynook;
using test::FakeWallet;

/// A keychain that lies: KWallet, whose failures QtKeychain reports as success (security.md §3),
/// fails before a key is generated or while the request is on its way.
class WalletFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void lies_data();
    void lies();
    void cleanupTestCase();

private:
    [[nodiscard]] QStringList generate(const QString &name) const
    {
        return m_bench->cliCommand(
            {QStringLiteral("keys"), QStringLiteral("generate"), QStringLiteral("--name"), name});
    }

    std::unique_ptr<FakeWallet> m_wallet;
    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<Judge> m_judge;
    Score m_score;
};

void WalletFaults::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    m_wallet = std::make_unique<FakeWallet>();
    m_bench = std::make_unique<FaultBench>();
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
    QCOMPARE(m_wallet->entries(), 1); // it really is the wallet that has the login
    m_judge = std::make_unique<Judge>(*m_bench);
}

void WalletFaults::cleanup()
{
    m_wallet->setFaults({});
    m_bench->setFaults({});
}

void WalletFaults::lies_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("midway");
    QTest::addColumn<QString>("letter");
    QTest::newRow("is shut") << 0 << false << QStringLiteral("X");
    QTest::newRow("loses what is written") << 1 << false << QStringLiteral("X");
    QTest::newRow("reads nothing") << 2 << false << QStringLiteral("X");
    QTest::newRow("removes nothing") << 3 << false << QStringLiteral("B");
    QTest::newRow("is shut midway") << 0 << true << QStringLiteral("C");
    QTest::newRow("loses what is written midway") << 1 << true << QStringLiteral("C");
    QTest::newRow("reads nothing midway") << 2 << true << QStringLiteral("C");
    QTest::newRow("removes nothing midway") << 3 << true << QStringLiteral("B");
}

void WalletFaults::lies()
{
    QFETCH(const int, fault);
    QFETCH(const bool, midway);
    QFETCH(const QString, letter);
    FakeWallet::Faults faults;
    const std::array<bool *, 4> all{&faults.closed, &faults.refusesWrites, &faults.refusesReads,
                                    &faults.refusesRemoval};
    *all.at(static_cast<std::size_t>(fault)) = true;

    const QString name =
        QStringLiteral("a wallet that ") + QString::fromUtf8(QTest::currentDataTag());
    QProcess process;
    if (midway) {
        QVERIFY(m_bench->beginSlowly(process, generate(name), name));
        m_wallet->setFaults(faults);
    } else {
        m_bench->forgetRequests();
        m_wallet->setFaults(faults);
        process.start(generate(name).first(), generate(name).mid(1));
    }
    QVERIFY(process.waitForFinished(60'000));
    const Run run{process.exitCode(), process.readAllStandardOutput(),
                  process.readAllStandardError()};
    QVERIFY2(run.code == (letter == QLatin1StringView("B") ? 0 : 6),
             (QByteArray::number(run.code) + ": " + run.err).constData());
    cleanup();
    const QString verdict = m_judge->verdictOn(name, Told::ofCli(run));
    m_score.add(QStringLiteral("keys generate, a wallet that lies"), midway ? "midway" : "before",
                verdict);
    QCOMPARE(verdict, letter);
    QVERIFY(m_bench->recover().isEmpty());
}

void WalletFaults::cleanupTestCase()
{
    m_score.tell("walletfaults", m_judge ? m_judge->slowestRecovery() : 0);
    m_wallet.reset();
}

KEYNOOK_DESKTOP_MAIN(WalletFaults)

#include "tst_walletfaults.moc"
