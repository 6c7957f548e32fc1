// SPDX-License-Identifier: Apache-2.0
#include "context/appcontext.h"
#include "faults/faultbench.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "pythonenv.h"
#include "timed.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void figure(const char *what, double wanted, double measured, const char *unit)
{
    qInfo("figure: %s: wanted at most %.1f%s, measured %.2f%s", what, wanted, unit, measured, unit);
}

/// Milliseconds of a whole run of a program, from its start to its end, its output read.
double timed(const QString &program, const QStringList &arguments,
             const QProcessEnvironment &environment, bool *good)
{
    QElapsedTimer timer;
    QProcess process;
    process.setProcessEnvironment(environment);
    timer.start();
    process.start(program, arguments);
    *good = process.waitForFinished() && process.exitCode() == 0 &&
            !process.readAllStandardOutput().isEmpty() && *good;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Peak resident memory of a whole run of a program in bytes; 0 when it failed. Through a small
/// program in between: a child begins with the high-water mark of the process that spawned it, and
/// this one is large.
double peakMemory(const QStringList &command)
{
    const QString script = u"import resource, subprocess, sys\n"
                           "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)\n"
                           "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"_s;
    QProcess python;
    python.start(u"python3"_s, QStringList{u"-c"_s, script} + command);
    const bool good = python.waitForFinished() && python.exitCode() == 0;
    return good ? python.readAllStandardOutput().trimmed().toDouble() * 1024 : 0;
}

} // namespace

/// The figures of the command line. Each is a ratio of one run on one machine (or a time that no
/// ratio can stand for), printed and never asserted; what is asserted is only that the compared
/// programs did their work.
class Figures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void revealFromTheKeychain();
    void listOfManyKeys();
    void timeOfItsOwnInGenerate();

private:
    QByteArray receive(const QByteArray &token);
    QByteArray token();

    test::GnomeKeyring m_keyring;
    PythonEnv m_python;
    std::unique_ptr<FaultBench> m_bench;
};

void Figures::initTestCase()
{
    QVERIFY(m_keyring.startUnlocked());
    m_bench = std::make_unique<FaultBench>(QStringList{u"--keys"_s, u"100000"_s});
    QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
}

void Figures::revealFromTheKeychain()
{
    const QString keyId = QString::fromUtf8(
        m_bench->cli({u"keys"_s, u"generate"_s, u"--name"_s, u"bench"_s}).out.trimmed());
    QVERIFY(!keyId.isEmpty());
    const auto ledger = Ledger::open(m_bench->folder());
    const QString item = u"keynook/%1/key/%2"_s.arg((*ledger)->accounts()->first().id, keyId);
    const auto here = QProcessEnvironment::systemEnvironment();
    const QStringList reveal = m_bench->cliCommand({u"keys"_s, u"show"_s, keyId, u"--reveal"_s});
    const QStringList lookUp{u"lookup"_s, u"server"_s, u"keynook"_s, u"user"_s, item};

    const bool withPython = m_python.prepare();
    auto pythonHere = m_python.environment();
    pythonHere.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, here.value(u"DBUS_SESSION_BUS_ADDRESS"_s));
    const QStringList get{u"get"_s, u"keynook-bench"_s, u"someone"_s};
    if (withPython) {
        QProcess set; // an item of its own: Python's keyring does not see ours
        set.setProcessEnvironment(pythonHere);
        set.start(m_python.program(u"keyring"_s), {u"set"_s, get.at(1), get.at(2)});
        set.write("not a secret\n");
        set.closeWriteChannel();
        QVERIFY2(set.waitForFinished(), qPrintable(set.errorString()));
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> pythons;
    bool good = true;
    bool pythonGood = withPython;
    for (int round = 0; round < 15; ++round) {
        ours.push_back(timed(reveal.first(), reveal.mid(1), here, &good));
        theirs.push_back(timed(u"secret-tool"_s, lookUp, here, &good));
        if (pythonGood) {
            pythons.push_back(timed(m_python.program(u"keyring"_s), get, pythonHere, &pythonGood));
        }
    }
    QVERIFY(good);
    figure("keys show --reveal, as a multiple of secret-tool lookup", 3,
           median(ours) / median(theirs), " x");
    if (pythonGood) {
        figure("keys show --reveal, as a part of keyring get", 1, median(ours) / median(pythons),
               " x");
    } else {
        qInfo("figure: keyring get: not measured, %s",
              withPython ? "it did not run" : qPrintable(m_python.problem()));
    }
}

QByteArray Figures::token()
{
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(m_bench->service().url() + u"/1/token?tenant_id="_s + m_bench->tenant()));
    const QString password = m_bench->service().user()[u"password"_s].toString();
    request.setRawHeader("Authorization",
                         "Basic " + (m_bench->email() + u':' + password).toUtf8().toBase64());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); })) {
        return {};
    }
    return QJsonDocument::fromJson(reply->readAll())[u"access_token"_s].toString().toUtf8();
}

QByteArray Figures::receive(const QByteArray &token)
{
    QNetworkAccessManager network;
    const QString path =
        u"/1/users/"_s + m_bench->service().user()[u"user_id"_s].toString() + u"/apiKeys"_s;
    QNetworkRequest request(QUrl(m_bench->service().url() + path));
    request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

void Figures::listOfManyKeys()
{
    const QStringList list =
        m_bench->cliCommand({u"keys"_s, u"list"_s, u"--refresh"_s, u"--json"_s});
    const auto here = QProcessEnvironment::systemEnvironment();
    const QByteArray bearer = token();
    std::vector<double> ours;
    std::vector<double> alone;
    qsizetype body = 0;
    bool good = true;
    for (int round = 0; round < 7; ++round) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray answer = receive(bearer);
        const QJsonDocument document = QJsonDocument::fromJson(answer);
        alone.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        body = answer.size();
        QVERIFY(document[u"data"_s].toArray().size() >= 100000);
        ours.push_back(timed(list.first(), list.mid(1), here, &good));
    }
    QVERIFY(good);
    const double peak = peakMemory(list);
    QVERIFY(peak > 0);
    qInfo("figure: the list is %.1f MB; received and parsed alone in %.0f ms, listed in %.0f ms",
          static_cast<double>(body) / 1e6, median(alone), median(ours));
    figure("keys list of 100 000, as a multiple of receiving and parsing alone", 2.5,
           median(ours) / median(alone), " x");
    figure("its peak memory, as a multiple of the body", 4, peak / static_cast<double>(body), " x");
}

void Figures::timeOfItsOwnInGenerate()
{
    // On a service with few keys: how long a list is, is the service's affair.
    FaultBench small({u"--keys"_s, u"30"_s});
    QVERIFY2(small.isReady(), small.trouble().constData());
    AppOptions options;
    options.dataFolder = small.folder();
    const auto app = AppContext::create(options);
    QVERIFY(app.has_value());
    const Account account = (*app)->ledger().accounts()->first();
    const auto parts = (*app)->partsFor(account);
    QVERIFY(parts.has_value());

    std::vector<double> own;
    for (int round = 0; round < 15; ++round) {
        Stopwatch watch;
        TimedStore store((*app)->store(), watch);
        TimedService service(*(*parts)->service, watch);
        Session session(*(*parts)->service, store, (*app)->ledger(), account);
        IssueKeyFlow flow(
            {service, session, store, (*app)->spool(), (*app)->ledger(), systemClock()});
        QElapsedTimer timer;
        timer.start();
        bool closed = false;
        QEventLoop loop;
        flow.start(u"bench %1"_s.arg(round), {&flow, [&](const Result<IssuedKey> &issued) {
                                                  QVERIFY(issued && !issued->notStored);
                                                  flow.close({&flow, [&](const Result<void> &tidy) {
                                                                  closed = tidy.has_value();
                                                                  loop.quit();
                                                              }});
                                              }});
        loop.exec();
        QVERIFY(closed);
        own.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6 - watch.milliseconds());
    }
    const QStringList version = small.cliCommand({u"account"_s, u"list"_s});
    constexpr std::size_t rounds = 15;
    std::vector<double> starts;
    starts.reserve(rounds);
    bool good = true;
    while (starts.size() < rounds) {
        starts.push_back(timed(version.first(), version.mid(1),
                               QProcessEnvironment::systemEnvironment(), &good));
    }
    QVERIFY(good);
    figure("keys generate: ms spent neither in the service nor in the keychain", 15, median(own),
           " ms");
    qInfo("figure: besides, starting the program and opening its ledger takes %.1f ms",
          median(starts));
}

KEYNOOK_DESKTOP_MAIN(Figures)

#include "tst_figures.moc"
