// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "standinclient.h"
#include "standinprocess.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

const QByteArray pagePath = "/standin/kognic/"_ba;
const QByteArray generatePath = "/standin/kognic/generate"_ba;
const QByteArray listPath = "/standin/kognic/credentials"_ba;

} // namespace

/// What lies behind the page on which credentials are generated, call by call.
class TestStandinKognicWeb : public QObject
{
    Q_OBJECT

    std::unique_ptr<StandinProcess> m_standin;
    std::unique_ptr<RawHttp> m_http;
    QByteArray m_csrf;

    void start(const QStringList &arguments = {})
    {
        m_http.reset();
        m_standin = std::make_unique<StandinProcess>(arguments);
        m_http = std::make_unique<RawHttp>(m_standin->port());
        static const QRegularExpression meta(u"csrf-token\" content=\"([^\"]+)\""_s);
        const QString page = QString::fromUtf8(m_http->ask("GET", pagePath).body);
        m_csrf = meta.match(page).captured(1).toLatin1();
    }
    QByteArray headers(const QByteArray &csrf, const QByteArray &origin) const
    {
        return "Content-Type: application/json\r\nX-CSRF-Token: " + csrf + "\r\nOrigin: " + origin +
               "\r\n";
    }
    QByteArray ownHeaders() const { return headers(m_csrf, m_standin->url().toLatin1()); }
    RawAnswer generate(const QString &name, const QByteArray &query = {})
    {
        const QJsonDocument body(QJsonObject{{u"name"_s, name}});
        return m_http->ask("POST", generatePath + query, ownHeaders(), body.toJson());
    }
    QJsonArray listed(const QByteArray &query = {})
    {
        return m_http->ask("GET", listPath + query).json()[u"data"_s].toArray();
    }
    RawAnswer remove(const QByteArray &id, const QByteArray &query = {})
    {
        return m_http->ask("DELETE", listPath + '/' + id + query, ownHeaders());
    }
    RawAnswer token(const QJsonObject &file)
    {
        return m_http->ask("POST", "/v1/auth/oauth/token",
                           "Content-Type: application/x-www-form-urlencoded\r\n",
                           "grant_type=client_credentials&client_id=" + text(file[u"clientId"_s]) +
                               "&client_secret=" + text(file[u"clientSecret"_s]));
    }

private slots:
    void init();
    void addressIsTold();
    void filesOfThePage_data();
    void filesOfThePage();
    void generated();
    void bounds_data();
    void bounds();
    void generatedWorks();
    void deletedIsRefused();
    void everyoneHasTheirOwn();
    void strangersChangeNothing_data();
    void strangersChangeNothing();
    void reboundName_data();
    void reboundName();
    void wrongRequests_data();
    void wrongRequests();
    void namesAreText();
    void outlivesARestart();
    void unwritableStateChangesNothing();
};

void TestStandinKognicWeb::init()
{
    start();
    QVERIFY(m_standin->isReady());
    QVERIFY(m_csrf.size() >= 32);
}

void TestStandinKognicWeb::addressIsTold()
{
    const QString address = m_standin->ready()[u"kognic"_s][u"web_url"_s].toString();
    QCOMPARE(address, m_standin->url() + QString::fromLatin1(pagePath));
    const RawAnswer root = m_http->ask("GET", "/");
    QCOMPARE(root.status, 302);
    QCOMPARE(root.headers.value("location"), pagePath);
}

void TestStandinKognicWeb::filesOfThePage_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("page") << ""_ba
                          << "text/html; charset=utf-8"_ba
                          << "API Credentials…"_ba;
    QTest::newRow("script") << "page.js"_ba
                            << "text/javascript; charset=utf-8"_ba
                            << "textContent"_ba;
    QTest::newRow("style") << "page.css"_ba
                           << "text/css; charset=utf-8"_ba
                           << "dialog"_ba;
}

void TestStandinKognicWeb::filesOfThePage()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, holds);
    const RawAnswer answer = m_http->ask("GET", pagePath + name);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), type);
    QVERIFY(answer.body.contains(holds));
    QVERIFY(!answer.body.contains("{{"));
    QVERIFY(answer.headers.value("content-security-policy").startsWith("default-src 'none'"));
    QCOMPARE(answer.headers.value("cache-control"), "no-store"_ba);
}

void TestStandinKognicWeb::generated()
{
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const RawAnswer answer = generate(u"  camera line  "_s);
    QCOMPARE(answer.status, 201);
    const QJsonObject file = answer.json();
    QCOMPARE(text(file[u"clientId"_s]).size(), 36);
    QVERIFY(text(file[u"clientSecret"_s]).size() >= 40);
    QCOMPARE(file[u"email"_s].toString(), u"demo@keynook.example"_s);
    QCOMPARE(file[u"userId"_s].toInteger(), 4711);
    QCOMPARE(file[u"issuer"_s].toString(), m_standin->url());
    QCOMPARE(file[u"name"_s].toString(), u"camera line"_s);
    static const QRegularExpression time(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z$"_s);
    for (const auto &member : {u"created"_s, u"expires"_s}) {
        QVERIFY2(time.match(file[member].toString()).hasMatch(), qPrintable(member));
    }
    const auto created = QDateTime::fromString(file[u"created"_s].toString(), Qt::ISODateWithMs);
    QVERIFY(created.toSecsSinceEpoch() >= before);
    const QJsonArray rows = listed();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"clientId"_s], file[u"clientId"_s]);
    QCOMPARE(rows[0][u"name"_s], file[u"name"_s]);
    QVERIFY(!rows[0].toObject().contains(u"clientSecret"_s));
}

void TestStandinKognicWeb::bounds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QString() << 400;
    QTest::newRow("blank") << u" \t\n"_s << 400;
    QTest::newRow("one") << u"x"_s << 201;
    QTest::newRow("longest") << QString(120, u'x') << 201;
    QTest::newRow("too long") << QString(121, u'x') << 400;
}

void TestStandinKognicWeb::bounds()
{
    QFETCH(const QString, name);
    QFETCH(const int, status);
    QCOMPARE(generate(name).status, status);
    QCOMPARE(listed().size(), status == 201 ? 1 : 0);
}

void TestStandinKognicWeb::generatedWorks()
{
    const QJsonObject file = generate(u"works"_s).json();
    const RawAnswer granted = token(file);
    QCOMPARE(granted.status, 200);
    const QByteArray access = text(granted.json()[u"access_token"_s]);
    const RawAnswer workspaces = m_http->ask("GET", "/v1/workspaces", bearer(access));
    QCOMPARE(workspaces.status, 200);
    QCOMPARE(QJsonDocument::fromJson(workspaces.body).array().size(), 2);
    QJsonObject wrong = file;
    wrong[u"clientSecret"_s] = generate(u"another"_s).json()[u"clientSecret"_s];
    QCOMPARE(token(wrong).status, 401);
    wrong[u"clientSecret"_s] = QString();
    QCOMPARE(token(wrong).status, 401);
}

void TestStandinKognicWeb::deletedIsRefused()
{
    const QJsonObject kept = generate(u"kept"_s).json();
    const QJsonObject file = generate(u"short-lived"_s).json();
    const QByteArray access = text(token(file).json()[u"access_token"_s]);
    QCOMPARE(m_http->ask("GET", "/v1/projects", bearer(access)).status, 200);
    QCOMPARE(remove(text(file[u"clientId"_s])).status, 204);
    const RawAnswer refused = token(file);
    QCOMPARE(refused.status, 401);
    QCOMPARE(text(refused.json()[u"error"_s]), "invalid_client"_ba);
    QCOMPARE(m_http->ask("GET", "/v1/projects", bearer(access)).status, 401);
    QCOMPARE(token(kept).status, 200);
    QCOMPARE(remove(text(file[u"clientId"_s])).status, 404);
    QCOMPARE(remove("no-such-id").status, 404);
    QCOMPARE(listed().size(), 1);
}

void TestStandinKognicWeb::everyoneHasTheirOwn()
{
    const QByteArray viewer = "?user=4716"_ba;
    const QJsonObject file = generate(u"viewer's"_s, viewer).json();
    QCOMPARE(file[u"email"_s].toString(), u"viewer@keynook.example"_s);
    QCOMPARE(file[u"userId"_s].toInteger(), 4716);
    QCOMPARE(listed().size(), 0);
    QCOMPARE(listed(viewer).size(), 1);
    const QByteArray access = text(token(file).json()[u"access_token"_s]);
    QCOMPARE(m_http->ask("GET", "/v1/workspaces", bearer(access)).status, 403);
    QCOMPARE(remove(text(file[u"clientId"_s])).status, 404);
    QCOMPARE(token(file).status, 200);
    for (const char *query : {"?user=1", "?user=", "?user=x"}) {
        QCOMPARE(m_http->ask("GET", pagePath + query).status, 404);
        QCOMPARE(m_http->ask("GET", listPath + query).status, 404);
        QCOMPARE(generate(u"nobody's"_s, query).status, 404);
        QCOMPARE(remove(text(file[u"clientId"_s]), query).status, 404);
    }
}

void TestStandinKognicWeb::strangersChangeNothing_data()
{
    QTest::addColumn<QByteArray>("csrf");
    QTest::addColumn<QByteArray>("origin");
    const QByteArray own;
    QTest::newRow("no token") << " "_ba << own;
    QTest::newRow("wrong token") << QByteArray(43, 'A') << own;
    QTest::newRow("no origin") << own << " "_ba;
    QTest::newRow("foreign origin") << own << "https://evil.example"_ba;
    QTest::newRow("opaque origin") << own << "null"_ba;
    QTest::newRow("another port") << own << "http://127.0.0.1:1"_ba;
    QTest::newRow("another scheme") << own << "https://127.0.0.1"_ba;
}

void TestStandinKognicWeb::strangersChangeNothing()
{
    QFETCH(QByteArray, csrf);
    QFETCH(QByteArray, origin);
    const QByteArray id = text(generate(u"mine"_s).json()[u"clientId"_s]);
    const QByteArray sent = headers(csrf.isEmpty() ? m_csrf : csrf,
                                    origin.isEmpty() ? m_standin->url().toLatin1() : origin);
    QCOMPARE(m_http->ask("POST", generatePath, sent, R"({"name":"theirs"})").status, 403);
    QCOMPARE(m_http->ask("DELETE", listPath + '/' + id, sent).status, 403);
    QCOMPARE(listed().size(), 1);
}

void TestStandinKognicWeb::reboundName_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray &path : {pagePath, pagePath + "page.js", listPath}) {
        QTest::newRow(path.constData()) << path;
    }
}

void TestStandinKognicWeb::reboundName()
{
    QFETCH(const QByteArray, path);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(m_standin->port()));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.left(80).constData());
    QVERIFY(!answer.contains(m_csrf));
}

void TestStandinKognicWeb::wrongRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("get generate") << "GET"_ba << generatePath << ""_ba << 405;
    QTest::newRow("post list") << "POST"_ba << listPath << "{}"_ba << 405;
    QTest::newRow("get one") << "GET"_ba << listPath + "/x"
                             << ""_ba << 405;
    QTest::newRow("post page") << "POST"_ba << pagePath << "{}"_ba << 405;
    QTest::newRow("no body") << "POST"_ba << generatePath << ""_ba << 400;
    QTest::newRow("no JSON") << "POST"_ba << generatePath << "name=x"_ba << 400;
    QTest::newRow("an array") << "POST"_ba << generatePath << R"(["x"])"_ba << 400;
    QTest::newRow("name is a number") << "POST"_ba << generatePath << R"({"name":7})"_ba << 400;
    QTest::newRow("other file") << "GET"_ba << pagePath + "page.html"
                                << ""_ba << 404;
}

void TestStandinKognicWeb::wrongRequests()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QCOMPARE(m_http->ask(method, path, ownHeaders(), body).status, status);
    // A form, which any page may send, is refused whatever it holds.
    const QByteArray form = QByteArray(ownHeaders()).replace("application/json", "text/plain");
    QCOMPARE(m_http->ask("POST", generatePath, form, R"({"name":"x"})").status, 400);
    QCOMPARE(listed().size(), 0);
}

void TestStandinKognicWeb::namesAreText()
{
    const QString nasty = u"<img src=x onerror=alert(1)>\"'&\u202e"_s;
    QCOMPARE(generate(nasty).json()[u"name"_s].toString(), nasty);
    QCOMPARE(listed()[0][u"name"_s].toString(), nasty);
    QVERIFY(!m_http->ask("GET", pagePath).body.contains("onerror"));
}

void TestStandinKognicWeb::outlivesARestart()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    start({u"--state"_s, state});
    const QJsonObject kept = generate(u"kept"_s).json();
    const QJsonObject gone = generate(u"gone"_s).json();
    QCOMPARE(remove(text(gone[u"clientId"_s])).status, 204);
    QFile file(state);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(text(kept[u"clientSecret"_s])));
    const QByteArray oldToken = m_csrf;
    start({u"--state"_s, state});
    QCOMPARE(token(kept).status, 200);
    QCOMPARE(token(gone).status, 401);
    const QJsonArray rows = listed();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"created"_s], kept[u"created"_s]);
    QVERIFY(oldToken != m_csrf);
}

void TestStandinKognicWeb::unwritableStateChangesNothing()
{
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"inner"_s);
    QVERIFY(QDir().mkdir(inner));
    start({u"--state"_s, inner + u"/state"_s});
    const QByteArray id = text(generate(u"kept"_s).json()[u"clientId"_s]);
    QVERIFY(QDir(inner).removeRecursively());
    QCOMPARE(generate(u"lost"_s).status, 500);
    QCOMPARE(remove(id).status, 500);
    QCOMPARE(listed().size(), 1);
}

QTEST_GUILESS_MAIN(TestStandinKognicWeb)
#include "tst_standin_kognicweb.moc"
