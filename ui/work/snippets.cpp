// SPDX-License-Identifier: Apache-2.0
#include "work/snippets.h"

#include "exchange/quoting.h"

#include <QCoreApplication>

#include <algorithm>

namespace keynook::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

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

Result<QString> pythonWord(const char *name, const QString &value)
{
    return QLatin1StringView(name) + QLatin1Char('=') + QString::fromLatin1(jsonString(value));
}

Result<QString> externalId(const Workspace &workspace)
{
    if (workspace.externalId.isEmpty()) {
        return failure(Error::Kind::Usage, Texts::tr("This workspace has no external ID."),
                       Texts::tr("Copy its ID instead."));
    }
    return workspace.externalId;
}

QList<Snippet> cogniacSnippets(const Account &account, const ApiKey &key)
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
         Texts::tr("Run with: %1 python job.py").arg(run)},
        {Texts::tr("Shell"), run + QStringLiteral(" COMMAND"),
         Texts::tr("The command finds the key in its environment; no file is written.")},
        {QStringLiteral(".env"),
         save.arg(word(key.id), on, QStringLiteral("env"), QStringLiteral(".env")),
         Texts::tr("Writes COG_API_KEY and its companions, readable by you alone.")},
        {QStringLiteral("credentials.json"),
         save.arg(word(key.id), on, QStringLiteral("credentials-json"),
                  QStringLiteral("credentials.json")),
         Texts::tr("The SDK loads it; so does Export… above.")},
    };
}

QList<Snippet> kognicSnippets(const Account &account, const ApiKey &key)
{
    const QString on = QStringLiteral("-a %1").arg(word(account.name));
    const QString run = QStringLiteral("keynook-cli run %1 -k %2 --").arg(on, word(key.id));
    const QString save = QStringLiteral("keynook-cli keys export %1 %2 \\\n    --format %3 %4");
    const QString workspace = account.workspaceId.isEmpty()
                                  ? QString()
                                  : QStringLiteral(",\n    write_workspace_id=%1")
                                        .arg(QString::fromLatin1(jsonString(account.workspaceId)));
    return {
        {QStringLiteral("Python"),
         QStringLiteral("from kognic.io.client import KognicIOClient\nclient = KognicIOClient(\n"
                        "    auth=\"keyring://default\"%1)")
             .arg(workspace),
         Texts::tr("After “Hand to Python SDK…”; without it: %1 python job.py").arg(run)},
        {Texts::tr("Shell"), run + QStringLiteral(" COMMAND"),
         Texts::tr(
             "The command finds KOGNIC_CREDENTIALS; the file behind it goes with the command.")},
        {QStringLiteral(".env"),
         save.arg(word(key.id), on, QStringLiteral("env"), QStringLiteral(".env")),
         Texts::tr("Writes KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET, readable by you alone.")},
        {QStringLiteral("credentials.json"),
         save.arg(word(key.id), on, QStringLiteral("credentials-json"),
                  QStringLiteral("~/.config/kognic/credentials.json")),
         Texts::tr("The file that Kognic's clients read; so does Export… above.")},
    };
}

} // namespace

QList<WorkspaceForm> workspaceForms(ServiceId service)
{
    if (service == ServiceId::Kognic) {
        return {{QStringLiteral("write_workspace_id=\"…\""), Texts::tr("Copied for Python."),
                 [](const Workspace &each) { return pythonWord("write_workspace_id", each.id); }},
                {Texts::tr("External ID"), Texts::tr("The external id is copied."), &externalId}};
    }
    return {{QStringLiteral("export COG_TENANT=…"), Texts::tr("Copied for a shell."),
             [](const Workspace &each) -> Result<QString> {
                 const auto quoted = shellQuote(each.id.toUtf8());
                 if (!quoted) {
                     return failure(quoted.error());
                 }
                 return QStringLiteral("export COG_TENANT=") + QString::fromUtf8(quoted->reveal());
             }},
            {QStringLiteral("tenant_id=\"…\""), Texts::tr("Copied for Python."),
             [](const Workspace &each) { return pythonWord("tenant_id", each.id); }}};
}

QString idTitle(ServiceId service)
{
    return service == ServiceId::Cogniac ? Texts::tr("Key ID") : Texts::tr("Client ID");
}

QList<Snippet> snippetsFor(const Account &account, const ApiKey &key)
{
    return account.service == ServiceId::Kognic ? kognicSnippets(account, key)
                                                : cogniacSnippets(account, key);
}

} // namespace keynook::ui
