// SPDX-License-Identifier: Apache-2.0
#include "exchange/credentialformat.h"

#include "core/text.h"
#include "nasty.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace keynook;

namespace {

Credential credentialNamed(const QString &name)
{
    Credential credential;
    credential.key = {QStringLiteral("k-1"), name, QStringLiteral("a@b.example"), 1700000000, {}};
    credential.secret = Secret(QByteArrayView("k-1:s3cret"));
    credential.server = QUrl(QStringLiteral("https://api.example/"));
    credential.userId = QStringLiteral("u1");
    credential.workspaceId = QStringLiteral("t1");
    return credential;
}

QByteArray plain(const Result<Secret> &secret)
{
    return secret ? secret->reveal().toByteArray()
                  : QByteArray("refused: ") + secret.error().sentence.toUtf8();
}

} // namespace

class TestCredentialFormat : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void names();
    void examples_data();
    void examples();
    void environment();
    void prefixHasNoSlash_data();
    void prefixHasNoSlash();
    void incompleteCredentials();
    void refusesRatherThanCorrupts_data();
    void refusesRatherThanCorrupts();
    void kubernetesNames_data();
    void kubernetesNames();
    void commentsCannotBeLeft();
};

void TestCredentialFormat::initTestCase()
{
    qputenv("TZ", "Asia/Tokyo");
    ::tzset();
}

void TestCredentialFormat::names()
{
    const QStringList names = credentialFormatNames();
    QCOMPARE(names, QStringLiteral("credentials-json env shell powershell ini kubernetes sdk")
                        .split(QChar(u' ')));
    QSet<int> different;
    for (const QString &name : names) {
        QVERIFY(credentialFormat(name).has_value());
        different.insert(static_cast<int>(*credentialFormat(name)));
    }
    QCOMPARE(different.size(), 7);
    for (const char *wrong : {"", "Env", "json", "env ", "SHELL", "dotenv"}) {
        QVERIFY(!credentialFormat(QString::fromLatin1(wrong)).has_value());
    }
}

void TestCredentialFormat::examples_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *format, const char *file) {
        QTest::newRow(format) << QString::fromLatin1(format) << QByteArray(file);
    };
    row("credentials-json", R"({
  "api_key": "k-1:s3cret",
  "url_prefix": "https://api.example",
  "tenant_id": "t1",
  "key_id": "k-1",
  "name": "build \u6771 \"1\"",
  "created_at": 1700000000,
  "user_id": "u1",
  "email": "a@b.example"
}
)");
    row("sdk", R"({
  "api_key": "k-1:s3cret",
  "url_prefix": "https://api.example",
  "label": "Keynook: build \u6771 \"1\"",
  "hostname": "host",
  "created_at": "2023-11-15T07:13:20"
}
)");
    row("env", "# Keynook: build \u6771 \"1\" (key k-1)\n"
               "COG_API_KEY=k-1:s3cret\nCOG_URL_PREFIX=https://api.example\nCOG_TENANT=t1\n");
    row("shell", "# Keynook: build \u6771 \"1\" (key k-1)\nexport COG_API_KEY='k-1:s3cret'\n"
                 "export COG_URL_PREFIX='https://api.example'\nexport COG_TENANT='t1'\n");
    row("powershell",
        "# Keynook: build \\u{6771} \"1\" (key k-1)\n$env:COG_API_KEY = 'k-1:s3cret'\n"
        "$env:COG_URL_PREFIX = 'https://api.example'\n$env:COG_TENANT = 't1'\n");
    row("ini", "# Keynook: build \u6771 \"1\" (key k-1)\n[cogniac]\napi_key = k-1:s3cret\n"
               "url_prefix = https://api.example\ntenant_id = t1\nkey_id = k-1\nname = build "
               "\u6771 \"1\"\n");
    row("kubernetes", R"(apiVersion: v1
kind: Secret
metadata:
  name: "build-1"
  labels:
    app.kubernetes.io/managed-by: keynook
  annotations:
    keynook/key-id: "k-1"
    keynook/key-name: "build \u6771 \"1\""
type: Opaque
data:
  COG_API_KEY: "ay0xOnMzY3JldA=="
  COG_URL_PREFIX: "aHR0cHM6Ly9hcGkuZXhhbXBsZQ=="
  COG_TENANT: "dDE="
)");
}

void TestCredentialFormat::examples()
{
    QFETCH(QString, format);
    const Credential credential = credentialNamed(QStringLiteral("build \u6771 \"1\""));
    const RenderContext context{QStringLiteral("host"), QDateTime::fromSecsSinceEpoch(0)};
    const auto file = render(credential, *credentialFormat(format), context);
    QTEST(plain(file), "file");
}

void TestCredentialFormat::environment()
{
    Credential credential = credentialNamed({});
    auto variables = environmentOf(credential);
    QCOMPARE(variables.size(), std::size_t(3));
    QCOMPARE(variables.at(0).name, QByteArray("COG_API_KEY"));
    QVERIFY(variables.at(0).value.sameAs(credential.secret));
    QCOMPARE(variables.at(1).name, QByteArray("COG_URL_PREFIX"));
    QCOMPARE(variables.at(1).value.reveal().toByteArray(), QByteArray("https://api.example"));
    QCOMPARE(variables.at(2).name, QByteArray("COG_TENANT"));
    QCOMPARE(variables.at(2).value.reveal().toByteArray(), QByteArray("t1"));
    credential.workspaceId.clear();
    QCOMPARE(environmentOf(credential).size(), std::size_t(2));
}

void TestCredentialFormat::prefixHasNoSlash_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("slash") << QStringLiteral("https://h.example/")
                           << QByteArray("https://h.example");
    QTest::newRow("no slash") << QStringLiteral("https://h.example")
                              << QByteArray("https://h.example");
    QTest::newRow("slashes") << QStringLiteral("https://h.example//")
                             << QByteArray("https://h.example");
    QTest::newRow("port") << QStringLiteral("http://127.0.0.1:8080/")
                          << QByteArray("http://127.0.0.1:8080");
    QTest::newRow("IPv6") << QStringLiteral("http://[::1]:8080/")
                          << QByteArray("http://[::1]:8080");
    QTest::newRow("international") << QStringLiteral("https://h\u00f6st.example/")
                                   << QByteArray("https://xn--hst-sna.example");
}

void TestCredentialFormat::prefixHasNoSlash()
{
    QFETCH(QString, server);
    Credential credential = credentialNamed({});
    credential.server = QUrl(server);
    const auto variables = environmentOf(credential);
    QTEST(variables.at(1).value.reveal().toByteArray(), "prefix");
}

void TestCredentialFormat::incompleteCredentials()
{
    for (const QString &name : credentialFormatNames()) {
        Credential noSecret = credentialNamed(QStringLiteral("n"));
        noSecret.secret.clear();
        QCOMPARE(render(noSecret, *credentialFormat(name)).error().kind, Error::Kind::Usage);
        Credential noServer = credentialNamed(QStringLiteral("n"));
        noServer.server.clear();
        QCOMPARE(render(noServer, *credentialFormat(name)).error().kind, Error::Kind::Usage);
        Credential bare = credentialNamed({});
        bare.key = {};
        bare.userId.clear();
        bare.workspaceId.clear();
        QVERIFY(render(bare, *credentialFormat(name)).has_value());
    }
}

void TestCredentialFormat::refusesRatherThanCorrupts_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("tenant");
    const auto row = [](const char *format, const QByteArray &secret, const QString &tenant) {
        QTest::addRow("%s: %s in the %s", format,
                      (tenant.isEmpty() ? secret : tenant.toUtf8()).toPercentEncoding().constData(),
                      tenant.isEmpty() ? "secret" : "tenant")
            << QString::fromLatin1(format) << secret << tenant;
    };
    for (const char *bad : {"a b", "a#b", "a\nb", "a'b", "a$b", "a\\", "\xc3\xa9"}) {
        row("env", bad, {});
        row("env", "s", QString::fromUtf8(bad));
    }
    for (const QByteArray &bad :
         {QByteArray("a\0b", 3), QByteArray("a\nb"), QByteArray(" a"), QByteArray("\xff")}) {
        row("ini", bad, {});
    }
    row("ini", "s", QStringLiteral("a\nb"));
    row("shell", QByteArray("a\0b", 3), {});
    row("shell", "s", QStringLiteral("a") + QChar(u'\0'));
    row("powershell", "\xe2\x80\x99", {});
    row("powershell", "s", QStringLiteral("\u2019;id"));
    row("credentials-json", "\xff", {});
    row("sdk", "\xff", {});
}

void TestCredentialFormat::refusesRatherThanCorrupts()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, secret);
    QFETCH(QString, tenant);
    Credential credential = credentialNamed(QStringLiteral("n"));
    credential.secret = Secret(secret);
    credential.workspaceId = tenant;
    const auto file = render(credential, *credentialFormat(format));
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().kind, Error::Kind::Usage);
    QVERIFY(!file.error().sentence.isEmpty());
}

void TestCredentialFormat::kubernetesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("label");
    const auto row = [](const char *name, const char *id, const char *label) {
        QTest::newRow(QByteArray(name).toPercentEncoding().constData())
            << QString::fromUtf8(name) << QString::fromUtf8(id) << QByteArray(label);
    };
    row("build", "k", "build");
    row("Build Server #7", "k", "build-server-7");
    row("--a--b--", "k", "a-b");
    row("caf\u00e9", "k", "cafe");
    row("\u00c9t\u00e9", "k", "ete");
    row("12345", "k", "12345");
    row("null", "k", "null");
    row("a/../b", "k", "a-b");
    row("a\nb: c", "k", "a-b-c");
    row("\u6771\u4eac", "Key_42", "key-42");
    row("", "K", "k");
    row("---", "\u6771", "cogniac");
    row("\uff42\uff55\uff49\uff4c\uff44", "k", "build"); // full-width letters
    QTest::newRow("too long") << QString(70, QChar(u'x')) << QStringLiteral("k")
                              << QByteArray(63, 'x');
    QTest::newRow("cut at a hyphen") << QString(62, QChar(u'x')) + QStringLiteral(" yyy")
                                     << QStringLiteral("k") << QByteArray(62, 'x');
}

void TestCredentialFormat::kubernetesNames()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QByteArray, label);
    Credential credential = credentialNamed(name);
    credential.key.id = id;
    const QByteArray file = plain(render(credential, CredentialFormat::Kubernetes));
    QVERIFY2(file.contains("\n  name: \"" + label + "\"\n"), file.constData());
}

void TestCredentialFormat::commentsCannotBeLeft()
{
    QRandomGenerator random(37);
    for (int i = 0; i < 2000; ++i) {
        Credential credential =
            credentialNamed(test::nastyText(random, true) + QStringLiteral("\\"));
        credential.key.id = test::nastyText(random, true) + QStringLiteral("\\");
        for (const auto format :
             {CredentialFormat::Env, CredentialFormat::Shell, CredentialFormat::PowerShell}) {
            const QString file = QString::fromUtf8(plain(render(credential, format)));
            const QString comment = file.section(QChar(u'\n'), 0, 0);
            QVERIFY(comment.startsWith(QStringLiteral("# ")));
            QVERIFY(comment.endsWith(QChar(u')')));
            QVERIFY(!hasInvisible(comment));
            QCOMPARE(file.count(QChar(u'\n')), 4);
        }
    }
}

QTEST_GUILESS_MAIN(TestCredentialFormat)
#include "tst_credentialformat.moc"
