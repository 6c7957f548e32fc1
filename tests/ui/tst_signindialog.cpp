// SPDX-License-Identifier: Apache-2.0
// Email and password: what is shown, refused, waited for and dropped.
#include "keychain/clifixturegate.h"
#include "signinfixture.h"
#include "support/scriptedservercerts.h"

using namespace keynook;
using namespace keynook::test;

class TestSignInDialog : public SignInTest
{
    Q_OBJECT
private slots:
    void starts();
    void password();
    void enterAndDoubleClick_data();
    void enterAndDoubleClick();
    void refused_data();
    void refused();
    void certificate();
    void badServer();
    void code();
    void codeGoesWithTheAddress();
    void singleSignOn();
    void closedMeanwhile_data();
    void closedMeanwhile();
    void closedWhileTheKeychainIsWrittenTo();
    void saysWhatItWaitsFor();
};

void TestSignInDialog::starts()
{
    delete m_dialog;
    m_dialog = new SignInDialog(*m_world->app);
    SignInDialog &dialog = *m_dialog;
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(find<QLineEdit>(dialog, "server").text(), QStringLiteral("https://api.cogniac.io"));
    QVERIFY(!isShown(dialog, "code"));
    QVERIFY(!isShown(dialog, "apiKey"));
    QVERIFY(!isShown(dialog, "accountName"));
    QVERIFY(find<QLineEdit>(dialog, "email").hasFocus());
    QVERIFY(!find<QPushButton>(dialog, "signIn").isEnabled());
    QCOMPARE(find<QLineEdit>(dialog, "password").echoMode(), QLineEdit::Password);
    QCOMPARE(find<QLineEdit>(dialog, "apiKey").echoMode(), QLineEdit::Password);
    QCOMPARE(carelessWidgets(dialog), QStringList());
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        order += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order.mid(0, 6), (QStringList{QStringLiteral("email"), QStringLiteral("password"),
                                           QStringLiteral("server"), QStringLiteral("useBrowser"),
                                           QStringLiteral("useOther"), QStringLiteral("cancel")}));
    type(dialog, "email", QStringLiteral("you@acme.example"));
    type(dialog, "password", QStringLiteral("0123456789"));
    shoot(dialog, QStringLiteral("signin"));
    click(dialog, "useOther");
    QVERIFY(!isShown(dialog, "email"));
    QVERIFY(find<QLineEdit>(dialog, "apiKey").hasFocus());
    shoot(dialog, QStringLiteral("signin-key"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestSignInDialog::password()
{
    typeUser(QStringLiteral("single-tenant"));
    QSignalSpy accepted(m_dialog, &QDialog::accepted);
    QLineEdit &field = find<QLineEdit>(*m_dialog, "password");
    const QPointer<QLineEdit> alive(&field);
    connect(m_dialog, &QDialog::finished, this, [alive] { // it was emptied before
        QVERIFY(alive && alive->text().isEmpty() && !alive->isUndoAvailable());
    });
    click(*m_dialog, "signIn");
    QVERIFY(!find<QWidget>(*m_dialog, "email").isEnabled());
    QVERIFY(!find<QPushButton>(*m_dialog, "signIn").isEnabled());
    QVERIFY(find<QPushButton>(*m_dialog, "cancel").isEnabled());
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_world->accounts(), m_signedIn);
    QCOMPARE(m_signedIn.first().email, QStringLiteral("single@keynook.example"));
    QCOMPARE(m_world->store->items(), QStringList{itemname::login(m_signedIn.first().id)});
    QTRY_VERIFY(m_dialog.isNull());
}

void TestSignInDialog::enterAndDoubleClick_data()
{
    QTest::addColumn<bool>("enter");
    QTest::newRow("Enter, Enter") << true;
    QTest::newRow("double click") << false;
}

void TestSignInDialog::enterAndDoubleClick()
{
    QFETCH(const bool, enter);
    typeUser(QStringLiteral("single-tenant"));
    setFaults(*m_standin, "GET /21 delay=0.3");
    if (enter) {
        find<QLineEdit>(*m_dialog, "password").setFocus();
        QTest::keyClick(&find<QLineEdit>(*m_dialog, "password"), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_dialog.data(),
                        Qt::Key_Return);
    } else {
        auto &button = find<QPushButton>(*m_dialog, "signIn");
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::mouseDClick(&button, Qt::LeftButton);
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(asked(QStringLiteral("/21")), 1);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestSignInDialog::refused_data()
{
    QTest::addColumn<QString>("userCase");
    QTest::addColumn<QString>("password"); // empty: the right one
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *userCase, const char *password,
                        const char *fault, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(userCase) << QString::fromLatin1(password)
                            << QByteArray(fault) << QString::fromLatin1(says);
    };
    row("wrong", "ordinary", "not it", "", "did not accept this email address and password");
    row("expired", "password-expired", "", "", "This password has expired");
    row("ended", "contract-ended", "", "", "has ended");
    row("forbidden", "ordinary", "", "GET /1/token status=403", "refused to sign this user in");
    row("slow down", "ordinary", "", "GET /1/token retry-after=3600", "asks to slow down");
    row("broken", "ordinary", "", "GET /1/token status=500", "could not carry this out");
    row("garbage", "ordinary", "", "GET /1/token garbage", "");
    row("cut off", "ordinary", "", "GET /21 drop-before", "");
}

void TestSignInDialog::refused()
{
    QFETCH(const QString, userCase);
    QFETCH(const QString, password);
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, says);
    setFaults(*m_standin, fault);
    typeUser(userCase);
    QLineEdit &field = find<QLineEdit>(*m_dialog, "password");
    if (!password.isEmpty()) {
        field.setText(password);
    }
    const QString email = find<QLineEdit>(*m_dialog, "email").text();
    const QString typed = field.text();
    click(*m_dialog, "signIn");
    QTRY_VERIFY(!banner().isEmpty());
    QVERIFY2(banner().contains(says), qPrintable(banner()));
    QVERIFY(banner().count(u'\n') == 1); // what happened, and what to do
    QCOMPARE(find<QLineEdit>(*m_dialog, "email").text(), email);
    QCOMPARE(field.text(), typed);
    QCOMPARE(m_dialog->focusWidget(), &field);
    QCOMPARE(field.selectedText().size(), typed.size());
    QVERIFY(find<QPushButton>(*m_dialog, "signIn").isEnabled());
    QVERIFY(m_world->isUntouched());
    QCOMPARE(carelessWidgets(*m_dialog), QStringList());
    if (QByteArray(QTest::currentDataTag()) == "wrong") {
        shoot(*m_dialog, QStringLiteral("signin-wrong"));
    }
    setFaults(*m_standin, {});
    typeUser(QStringLiteral("single-tenant"));
    click(*m_dialog, "signIn");
    QTRY_COMPARE(m_signedIn.size(), 1);
}

void TestSignInDialog::certificate()
{
    TestCertificates certificates;
    const Identity here =
        certificates.selfSigned(QStringLiteral("here"), QStringLiteral("IP:127.0.0.1"));
    QVERIFY(certificates.isGood());
    m_standin = std::make_unique<StandinProcess>(
        QStringList{QStringLiteral("--tls-cert"), here.certificateFile, QStringLiteral("--tls-key"),
                    here.keyFile});
    QVERIFY(m_standin->isReady());
    open();
    typeUser(QStringLiteral("ordinary"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(!banner().isEmpty());
    QVERIFY2(banner().contains(QLatin1String("self-signed")), qPrintable(banner()));
    QVERIFY(m_world->isUntouched());
    shoot(*m_dialog, QStringLiteral("signin-tls"));
}

void TestSignInDialog::badServer()
{
    typeUser(QStringLiteral("ordinary"));
    type(*m_dialog, "server", QStringLiteral("http://api.cogniac.io"));
    click(*m_dialog, "signIn");
    QVERIFY(!banner().isEmpty());
    QCOMPARE(m_dialog->focusWidget(), find<QWidget>(*m_dialog, "server").focusWidget());
    m_standin->stop();
    type(*m_dialog, "server", m_standin->url());
    click(*m_dialog, "signIn");
    QTRY_VERIFY(banner().contains(QLatin1String("refused the connection")));
    QVERIFY(m_world->isUntouched());
}

void TestSignInDialog::code()
{
    typeUser(QStringLiteral("totp"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(isShown(*m_dialog, "code"));
    QCOMPARE(find<QFrame>(*m_dialog, "banner").property("look").toString(),
             QStringLiteral("warning")); // nothing is wrong yet
    const auto &field = find<QLineEdit>(*m_dialog, "code");
    QCOMPARE(m_dialog->focusWidget(), &field);
    type(*m_dialog, "code", QStringLiteral("000000"));
    shoot(*m_dialog, QStringLiteral("signin-code"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(banner().contains(QLatin1String("wrong")));
    QCOMPARE(find<QFrame>(*m_dialog, "banner").property("look").toString(), QStringLiteral("bad"));
    QCOMPARE(m_dialog->focusWidget(), &field);
    QCOMPARE(field.selectedText(), QStringLiteral("000000"));
    QVERIFY(m_world->isUntouched());
    const QByteArray right = codeOf(QStringLiteral("totp"));
    type(*m_dialog, "code", QString::fromLatin1(right.left(3) + ' ' + right.mid(3)));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(isPicking());
    click(*m_dialog, "signIn");
    QTRY_COMPARE(m_signedIn.size(), 1);
    QCOMPARE(m_signedIn.first().email, QStringLiteral("code@keynook.example"));
}

void TestSignInDialog::codeGoesWithTheAddress()
{
    typeUser(QStringLiteral("totp"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(isShown(*m_dialog, "code"));
    type(*m_dialog, "code", QStringLiteral("123456"));
    typeUser(QStringLiteral("single-tenant"));
    QVERIFY(!isShown(*m_dialog, "code"));
    QCOMPARE(find<QLineEdit>(*m_dialog, "code").text(), QString());
    click(*m_dialog, "signIn");
    QTRY_COMPARE(m_signedIn.size(), 1);
}

void TestSignInDialog::singleSignOn()
{
    typeUser(QStringLiteral("sso"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(banner().contains(QLatin1String("single sign-on")));
    shoot(*m_dialog, QStringLiteral("signin-sso"));
    click(*m_dialog, "bannerAction");
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(isShown(*m_dialog, "browserAddress"));
    QVERIFY(banner().isEmpty());
}

void TestSignInDialog::closedMeanwhile_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("how");
    for (const char *path : {"/21", "/1/token", "/1/users/current/tenants", "/1/token?tenant_id=k7",
                             "/1/users/current HTTP"}) {
        const QByteArray request = QByteArray("GET ") + path;
        QTest::addRow("Esc, %s", path) << request << QStringLiteral("Esc");
        QTest::addRow("Cancel, %s", path) << request << QStringLiteral("Cancel");
    }
    QTest::newRow("window closed") << QByteArray("GET /1/token") << QStringLiteral("close");
    QTest::newRow("deleted") << QByteArray("GET /1/token") << QStringLiteral("delete");
}

void TestSignInDialog::closedMeanwhile()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, how);
    Gate gate(m_standin->port());
    gate.holdNext(request);
    type(*m_dialog, "server", gate.url());
    typeUser(QStringLiteral("single-tenant"));
    click(*m_dialog, "signIn");
    QTRY_VERIFY(gate.isHolding());
    if (how == QLatin1String("Esc")) {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
    } else if (how == QLatin1String("Cancel")) {
        click(*m_dialog, "cancel");
    } else if (how == QLatin1String("close")) {
        m_dialog->close();
    } else {
        delete m_dialog;
    }
    gate.release(); // the answer comes to nobody
    QTRY_VERIFY(m_dialog.isNull());
    QTest::qWait(100);
    QVERIFY(m_world->isUntouched());
    QVERIFY(m_signedIn.isEmpty());
}

void TestSignInDialog::closedWhileTheKeychainIsWrittenTo()
{
    typeUser(QStringLiteral("single-tenant"));
    m_world->store->setMood(MemoryStore::Mood::Hangs);
    click(*m_dialog, "signIn");
    QTRY_VERIFY(!m_world->store->isIdle());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    m_world->store->setMood(MemoryStore::Mood::Open); // the write is done after all
    QTRY_VERIFY(m_world->store->isIdle());
    settle();
    QVERIFY(m_world->store->log().filter(QStringLiteral("write")).size() == 1);
    QVERIFY(m_world->isUntouched());
}

void TestSignInDialog::saysWhatItWaitsFor()
{
    setFaults(*m_standin, "GET /1/token delay=5");
    typeUser(QStringLiteral("single-tenant"));
    click(*m_dialog, "signIn");
    QTest::qWait(1000);
    QCOMPARE(textOf(*m_dialog, "waitText"), QString());
    QTRY_COMPARE(textOf(*m_dialog, "waitText"), QStringLiteral("Waiting for 127.0.0.1…"));
    shoot(*m_dialog, QStringLiteral("signin-waiting"));
}

KEYNOOK_UI_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
