// SPDX-License-Identifier: Apache-2.0
#include "exchange/importfile.h"

#include "awaited.h"
#include "files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace keynook;
using test::word;

class TestImportFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void readsOurs();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void refusesOtherOwners();
    void sizes();
    void removes();
    void removesNothingElse_data();
    void removesNothingElse();
    void environment();

private:
    [[nodiscard]] QString path(const char *name = "credentials.json") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    void put(const QByteArray &content, const char *name = "credentials.json") const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    /// Puts something strange where the file should be.
    void make(const QString &what) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportFile::make(const QString &what) const
{
    const QByteArray target = QFile::encodeName(path());
    if (what == QLatin1StringView("link")) {
        put("canary", "other");
        QVERIFY(QFile::link(path("other"), path()));
    } else if (what == QLatin1StringView("dangling link")) {
        QVERIFY(QFile::link(path("nothing"), path()));
    } else if (what == QLatin1StringView("folder")) {
        QVERIFY(QDir().mkdir(path()));
    } else if (what == QLatin1StringView("pipe")) {
        QCOMPARE(::mkfifo(target.constData(), 0600), 0);
    } else if (what == QLatin1StringView("large")) {
        put({});
        QCOMPARE(::truncate(target.constData(), 10L * 1024 * 1024), 0);
    }
}

void TestImportFile::readsOurs()
{
    put(QByteArray("any\0bytes\n", 10));
    const auto content = readCredentialFile(path());
    QVERIFY(content.has_value());
    QCOMPARE(content->reveal().toByteArray(), QByteArray("any\0bytes\n", 10));
    put({});
    QVERIFY(readCredentialFile(path()).has_value());
}

void TestImportFile::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringLiteral("NotFound") << QStringLiteral("no file");
    QTest::newRow("link") << QStringLiteral("Conflict") << QStringLiteral("symbolic link");
    QTest::newRow("dangling link") << QStringLiteral("Conflict") << QStringLiteral("symbolic link");
    QTest::newRow("folder") << QStringLiteral("Conflict") << QStringLiteral("folder");
    QTest::newRow("pipe") << QStringLiteral("Conflict") << QStringLiteral("pipe");
    QTest::newRow("large") << QStringLiteral("Protocol") << QStringLiteral("larger");
}

void TestImportFile::refusesEverythingElse()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, says);
    make(QString::fromLatin1(QTest::currentDataTag()));
    const auto content = readCredentialFile(path());
    QCOMPARE(word(content), kind);
    QVERIFY2(content.error().sentence.contains(says), qPrintable(content.error().sentence));
    QVERIFY(content.error().sentence.contains(path()));
    QVERIFY(!content.error().next.isEmpty());
    QCOMPARE(word(readCredentialFile(QStringLiteral("/dev/zero"))), QStringLiteral("Conflict"));
    QCOMPARE(word(readCredentialFile({})), QStringLiteral("NotFound"));
    QCOMPARE(word(readCredentialFile(path() + QChar(u'\0'))), QStringLiteral("NotFound"));
}

void TestImportFile::refusesOtherOwners()
{
    if (::geteuid() != 0) {
        QSKIP("only root can give a file away");
    }
    put("canary");
    QCOMPARE(::chown(QFile::encodeName(path()).constData(), 65534, 65534), 0);
    QCOMPARE(word(readCredentialFile(path())), QStringLiteral("Conflict"));
    QCOMPARE(word(removeImportedFile(path(), Secret("canary"))), QStringLiteral("Conflict"));
    QVERIFY(QFile::exists(path()));
}

void TestImportFile::sizes()
{
    constexpr qsizetype limit = 64 * 1024;
    put(QByteArray(limit, 'x'));
    QCOMPARE(readCredentialFile(path())->size(), limit);
    put(QByteArray(limit + 1, 'x'));
    QCOMPARE(word(readCredentialFile(path())), QStringLiteral("Protocol"));
}

void TestImportFile::removes()
{
    put("canary");
    QVERIFY(removeImportedFile(path(), Secret("canary")).has_value());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(removeImportedFile(path(), Secret("canary")).has_value());
    QVERIFY(removeImportedFile(path("no/such/folder"), Secret("canary")).has_value());
}

void TestImportFile::removesNothingElse_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *what : {"link", "dangling link", "folder", "pipe"}) {
        QTest::newRow(what) << QStringLiteral("Conflict");
    }
    QTest::newRow("large") << QStringLiteral("Protocol");
    for (const char *content : {"Canary", "canary\n", "canar", ""}) {
        QTest::newRow(content) << QStringLiteral("Conflict");
    }
}

void TestImportFile::removesNothingElse()
{
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    make(what);
    struct stat info = {};
    const QByteArray name = QFile::encodeName(path());
    if (::lstat(name.constData(), &info) != 0) {
        put(what.toLatin1());
    }
    const auto removed = removeImportedFile(path(), Secret("canary"));
    QTEST(word(removed), "kind");
    QCOMPARE(::lstat(name.constData(), &info), 0);
    QVERIFY(!removed.error().sentence.contains(QStringLiteral("anary")));
    QVERIFY(!QFile::exists(path("other")) || test::contentOf(path("other")) == "canary");
}

void TestImportFile::environment()
{
    put("canary");
    QProcessEnvironment environment;
    QCOMPARE(word(readCredentialOf(environment)), QStringLiteral("NotFound"));
    environment.insert(QStringLiteral("KOGNIC_CLIENT_ID"), QStringLiteral("id"));
    environment.insert(QStringLiteral("KOGNIC_CLIENT_SECRET"), QStringLiteral("canary"));
    const auto pair = readCredentialOf(environment);
    QCOMPARE(word(pair), QStringLiteral("Usage"));
    QVERIFY(!pair.error().sentence.contains(QStringLiteral("canary")));
    QVERIFY(pair.error().next.contains(QStringLiteral("file")));
    // The file goes before the pair, as it does in the service's client; a missing one is an error.
    environment.insert(QStringLiteral("KOGNIC_CREDENTIALS"), path());
    QCOMPARE(readCredentialOf(environment)->reveal().toByteArray(), QByteArray("canary"));
    environment.insert(QStringLiteral("KOGNIC_CREDENTIALS"), path("missing"));
    QCOMPARE(word(readCredentialOf(environment)), QStringLiteral("NotFound"));
    qputenv("HOME", QFile::encodeName(m_folder->path()));
    environment.insert(QStringLiteral("KOGNIC_CREDENTIALS"), QStringLiteral("~/credentials.json"));
    QCOMPARE(readCredentialOf(environment)->reveal().toByteArray(), QByteArray("canary"));
}

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
