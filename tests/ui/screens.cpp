// SPDX-License-Identifier: Apache-2.0
// screens FOLDER: pictures of the main screens, made by the app itself on its demo service.
// Environment: KEYNOOK_SCREENS_SUFFIX (for the names), KEYNOOK_SCREENS_LOOK (light or dark).
#include "clipboard/secretclipboard.h"
#include "context/demo.h"
#include "core/hardening.h"
#include "language/language.h"
#include "mainwindow.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <cstdio>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::ui;

namespace {

constexpr int patience = 30'000; // milliseconds

Appearance lookWanted()
{
    return qEnvironmentVariable("KEYNOOK_SCREENS_LOOK") == u"dark"_s ? Appearance::Dark
                                                                     : Appearance::Light;
}

template <typename T>
T *shown(const char *name)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (T *one : top->findChildren<T *>(QString::fromLatin1(name))) {
            if (one->isVisible() && one->isEnabled()) {
                return one;
            }
        }
    }
    return nullptr;
}

template <typename T>
T &await(const char *name)
{
    T *found = nullptr;
    if (!QTest::qWaitFor([&found, name] { return (found = shown<T>(name)) != nullptr; },
                         patience)) {
        std::fprintf(stderr, "screens: %s was not to be seen\n", name);
        std::exit(1);
    }
    return *found;
}

void click(const char *name)
{
    await<QAbstractButton>(name).click();
}

QDialog &dialog()
{
    QDialog *found = nullptr;
    const auto look = [&found] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && qobject_cast<QDialog *>(top) != nullptr) {
                found = qobject_cast<QDialog *>(top);
            }
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(look, patience)) {
        std::fprintf(stderr, "screens: no dialog opened\n");
        std::exit(1);
    }
    return *found;
}

class Photographer
{
public:
    explicit Photographer(QString folder)
        : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }

    void take(QWidget &of, const char *name) const
    {
        QCoreApplication::processEvents();
        const QString path = u"%1/%2%3.png"_s.arg(m_folder, QString::fromLatin1(name),
                                                  qEnvironmentVariable("KEYNOOK_SCREENS_SUFFIX"));
        if (!of.grab().save(path)) {
            std::fprintf(stderr, "screens: %s could not be written\n", qPrintable(path));
            std::exit(1);
        }
        std::printf("%s\n", qPrintable(path));
    }

private:
    QString m_folder;
};

void visitScreens(MainWindow &window, const Photographer &photographer)
{
    auto &table = await<QAbstractItemView>("keys");
    std::ignore = QTest::qWaitFor([&table] { return table.model()->rowCount() > 0; }, patience);

    click("generate");
    await<QLineEdit>("name").setText(u"Nightly scene upload"_s);
    photographer.take(dialog(), "generate");
    click("go");
    std::ignore = await<QAbstractButton>("copyIssued");
    // The window manager answers the dialog's wish for another size later.
    std::ignore =
        QTest::qWaitFor([] { return dialog().height() >= dialog().sizeHint().height(); }, patience);
    photographer.take(dialog(), "generated");
    click("go");
    std::ignore =
        QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, 2000);

    std::ignore = await<QWidget>("reveal"); // the new key is selected when the list has come
    photographer.take(window, "main");

    click("delete");
    photographer.take(dialog(), "delete");
    dialog().reject();
    click("addAccount");
    await<QMenu>("addMenu").actions().first()->trigger();
    photographer.take(dialog(), "signin");
    dialog().reject();
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "screens FOLDER\n");
        return 2;
    }
    speak(); // the plurals
    Theme theme(app);
    theme.setAppearance(lookWanted());
    Demo demo;
    std::optional<Result<void>> started;
    demo.start({&app, [&started](const Result<void> &result) { started = result; }});
    std::ignore = QTest::qWaitFor([&started] { return started.has_value(); }, patience);
    if (!started || !*started) {
        std::fprintf(stderr, "screens: the demo service did not start\n");
        return 1;
    }
    MainWindow window(demo.options({}), theme, Settings(demo.settingsPath()));
    window.show();
    window.begin();
    theme.setAppearance(lookWanted());
    std::optional<Result<Account>> signedIn;
    demo.signIn(*window.context(),
                {&app, [&signedIn](const Result<Account> &account) { signedIn = account; }});
    std::ignore = QTest::qWaitFor([&signedIn] { return signedIn.has_value(); }, patience);
    if (!signedIn || !*signedIn) {
        std::fprintf(stderr, "screens: %s\n",
                     signedIn ? qPrintable(signedIn->error().sentence) : "no sign-in");
        return 1;
    }
    window.showAccount(**signedIn);
    visitScreens(window, Photographer(QString::fromLocal8Bit(argv[1])));
    bool clean = false;
    demo.cleanUp(*window.context(), {&app, [&clean](const Result<void> &) { clean = true; }});
    std::ignore = QTest::qWaitFor([&clean] { return clean; }, patience);
    return 0;
}
