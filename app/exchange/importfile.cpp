// SPDX-License-Identifier: Apache-2.0
#include "exchange/importfile.h"

#include "core/text.h"
#include "exchange/importfileparts.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <system_error>

namespace keynook {

namespace {

/// Somebody who was asked for a file may paste what is in it, a line at a time.
bool looksLikeContent(const QString &path)
{
    return path.contains(u'"') || path.contains(u'{');
}

} // namespace

Error importfile::told(Error::Kind kind, const char *sentence, const QString &path,
                       const char *next, int code)
{
    return {kind, QCoreApplication::translate("ImportFile", sentence).arg(visible(path)),
            QCoreApplication::translate("ImportFile", next),
            code == 0 ? QString() : QString::fromStdString(std::generic_category().message(code)),
            false};
}

Error importfile::refused(const char *sentence, const QString &path)
{
    return told(Error::Kind::Conflict, sentence, path,
                QT_TRANSLATE_NOOP("ImportFile", "Choose the credentials file itself."));
}

Error importfile::unreadable(const QString &path, int code)
{
    if (looksLikeContent(path)) {
        return {Error::Kind::NotFound,
                QCoreApplication::translate("ImportFile", "There is no such file."),
                QCoreApplication::translate("ImportFile", "Give its name, not what is in it."),
                {},
                false};
    }
    if (code == ENOENT || code == ENOTDIR) {
        return told(Error::Kind::NotFound, QT_TRANSLATE_NOOP("ImportFile", "There is no file %1."),
                    path, QT_TRANSLATE_NOOP("ImportFile", "Check its name."), code);
    }
    return told(Error::Kind::Disk, QT_TRANSLATE_NOOP("ImportFile", "%1 cannot be read."), path,
                QT_TRANSLATE_NOOP("ImportFile", "Check its permissions and the disk."), code);
}

Error importfile::tooLarge(const QString &path)
{
    return told(Error::Kind::Protocol,
                QT_TRANSLATE_NOOP("ImportFile", "%1 is larger than a credentials file ever is."),
                path, QT_TRANSLATE_NOOP("ImportFile", "Choose the credentials file itself."));
}

Error importfile::changed(const QString &path)
{
    return told(Error::Kind::Conflict,
                QT_TRANSLATE_NOOP("ImportFile",
                                  "%1 has changed since it was imported and was left as it is."),
                path, QT_TRANSLATE_NOOP("ImportFile", "Look at it and remove it yourself."));
}

Error importfile::notRemoved(const QString &path, int code)
{
    return told(
        Error::Kind::Disk, QT_TRANSLATE_NOOP("ImportFile", "%1 could not be removed."), path,
        QT_TRANSLATE_NOOP("ImportFile", "Remove it yourself: it holds the secret in the open."),
        code);
}

Result<Secret> readCredentialOf(const QProcessEnvironment &environment)
{
    QString path = environment.value(QStringLiteral("KOGNIC_CREDENTIALS"));
    if (!path.isEmpty()) {
        if (path == QLatin1Char('~') || path.startsWith(QLatin1StringView("~/"))) {
            path.replace(0, 1, QDir::homePath());
        }
        return readCredentialFile(path);
    }
    if (environment.contains(QStringLiteral("KOGNIC_CLIENT_ID")) ||
        environment.contains(QStringLiteral("KOGNIC_CLIENT_SECRET"))) {
        return failure(Error::Kind::Usage,
                       QCoreApplication::translate(
                           "ImportFile", "KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET do not say "
                                         "whose credentials they are."),
                       QCoreApplication::translate(
                           "ImportFile", "Give the credentials file that they come from, or "
                                         "generate new credentials."));
    }
    return failure(Error::Kind::NotFound,
                   QCoreApplication::translate("ImportFile",
                                               "The environment names no credentials of Kognic."),
                   QCoreApplication::translate("ImportFile",
                                               "Set KOGNIC_CREDENTIALS, or give the file itself."));
}

} // namespace keynook
