// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "flows/login.h"

#include <QTest>

using namespace keynook;
using test::word;

class TestLogin : public QObject
{
    Q_OBJECT
private slots:
    void roundTrip_data();
    void roundTrip();
    void form();
    void tooLong_data();
    void tooLong();
    void foreign_data();
    void foreign();
    void notSignedInSpeaks();
};

void TestLogin::roundTrip_data()
{
    QTest::addColumn<QByteArray>("apiKey");
    QTest::addColumn<QByteArray>("userToken");
    QTest::addColumn<QByteArray>("workspaceToken");
    QTest::newRow("by key") << QByteArray("k1:s3cret") << QByteArray() << QByteArray("w.t");
    QTest::newRow("by password") << QByteArray() << QByteArray("u.t") << QByteArray("w.t");
    QTest::newRow("no workspace token") << QByteArray("k1:s") << QByteArray() << QByteArray();
    QTest::newRow("all") << QByteArray("k1:s") << QByteArray("u") << QByteArray("w");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("any bytes") << QByteArray("k:\0\xff\r", 5) << QByteArray(" ")
                               << QByteArray("\t");
}

void TestLogin::roundTrip()
{
    QFETCH(const QByteArray, apiKey);
    QFETCH(const QByteArray, userToken);
    QFETCH(const QByteArray, workspaceToken);
    const Login login{Secret(apiKey), Secret(userToken), Secret(workspaceToken)};
    const auto back = Login::fromItem(login.toItem());
    QVERIFY(back);
    QCOMPARE(back->apiKey.reveal().toByteArray(), apiKey);
    QCOMPARE(back->userToken.reveal().toByteArray(), userToken);
    QCOMPARE(back->workspaceToken.reveal().toByteArray(), workspaceToken);
}

/// What lies in keychains must stay readable for later versions.
void TestLogin::form()
{
    const Login login{Secret("k1:s"), {}, Secret("w")};
    QVERIFY(login.toItem().sameAs(Secret("keynook-login-1\nk1:s\n\nw")));
}

void TestLogin::tooLong_data()
{
    QTest::addColumn<int>("userToken");
    QTest::addColumn<int>("workspaceToken");
    QTest::addColumn<int>("item"); // bytes
    // 18 bytes are the form's name and three line breaks
    QTest::newRow("exactly 2000") << 982 << 1000 << 2000;
    QTest::newRow("one more") << 983 << 1000 << 18 + 983;
    QTest::newRow("both long") << 1500 << 1500 << 18 + 1500;
    QTest::newRow("only the workspace's") << 0 << 1983 << 18;
}

/// The workspace token can be fetched again; the user's cannot, and is never cut.
void TestLogin::tooLong()
{
    QFETCH(const int, userToken);
    QFETCH(const int, workspaceToken);
    QFETCH(const int, item);
    const Login login{
        {}, Secret(QByteArray(userToken, 'u')), Secret(QByteArray(workspaceToken, 'w'))};
    const Secret made = login.toItem();
    QCOMPARE(made.size(), qsizetype(item));
    const auto back = Login::fromItem(made);
    QVERIFY(back);
    QVERIFY(back->userToken.sameAs(login.userToken));
    QCOMPARE(back->workspaceToken.size(),
             item == 18 + userToken ? qsizetype(0) : qsizetype(workspaceToken));
}

void TestLogin::foreign_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a key") << QByteArray("k1:secret");
    QTest::newRow("later form") << QByteArray("keynook-login-2\na\nb\nc");
    QTest::newRow("name alone") << QByteArray("keynook-login-1");
    QTest::newRow("a line missing") << QByteArray("keynook-login-1\na\nb");
    QTest::newRow("a line more") << QByteArray("keynook-login-1\na\nb\nc\nd");
    QTest::newRow("CR") << QByteArray("keynook-login-1\r\na\r\nb\r\nc");
    QTest::newRow("longer name") << QByteArray("keynook-login-10\na\nb\nc");
    QTest::newRow("space before") << QByteArray(" keynook-login-1\na\nb\nc");
    QTest::newRow("only line breaks") << QByteArray("\n\n\n");
    QTest::newRow("NUL") << QByteArray("keynook-login-1\0\na\nb\nc", 23);
}

void TestLogin::foreign()
{
    QFETCH(const QByteArray, item);
    QCOMPARE(word(Login::fromItem(Secret(item))), QStringLiteral("NotSignedIn"));
}

void TestLogin::notSignedInSpeaks()
{
    const Error error = notSignedIn();
    QCOMPARE(word(error.kind), QStringLiteral("NotSignedIn"));
    QVERIFY(!error.sentence.isEmpty());
    QVERIFY(!error.next.isEmpty());
    QVERIFY(!error.mayHaveHappened);
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
