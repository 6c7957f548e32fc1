// SPDX-License-Identifier: Apache-2.0
#include "work/snippets.h"

#include "exchange/quoting.h"

#include <QCoreApplication>

#include <algorithm>

namespace keynook::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Snippets", text);
}

/// A word for the shell: quoted only where it has to be.
QString word(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("@._-+").contains(c));
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain)) {
        return text;
    }
    const auto quoted = shellQuote(text.toUtf8());
    return quoted ? QString::fromUtf8(quoted->reveal()) : QString();
}

} // namespace

QList<Snippet> snippetsFor(const Account &account, const ApiKey &key)
{
    const QString on = QStringLiteral("-a %1").arg(word(account.name));
    const QString run = QStringLiteral("keynook-cli run %1 -k %2 --").arg(on, word(key.id));
    const QString save = QStringLiteral("keynook-cli keys export %1 %2 \\\n    --format %3 %4");
    const QString tenant = account.workspaceId.isEmpty()
                               ? QString()
                               : QStringLiteral("\n    tenant_id=%1")
                                     .arg(QString::fromUtf8(jsonString(account.workspaceId)));
    return {
        {QStringLiteral("Python"),
         QStringLiteral("import cogniac\ncc = cogniac.CogniacConnection(%1)").arg(tenant),
         tr("Run with: %1 python job.py").arg(run)},
        {tr("Shell"), run + QStringLiteral(" COMMAND"),
         tr("The command finds the key in its environment; no file is written.")},
        {QStringLiteral(".env"),
         save.arg(word(key.id), on, QStringLiteral("env"), QStringLiteral(".env")),
         tr("Writes COG_API_KEY and its companions, readable by you alone.")},
        {QStringLiteral("credentials.json"),
         save.arg(word(key.id), on, QStringLiteral("credentials-json"),
                  QStringLiteral("credentials.json")),
         tr("The SDK loads it; so does Export… above.")},
    };
}

} // namespace keynook::ui
