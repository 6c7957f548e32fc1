// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "standinclient.h"
#include "standinprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOwnersOnly(const QString &path)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return QFile::exists(path) && (QFile::permissions(path) & others) == QFileDevice::Permissions();
}

} // namespace

/// What the demo service writes: its state and its request log.
class TestStandinFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QString path(const QString &name) const { return m_directory.filePath(name); }

private slots:
    void stateSurvivesARestart();
    void seedsSurviveARestart();
    void stateHasNoSecret();
    void foreignStateIsLeftAlone_data();
    void foreignStateIsLeftAlone();
    void unwrittenKeyIsNoKey();
    void logHasNoSecret();
    void logCanBeReset();
    void unwritableLog();
};

void TestStandinFiles::stateSurvivesARestart()
{
    const QStringList arguments{u"--state"_s, path(u"restart"_s)};
    QByteArray token;
    QJsonObject kept;
    QByteArray goneId;
    QByteArray goneKey;
    QJsonObject credential;
    {
        const StandinProcess first(arguments);
        StandinClient client(first);
        token = client.signIn();
        kept = client.create("kept \\u00fc").json();
        const QJsonObject gone = client.create("gone").json();
        goneId = text(gone[u"key_id"_s]);
        goneKey = text(gone[u"api_key"_s]);
        QCOMPARE(client.http.ask("GET", "/1/token", key(text(kept[u"api_key"_s]))).status, 200);
        QCOMPARE(client.remove(goneId), 204);
        credential = first.credential(0);
    }
    const StandinProcess second(arguments);
    StandinClient client(second);
    client.token = token; // still good
    const QJsonArray keys = client.keys();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys[0][u"key_id"_s], kept[u"key_id"_s]);
    QCOMPARE(keys[0][u"description"_s].toString(), u"kept ü"_s);
    QCOMPARE(keys[0][u"created_at"_s], kept[u"created_at"_s]);
    QVERIFY(keys[0][u"last_auth"_s].isDouble());
    QCOMPARE(client.http.ask("GET", "/1/token", key(text(kept[u"api_key"_s]))).status, 200);
    QCOMPARE(client.http.ask("GET", "/1/token", key(goneKey)).status, 401);
    QCOMPARE(second.credential(0)[u"clientSecret"_s], credential[u"clientSecret"_s]);
    QVERIFY(client.create("new").json()[u"key_id"_s] != kept[u"key_id"_s]);
    QCOMPARE(client.keys().size(), 2);
}

void TestStandinFiles::seedsSurviveARestart()
{
    const QStringList arguments{u"--state"_s, path(u"seeds"_s), u"--keys"_s, u"200"_s};
    QJsonArray before;
    qint64 sizeBefore = 0;
    {
        const StandinProcess first(arguments);
        StandinClient client(first);
        client.signIn();
        before = client.keys();
        QCOMPARE(before.size(), 200);
        sizeBefore = QFile(path(u"seeds"_s)).size();
        QCOMPARE(client.remove(text(before[7][u"key_id"_s])), 204);
        before.removeAt(7);
        QCOMPARE(client.keys(), before);
    }
    // Seeded keys are not written one by one.
    QVERIFY(QFile(path(u"seeds"_s)).size() < sizeBefore + 10);
    const StandinProcess second(arguments);
    StandinClient client(second);
    client.signIn();
    QCOMPARE(client.keys(), before);
}

void TestStandinFiles::stateHasNoSecret()
{
    const QString state = path(u"secrets"_s);
    const StandinProcess standin({u"--state"_s, state});
    StandinClient client(standin);
    client.signIn();
    const QByteArray apiKey = text(client.create("x").json()[u"api_key"_s]);
    const QByteArray secret = apiKey.split(':').value(1);
    const QByteArray saved = readAll(state);
    QVERIFY(saved.contains(apiKey.split(':').value(0)));
    QVERIFY(!saved.contains(secret));
    QVERIFY(!saved.contains(secret.toBase64()) && !saved.contains(secret.toHex()));
    QVERIFY(!saved.contains(client.token));
    QVERIFY(!saved.contains(text(standin.credential(0)[u"clientSecret"_s])));
    QVERIFY(isOwnersOnly(state));
    // The rename left nothing behind.
    QCOMPARE(QDir(m_directory.path()).entryList({u"secrets*"_s}).size(), 1);
}

void TestStandinFiles::foreignStateIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("text") << "my diary"_ba;
    QTest::newRow("other JSON") << R"({"a":1})"_ba;
    QTest::newRow("later format") << R"({"keynook_standin_state":2})"_ba;
    QTest::newRow("no signing key") << R"({"keynook_standin_state":1,"keys":[]})"_ba;
    QTest::newRow("short signing key") << R"({"keynook_standin_state":1,"signing_key":"AAAA"})"_ba;
}

void TestStandinFiles::foreignStateIsLeftAlone()
{
    QFETCH(QByteArray, content);
    const QString state = path(u"foreign"_s);
    QFile file(state);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    const auto outcome = StandinProcess::run({u"--state"_s, state});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains(state.toUtf8()));
    QCOMPARE(readAll(state), content);
}

void TestStandinFiles::unwrittenKeyIsNoKey()
{
    const QString folder = path(u"vanishing"_s);
    QVERIFY(QDir().mkpath(folder));
    const StandinProcess standin({u"--state"_s, folder + u"/state"_s});
    StandinClient client(standin);
    client.signIn();
    const QByteArray id = text(client.create("before").json()[u"key_id"_s]);
    QVERIFY(QDir(folder).removeRecursively());
    QCOMPARE(client.create("after").status, 500);
    QCOMPARE(client.remove(id), 500);
    QCOMPARE(client.keys().size(), 1);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(client.remove(id), 204);
    QCOMPARE(client.keys().size(), 0);
}

void TestStandinFiles::logHasNoSecret()
{
    const QString log = path(u"log"_s);
    const StandinProcess standin({u"--log"_s, log});
    StandinClient client(standin);
    client.signIn();
    const QByteArray apiKey = text(client.create("description-canary").json()[u"api_key"_s]);
    const QByteArray secret = apiKey.split(':').value(1);
    client.http.ask("GET", "/1/token?otp=314159&tenant_id=x", key(apiKey));
    client.http.ask("GET", "/1/nothing", "Authorization: canary-scheme canary\r\n");
    client.remove(apiKey); // the whole key where its id belongs
    const QJsonObject credential = standin.credential(0);
    client.http.ask("POST", "/v1/auth/oauth/token",
                    "Content-Type: application/x-www-form-urlencoded\r\n",
                    "grant_type=client_credentials&client_id=x&client_secret=" +
                        text(credential[u"clientSecret"_s]));

    const QByteArray answered = client.http.ask("GET", "/standin/requests").body;
    const QJsonArray lines = QJsonDocument::fromJson(answered).array();
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0][u"method"_s], u"GET"_s);
    QCOMPARE(lines[0][u"path"_s], u"/1/token"_s);
    QCOMPARE(lines[0][u"auth"_s], u"Basic"_s);
    QCOMPARE(lines[0][u"status"_s], 200);
    QVERIFY(lines[0][u"ms"_s].toDouble(-1) >= 0);
    QCOMPARE(lines[1][u"auth"_s], u"Bearer"_s);
    QCOMPARE(lines[2][u"auth"_s], u"Key"_s);
    QCOMPARE(lines[2][u"status"_s], 400);
    QCOMPARE(lines[3][u"auth"_s], u"other"_s);
    QCOMPARE(lines[5][u"auth"_s], u"none"_s);

    const QByteArrayList fileLines = readAll(log).trimmed().split('\n');
    QCOMPARE(fileLines.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(QJsonDocument::fromJson(fileLines[i]).object(), lines[i].toObject());
    }
    QVERIFY(isOwnersOnly(log));
    for (const QByteArray &forbidden :
         {secret, client.token, text(client.user[u"password"_s]), "314159"_ba, "canary"_ba,
          text(credential[u"clientSecret"_s])}) {
        QVERIFY(!answered.contains(forbidden));
        QVERIFY(!readAll(log).contains(forbidden));
    }
}

void TestStandinFiles::logCanBeReset()
{
    const StandinProcess standin;
    RawHttp http(standin.port());
    QCOMPARE(http.ask("GET", "/standin/requests").body, "[]"_ba);
    http.ask("GET", "/1/version");
    QCOMPARE(QJsonDocument::fromJson(http.ask("GET", "/standin/requests").body).array().size(), 1);
    QCOMPARE(http.ask("POST", "/standin/reset-requests").status, 204);
    QCOMPARE(http.ask("GET", "/standin/requests").body, "[]"_ba);
}

void TestStandinFiles::unwritableLog()
{
    const auto outcome = StandinProcess::run({u"--log"_s, path(u"no/such/folder/log"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestStandinFiles)
#include "tst_standin_files.moc"
