// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "files.h"
#include "flows/handoff.h"
#include "flows/sdkwhich.h"
#include "kognicsample.h"
#include "support/memorykeyring.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace keynook;
using namespace Qt::StringLiterals;
using test::awaited;
using test::setMode;
using test::word;
using test::writeTo;
using Source = SdkFinding::Source;

namespace {

struct Scene
{
    Scene()
        : places{home.path(), home.filePath(u".config"_s), home.filePath(u".cache"_s)}
        , ledger(*Ledger::open(home.filePath(u"data"_s)))
    {
        hold(ServiceId::Cogniac, u"a1"_s, u"key-1"_s);
        hold(ServiceId::Kognic, u"a2"_s, u"client-1"_s);
    }
    void hold(ServiceId service, const QString &accountId, const QString &keyId) const
    {
        Account account;
        account.id = accountId;
        account.name = u"account "_s + accountId;
        account.service = service;
        account.server = QUrl(u"https://s.example/"_s);
        HeldKey key;
        key.accountId = accountId;
        key.keyId = keyId;
        key.name = u"name of "_s + keyId;
        if (!ledger->saveAccount(account) || !ledger->saveHeldKey(key)) {
            qFatal("the ledger of this test takes nothing");
        }
    }
    Result<std::vector<SdkFinding>> all(const QList<ServiceId> &services)
    {
        SdkWhich which({keyring, *ledger, places, [] { return 1'600'000'000; },
                        [this](const char *name) {
                            const auto found = variables.constFind(name);
                            return found == variables.constEnd()
                                       ? std::nullopt
                                       : std::optional<QByteArrayView>(*found);
                        }});
        return awaited<std::vector<SdkFinding>>(
            [&](const Reply<std::vector<SdkFinding>> &reply) { which.start(services, reply); });
    }
    SdkFinding one(ServiceId service)
    {
        auto found = all({service});
        if (!found || found->size() != 1) {
            qWarning("no finding");
            return {};
        }
        return std::move(found->front());
    }
    void leave(const QString &path, const QByteArray &content, mode_t mode = 0600) const
    {
        if (!QDir().mkpath(QFileInfo(path).path()) || !writeTo(path, content) ||
            !setMode(path, mode)) {
            qFatal("the folder of this test takes no file");
        }
    }
    void enter(const QByteArray &clientId, const QByteArray &more = {})
    {
        keyring.put(pythonItem(credentialService, defaultProfile,
                               Secret(test::kognicFile(clientId, "canary", more))));
    }

    QTemporaryDir home;
    SdkPlaces places;
    std::unique_ptr<Ledger> ledger;
    test::MemoryKeyring keyring;
    QMap<QByteArray, QByteArray> variables;
};

QString warned(const SdkFinding &finding)
{
    return finding.warnings.join(u'\n');
}

} // namespace

class TestSdkWhich : public QObject
{
    Q_OBJECT
private slots:
    void nothing();
    void onlyWhatWasAsked();
    void cogniacOrder();
    void cogniacFile_data();
    void cogniacFile();
    void fileOfAnotherUser();
    void cogniacOddVariables_data();
    void cogniacOddVariables();
    void kognicOrder();
    void kognicFile_data();
    void kognicFile();
    void kognicOneOfTwo();
    void kognicEntry_data();
    void kognicEntry();
    void severalEntries();
    void otherBackend_data();
    void otherBackend();
    void environments_data();
    void environments();
    void keychainTrouble();
    void noSecretIsTold();
};

void TestSdkWhich::nothing()
{
    Scene scene;
    const auto found = scene.all({ServiceId::Cogniac, ServiceId::Kognic});
    QVERIFY(found && found->size() == 2);
    for (const SdkFinding &one : *found) {
        QVERIFY(one.source == Source::None);
        QVERIFY(!one.sentence.isEmpty());
        QVERIFY(one.warnings.isEmpty() && one.keyId.isEmpty() && one.account.isEmpty());
    }
}

void TestSdkWhich::onlyWhatWasAsked()
{
    Scene scene;
    QVERIFY(scene.one(ServiceId::Cogniac).service == ServiceId::Cogniac);
    QCOMPARE(scene.keyring.log(), QStringList()); // no prompt for a service nobody asked about
    QVERIFY(scene.one(ServiceId::Kognic).service == ServiceId::Kognic);
}

void TestSdkWhich::cogniacOrder()
{
    Scene scene;
    scene.leave(scene.places.cogniacCredentials(), R"({"api_key":"key-1:canary"})");
    SdkFinding found = scene.one(ServiceId::Cogniac);
    QVERIFY(found.source == Source::File);
    QCOMPARE(found.place, scene.places.cogniacCredentials());
    QCOMPARE(found.keyId, u"key-1"_s);
    QCOMPARE(found.account, u"account a1"_s);
    QCOMPARE(found.keyName, u"name of key-1"_s);
    QCOMPARE(warned(found), QString());

    scene.variables = {{"COG_USER", "u"}, {"COG_PASS", "canary"}};
    found = scene.one(ServiceId::Cogniac);
    QCOMPARE(found.place, u"COG_USER"_s);
    QVERIFY(warned(found).contains(u"hides the key key-1"_s));

    scene.variables["COG_API_KEY"] = "stale:canary";
    found = scene.one(ServiceId::Cogniac);
    QCOMPARE(found.place, u"COG_API_KEY"_s);
    QCOMPARE(found.keyId, u"stale"_s);
    QVERIFY(found.account.isEmpty());
    QVERIFY(warned(found).contains(u"hides the key key-1"_s));

    scene.variables["COG_API_KEY"] = "key-1:canary";
    found = scene.one(ServiceId::Cogniac);
    QCOMPARE(found.account, u"account a1"_s);
    QCOMPARE(warned(found), QString()); // the same key: nothing is hidden
}

void TestSdkWhich::cogniacFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("used");
    QTest::addColumn<QString>("warning");
    const QByteArray good = R"({"api_key":"key-1:canary"})";
    QTest::newRow("good") << good << 0600 << true << QString();
    QTest::newRow("others may read it") << good << 0644 << true << u"Others"_s;
    QTest::newRow("no JSON") << QByteArray("canary") << 0600 << false << u"not looked at"_s;
    QTest::newRow("no key") << QByteArray("{}") << 0600 << false << u"not looked at"_s;
    QTest::newRow("empty key") << QByteArray(R"({"api_key":""})") << 0600 << false
                               << u"not looked at"_s;
}

void TestSdkWhich::cogniacFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, mode);
    QFETCH(const bool, used);
    QFETCH(const QString, warning);
    Scene scene;
    scene.leave(scene.places.cogniacCredentials(), content, static_cast<mode_t>(mode));
    const SdkFinding found = scene.one(ServiceId::Cogniac);
    QCOMPARE(found.source == Source::File, used);
    QCOMPARE(found.warnings.size(), warning.isEmpty() ? 0 : 1);
    QVERIFY(warned(found).contains(warning));
}

void TestSdkWhich::fileOfAnotherUser()
{
    if (::geteuid() != 0) {
        QSKIP("only root can give a file away");
    }
    constexpr uid_t nobody = 65534;
    Scene scene;
    const QString path = scene.places.cogniacCredentials();
    scene.leave(path, R"({"api_key":"key-1:canary"})", 0600);
    QCOMPARE(::chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
    const SdkFinding found = scene.one(ServiceId::Cogniac);
    QVERIFY(warned(found).contains(u"belongs to another user"_s)); // who alone can chmod it
    QVERIFY(!warned(found).contains(u"chmod"_s));
}

void TestSdkWhich::cogniacOddVariables_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("used");
    QTest::addColumn<QString>("warning");
    // The client looks whether it is set, not whether anything is in it.
    QTest::newRow("empty key") << QByteArray("COG_API_KEY") << QByteArray() << true
                               << u"Unset it"_s;
    QTest::newRow("no key") << QByteArray("COG_API_KEY") << QByteArray("canary") << true
                            << u"Unset it"_s;
    QTest::newRow("user alone") << QByteArray("COG_USER") << QByteArray("u") << false
                                << u"Only one"_s;
    QTest::newRow("password alone")
        << QByteArray("COG_PASS") << QByteArray("canary") << false << u"Only one"_s;
}

void TestSdkWhich::cogniacOddVariables()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, used);
    QFETCH(const QString, warning);
    Scene scene;
    scene.variables[name] = value;
    const SdkFinding found = scene.one(ServiceId::Cogniac);
    QCOMPARE(found.source == Source::Variable, used);
    QVERIFY(warned(found).contains(warning));
}

void TestSdkWhich::kognicOrder()
{
    Scene scene;
    scene.enter("client-1");
    SdkFinding found = scene.one(ServiceId::Kognic);
    QVERIFY(found.source == Source::Keyring);
    QCOMPARE(found.place, u"keyring://default"_s);
    QCOMPARE(found.keyId, u"client-1"_s);
    QCOMPARE(found.account, u"account a2"_s);
    QCOMPARE(warned(found), QString());

    scene.variables = {{"KOGNIC_CLIENT_ID", "stale"}, {"KOGNIC_CLIENT_SECRET", "canary"}};
    found = scene.one(ServiceId::Kognic);
    QCOMPARE(found.place, u"KOGNIC_CLIENT_ID"_s);
    QCOMPARE(found.keyId, u"stale"_s);
    QVERIFY(found.account.isEmpty());
    QVERIFY(warned(found).contains(u"hides the credential client-1"_s));

    scene.leave(scene.home.filePath(u"mine.json"_s), test::kognicFile("client-7", "canary"));
    scene.variables["KOGNIC_CREDENTIALS"] = "~/mine.json";
    found = scene.one(ServiceId::Kognic);
    QCOMPARE(found.place, u"KOGNIC_CREDENTIALS"_s);
    QCOMPARE(found.keyId, u"client-7"_s);
    QVERIFY(found.sentence.contains(u"~/mine.json"_s));

    scene.variables["KOGNIC_CREDENTIALS"] = ""; // which the client takes for not set
    QCOMPARE(scene.one(ServiceId::Kognic).place, u"KOGNIC_CLIENT_ID"_s);
}

void TestSdkWhich::kognicFile_data()
{
    QTest::addColumn<QByteArray>("content"); // empty: no file
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("warning");
    const auto file = [](const QByteArray &more) { return test::kognicFile("c", "canary", more); };
    const QByteArray noZone = R"(,"expires":"2099-01-01T00:00:00")";
    const QByteArray ended = R"(,"expires":"2001-01-01T00:00:00Z")";
    const QByteArray future = R"(,"expires":"2099-01-01T00:00:00.1234567+01:00")";
    QTest::newRow("good") << file(future) << 0600 << QString();
    QTest::newRow("missing") << QByteArray() << 0600 << u"not there"_s;
    QTest::newRow("no JSON") << QByteArray("canary") << 0600 << u"no credentials file"_s;
    QTest::newRow("a field missing") << QByteArray("{}") << 0600 << u"no credentials file"_s;
    QTest::newRow("others may read it") << file({}) << 0640 << u"Others"_s;
    QTest::newRow("no zone") << file(noZone) << 0600 << u"no time zone"_s;
    QTest::newRow("ended") << file(ended) << 0600 << u"expired"_s;
}

void TestSdkWhich::kognicFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, mode);
    QFETCH(const QString, warning);
    Scene scene;
    const QString path = scene.home.filePath(u"mine.json"_s);
    if (!content.isEmpty()) {
        scene.leave(path, content, static_cast<mode_t>(mode));
    }
    scene.variables["KOGNIC_CREDENTIALS"] = path.toUtf8();
    const SdkFinding found = scene.one(ServiceId::Kognic);
    QVERIFY(found.source == Source::Variable); // the client looks nowhere else, good file or not
    QCOMPARE(found.warnings.size(), warning.isEmpty() ? 0 : 1);
    QVERIFY2(warned(found).contains(warning), qPrintable(warned(found)));
}

void TestSdkWhich::kognicOneOfTwo()
{
    for (const char *name : {"KOGNIC_CLIENT_ID", "KOGNIC_CLIENT_SECRET"}) {
        Scene scene;
        scene.enter("client-1");
        scene.variables[name] = "canary";
        const SdkFinding found = scene.one(ServiceId::Kognic);
        QVERIFY(found.source == Source::Keyring);
        QVERIFY(warned(found).contains(u"Only one"_s));
    }
}

void TestSdkWhich::kognicEntry_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("warning");
    QTest::newRow("good") << QByteArray() << QString();
    QTest::newRow("ended") << QByteArray(R"(,"expires":"2001-01-01T00:00:00Z")") << u"expired"_s;
    QTest::newRow("no zone") << QByteArray(R"(,"expires":"2099-01-01T00:00:00")")
                             << u"no time zone"_s;
    QTest::newRow("damaged") << QByteArray("{") << u"no credential"_s;
}

void TestSdkWhich::kognicEntry()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, warning);
    Scene scene;
    scene.enter("client-1", more);
    const SdkFinding found = scene.one(ServiceId::Kognic);
    QCOMPARE(found.warnings.size(), warning.isEmpty() ? 0 : 1);
    QVERIFY2(warned(found).contains(warning), qPrintable(warned(found)));
}

void TestSdkWhich::severalEntries()
{
    Scene scene;
    scene.enter("client-1");
    scene.enter("client-2");
    QVERIFY(warned(scene.one(ServiceId::Kognic)).contains(u"several"_s));
}

void TestSdkWhich::otherBackend_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("warning");
    const QByteArray file = "keyring.backends.file.PlaintextKeyring";
    const QByteArray good = "keyring.backends.SecretService.Keyring";
    const QByteArray config = "[backend]\ndefault-keyring = " + file + "\n";
    QTest::newRow("variable") << file << QByteArray() << u"PYTHON_KEYRING_BACKEND"_s;
    QTest::newRow("good variable") << good << QByteArray() << QString();
    QTest::newRow("file") << QByteArray() << config << u"keyringrc.cfg"_s;
    QTest::newRow("the variable goes first") << good << config << QString();
    QTest::newRow("good file") << QByteArray()
                               << QByteArray("[backend]\ndefault-keyring="
                                             "keyring.backends.libsecret.Keyring\n")
                               << QString();
    QTest::newRow("file about something else") << QByteArray() << QByteArray("[x]\n") << QString();
}

void TestSdkWhich::otherBackend()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, config);
    QFETCH(const QString, warning);
    Scene scene;
    if (!variable.isEmpty()) {
        scene.variables["PYTHON_KEYRING_BACKEND"] = variable;
    }
    if (!config.isEmpty()) {
        scene.leave(scene.places.keyringConfig(), config);
    }
    const SdkFinding found = scene.one(ServiceId::Kognic);
    QCOMPARE(found.warnings.size(), warning.isEmpty() ? 0 : 1);
    QVERIFY2(warned(found).contains(warning), qPrintable(warned(found)));
}

void TestSdkWhich::environments_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("warning");
    QTest::newRow("missing file") << QByteArray("h") << QByteArray("~/none.json") << u"not there"_s;
    QTest::newRow("file that is there")
        << QByteArray("h") << QByteArray("~/mine.json") << QString();
    QTest::newRow("another profile") << QByteArray("h") << QByteArray("keyring://p") << QString();
    QTest::newRow("another one for Kognic itself")
        << QByteArray("app.kognic.com") << QByteArray("keyring://p") << u"`kog` takes another"_s;
    QTest::newRow("the same for Kognic itself")
        << QByteArray("app.kognic.com") << QByteArray("keyring://default") << QString();
    QTest::newRow("damaged") << QByteArray("\"") << QByteArray() << u"damaged"_s;
}

void TestSdkWhich::environments()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, credentials);
    QFETCH(const QString, warning);
    Scene scene;
    scene.leave(scene.home.filePath(u"mine.json"_s), "{}");
    scene.leave(scene.places.kognicEnvironments(),
                R"({"environments":{"e":{"host":")" + host + R"(","auth_server":"s",)" +
                    R"("credentials":")" + credentials + "\"}}}");
    const SdkFinding found = scene.one(ServiceId::Kognic);
    QCOMPARE(found.warnings.size(), warning.isEmpty() ? 0 : 1);
    QVERIFY2(warned(found).contains(warning), qPrintable(warned(found)));
}

void TestSdkWhich::keychainTrouble()
{
    Scene scene;
    scene.keyring.failFrom(1);
    QCOMPARE(word(scene.all({ServiceId::Kognic})), u"KeychainLocked"_s);
    // What goes before the keyring can be told without it.
    scene.variables = {{"KOGNIC_CLIENT_ID", "c"}, {"KOGNIC_CLIENT_SECRET", "canary"}};
    QCOMPARE(scene.one(ServiceId::Kognic).keyId, u"c"_s);
}

void TestSdkWhich::noSecretIsTold()
{
    Scene scene;
    scene.enter("client-1");
    scene.leave(scene.places.cogniacCredentials(), R"({"api_key":"key-1:canary"})");
    scene.variables = {{"COG_API_KEY", "canary"},
                       {"COG_PASS", "canary"},
                       {"KOGNIC_CLIENT_ID", "c"},
                       {"KOGNIC_CLIENT_SECRET", "canary"}};
    const auto found = scene.all({ServiceId::Cogniac, ServiceId::Kognic});
    QVERIFY(found);
    for (const SdkFinding &one : *found) {
        const QStringList told{one.place,   one.keyId,    one.account,
                               one.keyName, one.sentence, warned(one)};
        QVERIFY(!told.join(u'\n').contains(u"canary"_s));
    }
}

QTEST_GUILESS_MAIN(TestSdkWhich)
#include "tst_sdkwhich.moc"
