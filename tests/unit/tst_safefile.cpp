// SPDX-License-Identifier: Apache-2.0
#include "exchange/safefile.h"

#include "files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace keynook;
using namespace keynook::test;

namespace {

const QByteArray oldContent = "what was there before";
const QByteArray newContent = "COG_API_KEY=canary\n";

void makeFile(const QString &path, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(oldContent), oldContent.size());
    file.close();
    QVERIFY(setMode(path, mode));
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

int verdict(const Result<void> &written)
{
    return written ? 0 : 1 + static_cast<int>(written.error().kind);
}

} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyUmaskAndState_data();
    void everyUmaskAndState();
    void replacesWideAndReadOnlyFiles();
    void anotherHardLinkKeepsTheOldFile();
    void sizes_data();
    void sizes();
    void folders_data();
    void folders();
    void makesOneFolderOnly();
    void wideFolders_data();
    void wideFolders();
    void strangeNames_data();
    void strangeNames();
    void relativePaths();

private:
    [[nodiscard]] QString at(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSafeFile::everyUmaskAndState_data()
{
    QTest::addColumn<uint>("mask");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("replace");
    for (const uint mask : {0U, 002U, 022U, 027U, 077U, 0177U, 0277U, 0777U}) {
        for (const char *state :
             {"new", "0666", "symlink", "dangling", "folder", "FIFO", "foreign"}) {
            for (const bool replace : {false, true}) {
                QTest::addRow("umask %03o, %s, %s", mask, state, replace ? "replace" : "refuse")
                    << mask << QString::fromLatin1(state) << replace;
            }
        }
    }
}

void TestSafeFile::everyUmaskAndState()
{
    QFETCH(uint, mask);
    QFETCH(QString, state);
    QFETCH(bool, replace);
    const QString path = at("key.env");
    const QString elsewhere = at("elsewhere");
    const QByteArray encoded = QFile::encodeName(path);
    if (state == QLatin1StringView("0666")) {
        makeFile(path, 0666);
    } else if (state == QLatin1StringView("symlink")) {
        makeFile(elsewhere, 0644);
        QVERIFY(QFile::link(elsewhere, path));
    } else if (state == QLatin1StringView("dangling")) {
        QVERIFY(QFile::link(elsewhere, path));
    } else if (state == QLatin1StringView("folder")) {
        QVERIFY(QDir().mkdir(path));
    } else if (state == QLatin1StringView("FIFO")) {
        QCOMPARE(::mkfifo(encoded.constData(), 0600), 0);
    } else if (state == QLatin1StringView("foreign")) {
        if (::geteuid() != 0) {
            QSKIP("only root can give files away");
        }
        makeFile(path, 0666);
        QCOMPARE(::chown(encoded.constData(), nobody, nobody), 0);
    }
    const QStringList before = everythingIn(m_folder->path());

    const mode_t old = ::umask(mask);
    const auto written =
        writePrivateFile(path, newContent, replace ? Existing::Replace : Existing::Refuse);
    ::umask(old);

    const bool good =
        state == QLatin1StringView("new") || (replace && state == QLatin1StringView("0666"));
    QCOMPARE(written.has_value(), good);
    if (good) {
        QCOMPARE(contentOf(path), newContent);
        QCOMPARE(modeOf(path), mode_t(0600));
        QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("key.env")});
        return;
    }
    QCOMPARE(written.error().kind, Error::Kind::Conflict);
    QVERIFY(written.error().sentence.contains(path));
    QVERIFY(!written.error().next.isEmpty());
    QCOMPARE(everythingIn(m_folder->path()), before);
    if (state == QLatin1StringView("0666") || state == QLatin1StringView("foreign")) {
        QCOMPARE(contentOf(path), oldContent);
        QCOMPARE(modeOf(path), mode_t(0666));
    } else if (state == QLatin1StringView("symlink")) {
        QCOMPARE(contentOf(elsewhere), oldContent);
    }
}

void TestSafeFile::replacesWideAndReadOnlyFiles()
{
    for (const mode_t mode : {0U, 0400U, 0444U, 0777U, 04755U}) {
        const QString path = at("key.env");
        makeFile(path, mode);
        QVERIFY(writePrivateFile(path, newContent, Existing::Replace).has_value());
        QCOMPARE(modeOf(path), mode_t(0600));
        QCOMPARE(contentOf(path), newContent);
        QVERIFY(QFile::remove(path));
    }
}

void TestSafeFile::anotherHardLinkKeepsTheOldFile()
{
    makeFile(at("key.env"), 0644);
    QCOMPARE(::link(QFile::encodeName(at("key.env")).constData(),
                    QFile::encodeName(at("other")).constData()),
             0);
    QVERIFY(writePrivateFile(at("key.env"), newContent, Existing::Replace).has_value());
    QCOMPARE(contentOf(at("other")), oldContent);
    QCOMPARE(contentOf(at("key.env")), newContent);
}

void TestSafeFile::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 4096, 16383, 16384, 16385, 300000}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void TestSafeFile::sizes()
{
    QFETCH(int, size);
    QByteArray content(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i) {
        content[i] = static_cast<char>(i * 7 % 251);
    }
    QVERIFY(writePrivateFile(at("file"), content, Existing::Refuse).has_value());
    QCOMPARE(contentOf(at("file")), content);
    QVERIFY(writePrivateFile(at("file"), content + 'x', Existing::Replace).has_value());
    QCOMPARE(contentOf(at("file")), content + 'x');
    QCOMPARE(writePrivateFile(at("file"), newContent, Existing::Refuse).error().kind,
             Error::Kind::Conflict);
    QCOMPARE(contentOf(at("file")), content + 'x');
}

void TestSafeFile::folders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << QStringLiteral("none/key.env") << Error::Kind::NotFound;
    QTest::newRow("missing further up")
        << QStringLiteral("none/none/key.env") << Error::Kind::NotFound;
    QTest::newRow("below a file") << QStringLiteral("file/key.env") << Error::Kind::NotFound;
    QTest::newRow("slash behind") << QStringLiteral("key.env/") << Error::Kind::Conflict;
    QTest::newRow("dot") << QStringLiteral(".") << Error::Kind::Conflict;
    QTest::newRow("dots") << QStringLiteral("..") << Error::Kind::Conflict;
    QTest::newRow("name too long") << QString(256, QChar(u'x')) << Error::Kind::Disk;
}

void TestSafeFile::folders()
{
    QFETCH(QString, path);
    makeFile(at("file"), 0600);
    for (const bool makeFolder : {false, true}) {
        if (makeFolder && path == QLatin1StringView("none/key.env")) {
            continue; // that one is made
        }
        const auto written =
            writePrivateFile(m_folder->filePath(path), newContent, Existing::Refuse, makeFolder);
        QVERIFY(!written.has_value());
        QTEST(written.error().kind, "kind");
        QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("file")});
    }
}

void TestSafeFile::makesOneFolderOnly()
{
    for (const mode_t mask : {0U, 022U, 0777U}) {
        const QString folder = m_folder->filePath(QStringLiteral("made%1").arg(mask));
        const int answer = inChild([&] {
            ::umask(mask);
            return verdict(writePrivateFile(folder + QStringLiteral("/key.env"), newContent,
                                            Existing::Refuse, true));
        });
        QCOMPARE(answer, 0);
        QCOMPARE(modeOf(folder), mode_t(0700));
        QCOMPARE(modeOf(folder + QStringLiteral("/key.env")), mode_t(0600));
        QVERIFY(setMode(folder, 0755));
        QVERIFY(writePrivateFile(folder + QStringLiteral("/b"), newContent, Existing::Refuse, true)
                    .has_value());
        QCOMPARE(modeOf(folder), mode_t(0755)); // what was there already is not ours to change
    }
    QVERIFY(QFile::link(at("nowhere"), at("dangling")));
    QCOMPARE(
        writePrivateFile(at("dangling/key.env"), newContent, Existing::Refuse, true).error().kind,
        Error::Kind::NotFound);
    QVERIFY(!QFile::exists(at("nowhere")));
}

void TestSafeFile::wideFolders_data()
{
    QTest::addColumn<uint>("mode");
    QTest::addColumn<bool>("good");
    QTest::newRow("private") << 0700U << true;
    QTest::newRow("readable") << 0755U << true;
    QTest::newRow("group may write") << 0775U << true;
    QTest::newRow("anybody may write, sticky") << 01777U << true;
    QTest::newRow("anybody may write") << 0777U << false;
    QTest::newRow("only others may write") << 0702U << false;
}

void TestSafeFile::wideFolders()
{
    QFETCH(uint, mode);
    QFETCH(bool, good);
    QVERIFY(QDir().mkdir(at("folder")));
    QVERIFY(setMode(at("folder"), mode));
    const auto written =
        writePrivateFile(at("folder/key.env"), newContent, Existing::Replace, true);
    QCOMPARE(written.has_value(), good);
    if (!good) {
        QCOMPARE(written.error().kind, Error::Kind::Disk);
        QVERIFY(written.error().sentence.contains(at("folder")));
        QVERIFY(everythingIn(at("folder")).isEmpty());
    }
}

void TestSafeFile::strangeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("space") << QStringLiteral(" a b ");
    QTest::newRow("line end") << QStringLiteral("a\nb");
    QTest::newRow("dash") << QStringLiteral("-");
    QTest::newRow("option") << QStringLiteral("--help");
    QTest::newRow("CJK") << QStringLiteral("\u6771\u4eac");
    QTest::newRow("backslash") << QStringLiteral("a\\b");
    QTest::newRow("percent") << QStringLiteral("%1%n%s");
    QTest::newRow("tilde") << QStringLiteral("~");
    QTest::newRow("longest") << QString(255, QChar(u'x'));
}

void TestSafeFile::strangeNames()
{
    QFETCH(QString, name);
    const QString path = m_folder->filePath(name);
    QVERIFY(writePrivateFile(path, oldContent, Existing::Refuse).has_value());
    QVERIFY(writePrivateFile(path, newContent, Existing::Replace).has_value());
    QCOMPARE(contentOf(path), newContent);
    QCOMPARE(everythingIn(m_folder->path()), QStringList{name});
    const auto again = writePrivateFile(path, newContent, Existing::Refuse);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QVERIFY(!again.error().sentence.contains(u'\n'));
}

void TestSafeFile::relativePaths()
{
    const QString folder = m_folder->path();
    QCOMPARE(inChild([&folder] {
                 if (!QDir::setCurrent(folder)) {
                     return 200;
                 }
                 const auto here =
                     writePrivateFile(QStringLiteral("a"), newContent, Existing::Refuse);
                 const auto above =
                     writePrivateFile(QStringLiteral("./b"), newContent, Existing::Refuse);
                 return verdict(here) + verdict(above);
             }),
             0);
    QCOMPARE(everythingIn(m_folder->path()),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(writePrivateFile(QString(), newContent, Existing::Refuse).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(
        writePrivateFile(at("a") + QChar(u'\0') + QStringLiteral("b"), newContent, Existing::Refuse)
            .error()
            .kind,
        Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
