// SPDX-License-Identifier: Apache-2.0
// Another program on the display, as far as the clipboard goes:
//   clipboardclient read          prints what is there, as JSON, and ends
//   clipboardclient own TEXT      takes the clipboard
//   clipboardclient secret TEXT   copies TEXT as Keynook copies a secret, without a countdown
// The latter two say `ready` and stay until standard input ends. `secret` takes orders there, and
// says `done` after each: `quit` ends the application's event loop, `destroy` its SecretClipboard;
// the process goes on to answer who asks for the clipboard, so that ending alone does not empty it.
#include "clipboard/secretclipboard.h"

#include <QClipboard>
#include <QEventLoop>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <memory>

#include <unistd.h>

using namespace keynook;
using namespace keynook::ui;

namespace {

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

int read()
{
    const QClipboard *const clipboard = QGuiApplication::clipboard();
    const QMimeData *const content = clipboard->mimeData(QClipboard::Clipboard);
    const QByteArray hint = content->data(QStringLiteral("x-kde-passwordManagerHint"));
    const QJsonObject found{
        {QStringLiteral("formats"), QJsonArray::fromStringList(content->formats())},
        {QStringLiteral("text"), content->text()},
        {QStringLiteral("hint"), QString::fromUtf8(hint)},
        {QStringLiteral("primary"), clipboard->text(QClipboard::Selection)}};
    say(QJsonDocument(found).toJson(QJsonDocument::Compact));
    return 0;
}

/// Serves the clipboard until standard input ends.
int stay(std::unique_ptr<SecretClipboard> secrets)
{
    QEventLoop afterwards;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &afterwards, [&] {
        std::array<char, 16> line = {};
        const ssize_t size = ::read(STDIN_FILENO, line.data(), line.size());
        if (size <= 0) {
            ::_exit(0); // without any clean-up that could clear the clipboard
        }
        const QByteArray order = QByteArray(line.data(), size).trimmed();
        if (order == "quit") {
            QCoreApplication::quit();
        } else if (order == "destroy") {
            secrets.reset();
            say("done");
        }
    });
    say("ready");
    QCoreApplication::exec();
    say("done");
    return afterwards.exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    if (verb == QLatin1StringView("read")) {
        return read();
    }
    if (verb == QLatin1StringView("own")) {
        QGuiApplication::clipboard()->setText(arguments.value(2));
        return stay(nullptr);
    }
    if (verb == QLatin1StringView("secret")) {
        auto secrets = std::make_unique<SecretClipboard>();
        secrets->setSeconds(0);
        secrets->copy(Secret(arguments.value(2).toUtf8()));
        return stay(std::move(secrets));
    }
    return 2;
}
