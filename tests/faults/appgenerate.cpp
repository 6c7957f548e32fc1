// SPDX-License-Identifier: Apache-2.0
//
// appgenerate DATA-FOLDER NAME
//
// Keynook's own window, on no screen and with the system's keychain, generates a key as somebody
// in front of it would. Ends with what the window said of it:
//
//   0  stored    1  failed    3  the only copy, sealed    4  the only copy, in memory alone
//   5  unsure whether there is a key    6  nothing, for too long
//
// While the window holds the only copy it prints "only copy" and does what the lines on its
// standard input say: `unlock` asks the keychain again, the end of the input gives the secret up.

#include "core/hardening.h"
#include "core/interrupt.h"
#include "mainwindow.h"
#include "ui/heartbeat.h"
#include "ui/uimain.h"
#include "widgets/banner.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

using namespace keynook;
using namespace keynook::test;

namespace {

enum Ending { Stored = 0, Failed = 1, Sealed = 3, InMemory = 4, Unsure = 5, Silent = 6 };

class Person
{
public:
    explicit Person(ui::MainWindow &window)
        : m_window(window)
    {
    }

    Ending generate(const QString &name)
    {
        const bool ready =
            runUntil([this] { return find<QWidget>("problem") != nullptr || isReady("generate"); });
        if (!ready) {
            return Silent;
        }
        if (find<QWidget>("problem") != nullptr) {
            return Failed;
        }
        click("generate");
        if (!runUntil([this] { return find<QLineEdit>("name") != nullptr; })) {
            return Silent;
        }
        QTest::keyClicks(find<QLineEdit>("name"), name);
        click("go");
        const bool answered = runUntil([this] {
            return find<QWidget>("copyIssued") != nullptr || find<QWidget>("recover") != nullptr ||
                   complains();
        });
        return answered ? conclude() : Silent;
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        const auto all = m_window.findChildren<T *>(QString::fromLatin1(name));
        const auto found =
            std::find_if(all.begin(), all.end(), [](const T *one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] bool isReady(const char *button) const
    {
        const auto *found = find<QAbstractButton>(button);
        return found != nullptr && found->isEnabled();
    }
    void click(const char *button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] const QDialog *dialog() const { return find<QDialog>("generateDialog"); }
    [[nodiscard]] bool complains() const
    {
        const auto *banner = dialog() == nullptr ? nullptr : dialog()->findChild<ui::Banner *>();
        return banner != nullptr && banner->isVisible();
    }
    [[nodiscard]] bool isGuarded() const { return find<QCheckBox>("accept") != nullptr; }

    Ending conclude()
    {
        if (isGuarded()) {
            return guard();
        }
        if (find<QWidget>("copyIssued") != nullptr) {
            click("go");
            // What was held for this generation alone goes now.
            const auto isTidy = [this] {
                const auto left = m_window.context()->ledger().unfinishedIssues();
                return !left || left->isEmpty();
            };
            constexpr int soon = 2000; // a disk that stays full leaves it to the next start
            std::ignore = QTest::qWaitFor(isTidy, soon);
            return Stored;
        }
        return find<QWidget>("recover") != nullptr ? Unsure : Failed;
    }

    /// No way out but those that were asked for.
    Ending guard()
    {
        m_window.close();
        if (!m_window.isVisible() || !m_window.wouldLose() || isReady("go")) {
            std::puts("it may be lost");
            return Silent;
        }
        std::puts("only copy");
        std::fflush(stdout);
        while (nextWish() == 'u') {
            // A signal may have asked already.
            if (runUntil([this] { return !isGuarded() || isReady("unlock"); }) && isGuarded()) {
                click("unlock");
            }
            if (runUntil([this] { return !isGuarded() || isReady("unlock"); }) && !isGuarded()) {
                return Stored;
            }
        }
        const bool sealed =
            dialog()->findChild<ui::Banner *>()->text().contains(QStringLiteral("lies sealed"));
        click("accept");
        click("go");
        return sealed ? Sealed : InMemory;
    }

    /// The first letter of the next line, 0 at the end.
    static int nextWish()
    {
        std::array<char, 64> line{};
        ssize_t got = -1;
        QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
            got = ::read(STDIN_FILENO, line.data(), line.size());
            input.setEnabled(false);
        });
        return runUntil([&got] { return got >= 0; }) && got > 0 ? line.front() : 0;
    }

    ui::MainWindow &m_window;
};

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    prepareUi();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("keynook"));
    QApplication::setQuitOnLastWindowClosed(false);
    ui::Theme theme(app);
    AppOptions options;
    options.dataFolder = QApplication::arguments().value(1);
    ui::MainWindow window(options, theme);
    window.show();
    window.begin();
    const Interrupt interrupt([&window] { window.end(); });
    return Person(window).generate(QApplication::arguments().value(2));
}
