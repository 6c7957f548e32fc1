// SPDX-License-Identifier: Apache-2.0
#include "net/loginpaste.h"

#include "net/loginrequest.h"

#include <QCoreApplication>

#include <utility>

namespace keynook {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("LoginListener", source);
}

Error pasteError(const char *sentence)
{
    return {Error::Kind::Usage,
            text(sentence),
            text(QT_TRANSLATE_NOOP(
                "LoginListener",
                "Copy the whole address from the browser's address bar and paste it again.")),
            {},
            false};
}

} // namespace

Error loginRefusal(const QString &reason)
{
    return {Error::Kind::Unauthorized,
            text(QT_TRANSLATE_NOOP("LoginListener", "The page in the browser refused the login.")),
            text(QT_TRANSLATE_NOOP("LoginListener",
                                   "Check that you are signed in there, and try again.")),
            reason, false};
}

Result<Secret> readLoginPaste(QByteArrayView pasted, QByteArrayView state)
{
    const QByteArrayView trimmed = pasted.trimmed();
    const qsizetype mark = trimmed.indexOf('?');
    const bool isAddress = mark >= 0 && trimmed.first(mark).endsWith("/cb");
    if (!isAddress) {
        if (!isPlausibleCode(trimmed) || trimmed.contains("://") || trimmed.contains("state=")) {
            return failure(pasteError(QT_TRANSLATE_NOOP(
                "LoginListener", "That is neither the address the browser ended on nor a key.")));
        }
        return Secret(trimmed);
    }
    QByteArrayView query = trimmed.sliced(mark + 1);
    if (const qsizetype fragment = query.indexOf('#'); fragment >= 0) {
        query = query.first(fragment);
    }
    LoginAnswer answer = readLoginQuery(query, state);
    switch (answer.kind) {
    case LoginAnswer::Kind::Code:
        return std::move(answer.code);
    case LoginAnswer::Kind::Refused:
        return failure(loginRefusal(answer.reason));
    case LoginAnswer::Kind::WrongState:
        return failure(pasteError(QT_TRANSLATE_NOOP(
            "LoginListener", "That address belongs to another login than this one.")));
    case LoginAnswer::Kind::Malformed:
        break;
    }
    return failure(pasteError(QT_TRANSLATE_NOOP("LoginListener", "That address holds no key.")));
}

} // namespace keynook
