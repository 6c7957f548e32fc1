// SPDX-License-Identifier: Apache-2.0
// The answers in the app: all of them in every language, found by search and by keyboard, and shown
// by a widget that takes nothing else and leads nowhere but to the services' own help.
#include "cutoff.h"
#include "dialogs/helpdialog.h"
#include "dialogs/helptext.h"
#include "fakedesk.h"
#include "language/language.h"
#include "plaintext.h"

#include <QListWidget>
#include <QLocale>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {

/// Whether all of an item's text can be seen.
bool hasRoom(const QListWidget &list, int row)
{
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.widget = &list;
    option.rect = list.visualItemRect(list.item(row));
    option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
    option.text = list.item(row)->text();
    const QStyle &style = *list.style();
    const QRect place = style.subElementRect(QStyle::SE_ItemViewItemText, &option, &list);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &list) + 1;
    const QRect needed = list.fontMetrics().boundingRect(place.adjusted(margin, 0, -margin, 0),
                                                         Qt::TextWordWrap, option.text);
    return needed.height() <= place.height() && option.rect.width() <= list.viewport()->width();
}

} // namespace

class TestHelpDialog : public QObject
{
    Q_OBJECT
private slots:
    void language_data();
    void language();
    void everyLanguage_data();
    void everyLanguage();
    void showsWhatIsChosen();
    void searches();
    void isOperatedByKeys();
    void hasNames();
    void fitsOnASmallScreen();
    void leadsToTheServicesHelpOnly_data();
    void leadsToTheServicesHelpOnly();
    void opensPages();
    void fetchesNothing();
    void changesColours();
    void opensBesideTheWindow();
    void opensWithoutAnAccount();
    void explains_data();
    void explains();

private:
    struct Open
    {
        explicit Open(const QString &language = u"en"_s)
            : dialog(language)
        {
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            dialog.activateWindow();
            if (!QTest::qWaitForWindowActive(&dialog)) {
                qFatal("no active window");
            }
        }
        [[nodiscard]] QListWidget &questions() const
        {
            return find<QListWidget>(dialog, "questions");
        }
        [[nodiscard]] HelpText &text() const { return find<HelpText>(dialog, "answer"); }
        [[nodiscard]] QStringList shownQuestions() const
        {
            QStringList shown;
            for (int row = 0; row < questions().count(); ++row) {
                if (!questions().item(row)->isHidden()) {
                    shown += questions().item(row)->text();
                }
            }
            return shown;
        }

        HelpDialog dialog;
    };
};

void TestHelpDialog::language_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("Swedish") << QStringList{u"sv-SE"_s, u"sv"_s} << u"sv"_s;
    QTest::newRow("Austria") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("Japanese") << QStringList{u"ja-Jpan-JP"_s} << u"ja"_s;
    QTest::newRow("second choice") << QStringList{u"fi-FI"_s, u"sv-FI"_s, u"en"_s} << u"sv"_s;
    QTest::newRow("English first") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none spoken") << QStringList{u"fi"_s} << u"en"_s;
    QTest::newRow("similar code") << QStringList{u"den"_s, u"svx-SE"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void TestHelpDialog::language()
{
    QFETCH(const QStringList, wanted);
    QTEST(bestLanguage(wanted), "spoken");
}

void TestHelpDialog::everyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *each : {"en", "sv", "de", "ja"}) {
        QTest::newRow(each) << QString::fromLatin1(each);
    }
}

/// tests/support/tst_documents.py compares the texts themselves.
void TestHelpDialog::everyLanguage()
{
    QFETCH(const QString, language);
    const QList<Answer> answers = answersIn(language);
    QCOMPARE(answers.size(), answersIn(u"en"_s).size());
    QVERIFY(answers.size() >= 13);
    Open open(language);
    for (int row = 0; row < answers.size(); ++row) {
        open.questions().setCurrentRow(row);
        const QString shown = open.text().toPlainText();
        QVERIFY(shown.startsWith(answers.at(row).question()));
        QVERIFY(shown.size() > answers.at(row).question().size() + 20);
        for (const char *raw : {"**", "```", "](", "<"}) { // Markdown that was not understood
            QVERIFY2(!shown.contains(QLatin1StringView(raw)), qPrintable(shown));
        }
    }
    QCOMPARE(PlainTextWalk(open.dialog).faults(), QStringList());
    open.questions().setCurrentRow(2);
    shoot(open.dialog, u"help-"_s + language);
}

void TestHelpDialog::showsWhatIsChosen()
{
    const Open open;
    QCOMPARE(open.questions().currentRow(), 0); // something is shown at once
    QVERIFY(open.text().toPlainText().startsWith(answersIn(u"en"_s).first().question()));
    open.questions().setCurrentRow(2);
    QVERIFY(open.text().toPlainText().startsWith(answersIn(u"en"_s).at(2).question()));
    bool hasCommand = false;
    for (QTextBlock each = open.text().document()->begin(); each.isValid(); each = each.next()) {
        hasCommand = hasCommand || (each.text().startsWith(u"keynook-cli "_s) &&
                                    each.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage));
    }
    QVERIFY(hasCommand);
}

void TestHelpDialog::searches()
{
    const Open open;
    const qsizetype all = open.shownQuestions().size();
    type(open.dialog, "search", u"403"_s);
    QCOMPARE(open.shownQuestions(), QStringList{u"What does 403 mean, and what helps?"_s});
    QVERIFY(open.text().toPlainText().startsWith(u"What does 403"_s));
    type(open.dialog, "search", u"  HTTPS_proxy certificate "_s); // of the answer, in any order
    QCOMPARE(open.shownQuestions().size(), 1);
    type(open.dialog, "search", u"no such word in here"_s);
    QVERIFY(open.shownQuestions().isEmpty());
    QVERIFY(isShown(open.dialog, "none"));
    QCOMPARE(open.text().toPlainText(), QString());
    find<QLineEdit>(open.dialog, "search").clear();
    QCOMPARE(open.shownQuestions().size(), all);
    QVERIFY(!isShown(open.dialog, "none"));
    QVERIFY(!open.text().toPlainText().isEmpty());
}

void TestHelpDialog::isOperatedByKeys()
{
    const Open open;
    auto &field = find<QLineEdit>(open.dialog, "search");
    QVERIFY(field.hasFocus());
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(open.questions().currentRow(), 1);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(open.questions().currentRow(), 0);
    QTest::keyClick(&field, Qt::Key_Tab);
    QVERIFY(open.questions().hasFocus());
    QTest::keyClick(&open.questions(), Qt::Key_Tab);
    QVERIFY(open.text().hasFocus());
    QTest::keyClick(&open.text(), Qt::Key_Escape);
    QTRY_VERIFY(!open.dialog.isVisible());
}

void TestHelpDialog::hasNames()
{
    const Open open;
    QCOMPARE(carelessWidgets(open.dialog), QStringList());
    QCOMPARE(open.questions().accessibleName(), u"Questions"_s);
    QCOMPARE(open.text().accessibleName(), u"Answer"_s);
}

void TestHelpDialog::fitsOnASmallScreen()
{
    Open open;
    open.dialog.resize(smallScreen);
    QCoreApplication::processEvents();
    QVERIFY(isWithin(open.dialog.minimumSizeHint(), smallScreen));
    QCOMPARE(open.dialog.size(), smallScreen);
    QCOMPARE(cutOff(open.dialog).join(u'\n'), QString());
    shoot(open.dialog, u"small-help"_s);
    open.dialog.resize(QSize(860, 560));
    for (int row = 0; row < open.questions().count(); ++row) {
        QVERIFY2(hasRoom(open.questions(), row), qPrintable(open.questions().item(row)->text()));
    }
}

void TestHelpDialog::leadsToTheServicesHelpOnly_data()
{
    QTest::addColumn<bool>("may");
    QTest::newRow("https://docs.kognic.com/workspaces") << true;
    QTest::newRow("https://support.kognic.com/how-to-generate-an-api-key") << true;
    for (const char *not_ : {"http://docs.kognic.com/", "https://docs.kognic.com.keynook.example/",
                             "https://docs.kognic.com@keynook.example/", "https://keynook.example/",
                             "https://you@docs.kognic.com/", "https://docs.kognic.com:444/",
                             "file:///etc/hostname", "javascript:alert(1)", "#answer", ""}) {
        QTest::newRow(*not_ == '\0' ? "empty" : not_) << false;
    }
}

void TestHelpDialog::leadsToTheServicesHelpOnly()
{
    QFETCH(const bool, may);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QUrl url(tag == u"empty"_s ? QString() : tag);
    QCOMPARE(HelpText::mayLeadTo(url), may);
    Open open;
    QList<QUrl> opened;
    open.dialog.setOpener([&opened](const QUrl &page) {
        opened += page;
        return true;
    });
    const QString before = open.text().toPlainText();
    emit open.text().anchorClicked(url);
    QCOMPARE(opened, may ? QList<QUrl>{url} : QList<QUrl>());
    QCOMPARE(open.text().toPlainText(), before); // nothing is opened in here
}

void TestHelpDialog::opensPages()
{
    int links = 0;
    for (const QString &language : {u"en"_s, u"sv"_s, u"de"_s, u"ja"_s}) {
        const Open open(language);
        for (int row = 0; row < open.questions().count(); ++row) {
            open.questions().setCurrentRow(row);
            const QTextDocument &document = *open.text().document();
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QString to = part.fragment().charFormat().anchorHref();
                    links += to.isEmpty() ? 0 : 1;
                    QVERIFY2(to.isEmpty() || HelpText::mayLeadTo(QUrl(to)), qPrintable(to));
                }
            }
        }
    }
    QVERIFY(links >= 4);

    Open open;
    open.dialog.setOpener([](const QUrl &) { return false; });
    emit open.text().anchorClicked(QUrl(u"https://docs.kognic.com/workspaces"_s));
    QVERIFY(isShown(open.dialog, "none"));
    QCOMPARE(textOf(open.dialog, "none"), u"No browser could be opened."_s);
}

void TestHelpDialog::fetchesNothing()
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(u"picture.png"_s);
    QVERIFY(QPixmap(4, 4).save(picture));
    const Open open;
    for (const int type : {QTextDocument::ImageResource, QTextDocument::StyleSheetResource,
                           QTextDocument::HtmlResource, QTextDocument::MarkdownResource}) {
        const QVariant got = open.text().document()->resource(type, QUrl::fromLocalFile(picture));
        QVERIFY(got.toByteArray().isEmpty() && got.value<QImage>().isNull());
    }
}

void TestHelpDialog::changesColours()
{
    const Open open;
    open.questions().setCurrentRow(2);
    for (const Appearance look : {Appearance::Dark, Appearance::Light}) {
        theme()->setAppearance(look);
        QCoreApplication::processEvents();
        const QTextDocument &answer = *open.text().document();
        int links = 0;
        for (QTextBlock block = answer.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                links += format.isAnchor() ? 1 : 0;
                QVERIFY(!format.isAnchor() ||
                        format.foreground().color() == Theme::colours().accent);
            }
        }
        QCOMPARE(links, 1);
    }
}

void TestHelpDialog::opensBesideTheWindow()
{
    FakeDesk desk;
    QVERIFY(desk.signIn());
    const auto open = [&desk] { return desk.window->findChildren<HelpDialog *>(); };
    desk.window->activateWindow();
    QTest::keyClick(desk.window.get(), Qt::Key_F1);
    QTRY_COMPARE(open().size(), 1);
    QTRY_VERIFY(open().first()->isVisible());
    QVERIFY(!open().first()->isModal()); // the window can be used meanwhile
    desk.window->activateWindow();
    QTest::keyClick(desk.window.get(), Qt::Key_F1);
    QCOMPARE(open().size(), 1);
    open().first()->reject();
    QTRY_VERIFY(open().isEmpty()); // and nothing of it stays behind
}

/// Before anybody has signed in there is no menu, but there are questions.
void TestHelpDialog::opensWithoutAnAccount()
{
    FakeDesk desk;
    click(*desk.window, "startAnswers");
    QTRY_VERIFY(desk.dialog("helpDialog") != nullptr);
}

void TestHelpDialog::explains_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("question");
    QTest::newRow("401") << 401 << u"What does 401"_s;
    QTest::newRow("403") << 403 << u"What does 403"_s;
    QTest::newRow("500") << 500 << QString();
}

void TestHelpDialog::explains()
{
    QFETCH(const int, status);
    QFETCH(const QString, question);
    FakeDesk desk;
    QVERIFY(desk.signIn());
    const Script refusal = Script::answer(status, R"({"message":"no"})");
    desk.cogniac.before = [refusal](const ServedRequest &) { return std::optional(refusal); };
    click(*desk.window, "refresh");
    const auto &banner = find<QWidget>(*desk.window, "listBanner");
    QTRY_VERIFY(banner.isVisible());
    QCOMPARE(isShown(banner, "bannerWhy"), !question.isEmpty());
    if (!question.isEmpty()) {
        click(banner, "bannerWhy");
        QTRY_VERIFY(desk.dialog("helpDialog") != nullptr);
        const QString shown = find<HelpText>(*desk.dialog("helpDialog"), "answer").toPlainText();
        QVERIFY2(shown.startsWith(question), qPrintable(shown.left(40)));
    }
}

KEYNOOK_UI_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
