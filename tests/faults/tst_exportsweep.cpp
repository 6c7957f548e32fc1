// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "keychain/gnomekeyring.h"
#include "keychain/indesktop.h"
#include "score.h"
#include "unit/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace keynook;
using namespace keynook::test;

namespace {

const QByteArray oldContent = "what was there before\n";
constexpr int newSize = 20'000;
constexpr int killedByUs = 137;

bool giveTo(uid_t user, const QString &path)
{
    return ::geteuid() != 0 || ::lchown(QFile::encodeName(path).constData(), user, user) == 0;
}

/// As a user whom permissions stop.
QStringList ordinary(const QStringList &command)
{
    const QStringList drop{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                           QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
    return ::geteuid() == 0 ? drop + command : command;
}

QStringList writeOne(const QString &how, const QString &umask, const QString &path)
{
    return ordinary({QStringLiteral(KEYNOOK_WRITEONE), how, umask, QString::number(newSize), path});
}

} // namespace

/// Files with secrets in them, whatever stands in their place and whatever the disk does: the old
/// file to the byte or the new one whole, never a part, never for others to read, and never a
/// success that was none.
class ExportSweep : public QObject
{
    Q_OBJECT

private slots:
    void everyUmaskAndState_data();
    void everyUmaskAndState();
    void writers_data();
    void writers();
    void commandLine_data();
    void commandLine();
    void cleanupTestCase();

private:
    /// What one attempt has to leave.
    struct Attempt
    {
        QString path;
        QByteArray content;
        uid_t user = nobody; ///< who writes
        bool replaces = false;
        bool makesFolder = false;
        bool mayLeaveDraft = false; ///< a killed program, or a disk that does not even remove
    };
    /// "n" the new file, "o" the old one or none; anything longer is what is wrong.
    [[nodiscard]] static QString verdictOn(const Attempt &attempt, const Run &run);
    void sweep(const QString &title, const QByteArray &what, const Attempt &attempt,
               const QStringList &command);

    std::unique_ptr<GnomeKeyring> m_keyring;
    std::unique_ptr<FaultBench> m_bench;
    Score m_score;
};

void ExportSweep::everyUmaskAndState_data()
{
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("state");
    for (const char *mask : {"000", "002", "022", "027", "077", "177", "277", "777"}) {
        for (const char *state :
             {"new", "0666", "symlink", "dangling", "folder", "FIFO", "foreign", "sticky"}) {
            QTest::addRow("umask %s, %s", mask, state)
                << QString::fromLatin1(mask) << QString::fromLatin1(state);
        }
    }
}

void ExportSweep::everyUmaskAndState()
{
    QFETCH(const QString, mask);
    QFETCH(const QString, state);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key.env"));
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    const bool isSticky = state == QLatin1StringView("sticky");
    if (state == QLatin1StringView("0666") || state == QLatin1StringView("foreign")) {
        QVERIFY(writeTo(path, oldContent) && setMode(path, 0666));
    } else if (state == QLatin1StringView("symlink") || state == QLatin1StringView("dangling")) {
        QVERIFY(QFile::link(elsewhere, path));
        QVERIFY(state == QLatin1StringView("dangling") || writeTo(elsewhere, oldContent));
    } else if (state == QLatin1StringView("folder")) {
        QVERIFY(QDir().mkdir(path));
    } else if (state == QLatin1StringView("FIFO")) {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    if (state == QLatin1StringView("foreign")) {
        if (::geteuid() != 0) {
            QSKIP("only root can give files away");
        }
    } else {
        QVERIFY(giveTo(nobody, elsewhere) || state != QLatin1StringView("symlink"));
        QVERIFY(giveTo(nobody, path) || !QFileInfo(path).exists());
    }
    // A sticky folder is another's, as /tmp is.
    QVERIFY(isSticky ? setMode(folder.path(), 01777) : giveTo(nobody, folder.path()));
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::System);

    QByteArray where;
    const Run run =
        FaultBench::runAt({"kill", 0}, writeOne(QStringLiteral("replace"), mask, path), &where);
    const bool good =
        state == QLatin1StringView("new") || state == QLatin1StringView("0666") || isSticky;
    QVERIFY2(run.code == (good ? 0 : 1), (run.out + run.err).constData());
    if (good) {
        QCOMPARE(contentOf(path), QByteArray(newSize, 'n'));
        QCOMPARE(modeOf(path), mode_t(0600));
    } else {
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System), before);
        QVERIFY(run.out.contains(path.toUtf8()));
    }
    if (state == QLatin1StringView("symlink")) {
        QCOMPARE(contentOf(elsewhere), oldContent);
    } else if (state == QLatin1StringView("dangling")) {
        QVERIFY(!QFileInfo::exists(elsewhere));
    } else if (state == QLatin1StringView("foreign")) {
        QCOMPARE(contentOf(path), oldContent);
    }
}

QString ExportSweep::verdictOn(const Attempt &attempt, const Run &run)
{
    const QByteArray there = contentOf(attempt.path);
    const mode_t mode = modeOf(attempt.path);
    const bool isNew = there == attempt.content && mode == 0600;
    const bool isOld =
        attempt.replaces ? there == oldContent && mode == 0666 : !QFileInfo::exists(attempt.path);
    if (!isNew && !isOld) {
        return QStringLiteral("LOST: neither the old file nor the new one (mode %1, %2 bytes)")
            .arg(mode, 0, 8)
            .arg(there.size());
    }
    if (run.code == 0 && !isNew) {
        return QStringLiteral("LOST: it was said to be written");
    }
    if (run.code != 0 && run.code != killedByUs && (run.out + run.err).trimmed().isEmpty()) {
        return QStringLiteral("the user was told nothing");
    }
    const QFileInfo file(attempt.path);
    for (const QFileInfo &other :
         QDir(file.path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (other.fileName() != file.fileName() &&
            (!attempt.mayLeaveDraft || (modeOf(other.filePath()) & 0077U) != 0)) {
            return QStringLiteral("a draft is left: ") + other.fileName();
        }
    }
    return isNew ? QStringLiteral("n") : QStringLiteral("o");
}

void ExportSweep::sweep(const QString &title, const QByteArray &what, const Attempt &attempt,
                        const QStringList &command)
{
    const QString folder = QFileInfo(attempt.path).path();
    constexpr int most = 500;
    constexpr int least = 3;
    int n = 1;
    for (; n < most && !m_score.isHopeless(); ++n) {
        QDir(folder).removeRecursively();
        QVERIFY(attempt.makesFolder || (QDir().mkdir(folder) && giveTo(attempt.user, folder)));
        QVERIFY(!attempt.replaces ||
                (writeTo(attempt.path, oldContent) && setMode(attempt.path, 0666) &&
                 giveTo(attempt.user, attempt.path)));
        QByteArray where;
        const Run run = FaultBench::runAt({what, n}, command, &where);
        const QString verdict = verdictOn(attempt, run);
        if (where.isEmpty()) {
            QVERIFY2(run.code == 0, (run.out + run.err).constData());
            QCOMPARE(verdict, QStringLiteral("n"));
            break;
        }
        m_score.add(QStringLiteral("%1, %2").arg(title, QString::fromLatin1(what)), where, verdict);
    }
    QVERIFY2(m_score.trouble().isEmpty(), m_score.trouble().constData());
    QVERIFY2(n > least && n < most, "is the tracer counting?");
}

void ExportSweep::writers_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("what");
    for (const char *how : {"new", "replace", "folder", "once"}) {
        for (const char *what : {"kill", "ENOSPC", "EIO", "EROFS", "ENOSPC+", "EIO+"}) {
            QTest::addRow("%s, %s", how, what) << QString::fromLatin1(how) << QByteArray(what);
        }
    }
}

void ExportSweep::writers()
{
    QFETCH(const QString, how);
    QFETCH(const QByteArray, what);
    const QTemporaryDir above;
    QVERIFY(giveTo(nobody, above.path()));
    const Attempt attempt{.path = above.filePath(QStringLiteral("folder/key.env")),
                          .content = QByteArray(newSize, 'n'),
                          .replaces = how == QLatin1StringView("replace"),
                          .makesFolder = how == QLatin1StringView("folder"),
                          .mayLeaveDraft = what == "kill" || what == "EIO+"};
    sweep(QStringLiteral("a file, ") + how, what, attempt,
          writeOne(how, QStringLiteral("000"), attempt.path));
}

void ExportSweep::commandLine_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<QByteArray>("what");
    for (const bool replaces : {false, true}) {
        QByteArrayList all{"kill", "ENOSPC", "EIO"};
        all +=
            isNightly() ? QByteArrayList{"EDQUOT", "EROFS", "ENOSPC+", "EIO+"} : QByteArrayList();
        for (const QByteArray &what : std::as_const(all)) {
            QTest::addRow("%s, %s", replaces ? "replace" : "new", what.constData())
                << replaces << what;
        }
    }
}

void ExportSweep::commandLine()
{
    QFETCH(const bool, replaces);
    QFETCH(const QByteArray, what);
    const QTemporaryDir above;
    QStringList command{QStringLiteral("keys"), QStringLiteral("export"),
                        QStringLiteral("exported"), QStringLiteral("--format"),
                        QStringLiteral("env")};
    if (m_bench == nullptr) {
        m_keyring = std::make_unique<GnomeKeyring>();
        QVERIFY(m_keyring->startUnlocked());
        m_bench = std::make_unique<FaultBench>();
        QVERIFY2(m_bench->isReady(), m_bench->trouble().constData());
        QCOMPARE(m_bench
                     ->cli({QStringLiteral("keys"), QStringLiteral("generate"),
                            QStringLiteral("--name"), QStringLiteral("exported")})
                     .code,
                 0);
    }
    const Run whole = m_bench->cli(command + QStringList{QStringLiteral("-")});
    QVERIFY(whole.code == 0 && whole.out.size() > 40);
    if (replaces) {
        command += QStringLiteral("--force");
    }
    // It has to reach this user's keychain: no other user can run it.
    const Attempt attempt{.path = above.filePath(QStringLiteral("folder/key.env")),
                          .content = whole.out,
                          .user = ::geteuid(),
                          .replaces = replaces,
                          .mayLeaveDraft = what == "kill" || what == "EIO+"};
    sweep(replaces ? QStringLiteral("keys export --force") : QStringLiteral("keys export"), what,
          attempt, m_bench->cliCommand(command + QStringList{attempt.path}));
}

void ExportSweep::cleanupTestCase()
{
    m_score.tell("exportsweep", 0);
}

KEYNOOK_DESKTOP_MAIN(ExportSweep)

#include "tst_exportsweep.moc"
