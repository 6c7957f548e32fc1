// SPDX-License-Identifier: Apache-2.0
#include "exchange/quoting.h"

#include "nasty.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace keynook;

namespace {

QByteArray plain(const Result<Secret> &secret)
{
    return secret ? secret->reveal().toByteArray() : QByteArray("refused");
}

/// Random bytes, mostly the awkward ones; without NUL unless asked for.
QByteArray nastyBytes(QRandomGenerator &random, bool withNul = false)
{
    QByteArray bytes = test::nastyText(random).toUtf8();
    for (int extra = random.bounded(4); extra > 0; --extra) {
        bytes.insert(random.bounded(bytes.size() + 1), static_cast<char>(random.bounded(256)));
    }
    if (!withNul) {
        bytes.replace('\0', "0");
    }
    return bytes;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        return "failed: " + process.readAllStandardError();
    }
    const QByteArray complaints = process.readAllStandardError();
    return complaints.isEmpty() ? process.readAllStandardOutput() : "complained: " + complaints;
}

} // namespace

class TestQuoting : public QObject
{
    Q_OBJECT
private slots:
    void table_data();
    void table();
    void shellsReadItBack_data();
    void shellsReadItBack();
    void powershellRule();
    void dotenvTakesOnlyWhatAllRead();
    void dotenvIsReadBack();
    void iniIsReadBack();
    void jsonOfBytes();
    void jsonOfText();
    void yamlOfText();
    void base64IsBase64();

private:
    [[nodiscard]] QString write(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestQuoting::write(const char *name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    const bool good = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return good ? file.fileName() : QString();
}

void TestQuoting::table_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shell");
    QTest::addColumn<QByteArray>("powershell");
    QTest::addColumn<QByteArray>("dotenv");
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &shell,
                        const QByteArray &powershell, const QByteArray &dotenv,
                        const QByteArray &ini, const QByteArray &json) {
        QTest::newRow(name) << value << shell << powershell << dotenv << ini << json;
    };
    const QByteArray no = "refused";
    row("empty", "", "''", "''", "", "", "\"\"");
    row("plain", "id:aB9_-", "'id:aB9_-'", "'id:aB9_-'", "id:aB9_-", "id:aB9_-", "\"id:aB9_-\"");
    row("single quote", "a'b", "'a'\\''b'", "'a''b'", no, "a'b", "\"a'b\"");
    row("only quotes", "''", "''\\'''\\'''", "''''''", no, "''", "\"''\"");
    row("double quote", "\"", "'\"'", "'\"'", no, "\"", R"("\"")");
    row("backslash", "a\\", "'a\\'", "'a\\'", no, "a\\", R"("a\\")");
    row("dollar", "$(id)", "'$(id)'", "'$(id)'", no, "$(id)", "\"$(id)\"");
    row("backtick", "`id`", "'`id`'", "'`id`'", no, "`id`", "\"`id`\"");
    row("hash", "a#b", "'a#b'", "'a#b'", no, "a#b", "\"a#b\"");
    row("percent", "%d%", "'%d%'", "'%d%'", "%d%", "%%d%%", "\"%d%\"");
    row("inner space", "a b", "'a b'", "'a b'", no, "a b", "\"a b\"");
    row("outer space", " a", "' a'", "' a'", no, no, "\" a\"");
    row("line end", "a\nb", "'a\nb'", "'a\nb'", no, no, R"("a\u000ab")");
    row("tab behind", "a\t", "'a\t'", "'a\t'", no, no, R"("a\u0009")");
    row("NUL", QByteArray("a\0b", 3), no, no, no, no, R"("a\u0000b")");
    row("DEL", "a\x7f", "'a\x7f'", "'a\x7f'", no, no, R"("a\u007f")");
    row("accent", "\xc3\xa9", "'\xc3\xa9'", no, no, "\xc3\xa9", "\"\xc3\xa9\"");
    row("no-break space behind", "a\xc2\xa0", "'a\xc2\xa0'", no, no, no, "\"a\xc2\xa0\"");
    row("ideographic space before",
        "\xe3\x80\x80"
        "a",
        "'\xe3\x80\x80"
        "a'",
        no, no, no,
        "\"\xe3\x80\x80"
        "a\"");
    row("curly quote", "a\xe2\x80\x99;id", "'a\xe2\x80\x99;id'", no, no, "a\xe2\x80\x99;id",
        "\"a\xe2\x80\x99;id\"");
    row("Latin-1", "\xe9", "'\xe9'", no, no, no, no);
    row("shell words", "a;b|c&d>e<f(g)*?[h]{i}~!", "'a;b|c&d>e<f(g)*?[h]{i}~!'",
        "'a;b|c&d>e<f(g)*?[h]{i}~!'", "a;b|c&d>e<f(g)*?[h]{i}~!", "a;b|c&d>e<f(g)*?[h]{i}~!",
        "\"a;b|c&d>e<f(g)*?[h]{i}~!\"");
}

void TestQuoting::table()
{
    QFETCH(QByteArray, value);
    QTEST(plain(shellQuote(value)), "shell");
    QTEST(plain(powershellQuote(value)), "powershell");
    QTEST(plain(dotenvValue(value)), "dotenv");
    QTEST(plain(iniValue(value)), "ini");
    QTEST(plain(jsonString(QByteArrayView(value))), "json");
    for (const auto &result :
         {shellQuote(value), powershellQuote(value), dotenvValue(value), iniValue(value)}) {
        QVERIFY(result || result.error().kind == Error::Kind::Usage);
        QVERIFY(result || value.size() < 3 ||
                !result.error().sentence.contains(QString::fromUtf8(value)));
    }
}

void TestQuoting::shellsReadItBack_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"sh", "dash", "bash", "zsh"}) {
        QTest::newRow(shell) << QString::fromLatin1(shell);
    }
}

void TestQuoting::shellsReadItBack()
{
    QFETCH(QString, shell);
    if (outputOf(QStringLiteral("sh"),
                 {QStringLiteral("-c"), QStringLiteral("command -v ") + shell})
            .startsWith("failed")) {
        QSKIP("not installed");
    }
    QRandomGenerator random(21);
    QByteArray script;
    QByteArray expected;
    for (int round = 0; round < 2000; ++round) {
        const QByteArray value = nastyBytes(random);
        script += "V=" + plain(shellQuote(value)) + "\nprintf '%s\\0' \"$V\"\n";
        expected += value + '\0';
    }
    QCOMPARE(outputOf(shell, {write("script", script)}), expected);
}

void TestQuoting::powershellRule()
{
    // By the language's rule: in single quotes nothing is special but the quote itself, which is
    // doubled.
    QRandomGenerator random(22);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray value = nastyBytes(random, true);
        const auto quoted = powershellQuote(value);
        const bool ascii = std::all_of(value.begin(), value.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x80 && c != '\0';
        });
        QCOMPARE(quoted.has_value(), ascii);
        if (quoted) {
            QByteArray inner = quoted->reveal().toByteArray();
            QVERIFY(inner.startsWith('\'') && inner.endsWith('\''));
            inner = inner.sliced(1, inner.size() - 2);
            QCOMPARE(QByteArray(inner).replace("''", "").contains('\''), false);
            QCOMPARE(inner.replace("''", "'"), value);
        }
    }
}

void TestQuoting::dotenvTakesOnlyWhatAllRead()
{
    for (int c = 0; c < 256; ++c) {
        const QByteArray value = "a" + QByteArray(1, static_cast<char>(c)) + "b";
        const bool safe =
            c > ' ' && c < 0x7f && !QByteArray("'\"\\$#`").contains(static_cast<char>(c));
        QCOMPARE(dotenvValue(value).has_value(), safe);
        QCOMPARE(dotenvValue(QByteArray(1, static_cast<char>(c))).has_value(), safe);
        if (safe) {
            QCOMPARE(plain(dotenvValue(value)), value);
        }
    }
}

void TestQuoting::dotenvIsReadBack()
{
    QRandomGenerator random(28);
    QByteArray file = "# a comment\n";
    QByteArray script = "export $(grep -v '^#' \"$1\")\n"; // as a hint in the app has it
    QByteArray exported;
    QJsonArray expected;
    while (expected.size() < 500) {
        const QByteArray value =
            random.bounded(2) == 0
                ? nastyBytes(random)
                : QByteArray(1 + random.bounded(9), static_cast<char>(random.bounded('!', '\x7f')));
        if (const auto written = dotenvValue(value)) {
            const QByteArray name = 'V' + QByteArray::number(expected.size());
            file += name + '=' + plain(written) + '\n';
            script += "printf '%s\\0' \"$" + name + "\"\n";
            exported += value + '\0';
            expected.append(QString::fromLatin1(value));
        }
    }
    const QString path = write("all.env", file);
    QCOMPARE(outputOf(QStringLiteral("sh"), {write("export.sh", script), path}), exported);
    const QString program = QStringLiteral(
        "import json, sys\n"
        "try:\n from dotenv import dotenv_values\nexcept ImportError:\n print('[]'); sys.exit()\n"
        "print(json.dumps(list(dotenv_values(sys.argv[1]).values())))\n");
    const QByteArray read =
        outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), program, path});
    if (read.trimmed() == "[]") {
        QSKIP("python3-dotenv is not installed");
    }
    QCOMPARE(QJsonDocument::fromJson(read).array(), expected);
}

void TestQuoting::iniIsReadBack()
{
    QRandomGenerator random(23);
    QByteArray ini = "[all]\n";
    QJsonArray expected;
    for (int round = 0; round < 3000; ++round) {
        const QByteArray value = nastyBytes(random, true);
        if (const auto written = iniValue(value)) {
            ini += "v" + QByteArray::number(expected.size()) + " = " + plain(written) + '\n';
            expected.append(QString::fromLatin1(value.toHex()));
        }
    }
    QVERIFY(expected.size() > 100);
    const QString program =
        QStringLiteral("import configparser, json, sys\n"
                       "c = configparser.ConfigParser()\n"
                       "c.read(sys.argv[1], encoding='utf-8')\n"
                       "print(json.dumps([v.encode().hex() for v in dict(c['all']).values()]))\n");
    const QByteArray read =
        outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), program, write("all.ini", ini)});
    QCOMPARE(QJsonDocument::fromJson(read).array(), expected);
}

void TestQuoting::jsonOfBytes()
{
    QRandomGenerator random(24);
    QByteArray list = "[";
    QJsonArray expected;
    for (int round = 0; round < 2000; ++round) {
        const QByteArray value = nastyBytes(random, true);
        const auto written = jsonString(QByteArrayView(value));
        QCOMPARE(written.has_value(), value.isValidUtf8());
        if (written) {
            list += (expected.isEmpty() ? "" : ",\n") + plain(written);
            expected.append(QString::fromLatin1(value.toHex()));
        }
    }
    QVERIFY(expected.size() > 500);
    const QString program = QStringLiteral("import json, sys\n"
                                           "print(json.dumps([v.encode().hex() for v in "
                                           "json.load(open(sys.argv[1], encoding='utf-8'))]))\n");
    const QByteArray read = outputOf(QStringLiteral("python3"),
                                     {QStringLiteral("-c"), program, write("a.json", list + "]")});
    QCOMPARE(QJsonDocument::fromJson(read).array(), expected);
}

void TestQuoting::jsonOfText()
{
    QRandomGenerator random(25);
    QByteArray list = "[\"start\"";
    QJsonArray expected{QStringLiteral("start")};
    for (int round = 0; round < 2000; ++round) {
        const QString text = test::nastyText(random, true);
        list += "," + jsonString(QStringView(text));
        expected.append(text);
    }
    list += "]";
    QVERIFY(std::all_of(list.begin(), list.end(), [](char c) { return c >= ' ' && c < 0x7f; }));
    QCOMPARE(QJsonDocument::fromJson(list).array(), expected);
    const QString program =
        QStringLiteral("import json, sys\nprint(json.dumps(json.load(open(sys.argv[1]))))\n");
    const QByteArray read =
        outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), program, write("t.json", list)});
    QCOMPARE(QJsonDocument::fromJson(read).array(), expected);
}

void TestQuoting::yamlOfText()
{
    QRandomGenerator random(26);
    QByteArray yaml = "- \"start\"\n";
    QJsonArray expected{QStringLiteral("start")};
    for (int round = 0; round < 1000; ++round) {
        const QString text = test::nastyText(random);
        yaml += "- " + yamlString(text) + '\n';
        expected.append(text);
    }
    QVERIFY(std::all_of(yaml.begin(), yaml.end(),
                        [](char c) { return (c >= ' ' && c < 0x7f) || c == '\n'; }));
    QCOMPARE(yamlString(QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b")),
             QByteArray("\"a\\ufffdb\""));
    QCOMPARE(yamlString(QStringLiteral("\U0001f511")), QByteArray("\"\\U0001f511\""));
    QCOMPARE(yamlString(QString(QChar(0xfeff))), QByteArray("\"\\ufeff\""));
    const QString program =
        QStringLiteral("import json, sys\n"
                       "try:\n import yaml\nexcept ImportError:\n print('[]'); sys.exit()\n"
                       "print(json.dumps(yaml.safe_load(open(sys.argv[1]))))\n");
    const QByteArray read =
        outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), program, write("t.yaml", yaml)});
    if (read.trimmed() == "[]") {
        QSKIP("python3-yaml is not installed");
    }
    QCOMPARE(QJsonDocument::fromJson(read).array(), expected);
}

void TestQuoting::base64IsBase64()
{
    QRandomGenerator random(27);
    for (int size = 0; size < 200; ++size) {
        QByteArray value(size, Qt::Uninitialized);
        random.generate(value.begin(), value.end());
        QCOMPARE(base64(value).reveal().toByteArray(), value.toBase64());
    }
}

QTEST_GUILESS_MAIN(TestQuoting)
#include "tst_quoting.moc"
