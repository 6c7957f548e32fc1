// SPDX-License-Identifier: Apache-2.0
#include "cli/keysweb.h"

#include "cli/terminal.h"
#include "cli/webissue.h"
#include "core/text.h"

#include <QJsonObject>

namespace keynook::cli {

namespace {

QJsonValue timeValue(const std::optional<qint64> &time)
{
    return time ? QJsonValue(*time) : QJsonValue(QJsonValue::Null);
}

void report(Invocation &invocation, const HeldKey &key, const QString &file)
{
    if (!invocation.json()) {
        const auto written = Terminal::write(key.keyId.toUtf8() + '\n');
        written ? invocation.finish() : invocation.fail(written.error());
        return;
    }
    invocation.finishJson(
        QJsonObject{{QStringLiteral("key_id"), key.keyId},
                    {QStringLiteral("name"), key.name},
                    {QStringLiteral("created_at"), timeValue(key.createdAt)},
                    {QStringLiteral("expires_at"), timeValue(key.expiresAt)},
                    {QStringLiteral("stored"), true},
                    {QStringLiteral("plain_file"),
                     file.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(file)}});
}

} // namespace

void generateOnTheWeb(Invocation &invocation, const Account &account)
{
    for (const char *name : {"export", "reveal"}) {
        if (invocation.options().isSet(QLatin1StringView(name))) {
            invocation.usage(Invocation::tr("Credentials of Kognic come from its web app: use "
                                            "`keys export` or `keys show` afterwards."));
            return;
        }
    }
    WebIssue *issue = WebIssue::make(invocation);
    if (issue == nullptr) {
        return;
    }
    const QString name = invocation.options().value(QStringLiteral("name"));
    if (!name.isEmpty()) {
        Terminal::say(Invocation::tr("Give them this name on the page: %1").arg(visible(name)));
    }
    issue->renew(account, [&invocation](const ImportedCredential &imported, const QString &file) {
        report(invocation, imported.key, file);
    });
}

} // namespace keynook::cli
