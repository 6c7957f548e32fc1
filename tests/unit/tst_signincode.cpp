// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "signintest.h"

#include <QDateTime>
#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestSignInCode : public SignInTest
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(startStandin()); }
    void codeMissing();
    void codeRight_data();
    void codeRight();
    void codeWrong_data();
    void codeWrong();

private: // NOLINT(readability-redundant-access-specifiers): no slots
    /// The one of now, or of so many steps of 30 s later.
    [[nodiscard]] QByteArray rightCode(qint64 steps = 0) const
    {
        return oneTimeCode(
            demoUser("totp").value(QLatin1StringView("totp_secret")).toString().toLatin1(),
            QDateTime::currentSecsSinceEpoch() / 30 + steps);
    }
};

void TestSignInCode::codeMissing()
{
    Scene scene(url());
    QCOMPARE(word(scene.signIn(by("totp"))), QStringLiteral("MfaRequired"));
    QVERIFY(scene.isUntouched());
}

void TestSignInCode::codeRight_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::newRow("one workspace") << north;
    QTest::newRow("the other, with the same code") << south;
}

/// One code is enough, whatever the number of tokens it takes.
void TestSignInCode::codeRight()
{
    QFETCH(const QString, workspace);
    Scene scene(url());
    SignInRequest request = by("totp");
    request.code = Secret(rightCode());
    request.workspace = workspace;
    const auto account = scene.signIn(std::move(request));
    QCOMPARE(word(account), QStringLiteral("ok"));
    QCOMPARE(account->workspaceId, workspace);
    Session session(scene.service, scene.store, *scene.ledger, *account);
    const QString next = workspace == north ? south : north;
    QCOMPARE(
        word(awaited<void>([&](const Reply<void> &reply) { session.useWorkspace(next, reply); })),
        QStringLiteral("ok"));
}

void TestSignInCode::codeWrong_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("an hour old") << rightCode(-120);
    QTest::newRow("letters") << QByteArray("abcdef");
    QTest::newRow("too short") << rightCode().chopped(1);
    QTest::newRow("another parameter") << QByteArray("1&tenant_id=x");
}

void TestSignInCode::codeWrong()
{
    QFETCH(const QByteArray, code);
    Scene scene(url());
    SignInRequest request = by("totp");
    request.code = Secret(code);
    QCOMPARE(word(scene.signIn(std::move(request))), QStringLiteral("MfaRequired"));
    QVERIFY(scene.isUntouched());
}

QTEST_GUILESS_MAIN(TestSignInCode)
#include "tst_signincode.moc"
