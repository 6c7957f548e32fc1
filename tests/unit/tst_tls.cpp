// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"
#include "support/scriptedservercerts.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace keynook;
using namespace keynook::test;

/// Which certificates are accepted, and that a refused one costs nothing: not one byte of the
/// request leaves.
class TestTls : public QObject
{
    Q_OBJECT
    Result<HttpResponse> post(const QUrl &url, const QString &caFile = {});

    TestCertificates m_certificates;
    Identity m_known;   ///< given as CA file
    Identity m_unknown; ///< given to nobody
    Identity m_good;

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
    void acceptsTheCaFile_data();
    void acceptsTheCaFile();
    void acceptsASelfSignedCertificateAsCaFile();
    void refusesOldProtocols_data();
    void refusesOldProtocols();
    void refusesWhatIsNotTls_data();
    void refusesWhatIsNotTls();
    void endsASilentHandshake();
    void knowsNoAuthorityOfTheWorkingDirectory();
    void offersNoHttp2();
    void sendsAPostOnce();
};

void TestTls::initTestCase()
{
    // Debian's OpenSSL would leave out the old protocols by itself, which would prove nothing about
    // us. OpenSSL reads this when it is first used.
    QFile configuration(m_certificates.filePath(QStringLiteral("openssl.cnf")));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("openssl_conf = i\n[i]\nssl_conf = s\n[s]\nsystem_default = d\n"
                        "[d]\nMinProtocol = TLSv1\nCipherString = DEFAULT:@SECLEVEL=0\n"
                        "[req]\ndistinguished_name = n\nx509_extensions = x\n[n]\n"
                        "[x]\nbasicConstraints = critical,CA:TRUE\n");
    configuration.close();
    qputenv("OPENSSL_CONF", configuration.fileName().toLocal8Bit());

    m_known = m_certificates.authority(QStringLiteral("known"));
    m_unknown = m_certificates.authority(QStringLiteral("unknown"));
    m_good = m_certificates.server(QStringLiteral("good"), m_known,
                                   QStringLiteral("IP:127.0.0.1,DNS:localhost"));
    QVERIFY(m_certificates.isGood());
}

Result<HttpResponse> TestTls::post(const QUrl &url, const QString &caFile)
{
    auto options = quickOptions();
    options.caFile = caFile;
    const auto client = clientWith(options);
    auto request = requestFor(HttpRequest::Method::Post, url, "geheim");
    request.authorization = Secret(QByteArrayView("Bearer geheim"));
    return ask(*client, std::move(request));
}

void TestTls::refuses_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QString>("says");
    const QString here = QStringLiteral("IP:127.0.0.1");
    const auto row = [this](const char *name, const QString &names, const QString &from,
                            const QString &to, const char *says, const Identity &issuer) {
        QTest::newRow(name) << m_certificates.server(QString::number(qHash(QLatin1String(name))),
                                                     issuer, names, from, to)
                            << QString::fromLatin1(says);
    };
    const QString past = QStringLiteral("20200101000000Z");
    const QString recent = QStringLiteral("20210101000000Z");
    const QString future = QStringLiteral("20890101000000Z");
    const QString end = QStringLiteral("20900101000000Z");
    row("expired", here, past, recent, "has expired", m_known);
    row("not yet valid", here, future, end, "not valid yet", m_known);
    row("wrong host", QStringLiteral("DNS:api.example.com"), past, end, "another host", m_known);
    row("wrong address", QStringLiteral("IP:127.0.0.2"), past, end, "another host", m_known);
    row("address as a DNS name", QStringLiteral("DNS:localhost"), past, end, "another host",
        m_known);
    row("unknown authority", here, past, end, "authority", m_unknown);
    row("issued by a server", here, past, end, "", m_good);
    QTest::newRow("self-signed") << m_certificates.selfSigned(QStringLiteral("selfsigned"), here)
                                 << QStringLiteral("self-signed");
    QVERIFY(m_certificates.isGood());
}

void TestTls::refuses()
{
    QFETCH(Identity, identity);
    QFETCH(QString, says);
    ScriptedServer server;
    server.setIdentity(identity.certificate, identity.key);
    server.encryptFromTheStart();
    for (const auto method :
         {HttpRequest::Method::Get, HttpRequest::Method::Post, HttpRequest::Method::Delete}) {
        auto options = quickOptions();
        options.caFile = m_known.certificateFile;
        const auto client = clientWith(options);
        const auto got = ask(*client, requestFor(method, server.url(), "geheim"));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Error::Kind::Tls);
        QVERIFY2(!got.error().mayHaveHappened, qPrintable(got.error().detail));
        QVERIFY2(got.error().sentence.contains(says), qPrintable(got.error().sentence));
        QVERIFY(got.error().sentence.contains(QStringLiteral("127.0.0.1")));
        QVERIFY(!got.error().next.isEmpty());
    }
    QTest::qWait(20);
    QCOMPARE(server.connections(), 3); // no second try either
    QCOMPARE(server.bytesReceived(), 0);
}

void TestTls::acceptsTheCaFile_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << QStringLiteral("127.0.0.1");
    QTest::newRow("name") << QStringLiteral("localhost");
}

void TestTls::acceptsTheCaFile()
{
    QFETCH(QString, host);
    ScriptedServer server;
    server.setIdentity(m_good.certificate, m_good.key);
    server.encryptFromTheStart();
    const auto got = post(server.url(QStringLiteral("/"), host), m_known.certificateFile);
    QVERIFY2(got, qPrintable(got ? QString() : got.error().sentence + got.error().detail));
    QCOMPARE(got->status, 200);
    QVERIFY(server.requests().first().encrypted);
    QCOMPARE(server.requests().first().body, QByteArray("geheim"));

    const auto without =
        post(server.url(QStringLiteral("/"), host)); // the file made the difference
    QVERIFY(!without);
    QCOMPARE(without.error().kind, Error::Kind::Tls);
    QCOMPARE(server.requests().size(), 1);
}

void TestTls::acceptsASelfSignedCertificateAsCaFile()
{
    const Identity own =
        m_certificates.selfSigned(QStringLiteral("own"), QStringLiteral("IP:127.0.0.1"));
    ScriptedServer server;
    server.setIdentity(own.certificate, own.key);
    server.encryptFromTheStart();
    const auto got = post(server.url(), own.certificateFile);
    QVERIFY2(got, qPrintable(got ? QString() : got.error().sentence + got.error().detail));
}

void TestTls::refusesOldProtocols_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("works");
    QTest::newRow("TLS 1.0") << QStringLiteral("-tls1") << false;
    QTest::newRow("TLS 1.1") << QStringLiteral("-tls1_1") << false;
    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2") << true;
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3") << true;
}

void TestTls::refusesOldProtocols()
{
    QFETCH(QString, option);
    QFETCH(bool, works);
    QFile page(m_certificates.filePath(QStringLiteral("page")));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    page.close();
    QProcess openssl; // Qt's own server side would refuse the old ones too, and the test would
                      // prove nothing
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.setWorkingDirectory(m_certificates.filePath(QString()));
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("s_server"), QStringLiteral("-accept"),
                   QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"), m_good.certificateFile,
                   QStringLiteral("-key"), m_good.keyFile, QStringLiteral("-HTTP"),
                   QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"), option});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += openssl.readAll()).contains("ACCEPT 127.0.0.1:"), 10'000);
    const QByteArray port =
        output.sliced(output.indexOf("ACCEPT 127.0.0.1:") + 17).split('\n').first();
    QUrl url(QStringLiteral("https://127.0.0.1/page"));
    url.setPort(port.trimmed().toInt());
    auto options = quickOptions();
    options.caFile = m_known.certificateFile;
    const auto client = clientWith(options);
    const auto got = ask(*client, requestFor(HttpRequest::Method::Get, url));
    openssl.kill();
    openssl.waitForFinished();
    QVERIFY2(got.has_value() == works, qPrintable(got ? QString() : got.error().detail));
    if (!works) {
        QCOMPARE(got.error().kind, Error::Kind::Tls);
    }
}

void TestTls::refusesWhatIsNotTls_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("http") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-x\r\n");
    QTest::newRow("alert") << QByteArray::fromHex("15030100020228");
    QTest::newRow("nothing") << QByteArray();
}

void TestTls::refusesWhatIsNotTls()
{
    QFETCH(QByteArray, bytes);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray seen;
    connect(&server, &QTcpServer::newConnection, this, [&server, &seen, bytes] {
        auto *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &seen, bytes] {
            seen += socket->readAll();
            socket->write(bytes);
            socket->disconnectFromHost();
        });
    });
    QUrl url(QStringLiteral("https://127.0.0.1/"));
    url.setPort(server.serverPort());
    const auto got = post(url, m_known.certificateFile);
    QVERIFY(!got);
    QVERIFY2(!got.error().mayHaveHappened, qPrintable(got.error().detail));
    QVERIFY(got.error().kind == Error::Kind::Tls || got.error().kind == Error::Kind::Network);
    QVERIFY(!seen.isEmpty());
    QVERIFY(!seen.contains("geheim"));
}

void TestTls::endsASilentHandshake()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto options = quickOptions();
    options.inactivity = std::chrono::milliseconds(300);
    const auto client = clientWith(options);
    QUrl url(QStringLiteral("https://127.0.0.1/"));
    url.setPort(server.serverPort());
    const auto got = ask(*client, requestFor(HttpRequest::Method::Post, url, "x"));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QVERIFY(!got.error().mayHaveHappened);
}

/// Versions of Qt have looked for authorities in the working directory.
void TestTls::knowsNoAuthorityOfTheWorkingDirectory()
{
    const QTemporaryDir planted;
    QVERIFY(plantAuthority(m_known, planted.path()));
    ScriptedServer server;
    server.setIdentity(m_good.certificate, m_good.key);
    server.encryptFromTheStart();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(planted.path()));
    const auto got = post(server.url());
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Tls);
    QCOMPARE(server.bytesReceived(), 0);
}

void TestTls::offersNoHttp2()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray hello;
    connect(&server, &QTcpServer::newConnection, this, [&server, &hello] {
        auto *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &hello] {
            hello += socket->readAll();
            socket->disconnectFromHost();
        });
    });
    QUrl url(QStringLiteral("https://127.0.0.1/"));
    url.setPort(server.serverPort());
    QVERIFY(!post(url));
    QVERIFY(hello.size() > 100);
    QVERIFY(!hello.contains(QByteArray("\x02h2", 3)));
}

void TestTls::sendsAPostOnce()
{
    ScriptedServer server;
    server.setIdentity(m_good.certificate, m_good.key);
    server.encryptFromTheStart();
    for (const Script &script :
         {Script::raw({}), Script::raw({}, Script::Then::Reset), Script::raw("HTTP/1.1 20")}) {
        const qsizetype before = server.requests().size();
        server.play({script});
        const auto got = post(server.url(), m_known.certificateFile);
        QTest::qWait(50);
        QVERIFY(!got);
        QVERIFY(got.error().mayHaveHappened);
        QCOMPARE(server.requests().size(), before + 1);
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
