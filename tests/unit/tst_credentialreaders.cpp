// SPDX-License-Identifier: Apache-2.0
// Every form is read back by the programs that people read it with.
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

constexpr int samples = 300;

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

/// `allAscii`: the secret has every visible ASCII character; else those that all readers of .env
/// files agree on.
Credential randomCredential(QRandomGenerator &random, bool allAscii)
{
    Credential credential = credentialNamed(test::nastyText(random, true));
    QByteArray secret = "k-1:";
    while (secret.size() < 30) {
        const char c = static_cast<char>(random.bounded('!', '\x7f'));
        if (allAscii || !QByteArray("'\"\\$#`").contains(c)) {
            secret += c;
        }
    }
    credential.secret = Secret(secret);
    credential.key.id = random.bounded(3) == 0 ? test::nastyText(random) : QStringLiteral("k-1");
    credential.workspaceId =
        random.bounded(3) == 0 ? QString() : QStringLiteral("t-%1").arg(random.generate());
    credential.key.email = test::nastyText(random, true);
    if (random.bounded(3) == 0) {
        credential.key.createdAt.reset();
    }
    return credential;
}

QByteArray plain(const Result<Secret> &secret)
{
    return secret ? secret->reveal().toByteArray()
                  : QByteArray("refused: ") + secret.error().sentence.toUtf8();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(100000) || process.exitCode() != 0) {
        return "failed: " + process.readAllStandardError();
    }
    const QByteArray complaints = process.readAllStandardError();
    return complaints.isEmpty() ? process.readAllStandardOutput() : "complained: " + complaints;
}

/// `[secret, prefix, tenant or null]` as the environment should hold them.
QJsonArray environmentIn(const Credential &credential)
{
    return {QString::fromLatin1(credential.secret.reveal()), QStringLiteral("https://api.example"),
            credential.workspaceId.isEmpty() ? QJsonValue() : QJsonValue(credential.workspaceId)};
}

/// A .env file as docker reads `--env-file`: lines, comments with # in the first column, everything
/// behind the first = as it is.
QJsonArray readLikeDocker(const QByteArray &file)
{
    QHash<QByteArray, QString> variables;
    for (const QByteArray &line : file.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#')) {
            const qsizetype equals = line.indexOf('=');
            variables.insert(line.first(equals), QString::fromUtf8(line.sliced(equals + 1)));
        }
    }
    const auto value = [&variables](const char *name) {
        return variables.contains(name) ? QJsonValue(variables.value(name)) : QJsonValue();
    };
    return {value("COG_API_KEY"), value("COG_URL_PREFIX"), value("COG_TENANT")};
}

/// systemd's EnvironmentFile: a backslash at the end of a comment swallows the next line (before
/// version 254).
QJsonArray readLikeSystemd(QByteArray file)
{
    return readLikeDocker(file.replace("\\\n", ""));
}

} // namespace

class TestCredentialReaders : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void jsonReadByPython_data();
    void jsonReadByPython();
    void shellReadByShells_data();
    void shellReadByShells();
    void envReadByItsReaders();
    void powershellByRule();
    void iniReadByConfigparser();
    void kubernetesReadByYaml();

private:
    QString write(int number, const QByteArray &content);
    /// What a Python program prints as JSON when given the folder of the samples.
    [[nodiscard]] QJsonArray python(const QString &program) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCredentialReaders::initTestCase()
{
    qputenv("TZ", "Asia/Tokyo");
    ::tzset();
}

QString TestCredentialReaders::write(int number, const QByteArray &content)
{
    QFile file(m_folder->filePath(QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0'))));
    const bool good = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return good ? file.fileName() : QString();
}

QJsonArray TestCredentialReaders::python(const QString &program) const
{
    const QString whole =
        QStringLiteral(
            "import json, os, sys\n"
            "files = [os.path.join(sys.argv[1], f) for f in sorted(os.listdir(sys.argv[1]))]\n") +
        program + QStringLiteral("\nprint(json.dumps([read(f) for f in files]))\n");
    const QByteArray printed =
        outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), whole, m_folder->path()});
    if (printed.startsWith("failed") || printed.startsWith("complained")) {
        qWarning("%s", printed.constData());
    }
    return QJsonDocument::fromJson(printed).array();
}

void TestCredentialReaders::jsonReadByPython_data()
{
    QTest::addColumn<CredentialFormat>("format");
    QTest::newRow("credentials-json") << CredentialFormat::CredentialsJson;
    QTest::newRow("sdk") << CredentialFormat::Sdk;
}

void TestCredentialReaders::jsonReadByPython()
{
    QFETCH(CredentialFormat, format);
    const bool sdk = format == CredentialFormat::Sdk;
    QRandomGenerator random(31);
    QJsonArray expected;
    for (int i = 0; i < samples; ++i) {
        const Credential credential = randomCredential(random, true);
        const RenderContext context{test::nastyText(random, true),
                                    QDateTime::fromSecsSinceEpoch(1600000000)};
        QVERIFY(!write(i, plain(render(credential, format, context))).isEmpty());
        const auto created = credential.key.createdAt;
        QJsonObject object{
            {QStringLiteral("api_key"), QString::fromLatin1(credential.secret.reveal())},
            {QStringLiteral("url_prefix"), QStringLiteral("https://api.example")}};
        if (sdk) {
            object.insert(QStringLiteral("label"),
                          QStringLiteral("Keynook: ") + credential.key.name);
            object.insert(QStringLiteral("hostname"), context.hostname);
            object.insert(QStringLiteral("created_at"),
                          created ? QStringLiteral("2023-11-15T07:13:20")
                                  : QStringLiteral("2020-09-13T21:26:40"));
        } else {
            object.insert(QStringLiteral("tenant_id"), credential.workspaceId);
            object.insert(QStringLiteral("key_id"), credential.key.id);
            object.insert(QStringLiteral("name"), credential.key.name);
            object.insert(QStringLiteral("created_at"),
                          created ? QJsonValue(*created) : QJsonValue());
            object.insert(QStringLiteral("user_id"), credential.userId);
            object.insert(QStringLiteral("email"), credential.key.email);
        }
        expected.append(object);
    }
    // The SDK's rule: an object with a non-empty api_key and a url_prefix.
    const QJsonArray read = python(QStringLiteral("def read(f):\n"
                                                  "    d = json.load(open(f, encoding='ascii'))\n"
                                                  "    assert d['api_key'] and d['url_prefix']\n"
                                                  "    return d\n"));
    QCOMPARE(read, expected);
}

void TestCredentialReaders::shellReadByShells_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"dash", "bash", "zsh"}) {
        QTest::newRow(shell) << QString::fromLatin1(shell);
    }
}

void TestCredentialReaders::shellReadByShells()
{
    QFETCH(QString, shell);
    if (outputOf(QStringLiteral("sh"),
                 {QStringLiteral("-c"), QStringLiteral("command -v ") + shell})
            .startsWith("failed")) {
        QSKIP("not installed");
    }
    QRandomGenerator random(32);
    QByteArray expected;
    for (int i = 0; i < samples; ++i) {
        const Credential credential = randomCredential(random, true);
        QVERIFY(!write(i, plain(render(credential, CredentialFormat::Shell))).isEmpty());
        expected += credential.secret.reveal().toByteArray() + "\nhttps://api.example\n" +
                    credential.workspaceId.toUtf8() + '\n';
    }
    // Through the environment of a child, so that `export` is seen to work.
    const QString script = QStringLiteral(
        "for f in \"$0\"/*; do (unset COG_TENANT; . \"$f\"; sh -c "
        "'printf \"%s\\n\" \"$COG_API_KEY\" \"$COG_URL_PREFIX\" \"$COG_TENANT\"'); done");
    QCOMPARE(outputOf(shell, {QStringLiteral("-c"), script, m_folder->path()}), expected);
}

void TestCredentialReaders::envReadByItsReaders()
{
    QRandomGenerator random(33);
    QJsonArray expected;
    for (int i = 0; i < samples; ++i) {
        const Credential credential = randomCredential(random, false);
        const QByteArray file = plain(render(credential, CredentialFormat::Env));
        QVERIFY(!write(i, file).isEmpty());
        expected.append(environmentIn(credential));
        QCOMPARE(readLikeDocker(file), expected.last().toArray());
        QCOMPARE(readLikeSystemd(file), expected.last().toArray());
    }
    const QJsonArray read = python(QStringLiteral(
        "try:\n    from dotenv import dotenv_values\nexcept ImportError:\n    print('[0]'); "
        "sys.exit()\n"
        "def read(f):\n"
        "    d = dotenv_values(f)\n"
        "    assert set(d) <= {'COG_API_KEY', 'COG_URL_PREFIX', 'COG_TENANT'}, d\n"
        "    return [d.get(n) for n in ('COG_API_KEY', 'COG_URL_PREFIX', 'COG_TENANT')]\n"));
    if (read == QJsonArray{0}) {
        QSKIP("python3-dotenv is not installed");
    }
    QCOMPARE(read, expected);
}

void TestCredentialReaders::powershellByRule()
{
    QRandomGenerator random(34);
    for (int i = 0; i < samples; ++i) {
        const Credential credential = randomCredential(random, true);
        const QByteArray file = plain(render(credential, CredentialFormat::PowerShell));
        QVERIFY(std::all_of(file.begin(), file.end(),
                            [](char c) { return (c >= ' ' && c < 0x7f) || c == '\n'; }));
        QByteArrayList lines = file.split('\n');
        QVERIFY(lines.takeFirst().startsWith("# Keynook: "));
        QVERIFY(lines.takeLast().isEmpty());
        QJsonArray values;
        for (const QByteArray &line : lines) {
            static const QRegularExpression form(
                QStringLiteral("^\\$env:(COG_[A-Z_]+) = '((?:[^']|'')*)'$"));
            const auto match = form.match(QString::fromLatin1(line));
            QVERIFY2(match.hasMatch(), line.constData());
            values.append(match.captured(2).replace(QStringLiteral("''"), QStringLiteral("'")));
        }
        if (credential.workspaceId.isEmpty()) {
            values.append(QJsonValue());
        }
        QCOMPARE(values, environmentIn(credential));
    }
}

void TestCredentialReaders::iniReadByConfigparser()
{
    QRandomGenerator random(35);
    QJsonArray expected;
    for (int i = 0; expected.size() < samples; ++i) {
        const Credential credential = randomCredential(random, true);
        const auto file = render(credential, CredentialFormat::Ini);
        if (!file) { // a key id that an ini file cannot hold
            QCOMPARE(file.error().kind, Error::Kind::Usage);
            QVERIFY(credential.key.id != QLatin1StringView("k-1"));
            continue;
        }
        QVERIFY(!write(i, plain(file)).isEmpty());
        expected.append(QJsonObject{
            {QStringLiteral("api_key"), QString::fromLatin1(credential.secret.reveal())},
            {QStringLiteral("url_prefix"), QStringLiteral("https://api.example")},
            {QStringLiteral("tenant_id"), credential.workspaceId},
            {QStringLiteral("key_id"), credential.key.id},
            {QStringLiteral("name"), visible(credential.key.name).trimmed()},
        });
    }
    const QJsonArray read = python(QStringLiteral("import configparser\n"
                                                  "def read(f):\n"
                                                  "    c = configparser.ConfigParser()\n"
                                                  "    c.read(f)\n"
                                                  "    assert c.sections() == ['cogniac']\n"
                                                  "    return dict(c['cogniac'])\n"));
    QCOMPARE(read, expected);
}

void TestCredentialReaders::kubernetesReadByYaml()
{
    QRandomGenerator random(36);
    QJsonArray expected;
    for (int i = 0; i < samples; ++i) {
        const Credential credential = randomCredential(random, true);
        QVERIFY(!write(i, plain(render(credential, CredentialFormat::Kubernetes))).isEmpty());
        QString name = credential.key.name;
        for (qsizetype at = 0; at < name.size(); ++at) {
            const bool pair = name.at(at).isHighSurrogate() && at + 1 < name.size() &&
                              name.at(at + 1).isLowSurrogate();
            if (!pair && name.at(at).isSurrogate()) {
                name[at] = QChar::ReplacementCharacter;
            }
            at += pair ? 1 : 0;
        }
        expected.append(QJsonArray{credential.key.id, name, environmentIn(credential)});
    }
    const QJsonArray read = python(QStringLiteral(
        "import base64, re\n"
        "try:\n    import yaml\nexcept ImportError:\n    print('[0]'); sys.exit()\n"
        "def read(f):\n"
        "    d = yaml.safe_load(open(f, encoding='ascii'))\n"
        "    assert (d['apiVersion'], d['kind'], d['type']) == ('v1', 'Secret', 'Opaque')\n"
        "    assert set(d) == {'apiVersion', 'kind', 'metadata', 'type', 'data'}\n"
        "    m = d['metadata']\n"
        "    assert re.fullmatch('[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?', m['name']), m\n"
        "    assert m['labels'] == {'app.kubernetes.io/managed-by': 'keynook'}\n"
        "    a = m['annotations']\n"
        "    assert set(a) == {'keynook/key-id', 'keynook/key-name'}\n"
        "    data = {k: base64.b64decode(v, validate=True).decode() for k, v in "
        "d['data'].items()}\n"
        "    return [a['keynook/key-id'], a['keynook/key-name'],\n"
        "            [data.get(n) for n in ('COG_API_KEY', 'COG_URL_PREFIX', 'COG_TENANT')]]\n"));
    if (read == QJsonArray{0}) {
        QSKIP("python3-yaml is not installed");
    }
    QCOMPARE(read, expected);
}

QTEST_GUILESS_MAIN(TestCredentialReaders)
#include "tst_credentialreaders.moc"
