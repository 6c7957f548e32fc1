// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "flows/diagnosis.h"
#include "support/memorystore.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace keynook;
using test::awaited;
using test::MemoryStore;
using test::Script;
using test::ScriptedServer;
using test::word;
using Findings = std::vector<Finding>;

namespace {

struct Scene
{
    Scene()
    {
        http.retries = 0;
        // 12:00:00 GMT on 21 November 2026
        server.setHandler([](const test::ServedRequest &) {
            return Script::answer(200, "{}", {"Date: Sat, 21 Nov 2026 12:00:00 GMT"});
        });
    }
    Findings run(const QList<QUrl> &servers)
    {
        Diagnosis diagnosis(store, folder.path(), http, [this] { return now; });
        auto findings = awaited<Findings>(
            [&](const Reply<Findings> &reply) { diagnosis.start(servers, reply); });
        return findings ? *findings : Findings();
    }

    MemoryStore store;
    QTemporaryDir folder;
    ScriptedServer server;
    HttpClient::Options http = test::quickOptions();
    qint64 now = 1795262400;
};

/// "keychain+ folder-Disk …"
QString verdict(const Findings &findings)
{
    QStringList words;
    for (const Finding &finding : findings) {
        words += finding.check + (finding.good ? QStringLiteral("+") : QStringLiteral("-")) +
                 (finding.kind ? word(*finding.kind) : QString());
    }
    return words.join(QLatin1Char(' '));
}

QString textOf(const Findings &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        text += finding.sentence + QLatin1Char(' ') + finding.next + QLatin1Char('\n');
    }
    return text;
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void allGood();
    void keychain_data();
    void keychain();
    void folderMode_data();
    void folderMode();
    void foldersOwner();
    void server_data();
    void server();
    void clock_data();
    void clock();
    void noDate();
    void severalServers();
    void unreachableIsNotNamed();
    void proxyIsNotNamed();
    void authorityFile();
};

void TestDiagnosis::init()
{
    for (const char *name : {"HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY",
                             "all_proxy", "NO_PROXY", "no_proxy"}) {
        qunsetenv(name);
    }
}

void TestDiagnosis::allGood()
{
    Scene scene;
    const Findings findings = scene.run({scene.server.url()});
    QCOMPARE(verdict(findings), QStringLiteral("keychain+ folder+ proxy+ server+ clock+"));
    QCOMPARE(scene.store.items(), QStringList()); // the probe is gone
    QCOMPARE(scene.server.requests().size(), 1);
    QCOMPARE(scene.server.requests().first().target, QByteArray("/1/version"));
    QVERIFY(!scene.server.requests().first().fields.contains("authorization"));
    QVERIFY(!textOf(findings).contains(scene.folder.path()));
}

void TestDiagnosis::keychain_data()
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
    row("keeps all", Mood::Open, Lie::KeepsAll, "KeychainUnavailable");
}

/// The rest is looked at all the same.
void TestDiagnosis::keychain()
{
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const QString, kind);
    Scene scene;
    scene.store.setMood(MemoryStore::Mood(mood));
    scene.store.setLie(MemoryStore::Lie(lie));
    const Findings findings = scene.run({scene.server.url()});
    QCOMPARE(verdict(findings),
             QStringLiteral("keychain-%1 folder+ proxy+ server+ clock+").arg(kind));
}

void TestDiagnosis::folderMode_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("good");
    QTest::newRow("0700") << 0700 << true;
    QTest::newRow("0500") << 0500 << true;
    QTest::newRow("0755") << 0755 << false;
    QTest::newRow("0710") << 0710 << false;
    QTest::newRow("0701") << 0701 << false;
    QTest::newRow("0702") << 0702 << false;
    QTest::newRow("0740") << 0740 << false;
    QTest::newRow("0777") << 0777 << false;
}

void TestDiagnosis::folderMode()
{
    QFETCH(const int, mode);
    QFETCH(const bool, good);
    Scene scene;
    QCOMPARE(::chmod(QFile::encodeName(scene.folder.path()).constData(), mode_t(mode)), 0);
    const Findings findings = scene.run({});
    ::chmod(QFile::encodeName(scene.folder.path()).constData(), 0700);
    QCOMPARE(verdict(findings),
             good ? QStringLiteral("keychain+ folder+") : QStringLiteral("keychain+ folder-Disk"));
    QVERIFY(!textOf(findings).contains(scene.folder.path()));
}

void TestDiagnosis::foldersOwner()
{
    if (::geteuid() != 0) {
        QSKIP("only root can give a folder away");
    }
    Scene scene;
    constexpr uid_t nobody = 65534;
    QCOMPARE(::chown(QFile::encodeName(scene.folder.path()).constData(), nobody, nobody), 0);
    QCOMPARE(verdict(scene.run({})), QStringLiteral("keychain+ folder-Disk"));
}

void TestDiagnosis::server_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &answer, const char *result) {
        QTest::newRow(name) << answer << QString::fromLatin1(result);
    };
    row("200", Script::answer(200).bytes, "server+");
    row("404", Script::answer(404).bytes, "server+"); // it answers, and that is the question
    row("500", Script::answer(500).bytes, "server+");
    row("cut", {}, "server-Network");
    row("redirect", Script::answer(301, {}, {"Location: https://portal.example/"}).bytes,
        "server-Protocol");
    row("not HTTP", "SSH-2.0-OpenSSH\r\n\r\n", "server-Network");
}

void TestDiagnosis::server()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, result);
    Scene scene;
    scene.server.play({Script::raw(answer)});
    const Findings findings = scene.run({scene.server.url()});
    QCOMPARE(verdict(findings), QStringLiteral("keychain+ folder+ proxy+ ") + result);
}

void TestDiagnosis::clock_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<bool>("good");
    QTest::newRow("equal") << qint64(0) << true;
    QTest::newRow("90 s ahead") << qint64(90) << true;
    QTest::newRow("90 s behind") << qint64(-90) << true;
    QTest::newRow("91 s ahead") << qint64(91) << false;
    QTest::newRow("91 s behind") << qint64(-91) << false;
    QTest::newRow("years behind") << qint64(-1'000'000'000) << false;
}

void TestDiagnosis::clock()
{
    QFETCH(const qint64, ahead);
    QFETCH(const bool, good);
    Scene scene;
    scene.now += ahead;
    const Findings findings = scene.run({scene.server.url()});
    QCOMPARE(findings.size(), std::size_t(5));
    QCOMPARE(findings.back().check, QStringLiteral("clock"));
    QCOMPARE(findings.back().good, good);
    QVERIFY(findings.back().sentence.contains(QString::number(std::llabs(ahead))));
}

void TestDiagnosis::noDate()
{
    Scene scene;
    scene.server.play({Script::answer(200, "{}", {"Date: yesterday"}), Script::answer(200, "{}")});
    const QString expected = QStringLiteral("keychain+ folder+ proxy+ server+ proxy+ server+");
    QCOMPARE(verdict(scene.run({scene.server.url(), scene.server.url()})), expected);
}

void TestDiagnosis::severalServers()
{
    Scene scene;
    ScriptedServer broken;
    broken.play({Script::raw({})});
    const Findings findings = scene.run({broken.url(), scene.server.url()});
    QCOMPARE(verdict(findings),
             QStringLiteral("keychain+ folder+ proxy+ server-Network proxy+ server+ clock+"));
}

/// A company's own host has no place in a text that is pasted in public.
void TestDiagnosis::unreachableIsNotNamed()
{
    Scene scene;
    scene.http.inactivity = std::chrono::milliseconds(500);
    const Findings findings = scene.run({QUrl(QStringLiteral("https://secret-host.invalid/")),
                                         QUrl(QStringLiteral("https://other-host.invalid:1/"))});
    QCOMPARE(findings.size(), std::size_t(6));
    QVERIFY(!findings.at(3).good && !findings.at(5).good);
    const QString text = textOf(findings);
    QVERIFY2(!text.contains(QStringLiteral("host.invalid")), qPrintable(text));
    QVERIFY(findings.at(3).sentence.contains(QStringLiteral("custom server 1")));
    QVERIFY(findings.at(5).sentence.contains(QStringLiteral("custom server 2")));
}

/// Nor has its proxy.
void TestDiagnosis::proxyIsNotNamed()
{
    Scene scene;
    scene.server.play({Script::answer(502)});
    const QByteArray place = "localhost:" + QByteArray::number(scene.server.serverPort());
    qputenv("HTTPS_PROXY", "http://user:pass@" + place);
    const Findings findings = scene.run({QUrl(QStringLiteral("https://api.cogniac.io/"))});
    qunsetenv("HTTPS_PROXY");
    QCOMPARE(verdict(findings), QStringLiteral("keychain+ folder+ proxy+ server-Network"));
    QVERIFY(findings.at(2).sentence.contains(QStringLiteral("through a proxy")));
    const QString text = textOf(findings);
    QVERIFY2(!text.contains(QString::fromLatin1(place)), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("pass")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("api.cogniac.io")));
}

void TestDiagnosis::authorityFile()
{
    Scene scene;
    scene.http.caFile = scene.folder.filePath(QStringLiteral("missing.pem"));
    const Findings findings = scene.run({scene.server.url()});
    QCOMPARE(verdict(findings), QStringLiteral("keychain+ folder+ proxy+ server-Disk"));
    QVERIFY2(!textOf(findings).contains(scene.folder.path()), qPrintable(textOf(findings)));
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
