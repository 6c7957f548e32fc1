// SPDX-License-Identifier: Apache-2.0
#include "keychain/indesktop.h"
#include "ledger/ledger.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

constexpr int patience = 20'000; // milliseconds
constexpr int rounds = 9;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Milliseconds from the start of a program until it says that its window was painted.
std::optional<double> untilPainted(const QStringList &arguments)
{
    QProcess program;
    QElapsedTimer timer;
    timer.start();
    program.start(QStringLiteral(KEYNOOK_WINDOW_PROBE), arguments);
    const bool painted = program.waitForReadyRead(patience);
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    program.waitForFinished(patience);
    return painted && program.exitCode() == 0 ? std::optional(taken) : std::nullopt;
}

/// Milliseconds from the start of a program until a window of that class can be seen.
std::optional<double> untilSeen(const QString &windowClass, const QString &program,
                                const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QProcess look;
    bool seen = false;
    while (!seen && timer.elapsed() < patience) {
        look.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, windowClass});
        look.waitForFinished();
        seen = look.exitCode() == 0;
    }
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.terminate();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    return seen ? std::optional(taken) : std::nullopt;
}

} // namespace

/// How soon the window is there: printed, never asserted.
class WindowFigures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void populated();
    void besideKeePassXC();

private:
    QTemporaryDir m_folder;
};

void WindowFigures::initTestCase()
{
    constexpr int keyCount = 1000;
    const auto ledger = Ledger::open(m_folder.path());
    QVERIFY(ledger);
    Account account;
    account.id = QString(32, u'a');
    account.name = u"work"_s;
    account.server = QUrl(u"https://api.invalid/"_s);
    account.email = u"u@keynook.example"_s;
    account.userId = u"u1"_s;
    account.workspaceId = u"t1"_s;
    account.workspaceName = u"Plant North"_s;
    account.signedIn = true; // what follows the frame fails soon: there is no such host
    QVERIFY((*ledger)->saveAccount(account));
    CachedKeys kept{1'700'000'000, {}};
    for (int i = 0; i < keyCount; ++i) {
        kept.keys.push_back({u"key%1"_s.arg(i), u"Camera %1"_s.arg(i), account.email,
                             1'600'000'000 + i, 1'650'000'000 + i});
    }
    QVERIFY((*ledger)->saveCachedKeys(account.id, kept));
}

void WindowFigures::populated()
{
    std::vector<double> bare;
    std::vector<double> ours;
    for (int round = 0; round < rounds; ++round) {
        const auto one = untilPainted({u"bare"_s});
        const auto other = untilPainted({u"keynook"_s, m_folder.path()});
        QVERIFY(one && other);
        bare.push_back(*one);
        ours.push_back(*other);
    }
    qInfo("figure: window with 1 000 kept keys painted, as a multiple of a bare QApplication with "
          "an empty table: wanted at most 1.5 x, measured %.2f x (%.0f ms and %.0f ms)",
          median(ours) / median(bare), median(ours), median(bare));
}

void WindowFigures::besideKeePassXC()
{
    const QString other = QStandardPaths::findExecutable(u"keepassxc"_s);
    if (other.isEmpty() || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty()) {
        QSKIP("keepassxc or xdotool is not installed");
    }
    std::vector<double> theirs;
    std::vector<double> ours;
    for (int round = 0; round < rounds; ++round) {
        const auto one = untilSeen(u"keepassxc"_s, other, {});
        const auto two = untilSeen(u"keynook"_s, QStringLiteral(KEYNOOK_APP),
                                   {u"--data-dir"_s, m_folder.path()});
        QVERIFY(one && two);
        theirs.push_back(*one);
        ours.push_back(*two);
    }
    qInfo("figure: window seen, as a part of KeePassXC's time: wanted under 1.0 x, measured %.2f x "
          "(%.0f ms and %.0f ms)",
          median(ours) / median(theirs), median(ours), median(theirs));
}

int main(int argc, char **argv)
{
    keynook::test::enterDesktop(argv, keynook::test::Display::Own);
    QCoreApplication application(argc, argv);
    WindowFigures test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
