// SPDX-License-Identifier: Apache-2.0
// Each translation has every text of the sources, and nothing in it can go wrong where it is shown.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(KEYNOOK_TRANSLATIONS);

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< empty when it is finished
    bool counts = false;
    QStringList forms; ///< as many as the language has for numbers; one where nothing is counted

    [[nodiscard]] QString id() const { return u"%1: \"%2\" (%3)"_s.arg(context, source, comment); }
};

Message messageIn(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.state = xml.attributes().value(u"type"_s).toString();
            if (!message.counts) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            all += messageIn(xml, context);
        }
    }
    return xml.hasError() ? QList<Message>() : all;
}

/// "%1", "%L2", "%n" …, sorted.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?(?:\\d{1,2}|n)"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        found += match.next().captured();
    }
    found.sort();
    return found;
}

QStringList mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(\\w)"_s);
    QStringList found;
    for (auto match = mnemonic.globalMatch(text); match.hasNext();) {
        found += match.next().captured(1).toLower();
    }
    return found;
}

/// The white space around a text.
QString edgesOf(const QString &text)
{
    static const QRegularExpression inner(u"\\S.*\\S|\\S"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(inner, u"…"_s);
}

QStringList faultsOf(const Message &message, const QString &language)
{
    const bool japanese = language == u"ja"_s;
    const bool english = language == u"en"_s;
    QStringList faults;
    if (!message.state.isEmpty()) {
        faults += message.state;
    }
    if (message.forms.size() != (message.counts && !japanese ? 2 : 1)) {
        faults += u"not the number of forms that the language has"_s;
    }
    for (const QString &form : message.forms) {
        if (form.isEmpty()) {
            faults += u"empty"_s;
            continue;
        }
        if (placesIn(form) != placesIn(message.source)) {
            faults += u"other placeholders"_s;
        }
        if (edgesOf(form) != edgesOf(message.source)) {
            faults += u"other white space around it"_s;
        }
        if (form.count(u'\n') < message.source.count(u'\n')) {
            faults += u"lines are missing"_s;
        }
        const QStringList wanted = mnemonicsIn(message.source);
        const QStringList had = mnemonicsIn(form);
        if (had.size() != wanted.size() || (english && had != wanted)) {
            faults += u"another number of mnemonics"_s;
        } else if (japanese && !wanted.isEmpty() &&
                   (had != wanted ||
                    !form.contains(u"(&%1)"_s.arg(wanted.front()), Qt::CaseInsensitive))) {
            faults += u"no (&X) with the letter of the source"_s;
        }
        if (english && form.contains(u"(s)"_s)) {
            faults += u"no plural"_s;
        }
    }
    return faults;
}

void languageRows()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "sv", "de", "ja"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void theTestSees_data();
    void theTestSees();
    void isComplete_data() { languageRows(); }
    void isComplete();
    void hasAllTexts_data() { languageRows(); }
    void hasAllTexts();
};

void TestTranslations::theTestSees_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Message>("message");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &language, const QString &source,
                        const QStringList &forms, bool good = false, bool counts = false) {
        QTest::newRow(name) << language << Message{u"C"_s, source, {}, {}, counts, forms} << good;
    };
    row("good", u"sv"_s, u"&Save %1…"_s, {u"&Spara %1…"_s}, true);
    row("good in Japanese", u"ja"_s, u"&Save %1…"_s, {u"%1 を保存(&S)…"_s}, true);
    row("good numbers", u"de"_s, u"%n key(s)"_s, {u"%n Schlüssel"_s, u"%n Schlüssel"_s}, true,
        true);
    row("empty", u"sv"_s, u"Save"_s, {QString()});
    row("placeholder gone", u"sv"_s, u"Save %1"_s, {u"Spara"_s});
    row("placeholder twice", u"sv"_s, u"Save %1"_s, {u"Spara %1 %1"_s});
    row("one form", u"sv"_s, u"%n key(s)"_s, {u"%n nycklar"_s}, false, true);
    row("two forms", u"ja"_s, u"%n key(s)"_s, {u"%n"_s, u"%n"_s}, false, true);
    row("mnemonic gone", u"de"_s, u"&Save"_s, {u"Speichern"_s});
    row("mnemonic added", u"de"_s, u"Save"_s, {u"&Speichern"_s});
    row("mnemonic within", u"ja"_s, u"&Save"_s, {u"&S 保存"_s});
    row("space gone", u"sv"_s, u" days"_s, {u"dagar"_s});
    row("no plural", u"en"_s, u"%n key(s)"_s, {u"%n key(s)"_s, u"%n keys"_s}, false, true);
    QTest::newRow("unfinished") << u"sv"_s
                                << Message{{}, u"Save"_s, {}, u"unfinished"_s, false, {u"Spara"_s}}
                                << false;
}

void TestTranslations::theTestSees()
{
    QFETCH(const QString, language);
    QFETCH(const Message, message);
    QFETCH(const bool, good);
    QCOMPARE(faultsOf(message, language).isEmpty(), good);
}

void TestTranslations::isComplete()
{
    QFETCH(const QString, language);
    const QList<Message> messages = messagesOf(folder + u"/keynook_%1.ts"_s.arg(language));
    QVERIFY(messages.size() > (language == u"en"_s ? 20 : 1000));
    QStringList faults;
    for (const Message &message : messages) {
        for (const QString &fault : faultsOf(message, language)) {
            faults += message.id() + u": "_s + fault;
        }
        if (language == u"en"_s && !message.counts) {
            faults += message.id() + u": English has only what is counted"_s;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// `resources/translations/update` would change nothing.
void TestTranslations::hasAllTexts()
{
    QFETCH(const QString, language);
    const QString name = u"/keynook_%1.ts"_s.arg(language);
    const QTemporaryDir copies;
    for (const QString &each : QDir(folder).entryList({u"keynook_*.ts"_s})) {
        QVERIFY(QFile::copy(folder + u'/' + each, copies.filePath(each)));
    }
    QProcess update;
    update.start(folder + u"/update"_s, {copies.path()});
    QVERIFY(update.waitForFinished(100'000));
    constexpr int missing = 77;
    if (update.exitCode() == missing) {
        QSKIP("lupdate is not installed");
    }
    QCOMPARE(update.exitCode(), 0);
    const auto ids = [](const QList<Message> &messages) {
        QStringList all;
        std::transform(messages.begin(), messages.end(), std::back_inserter(all),
                       [](const Message &message) { return message.id(); });
        all.sort();
        return all;
    };
    const QStringList here = ids(messagesOf(folder + name));
    const QStringList wanted = ids(messagesOf(copies.path() + name));
    QVERIFY(!wanted.isEmpty());
    QStringList lacking = wanted;
    QStringList gone = here;
    lacking.removeIf([&here](const QString &id) { return here.contains(id); });
    gone.removeIf([&wanted](const QString &id) { return wanted.contains(id); });
    QVERIFY2(lacking.isEmpty() && gone.isEmpty(),
             qPrintable(u"\nlacking:\n%1\nno longer in the sources:\n%2\n"
                        "resources/translations/update takes them over."_s.arg(lacking.join(u'\n'),
                                                                               gone.join(u'\n'))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
