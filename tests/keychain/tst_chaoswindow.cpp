// SPDX-License-Identifier: Apache-2.0
// The window while the keychain misbehaves: what its strip and the dialog say, that no key is made
// whose secret has no place to go, and that a secret that came is kept until the keychain takes it.
#include "behaviours.h"
#include "indesktop.h"
#include "ui/mainjob.h"
#include "widgets/secretfield.h"

#include <QCheckBox>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {

constexpr int slowness = 100; // milliseconds
/// 10 s are promised for an answer and 100 ms for a stall; the rest is for a busy machine.
constexpr double slowestAnswer = 17;  // seconds
constexpr double longestStall = 1000; // milliseconds

const Desk::Adjust onSystemKeychain = [](AppOptions &options) { options.store = {}; };

} // namespace

class TestChaosWindow : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_chaos = std::make_unique<ChaosKeyring>();
        QVERIFY(m_chaos->startUnlocked());
    }
    void cleanup() { QVERIFY(m_chaos->mend() && m_chaos->kill()); }
    void generating_data() { table(); }
    void generating();
    void goneWhileGenerating_data() { table(); }
    void goneWhileGenerating();
    void cleanupTestCase();

private:
    static void table()
    {
        QTest::addColumn<QString>("strip");
        const auto row = [](const char *name, const char *strip) {
            QTest::newRow(name) << QStringLiteral("Keychain: %1").arg(QString::fromLatin1(strip));
        };
        row("absent", "none found");
        row("locked, prompt refused", "locked");
        row("locked, prompt unanswered", "locked");
        row("no default collection", "not set up yet");
        row("never answers", "does not answer");
        row("process stopped", "does not answer");
        row("dies after the deed", "none found");
        row("read-only", "unlocked");
        row("drops writes", "unlocked");
        row("flips a bit", "unlocked");
    }
    static Behaviour behaviour()
    {
        const auto is = [](const Behaviour &one) {
            return qstrcmp(one.name, QTest::currentDataTag()) == 0;
        };
        return *std::find_if(behaviours().begin(), behaviours().end(), is);
    }
    static bool startGenerating(const MainJob &job)
    {
        return job.click("generate") && job.type("name", u"camera"_s) && job.click("go");
    }
    void tell(const QString &words, qint64 took, const Heartbeat &heart, const char *held);

    std::unique_ptr<ChaosKeyring> m_chaos;
    QByteArrayList m_lines;
};

void TestChaosWindow::tell(const QString &words, qint64 took, const Heartbeat &heart,
                           const char *held)
{
    const double seconds = static_cast<double>(took) / 1000;
    m_lines += QByteArray(QTest::currentDataTag()).leftJustified(28) +
               QByteArray(QTest::currentTestFunction()).leftJustified(21) +
               words.section(u'\n', 0, 0).left(60).toUtf8().leftJustified(62) +
               QByteArray::number(seconds, 'f', 1).rightJustified(5) + " s" +
               QByteArray::number(heart.longest(), 'f', 0).rightJustified(5) + " ms  " + held;
    QVERIFY2(seconds < slowestAnswer, m_lines.last().constData());
    QVERIFY2(heart.longest() < longestStall, m_lines.last().constData());
}

void TestChaosWindow::generating()
{
    QFETCH(const QString, strip);
    Desk desk(0, onSystemKeychain);
    const MainJob job(desk);
    QVERIFY(desk.signIn());
    QVERIFY(begin(*m_chaos, behaviour(), slowness));
    const Heartbeat heart;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(startGenerating(job));
    QVERIFY(runUntil([&desk] { return !desk.textOf("bannerText").isEmpty(); }));
    const qint64 took = clock.elapsed();
    tell(desk.textOf("bannerText"), took, heart, "no key was made");
    QCOMPARE(desk.seen("POST", "/1/users"), 0);
    QVERIFY(desk.find<QLineEdit>("name") != nullptr); // to be tried again
    QVERIFY(job.click("cancel"));
    QVERIFY(runUntil([&desk] { return desk.dialog() == nullptr; }));
    QVERIFY(job.click("refresh"));
    QVERIFY2(runUntil([&] { return desk.textOf("keychainState") == strip; }),
             qPrintable(desk.textOf("keychainState")));
}

void TestChaosWindow::goneWhileGenerating()
{
    Desk desk(0, onSystemKeychain);
    const MainJob job(desk);
    QVERIFY(desk.signIn());
    QVERIFY(begin(*m_chaos, behaviour(), slowness, behaviour().wordsFrom(2)));
    const Heartbeat heart;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(startGenerating(job));
    QVERIFY(runUntil([&desk] { return desk.find<QAbstractButton>("copyIssued") != nullptr; }));
    const qint64 took = clock.elapsed();
    tell(desk.textOf("bannerText"), took, heart, "sealed; stored when it was mended");
    QVERIFY2(desk.find<QCheckBox>("accept") != nullptr, "a false \"stored\"");
    QVERIFY(job.click("revealIssued"));
    const QByteArray secret = desk.find<SecretField>("issuedSecret")->text().toUtf8();
    QVERIFY(m_chaos->mend());
    QVERIFY(job.click("unlock"));
    QVERIFY(runUntil([&desk] { return desk.find<QCheckBox>("accept") == nullptr; }));
    const QString item = m_chaos->names().filter(u"/key/"_s).value(0);
    QVERIFY(m_chaos->held(u"user"_s, item) == QByteArrayList{secret});
    QCOMPARE(RawHttp(desk.standin->port()).ask("GET", "/1/token", keynook::key(secret)).status,
             200);
    QVERIFY(job.click("go"));
    QVERIFY(runUntil([&desk] { return desk.dialog() == nullptr; }));
}

void TestChaosWindow::cleanupTestCase()
{
    for (const QByteArray &line : m_lines) {
        std::puts(line.constData());
    }
}

int main(int argc, char **argv)
{
    enterDesktop(argv);
    return runUiTest<TestChaosWindow>(argc, argv);
}
#include "tst_chaoswindow.moc"
