// SPDX-License-Identifier: Apache-2.0
#include "unit/awaited.h"

#include "exchange/kognicfile.h"
#include "exchange/tokencache.h"
#include "flows/handoff.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "pythonenv.h"
#include "rawhttp.h"
#include "standinprocess.h"
#include "vault/secretservicekeyring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;
using test::awaited;
using test::word;

namespace {

const QString secretStorage = u"keyring.backends.SecretService"_s;
const QString libsecret = u"keyring.backends.libsecret"_s;
const QString profile = u"plant"_s;

} // namespace

/// Kognic's real SDK, unmodified, with nothing but what a hand-off of Keynook's left in the
/// keyring and in environments.json.
class TestKognicSdkKeynook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void commands_data() { backends(); }
    void commands();
    void clients_data() { backends(); }
    void clients();
    void scopesArrive_data() { backends(); }
    void scopesArrive();
    void namesOfOthers_data() { backends(); }
    void namesOfOthers();
    void removed_data() { backends(); }
    void removed();
    void staleTokenGoes_data() { backends(); }
    void staleTokenGoes();

private:
    static void backends();
    [[nodiscard]] KognicCredential credential(const QStringList &scopes = {}) const;
    QString put(const QString &under, const QStringList &scopes = {});
    Result<HandOffUndo> apply(Result<HandOffPlan> plan);
    [[nodiscard]] PythonEnv::Variables variables() const;
    PythonEnv::Outcome run(const QString &program, const QStringList &arguments);
    QJsonObject used(const QString &under);
    [[nodiscard]] QJsonArray tokenRequests() const;
    QByteArray stored(const QString &service, const QString &user);

    PythonEnv m_probe; ///< finds out once what this machine has
    bool m_hasLibsecret = false;
    std::unique_ptr<test::GnomeKeyring> m_daemon;
    std::unique_ptr<StandinProcess> m_standin;
    std::unique_ptr<PythonEnv> m_python;
    std::unique_ptr<SecretServiceKeyring> m_keyring;
    std::unique_ptr<HandOff> m_flow;
};

void TestKognicSdkKeynook::backends()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("SecretStorage") << secretStorage;
    QTest::newRow("libsecret") << libsecret;
}

void TestKognicSdkKeynook::initTestCase()
{
    KEYNOOK_NEEDS_SDK(m_probe);
    const QString code = u"import gi; gi.require_version('Secret', '1')"_s;
    m_hasLibsecret = m_probe.run(u"python"_s, {u"-c"_s, code}).exitCode == 0;
    QVERIFY(m_hasLibsecret || !qEnvironmentVariableIsSet("KEYNOOK_SDK_REQUIRED"));
}

void TestKognicSdkKeynook::init()
{
    QFETCH(const QString, backend);
    if (backend == libsecret && !m_hasLibsecret) {
        QSKIP("no Python bindings of libsecret here");
    }
    m_daemon = std::make_unique<test::GnomeKeyring>();
    QVERIFY(m_daemon->startUnlocked());
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
    m_python = std::make_unique<PythonEnv>(); // a home of its own
    m_keyring = std::make_unique<SecretServiceKeyring>();
    const QString home = m_python->home();
    m_flow = std::make_unique<HandOff>(HandOff::Parts{
        *m_keyring, SdkPlaces{home, home + u"/.config"_s, home + u"/.cache"_s}, systemClock()});
}

void TestKognicSdkKeynook::cleanup()
{
    m_flow.reset();
    m_keyring.reset();
    m_daemon.reset();
}

KognicCredential TestKognicSdkKeynook::credential(const QStringList &scopes) const
{
    QJsonObject object = m_standin->credential(0);
    for (const QString &more : {u"case"_s, u"workspaces"_s}) {
        object.remove(more);
    }
    object[u"scopes"_s] = QJsonArray::fromStringList(scopes);
    object[u"expires"_s] = u"2099-01-01T00:00:00.0000000Z"_s;
    object[u"colour"_s] = u"blau"_s;
    auto file = readKognicFile(Secret::take(QJsonDocument(object).toJson()));
    if (!file) {
        qFatal("the demo service's credential cannot be read");
    }
    return std::move(file->credential);
}

Result<HandOffUndo> TestKognicSdkKeynook::apply(Result<HandOffPlan> plan)
{
    return awaited<HandOffUndo>([&](const Reply<HandOffUndo> &reply) {
        plan ? m_flow->apply(*std::move(plan), reply) : reply(failure(plan.error()));
    });
}

QString TestKognicSdkKeynook::put(const QString &under, const QStringList &scopes)
{
    return word(apply(awaited<HandOffPlan>([&](const Reply<HandOffPlan> &reply) {
        m_flow->planPut({credential(scopes), under, QUrl(m_standin->url() + u'/')}, reply);
    })));
}

PythonEnv::Variables TestKognicSdkKeynook::variables() const
{
    const QString backend =
        *static_cast<QString *>(QTest::qData("backend", qMetaTypeId<QString>()));
    return {{u"PYTHON_KEYRING_BACKEND"_s, backend + u".Keyring"_s},
            {u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")}};
}

PythonEnv::Outcome TestKognicSdkKeynook::run(const QString &program, const QStringList &arguments)
{
    return m_python->run(program, arguments, variables());
}

QJsonObject TestKognicSdkKeynook::used(const QString &under)
{
    const auto outcome =
        m_python->script(u"kognic_keyring.py"_s, {m_standin->url(), under}, variables());
    if (outcome.exitCode != 0) {
        qWarning("%s", outcome.err.right(600).constData());
    }
    return QJsonDocument::fromJson(outcome.out).object();
}

QJsonArray TestKognicSdkKeynook::tokenRequests() const
{
    const auto answer = RawHttp(m_standin->port()).ask("GET", "/standin/requests");
    QJsonArray tokens;
    for (const auto &line : QJsonDocument::fromJson(answer.body).array()) {
        if (line.toObject()[u"path"_s].toString().endsWith(u"/token"_s)) {
            tokens.append(line);
        }
    }
    return tokens;
}

QByteArray TestKognicSdkKeynook::stored(const QString &service, const QString &user)
{
    return m_python->script(u"kognic_put.py"_s, {u"get"_s, service, user}, variables())
        .out.trimmed();
}

void TestKognicSdkKeynook::commands()
{
    QCOMPARE(put(profile), u"ok"_s);
    const auto token = run(u"kognic-auth"_s, {u"get-access-token"_s, u"--env"_s, profile});
    QVERIFY2(token.exitCode == 0, token.err.constData());
    QCOMPARE(
        RawHttp(m_standin->port()).ask("GET", "/v1/projects", bearer(token.out.trimmed())).status,
        200);
    const auto projects = run(u"kog"_s, {u"get"_s, m_standin->url() + u"/v1/projects"_s});
    QVERIFY2(projects.exitCode == 0, projects.err.constData());
    QVERIFY(projects.out.contains("data"));
    const auto shown = run(u"kognic-auth"_s, {u"credentials"_s, u"get"_s, u"--env"_s, profile});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QVERIFY(shown.out.contains(credential().clientId.toUtf8()));
    // Without a profile there is nothing, and nothing is made up.
    QVERIFY(run(u"kognic-auth"_s, {u"credentials"_s, u"get"_s}).exitCode != 0);
}

void TestKognicSdkKeynook::clients()
{
    QFETCH(const QString, backend);
    QCOMPARE(put(profile), u"ok"_s);
    const QJsonObject named = used(profile);
    QCOMPARE(named[u"backend"_s].toString(), backend);
    const QJsonArray fields{u"clientId"_s, u"clientSecret"_s, u"colour"_s, u"email"_s,
                            u"expires"_s,  u"issuer"_s,       u"name"_s,   u"userId"_s};
    QCOMPARE(named[u"fields"_s].toArray(), fields);
    for (const QString &way : {u"client"_s, u"async_client"_s, u"from_env"_s}) {
        QVERIFY2(named[way].toInt() == 200, qPrintable(way));
    }
    QVERIFY(named[u"plain"_s].toInt() != 200); // nothing was handed over for those who name none

    QCOMPARE(put(defaultProfile), u"ok"_s);
    const QJsonObject plain = used(defaultProfile);
    QCOMPARE(plain[u"plain"_s].toInt(), 200);
    QCOMPARE(plain[u"plain_async"_s].toInt(), 200);
}

void TestKognicSdkKeynook::scopesArrive()
{
    const QStringList scopes{u"api:read"_s, u"api:write"_s};
    QCOMPARE(put(profile, scopes), u"ok"_s);
    QCOMPARE(run(u"kog"_s, {u"get"_s, m_standin->url() + u"/v1/projects"_s}).exitCode, 0);
    QCOMPARE(tokenRequests().size(), 1);
    QCOMPARE(tokenRequests()[0][u"scopes"_s].toArray(), QJsonArray::fromStringList(scopes));
    // From the keyring's entry alone, which the official `put` would have stripped of them.
    QCOMPARE(used(profile)[u"async_client"_s].toInt(), 200);
    QCOMPARE(tokenRequests()[2][u"scopes"_s].toArray(), QJsonArray::fromStringList(scopes));
}

/// What another backend, or another program, left under the same name: replaced, and brought back.
void TestKognicSdkKeynook::namesOfOthers()
{
    QFETCH(const QString, backend);
    const QByteArray theirs = R"({"clientId":"theirs"})";
    PythonEnv::Variables others = variables();
    others[0].second =
        (backend == libsecret || !m_hasLibsecret ? secretStorage : libsecret) + u".Keyring"_s;
    const QStringList place{u"put"_s, credentialService, profile};
    QCOMPARE(m_python->script(u"kognic_put.py"_s, place, others, theirs).exitCode, 0);

    auto done = apply(awaited<HandOffPlan>([&](const Reply<HandOffPlan> &reply) {
        m_flow->planPut({credential(), profile, QUrl(m_standin->url())}, reply);
    }));
    QCOMPARE(word(done), u"ok"_s);
    QCOMPARE(used(profile)[u"client"_s].toInt(), 200);
    const auto undone =
        awaited<void>([&](const Reply<void> &reply) { m_flow->undo(*std::move(done), reply); });
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence));
    const QStringList get{u"get"_s, credentialService, profile};
    QCOMPARE(m_python->script(u"kognic_put.py"_s, get, others).out.trimmed(),
             QByteArray::number(theirs.size()));
}

void TestKognicSdkKeynook::removed()
{
    QCOMPARE(put(profile), u"ok"_s);
    QCOMPARE(used(profile)[u"client"_s].toInt(), 200);
    QCOMPARE(word(apply(awaited<HandOffPlan>(
                 [&](const Reply<HandOffPlan> &reply) { m_flow->planRemoval(profile, reply); }))),
             u"ok"_s);
    QCOMPARE(used(profile)[u"client"_s].toString(), u"ValueError"_s);
    QCOMPARE(stored(credentialService, profile), QByteArray("-1"));
}

/// A token that the client keeps would go on working, or failing, in place of the new credential.
void TestKognicSdkKeynook::staleTokenGoes()
{
    QCOMPARE(put(profile), u"ok"_s);
    const QStringList get{u"get"_s, m_standin->url() + u"/v1/projects"_s};
    const QString key = m_standin->url() + u':' + credential().clientId;
    QCOMPARE(run(u"kog"_s, get).exitCode, 0);
    QCOMPARE(run(u"kog"_s, get + QStringList{u"--token-cache"_s, u"file"_s}).exitCode, 0);
    QVERIFY(stored(tokenService, key).toInt() > 0);
    QCOMPARE(tokenRequests().size(), 2);
    QCOMPARE(run(u"kog"_s, get).exitCode, 0);
    QCOMPARE(run(u"kog"_s, get + QStringList{u"--token-cache"_s, u"file"_s}).exitCode, 0);
    QCOMPARE(tokenRequests().size(), 2); // both were kept

    QCOMPARE(put(profile), u"ok"_s);
    QCOMPARE(stored(tokenService, key), QByteArray("-1"));
    QCOMPARE(run(u"kog"_s, get).exitCode, 0);
    QCOMPARE(run(u"kog"_s, get + QStringList{u"--token-cache"_s, u"file"_s}).exitCode, 0);
    QCOMPARE(tokenRequests().size(), 4);
}

KEYNOOK_DESKTOP_MAIN(TestKognicSdkKeynook)
#include "tst_kognic_sdk_keynook.moc"
