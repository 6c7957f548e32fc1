// SPDX-License-Identifier: Apache-2.0
// What the command line sends, and to whom, when the network is not what it should be.
#include "clikognic.h"
#include "support/scriptedserver.h"
#include "support/scriptedservercerts.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliNetwork : public KognicCliTest
{
    Q_OBJECT
private slots:
    void followsNoRedirect_data();
    void followsNoRedirect();
    void refusesCertificates_data();
    void refusesCertificates();
    void knowsNoAuthorityOfTheWorkingDirectory();
    void refusesPlainHttp_data();
    void refusesPlainHttp();
    void goesThroughAProxyWithCredentials();
    void endsWhereTheProxyIsSilent();

private:
    /// The sign-in to Cogniac asks with GET and a password, the import of Kognic's credentials with
    /// POST and a secret.
    CliRun signInAt(const QUrl &server, bool post, const QStringList &options = {},
                    const QString &from = {});
};

CliRun TestCliNetwork::signInAt(const QUrl &server, bool post, const QStringList &options,
                                const QString &from)
{
    const QStringList add =
        post ? "account add kognic --file - --name k --auth-server"_w
             : "account add cogniac --password-stdin --email demo@keynook.example --server"_w;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(from);
    process.start(program(),
                  withFolder("--json"_w + options + add + QStringList{server.toString()}));
    process.write(post ? text(0) : passwordLine(u"ordinary"_s));
    process.closeWriteChannel();
    return ended(process);
}

void TestCliNetwork::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sameOrigin");
    QTest::addColumn<bool>("post");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const bool same : {true, false}) {
            for (const bool post : {false, true}) {
                QTest::addRow("%s %d to %s origin", post ? "POST" : "GET", status,
                              same ? "the same" : "another")
                    << status << same << post;
            }
        }
    }
}

void TestCliNetwork::followsNoRedirect()
{
    QFETCH(const int, status);
    QFETCH(const bool, sameOrigin);
    QFETCH(const bool, post);
    ScriptedServer first;
    ScriptedServer second;
    const QUrl target = (sameOrigin ? first : second).url(u"/thief"_s);
    first.setHandler([status, target](const ServedRequest &) {
        return Script::answer(status, "moved", {"Location: " + target.toEncoded()});
    });
    EXITS(signInAt(first.url(QString()), post), 9);
    QCOMPARE(second.connections(), 0);
    for (const ServedRequest &request : first.requests()) {
        QVERIFY2(!request.target.contains("thief"), request.target.constData());
    }
    QVERIFY(!first.requests().isEmpty());
    QCOMPARE(cli("account list --json"_w).array().size(), 0);
}

void TestCliNetwork::refusesCertificates_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("to"); // until when it is valid
    QTest::addColumn<bool>("known"); // whether its issuer was named with --ca-file
    QTest::addColumn<bool>("selfSigned");
    const QString later = u"20900101000000Z"_s;
    const QString here = u"IP:127.0.0.1"_s;
    QTest::newRow("expired") << here << u"20210101000000Z"_s << true << false;
    QTest::newRow("wrong host") << u"DNS:api.example.com"_s << later << true << false;
    QTest::newRow("self-signed") << here << later << false << true;
    QTest::newRow("unknown authority") << here << later << false << false;
}

void TestCliNetwork::refusesCertificates()
{
    QFETCH(const QString, names);
    QFETCH(const QString, to);
    QFETCH(const bool, known);
    QFETCH(const bool, selfSigned);
    TestCertificates certificates;
    const Identity authority = certificates.authority(u"authority"_s);
    const Identity identity =
        selfSigned ? certificates.selfSigned(u"server"_s, names)
                   : certificates.server(u"server"_s, authority, names, u"20200101000000Z"_s, to);
    QVERIFY(certificates.isGood());
    ScriptedServer server;
    server.setIdentity(identity.certificate, identity.key);
    server.encryptFromTheStart();
    const QStringList options =
        known ? QStringList{u"--ca-file"_s, authority.certificateFile} : QStringList();
    for (const bool post : {false, true}) {
        const CliRun run = signInAt(server.url(QString()), post, options);
        EXITS(run, 7);
        QCOMPARE(run.kind(), u"tls"_s);
    }
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.bytesReceived(), 0);
}

/// Versions of Qt have looked for authorities there (CVE-2025-14575).
void TestCliNetwork::knowsNoAuthorityOfTheWorkingDirectory()
{
    TestCertificates certificates;
    const Identity authority = certificates.authority(u"authority"_s);
    const Identity identity = certificates.server(u"server"_s, authority, u"IP:127.0.0.1"_s);
    QVERIFY(certificates.isGood());
    const QTemporaryDir planted;
    QVERIFY(plantAuthority(authority, planted.path()));
    ScriptedServer server;
    server.setIdentity(identity.certificate, identity.key);
    server.encryptFromTheStart();
    EXITS(signInAt(server.url(QString()), false, {}, planted.path()), 7);
    QCOMPARE(server.bytesReceived(), 0);
}

void TestCliNetwork::refusesPlainHttp_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::newRow("a name") << QUrl(u"http://api.keynook.example"_s);
    QTest::newRow("an address") << QUrl(u"http://192.0.2.1"_s);
    QTest::newRow("begins like loopback") << QUrl(u"http://127.0.0.1.keynook.example"_s);
    QTest::newRow("every address") << QUrl(u"http://0.0.0.0"_s);
}

void TestCliNetwork::refusesPlainHttp()
{
    QFETCH(const QUrl, server);
    // Had it been asked for, the proxy would have seen it.
    ScriptedServer proxy;
    environment.insert(u"http_proxy"_s, proxy.url().toString());
    for (const bool post : {false, true}) {
        const CliRun run = signInAt(server, post);
        QVERIFY2(run.code != 0 && run.code != 7, run.told().constData());
        QVERIFY2(run.says("https"), run.told().constData());
    }
    QCOMPARE(proxy.connections(), 0);
}

void TestCliNetwork::goesThroughAProxyWithCredentials()
{
    TestCertificates certificates;
    const Identity authority = certificates.authority(u"authority"_s);
    const Identity identity =
        certificates.server(u"server"_s, authority, u"DNS:api.keynook.example"_s);
    QVERIFY(certificates.isGood());
    ScriptedServer proxy;
    proxy.setIdentity(identity.certificate, identity.key);
    proxy.setHandler([](const ServedRequest &request) {
        if (request.method != "CONNECT") {
            return Script::answer(401, R"({"message":"no"})");
        }
        return request.fields.contains("proxy-authorization")
                   ? Script::raw("HTTP/1.1 200 Connection established\r\n\r\n",
                                 Script::Then::Encrypt)
                   : Script::answer(407, {}, {R"(Proxy-Authenticate: Basic realm="x")"});
    });
    QUrl address = proxy.url();
    address.setUserName(u"porter"_s);
    const QByteArray password = "proxy-canary-4711";
    address.setPassword(QString::fromUtf8(password));
    learn(password); // the fixture looks for it in all that is printed and kept
    environment.insert(u"https_proxy"_s, address.toString());
    const CliRun run = signInAt(QUrl(u"https://api.keynook.example"_s), false,
                                {u"--verbose"_s, u"--ca-file"_s, authority.certificateFile});
    EXITS(run, 3); // it has arrived, and was refused
    for (const ServedRequest &request : proxy.requests()) {
        // Each sees its own credentials only.
        QVERIFY(request.encrypted || !request.fields.contains("authorization"));
        QVERIFY(!request.encrypted || !request.fields.contains("proxy-authorization"));
    }
    QVERIFY(proxy.requests().last().encrypted);
}

void TestCliNetwork::endsWhereTheProxyIsSilent()
{
    ScriptedServer proxy;
    proxy.setHandler([](const ServedRequest &) { return Script::silence(); });
    environment.insert(u"https_proxy"_s, proxy.url().toString());
    const CliRun run = signInAt(QUrl(u"https://api.keynook.example"_s), true, "--timeout 1"_w);
    EXITS(run, 7);
    QVERIFY(!run.err.contains(standin().credential(0)[u"clientSecret"_s].toString().toUtf8()));
    for (const ServedRequest &request : proxy.requests()) {
        QCOMPARE(request.method, QByteArray("CONNECT"));
        QVERIFY(request.body.isEmpty());
    }
}

KEYNOOK_DESKTOP_MAIN(TestCliNetwork)
#include "tst_cli_network.moc"
