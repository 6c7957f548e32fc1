// SPDX-License-Identifier: Apache-2.0
#include "ledger/issuelock.h"

#include "files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace keynook;
using namespace keynook::test;
using namespace std::chrono_literals;

class TestIssueLock : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oneAtATime();
    void foldersAreIndependent();
    void fileIsPrivateWhateverTheUmask_data();
    void fileIsPrivateWhateverTheUmask();
    void refusesStrangeFiles_data();
    void refusesStrangeFiles();
    void missingFolder();
    void anotherProcessExcludes();
    void aDeadProcessLetsGo();
    void childrenDoNotInheritIt();
    void takeAnswersThroughTheEventLoop();
    void takeWaitsUntilItIsFree();
    void takeGivesUp();
    void takeTellsDiskErrorsAtOnce();
    void takeForgetsADeadContext();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("issue.lock")); }
    /// A flock(1) on the lock, held until the process is ended.
    void startHolder(QProcess &process) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestIssueLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestIssueLock::startHolder(QProcess &process) const
{
    process.start(QStringLiteral("flock"), {file(), QStringLiteral("sh"), QStringLiteral("-c"),
                                            QStringLiteral("echo held; exec cat")});
    QVERIFY(process.waitForReadyRead());
    QCOMPARE(process.readLine().trimmed(), QByteArray("held"));
}

void TestIssueLock::oneAtATime()
{
    auto first = IssueLock::tryTake(folder());
    QVERIFY(first.has_value());
    const auto second = IssueLock::tryTake(folder());
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QVERIFY(!second.error().sentence.isEmpty());
    first->reset();
    QVERIFY(IssueLock::tryTake(folder()).has_value());
    QVERIFY(IssueLock::tryTake(folder()).has_value()); // the one before was freed at once
}

void TestIssueLock::foldersAreIndependent()
{
    const QTemporaryDir other;
    const auto first = IssueLock::tryTake(folder());
    QVERIFY(first.has_value());
    QVERIFY(IssueLock::tryTake(other.path()).has_value());
}

void TestIssueLock::fileIsPrivateWhateverTheUmask_data()
{
    QTest::addColumn<uint>("mask");
    QTest::addColumn<uint>("before"); // 0: no file
    for (const uint mask : {0U, 022U, 077U, 0277U, 0777U}) {
        QTest::addRow("umask %o", mask) << mask << 0U;
    }
    QTest::newRow("open to all before") << 022U << 0666U;
}

void TestIssueLock::fileIsPrivateWhateverTheUmask()
{
    QFETCH(uint, mask);
    QFETCH(uint, before);
    if (before != 0) {
        QFile made(file());
        QVERIFY(made.open(QIODevice::WriteOnly));
        QVERIFY(setMode(file(), before));
    }
    const mode_t old = ::umask(mask);
    const auto lock = IssueLock::tryTake(folder());
    ::umask(old);
    QVERIFY(lock.has_value());
    QCOMPARE(modeOf(file()), mode_t(0600));
}

void TestIssueLock::refusesStrangeFiles_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"link", "dangling link", "FIFO", "folder"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestIssueLock::refusesStrangeFiles()
{
    QFETCH(QString, kind);
    const QByteArray path = QFile::encodeName(file());
    const QString other = m_folder->filePath(QStringLiteral("other"));
    if (kind == QLatin1StringView("FIFO")) {
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    } else if (kind == QLatin1StringView("folder")) {
        QCOMPARE(::mkdir(path.constData(), 0700), 0);
    } else {
        if (kind == QLatin1StringView("link")) {
            QVERIFY(QFile(other).open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(other, file()));
    }
    const auto lock = IssueLock::tryTake(folder());
    QVERIFY(!lock.has_value());
    QCOMPARE(lock.error().kind, Error::Kind::Disk);
    QVERIFY(lock.error().sentence.contains(file()));
    QCOMPARE(QFile::exists(other), kind == QLatin1StringView("link"));
}

void TestIssueLock::missingFolder()
{
    const auto lock = IssueLock::tryTake(folder() + QStringLiteral("/none"));
    QVERIFY(!lock.has_value());
    QCOMPARE(lock.error().kind, Error::Kind::Disk);
}

void TestIssueLock::anotherProcessExcludes()
{
    QProcess holder;
    startHolder(holder);
    const auto lock = IssueLock::tryTake(folder());
    QVERIFY(!lock.has_value());
    QCOMPARE(lock.error().kind, Error::Kind::Conflict);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY(IssueLock::tryTake(folder()).has_value());
}

void TestIssueLock::aDeadProcessLetsGo()
{
    QProcess holder;
    // One process only, so that the kill reaches whoever holds the lock.
    holder.start(QStringLiteral("sh"),
                 {QStringLiteral("-c"),
                  QStringLiteral("exec 9>>\"$0\"; flock 9; echo held; exec cat"), file()});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(IssueLock::tryTake(folder()).error().kind, Error::Kind::Conflict);
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(IssueLock::tryTake(folder()).has_value());
}

void TestIssueLock::childrenDoNotInheritIt()
{
    auto lock = IssueLock::tryTake(folder());
    QVERIFY(lock.has_value());
    QProcess child;
    child.start(QStringLiteral("ls"), {QStringLiteral("-l"), QStringLiteral("/proc/self/fd")});
    QVERIFY(child.waitForFinished());
    QVERIFY(!child.readAllStandardOutput().contains("issue.lock"));
}

void TestIssueLock::takeAnswersThroughTheEventLoop()
{
    std::unique_ptr<IssueLock> taken;
    IssueLock::take(folder(), 0ms, {this, [&taken](Result<std::unique_ptr<IssueLock>> lock) {
                                        QVERIFY(lock.has_value());
                                        taken = std::move(*lock);
                                    }});
    QVERIFY(!taken); // never within the call
    QTRY_VERIFY(taken);
    QCOMPARE(IssueLock::tryTake(folder()).error().kind, Error::Kind::Conflict);
}

void TestIssueLock::takeWaitsUntilItIsFree()
{
    auto first = IssueLock::tryTake(folder());
    QVERIFY(first.has_value());
    std::unique_ptr<IssueLock> taken;
    int answers = 0;
    IssueLock::take(folder(), 60s, {this, [&](Result<std::unique_ptr<IssueLock>> lock) {
                                        ++answers;
                                        QVERIFY(lock.has_value());
                                        taken = std::move(*lock);
                                    }});
    QTimer::singleShot(150ms, this, [&first] { first->reset(); });
    QTRY_VERIFY(taken);
    QCOMPARE(answers, 1);
}

void TestIssueLock::takeGivesUp()
{
    const auto first = IssueLock::tryTake(folder());
    QVERIFY(first.has_value());
    std::optional<Error::Kind> kind;
    IssueLock::take(folder(), 150ms, {this, [&kind](Result<std::unique_ptr<IssueLock>> lock) {
                                          kind = lock.error().kind;
                                      }});
    QTRY_VERIFY(kind);
    QCOMPARE(*kind, Error::Kind::Conflict);
}

void TestIssueLock::takeTellsDiskErrorsAtOnce()
{
    std::optional<Error::Kind> kind;
    IssueLock::take(
        folder() + QStringLiteral("/none"), 24h,
        {this, [&kind](Result<std::unique_ptr<IssueLock>> lock) { kind = lock.error().kind; }});
    QTRY_VERIFY(kind);
    QCOMPARE(*kind, Error::Kind::Disk);
}

void TestIssueLock::takeForgetsADeadContext()
{
    auto first = IssueLock::tryTake(folder());
    QVERIFY(first.has_value());
    auto context = std::make_unique<QObject>();
    bool answered = false;
    IssueLock::take(folder(), 60s,
                    {context.get(),
                     [&answered](const Result<std::unique_ptr<IssueLock>> &) { answered = true; }});
    context.reset();
    first->reset();
    std::unique_ptr<IssueLock> taken;
    IssueLock::take(folder(), 60s, {this, [&taken](Result<std::unique_ptr<IssueLock>> lock) {
                                        QVERIFY(lock.has_value());
                                        taken = std::move(*lock);
                                    }});
    QTRY_VERIFY(taken);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestIssueLock)
#include "tst_issuelock.moc"
