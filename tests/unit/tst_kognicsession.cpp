// SPDX-License-Identifier: Apache-2.0
#include "flows/kognicsession.h"

#include "awaited.h"
#include "fakekognic.h"
#include "support/scriptedserverask.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

const QString fresh = QStringLiteral("token Basic client_credentials");
const QString refreshed = QStringLiteral("token Basic refresh_token");
const QString listed = QStringLiteral("GET /v1/workspaces?anyRoleIn=developer");

struct Scene
{
    FakeKognic kognic;
    std::unique_ptr<HttpClient> http = clientWith();
    KognicService service{*http, KognicService::Servers::of(kognic.server.url())};
    qint64 now = 1'700'000'000;
    int reads = 0;
    std::optional<Error> locked; ///< what reading the credential ends with
    KognicSession session{service, [this](const Reply<KognicCredential> &reply) { read(reply); },
                          [this] { return now; }};

    void read(const Reply<KognicCredential> &reply)
    {
        ++reads;
        if (locked) {
            reply(failure(*locked));
            return;
        }
        KognicCredential credential;
        credential.clientId = QStringLiteral("client-1");
        credential.clientSecret = Secret("canary-secret-1");
        reply(std::move(credential));
    }
    QString token()
    {
        const auto got =
            awaited<Secret>([this](const Reply<Secret> &reply) { session.token(reply); });
        return got ? QString::fromLatin1(got->reveal().toByteArray()) : word(got);
    }
    QString list()
    {
        using List = QList<Workspace>;
        return word(awaited<List>([this](const Reply<List> &reply) {
            const KognicSession::Operation<List> operation = [this](const Secret &token,
                                                                    Reply<List> done) {
                service.listWorkspaces(token, std::move(done));
            };
            session.call<List>(operation, reply);
        }));
    }
};

} // namespace

class TestKognicSession : public QObject
{
    Q_OBJECT
private slots:
    void keepsATokenUntilItsEnd();
    void unknownEnd();
    void spentRefreshToken();
    void withoutRefreshToken();
    void refusedCallGetsOneNewToken();
    void refusedForGood();
    void whoAsksMeanwhileWaits();
    void refusedCredential();
    void failuresAreNotKept();
    void lockedKeychain();
};

void TestKognicSession::keepsATokenUntilItsEnd()
{
    Scene scene;
    QCOMPARE(scene.token(), QStringLiteral("access-1"));
    scene.now += 3600 - 31;
    QCOMPARE(scene.token(), QStringLiteral("access-1"));
    QCOMPARE(scene.reads, 1);
    scene.now += 1;
    QCOMPARE(scene.token(), QStringLiteral("access-2"));
    QCOMPARE(scene.kognic.requests(), (QStringList{fresh, refreshed}));
    scene.session.forget();
    QCOMPARE(scene.token(), QStringLiteral("access-3"));
    QCOMPARE(scene.kognic.requests().last(), fresh);
}

void TestKognicSession::unknownEnd()
{
    Scene scene;
    scene.kognic.expiresIn = 0;
    QCOMPARE(scene.token(), QStringLiteral("access-1"));
    scene.now += 1'000'000;
    QCOMPARE(scene.token(), QStringLiteral("access-1"));
}

void TestKognicSession::spentRefreshToken()
{
    Scene scene;
    QCOMPARE(scene.token(), QStringLiteral("access-1"));
    scene.kognic.endRefreshTokens();
    scene.now += 3600;
    QCOMPARE(scene.token(), QStringLiteral("access-2"));
    QCOMPARE(scene.kognic.requests(), (QStringList{fresh, refreshed, fresh}));
}

void TestKognicSession::withoutRefreshToken()
{
    Scene scene;
    scene.kognic.givesRefreshTokens = false;
    QCOMPARE(scene.token(), QStringLiteral("access-1"));
    scene.now += 3600;
    QCOMPARE(scene.token(), QStringLiteral("access-2"));
    QCOMPARE(scene.kognic.requests(), (QStringList{fresh, fresh}));
}

void TestKognicSession::refusedCallGetsOneNewToken()
{
    Scene scene;
    QCOMPARE(scene.list(), QStringLiteral("ok"));
    scene.kognic.endTokens();
    QCOMPARE(scene.list(), QStringLiteral("ok"));
    QCOMPARE(scene.kognic.requests(), (QStringList{fresh, listed, listed, fresh, listed}));
}

void TestKognicSession::refusedForGood()
{
    Scene scene;
    scene.kognic.refuse("/v1/workspaces", FakeKognic::refusal(401, "invalid_token"));
    QCOMPARE(scene.list(), QStringLiteral("Unauthorized"));
    QCOMPARE(scene.kognic.requests(), (QStringList{fresh, listed, fresh, listed}));
}

void TestKognicSession::whoAsksMeanwhileWaits()
{
    Scene scene;
    QObject context;
    QStringList got;
    for (int i = 0; i < 3; ++i) {
        scene.session.token({&context, [&got](const Result<Secret> &token) {
                                 got += token ? QString::fromLatin1(token->reveal().toByteArray())
                                              : word(token);
                             }});
    }
    QTRY_COMPARE(got, QStringList(3, QStringLiteral("access-1")));
    QCOMPARE(scene.kognic.requests(), QStringList{fresh});
}

void TestKognicSession::refusedCredential()
{
    Scene scene;
    QCOMPARE(scene.token(), QStringLiteral("access-1"));
    scene.kognic.clientSecret = "rotated";
    scene.now += 3600;
    QCOMPARE(scene.token(), QStringLiteral("Unauthorized"));
}

void TestKognicSession::failuresAreNotKept()
{
    Scene scene;
    scene.kognic.refuse("/", Script::answer(500));
    QCOMPARE(scene.token(), QStringLiteral("Service"));
    scene.kognic.before = nullptr;
    QCOMPARE(scene.token(), QStringLiteral("access-1"));
    scene.now += 3600;
    // The refresh token outlives a service that is down for a while.
    scene.kognic.refuse("/", Script::answer(503));
    QCOMPARE(scene.token(), QStringLiteral("Service"));
    scene.kognic.before = nullptr;
    QCOMPARE(scene.token(), QStringLiteral("access-2"));
    QCOMPARE(scene.kognic.requests().last(), refreshed);
}

void TestKognicSession::lockedKeychain()
{
    Scene scene;
    scene.locked = Error{Error::Kind::KeychainLocked, QStringLiteral("Locked."), {}, {}, false};
    QCOMPARE(scene.list(), QStringLiteral("KeychainLocked"));
    QVERIFY(scene.kognic.requests().isEmpty());
    scene.locked.reset();
    QCOMPARE(scene.list(), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(TestKognicSession)
#include "tst_kognicsession.moc"
