// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include "unit/files.h"
#include "unit/sizelimit.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {

Preferences unusual()
{
    Preferences all;
    all.appearance = Preferences::Appearance::Dark;
    all.clipboardSeconds = 0;
    all.remaskSeconds = 5;
    all.idleMinutes = 0;
    all.staySignedIn = false;
    all.proxy = Preferences::Proxy::Manual;
    all.proxyUrl = QStringLiteral("socks5://[::1]:1080");
    all.caFile = QStringLiteral("/etc/\"caf\u00e9\" = [x]; #.pem ");
    all.unusedAfterDays = 1;
    all.trayIcon = true;
    all.language = QStringLiteral("ja");
    return all;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("k/keynook.ini"));
    }
    [[nodiscard]] Settings settings() const { return Settings(path()); }
    void write(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        QVERIFY(writeTo(path(), content));
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init();
    void defaultsWithoutAFile();
    void liesInTheConfigurationFolder();
    void comesBackAsItWas();
    void damagedFile_data();
    void damagedFile();
    void unreadableFile();
    void unusableValue_data();
    void unusableValue();
    void manualProxyNeedsItsAddress();
    void whatIsNotOursStays();
    void lastOfTwoCounts();
    void failedWriteLeavesTheOldFile();
    void refusesWhatCannotBeKept_data();
    void refusesWhatCannotBeKept();
    void proxyAddresses_data();
    void proxyAddresses();
    void deviceIsNoCertificateFile();
    void storeTellsOnce();
    void storeStaysWhenSavingFails();
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::defaultsWithoutAFile()
{
    const Settings::Loaded loaded = settings().load();
    QCOMPARE(loaded.complaint, QString());
    const Preferences &all = loaded.preferences;
    QVERIFY(all.appearance == Preferences::Appearance::System);
    QCOMPARE(all.clipboardSeconds, 30);
    QCOMPARE(all.remaskSeconds, 30);
    QCOMPARE(all.idleMinutes, 10);
    QVERIFY(all.staySignedIn);
    QVERIFY(all.proxy == Preferences::Proxy::System);
    QCOMPARE(all.proxyUrl, QString());
    QCOMPARE(all.caFile, QString());
    QCOMPARE(all.unusedAfterDays, 90);
    QVERIFY(!all.trayIcon);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestSettings::liesInTheConfigurationFolder()
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
    const QString place = Settings::defaultPath();
    before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
    QCOMPARE(place, m_folder->filePath(QStringLiteral("keynook/keynook.ini")));
}

void TestSettings::comesBackAsItWas()
{
    QVERIFY(settings().save(unusual()));
    const Settings::Loaded loaded = settings().load();
    QCOMPARE(loaded.complaint, QString());
    QVERIFY(loaded.preferences == unusual());
    QVERIFY(settings().save(Preferences()));
    QVERIFY(settings().load().preferences == Preferences());
}

void TestSettings::damagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = "[keynook]\nclipboardSeconds=5\n";
    QTest::newRow("a line without a key") << good + "garbage\n";
    QTest::newRow("half a header") << good + "[other\n";
    QTest::newRow("no key before the equals sign") << good + "=5\n";
    QTest::newRow("NUL") << good + QByteArray("a=\0\n", 4);
    QTest::newRow("not UTF-8") << good + "a=\xff\n";
    QTest::newRow("far too large") << good + QByteArray(qsizetype(2) * 1024 * 1024, '#');
}

void TestSettings::damagedFile()
{
    QFETCH(const QByteArray, content);
    write(content);
    const Settings::Loaded loaded = settings().load();
    QVERIFY(loaded.preferences == Preferences());
    QVERIFY(loaded.complaint.contains(QLatin1StringView("keynook.ini")));
    QVERIFY(settings().save(unusual()));
    QVERIFY(settings().load().preferences == unusual());
    QVERIFY(contentOf(path() + QStringLiteral(".damaged")) == content);
}

void TestSettings::unreadableFile()
{
    QVERIFY(QDir().mkpath(path())); // root may read any file, but no folder
    QVERIFY(!settings().load().complaint.isEmpty());
    QVERIFY(!settings().save(Preferences()));
}

void TestSettings::unusableValue_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("word for a number") << QByteArray("remaskSeconds=soon");
    QTest::newRow("nothing for a number") << QByteArray("remaskSeconds=");
    QTest::newRow("negative: not never") << QByteArray("idleMinutes=-1");
    QTest::newRow("too many seconds") << QByteArray("clipboardSeconds=601");
    QTest::newRow("more than an int holds") << QByteArray("clipboardSeconds=99999999999");
    QTest::newRow("no day") << QByteArray("unusedAfterDays=0");
    QTest::newRow("unknown look") << QByteArray("appearance=sepia");
    QTest::newRow("maybe") << QByteArray("staySignedIn=maybe");
    QTest::newRow("proxy with a login") << QByteArray("proxyUrl=http://me:pw@proxy.example:1");
    QTest::newRow("relative CA file") << QByteArray("caFile=ca.pem");
}

void TestSettings::unusableValue()
{
    QFETCH(const QByteArray, line);
    write("[keynook]\n" + line + "\nproxy =  none \n");
    const Settings::Loaded loaded = settings().load();
    Preferences expected;
    expected.proxy = Preferences::Proxy::None; // the good value beside it counts
    QVERIFY(loaded.preferences == expected);
    const QString key = QString::fromLatin1(line.first(line.indexOf('=')));
    QVERIFY2(loaded.complaint.contains(key), qPrintable(loaded.complaint));
    QVERIFY(!loaded.complaint.contains(QLatin1StringView("pw")));
}

void TestSettings::manualProxyNeedsItsAddress()
{
    write("[keynook]\nproxy=manual\n");
    QVERIFY(settings().load().preferences == Preferences());
    QVERIFY(!settings().load().complaint.isEmpty());
    write("[keynook]\nproxy=manual\nproxyUrl=http://p:1\n");
    QVERIFY(settings().load().preferences.proxy == Preferences::Proxy::Manual);
    QCOMPARE(settings().load().complaint, QString());
}

void TestSettings::whatIsNotOursStays()
{
    write("; mine\r\n[other]\nclipboardSeconds=7\n\n[keynook]\n# why\nclipboardSeconds=20\n"
          "newInTheNextVersion=\"x\"\n\n[last]\nx=1");
    QCOMPARE(settings().load().preferences.clipboardSeconds, 20);
    Preferences all;
    all.clipboardSeconds = 21;
    QVERIFY(settings().save(all));
    const QByteArray content = contentOf(path());
    QVERIFY2(
        content.startsWith("; mine\r\n[other]\nclipboardSeconds=7\n\n[keynook]\n# why\n"
                           "clipboardSeconds=21\nnewInTheNextVersion=\"x\"\nappearance=system\n"),
        content.constData());
    QVERIFY2(content.endsWith("\n\n[last]\nx=1\n"), content.constData());
    QVERIFY(settings().save(all));
    QCOMPARE(contentOf(path()), content);
}

void TestSettings::lastOfTwoCounts()
{
    write("\xef\xbb\xbf[keynook]\nremaskSeconds=7\nremaskSeconds=8\n");
    QCOMPARE(settings().load().preferences.remaskSeconds, 8);
    Preferences all;
    all.remaskSeconds = 9;
    QVERIFY(settings().save(all));
    QCOMPARE(settings().load().preferences.remaskSeconds, 9);
}

void TestSettings::failedWriteLeavesTheOldFile()
{
    QVERIFY(settings().save(unusual()));
    const QByteArray before = contentOf(path());
    {
        const SizeLimit full(0);
        const auto saved = settings().save(Preferences());
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == Error::Kind::Disk);
    }
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files),
             QStringList{QStringLiteral("keynook.ini")});
}

void TestSettings::refusesWhatCannotBeKept_data()
{
    QTest::addColumn<Preferences>("all");
    const auto row = [](const char *name, auto member, const auto &value) {
        Preferences all;
        all.*member = value;
        QTest::newRow(name) << all;
    };
    row("clipboard", &Preferences::clipboardSeconds, -1);
    row("mask", &Preferences::remaskSeconds, 601);
    row("idle", &Preferences::idleMinutes, 24 * 60 + 1);
    row("unused", &Preferences::unusedAfterDays, 0);
    row("manual without an address", &Preferences::proxy, Preferences::Proxy::Manual);
    row("language", &Preferences::language, QStringLiteral("tlh"));
    row("login", &Preferences::proxyUrl, QStringLiteral("http://me:pw@proxy.example:3128"));
    row("line end", &Preferences::caFile, QStringLiteral("/a\nproxy=none"));
}

void TestSettings::refusesWhatCannotBeKept()
{
    QFETCH(const Preferences, all);
    const auto saved = settings().save(all);
    QVERIFY(!saved);
    QVERIFY(saved.error().kind == Error::Kind::Usage);
    QVERIFY(!saved.error().sentence.contains(QLatin1StringView("pw")));
    QVERIFY(!QFileInfo::exists(path()));
}

void TestSettings::proxyAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *url, bool good) {
        QTest::newRow(url) << QString::fromUtf8(url) << good;
    };
    row("http://proxy.example:3128", true);
    row("http://proxy.example:3128/", true);
    row("http://10.0.0.1", true);
    row("socks5://[::1]:1080", true);
    row("socks5h://proxy", true);
    row("", false);
    row("proxy.example:3128", false);
    row("proxy.example", false);
    row("https://proxy.example", false); // Qt cannot speak TLS to a proxy
    row("ftp://proxy.example", false);
    row("http://", false);
    row("http://proxy.example:0", false);
    row("http://proxy.example:99999", false);
    row("http://proxy.example/path", false);
    row("http://proxy.example?a", false);
    row("http://me:pw@proxy.example", false);
    row("http://me@proxy.example", false);
    row("http://:@proxy.example", false);
    row("me:pw@proxy.example:3128", false);
    row("http://pro xy", false);
    row("http://proxy\n", false);
}

void TestSettings::proxyAddresses()
{
    QFETCH(const QString, url);
    QFETCH(const bool, good);
    const QString why = proxyObjection(url);
    QCOMPARE(why.isEmpty(), good);
    QCOMPARE(why.contains(QLatin1StringView("password")), url.contains(u'@'));
}

/// It might never end.
void TestSettings::deviceIsNoCertificateFile()
{
    QVERIFY(caFileObjection(QStringLiteral("/dev/zero")).contains(QLatin1StringView("be read")));
}

void TestSettings::storeTellsOnce()
{
    SettingsStore store(settings());
    QSignalSpy changed(&store, &SettingsStore::changed);
    QVERIFY(store.apply(unusual()));
    QVERIFY(store.apply(unusual()));
    QCOMPARE(changed.count(), 1);
    QVERIFY(store.preferences() == unusual());
    QVERIFY(SettingsStore(settings()).preferences() == unusual());
}

void TestSettings::storeStaysWhenSavingFails()
{
    write("garbage");
    SettingsStore store(settings());
    QVERIFY(!store.complaint().isEmpty());
    QSignalSpy changed(&store, &SettingsStore::changed);
    Preferences bad;
    bad.unusedAfterDays = 0;
    QVERIFY(!store.apply(bad));
    QVERIFY(store.preferences() == Preferences());
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestSettings)

#include "tst_settings.moc"
