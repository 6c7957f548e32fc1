// SPDX-License-Identifier: Apache-2.0
#include "flows/login.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "ui/hangingproxy.h"
#include "ui/mainjob.h"

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {

const Desk::Adjust onSystemKeychain = [](AppOptions &options) { options.store = {}; };

constexpr int seededKeys = 300;

void figure(const char *what, double wanted, const Heartbeat &heart)
{
    qInfo(
        "figure: longest stall of the event loop %s: wanted at most %.0f ms, measured %.1f ms (in "
        "%.1f ms of these it computed, in the others it waited; %d beats)",
        what, wanted, heart.longest(), heart.longestComputed(), heart.beats());
}

/// As long as a person would wait before giving up on a window.
[[nodiscard]] bool goOn()
{
    constexpr int beats = 600;
    const Heartbeat heart;
    return runUntil([&heart] { return heart.beats() > beats; });
}

} // namespace

/// How long the window does not react at the worst, on a real keychain: printed, never asserted.
/// What a busy machine lets it wait for its turn is taken out.
class StallFigures : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_keyring.startUnlocked()); }
    void cleanup()
    {
        m_keyring.thaw();
        QVERIFY(m_keyring.kill());
    }
    void mainJob();
    void keychainHangs();
    void proxyLookupHangs();

private:
    GnomeKeyring m_keyring;
};

void StallFigures::mainJob()
{
    Desk desk(seededKeys, onSystemKeychain);
    const MainJob job(desk);
    const Heartbeat heart;
    QVERIFY(job.signIn(seededKeys));
    QVERIFY(job.generate(u"needle"_s));
    QVERIFY(job.click("reveal"));
    QVERIFY(job.filter(u"needle"_s, 1));
    QVERIFY(job.remove());
    figure("in the main job", 50, heart);
}

void StallFigures::keychainHangs()
{
    Desk desk(seededKeys, onSystemKeychain);
    const MainJob job(desk);
    QVERIFY(job.signIn(seededKeys));
    QVERIFY(job.generate(u"needle"_s));
    m_keyring.freeze();
    const Heartbeat heart;
    QVERIFY(job.click("reveal"));
    QVERIFY(job.click("refresh"));
    QVERIFY(job.filter(u"needle"_s, 1));
    QVERIFY(job.click("generate") && job.type("name", u"another"_s) && job.click("go"));
    QVERIFY(goOn());
    figure("with a keychain that hangs", 100, heart);
    m_keyring.thaw();
    QVERIFY(job.click("copyIssued"));
}

void StallFigures::proxyLookupHangs()
{
    Desk desk(seededKeys);
    const MainJob job(desk);
    const HangingProxy hanging;
    const Heartbeat heart;
    QVERIFY(job.click("startCogniac"));
    QVERIFY(job.type("server", u"https://keynook.invalid"_s));
    QVERIFY(job.type("email", u"you@acme.example"_s) && job.type("password", u"0123456789"_s));
    QVERIFY(job.click("signIn"));
    QVERIFY(runUntil([] { return HangingProxy::asking() > 0; }));
    QVERIFY(goOn());
    figure("with a proxy lookup that hangs", 100, heart);
    QVERIFY(HangingProxy::asking() > 0);
    QVERIFY(job.click("cancel"));
}

int main(int argc, char **argv)
{
    enterDesktop(argv);
    return runUiTest<StallFigures>(argc, argv);
}

#include "tst_stallfigures.moc"
