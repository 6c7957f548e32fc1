// SPDX-License-Identifier: Apache-2.0
// The demo's two accounts, and that nothing of them reaches what the services' own clients read.
#include "context/demo.h"

#include "awaited.h"
#include "flows/handoff.h"
#include "support/memorystore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace keynook;
using namespace Qt::StringLiterals;
using test::awaited;
using test::word;

class TestDemoAccounts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oneOfEachService();
    void notImported();
    void placesOfItsOwn();
    void pythonKeyringStaysAsItIs();
    void forgets();

private:
    struct Scene
    {
        Result<Account> signIn()
        {
            const auto started =
                awaited<void>([this](const Reply<void> &reply) { demo.start(reply); });
            AppOptions options;
            options.store = [this] {
                auto made = std::make_unique<test::MemoryStore>();
                store = made.get();
                return made;
            };
            auto made = AppContext::create(demo.options(options));
            if (!started || !made) {
                return failure(started ? made.error() : started.error());
            }
            app = *std::move(made);
            if (prepare) {
                prepare();
            }
            return awaited<Account>(
                [this](const Reply<Account> &reply) { demo.signIn(*app, reply); });
        }
        Result<void> cleanUp()
        {
            return awaited<void>([this](const Reply<void> &reply) { demo.cleanUp(*app, reply); });
        }

        Demo demo;
        test::MemoryStore *store = nullptr;
        std::unique_ptr<AppContext> app;
        std::function<void()> prepare;
    };

    QTemporaryDir m_temporary;
};

/// A demo tidies up after those before it, whose keychain this test does not have.
void TestDemoAccounts::init()
{
    QVERIFY(qputenv("TMPDIR", m_temporary.path().toUtf8()));
}

void TestDemoAccounts::oneOfEachService()
{
    Scene scene;
    const auto shown = scene.signIn();
    QCOMPARE(word(shown), u"ok"_s);
    QCOMPARE(shown->service, ServiceId::Cogniac);
    const auto accounts = scene.app->ledger().accounts();
    QVERIFY(accounts);
    QCOMPARE(accounts->size(), 2);
    const ImportedCredential &imported = scene.demo.imported();
    QCOMPARE(imported.account.service, ServiceId::Kognic);
    QVERIFY(imported.account.name != shown->name);
    const auto held = scene.app->ledger().heldKeys(imported.account.id);
    QVERIFY(held && held->contains(imported.key.keyId));
    QCOMPARE(scene.store->items().size(), 2); // a login and a credential
    QCOMPARE(word(scene.cleanUp()), u"ok"_s);
    QCOMPARE(scene.store->items(), QStringList());
}

void TestDemoAccounts::notImported()
{
    Scene scene;
    scene.prepare = [&scene] {
        scene.store->setObserver([&scene](const QString &operation) {
            if (operation.contains(u"/key/"_s)) {
                scene.store->setMood(test::MemoryStore::Mood::Absent);
            }
        });
    };
    QCOMPARE(word(scene.signIn()), u"KeychainUnavailable"_s);
    scene.store->setObserver({});
    scene.store->setMood(test::MemoryStore::Mood::Open);
    QCOMPARE(word(scene.cleanUp()), u"ok"_s);
    QCOMPARE(scene.store->items(), QStringList());
}

void TestDemoAccounts::placesOfItsOwn()
{
    const Demo demo;
    const SdkPlaces places = demo.options({}).sdkPlaces;
    for (const QString &path : {places.cogniacCredentials(), places.kognicEnvironments(),
                                places.kognicTokens(), places.keyringConfig()}) {
        QVERIFY2(path.startsWith(demo.folder().path() + u'/'), qPrintable(path));
    }
}

void TestDemoAccounts::pythonKeyringStaysAsItIs()
{
    Scene scene;
    QCOMPARE(word(scene.signIn()), u"ok"_s);
    PythonKeyring &keyring = scene.app->pythonKeyring();
    HandOff flow({keyring, scene.app->options().sdkPlaces});
    KognicHandOff what;
    what.credential.clientId = u"client-1"_s;
    what.credential.issuer = u"https://auth.example"_s;
    const auto plan =
        awaited<HandOffPlan>([&](const Reply<HandOffPlan> &reply) { flow.planPut(what, reply); });
    QCOMPARE(word(plan), u"KeychainUnavailable"_s);
    QVERIFY(plan.error().sentence.contains(u"demo"_s));
    const auto replaced = awaited<void>([&](const Reply<void> &reply) {
        keyring.replace(credentialService, defaultProfile, {}, reply);
    });
    QCOMPARE(word(replaced), u"KeychainUnavailable"_s);
    QCOMPARE(word(scene.cleanUp()), u"ok"_s);
}

void TestDemoAccounts::forgets()
{
    Scene scene;
    QCOMPARE(word(scene.signIn()), u"ok"_s);
    const ImportedCredential &imported = scene.demo.imported();
    ForgetCredential *flow = scene.app->newForget(scene.app.get());
    auto plan = awaited<ForgetPlan>([&](const Reply<ForgetPlan> &reply) {
        flow->plan(imported.account, {imported.key.keyId}, reply);
    });
    QCOMPARE(word(plan), u"ok"_s);
    QVERIFY(plan->remarks().join(u' ').contains(u"demo"_s));
    const auto done = awaited<std::vector<Forgotten>>(
        [&](const Reply<std::vector<Forgotten>> &reply) { flow->apply(*std::move(plan), reply); });
    QVERIFY(done && done->size() == 1 && done->front().result);
    QCOMPARE(scene.store->items().size(), 1); // the login of the other account
    QCOMPARE(word(scene.cleanUp()), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestDemoAccounts)
#include "tst_demoaccounts.moc"
