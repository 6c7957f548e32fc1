// SPDX-License-Identifier: Apache-2.0
// Names that no service should give, in every place that shows a name: they stay text, show what
// they hide, fit, and take nothing else away.
#include "core/text.h"
#include "cutoff.h"
#include "fakedesk.h"
#include "models/keylistmodel.h"
#include "widgets/detailspanel.h"

#include <QComboBox>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestOutsideNames : public QObject
{
    Q_OBJECT
private slots:
    void listAndDetails_data() { names(); }
    void listAndDetails();
    void deleting_data() { names(); }
    void deleting();
    void exporting_data() { names(); }
    void exporting();
    void workspace_data() { names(); }
    void workspace();

private:
    static void names();
    /// With one key of this name, which was used a moment ago, and its secret in the keychain.
    static void fill(FakeDesk &desk, const QString &name)
    {
        desk.cogniac.keys = {{u"k1"_s, name, desk.cogniac.now - 86400, desk.cogniac.now - 60}};
        QVERIFY(desk.signIn());
        desk.table().selectRow(0);
        QCOMPARE(desk.table().model()->rowCount(), 1);
    }
    /// What a person, or a screen reader, gets from outside without seeing what it is.
    static QStringList unsafe(const QWidget &top)
    {
        QStringList found;
        for (const QWidget *each : top.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(each);
            if (label != nullptr && label->textFormat() != Qt::PlainText) {
                found += u"guesses: "_s + label->objectName();
            }
            for (const QString &text :
                 {each->property("text").toString(), each->accessibleName(), each->windowTitle(),
                  each->property("placeholderText").toString()}) {
                QString oneLine = text;
                if (hasInvisible(oneLine.remove(u'\n'))) {
                    found += u"invisible: "_s + each->objectName();
                }
            }
            if (each->toolTip().contains(u"<img"_s)) {
                found += u"tooltip: "_s + each->objectName();
            }
        }
        return found;
    }
};

void TestOutsideNames::names()
{
    QTest::addColumn<QString>("name");
    const QString nul(QChar(u'\0'));
    QTest::newRow("plain") << u"camera"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("10 000 letters") << QString(10'000, u'W');
    QTest::newRow("10 000 words") << u"a b "_s.repeated(2500);
    QTest::newRow("10 000 lines") << u"x\n"_s.repeated(5000);
    QTest::newRow("HTML") << u"<img src=\"file:///etc/hostname\"><h1>Delete</h1>&amp;&#8238;"_s;
    QTest::newRow("turned around") << u"gnp.exe\u202efdp.\u2066x"_s;
    QTest::newRow("NUL") << u"cam"_s + nul + u"era"_s + nul;
    QTest::newRow("nothing to see") << u"\u200b\u2060\ufeff"_s;
    QTest::newRow("mnemonics") << u"&Delete && %1 %2 %n"_s;
    QTest::newRow("half a character") << u"cam"_s + QChar(0xd83d) + u"era"_s;
    QTest::newRow("escapes") << u"\u001b[31mred\u0007"_s;
}

void TestOutsideNames::listAndDetails()
{
    QFETCH(const QString, name);
    FakeDesk desk;
    fill(desk, name);
    const QModelIndex cell = desk.table().model()->index(0, KeyListModel::Name);
    // Half a character cannot be sent as such: the fake's JSON has made it a U+FFFD.
    const bool exact = !name.contains(QChar(0xd83d));
    QVERIFY(!exact || cell.data().toString() == visible(name));
    QVERIFY(!hasInvisible(cell.data().toString()));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    QVERIFY(!exact || textOf(*desk.window, "detailsTitle") == visible(name));
    QCOMPARE(unsafe(*desk.window).join(u'\n'), QString());

    desk.window->resize(smallScreen);
    QCoreApplication::processEvents();
    QTRY_COMPARE(desk.window->size(), smallScreen);
    QTRY_COMPARE(cutOff(*desk.window).join(u'\n'), QString());
    for (const auto &size : {smallScreen, QSize(1240, 740)}) {
        desk.window->resize(size);
        QCoreApplication::processEvents();
        const auto *details = desk.window->findChild<DetailsPanel *>();
        QTRY_VERIFY(details->widget()->width() <= details->viewport()->width());
        // The name leaves the rest where it can be found.
        QTRY_VERIFY(details->widget()->height() < 1000);
    }
    click(*desk.window, "copyKeyId");
}

void TestOutsideNames::deleting()
{
    QFETCH(const QString, name);
    FakeDesk desk;
    fill(desk, name);
    click(*desk.window, "delete");
    QTRY_VERIFY(desk.dialog("deleteDialog") != nullptr);
    QDialog &dialog = *desk.dialog("deleteDialog");
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(isWithin(dialog.minimumSizeHint(), smallScreen));
    QVERIFY(isWithin(dialog.size(), QSize(800, 480)));
    QTRY_COMPARE(cutOff(dialog).join(u'\n'), QString());
    QCOMPARE(unsafe(dialog).join(u'\n'), QString());
    QVERIFY(dialog.windowTitle().size() < 100);
    QVERIFY(find<QListWidget>(dialog, "results").item(0)->text().contains(u"k1"_s));

    // It was used just now: a click is not enough, whatever the name is.
    auto &confirm = find<QAbstractButton>(dialog, "confirm");
    QVERIFY(!confirm.isEnabled());
    const QString word = find<QLineEdit>(dialog, "typed").placeholderText();
    QVERIFY(!word.isEmpty() && word.size() <= 120);
    find<QLineEdit>(dialog, "typed").setText(word);
    QVERIFY(confirm.isEnabled());
    click(dialog, "confirm");
    QTRY_COMPARE(desk.cogniac.keys.size(), 0);
    QTRY_COMPARE(desk.table().model()->rowCount(), 0);
}

void TestOutsideNames::exporting()
{
    QFETCH(const QString, name);
    FakeDesk desk;
    fill(desk, name);
    click(*desk.window, "export");
    QTRY_VERIFY(desk.dialog("exportDialog") != nullptr);
    QDialog &dialog = *desk.dialog("exportDialog");
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(isWithin(dialog.minimumSizeHint(), smallScreen));
    QTRY_COMPARE(cutOff(dialog).join(u'\n'), QString());
    QCOMPARE(unsafe(dialog).join(u'\n'), QString());
    auto &format = find<QComboBox>(dialog, "format");
    for (int each = format.count() - 1; each >= 0; --each) {
        format.setCurrentIndex(each);
        // Nothing from outside becomes a part of a path.
        const QString file = find<QLineEdit>(dialog, "path").text().section(u'/', -1);
        QVERIFY(QStringList({u"credentials.json"_s, u"credentials"_s, u".env"_s, u"cogniac.sh"_s,
                             u"cogniac.ps1"_s, u"cogniac.ini"_s, u"cogniac-secret.yaml"_s})
                    .contains(file));
    }
    find<QLineEdit>(dialog, "path").setText(desk.folder.filePath(u"written"_s));
    click(dialog, "save");
    QVERIFY(isShown(dialog, "useLine"));
    QVERIFY(QFile::exists(desk.folder.filePath(u"written"_s)));
}

void TestOutsideNames::workspace()
{
    QFETCH(const QString, name);
    FakeDesk desk;
    desk.cogniac.keys = {{u"k1"_s, u"camera"_s, {}, {}}};
    QVERIFY(desk.signIn(name));
    QCOMPARE(unsafe(*desk.window).join(u'\n'), QString());
    click(*desk.window, "generate");
    QTRY_VERIFY(desk.dialog("generateDialog") != nullptr);
    QDialog &dialog = *desk.dialog("generateDialog");
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(isWithin(dialog.minimumSizeHint(), smallScreen));
    QTRY_COMPARE(cutOff(dialog).join(u'\n'), QString());
    QCOMPARE(unsafe(dialog).join(u'\n'), QString());
    dialog.reject();
    desk.window->resize(smallScreen);
    QCoreApplication::processEvents();
    QTRY_COMPARE(desk.window->size(), smallScreen);
    QTRY_COMPARE(cutOff(*desk.window).join(u'\n'), QString());
}

KEYNOOK_UI_MAIN(TestOutsideNames)
#include "tst_outsidenames.moc"
