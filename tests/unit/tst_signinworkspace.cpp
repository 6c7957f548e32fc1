// SPDX-License-Identifier: Apache-2.0
#include "signintest.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestSignInWorkspace : public SignInTest
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(startStandin()); }
    void workspace_data();
    void workspace();
    void chooserCancels();
    void noWorkspace();
};

void TestSignInWorkspace::workspace_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("result"); // the id, or the kind of the error
    const auto row = [](const char *name, const QString &wanted, const QString &choice,
                        const QString &result) {
        QTest::newRow(name) << wanted << choice << result;
    };
    row("by id", south, {}, south);
    row("by name", QStringLiteral("Plant Süd"), {}, south);
    row("chosen", {}, north, north);
    row("chosen, the other", {}, south, south);
    row("unknown", QStringLiteral("Plant East"), {}, QStringLiteral("NotFound"));
    row("another user's", QStringLiteral("k7ended5r8tc"), {}, QStringLiteral("NotFound"));
    row("case differs", QStringLiteral("plant süd"), {}, QStringLiteral("NotFound"));
    row("chosen unknown", {}, QStringLiteral("x"), QStringLiteral("NotFound"));
    row("chosen nothing", {}, QString(), QStringLiteral("NotFound"));
}

void TestSignInWorkspace::workspace()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, choice);
    QFETCH(const QString, result);
    Scene scene(url());
    scene.choice = choice;
    SignInRequest request = by("ordinary");
    request.workspace = wanted;
    const auto account = scene.signIn(std::move(request));
    QCOMPARE(account ? account->workspaceId : word(account), result);
    QCOMPARE(scene.offered, wanted.isEmpty() ? QStringList({north, south}) : QStringList());
    QVERIFY(account || scene.isUntouched());
}

void TestSignInWorkspace::chooserCancels()
{
    Scene scene(url());
    QCOMPARE(word(scene.signIn(by("ordinary"))), QStringLiteral("Cancelled"));
    QVERIFY(scene.isUntouched());
}

void TestSignInWorkspace::noWorkspace()
{
    Scene scene(url());
    const auto account = scene.signIn(by("no-tenant"));
    QCOMPARE(word(account), QStringLiteral("ok"));
    QCOMPARE(account->workspaceId, QString());
    const auto login = scene.login(*account);
    QVERIFY(login);
    QVERIFY(!login->workspaceToken.isEmpty());
}

QTEST_GUILESS_MAIN(TestSignInWorkspace)
#include "tst_signinworkspace.moc"
