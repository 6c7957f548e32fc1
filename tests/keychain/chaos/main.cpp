// SPDX-License-Identifier: Apache-2.0
// A Secret Service that misbehaves on request:
//   chaosservice FILE
// owns org.freedesktop.secrets, or waits until its owner gives it up, and keeps its items in FILE.
// Each line of the standard input is a behaviour (misbehaviour.h), answered by "ok" as soon as it
// is in force. Ends with its standard input.
#include "secretserviceface.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace keynook::test;

namespace {

void say(const char *text)
{
    std::puts(text);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto bus = QDBusConnection::sessionBus();
    if (argc != 2 || !bus.isConnected()) {
        return 2;
    }
    SecretServiceFace face(bus, QString::fromLocal8Bit(argv[1]));
    bus.interface()->registerService(QStringLiteral("org.freedesktop.secrets"),
                                     QDBusConnectionInterface::QueueService);
    say("ok");
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&face] {
        std::string line; // one at a time: whoever writes waits for the answer
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
        face.behave(QString::fromStdString(line));
        say("ok");
    });
    return QCoreApplication::exec();
}
