// SPDX-License-Identifier: Apache-2.0
#include "context/demo.h"
#include "core/hardening.h"
#include "core/interrupt.h"
#include "language/language.h"
#include "mainwindow.h"
#include "peer.h"
#include "readahead.h"
#include "settings/settings.h"
#include "settings/uistate.h"
#include "singleinstance.h"
#include "start/startoptions.h"
#include "theme/theme.h"
#include "window/windowplace.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>
#include <QSessionManager>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>

using namespace keynook;
using namespace keynook::ui;

namespace {

void runDemo(MainWindow &window, Demo &demo, const AppOptions &options, const Wish &wish)
{
    window.setDemo();
    QApplication::setQuitOnLastWindowClosed(false);
    demo.start({&window, [&window, &demo, options, wish](const Result<void> &started) {
                    if (!started) {
                        window.showProblem(started.error());
                        return;
                    }
                    window.setOptions(demo.options(options));
                    window.begin();
                    if (window.context() != nullptr) {
                        demo.signIn(*window.context(),
                                    {&window, [&window, wish](const Result<Account> &account) {
                                         if (!account) {
                                             window.showProblem(account.error());
                                             return;
                                         }
                                         window.showAccount(*account);
                                         window.fulfil(wish);
                                     }});
                    }
                }});
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &window, [&window, &demo] {
        constexpr std::chrono::seconds patience{5};
        QTimer::singleShot(patience, qApp, &QCoreApplication::quit);
        if (window.context() == nullptr) {
            QCoreApplication::quit();
            return;
        }
        demo.cleanUp(*window.context(),
                     {qApp, [](const Result<void> &) { QCoreApplication::quit(); }});
    });
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList all;
    std::transform(argv, argv + argc, std::back_inserter(all),
                   [](const char *word) { return QString::fromLocal8Bit(word); });
    return all;
}

/// Needs no display.
int answerInTerminal(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    speak();
    const auto answer = *StartOptions::from(argumentsOf(argc, argv)).answer;
    std::ostream &stream = answer.exitCode == EXIT_SUCCESS ? std::cout : std::cerr;
    stream << answer.text.toLocal8Bit().constData() << std::flush;
    return stream ? answer.exitCode : EXIT_FAILURE;
}

/// The one of the preferences; the system's, where the disk does not tell in time.
QString languageOf(const SettingsStore &settings)
{
    constexpr std::chrono::milliseconds unnoticed{200};
    return settings.isRead(unnoticed) ? settings.preferences().language : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    const StartOptions start = StartOptions::from(argumentsOf(argc, argv));
    if (start.answer) {
        return answerInTerminal(argc, argv);
    }
    const ReadAhead ahead;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("keynook"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keynook"));
    QApplication::setApplicationVersion(QStringLiteral(KEYNOOK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("keynook"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/keynook.png")));
    auto settings = std::make_unique<SettingsStore>();
    speak(languageOf(*settings));

    AppOptions options;
    if (start.dataFolder) {
        options.dataFolder = *start.dataFolder;
    }
    options.http.caFile = qEnvironmentVariable("KEYNOOK_CA_FILE");
    SingleInstance instance(options.dataFolder, instanceFolder(options.dataFolder));
    if (!start.isDemo && instance.begin(start.wish) == SingleInstance::Role::Second) {
        return EXIT_SUCCESS;
    }
    UiState state(options.dataFolder);
    Theme theme(app);
    std::optional<Demo> demo; // before the window, which lives on it
    if (start.isDemo) {
        demo.emplace();
    }
    MainWindow window(options, theme,
                      demo ? std::make_unique<SettingsStore>(Settings(demo->settingsPath()))
                           : std::move(settings));
    QObject::connect(&window, &MainWindow::demoWanted, &app, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--demo")});
    });
    if (demo) {
        runDemo(window, *demo, options, start.wish);
    } else {
        new WindowPlace(window, state);
        QObject::connect(&window, &MainWindow::seen, &window, &MainWindow::begin);
        QObject::connect(&window, &MainWindow::seen, &instance, &SingleInstance::listen);
        QObject::connect(&instance, &SingleInstance::wanted, &window, [&window](const Wish &wish) {
            window.comeForward();
            window.fulfil(wish);
        });
        window.fulfil(start.wish);
    }
    window.show();
    const Interrupt interrupt([&window] { window.end(); });
    // The desktop asks before it ends its programs, where it does.
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window,
                     [&window](QSessionManager &session) {
                         if (window.wouldLose()) {
                             session.cancel();
                         }
                     });
    return QApplication::exec();
}
