// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "exchange/kognicfile.h"
#include "exchange/tokencache.h"
#include "files.h"
#include "flows/handoff.h"
#include "kognicsample.h"
#include "support/memorykeyring.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace keynook;
using namespace Qt::StringLiterals;
using test::awaited;
using test::contentOf;
using test::MemoryKeyring;
using test::modeOf;
using test::word;
using test::writeTo;

namespace {

const QString profile = u"plant"_s;
const QString ourToken = u"https://auth.example:client-1"_s;

struct Scene
{
    Scene()
        : places{home.path(), home.filePath(u".config"_s), home.filePath(u".cache"_s)}
        , flow({keyring, places, [] { return 1'000'000'000; },
                [this](const QString &id) { return held.contains(id); }})
    {
    }

    static KognicCredential credential(const QByteArray &more = {},
                                       const QByteArray &id = "client-1")
    {
        auto file = readKognicFile(Secret(test::kognicFile(id, "canary-secret-1", more)));
        if (!file) {
            qFatal("the sample of this test cannot be read");
        }
        return std::move(file->credential);
    }
    Result<HandOffPlan> plan(const QString &under = profile, const QByteArray &more = {},
                             const QUrl &server = {})
    {
        return awaited<HandOffPlan>([&](const Reply<HandOffPlan> &reply) {
            flow.planPut({credential(more), under, server}, reply);
        });
    }
    Result<HandOffPlan> removal(const QString &of = profile)
    {
        return awaited<HandOffPlan>(
            [&](const Reply<HandOffPlan> &reply) { flow.planRemoval(of, reply); });
    }
    Result<HandOffUndo> apply(Result<HandOffPlan> what)
    {
        // A reply cannot be handed a plan more than once.
        return awaited<HandOffUndo>([&](const Reply<HandOffUndo> &reply) {
            what ? flow.apply(*std::move(what), reply) : reply(failure(what.error()));
        });
    }
    Result<void> undo(Result<HandOffUndo> done)
    {
        return awaited<void>([&](const Reply<void> &reply) {
            done ? flow.undo(*std::move(done), reply) : reply(failure(done.error()));
        });
    }
    [[nodiscard]] KeyringItems items(const QString &of = profile) const
    {
        return keyring.items(credentialService, of);
    }
    [[nodiscard]] bool holds(const QString &of, const KognicCredential &wanted) const
    {
        KeyringItems one;
        one.push_back(pythonItem(credentialService, of, writeKognicEntry(wanted)));
        return sameItems(items(of), one);
    }
    void hold(const QByteArray &id, const QString &under = profile)
    {
        keyring.put(pythonItem(credentialService, under, writeKognicEntry(credential({}, id))));
    }
    void holdToken(const QString &key)
    {
        keyring.put(pythonItem(tokenService, key, Secret("token")));
    }
    /// A file as another program left it.
    static void leave(const QString &path, const QByteArray &content)
    {
        if (!QDir().mkpath(QFileInfo(path).path()) || !writeTo(path, content)) {
            qFatal("the folder of this test takes no file");
        }
    }
    [[nodiscard]] QByteArray environments() const { return contentOf(places.kognicEnvironments()); }
    [[nodiscard]] std::vector<KognicEnvironment> entries() const
    {
        const auto all = readEnvironments(environments());
        return all ? all->entries : std::vector<KognicEnvironment>();
    }

    QTemporaryDir home;
    SdkPlaces places;
    MemoryKeyring keyring;
    QStringList held;
    HandOff flow;
};

const QByteArray someEnvironments =
    "{\n"
    "  \"environments\": {\n"
    "    \"theirs\": {\"host\": \"b.example\", \"auth_server\": \"https://auth.b.example\"}\n"
    "  },\n"
    "  \"note\": 1.50\n"
    "}\n";

bool contains(const QStringList &texts, const QString &part)
{
    return texts.join(u'\n').contains(part);
}

} // namespace

class TestHandOff : public QObject
{
    Q_OBJECT
private slots:
    void planChangesNothing();
    void puts();
    void putsTheDefault();
    void defaultOfAnotherServer();
    void keepsScopesAndExpiry();
    void saysThatItExpired();
    void twiceIsNothing();
    void replacesAfterAsking_data();
    void replacesAfterAsking();
    void keepsOthersInTheFile();
    void changesItsOwnEntry();
    void saysWhoTakesTheHost();
    void refused_data();
    void refused();
    void purgesTokens();
    void damagedTokenCacheIsLeft();
    void undoes();
    void undoesWithoutFormerFile();
    void undoSparesWhatWasChanged();
    void planIsStale_data();
    void planIsStale();
    void failureTakesBack();
    void lateFailureTakesBack();
    void failureThatCannotTakeBack();
    void tokenFailureIsNone();
    void removes();
    void removalIsUndone();
    void removalAsks_data();
    void removalAsks();
    void removesNothing();
    void keychainTrouble_data();
    void keychainTrouble();
    void noSecretIsSaid();
};

void TestHandOff::planChangesNothing()
{
    Scene scene;
    const auto plan = scene.plan();
    QVERIFY(plan && plan->changes.size() == 2 && !plan->replaces());
    QVERIFY(contains(plan->sentences(), u"client-1"_s));
    QVERIFY(contains(plan->sentences(), u"~/.config/kognic/environments.json"_s));
    QCOMPARE(scene.keyring.size(), std::size_t(0));
    QVERIFY(!QFileInfo::exists(scene.places.config));
}

void TestHandOff::puts()
{
    Scene scene;
    QCOMPARE(word(scene.apply(scene.plan())), u"ok"_s);
    QVERIFY(scene.holds(profile, Scene::credential()));
    const auto entries = scene.entries();
    QCOMPARE(entries.size(), std::size_t(1));
    QVERIFY(entries[0] ==
            (KognicEnvironment{
                profile, u"example"_s, u"https://auth.example"_s, u"keyring://plant"_s, {}}));
    QCOMPARE(modeOf(scene.places.kognicEnvironments()), mode_t(0600));
    QCOMPARE(modeOf(scene.places.config), mode_t(0700));
    QCOMPARE(modeOf(scene.places.config + u"/kognic"_s), mode_t(0700));
}

/// Kognic's client finds the default profile at its own server without a file.
void TestHandOff::putsTheDefault()
{
    Scene scene;
    const QUrl kognic(u"https://auth.app.kognic.com/"_s);
    QCOMPARE(word(scene.apply(scene.plan(defaultProfile, {}, kognic))), u"ok"_s);
    QVERIFY(scene.holds(defaultProfile, Scene::credential()));
    QVERIFY(!QFileInfo::exists(scene.places.kognicEnvironments()));
}

void TestHandOff::defaultOfAnotherServer()
{
    Scene scene;
    QCOMPARE(word(scene.apply(scene.plan(defaultProfile))), u"ok"_s);
    QVERIFY(
        scene.entries().at(0) ==
        (KognicEnvironment{
            defaultProfile, u"example"_s, u"https://auth.example"_s, u"keyring://default"_s, {}}));
}

void TestHandOff::keepsScopesAndExpiry()
{
    Scene scene;
    const QByteArray more =
        R"(,"scopes":["api:read","api:write"],"expires":"2099-01-01T00:00:00Z","mine":[1.50])";
    QCOMPARE(word(scene.apply(scene.plan(profile, more))), u"ok"_s);
    const auto file = readKognicFile(scene.items().at(0).value);
    QVERIFY(file && test::same(file->credential, Scene::credential(more)));
    QCOMPARE(scene.entries().at(0).scopes, (QStringList{u"api:read"_s, u"api:write"_s}));
}

void TestHandOff::saysThatItExpired()
{
    Scene scene; // whose time is 2001
    const QByteArray past = R"(,"expires":"2001-01-01T00:00:00Z")";
    const QByteArray future = R"(,"expires":"2002-01-01T00:00:00Z")";
    QVERIFY(contains(scene.plan(profile, past)->remarks, u"expired"_s));
    QVERIFY(!contains(scene.plan(profile, future)->remarks, u"expired"_s));
}

void TestHandOff::twiceIsNothing()
{
    Scene scene;
    QCOMPARE(word(scene.apply(scene.plan())), u"ok"_s);
    const auto again = scene.plan();
    QVERIFY(again && again->isEmpty() && !again->replaces());
    QVERIFY(contains(again->remarks, u"already"_s));
}

void TestHandOff::replacesAfterAsking_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("says");
    QTest::newRow("another credential")
        << writeKognicEntry(Scene::credential({}, "client-0")).reveal().toByteArray()
        << u"replaces the credential client-0"_s;
    QTest::newRow("something else") << QByteArray("mine") << u"entry of another program"_s;
    QTest::newRow("nothing in it") << QByteArray() << u"entry of another program"_s;
}

void TestHandOff::replacesAfterAsking()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QString, says);
    Scene scene;
    KeyringItem item = pythonItem(credentialService, profile, Secret(before));
    item.attributes.remove(u"xdg:schema"_s);
    scene.keyring.put(std::move(item));
    scene.hold("client-1"); // a duplicate that is right does not make the other one right
    auto plan = scene.plan();
    QVERIFY(plan && plan->replaces());
    QVERIFY2(contains(plan->sentences(), says), qPrintable(plan->sentences().join(u'\n')));
    QCOMPARE(word(scene.apply(std::move(plan))), u"ok"_s);
    QVERIFY(scene.holds(profile, Scene::credential()));
}

void TestHandOff::keepsOthersInTheFile()
{
    Scene scene;
    Scene::leave(scene.places.kognicEnvironments(), someEnvironments);
    auto plan = scene.plan();
    QVERIFY(plan && !plan->replaces());
    QCOMPARE(word(scene.apply(std::move(plan))), u"ok"_s);
    QCOMPARE(scene.entries().size(), std::size_t(2));
    QCOMPARE(scene.entries()[0].name, u"theirs"_s);
    QVERIFY(scene.environments().contains("\"note\": 1.50"));
}

void TestHandOff::changesItsOwnEntry()
{
    Scene scene;
    Scene::leave(scene.places.kognicEnvironments(),
                 R"({"environments":{"plant":{"host":"chosen.example",)"
                 R"("auth_server":"https://auth.example","scopes":["api:read"],"x":1}}})");
    auto plan = scene.plan();
    QVERIFY(plan && plan->replaces()); // calls went elsewhere with it before
    QCOMPARE(word(scene.apply(std::move(plan))), u"ok"_s);
    QVERIFY(scene.entries().at(0) == (KognicEnvironment{profile,
                                                        u"chosen.example"_s,
                                                        u"https://auth.example"_s,
                                                        u"keyring://plant"_s,
                                                        {u"api:read"_s}}));
    QVERIFY(scene.environments().contains("\"x\":1"));
}

void TestHandOff::saysWhoTakesTheHost()
{
    Scene scene;
    QCOMPARE(scene.plan()->remarks, QStringList());
    Scene::leave(scene.places.kognicEnvironments(),
                 R"({"environments":{"first":{"host":"example","auth_server":"https://s"}}})");
    QVERIFY(contains(scene.plan()->remarks, u"\"first\""_s));
    // The default profile has no entry of its own to be passed over.
    Scene::leave(scene.places.kognicEnvironments(),
                 R"({"environments":{"p":{"host":"app.kognic.com","auth_server":"https://s"}}})");
    const auto plan = scene.plan(defaultProfile, {}, QUrl(u"https://auth.app.kognic.com"_s));
    QVERIFY(contains(plan->remarks, u"\"p\""_s));
}

void TestHandOff::refused_data()
{
    QTest::addColumn<QString>("under");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("environments");
    QTest::addColumn<QString>("kind");
    const QByteArray none;
    QTest::newRow("no profile") << QString() << none << none << u"Usage"_s;
    QTest::newRow("space around") << u" p"_s << none << none << u"Usage"_s;
    QTest::newRow("control character") << u"p\n"_s << none << none << u"Usage"_s;
    QTest::newRow("turns the reading") << u"p\u202eq"_s << none << none << u"Usage"_s;
    QTest::newRow("long profile") << QString(101, u'p') << none << none << u"Usage"_s;
    QTest::newRow("long credential")
        << profile << R"(,"x":")" + QByteArray(2000, 'x') + '"' << none << u"Usage"_s;
    QTest::newRow("no JSON") << profile << none << QByteArray("{") << u"Protocol"_s;
    QTest::newRow("odd entry") << profile << none << QByteArray(R"({"environments":{"a":1}})")
                               << u"Protocol"_s;
    QTest::newRow("large") << profile << none << QByteArray((1 << 20) + 1, ' ') << u"Conflict"_s;
}

void TestHandOff::refused()
{
    QFETCH(const QString, under);
    QFETCH(const QByteArray, more);
    QFETCH(const QByteArray, environments);
    QFETCH(const QString, kind);
    Scene scene;
    if (!environments.isEmpty()) {
        Scene::leave(scene.places.kognicEnvironments(), environments);
    }
    QCOMPARE(word(scene.plan(under, more)), kind);
    QCOMPARE(scene.environments(), environments);
    QCOMPARE(scene.keyring.size(), std::size_t(0));
}

void TestHandOff::purgesTokens()
{
    Scene scene;
    const QStringList theirs{u"https://auth.example:client-10"_s, u"https://b.example:client-1"_s};
    for (const QString &key : QStringList{ourToken, ourToken + u":s-0123456789ab"_s} + theirs) {
        scene.holdToken(key);
    }
    Scene::leave(scene.places.kognicTokens(),
                 R"({"https://auth.example:client-1": {}, "https://b.example:client-1": {}})");
    const auto done = scene.apply(scene.plan());
    QCOMPARE(word(done), u"ok"_s);
    QCOMPARE(done->remarks, QStringList());
    QVERIFY(scene.keyring.items(tokenService, ourToken).empty());
    QVERIFY(scene.keyring.items(tokenService, ourToken + u":s-0123456789ab"_s).empty());
    for (const QString &key : theirs) {
        QCOMPARE(scene.keyring.items(tokenService, key).size(), std::size_t(1));
    }
    QCOMPARE(contentOf(scene.places.kognicTokens()),
             QByteArray("{\"https://b.example:client-1\": {}}"));
}

void TestHandOff::damagedTokenCacheIsLeft()
{
    Scene scene;
    const QByteArray damaged = "{\"https://auth.example:client-1\": {";
    Scene::leave(scene.places.kognicTokens(), damaged);
    auto plan = scene.plan();
    QVERIFY(plan && contains(plan->remarks, u"tokens.json"_s));
    QCOMPARE(word(scene.apply(std::move(plan))), u"ok"_s);
    QCOMPARE(contentOf(scene.places.kognicTokens()), damaged);
    QVERIFY(scene.holds(profile, Scene::credential()));
}

void TestHandOff::undoes()
{
    Scene scene;
    KeyringItem before = pythonItem(credentialService, profile, Secret("theirs"));
    before.attributes.remove(u"application"_s);
    before.label = u"Mine"_s;
    scene.keyring.put(before.clone());
    Scene::leave(scene.places.kognicEnvironments(), someEnvironments);
    auto done = scene.apply(scene.plan());
    QCOMPARE(word(done), u"ok"_s);
    QVERIFY(scene.holds(profile, Scene::credential()));

    QCOMPARE(word(scene.undo(std::move(done))), u"ok"_s);
    QCOMPARE(scene.items().size(), std::size_t(1));
    QVERIFY(scene.items()[0].value.sameAs(Secret("theirs")));
    QCOMPARE(scene.items()[0].label, u"Mine"_s);
    QVERIFY(scene.items()[0].attributes == before.attributes);
    QCOMPARE(scene.environments(), someEnvironments);
}

void TestHandOff::undoesWithoutFormerFile()
{
    Scene scene;
    QCOMPARE(word(scene.undo(scene.apply(scene.plan()))), u"ok"_s);
    QVERIFY(scene.items().empty());
    QVERIFY(!QFileInfo::exists(scene.places.kognicEnvironments()));
}

void TestHandOff::undoSparesWhatWasChanged()
{
    Scene scene;
    auto done = scene.apply(scene.plan());
    Scene::leave(scene.places.kognicEnvironments(), someEnvironments);
    const auto undone = scene.undo(std::move(done));
    QCOMPARE(word(undone), u"Conflict"_s);
    QVERIFY(undone.error().sentence.contains(u"environments.json"_s));
    QCOMPARE(scene.environments(), someEnvironments);
    QVERIFY(scene.items().empty()); // the other half is taken back all the same

    done = scene.apply(scene.plan());
    scene.keyring.put(pythonItem(credentialService, profile, Secret("newer")));
    QCOMPARE(word(scene.undo(std::move(done))), u"Conflict"_s);
    QCOMPARE(scene.items().size(), std::size_t(2));
    QCOMPARE(scene.environments(), someEnvironments);
}

void TestHandOff::planIsStale_data()
{
    QTest::addColumn<bool>("keyring");
    QTest::newRow("keyring") << true;
    QTest::newRow("file") << false;
}

void TestHandOff::planIsStale()
{
    QFETCH(const bool, keyring);
    Scene scene;
    auto plan = scene.plan();
    if (keyring) {
        scene.keyring.put(pythonItem(credentialService, profile, Secret("newer")));
    } else {
        Scene::leave(scene.places.kognicEnvironments(), someEnvironments);
    }
    QCOMPARE(word(scene.apply(std::move(plan))), u"Conflict"_s);
    if (keyring) {
        QVERIFY(scene.items().at(0).value.sameAs(Secret("newer")));
        QVERIFY(!QFileInfo::exists(scene.places.kognicEnvironments()));
    } else {
        QVERIFY(scene.items().empty()); // taken back
        QCOMPARE(scene.environments(), someEnvironments);
    }
}

void TestHandOff::failureTakesBack()
{
    Scene scene;
    scene.hold("client-0");
    auto plan = scene.plan();
    // The folder of the file cannot be made any more.
    QVERIFY(writeTo(scene.places.config, "a file"));
    const auto done = scene.apply(std::move(plan));
    QVERIFY(!done);
    QVERIFY(!done.error().next.contains(u"could not be taken back"_s));
    QVERIFY(scene.holds(profile, Scene::credential({}, "client-0")));
}

void TestHandOff::lateFailureTakesBack()
{
    Scene scene;
    scene.hold("client-0");
    auto plan = scene.plan();
    scene.keyring.failLate(2); // find, then the replacement that is done and says it failed
    QCOMPARE(word(scene.apply(std::move(plan))), u"KeychainLocked"_s);
    QVERIFY(scene.holds(profile, Scene::credential({}, "client-0")));
    QVERIFY(!QFileInfo::exists(scene.places.kognicEnvironments()));
}

void TestHandOff::failureThatCannotTakeBack()
{
    Scene scene;
    auto plan = scene.plan();
    QVERIFY(writeTo(scene.places.config, "a file"));
    scene.keyring.failFrom(3);
    const auto done = scene.apply(std::move(plan));
    QVERIFY(!done);
    QVERIFY(done.error().next.contains(u"could not be taken back"_s));
    QVERIFY(scene.holds(profile, Scene::credential()));
}

void TestHandOff::tokenFailureIsNone()
{
    Scene scene;
    scene.holdToken(ourToken);
    auto plan = scene.plan();
    scene.keyring.failFrom(3);
    const auto done = scene.apply(std::move(plan));
    QCOMPARE(word(done), u"ok"_s);
    QCOMPARE(done->remarks, QStringList{u"The keyring of this test says no."_s});
}

void TestHandOff::removes()
{
    Scene scene;
    Scene::leave(scene.places.kognicEnvironments(), someEnvironments);
    QCOMPARE(word(scene.apply(scene.plan())), u"ok"_s);
    scene.holdToken(ourToken);
    scene.holdToken(u"https://auth.example:client-2"_s);
    QCOMPARE(word(scene.apply(scene.removal())), u"ok"_s);
    QVERIFY(scene.items().empty());
    QCOMPARE(scene.environments(), someEnvironments);
    QCOMPARE(scene.keyring.size(), std::size_t(1)); // the other credential's token
}

void TestHandOff::removalIsUndone()
{
    Scene scene;
    QCOMPARE(word(scene.apply(scene.plan())), u"ok"_s);
    const QByteArray before = scene.environments();
    QCOMPARE(word(scene.undo(scene.apply(scene.removal()))), u"ok"_s);
    QVERIFY(scene.holds(profile, Scene::credential()));
    QCOMPARE(scene.environments(), before);
}

void TestHandOff::removalAsks_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<bool>("asks");
    QTest::newRow("held here") << QStringList{u"client-1"_s} << false << false;
    QTest::newRow("another is held here") << QStringList{u"client-2"_s} << false << true;
    QTest::newRow("with a foreign entry") << QStringList{u"client-1"_s} << true << true;
}

void TestHandOff::removalAsks()
{
    QFETCH(const QStringList, held);
    QFETCH(const bool, foreign);
    QFETCH(const bool, asks);
    Scene scene;
    scene.held = held;
    scene.hold("client-1");
    if (foreign) {
        scene.keyring.put(pythonItem(credentialService, profile, Secret("theirs")));
    }
    const auto plan = scene.removal();
    QVERIFY(plan);
    QCOMPARE(plan->replaces(), asks);
    QCOMPARE(contains(plan->sentences(), u"nowhere else"_s), asks);
}

void TestHandOff::removesNothing()
{
    Scene scene;
    scene.hold("client-1", u"another"_s);
    Scene::leave(scene.places.kognicEnvironments(),
                 R"({"environments":{"plant":{"host":"h","auth_server":"s",)"
                 R"("credentials":"~/mine.json"}}})");
    QCOMPARE(word(scene.removal()), u"NotFound"_s); // the entry is not ours
    QCOMPARE(word(scene.removal(u"p\nq"_s)), u"Usage"_s);
}

void TestHandOff::keychainTrouble_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("from the start") << 1;
    QTest::newRow("while looking for tokens") << 2;
}

void TestHandOff::keychainTrouble()
{
    QFETCH(const int, operation);
    Scene scene;
    scene.hold("client-0");
    scene.keyring.failFrom(operation);
    QCOMPARE(word(scene.plan()), u"KeychainLocked"_s);
    scene.keyring.failFrom(operation, Error::Kind::KeychainUnavailable);
    QCOMPARE(word(scene.removal()), u"KeychainUnavailable"_s);
    QVERIFY(scene.holds(profile, Scene::credential({}, "client-0")));
}

void TestHandOff::noSecretIsSaid()
{
    Scene scene;
    scene.hold("client-0");
    scene.keyring.put(pythonItem(credentialService, profile, Secret("canary-theirs")));
    const auto put = scene.plan();
    const auto removed = scene.removal();
    QVERIFY(put && removed);
    QVERIFY(!contains(put->sentences() + put->remarks, u"canary"_s));
    QVERIFY(!contains(removed->sentences() + removed->remarks, u"canary"_s));
}

QTEST_GUILESS_MAIN(TestHandOff)
#include "tst_handoff.moc"
