// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "standinclient.h"
#include "standinprocess.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/types.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The demo service as a program: its options, its ready line, its files, its end.
class TestStandinProcess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QString path(const QString &name) const { return m_directory.filePath(name); }
    bool makeCertificate(const QString &name);

private slots:
    void readyLine();
    void secondUserHasACode();
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void listensOnLoopbackOnly();
    void takenPort();
    void endsOnSignal_data();
    void endsOnSignal();
    void endsWithStandardInput();
    void seeds_data();
    void seeds();
    void seededNamesAreNasty();
    void cliAuthError();
    void tls();
    void tlsRefusals();
    void pooledClient();
};

void TestStandinProcess::readyLine()
{
    const StandinProcess standin;
    QVERIFY(standin.url().startsWith(u"http://127.0.0.1:"_s));
    const QJsonArray users = standin.ready()[u"cogniac"_s].toObject()[u"users"_s].toArray();
    QCOMPARE(users.size(), 8);
    QSet<QString> cases;
    for (const QJsonValue value : users) {
        const QJsonObject user = value.toObject();
        cases.insert(user[u"case"_s].toString());
        QVERIFY(user[u"email"_s].toString().contains(u'@'));
        QVERIFY(!user[u"password"_s].toString().isEmpty());
        QVERIFY(user.contains(u"totp_secret"_s));
        QVERIFY(user[u"tenants"_s].isArray());
    }
    QCOMPARE(cases.size(), 8);
    const QJsonObject kognic = standin.ready()[u"kognic"_s].toObject();
    QVERIFY(kognic[u"credentials"_s].toArray().size() >= 2);
    for (const QJsonValue value : kognic[u"credentials"_s].toArray()) {
        QVERIFY(!text(value[u"clientId"_s]).isEmpty() && !text(value[u"email"_s]).isEmpty());
        QVERIFY(text(value[u"clientSecret"_s]).size() >= 40);
        QVERIFY(value[u"userId"_s].isDouble());
        QCOMPARE(value[u"issuer"_s].toString(), standin.url());
    }
    QVERIFY(!text(kognic[u"workspaces"_s].toArray()[0][u"id"_s]).isEmpty());
    QVERIFY(!text(kognic[u"workspaces"_s].toArray()[0][u"name"_s]).isEmpty());
}

void TestStandinProcess::secondUserHasACode()
{
    const StandinProcess standin;
    const QJsonArray users = standin.ready()[u"cogniac"_s].toObject()[u"users"_s].toArray();
    QVERIFY(users[0][u"totp_secret"_s].isNull());
    QCOMPARE(users[0][u"tenants"_s].toArray().size(), 2);
    QVERIFY(users[1][u"totp_secret"_s].isString());
}

void TestStandinProcess::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("argument") << QStringList{u"serve"_s};
    QTest::newRow("port word") << QStringList{u"--port"_s, u"http"_s};
    QTest::newRow("port negative") << QStringList{u"--port=-1"_s};
    QTest::newRow("port too high") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("no value") << QStringList{u"--port"_s};
    QTest::newRow("keys word") << QStringList{u"--keys"_s, u"many"_s};
    QTest::newRow("keys negative") << QStringList{u"--keys=-1"_s};
    QTest::newRow("keys too many") << QStringList{u"--keys"_s, u"1000001"_s};
    QTest::newRow("token life 0") << QStringList{u"--token-seconds"_s, u"0"_s};
    QTest::newRow("certificate alone") << QStringList{u"--tls-cert"_s, u"x"_s};
    QTest::newRow("key alone") << QStringList{u"--tls-key"_s, u"x"_s};
    QTest::newRow("empty TLS") << QStringList{u"--tls-cert="_s, u"--tls-key="_s};
    QTest::newRow("empty state") << QStringList{u"--state="_s};
    QTest::newRow("second fault bad")
        << QStringList{u"--fault"_s, u"* / status=500"_s, u"--fault"_s, u"* / bad"_s};
}

void TestStandinProcess::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto outcome = StandinProcess::run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains("usage: keynook-standin"));
    QVERIFY(outcome.out.isEmpty());
}

void TestStandinProcess::helpAndVersion()
{
    const auto help = StandinProcess::run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.err.isEmpty());
    for (const char *word :
         {"--port", "--tls-cert", "--tls-key", "--state", "--keys", "--token-seconds", "--fault",
          "--log", "--exit-with-stdin", "drop-before", "redirect=URL", "/standin/requests"}) {
        QVERIFY2(help.out.contains(word), word);
    }
    const auto version = StandinProcess::run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, QByteArray("keynook-standin " KEYNOOK_VERSION "\n"));
}

void TestStandinProcess::listensOnLoopbackOnly()
{
    const StandinProcess standin;
    // 127.0.0.2 is this machine too, and a service that listens everywhere would answer there.
    for (const auto &address : {u"127.0.0.2"_s, u"::1"_s}) {
        QTcpSocket socket;
        socket.connectToHost(address, static_cast<quint16>(standin.port()));
        QVERIFY2(!socket.waitForConnected(5000), qPrintable(address));
    }
    QVERIFY(RawHttp(standin.port()).isConnected());
}

void TestStandinProcess::takenPort()
{
    const StandinProcess standin;
    const QString port = QString::number(standin.port());
    const auto outcome = StandinProcess::run({u"--port"_s, port});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains(port.toUtf8()));
    QVERIFY(outcome.out.isEmpty());
}

void TestStandinProcess::endsOnSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestStandinProcess::endsOnSignal()
{
    QFETCH(int, signal);
    StandinProcess standin;
    const RawHttp idle(standin.port());
    QVERIFY(idle.isConnected());
    kill(static_cast<pid_t>(standin.process().processId()), signal);
    QVERIFY(standin.process().waitForFinished());
    QCOMPARE(standin.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(standin.process().exitCode(), 0);
}

void TestStandinProcess::endsWithStandardInput()
{
    StandinProcess standin;
    standin.process().write("what stands here does not matter\n");
    QCOMPARE(RawHttp(standin.port()).ask("GET", "/1/version").status, 200);
    QCOMPARE(standin.process().state(), QProcess::Running);
    standin.process().closeWriteChannel();
    QVERIFY(standin.process().waitForFinished());
    QCOMPARE(standin.process().exitCode(), 0);
}

void TestStandinProcess::seeds_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 49, 50, 1000, 100'000}) {
        QTest::addRow("%d", count) << count;
    }
}

void TestStandinProcess::seeds()
{
    QFETCH(int, count);
    const StandinProcess standin({u"--keys"_s, QString::number(count)});
    StandinClient client(standin);
    client.signIn();
    const QJsonArray keys = client.keys();
    QCOMPARE(keys.size(), count);
    QSet<QString> ids;
    int unused = 0;
    for (const QJsonValue value : keys) {
        const QJsonObject key = value.toObject();
        ids.insert(key[u"key_id"_s].toString());
        const double created = key[u"created_at"_s].toDouble();
        QCOMPARE(static_cast<double>(key[u"created_at"_s].toInteger()), created);
        if (key[u"last_auth"_s].isNull()) {
            ++unused;
        } else {
            QVERIFY(key[u"last_auth"_s].toInteger(-1) >= key[u"created_at"_s].toInteger());
        }
    }
    QCOMPARE(ids.size(), count);
    QVERIFY(count < 50 || (unused > count / 10 && unused < count / 2 + 20));
    // The first change after so many keys is there as well, and the others' lists are empty.
    const QByteArray id = text(client.create("one more").json()[u"key_id"_s]);
    QCOMPARE(client.keys().size(), count + 1);
    QCOMPARE(client.remove(id), 204);
    QCOMPARE(client.keys(), keys);
}

void TestStandinProcess::seededNamesAreNasty()
{
    const StandinProcess standin({u"--keys"_s, u"50"_s});
    StandinClient client(standin);
    client.signIn();
    QString all;
    for (const QJsonValue value : client.keys()) {
        all += value[u"description"_s].toString() + u'\x1';
    }
    for (const auto &part :
         {u"<script>"_s, u"\u202E"_s, u"\""_s, u"'"_s, u"\n"_s, u"\r"_s, u"\t"_s, u"\u001b["_s,
          u"=HYPERLINK"_s, u"ü"_s, u"検"_s, u"🔑"_s, u"\u200B"_s, u"../"_s, u"%s"_s}) {
        QVERIFY2(all.contains(part), qPrintable(part));
    }
}

void TestStandinProcess::cliAuthError()
{
    const StandinProcess standin({u"--cli-auth-error"_s, u"access denied"_s});
    const RawAnswer answer = RawHttp(standin.port()).ask("GET", "/app/cli-auth?port=40123&state=s");
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.headers.value("location"),
             "http://127.0.0.1:40123/cb?error=access%20denied&state=s"_ba);
}

bool TestStandinProcess::makeCertificate(const QString &name)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=keynook-standin test"_s,
                                 u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                 path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s)});
    return openssl.waitForFinished(60'000) && openssl.exitCode() == 0;
}

void TestStandinProcess::tls()
{
    QVERIFY(makeCertificate(u"good"_s));
    const StandinProcess standin(
        {u"--tls-cert"_s, path(u"good.pem"_s), u"--tls-key"_s, path(u"good.key"_s)});
    QVERIFY(standin.url().startsWith(u"https://127.0.0.1:"_s));
    QCOMPARE(standin.credential(0)[u"issuer"_s].toString(), standin.url());
    const QSslCertificate certificate(readAll(path(u"good.pem"_s)));
    StandinClient client(standin, certificate);
    QVERIFY(!client.signIn().isEmpty());
    QCOMPARE(client.create("x").status, 200);
    QCOMPARE(client.keys().size(), 1);

    // Faults reach through TLS.
    const auto fault = [&](const QByteArray &spec) {
        QCOMPARE(client.http.ask("POST", "/standin/faults", {}, spec).status, 200);
    };
    for (const char *action : {"drop-before", "drop-after"}) {
        fault("GET /1/version " + QByteArray(action));
        RawHttp http(standin.port(), certificate);
        QVERIFY(http.isConnected());
        const RawAnswer answer = http.ask("GET", "/1/version");
        QVERIFY(answer.closed && !answer.anyByte);
    }
    fault("GET /1/version truncate");
    const RawAnswer answer = RawHttp(standin.port(), certificate).ask("GET", "/1/version");
    QVERIFY(answer.closed && !answer.whole);
    QCOMPARE(answer.body.size(), answer.headers.value("content-length").toInt() / 2);
}

void TestStandinProcess::tlsRefusals()
{
    QVERIFY(makeCertificate(u"one"_s));
    QVERIFY(makeCertificate(u"two"_s));
    const QString certificate = path(u"one.pem"_s);
    // Another's key, no key at all, no certificate.
    for (const QString &keyFile : {path(u"two.key"_s), path(u"missing"_s), certificate}) {
        const auto outcome =
            StandinProcess::run({u"--tls-cert"_s, certificate, u"--tls-key"_s, keyFile});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
    }
    const StandinProcess standin(
        {u"--tls-cert"_s, certificate, u"--tls-key"_s, path(u"one.key"_s)});
    const RawAnswer plain = RawHttp(standin.port()).ask("GET", "/1/version");
    QCOMPARE(plain.status, 0);
    // A client that trusts another certificate does not get through.
    const QSslCertificate other(readAll(path(u"two.pem"_s)));
    RawHttp distrustful(standin.port(), other);
    QCOMPARE(distrustful.ask("GET", "/1/version").status, 0);
}

void TestStandinProcess::pooledClient()
{
    const StandinProcess standin;
    QNetworkAccessManager manager;
    for (int i = 0; i < 20; ++i) {
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int j = 0; j < 10; ++j) {
            const QUrl url(standin.url() + u"/1/version"_s);
            replies.emplace_back(manager.get(QNetworkRequest(url)));
        }
        for (const auto &reply : replies) {
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            QVERIFY(reply->readAll().contains("keynook-standin"));
        }
    }
}

QTEST_GUILESS_MAIN(TestStandinProcess)
#include "tst_standin_process.moc"
