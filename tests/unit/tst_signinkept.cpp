// SPDX-License-Identifier: Apache-2.0
#include "signintest.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestSignInKept : public SignInTest
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(startStandin()); }
    void sameUserAgain();
    void sameUserByKey();
    void nameTaken();
    void ownName();
    void keychain_data();
    void keychain();
    void nothingWithoutTheLedger();
};

/// The keys that are kept hang on the account's id.
void TestSignInKept::sameUserAgain()
{
    Scene scene(url());
    SignInRequest request = by("ordinary");
    request.workspace = north;
    const auto first = scene.signIn(std::move(request));
    QVERIFY(first);
    const HeldKey held{first->id, QStringLiteral("k1"), {}, 1, 1, Held::Keychain};
    QVERIFY(scene.ledger->saveHeldKey(held));

    request = by("ordinary");
    request.workspace = south;
    request.accountName = QStringLiteral("renamed");
    const auto second = scene.signIn(std::move(request));
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->name, QStringLiteral("renamed"));
    QCOMPARE(second->workspaceId, south);
    QCOMPARE(scene.accounts(), QList<Account>{*second});
    QCOMPARE(scene.store.items().size(), 1);
    const auto keys = scene.ledger->heldKeys(first->id);
    QVERIFY(keys && keys->size() == 1);

    request = by("ordinary");
    request.workspace = south;
    const auto third = scene.signIn(std::move(request));
    QVERIFY(third);
    QCOMPARE(third->name, QStringLiteral("renamed")); // kept when none is given
}

void TestSignInKept::sameUserByKey()
{
    const QByteArray key = newApiKey();
    Scene scene(url());
    SignInRequest request = by("ordinary");
    request.workspace = north;
    const auto first = scene.signIn(std::move(request));
    QVERIFY(first);
    request = {};
    request.apiKey = Secret(key);
    request.workspace = north;
    const auto second = scene.signIn(std::move(request));
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    const auto login = scene.login(*second);
    QVERIFY(login);
    QVERIFY(login->userToken.isEmpty()); // nothing of the former way is left
}

void TestSignInKept::nameTaken()
{
    Scene scene(url());
    SignInRequest request = by("single-tenant");
    request.accountName = QStringLiteral("work");
    const auto first = scene.signIn(std::move(request));
    QVERIFY(first);
    const QStringList items = scene.store.items();
    request = by("ordinary");
    request.workspace = north;
    request.accountName = QStringLiteral("work");
    QCOMPARE(word(scene.signIn(std::move(request))), QStringLiteral("Conflict"));
    QCOMPARE(scene.accounts(), QList<Account>{*first});
    QCOMPARE(scene.store.items(), items);
}

void TestSignInKept::ownName()
{
    Scene scene(url());
    SignInRequest request = by("single-tenant");
    request.accountName = QStringLiteral("work");
    QVERIFY(scene.signIn(std::move(request)));
    request = by("single-tenant");
    request.accountName = QStringLiteral("work");
    QCOMPARE(word(scene.signIn(std::move(request))), QStringLiteral("ok"));
    QCOMPARE(scene.accounts().size(), 1);
}

void TestSignInKept::keychain_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("lie");
    QTest::addColumn<QString>("kind");
    using Mood = MemoryStore::Mood;
    using Lie = MemoryStore::Lie;
    const auto row = [](const char *name, Mood mood, Lie lie, const char *kind) {
        QTest::newRow(name) << int(mood) << int(lie) << QString::fromLatin1(kind);
    };
    row("locked", Mood::Locked, Lie::None, "KeychainLocked");
    row("absent", Mood::Absent, Lie::None, "KeychainUnavailable");
    row("drops writes", Mood::Open, Lie::DropsWrites, "KeychainUnavailable");
    row("other bytes", Mood::Open, Lie::OtherBytes, "KeychainUnavailable");
}

void TestSignInKept::keychain()
{
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const QString, kind);
    Scene scene(url());
    scene.store.setMood(MemoryStore::Mood(mood));
    scene.store.setLie(MemoryStore::Lie(lie));
    QCOMPARE(word(scene.signIn(by("single-tenant"))), kind);
    scene.store.setMood(MemoryStore::Mood::Open);
    QTRY_VERIFY(scene.store.isIdle());
    QVERIFY(scene.isUntouched());
}

/// A login that no account leads to would stay in the keychain for ever.
void TestSignInKept::nothingWithoutTheLedger()
{
    Scene scene(url());
    Account other;
    other.id = QStringLiteral("a1");
    other.name = QStringLiteral("single@keynook.example");
    scene.store.setObserver([&](const QString &operation) {
        if (operation.startsWith(QStringLiteral("read")) && !scene.ledger->saveAccount(other)) {
            qFatal("the ledger of this test takes no account");
        }
    });
    QCOMPARE(word(scene.signIn(by("single-tenant"))), QStringLiteral("Conflict"));
    scene.store.setObserver(nullptr);
    QTRY_VERIFY(scene.store.isIdle());
    QCOMPARE(scene.accounts(), QList<Account>{other});
    QCOMPARE(scene.store.items(), QStringList());
}

QTEST_GUILESS_MAIN(TestSignInKept)
#include "tst_signinkept.moc"
