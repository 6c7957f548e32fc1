// SPDX-License-Identifier: Apache-2.0
#include "flows/forgetcredential.h"

#include "awaited.h"
#include "exchange/kognicfile.h"
#include "exchange/tokencache.h"
#include "files.h"
#include "kognicsample.h"
#include "support/memorykeyring.h"
#include "support/memorystore.h"
#include "vault/itemname.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace keynook;
using namespace Qt::StringLiterals;
using test::awaited;
using test::contentOf;
using test::word;
using Kind = Error::Kind;

namespace {

const QString client = u"client-1"_s;
const QString token = u"https://auth.example:client-1"_s;
const QByteArray foreignEnvironment =
    "\"theirs\": {\"host\":\"b.example\", \"auth_server\":\"https://auth.b.example\", "
    "\"credentials\":\"keyring://theirs\"}";

/// An account with credentials in a keychain, and the places where Kognic's client looks.
struct Scene
{
    Scene()
        : places{home.path(), home.filePath(u".config"_s), home.filePath(u".cache"_s)}
        , ledger(std::move(*Ledger::open(home.filePath(u"data"_s), [] { return qint64(1); })))
    {
        account.id = u"a"_s;
        account.name = u"k"_s;
        account.service = ServiceId::Kognic;
        account.server = QUrl(u"https://auth.example/"_s);
        if (!ledger->saveAccount(account)) {
            qFatal("the ledger of this test takes no account");
        }
        hold(client);
    }

    void hold(const QString &id)
    {
        store.put(itemname::key(account.id, id), "canary-secret-1");
        if (!ledger->saveHeldKey({account.id, id, u"camera"_s, {}, 1})) {
            qFatal("the ledger of this test takes no key");
        }
    }
    [[nodiscard]] bool isHeld(const QString &id = client) const
    {
        const auto held = ledger->heldKeys(account.id);
        return store.holds(itemname::key(account.id, id)) && held && held->contains(id);
    }
    [[nodiscard]] bool isGone(const QString &id = client) const
    {
        const auto held = ledger->heldKeys(account.id);
        return !store.holds(itemname::key(account.id, id)) && held && !held->contains(id);
    }
    static Secret entry(const QString &id)
    {
        const auto file = readKognicFile(Secret(test::kognicFile(id.toUtf8())));
        if (!file) {
            qFatal("the sample of this test cannot be read");
        }
        return writeKognicEntry(file->credential);
    }
    void enter(const QString &profile, const QString &id = client)
    {
        keyring.put(pythonItem(credentialService, profile, entry(id)));
    }
    void enterToken(const QString &key)
    {
        keyring.put(pythonItem(tokenService, key, Secret("canary-token")));
    }
    [[nodiscard]] std::size_t entries(const QString &profile) const
    {
        return keyring.items(credentialService, profile).size();
    }
    /// As another program left it.
    static void leave(const QString &path, const QByteArray &content)
    {
        if (!QDir().mkpath(QFileInfo(path).path()) || !test::writeTo(path, content)) {
            qFatal("the folder of this test takes no file");
        }
    }
    void leaveEnvironments(const QByteArray &entries) const
    {
        leave(places.kognicEnvironments(), "{ \"environments\": {" + entries + "} }\n");
    }
    static QByteArray environment(const QByteArray &name, const QByteArray &profile)
    {
        return "\"" + name +
               "\": {\"host\": \"example\", \"auth_server\": \"https://auth.example\", "
               "\"credentials\": \"keyring://" +
               profile + "\"}";
    }
    [[nodiscard]] QByteArray environments() const { return contentOf(places.kognicEnvironments()); }
    [[nodiscard]] QByteArray tokens() const { return contentOf(places.kognicTokens()); }

    Result<ForgetPlan> plan(const QStringList &ids = {client})
    {
        flow = std::make_unique<ForgetCredential>(
            ForgetCredential::Parts{*ledger, store, keyring, places});
        return awaited<ForgetPlan>(
            [&](const Reply<ForgetPlan> &reply) { flow->plan(account, ids, reply); });
    }
    std::vector<Forgotten> apply(Result<ForgetPlan> what)
    {
        auto done =
            awaited<std::vector<Forgotten>>([&](const Reply<std::vector<Forgotten>> &reply) {
                what ? flow->apply(*std::move(what), reply) : reply(failure(what.error()));
            });
        return done ? std::move(*done) : std::vector<Forgotten>();
    }
    /// Of the first one; "no answer" without any.
    static QString outcome(const std::vector<Forgotten> &all)
    {
        return all.empty() ? u"no answer"_s : word(all.front().result);
    }

    QTemporaryDir home;
    SdkPlaces places;
    test::MemoryKeyring keyring;
    test::MemoryStore store;
    std::unique_ptr<Ledger> ledger;
    Account account;
    std::unique_ptr<ForgetCredential> flow;
};

bool contains(const QStringList &texts, const QString &part)
{
    return texts.join(u'\n').contains(part);
}

} // namespace

class TestForgetCredential : public QObject
{
    Q_OBJECT
private slots:
    void planChangesNothing();
    void forgetsEverywhere();
    void keepsWhatIsOthers();
    void sharedProfile();
    void tokensWithoutProfile();
    void nothingElsewhere();
    void locked();
    void noKeyring();
    void keyringGoesAway();
    void entryChanged();
    void environmentsChanged();
    void failsHalfWay();
    void tokenThatStays();
    void keychainFails();
    void keychainFailsAndEntryChanged();
    void ledgerFails();
    void notHeld();
    void forgottenMeanwhile();
    void damagedFiles();
    void several();
    void severalWithoutAgreement();
    void severalGoOn();
};

void TestForgetCredential::planChangesNothing()
{
    Scene scene;
    scene.enter(u"plant"_s);
    scene.enterToken(token);
    scene.leaveEnvironments(Scene::environment("plant", "plant"));
    const QByteArray before = scene.environments();
    const auto plan = scene.plan();
    QCOMPARE(word(plan), u"ok"_s);
    const QStringList sentences = plan->sentences();
    QCOMPARE(sentences.size(), 4);
    QVERIFY(sentences[0].contains(client) && sentences[0].contains(u"\"plant\""_s));
    QVERIFY(sentences[1].contains(u"~/.config/kognic/environments.json"_s));
    QVERIFY(sentences[2].contains(u"token"_s));
    QVERIFY(sentences[3].contains(client) && sentences[3].contains(u"keychain"_s));
    QVERIFY(!contains(sentences, u"canary"_s));
    QCOMPARE(plan->remarks(), QStringList());
    QCOMPARE(scene.entries(u"plant"_s), 1);
    QCOMPARE(scene.environments(), before);
    QVERIFY(scene.isHeld());
    QVERIFY(!contains(scene.keyring.log(), u"replace"_s));
}

void TestForgetCredential::forgetsEverywhere()
{
    Scene scene;
    scene.enter(u"default"_s);
    scene.enter(u"plant"_s);
    scene.enterToken(token);
    scene.enterToken(token + u":s-0123456789ab"_s);
    Scene::leave(scene.places.kognicTokens(),
                 "{\"https://auth.example:client-1\": {\"access_token\": \"canary-token\"}}");
    scene.leaveEnvironments(Scene::environment("plant", "plant") + ',' +
                            Scene::environment("other name", "plant"));
    const auto done = scene.apply(scene.plan());
    QCOMPARE(Scene::outcome(done), u"ok"_s);
    QCOMPARE(scene.keyring.size(), 0U);
    QVERIFY(scene.isGone());
    QCOMPARE(scene.environments(), "{ \"environments\": {} }\n");
    QCOMPARE(scene.tokens(), "{}");
    QCOMPARE(done[0].clientId, client);
    QCOMPARE(done[0].removedFrom,
             QStringList({u"keyring://default"_s, u"keyring://plant"_s,
                          u"~/.config/kognic/environments.json"_s, u"kognic-auth"_s,
                          u"~/.cache/kognic-auth/tokens.json"_s, u"keychain"_s}));
    QCOMPARE(done[0].removed.size(), 7); // two tokens in one place
    QCOMPARE(done[0].remarks, QStringList());
}

void TestForgetCredential::keepsWhatIsOthers()
{
    Scene scene;
    scene.enter(u"plant"_s);
    scene.enter(u"theirs"_s, u"client-11"_s);
    scene.keyring.put(pythonItem(credentialService, u"odd"_s, Secret("client-1, unreadable")));
    scene.keyring.put(pythonItem(u"another service"_s, u"plant"_s, Scene::entry(client)));
    scene.enterToken(token + u'1');
    scene.enterToken(u"https://auth.b.example:client-1"_s);
    const QByteArray tokens = "{\"https://auth.example:client-11\":  {\"access_token\":\"x\"}}";
    Scene::leave(scene.places.kognicTokens(), tokens);
    scene.leaveEnvironments(foreignEnvironment);
    const QByteArray environments = scene.environments();
    scene.hold(u"client-11"_s);
    QCOMPARE(Scene::outcome(scene.apply(scene.plan())), u"ok"_s);
    QCOMPARE(scene.entries(u"plant"_s), 0);
    QCOMPARE(scene.entries(u"theirs"_s), 1);
    QCOMPARE(scene.entries(u"odd"_s), 1);
    QCOMPARE(scene.keyring.size(), 5U);
    QCOMPARE(scene.tokens(), tokens);
    QCOMPARE(scene.environments(), environments);
    QVERIFY(scene.isGone());
    QVERIFY(scene.isHeld(u"client-11"_s));
}

/// Two items under one name: Python's backends do not see each other's.
void TestForgetCredential::sharedProfile()
{
    Scene scene;
    scene.enter(u"plant"_s);
    scene.enter(u"plant"_s, u"client-2"_s);
    scene.leaveEnvironments(Scene::environment("plant", "plant"));
    const QByteArray environments = scene.environments();
    QCOMPARE(Scene::outcome(scene.apply(scene.plan())), u"ok"_s);
    const KeyringItems left = scene.keyring.items(credentialService, u"plant"_s);
    QCOMPARE(left.size(), 1U);
    QVERIFY(left[0].value.sameAs(Scene::entry(u"client-2"_s)));
    QCOMPARE(scene.environments(), environments); // it still finds something
}

void TestForgetCredential::tokensWithoutProfile()
{
    Scene scene;
    scene.enterToken(token);
    Scene::leave(scene.places.kognicTokens(),
                 "{\"https://auth.example:client-1\":1,\"https://auth.example:other\":2}");
    const auto done = scene.apply(scene.plan());
    QCOMPARE(Scene::outcome(done), u"ok"_s);
    QCOMPARE(scene.keyring.size(), 0U);
    QCOMPARE(scene.tokens(), "{\"https://auth.example:other\":2}");
    QVERIFY(scene.isGone());
}

void TestForgetCredential::nothingElsewhere()
{
    Scene scene;
    const auto plan = scene.plan();
    QCOMPARE(word(plan), u"ok"_s);
    QCOMPARE(plan->sentences().size(), 1);
    const auto done = scene.apply(scene.plan());
    QCOMPARE(Scene::outcome(done), u"ok"_s);
    QCOMPARE(done[0].removedFrom, QStringList(u"keychain"_s));
    QVERIFY(!QFileInfo::exists(scene.places.config) && !QFileInfo::exists(scene.places.cache));
}

void TestForgetCredential::locked()
{
    Scene scene;
    scene.enter(u"plant"_s);
    scene.keyring.failFrom(1, Kind::KeychainLocked);
    QCOMPARE(word(scene.plan()), u"KeychainLocked"_s);
    scene.keyring.failFrom(0);
    auto plan = scene.plan();
    scene.keyring.failFrom(1, Kind::KeychainLocked);
    QCOMPARE(Scene::outcome(scene.apply(std::move(plan))), u"KeychainLocked"_s);
    QCOMPARE(scene.entries(u"plant"_s), 1);
    QVERIFY(scene.isHeld());
    QCOMPARE(scene.store.log(), QStringList());
}

void TestForgetCredential::noKeyring()
{
    Scene scene;
    Scene::leave(scene.places.kognicTokens(), "{\"https://auth.example:client-1\":1}");
    scene.keyring.failFrom(1, Kind::KeychainUnavailable);
    auto plan = scene.plan();
    QCOMPARE(word(plan), u"ok"_s);
    QCOMPARE(plan->remarks().size(), 1);
    QVERIFY(contains(plan->remarks(), u"says no"_s)); // why
    const auto done = scene.apply(std::move(plan));
    QCOMPARE(Scene::outcome(done), u"ok"_s);
    QCOMPARE(done[0].remarks.size(), 1);
    QCOMPARE(scene.tokens(), "{}");
    QVERIFY(scene.isGone());
}

/// One that was there a moment ago holds something.
void TestForgetCredential::keyringGoesAway()
{
    Scene scene;
    scene.enter(u"plant"_s);
    for (const int operation : {2, 3}) {
        scene.keyring.failFrom(operation, Kind::KeychainUnavailable);
        QCOMPARE(word(scene.plan()), u"KeychainUnavailable"_s);
    }
    QVERIFY(scene.isHeld());
}

void TestForgetCredential::entryChanged()
{
    Scene scene;
    scene.enter(u"plant"_s);
    scene.enterToken(token);
    auto plan = scene.plan();
    scene.enter(u"plant"_s, u"client-2"_s);
    const auto done = scene.apply(std::move(plan));
    QCOMPARE(Scene::outcome(done), u"Conflict"_s);
    QCOMPARE(done[0].removedFrom, QStringList());
    QCOMPARE(scene.entries(u"plant"_s), 2);
    QCOMPARE(scene.keyring.size(), 2U);
    QVERIFY(scene.isHeld());
}

void TestForgetCredential::environmentsChanged()
{
    Scene scene;
    scene.enter(u"plant"_s);
    scene.leaveEnvironments(Scene::environment("plant", "plant"));
    auto plan = scene.plan();
    scene.leaveEnvironments(Scene::environment("plant", "plant") + ',' + foreignEnvironment);
    const QByteArray environments = scene.environments();
    QCOMPARE(Scene::outcome(scene.apply(std::move(plan))), u"Conflict"_s);
    QCOMPARE(scene.environments(), environments);
    QCOMPARE(scene.entries(u"plant"_s), 1); // put back
    QVERIFY(scene.isHeld());
}

void TestForgetCredential::failsHalfWay()
{
    Scene scene;
    scene.enter(u"default"_s);
    scene.enter(u"plant"_s);
    auto plan = scene.plan();
    scene.keyring.failLate(4); // find, replace, find, replace
    QCOMPARE(Scene::outcome(scene.apply(std::move(plan))), u"KeychainLocked"_s);
    QVERIFY(contains(scene.keyring.log(), u"replace kognic-credentials/default"_s));
    QCOMPARE(scene.entries(u"default"_s), 1);
    QCOMPARE(scene.entries(u"plant"_s), 1);
    QVERIFY(scene.isHeld());
    QCOMPARE(scene.store.log(), QStringList());
}

/// It opens the service without the credential.
void TestForgetCredential::tokenThatStays()
{
    Scene scene;
    scene.enter(u"plant"_s);
    scene.enterToken(token);
    auto plan = scene.plan();
    scene.keyring.failLate(3); // find, replace, replace
    QCOMPARE(Scene::outcome(scene.apply(std::move(plan))), u"KeychainLocked"_s);
    QCOMPARE(scene.entries(u"plant"_s), 1);
    QVERIFY(scene.isHeld());
}

void TestForgetCredential::keychainFails()
{
    Scene scene;
    scene.enter(u"plant"_s);
    scene.leaveEnvironments(Scene::environment("plant", "plant"));
    const QByteArray environments = scene.environments();
    for (const Kind kind : {Kind::KeychainLocked, Kind::KeychainUnavailable}) {
        auto plan = scene.plan();
        scene.store.failOperation(1, kind);
        const auto done = scene.apply(std::move(plan));
        QCOMPARE(Scene::outcome(done), word(kind));
        QCOMPARE(done[0].removedFrom, QStringList());
        QCOMPARE(done[0].removed, QStringList());
        QCOMPARE(scene.entries(u"plant"_s), 1);
        QCOMPARE(scene.environments(), environments);
        QVERIFY(scene.isHeld());
    }
}

void TestForgetCredential::keychainFailsAndEntryChanged()
{
    Scene scene;
    scene.enter(u"plant"_s);
    auto plan = scene.plan();
    scene.store.failOperation(1);
    scene.store.setObserver([&scene](const QString &) { scene.enter(u"plant"_s, u"client-2"_s); });
    const auto done = scene.apply(std::move(plan));
    QCOMPARE(Scene::outcome(done), u"KeychainUnavailable"_s);
    QVERIFY(done[0].result.error().next.contains(u"put back"_s));
    QCOMPARE(done[0].removedFrom, QStringList(u"keyring://plant"_s)); // as it is now
    const KeyringItems left = scene.keyring.items(credentialService, u"plant"_s);
    QCOMPARE(left.size(), 1U);
    QVERIFY(left[0].value.sameAs(Scene::entry(u"client-2"_s))); // not overwritten
    QVERIFY(scene.isHeld());
}

void TestForgetCredential::ledgerFails()
{
    Scene scene;
    scene.enter(u"plant"_s);
    auto plan = scene.plan();
    QCOMPARE(test::sqlite(scene.home.filePath(u"data/ledger.db"_s),
                          u"CREATE TRIGGER forbidden BEFORE DELETE ON held_keys BEGIN "
                          "SELECT RAISE(FAIL, 'forbidden'); END"_s),
             QString());
    const auto done = scene.apply(std::move(plan));
    QVERIFY(!done.empty() && !done[0].result);
    QCOMPARE(scene.entries(u"plant"_s), 0); // no secret is put anywhere again
    QVERIFY(!scene.store.holds(itemname::key(scene.account.id, client)));
    QCOMPARE(done[0].removedFrom, QStringList(u"keyring://plant"_s));
}

void TestForgetCredential::notHeld()
{
    Scene scene;
    scene.enter(u"plant"_s, u"client-2"_s);
    QCOMPARE(word(scene.plan({u"client-2"_s})), u"NotFound"_s);
    QCOMPARE(word(scene.plan({client, u"client-2"_s})), u"NotFound"_s);
    QCOMPARE(scene.entries(u"plant"_s), 1);
}

void TestForgetCredential::forgottenMeanwhile()
{
    Scene scene;
    scene.enter(u"plant"_s);
    auto plan = scene.plan();
    QVERIFY(scene.ledger->forgetHeldKey(scene.account.id, client));
    QCOMPARE(Scene::outcome(scene.apply(std::move(plan))), u"NotFound"_s);
    QCOMPARE(scene.entries(u"plant"_s), 1);
}

/// They hold no secret, or one for an hour; what can be removed is not kept for their sake.
void TestForgetCredential::damagedFiles()
{
    Scene scene;
    scene.enter(u"plant"_s);
    Scene::leave(scene.places.kognicEnvironments(), "{ damaged");
    Scene::leave(scene.places.kognicTokens(), "{ damaged");
    auto plan = scene.plan();
    QCOMPARE(word(plan), u"ok"_s);
    QCOMPARE(plan->remarks().size(), 2);
    QVERIFY(contains(plan->remarks(), u"environments.json"_s));
    QVERIFY(contains(plan->remarks(), u"tokens.json"_s));
    QCOMPARE(Scene::outcome(scene.apply(std::move(plan))), u"ok"_s);
    QCOMPARE(scene.environments(), "{ damaged");
    QCOMPARE(scene.tokens(), "{ damaged");
    QCOMPARE(scene.entries(u"plant"_s), 0);
    QVERIFY(scene.isGone());
}

/// In one file.
void TestForgetCredential::several()
{
    Scene scene;
    scene.hold(u"client-2"_s);
    scene.enter(u"one"_s);
    scene.enter(u"two"_s, u"client-2"_s);
    scene.leaveEnvironments(Scene::environment("one", "one") + ", " + foreignEnvironment + ',' +
                            Scene::environment("two", "two"));
    const auto done = scene.apply(scene.plan({client, u"client-2"_s}));
    QCOMPARE(done.size(), 2U);
    for (const Forgotten &one : done) {
        QCOMPARE(word(one.result), u"ok"_s);
        QCOMPARE(one.removedFrom.size(), 3);
    }
    QCOMPARE(done[1].clientId, u"client-2"_s);
    QCOMPARE(scene.keyring.size(), 0U);
    const auto left = readEnvironments(scene.environments());
    QVERIFY(left);
    QCOMPARE(left->entries.size(), 1U);
    QCOMPARE(left->entries[0].name, u"theirs"_s);
    QVERIFY(scene.isGone() && scene.isGone(u"client-2"_s));
}

void TestForgetCredential::severalWithoutAgreement()
{
    Scene scene;
    scene.hold(u"client-2"_s);
    auto plan = scene.plan({client, u"client-2"_s});
    scene.enter(u"new"_s, u"client-2"_s);
    const auto done = scene.apply(std::move(plan));
    QCOMPARE(done.size(), 2U);
    QCOMPARE(word(done[0].result), u"ok"_s);
    QCOMPARE(word(done[1].result), u"Conflict"_s);
    QCOMPARE(scene.entries(u"new"_s), 1);
    QVERIFY(scene.isGone() && scene.isHeld(u"client-2"_s));
}

void TestForgetCredential::severalGoOn()
{
    Scene scene;
    scene.hold(u"client-2"_s);
    auto plan = scene.plan({client, u"client-2"_s});
    scene.store.failOperation(1);
    const auto done = scene.apply(std::move(plan));
    QCOMPARE(done.size(), 2U);
    QCOMPARE(word(done[0].result), u"KeychainUnavailable"_s);
    QCOMPARE(word(done[1].result), u"ok"_s);
    QVERIFY(scene.isHeld() && scene.isGone(u"client-2"_s));
}

QTEST_GUILESS_MAIN(TestForgetCredential)
#include "tst_forgetcredential.moc"
