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

int code(Error::Kind kind)
{
    return 1 + static_cast<int>(kind);
}

} // namespace

class TestSafeFileFaults : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void ordinaryUserIsStopped();
    void fullDiskKeepsTheOldFile();
    void sizeLimitKeepsTheOldFile();
    void withoutProc();
    void diskWithoutPermissions();
    void readersSeeWholePrivateFilesOnly();
    void writersDoNotMix();

private:
    [[nodiscard]] QString at(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeFileFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSafeFileFaults::ordinaryUserIsStopped()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    makeFile(at("theirs"), 0666);
    QVERIFY(QDir().mkdir(at("sticky")));
    QVERIFY(setMode(at("sticky"), 01777));
    makeFile(at("sticky/theirs"), 0666);
    if (::geteuid() == 0) {
        QCOMPARE(asOrdinaryUser([this] {
                     return verdict(writePrivateFile(at("new"), newContent, Existing::Refuse));
                 }),
                 code(Error::Kind::Disk));
        QCOMPARE(asOrdinaryUser([this] {
                     return verdict(writePrivateFile(at("theirs"), newContent, Existing::Replace));
                 }),
                 code(Error::Kind::Conflict));
        QCOMPARE(asOrdinaryUser([this] {
                     return verdict(
                         writePrivateFile(at("sticky/theirs"), newContent, Existing::Replace));
                 }),
                 code(Error::Kind::Conflict));
        QCOMPARE(contentOf(at("theirs")), oldContent);
        QCOMPARE(contentOf(at("sticky/theirs")), oldContent);
    }
    QCOMPARE(asOrdinaryUser([this] {
                 const QString mine = at("sticky/mine");
                 const int written = verdict(writePrivateFile(mine, newContent, Existing::Refuse));
                 const int replaced =
                     verdict(writePrivateFile(mine, newContent, Existing::Replace));
                 return written + replaced + (modeOf(mine) == 0600 ? 0 : 100);
             }),
             0);
    QCOMPARE(asOrdinaryUser([this] {
                 const QString closed = at("sticky/closed");
                 if (!QDir().mkdir(closed) ||
                     ::chmod(QFile::encodeName(closed).constData(), 0500) != 0) {
                     return 200;
                 }
                 return verdict(
                     writePrivateFile(closed + QStringLiteral("/a"), newContent, Existing::Refuse));
             }),
             code(Error::Kind::Disk));
}

void TestSafeFileFaults::fullDiskKeepsTheOldFile()
{
    if (::geteuid() != 0) {
        QSKIP("only root can mount a small disk");
    }
    QVERIFY(QDir().mkdir(at("disk")));
    if (QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=64k,mode=0700"), QStringLiteral("none"),
                           at("disk")}) != 0) {
        QSKIP("no tmpfs can be mounted here");
    }
    const auto unmount = qScopeGuard([this] {
        QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), at("disk")});
    });
    QVERIFY(writePrivateFile(at("disk/key.env"), oldContent, Existing::Refuse).has_value());
    const auto tooLong = writePrivateFile(
        at("disk/key.env"), QByteArray(qsizetype(100) * 1024, 'x'), Existing::Replace);
    QVERIFY(!tooLong.has_value());
    QCOMPARE(tooLong.error().kind, Error::Kind::Disk);
    QVERIFY(tooLong.error().sentence.contains(QStringLiteral("room")));
    QFile filler(at("disk/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE_LT(filler.write(QByteArray(qsizetype(100) * 1024, 'x')), qsizetype(100) * 1024);
    // A short text, of which QSaveFile would have said that it was written.
    QCOMPARE(writePrivateFile(at("disk/key.env"), newContent, Existing::Replace).error().kind,
             Error::Kind::Disk);
    QCOMPARE(writePrivateFile(at("disk/new.env"), newContent, Existing::Refuse).error().kind,
             Error::Kind::Disk);
    QCOMPARE(contentOf(at("disk/key.env")), oldContent);
    QCOMPARE(everythingIn(at("disk")),
             (QStringList{QStringLiteral("filler"), QStringLiteral("key.env")}));
}

void TestSafeFileFaults::sizeLimitKeepsTheOldFile()
{
    QVERIFY(writePrivateFile(at("key.env"), oldContent, Existing::Refuse).has_value());
    QCOMPARE(inChild([this] {
                 constexpr struct rlimit limit = {10000, 10000};
                 ::signal(SIGXFSZ, SIG_IGN);
                 if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
                     return 200;
                 }
                 return verdict(
                     writePrivateFile(at("key.env"), QByteArray(20000, 'x'), Existing::Replace));
             }),
             code(Error::Kind::Disk));
    QCOMPARE(contentOf(at("key.env")), oldContent);
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("key.env")});
}

void TestSafeFileFaults::withoutProc()
{
    if (::geteuid() != 0) {
        QSKIP("only root can change the root folder");
    }
    // There the unnamed file could not be named: the way for file systems without O_TMPFILE.
    QCOMPARE(inChild([this] {
                 ::umask(0);
                 if (::chroot(QFile::encodeName(m_folder->path()).constData()) != 0 ||
                     ::chdir("/") != 0) {
                     return 200;
                 }
                 const QString path = QStringLiteral("/key.env");
                 if (!writePrivateFile(path, oldContent, Existing::Refuse)) {
                     return 201;
                 }
                 if (verdict(writePrivateFile(path, newContent, Existing::Refuse)) !=
                     code(Error::Kind::Conflict)) {
                     return 202;
                 }
                 if (contentOf(path) != oldContent) {
                     return 203;
                 }
                 constexpr struct rlimit limit = {10000, 10000};
                 ::signal(SIGXFSZ, SIG_IGN);
                 if (::setrlimit(RLIMIT_FSIZE, &limit) != 0 ||
                     verdict(writePrivateFile(path, QByteArray(20000, 'x'), Existing::Replace)) !=
                         code(Error::Kind::Disk)) {
                     return 204;
                 }
                 return verdict(writePrivateFile(path, newContent, Existing::Replace));
             }),
             0);
    QCOMPARE(contentOf(at("key.env")), newContent);
    QCOMPARE(modeOf(at("key.env")), mode_t(0600));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("key.env")});
}

void TestSafeFileFaults::diskWithoutPermissions()
{
    if (::geteuid() != 0) {
        QSKIP("only root can mount a disk");
    }
    const QString image = at("image");
    const QString disk = at("disk");
    QVERIFY(QDir().mkdir(disk));
    QVERIFY(QFile(image).open(QIODevice::WriteOnly) && QFile::resize(image, 1024LL * 1024));
    if (QProcess::execute(QStringLiteral("mkfs.vfat"), {image}) != 0 ||
        QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-o"), QStringLiteral("loop,umask=022"), image, disk}) !=
            0) {
        QSKIP("no FAT disk can be mounted here");
    }
    const auto unmount = qScopeGuard([&disk] {
        QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), disk});
    });
    const auto written =
        writePrivateFile(disk + QStringLiteral("/key.env"), newContent, Existing::Refuse);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, Error::Kind::Disk);
    QVERIFY(everythingIn(disk).isEmpty());
}

void TestSafeFileFaults::readersSeeWholePrivateFilesOnly()
{
    const QByteArray first(50000, 'a');
    const QByteArray second(70000, 'b');
    const QString path = at("key.env");
    QVERIFY(writePrivateFile(path, first, Existing::Refuse).has_value());
    std::atomic_bool stop = false;
    std::atomic_int looks = 0;
    std::atomic_int faults = 0;
    const mode_t mask = ::umask(0);
    std::thread reader([&] {
        const QByteArray folder = QFile::encodeName(m_folder->path());
        while (!stop) {
            const QByteArray seen = contentOf(path);
            faults += seen == first || seen == second ? 0 : 1;
            DIR *listing = ::opendir(folder.constData()); // the temporary names as well
            while (const dirent *entry = listing != nullptr ? ::readdir(listing) : nullptr) {
                struct stat info = {};
                if (entry->d_type == DT_REG &&
                    ::fstatat(::dirfd(listing), entry->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0) {
                    faults += (info.st_mode & 07777U) == 0600U ? 0 : 1;
                    faults += info.st_size == first.size() || info.st_size == second.size() ? 0 : 1;
                }
            }
            ::closedir(listing);
            ++looks;
        }
    });
    int failed = 0;
    for (int round = 0; round < 60 || looks < 200; ++round) {
        failed +=
            writePrivateFile(path, round % 2 == 0 ? second : first, Existing::Replace) ? 0 : 1;
    }
    stop = true;
    reader.join();
    ::umask(mask);
    QCOMPARE(failed, 0);
    QCOMPARE(faults, 0);
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("key.env")});
}

void TestSafeFileFaults::writersDoNotMix()
{
    const QString path = at("key.env");
    std::vector<pid_t> children;
    for (char letter = 'a'; letter < 'e'; ++letter) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(verdict(writePrivateFile(path, QByteArray(30000, letter), Existing::Refuse)));
        }
        children.push_back(child);
    }
    int winners = 0;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        winners += WEXITSTATUS(status) == 0 ? 1 : 0;
        QVERIFY(WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == code(Error::Kind::Conflict));
    }
    QCOMPARE(winners, 1);
    const QByteArray content = contentOf(path);
    QCOMPARE(content, QByteArray(30000, content.isEmpty() ? ' ' : content.front()));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("key.env")});
}

QTEST_GUILESS_MAIN(TestSafeFileFaults)
#include "tst_safefilefaults.moc"
