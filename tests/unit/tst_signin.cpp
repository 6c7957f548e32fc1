// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "flows/session.h"
#include "flows/signin.h"
#include "standinprocess.h"
#include "support/memorystore.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"
#include "vault/itemname.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace keynook;
using test::awaited;
using test::MemoryStore;
using test::Script;
using test::word;

namespace {

const QString north = QStringLiteral("k7north2m4qa");
const QString south = QStringLiteral("k7south9x1vb");

/// RFC 6238 with RFC 4648's Base32, as an authenticator does it; `steps` of 30 s from now.
QByteArray oneTimeCode(const QString &base32, int steps = 0)
{
    quint64 bits = 0;
    int count = 0;
    QByteArray key;
    for (const QChar c : base32) {
        const char16_t u = c.unicode();
        bits = bits << 5U | (u >= u'A' ? u - u'A' : u - u'2' + 26U);
        count += 5;
        if (count >= 8) {
            count -= 8;
            key += static_cast<char>(bits >> unsigned(count) & 0xffU);
        }
    }
    QByteArray counter(8, '\0');
    qToBigEndian<qint64>(QDateTime::currentSecsSinceEpoch() / 30 + steps, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, key, QCryptographicHash::Sha1);
    const auto number = qFromBigEndian<quint32>(mac.constData() + (mac.back() & 0x0f));
    return QByteArray::number((number & 0x7fffffffU) % 1'000'000U).rightJustified(6, '0');
}

struct Scene
{
    explicit Scene(const QUrl &server)
        : service(*http, server)
        , ledger(std::move(*Ledger::open(dir.filePath(QStringLiteral("data")))))
    {
    }
    Result<Account> signIn(SignInRequest request)
    {
        const WorkspaceChooser chooser = [this](const QList<Workspace> &list,
                                                const Reply<QString> &reply) {
            for (const Workspace &workspace : list) {
                offered += workspace.id;
            }
            reply(choice);
        };
        flow = std::make_unique<SignInFlow>(service, store, *ledger, chooser);
        return awaited<Account>(
            [&](const Reply<Account> &reply) { flow->start(std::move(request), reply); });
    }
    [[nodiscard]] QList<Account> accounts() const
    {
        return ledger->accounts().value_or(QList<Account>());
    }
    [[nodiscard]] bool isUntouched() const
    {
        return accounts().isEmpty() && store.items().isEmpty();
    }
    Result<Login> login(const Account &account)
    {
        const auto item = awaited<Secret>(
            [&](const Reply<Secret> &reply) { store.read(itemname::login(account.id), reply); });
        return item ? Login::fromItem(*item) : Result<Login>(failure(item.error()));
    }

    QTemporaryDir dir;
    MemoryStore store;
    std::unique_ptr<HttpClient> http = test::clientWith();
    CogniacService service;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<SignInFlow> flow;
    QStringList offered;
    Result<QString> choice = failure(Error::Kind::Cancelled, QStringLiteral("not asked for"));
};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void password();
    void passwordsWithEverything();
    void apiKey();
    void refusals_data();
    void refusals();
    void codeMissing();
    void codeRight_data();
    void codeRight();
    void codeWrong_data();
    void codeWrong();
    void workspace_data();
    void workspace();
    void chooserCancels();
    void noWorkspace();
    void sameUserAgain();
    void sameUserByKey();
    void nameTaken();
    void ownName();
    void keychain_data();
    void keychain();
    void nothingWithoutTheLedger();
    void olderServer();
    void hostileAnswers_data();
    void hostileAnswers();
    void passwordGoesOnlyWhereItMust();

private: // NOLINT(readability-redundant-access-specifiers): no slots
    [[nodiscard]] QUrl url() const { return QUrl(m_standin->url() + QLatin1Char('/')); }
    [[nodiscard]] SignInRequest by(const char *user) const
    {
        const QJsonObject who = m_standin->user(QString::fromLatin1(user));
        SignInRequest request;
        request.email = who.value(QLatin1StringView("email")).toString();
        request.password = Secret(who.value(QLatin1StringView("password")).toString().toUtf8());
        return request;
    }
    [[nodiscard]] QString totpSecret() const
    {
        const QJsonObject who = m_standin->user(QStringLiteral("totp"));
        return who.value(QLatin1StringView("totp_secret")).toString();
    }
    /// An API key of the first user, made as Keynook makes one.
    QByteArray newApiKey();

    std::unique_ptr<StandinProcess> m_standin;
};

void TestSignIn::initTestCase()
{
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
}

QByteArray TestSignIn::newApiKey()
{
    Scene scene(url());
    SignInRequest request = by("ordinary");
    request.workspace = north;
    const auto account = scene.signIn(std::move(request));
    if (!account) {
        return {};
    }
    Session session(scene.service, scene.store, *account);
    const auto reply = awaited<Secret>([&](const Reply<Secret> &created) {
        session.callOnce<Secret>(
            [&](const Secret &token, const Reply<Secret> &made) {
                scene.service.createKey(token, account->userId, QStringLiteral("sign-in"), made);
            },
            created);
    });
    auto issued = reply ? scene.service.readIssued(reply->clone(), *account)
                        : Result<Credential>(failure(reply.error()));
    return issued ? issued->secret.reveal().toByteArray() : QByteArray();
}

void TestSignIn::password()
{
    Scene scene(url());
    const auto account = scene.signIn(by("single-tenant"));
    QCOMPARE(word(account), QStringLiteral("ok"));
    QCOMPARE(account->email, QStringLiteral("single@keynook.example"));
    QCOMPARE(account->name, account->email);
    QCOMPARE(account->userId, QStringLiteral("usr4sing1fc8"));
    QCOMPARE(account->workspaceId, south);
    QCOMPARE(account->workspaceName, QStringLiteral("Plant Süd"));
    QCOMPARE(account->server, url());
    QVERIFY(account->signedIn);
    QCOMPARE(account->id.size(), 32);
    QCOMPARE(scene.offered, QStringList()); // one workspace is no choice
    QCOMPARE(scene.accounts(), QList<Account>{*account});

    const auto login = scene.login(*account);
    QVERIFY(login);
    QVERIFY(login->apiKey.isEmpty());
    QVERIFY(!login->userToken.isEmpty());
    QVERIFY(!login->workspaceToken.isEmpty());
    QVERIFY(!login->userToken.sameAs(login->workspaceToken));

    // And it is good for the rest.
    Session session(scene.service, scene.store, *account);
    const auto keys = awaited<std::vector<ApiKey>>([&](const Reply<std::vector<ApiKey>> &reply) {
        session.call<std::vector<ApiKey>>(
            [&](const Secret &token, const Reply<std::vector<ApiKey>> &listed) {
                scene.service.listKeys(token, account->userId, listed);
            },
            reply);
    });
    QCOMPARE(word(keys), QStringLiteral("ok"));
}

/// The password itself is nowhere; this one has a colon, a space and letters beyond ASCII.
void TestSignIn::passwordsWithEverything()
{
    Scene scene(url());
    SignInRequest request = by("single-tenant");
    const Secret password = request.password.clone();
    QVERIFY(password.reveal().contains(':') && password.reveal().contains(' '));
    const auto account = scene.signIn(std::move(request));
    QVERIFY(account);
    const auto item = awaited<Secret>(
        [&](const Reply<Secret> &reply) { scene.store.read(itemname::login(account->id), reply); });
    QVERIFY(item);
    QVERIFY(!item->reveal().contains(password.reveal()));
}

void TestSignIn::apiKey()
{
    const QByteArray key = newApiKey();
    QVERIFY(!key.isEmpty());
    Scene scene(url());
    SignInRequest request;
    request.apiKey = Secret(key);
    request.workspace = south;
    const auto account = scene.signIn(std::move(request));
    QCOMPARE(word(account), QStringLiteral("ok"));
    QCOMPARE(account->email, QStringLiteral("demo@keynook.example"));
    QCOMPARE(account->workspaceId, south);
    const auto login = scene.login(*account);
    QVERIFY(login);
    QVERIFY(login->apiKey.sameAs(Secret(key)));
    QVERIFY(login->userToken.isEmpty());
    QVERIFY(!login->workspaceToken.isEmpty());
}

void TestSignIn::refusals_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("kind");
    QTest::newRow("password expired")
        << QByteArray("password-expired") << QStringLiteral("PasswordExpired");
    QTest::newRow("contract ended")
        << QByteArray("contract-ended") << QStringLiteral("ContractEnded");
    QTest::newRow("single sign-on") << QByteArray("sso") << QStringLiteral("Rejected");
    QTest::newRow("wrong password") << QByteArray("wrong") << QStringLiteral("Unauthorized");
    QTest::newRow("unknown user") << QByteArray("unknown") << QStringLiteral("Unauthorized");
    QTest::newRow("empty password") << QByteArray("empty") << QStringLiteral("Unauthorized");
    QTest::newRow("no address") << QByteArray("nobody") << QStringLiteral("Usage");
    QTest::newRow("colon in the address") << QByteArray("colon") << QStringLiteral("Usage");
    QTest::newRow("wrong key") << QByteArray("key") << QStringLiteral("Unauthorized");
    QTest::newRow("key cut") << QByteArray("cut key") << QStringLiteral("Unauthorized");
    QTest::newRow("key with a line break") << QByteArray("two lines") << QStringLiteral("Usage");
}

void TestSignIn::refusals()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QString, kind);
    const bool known = user == "password-expired" || user == "contract-ended" || user == "sso";
    SignInRequest request = by(known ? user.constData() : "ordinary");
    if (user == "wrong") {
        request.password = Secret("standin-demo-4712");
    } else if (user == "unknown") {
        request.email = QStringLiteral("nobody@keynook.example");
    } else if (user == "empty") {
        request.password.clear();
    } else if (user == "nobody") {
        request.email.clear();
    } else if (user == "colon") {
        request.email = QStringLiteral("demo@keynook.example:x");
    } else if (user == "key") {
        request.apiKey = Secret("k1:wrong");
    } else if (user == "cut key") {
        request.apiKey = Secret("k1");
    } else if (user == "two lines") {
        request.apiKey = Secret("k1:x\r\nX-Evil: 1");
    }
    Scene scene(url());
    const auto account = scene.signIn(std::move(request));
    QCOMPARE(word(account), kind);
    QVERIFY(!account.error().sentence.isEmpty());
    QVERIFY(!account.error().next.isEmpty());
    QVERIFY(scene.isUntouched());
}

void TestSignIn::codeMissing()
{
    Scene scene(url());
    QCOMPARE(word(scene.signIn(by("totp"))), QStringLiteral("MfaRequired"));
    QVERIFY(scene.isUntouched());
}

void TestSignIn::codeRight_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::newRow("one workspace") << north;
    QTest::newRow("the other, with the same code") << south;
}

/// One code is enough, whatever the number of tokens it takes.
void TestSignIn::codeRight()
{
    QFETCH(const QString, workspace);
    Scene scene(url());
    SignInRequest request = by("totp");
    request.code = Secret(oneTimeCode(totpSecret()));
    request.workspace = workspace;
    const auto account = scene.signIn(std::move(request));
    QCOMPARE(word(account), QStringLiteral("ok"));
    QCOMPARE(account->workspaceId, workspace);
    Session session(scene.service, scene.store, *account);
    const QString next = workspace == north ? south : north;
    QCOMPARE(
        word(awaited<void>([&](const Reply<void> &reply) { session.useWorkspace(next, reply); })),
        QStringLiteral("ok"));
}

void TestSignIn::codeWrong_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("an hour old") << oneTimeCode(totpSecret(), -120);
    QTest::newRow("letters") << QByteArray("abcdef");
    QTest::newRow("too short") << oneTimeCode(totpSecret()).chopped(1);
    QTest::newRow("another parameter") << QByteArray("1&tenant_id=x");
}

void TestSignIn::codeWrong()
{
    QFETCH(const QByteArray, code);
    Scene scene(url());
    SignInRequest request = by("totp");
    request.code = Secret(code);
    QCOMPARE(word(scene.signIn(std::move(request))), QStringLiteral("MfaRequired"));
    QVERIFY(scene.isUntouched());
}

void TestSignIn::workspace_data()
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

void TestSignIn::workspace()
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

void TestSignIn::chooserCancels()
{
    Scene scene(url());
    QCOMPARE(word(scene.signIn(by("ordinary"))), QStringLiteral("Cancelled"));
    QVERIFY(scene.isUntouched());
}

void TestSignIn::noWorkspace()
{
    Scene scene(url());
    const auto account = scene.signIn(by("no-tenant"));
    QCOMPARE(word(account), QStringLiteral("ok"));
    QCOMPARE(account->workspaceId, QString());
    const auto login = scene.login(*account);
    QVERIFY(login);
    QVERIFY(!login->workspaceToken.isEmpty());
}

/// The keys that are kept hang on the account's id.
void TestSignIn::sameUserAgain()
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

void TestSignIn::sameUserByKey()
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

void TestSignIn::nameTaken()
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

void TestSignIn::ownName()
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

void TestSignIn::keychain_data()
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

void TestSignIn::keychain()
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
void TestSignIn::nothingWithoutTheLedger()
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

namespace {

/// A service with one user of one workspace.
Script answerOf(const test::ServedRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    if (path == "/21/users/mfa/status") {
        return Script::answer(200, R"({"totp":"inactive"})");
    }
    if (path == "/1/token") {
        return Script::answer(200, R"({"access_token":"tok"})");
    }
    if (path == "/1/users/current") {
        return Script::answer(200, R"({"user_id":"u1","email":"a@b.c"})");
    }
    return Script::answer(200, R"({"tenants":[{"tenant_id":"t1","name":"One"}]})");
}

SignInRequest anyUser()
{
    SignInRequest request;
    request.email = QStringLiteral("a@b.c");
    request.password = Secret("pass");
    return request;
}

} // namespace

/// Without the call that tells whether a code is needed, the token call will.
void TestSignIn::olderServer()
{
    test::ScriptedServer server;
    server.setHandler([](const test::ServedRequest &request) {
        return request.target.contains("mfa") ? Script::answer(404) : answerOf(request);
    });
    Scene scene(server.url());
    QCOMPARE(word(scene.signIn(anyUser())), QStringLiteral("ok"));
}

void TestSignIn::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *path, const QByteArray &answer,
                        const char *kind) {
        QTest::newRow(name) << QByteArray(path) << answer << QString::fromLatin1(kind);
    };
    row("mfa garbage", "/21/users/mfa/status", Script::answer(200, "x").bytes, "Protocol");
    row("mfa 500", "/21/users/mfa/status", Script::answer(500).bytes, "Service");
    row("token garbage", "/1/token", Script::answer(200, "{}").bytes, "Protocol");
    row("token twice", "/1/token",
        Script::answer(200, R"({"access_token":"a","access_token":"b"})").bytes, "Protocol");
    row("token redirects", "/1/token", Script::answer(307, {}, {"Location: /x"}).bytes, "Protocol");
    row("token empty", "/1/token", Script::answer(204).bytes, "Protocol");
    row("tenants 401", "/1/users/current/tenants", Script::answer(401).bytes, "Unauthorized");
    row("hostile tenant", "/1/users/current/tenants",
        Script::answer(200, R"({"tenants":[{"tenant_id":"../t"}]})").bytes, "Protocol");
    row("user garbage", "/1/users/current", Script::answer(200, "[]").bytes, "Protocol");
    row("hostile user", "/1/users/current",
        Script::answer(200, R"({"user_id":"u1/../u2","email":"a"})").bytes, "Protocol");
    row("user cut", "/1/users/current", {}, "Network");
}

void TestSignIn::hostileAnswers()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    test::ScriptedServer server;
    server.setHandler([&](const test::ServedRequest &request) {
        return request.target.split('?').first() == path ? Script::raw(answer) : answerOf(request);
    });
    Scene scene(server.url());
    QCOMPARE(word(scene.signIn(anyUser())), kind);
    QVERIFY(scene.isUntouched());
}

void TestSignIn::passwordGoesOnlyWhereItMust()
{
    test::ScriptedServer server;
    server.setHandler(answerOf);
    Scene scene(server.url());
    QVERIFY(scene.signIn(anyUser()));
    QStringList seen;
    for (const test::ServedRequest &request : server.requests()) {
        seen += QString::fromLatin1(request.target + ' ' +
                                    request.fields.value("authorization").split(' ').first());
    }
    QCOMPARE(seen, QStringList({QStringLiteral("/21/users/mfa/status Basic"),
                                QStringLiteral("/1/token Basic"),
                                QStringLiteral("/1/users/current/tenants Bearer"),
                                QStringLiteral("/1/token?tenant_id=t1 Bearer"),
                                QStringLiteral("/1/users/current Bearer")}));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
