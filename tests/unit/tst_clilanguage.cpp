// SPDX-License-Identifier: Apache-2.0
// The command line speaks the session's language to people, and English to scripts.
#include <QProcess>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

using Variables = QMap<QString, QString>;

struct Told
{
    int code = -1;
    QString out;
    QString err;
};

/// Without any locale but `variables`.
Told run(const QStringList &arguments, const Variables &variables)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"LC_"_s) || name.startsWith(u"LANG"_s)) {
            environment.remove(name);
        }
    }
    for (auto each = variables.cbegin(); each != variables.cend(); ++each) {
        environment.insert(each.key(), *each);
    }
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(KEYNOOK_CLI), arguments);
    if (!program.waitForFinished(60'000)) {
        return {};
    }
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

const char *const missing = "keynook-cli: a command is missing.";

} // namespace

class TestCliLanguage : public QObject
{
    Q_OBJECT
private slots:
    void speaks_data();
    void speaks();
    void scriptsReadEnglish_data();
    void scriptsReadEnglish();
};

void TestCliLanguage::speaks_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const Variables &variables, const QString &language) {
        QTest::newRow(name) << variables << language;
    };
    row("no locale", {}, u"en"_s);
    row("C", {{u"LC_ALL"_s, u"C"_s}, {u"LANG"_s, u"sv_SE.UTF-8"_s}}, u"en"_s);
    row("C.UTF-8", {{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANGUAGE"_s, u"sv"_s}}, u"en"_s);
    row("POSIX", {{u"LANG"_s, u"POSIX"_s}, {u"LANGUAGE"_s, u"de"_s}}, u"en"_s);
    row("British", {{u"LANG"_s, u"en_GB.UTF-8"_s}}, u"en"_s);
    row("French", {{u"LANG"_s, u"fr_FR.UTF-8"_s}}, u"en"_s);
    row("Swedish", {{u"LANG"_s, u"sv_SE.UTF-8"_s}}, u"sv"_s);
    row("German", {{u"LC_ALL"_s, u"de_AT.UTF-8"_s}}, u"de"_s);
    row("Japanese", {{u"LANG"_s, u"ja_JP.UTF-8"_s}}, u"ja"_s);
    row("LC_MESSAGES", {{u"LANG"_s, u"sv_SE.UTF-8"_s}, {u"LC_MESSAGES"_s, u"de_DE.UTF-8"_s}},
        u"de"_s);
    row("LANGUAGE", {{u"LANG"_s, u"en_US.UTF-8"_s}, {u"LANGUAGE"_s, u"fr:ja"_s}}, u"ja"_s);
}

void TestCliLanguage::speaks()
{
    QFETCH(const Variables, variables);
    QFETCH(const QString, language);
    QTranslator words;
    QVERIFY(words.load(u":/translations/keynook_"_s + language));
    QString wanted = words.translate("keynook::cli::Invocation", missing);
    QCOMPARE(wanted.isEmpty(), language == u"en"_s);
    if (wanted.isEmpty()) {
        wanted = QString::fromLatin1(missing);
    }
    const Told told = run({}, variables);
    QCOMPARE(told.code, 2);
    QCOMPARE(told.err.section(u'\n', 0, 0), wanted);
}

void TestCliLanguage::scriptsReadEnglish_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("same");
    const QStringList usage{u"keys"_s, u"list"_s};
    QTest::newRow("for people") << usage << false;
    QTest::newRow("JSON") << usage + QStringList{u"--json"_s} << true;
    QTest::newRow("JSON first") << QStringList{u"--json"_s} + usage << true;
    QTest::newRow("the command's own --json")
        << QStringList{u"run"_s, u"--"_s, u"true"_s, u"--json"_s} << false;
    QTest::newRow("version") << QStringList{u"--version"_s} << true;
}

void TestCliLanguage::scriptsReadEnglish()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, same);
    const Told plain = run(arguments, {});
    const Told swedish = run(arguments, {{u"LANG"_s, u"sv_SE.UTF-8"_s}});
    QVERIFY(plain.code >= 0);
    QCOMPARE(swedish.code, plain.code);
    QCOMPARE(swedish.out + swedish.err == plain.out + plain.err, same);
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
