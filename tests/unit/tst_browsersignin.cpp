// SPDX-License-Identifier: Apache-2.0
// What the terminal's tests cannot see of a sign-in in the browser: when the door is shut.
#include "awaited.h"
#include "flows/browsersignin.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

bool doorIsOpen(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected();
}

} // namespace

class TestBrowserSignIn : public QObject
{
    Q_OBJECT
private slots:
    void shutAfterPaste();
    void openAfterWrongPaste();

private:
    void begin(BrowserSignIn &signIn);

    QUrlQuery m_page;
    QStringList m_answers;
};

void TestBrowserSignIn::begin(BrowserSignIn &signIn)
{
    m_answers.clear();
    connect(&signIn, &BrowserSignIn::pageReady, this,
            [this](const QUrl &page) { m_page = QUrlQuery(page); });
    signIn.start(QUrl(u"https://api.example"_s),
                 {this, [this](const Result<Secret> &code) { m_answers += test::word(code); }});
}

void TestBrowserSignIn::shutAfterPaste()
{
    BrowserSignIn signIn([](const QUrl &) { return true; });
    begin(signIn);
    const auto port = m_page.queryItemValue(u"port"_s).toUShort();
    QVERIFY(doorIsOpen(port));
    QVERIFY(signIn.paste(Secret("k1:a-key-of-good-length-0123456789")));
    QCOMPARE(m_answers, QStringList{u"ok"_s});
    QVERIFY(!doorIsOpen(port));
}

void TestBrowserSignIn::openAfterWrongPaste()
{
    BrowserSignIn signIn([](const QUrl &) { return true; });
    begin(signIn);
    QVERIFY(!signIn.paste(Secret("I do not know")));
    QCOMPARE(m_answers, QStringList());
    QVERIFY(doorIsOpen(m_page.queryItemValue(u"port"_s).toUShort()));
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
