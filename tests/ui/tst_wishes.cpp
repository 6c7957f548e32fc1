// SPDX-License-Identifier: Apache-2.0
// What another start asks of the window: when it is fulfilled, when it waits, and that a file is
// only offered.
#include "uifixture.h"
#include "widgets/banner.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestWishes : public QObject
{
    Q_OBJECT
private slots:
    void generates();
    void withoutAnAccountItSignsIn();
    void signedOutItSignsInAgain();
    void waitsForTheAccounts();
    void offersAFile();
    void neverOverADialog_data();
    void neverOverADialog();
    void theWindowAloneIsNothingMore();

private:
    const Wish generate{Wish::Kind::Generate, {}};
    [[nodiscard]] static bool shows(const Desk &desk, const char *dialog)
    {
        return QTest::qWaitFor(
            [&] { return desk.dialog() != nullptr && desk.dialog()->inherits(dialog); },
            uiPatience);
    }
};

void TestWishes::generates()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.window->fulfil(generate);
    QVERIFY(shows(desk, "keynook::ui::GenerateDialog"));
}

void TestWishes::withoutAnAccountItSignsIn()
{
    Desk desk;
    desk.window->fulfil(generate);
    QVERIFY(shows(desk, "keynook::ui::SignInDialog"));
}

void TestWishes::signedOutItSignsInAgain()
{
    Desk desk;
    QVERIFY(desk.signIn());
    Ledger &ledger = desk.window->context()->ledger();
    QVERIFY(ledger.markSignedOut(ledger.accounts()->first().id));
    desk.window->showAccount(ledger.accounts()->first());
    desk.window->fulfil(generate);
    QVERIFY(shows(desk, "keynook::ui::SignInDialog"));
}

void TestWishes::waitsForTheAccounts()
{
    QTemporaryDir folder;
    AppOptions options;
    options.dataFolder = folder.path();
    options.store = [] { return std::make_unique<MemoryStore>(); };
    MainWindow window(options, *theme(), Settings(folder.filePath(u"keynook.ini"_s)));
    window.fulfil(generate);
    window.show();
    QVERIFY(window.findChildren<QDialog *>().isEmpty());
    window.begin();
    QTRY_COMPARE_WITH_TIMEOUT(window.findChildren<QDialog *>().size(), 1, uiPatience);
}

/// What would be read is said before it is; nobody can tell who asked for it.
void TestWishes::offersAFile()
{
    Desk desk;
    const QString path = desk.folder.filePath(u"no such å.json"_s);
    desk.window->fulfil({Wish::Kind::Import, path});
    QVERIFY(shows(desk, "keynook::ui::KognicDialog"));
    const auto *banner = desk.dialog()->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(path), qPrintable(banner->text()));
    QCoreApplication::processEvents();
    const QString before = banner->text();
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(desk.dialog() == nullptr);

    desk.window->fulfil({Wish::Kind::Import, path});
    QVERIFY(shows(desk, "keynook::ui::KognicDialog"));
    banner = desk.dialog()->findChild<Banner *>();
    QCOMPARE(banner->text(), before);
    QVERIFY(desk.click("bannerAction"));
    QTRY_VERIFY_WITH_TIMEOUT(banner->text() != before, uiPatience); // now it was looked for
    desk.dialog()->reject();
}

void TestWishes::neverOverADialog_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::newRow("generate") << generate;
    QTest::newRow("a file") << Wish{Wish::Kind::Import, u"/home/u/credentials.json"_s};
}

void TestWishes::neverOverADialog()
{
    QFETCH(const Wish, wish);
    Desk desk;
    QVERIFY(desk.click("startCogniac"));
    QVERIFY(shows(desk, "keynook::ui::SignInDialog"));
    desk.window->fulfil(wish);
    QCOMPARE(desk.window->findChildren<QDialog *>().size(), 1);
    QVERIFY(desk.textOf("message").startsWith(u"Finish"_s));
    desk.dialog()->reject();
}

void TestWishes::theWindowAloneIsNothingMore()
{
    Desk desk;
    desk.window->fulfil({});
    QCoreApplication::processEvents();
    QVERIFY(desk.dialog() == nullptr);
}

KEYNOOK_UI_MAIN(TestWishes)
#include "tst_wishes.moc"
