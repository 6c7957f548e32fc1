// SPDX-License-Identifier: Apache-2.0
// The other ways in, the choice of a workspace, and signing in again.
#include "signinfixture.h"

using namespace keynook;
using namespace keynook::test;

class TestSignInWays : public SignInTest
{
    Q_OBJECT
private slots:
    void apiKey();
    void severalWorkspaces();
    void manyWorkspaces();
    void hostileWorkspaces();
    void backFromTheWorkspaces();
    void browser();
    void browserRefuses();
    void pasted();
    void noBrowser();
    void again();
    void againIsNobodyElse();
    void nameTaken();
};

void TestSignInWays::apiKey()
{
    FakeCogniac cogniac;
    cogniac.workspaces = QStringList{QStringLiteral("t1")};
    type(*m_dialog, "server", cogniac.server.url().toString());
    click(*m_dialog, "useOther");
    type(*m_dialog, "apiKey", QStringLiteral("login1:wrong-secret"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(banner().contains(QLatin1String("did not accept this API key")));
    QCOMPARE(m_dialog->focusWidget(), &find<QLineEdit>(*m_dialog, "apiKey"));
    type(*m_dialog, "apiKey", QString::fromLatin1(cogniac.loginKey));
    QVERIFY(find<QLineEdit>(*m_dialog, "apiKey").displayText() !=
            QString::fromLatin1(cogniac.loginKey));
    click(*m_dialog, "signIn");
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(m_signedIn.first().workspaceId, QStringLiteral("t1"));
}

void TestSignInWays::severalWorkspaces()
{
    typeUser(QStringLiteral("ordinary"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(isPicking());
    QVERIFY(!isShown(*m_dialog, "workspaceFilter")); // two are seen at a glance
    QVERIFY(!isShown(*m_dialog, "email"));
    QVERIFY(m_world->isUntouched());
    QCOMPARE(carelessWidgets(*m_dialog), QStringList());
    shoot(*m_dialog, QStringLiteral("signin-pick"));
    list().setCurrentIndex(row(1));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(m_signedIn.first().workspaceId, QStringLiteral("k7south9x1vb"));
}

void TestSignInWays::manyWorkspaces()
{
    FakeCogniac cogniac;
    for (int i = 3; i <= 9; ++i) {
        cogniac.workspaces += QStringLiteral("t%1").arg(i);
    }
    useFake(cogniac);
    QTRY_VERIFY(isPicking());
    QVERIFY(isShown(*m_dialog, "workspaceFilter"));
    shoot(*m_dialog, QStringLiteral("signin-pick-many"));
    type(*m_dialog, "workspaceFilter", QStringLiteral("t7"));
    QTest::keyClick(&find<QLineEdit>(*m_dialog, "workspaceFilter"), Qt::Key_Return);
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(m_signedIn.first().workspaceId, QStringLiteral("t7"));
}

void TestSignInWays::hostileWorkspaces()
{
    FakeCogniac cogniac;
    const QString nasty = QStringLiteral("<a href=x>Plant</a>\u202egnp.exe");
    QJsonArray tenants;
    for (const char *id : {"t1", "t2"}) {
        tenants += QJsonObject{{QStringLiteral("tenant_id"), QString::fromLatin1(id)},
                               {QStringLiteral("name"), nasty}};
    }
    cogniac.refuse(
        "GET", "/tenants",
        Script::answer(200,
                       QJsonDocument(QJsonObject{{QStringLiteral("tenants"), tenants}}).toJson()));
    useFake(cogniac);
    QTRY_VERIFY(isPicking());
    QCOMPARE(row(0).data().toString(), QStringLiteral("<a href=x>Plant</a>\\u{202e}gnp.exe"));
    shoot(*m_dialog, QStringLiteral("signin-pick-hostile"));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(row(1)).center());
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {},
                       list().visualRect(row(1)).center());
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(m_signedIn.first().workspaceName, nasty);
    QCOMPARE(m_signedIn.first().workspaceId, QStringLiteral("t2"));
}

void TestSignInWays::backFromTheWorkspaces()
{
    typeUser(QStringLiteral("ordinary"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(isPicking());
    click(*m_dialog, "back");
    QVERIFY(isShown(*m_dialog, "email"));
    QVERIFY(find<QPushButton>(*m_dialog, "signIn").isEnabled());
    click(*m_dialog, "signIn");
    QTRY_VERIFY(isPicking());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QVERIFY(m_world->isUntouched());
}

void TestSignInWays::browser()
{
    click(*m_dialog, "useBrowser");
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(textOf(*m_dialog, "browserSentence").contains(QLatin1String("has opened")));
    QCOMPARE(find<QLineEdit>(*m_dialog, "browserAddress").text(), m_opened.first().toString());
    QVERIFY(!find<QPushButton>(*m_dialog, "signIn").isEnabled()); // nothing was pasted
    QCOMPARE(carelessWidgets(*m_dialog), QStringList());
    shoot(*m_dialog, QStringLiteral("signin-browser"));
    QCOMPARE(visit(m_opened.first(), true).path(), QStringLiteral("/cb"));
    QTRY_VERIFY(isPicking());
    click(*m_dialog, "signIn");
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(m_signedIn.first().email, QStringLiteral("demo@keynook.example"));
}

void TestSignInWays::browserRefuses()
{
    click(*m_dialog, "useBrowser");
    QUrl page = m_opened.first();
    page.setQuery(page.query() + QStringLiteral("&error=access_denied"));
    visit(page, true);
    QTRY_VERIFY(banner().contains(QLatin1String("refused the login")));
    QVERIFY(isShown(*m_dialog, "email"));
    click(*m_dialog, "useBrowser");
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(banner().isEmpty());
    click(*m_dialog, "back");
    QVERIFY(isShown(*m_dialog, "email"));
    visit(m_opened.last(), true); // too late: nobody listens any more
    settle();
    QVERIFY(isShown(*m_dialog, "email"));
    QVERIFY(find<QWidget>(*m_dialog, "email").isEnabled());
    QVERIFY(m_world->isUntouched());
}

void TestSignInWays::pasted()
{
    click(*m_dialog, "useBrowser");
    const QUrl target = visit(m_opened.first(), false);
    QVERIFY(target.isValid());
    type(*m_dialog, "browserPaste", QStringLiteral("I do not know"));
    click(*m_dialog, "signIn");
    QVERIFY(banner().contains(QLatin1String("neither the address")));
    QCOMPARE(find<QLineEdit>(*m_dialog, "browserPaste").selectedText().size(), 13);
    find<QLineEdit>(*m_dialog, "browserPaste").setText(QString::fromLatin1(target.toEncoded()));
    QTest::keyClick(&find<QLineEdit>(*m_dialog, "browserPaste"), Qt::Key_Return);
    QTRY_VERIFY(isPicking());
    QCOMPARE(find<QLineEdit>(*m_dialog, "browserPaste").text(), QString());
    click(*m_dialog, "signIn");
    QTRY_COMPARE(m_signedIn.size(), 1);
}

void TestSignInWays::noBrowser()
{
    m_dialog->setBrowser([](const QUrl &) { return false; });
    click(*m_dialog, "useBrowser");
    QVERIFY(textOf(*m_dialog, "browserSentence").contains(QLatin1String("No browser")));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QVERIFY(m_world->isUntouched());
}

void TestSignInWays::again()
{
    const Account before = m_world->signIn(*m_standin);
    Account renamed = before;
    renamed.name = QStringLiteral("work <b>");
    renamed.signedIn = false;
    QVERIFY(m_world->app->ledger().saveAccount(renamed).has_value());
    open().setAccount(renamed);
    for (const char *name : {"email", "server", "accountName"}) {
        QVERIFY(find<QLineEdit>(*m_dialog, name).isReadOnly());
    }
    QCOMPARE(find<QLineEdit>(*m_dialog, "accountName").text(), renamed.name);
    QCOMPARE(m_dialog->focusWidget(), &find<QLineEdit>(*m_dialog, "password"));
    find<QLineEdit>(*m_dialog, "password").setText(QStringLiteral("standin-demo-4711"));
    shoot(*m_dialog, QStringLiteral("signin-again"));
    click(*m_dialog, "signIn");
    QTRY_COMPARE(m_signedIn.size(), 1); // in the workspace it had
    renamed.signedIn = true;
    QCOMPARE(m_signedIn.first(), renamed);
    QCOMPARE(m_world->accounts().size(), 1);
}

void TestSignInWays::againIsNobodyElse()
{
    const Account account = m_world->signIn(*m_standin, QStringLiteral("single-tenant"));
    open().setAccount(account);
    click(*m_dialog, "useBrowser"); // the stand-in's page is always the first user's
    visit(m_opened.first(), true);
    QTRY_VERIFY(banner().contains(QLatin1String("belongs to demo@keynook.example")));
    QCOMPARE(m_world->accounts(), QList<Account>{account});
    QVERIFY(m_signedIn.isEmpty());
}

void TestSignInWays::nameTaken()
{
    const Account other = m_world->signIn(*m_standin, QStringLiteral("single-tenant"));
    StandinProcess second;
    QVERIFY(second.isReady());
    type(*m_dialog, "server", second.url());
    typeUser(QStringLiteral("single-tenant"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(banner().contains(QLatin1String("already an account named")));
    QVERIFY(isShown(*m_dialog, "accountName"));
    QCOMPARE(m_dialog->focusWidget(), &find<QLineEdit>(*m_dialog, "accountName"));
    type(*m_dialog, "accountName", QStringLiteral("second"));
    click(*m_dialog, "signIn");
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(m_signedIn.first().name, QStringLiteral("second"));
    QCOMPARE(m_world->accounts().size(), 2);
}

KEYNOOK_UI_MAIN(TestSignInWays)
#include "tst_signinways.moc"
