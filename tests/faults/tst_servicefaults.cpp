// SPDX-License-Identifier: Apache-2.0
#include "judge.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "score.h"

#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <memory>

using namespace keynook;

namespace {

const QString serviceSweep = QStringLiteral("keys generate, the service");
const QString keyringSweep = QStringLiteral("keys generate, the keyring");

} // namespace

/// A service and a keyring that misbehave while a key is generated: one request, the exit code of
/// contracts/cli.md, and a fate from security.md's matrix.
class ServiceFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void requestFails_data();
    void requestFails();
    void keyringGoesAwayMidway_data();
    void keyringGoesAwayMidway();
    void secondProcessWaits();
    void interruptedWhileTheRequestIsOnItsWay();
    void nextCommandFinishesWhatIsSealed();
    void refusedBeforeTheRequest_data();
    void refusedBeforeTheRequest();
    void keyringIsAwayFromTheStart_data();
    void keyringIsAwayFromTheStart();
    void sessionHasExpired();
    void cleanupTestCase();

private:
    /// A generation whose answer takes a while.
    [[nodiscard]] bool begin(QProcess &process, const QString &name);
    [[nodiscard]] bool takeKeyringAway(const QString &how);
    void reopenKeyring();

    test::GnomeKeyring m_keyring;
    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<Judge> m_judge;
    Score m_score;
};

void ServiceFaults::initTestCase()
{
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>();
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
    m_judge = std::make_unique<Judge>(*m_bench);
}

void ServiceFaults::cleanup()
{
    m_bench->setFaults({});
    m_bench->forgetRequests();
}

void ServiceFaults::requestFails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome"); // of recover: empty when nothing is left to do
    QTest::addColumn<bool>("keyMade");

    const QString nothing;
    const QString orphan = QStringLiteral("orphans");
    const QString notYet = QStringLiteral("not-yet");
    QTest::newRow("no answer, nothing done") << QByteArray("drop-before") << 7 << notYet << false;
    QTest::newRow("no answer, done") << QByteArray("drop-after") << 7 << orphan << true;
    QTest::newRow("half an answer") << QByteArray("truncate") << 7 << orphan << true;
    QTest::newRow("an answer that is no JSON") << QByteArray("garbage") << 9 << orphan << true;
    QTest::newRow("a huge answer") << QByteArray("huge=3000000") << 9 << orphan << true;
    QTest::newRow("a deep answer") << QByteArray("deep=500") << 9 << orphan << true;
    QTest::newRow("a redirect") << QByteArray("redirect=http://127.0.0.1:9/") << 9 << notYet
                                << false;
    QTest::newRow("500") << QByteArray("status=500") << 9 << notYet << false;
    QTest::newRow("503") << QByteArray("status=503") << 9 << notYet << false;
    QTest::newRow("400") << QByteArray("status=400") << 1 << nothing << false;
    QTest::newRow("401") << QByteArray("status=401") << 3 << nothing << false;
    QTest::newRow("403") << QByteArray("status=403") << 4 << nothing << false;
    QTest::newRow("404") << QByteArray("status=404") << 5 << nothing << false;
    QTest::newRow("422") << QByteArray("status=422") << 1 << nothing << false;
    QTest::newRow("429") << QByteArray("retry-after=1") << 9 << nothing << false;
    QTest::newRow("a late answer") << QByteArray("delay=0.5") << 0 << nothing << true;
    QTest::newRow("a slow answer") << QByteArray("slow=400") << 0 << nothing << true;
}

void ServiceFaults::requestFails()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, code);
    QFETCH(QString, outcome);
    QFETCH(bool, keyMade);
    const QString name = QStringLiteral("fault ") + QString::fromUtf8(QTest::currentDataTag());

    m_bench->setFaults("POST /1/users " + fault);
    m_bench->forgetRequests();
    const Run run = m_bench->cli(
        {QStringLiteral("keys"), QStringLiteral("generate"), QStringLiteral("--name"), name});
    m_bench->setFaults({});
    QVERIFY2(run.code == code, (QByteArray::number(run.code) + ": " + run.err).constData());
    QCOMPARE(m_bench->postsSeen(), 1);
    QVERIFY(run.code == 0 || run.err.contains("keynook-cli: "));

    QString said;
    QString operation;
    for (const auto &row : m_bench->recover()) {
        if (row[QLatin1StringView("name")].toString() == name) {
            said = row[QLatin1StringView("outcome")].toString();
            operation = row[QLatin1StringView("operation")].toString();
        }
    }
    QCOMPARE(said, outcome);
    QString held;
    const QStringList made = m_bench->keysNamed(name, &held);
    QCOMPARE(made.size(), keyMade ? 1 : 0);
    if (m_bench->isSealed(operation)) {
        // It was not understood: only the user can decide about it and its key.
        QCOMPARE(m_bench->cli({QStringLiteral("recover"), QStringLiteral("--delete-orphans")}).code,
                 8);
        QCOMPARE(m_bench->keysNamed(name), made);
        const QStringList forget{QStringLiteral("recover"), QStringLiteral("--yes"),
                                 QStringLiteral("--forget"), operation};
        QCOMPARE(m_bench->cli(forget).code, 0);
        QVERIFY(!m_bench->isSealed(operation));
        m_score.add(serviceSweep, fault, QStringLiteral("C"));
    } else if (outcome == QLatin1StringView("orphans")) {
        QCOMPARE(m_bench->cli({QStringLiteral("recover"), QStringLiteral("--delete-orphans")}).code,
                 0);
        QCOMPARE(m_bench->keysNamed(name).size(), 0);
        m_score.add(serviceSweep, fault, QStringLiteral("O"));
    } else if (keyMade) {
        QCOMPARE(held, QStringLiteral("keychain"));
        m_score.add(serviceSweep, fault, QStringLiteral("B"));
    } else {
        m_score.add(serviceSweep, fault, QStringLiteral("A"));
    }
}

bool ServiceFaults::begin(QProcess &process, const QString &name)
{
    return m_bench->beginSlowly(
        process,
        m_bench->cliCommand({QStringLiteral("keys"), QStringLiteral("generate"),
                             QStringLiteral("--name"), name, QStringLiteral("--json")}),
        name);
}

bool ServiceFaults::takeKeyringAway(const QString &how)
{
    if (how == QLatin1StringView("locked")) {
        return m_keyring.lock();
    }
    if (how == QLatin1StringView("killed")) {
        return m_keyring.kill();
    }
    m_keyring.freeze();
    return true;
}

void ServiceFaults::reopenKeyring()
{
    m_keyring.thaw();
    QVERIFY(m_keyring.kill());
    QVERIFY(m_keyring.startUnlocked());
}

void ServiceFaults::keyringGoesAwayMidway_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("locked") << QStringLiteral("locked");
    QTest::newRow("killed") << QStringLiteral("killed");
    QTest::newRow("frozen") << QStringLiteral("frozen");
}

void ServiceFaults::keyringGoesAwayMidway()
{
    QFETCH(QString, how);
    const QString name = QStringLiteral("keyring ") + how;
    QProcess process;
    QVERIFY(begin(process, name));
    QVERIFY(takeKeyringAway(how));
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 6,
             (QByteArray::number(process.exitCode()) + ": " + said).constData());
    QVERIFY2(said.contains("recover"), said.constData());
    QVERIFY(process.readAllStandardOutput().contains("\"stored\":false"));

    reopenKeyring();
    m_bench->setFaults({});
    const auto rows = m_bench->recover();
    QString outcome;
    for (const auto &row : rows) {
        if (row[QLatin1StringView("name")].toString() == name) {
            outcome = row[QLatin1StringView("outcome")].toString();
        }
    }
    QCOMPARE(outcome, QStringLiteral("stored"));
    QString held;
    QCOMPARE(m_bench->keysNamed(name, &held).size(), 1);
    QCOMPARE(held, QStringLiteral("keychain"));
    QCOMPARE(m_bench->cli({QStringLiteral("check"), name}).code, 0);
    m_score.add(keyringSweep, how.toUtf8() + " midway", QStringLiteral("C"));
}

void ServiceFaults::secondProcessWaits()
{
    QProcess first;
    QVERIFY(begin(first, QStringLiteral("first of two")));
    const Run second = m_bench->cli({QStringLiteral("keys"), QStringLiteral("generate"),
                                     QStringLiteral("--name"), QStringLiteral("second of two")});
    QCOMPARE(second.code, 0);
    QVERIFY(first.state() == QProcess::NotRunning || first.waitForFinished());
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(m_bench->keysNamed(QStringLiteral("first of two")).size(), 1);
    QCOMPARE(m_bench->keysNamed(QStringLiteral("second of two")).size(), 1);
}

void ServiceFaults::interruptedWhileTheRequestIsOnItsWay()
{
    const QString name = QStringLiteral("interrupted");
    QProcess process;
    QVERIFY(begin(process, name));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().contains("\"stored\":true"));
    QString held;
    QCOMPARE(m_bench->keysNamed(name, &held).size(), 1);
    QCOMPARE(held, QStringLiteral("keychain"));
}

void ServiceFaults::nextCommandFinishesWhatIsSealed()
{
    const QString name = QStringLiteral("left sealed");
    QProcess process;
    QVERIFY(begin(process, name));
    QVERIFY(m_keyring.lock());
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 6);
    reopenKeyring();
    m_bench->setFaults({});
    const Run listed = m_bench->cli({QStringLiteral("keys"), QStringLiteral("list")});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.err.contains("is in the keychain now"), listed.err.constData());
}

void ServiceFaults::refusedBeforeTheRequest_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("status=401") << 3;
    QTest::newRow("status=403") << 4;
    QTest::newRow("status=404") << 5;
    QTest::newRow("status=500") << 9;
    QTest::newRow("drop-before") << 7;
    QTest::newRow("truncate") << 7;
    QTest::newRow("garbage") << 9;
    QTest::newRow("deep=500") << 9;
    QTest::newRow("redirect=http://127.0.0.1:9/") << 9;
}

/// The list of keys, which is taken first, cannot be had: nothing is sent, nothing is left.
void ServiceFaults::refusedBeforeTheRequest()
{
    QFETCH(const int, code);
    const QByteArray fault = QTest::currentDataTag();
    const QString name = QStringLiteral("no list: ") + QString::fromUtf8(fault);
    m_bench->setFaults("GET /1/users " + fault);
    const Run run = m_bench->cli(
        {QStringLiteral("keys"), QStringLiteral("generate"), QStringLiteral("--name"), name});
    m_bench->setFaults({});
    QVERIFY2(run.code == code, (QByteArray::number(run.code) + ": " + run.err).constData());
    const QString verdict = m_judge->verdictOn(name, Told::ofCli(run));
    m_score.add(QStringLiteral("keys generate, the list before"), fault, verdict);
    QCOMPARE(verdict, QStringLiteral("X"));
}

void ServiceFaults::keyringIsAwayFromTheStart_data()
{
    keyringGoesAwayMidway_data();
}

void ServiceFaults::keyringIsAwayFromTheStart()
{
    QFETCH(const QString, how);
    const QString name = QStringLiteral("no keyring: ") + how;
    QVERIFY(takeKeyringAway(how));
    const Run run = m_bench->cli(
        {QStringLiteral("keys"), QStringLiteral("generate"), QStringLiteral("--name"), name});
    reopenKeyring();
    QVERIFY2(run.code == 6, (QByteArray::number(run.code) + ": " + run.err).constData());
    const QString verdict = m_judge->verdictOn(name, Told::ofCli(run));
    m_score.add(keyringSweep, how.toUtf8(), verdict);
    QCOMPARE(verdict, QStringLiteral("X"));
}

/// No token is taken any more: the request is not made. The 401 that meets the request itself is
/// among the faults of the service.
void ServiceFaults::sessionHasExpired()
{
    const QString name = QStringLiteral("expired");
    m_bench->expireTokens();
    m_bench->forgetRequests();
    const Run run = m_bench->cli(
        {QStringLiteral("keys"), QStringLiteral("generate"), QStringLiteral("--name"), name});
    QCOMPARE(run.code, 3);
    QCOMPARE(m_bench->signIn().code, 0);
    const QString verdict = m_judge->verdictOn(name, Told::ofCli(run));
    m_score.add(serviceSweep, "expired", verdict);
    QCOMPARE(verdict, QStringLiteral("X"));
}

void ServiceFaults::cleanupTestCase()
{
    m_score.tell("servicefaults", m_judge ? m_judge->slowestRecovery() : 0);
}

KEYNOOK_DESKTOP_MAIN(ServiceFaults)

#include "tst_servicefaults.moc"
