// SPDX-License-Identifier: Apache-2.0
#include "cogniac.h"
#include "control.h"
#include "keystore.h"
#include "kognic.h"
#include "kognicweb.h"
#include "options.h"
#include "readyline.h"
#include "requestlog.h"
#include "server.h"
#include "service.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

// A signal handler can reach nothing but a global.
std::array<int, 2> signalPipe{-1, -1};

extern "C" void onSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
    errno = before;
}

bool catchSignals()
{
    if (pipe(signalPipe.data()) != 0) {
        return false;
    }
    struct sigaction action = {};
    action.sa_handler =
        onSignal; // NOLINT(cppcoreguidelines-pro-type-union-access): POSIX's interface
    return sigaction(SIGTERM, &action, nullptr) == 0 && sigaction(SIGINT, &action, nullptr) == 0;
}

/// Returns when a signal came or, if `stdinCounts`, when standard input was closed.
void waitForEnd(bool stdinCounts)
{
    std::array<pollfd, 2> files{pollfd{signalPipe[0], POLLIN, 0},
                                pollfd{stdinCounts ? STDIN_FILENO : -1, POLLIN, 0}};
    std::array<char, 4096> ignored{};
    for (;;) {
        if (poll(files.data(), files.size(), -1) < 0 && errno != EINTR) {
            return;
        }
        if (files[0].revents != 0) {
            return;
        }
        if (files[1].revents != 0 && read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) {
            return;
        }
        files[0].revents = 0;
        files[1].revents = 0;
    }
}

int fail(const QString &why)
{
    std::fputs(qPrintable(u"keynook-standin: %1\n"_s.arg(why)), stderr);
    return 1;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

int serve(const Options &options, KeyStore &keys)
{
    RequestLog log;
    if (!log.open(options.logPath)) {
        return fail(u"cannot write the log %1"_s.arg(options.logPath));
    }
    FaultTable faults;
    faults.replace(options.faults);
    const Service service{
        .keys = keys, .tokenSeconds = options.tokenSeconds, .cliAuthError = options.cliAuthError};
    Cogniac cogniac(service);
    Kognic kognic(service);
    KognicWeb kognicWeb(service);
    Router router;
    cogniac.addTo(router);
    kognic.addTo(router);
    kognicWeb.addTo(router);
    addControlRoutes(router, faults, log, keys);

    Server server(options, router, faults, log);
    if (!server.bind()) {
        return fail(
            options.tlsCertificate.isEmpty()
                ? u"cannot listen on port %1"_s.arg(options.port)
                : u"cannot listen on port %1, or the certificate or its key is unusable"_s.arg(
                      options.port));
    }
    kognicWeb.setOrigin(server.url());
    server.start();
    print(readyLine(server.url(), keys.signingKey()));
    waitForEnd(options.exitWithStdin);
    server.stop();
    return 0;
}

int run(const QStringList &arguments)
{
    const auto parsed = parseOptions(arguments);
    if (const auto *ending = std::get_if<Ending>(&parsed)) {
        std::fputs(qPrintable(ending->text), ending->code == 0 ? stdout : stderr);
        return ending->code;
    }
    const auto &options = std::get<Options>(parsed);
    auto state = options.statePath.isEmpty() ? newState() : loadState(options.statePath);
    if (const auto *problem = std::get_if<QString>(&state)) {
        return fail(*problem);
    }
    KeyStore keys(std::get<SavedState>(std::move(state)), options.statePath);
    if (!keys.seed(options.keys, epochSeconds())) {
        return fail(u"cannot write the state file %1"_s.arg(options.statePath));
    }
    return catchSignals() ? serve(options, keys) : fail(u"cannot watch for signals"_s);
}

} // namespace

} // namespace keynook::standin

int main(int argc, char **argv)
{
    umask(S_IRWXG | S_IRWXO); // state and log are for their owner only
    const QCoreApplication application(argc, argv);
    return keynook::standin::run(QCoreApplication::arguments().mid(1));
}
