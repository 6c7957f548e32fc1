// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QtGlobal>

#include <cstdio>
#include <vector>

#include <unistd.h>

namespace keynook::test {

enum class Display { None, Own };

/// Starts this program again in a desktop session of its own, in which no keychain runs yet, and
/// returns only inside it. To be called first in main.
inline void enterDesktop(char **arguments, Display display = Display::None)
{
    constexpr const char *inside = "KEYNOOK_TEST_INSIDE";
    if (qEnvironmentVariableIsSet(inside)) {
        return;
    }
    qputenv(inside, "1");
    qputenv("KEYRING", "none");
    if (display == Display::None) {
        qputenv("DESKTOP", "headless");
    } else {
        qunsetenv("DESKTOP"); // this may run inside a session that has none
    }
    QByteArray script = KEYNOOK_IN_DESKTOP;
    QByteArray self = QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    std::vector<char *> all{script.data(), self.data()};
    for (char **argument = arguments + 1; *argument != nullptr; ++argument) {
        all.push_back(*argument);
    }
    all.push_back(nullptr);
    ::execv(script.constData(), all.data());
    std::perror(script.constData());
    ::_exit(125);
}

} // namespace keynook::test

/// A test's main function that runs it in a desktop session of its own.
#define KEYNOOK_DESKTOP_MAIN(TestClass)                                                            \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        keynook::test::enterDesktop(argv);                                                         \
        QCoreApplication application(argc, argv);                                                  \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
