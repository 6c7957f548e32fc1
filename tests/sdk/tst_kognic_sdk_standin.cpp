// SPDX-License-Identifier: Apache-2.0
#include "pythonenv.h"
#include "rawhttp.h"
#include "standinprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;

/// Kognic's public Python SDK and its commands, unmodified, against the demo service.
class TestKognicSdkStandin : public QObject
{
    Q_OBJECT

    std::unique_ptr<PythonEnv> m_python;
    std::unique_ptr<StandinProcess> m_standin;
    QTemporaryDir m_directory;

    /// A credentials file with the demo credential at `index`.
    QString credentials(int index)
    {
        const QString path = m_directory.filePath(u"credentials%1.json"_s.arg(index));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) &&
                       file.write(QJsonDocument(m_standin->credential(index)).toJson()) > 0
                   ? path
                   : QString();
    }
    bool writeEnvironments(const QString &credentialsPath)
    {
        const QString folder = m_python->home() + u"/.config/kognic"_s;
        const QJsonObject one{{u"host"_s, u"127.0.0.1"_s},
                              {u"auth_server"_s, m_standin->url()},
                              {u"credentials"_s, credentialsPath}};
        const QJsonObject all{{u"default_environment"_s, u"standin"_s},
                              {u"environments"_s, QJsonObject{{u"standin"_s, one}}}};
        QFile file(folder + u"/environments.json"_s);
        return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
               file.write(QJsonDocument(all).toJson()) > 0;
    }
    PythonEnv::Outcome getToken(const QStringList &more, const PythonEnv::Variables &extra = {})
    {
        return m_python->run(
            u"kognic-auth"_s,
            QStringList{u"get-access-token"_s, u"--server"_s, m_standin->url()} + more, extra);
    }
    QJsonArray requests()
    {
        const auto answer = RawHttp(m_standin->port()).ask("GET", "/standin/requests");
        return QJsonDocument::fromJson(answer.body).array();
    }

private slots:
    void initTestCase();
    void init();
    void accessToken();
    void accessTokenFromVariables();
    void accessTokenDecoded();
    void accessTokenIsCached();
    void accessTokenRefused_data();
    void accessTokenRefused();
    void kogGet_data();
    void kogGet();
    void clients_data();
    void clients();
};

void TestKognicSdkStandin::initTestCase()
{
    PythonEnv python;
    KEYNOOK_NEEDS_SDK(python);
    qInfo("kognic-auth %s", qPrintable(python.version(u"kognic-auth"_s)));
}

void TestKognicSdkStandin::init()
{
    m_python = std::make_unique<PythonEnv>(); // with a home, and so a token cache, of its own
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
}

void TestKognicSdkStandin::accessToken()
{
    const auto outcome = getToken({u"--credentials"_s, credentials(0)});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    RawHttp http(m_standin->port());
    QCOMPARE(http.ask("GET", "/v1/projects", bearer(outcome.out.trimmed())).status, 200);
}

void TestKognicSdkStandin::accessTokenFromVariables()
{
    const QJsonObject credential = m_standin->credential(1);
    const auto outcome =
        getToken({}, {{u"KOGNIC_CLIENT_ID"_s, credential[u"clientId"_s].toString()},
                      {u"KOGNIC_CLIENT_SECRET"_s, credential[u"clientSecret"_s].toString()}});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out.count('.'), 2);
}

void TestKognicSdkStandin::accessTokenDecoded()
{
    const auto outcome = getToken({u"--credentials"_s, credentials(0), u"--decode"_s, u"--scopes"_s,
                                   u"api:read"_s, u"api:write"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject payload =
        QJsonDocument::fromJson(outcome.out).object()[u"payload"_s].toObject();
    QCOMPARE(payload[u"sub"_s], m_standin->credential(0)[u"clientId"_s]);
    QCOMPARE(payload[u"scope"_s].toString(), u"api:read api:write"_s);
    QCOMPARE(payload[u"exp"_s].toInteger() - payload[u"iat"_s].toInteger(), 3600);
}

void TestKognicSdkStandin::accessTokenIsCached()
{
    const QStringList arguments{u"--credentials"_s, credentials(0), u"--token-cache"_s, u"file"_s};
    const QByteArray first = getToken(arguments).out;
    const QByteArray second = getToken(arguments).out;
    QVERIFY(first.count('.') == 2);
    QCOMPARE(second, first);
    QCOMPARE(requests().size(), 1);
}

void TestKognicSdkStandin::accessTokenRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("wrong secret") << u"clientSecret"_s << QStringList() << "invalid_client"_ba;
    QTest::newRow("unknown client") << u"clientId"_s << QStringList() << "invalid_client"_ba;
    QTest::newRow("unknown scope")
        << QString() << QStringList{u"--scopes"_s, u"bogus"_s} << "invalid_scope"_ba;
}

void TestKognicSdkStandin::accessTokenRefused()
{
    QFETCH(QString, field);
    QFETCH(QStringList, scopes);
    QFETCH(QByteArray, said);
    const QString path = credentials(0);
    if (!field.isEmpty()) {
        QJsonObject changed = m_standin->credential(0);
        changed[field] = u"something-else"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(changed).toJson());
    }
    const auto outcome = getToken(QStringList{u"--credentials"_s, path} + scopes);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void TestKognicSdkStandin::kogGet_data()
{
    QTest::addColumn<int>("credential");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("projects") << 0 << u"/v1/projects"_s << 0 << "data"_ba;
    QTest::newRow("workspaces") << 1 << u"/v1/workspaces?anyRoleIn=developer"_s << 0
                                << "externalId"_ba;
    QTest::newRow("no role") << 2 << u"/v1/projects"_s << 1 << "forbidden"_ba;
}

void TestKognicSdkStandin::kogGet()
{
    QFETCH(int, credential);
    QFETCH(QString, path);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, part);
    QVERIFY(writeEnvironments(credentials(credential)));
    const auto outcome = m_python->run(u"kog"_s, {u"get"_s, m_standin->url() + path});
    QVERIFY2(outcome.exitCode == exitCode, outcome.err.constData());
    QVERIFY2((outcome.out + outcome.err).contains(part), outcome.err.constData());
    QCOMPARE(requests()[0][u"path"_s].toString(), u"/v1/auth/oauth/token"_s);
    QCOMPARE(requests().last()[u"auth"_s].toString(), u"Bearer"_s);
}

void TestKognicSdkStandin::clients_data()
{
    QTest::addColumn<int>("credential");
    QTest::addColumn<int>("workspaces"); // -1: refused
    QTest::newRow("one workspace") << 0 << 1;
    QTest::newRow("two workspaces") << 1 << 2;
    QTest::newRow("no role") << 2 << -1;
}

void TestKognicSdkStandin::clients()
{
    QFETCH(int, credential);
    QFETCH(int, workspaces);
    const auto outcome =
        m_python->script(u"kognic_clients.py"_s, {m_standin->url(), credentials(credential)});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject said = QJsonDocument::fromJson(outcome.out).object();
    if (workspaces < 0) {
        QCOMPARE(said[u"client"_s].toArray().last().toInt(), 403);
        QCOMPARE(said[u"async_client"_s].toArray().last().toInt(), 403);
        QCOMPARE(said[u"refresh"_s].toArray(), (QJsonArray{403, true}));
        return;
    }
    QCOMPARE(said[u"session"_s].toInt(), workspaces);
    const QJsonObject noProjects{{u"data"_s, QJsonArray()}};
    QCOMPARE(said[u"client"_s].toArray(), (QJsonArray{noProjects, workspaces}));
    QCOMPARE(said[u"async_client"_s].toInt(), workspaces);
    QCOMPARE(said[u"refresh"_s].toArray(), (QJsonArray{200, true}));
    // Both ways to send the client's secret were seen.
    QStringList schemes;
    for (const QJsonValue line : requests()) {
        if (line[u"path"_s].toString().endsWith(u"/token"_s)) {
            schemes.append(line[u"auth"_s].toString());
        }
    }
    QVERIFY(schemes.contains(u"Basic"_s) && schemes.contains(u"none"_s));
}

QTEST_GUILESS_MAIN(TestKognicSdkStandin)
#include "tst_kognic_sdk_standin.moc"
