// SPDX-License-Identifier: Apache-2.0
// One operation on the keychain, for tests in an environment of their own and for measuring how
// long a read takes:
//   keychainclient read|write|remove|probe SERVICE ITEM
// A value comes in through standard input and goes out through standard output. Exit code 0, or 10
// and the error's kind; then the sentence and the next step stand on standard error.
#include "vault/keychainstore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace keynook;

namespace {

void leave(const Error &error)
{
    const QByteArray text =
        QStringLiteral("%1\n%2\n%3\n").arg(error.sentence, error.next, error.detail).toUtf8();
    std::fputs(text.constData(), stderr);
    QCoreApplication::exit(10 + static_cast<int>(error.kind));
}

Reply<void> leaveAfterwards()
{
    return Reply<void>(QCoreApplication::instance(), [](const Result<void> &result) {
        if (result) {
            QCoreApplication::exit(0);
        } else {
            leave(result.error());
        }
    });
}

Reply<Secret> printAndLeave()
{
    return Reply<Secret>(QCoreApplication::instance(), [](const Result<Secret> &result) {
        if (result) {
            const QByteArrayView bytes = result->reveal();
            std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stdout);
            QCoreApplication::exit(0);
        } else {
            leave(result.error());
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        return 2;
    }
    KeychainStore store(arguments.at(2));
    const QString &verb = arguments.at(1);
    const QString &item = arguments.at(3);
    if (verb == QLatin1String("read")) {
        store.read(item, printAndLeave());
    } else if (verb == QLatin1String("write")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            return 2;
        }
        writeVerified(store, item, Secret::take(input.readAll()), leaveAfterwards());
    } else if (verb == QLatin1String("remove")) {
        store.remove(item, leaveAfterwards());
    } else if (verb == QLatin1String("probe")) {
        probe(store, leaveAfterwards());
    } else {
        return 2;
    }
    return QCoreApplication::exec();
}
