// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/language.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace keynook::test {

/// Before QApplication: without a display nothing needs one, and no proxy stands before the
/// services of a test.
inline void prepareUi()
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    for (const char *name :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}) {
        qunsetenv(name);
    }
}

/// The application's one Theme.
inline ui::Theme *&theme()
{
    static ui::Theme *one = nullptr;
    return one;
}

/// Pictures of a widget in both appearances, for people to look at: build/screens/NAME-light.png
/// and NAME-dark.png.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = QStringLiteral(KEYNOOK_SCREENS);
    QDir().mkpath(folder);
    for (const auto appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
        theme()->setAppearance(appearance);
        const bool dark = appearance == ui::Appearance::Dark;
        QCoreApplication::processEvents();
        widget.grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
}

template <typename Test>
int runUiTest(int argc, char **argv)
{
    prepareUi();
    QApplication app(argc, argv);
    speak();
    ui::Theme dress(app);
    dress.setAppearance(ui::Appearance::System);
    theme() = &dress;
    Test test;
    const int code = QTest::qExec(&test, argc, argv);
    theme() = nullptr;
    return code;
}

} // namespace keynook::test

#define KEYNOOK_UI_MAIN(Test)                                                                      \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        return keynook::test::runUiTest<Test>(argc, argv);                                         \
    }
