// SPDX-License-Identifier: Apache-2.0
#include "context/demo.h"
#include "core/hardening.h"
#include "core/interrupt.h"
#include "mainwindow.h"
#include "readahead.h"
#include "singleinstance.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QProcess>
#include <QSessionManager>
#include <QTimer>

#include <cstdlib>
#include <optional>

using namespace keynook;
using namespace keynook::ui;

namespace {

void runDemo(MainWindow &window, Demo &demo, const AppOptions &options)
{
    window.setDemo();
    QApplication::setQuitOnLastWindowClosed(false);
    demo.start({&window, [&window, &demo, options](const Result<void> &started) {
                    if (!started) {
                        window.showProblem(started.error());
                        return;
                    }
                    window.setOptions(demo.options(options));
                    window.begin();
                    if (window.context() != nullptr) {
                        demo.signIn(*window.context(),
                                    {&window, [&window](const Result<Account> &account) {
                                         account ? window.showAccount(*account)
                                                 : window.showProblem(account.error());
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

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    const std::jthread ahead = readAhead();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("keynook"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keynook"));
    QApplication::setApplicationVersion(QStringLiteral(KEYNOOK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("keynook"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/keynook.png")));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        MainWindow::tr("API keys for Cogniac and Kognic, kept in the keychain."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demoOption(
        QStringLiteral("demo"), MainWindow::tr("Runs on a built-in service; nothing is kept."));
    const QCommandLineOption folderOption(QStringLiteral("data-dir"),
                                          MainWindow::tr("The folder with Keynook's data."),
                                          MainWindow::tr("folder"));
    parser.addOptions({demoOption, folderOption});
    parser.process(app);

    AppOptions options;
    if (parser.isSet(folderOption)) {
        options.dataFolder = parser.value(folderOption);
    }
    options.http.caFile = qEnvironmentVariable("KEYNOOK_CA_FILE");
    SingleInstance instance(options.dataFolder, qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (!parser.isSet(demoOption) && instance.begin() == SingleInstance::Role::Second) {
        return EXIT_SUCCESS;
    }
    Theme theme(app);
    std::optional<Demo> demo; // before the window, which lives on it
    if (parser.isSet(demoOption)) {
        demo.emplace();
    }
    MainWindow window(options, theme, demo ? Settings(demo->settingsPath()) : Settings());
    QObject::connect(&window, &MainWindow::demoWanted, &app, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--demo")});
    });
    if (demo) {
        runDemo(window, *demo, options);
    } else {
        QObject::connect(&window, &MainWindow::seen, &window, &MainWindow::begin);
        QObject::connect(&window, &MainWindow::seen, &instance, &SingleInstance::listen);
        QObject::connect(&instance, &SingleInstance::raiseWanted, &window,
                         &MainWindow::comeForward);
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
