// SPDX-License-Identifier: Apache-2.0
#include "core/descriptor.h"
#include "vault/durablefile.h"
#include "vault/filecalls_unix.h"
#include "vault/sealedspool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <functional>
#include <memory>

#include <fcntl.h>
#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace keynook;
using Kind = Error::Kind;

namespace {

/// What the system calls of one test do: plain functions cannot capture, so the plan is a global of
/// this file.
struct Plan
{
    QStringList log;
    QString failing; ///< the call that fails, as in the log
    int code = 0;
    bool unnamedFiles = true;
    bool hardLinks = true;
    ssize_t atMost = 1 << 20; ///< bytes that one write takes
    int interruptions = 0;    ///< writes that a signal interrupts first
};
Plan plan; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

bool fails(const QString &call)
{
    plan.log.append(call);
    if (plan.failing == call) {
        errno = plan.code;
        return true;
    }
    return false;
}

FileCalls planned()
{
    FileCalls calls = FileCalls::ofSystem();
    calls.open = [](int folder, const char *name, int flags, mode_t mode) {
        const bool unnamed = (flags & O_TMPFILE) == O_TMPFILE;
        if (unnamed && !plan.unnamedFiles) {
            errno = EOPNOTSUPP;
            return -1;
        }
        return fails(QStringLiteral("open"))
                   ? -1
                   : FileCalls::ofSystem().open(folder, name, flags, mode);
    };
    calls.write = [](int fd, const void *bytes, size_t size) -> ssize_t {
        if (plan.interruptions > 0) {
            --plan.interruptions;
            errno = EINTR;
            return -1;
        }
        if (fails(QStringLiteral("write"))) {
            return plan.code == 0 ? 0 : -1;
        }
        return ::write(fd, bytes, std::min(size, static_cast<size_t>(plan.atMost)));
    };
    calls.sync = [](int fd) {
        struct stat about = {};
        ::fstat(fd, &about);
        return fails(S_ISDIR(about.st_mode) ? QStringLiteral("sync folder")
                                            : QStringLiteral("sync file"))
                   ? -1
                   : 0;
    };
    calls.link = [](int from, const char *old, int to, const char *name, int flags) {
        if (!plan.hardLinks) {
            errno = EPERM;
            return -1;
        }
        return fails(QStringLiteral("link")) ? -1 : ::linkat(from, old, to, name, flags);
    };
    calls.move = [](int folder, const char *from, const char *to) {
        return fails(QStringLiteral("move")) ? -1 : FileCalls::ofSystem().move(folder, from, to);
    };
    return calls;
}

/// Runs in a child as user 65534, whom permissions and ownership hold back even where these tests
/// run as root.
int asNobody(const std::function<bool()> &check)
{
    constexpr uid_t nobody = 65534;
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped = ::geteuid() != 0 || (::setgroups(0, nullptr) == 0 &&
                                                  ::setresgid(nobody, nobody, nobody) == 0 &&
                                                  ::setresuid(nobody, nobody, nobody) == 0);
        ::_exit(!dropped ? 2 : check() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestDurableFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void order_data();
    void order();
    void failures_data();
    void failures();
    void folderSyncFails_data();
    void folderSyncFails();
    void neverReplaces_data();
    void neverReplaces();
    void piecewise();
    void fileSizeLimit();
    void ordinaryUser();
    void foreignFolder();
    void descriptors();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_folder->filePath(QStringLiteral("name")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Descriptor folder() const
    {
        return Descriptor(::open(QFile::encodeName(m_folder->path()).constData(),
                                 O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    Result<void> write(QByteArrayView bytes = "sealed bytes") const
    {
        return writeOnceBy(planned(), folder().get(), "name", bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDurableFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    plan = Plan();
}

void TestDurableFile::order_data()
{
    QTest::addColumn<bool>("unnamedFiles");
    QTest::addColumn<bool>("hardLinks");
    QTest::addColumn<QString>("last");
    QTest::newRow("unnamed file") << true << true << QStringLiteral("link");
    QTest::newRow("no unnamed files") << false << true << QStringLiteral("link");
    QTest::newRow("no hard links either") << false << false << QStringLiteral("move");
}

void TestDurableFile::order()
{
    QFETCH(const bool, unnamedFiles);
    QFETCH(const bool, hardLinks);
    QFETCH(const QString, last);
    plan.unnamedFiles = unnamedFiles;
    plan.hardLinks = hardLinks;
    QVERIFY(write());
    QCOMPARE(plan.log,
             QStringList({QStringLiteral("open"), QStringLiteral("write"),
                          QStringLiteral("sync file"), last, QStringLiteral("sync folder")}));
    QCOMPARE(files(), QStringList(QStringLiteral("name")));
    QCOMPARE(contents(), QByteArray("sealed bytes"));
    QCOMPARE(QFile::permissions(m_folder->filePath(QStringLiteral("name"))) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestDurableFile::failures_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("unnamedFiles");
    QTest::addColumn<bool>("hardLinks");
    for (const bool unnamed : {true, false}) {
        for (const char *call : {"open", "write", "sync file", "link"}) {
            for (const int code : {ENOSPC, EIO, EDQUOT, EROFS}) {
                QTest::addRow("%s errno %d%s", call, code, unnamed ? "" : " named")
                    << QString::fromLatin1(call) << code << unnamed << true;
            }
        }
    }
    QTest::newRow("write takes nothing") << QStringLiteral("write") << 0 << true << true;
    QTest::newRow("move") << QStringLiteral("move") << ENOSPC << false << false;
    QTest::newRow("no way to rename safely") << QStringLiteral("move") << EINVAL << false << false;
}

void TestDurableFile::failures()
{
    QFETCH(const QString, call);
    QFETCH(const int, code);
    QFETCH(const bool, unnamedFiles);
    QFETCH(const bool, hardLinks);
    plan.failing = call;
    plan.code = code;
    plan.unnamedFiles = unnamedFiles;
    plan.hardLinks = hardLinks;
    const auto result = write();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Disk);
    QVERIFY(!result.error().next.isEmpty());
    QCOMPARE(plan.log.last(), call);  // nothing further was tried
    QCOMPARE(files(), QStringList()); // and nothing left behind
}

void TestDurableFile::folderSyncFails_data()
{
    QTest::addColumn<bool>("unnamedFiles");
    QTest::newRow("unnamed file") << true;
    QTest::newRow("named file") << false;
}

void TestDurableFile::folderSyncFails()
{
    QFETCH(const bool, unnamedFiles);
    plan.unnamedFiles = unnamedFiles;
    plan.failing = QStringLiteral("sync folder");
    plan.code = EIO;
    const auto result = write();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Disk);
    QCOMPARE(contents(), QByteArray("sealed bytes")); // better there than not
    QCOMPARE(files(), QStringList(QStringLiteral("name")));
}

void TestDurableFile::neverReplaces_data()
{
    order_data();
}

void TestDurableFile::neverReplaces()
{
    QFETCH(const bool, unnamedFiles);
    QFETCH(const bool, hardLinks);
    plan.unnamedFiles = unnamedFiles;
    plan.hardLinks = hardLinks;
    QVERIFY(write("first"));
    const auto result = write("second");
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Conflict);
    QCOMPARE(contents(), QByteArray("first"));
    QCOMPARE(files(), QStringList(QStringLiteral("name")));
}

void TestDurableFile::piecewise()
{
    plan.atMost = 3;
    plan.interruptions = 2;
    QVERIFY(write());
    QCOMPARE(contents(), QByteArray("sealed bytes"));
    QCOMPARE(plan.log.count(QStringLiteral("write")), 4);
}

/// The kernel itself refuses in the midst of a file.
void TestDurableFile::fileSizeLimit()
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        constexpr rlimit limit = {4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto result = writeOnce(folder().get(), "name", QByteArray(10000, 'x'));
        ::_exit(!result && result.error().kind == Kind::Disk ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(files(), QStringList());
}

/// Without root's capabilities, and in a process that may not be dumped, whose /proc entries belong
/// to root.
void TestDurableFile::ordinaryUser()
{
    const QByteArray path = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(path.constData(), 0777), 0);
    QCOMPARE(
        asNobody([&] {
            ::prctl(PR_SET_DUMPABLE, 0);
            const SealKeys keys = SealKeys::generate();
            const SealedSpool spool(m_folder->filePath(QStringLiteral("spool")));
            if (!spool.prepare() ||
                !spool.seal(QStringLiteral("op"), keys.publicKey, Secret("plain"))) {
                return false;
            }
            const auto opened = spool.open(QStringLiteral("op"), keys.publicKey, keys.privateKey);
            return opened && opened->sameAs(Secret("plain")) && spool.discard(QStringLiteral("op"));
        }),
        0);
}

void TestDurableFile::foreignFolder()
{
    if (::geteuid() != 0) {
        QSKIP("only root can make a folder that is somebody else's");
    }
    const SealKeys keys = SealKeys::generate();
    const QString path = m_folder->filePath(QStringLiteral("spool"));
    const SealedSpool spool(path);
    QVERIFY(spool.prepare());
    QVERIFY(spool.seal(QStringLiteral("op"), keys.publicKey, Secret("plain")));
    // Ours to write to, and yet somebody else's: the owner decides what lies in it.
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    const auto refuses = [&] {
        return !spool.prepare() &&
               !spool.seal(QStringLiteral("b"), keys.publicKey, Secret("plain")) &&
               !spool.open(QStringLiteral("op"), keys.publicKey, keys.privateKey) &&
               !spool.discard(QStringLiteral("op")) && !spool.holds(QStringLiteral("op")) &&
               !spool.operations();
    };
    QCOMPARE(asNobody(refuses), 0);
    QVERIFY(spool.holds(QStringLiteral("op")) == true);
    // Root could do anything, and refuses too.
    QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    QVERIFY(refuses());
}

void TestDurableFile::descriptors()
{
    Descriptor first(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const int number = first.get();
    Descriptor second(std::move(first));
    QCOMPARE(second.get(), number);
    QVERIFY(!first.isOpen()); // NOLINT(bugprone-use-after-move): the promise under test
    {
        Descriptor third;
        third = std::move(second);
        QCOMPARE(third.get(), number);
    }
    QCOMPARE(::fcntl(number, F_GETFD), -1); // closed, once
}

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
