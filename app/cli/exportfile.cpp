// SPDX-License-Identifier: Apache-2.0
#include "cli/exportfile.h"

#include "cli/invocation.h"
#include "cli/terminal.h"
#include "core/text.h"
#include "exchange/safefile.h"

#include <QDir>
#include <QFileInfo>

namespace keynook::cli {

QList<QCommandLineOption> exportOptions()
{
    return {{QStringLiteral("format"),
             Invocation::tr("One of: %1.").arg(credentialFormatNames().join(QStringLiteral(", "))),
             Invocation::tr("format"), QStringLiteral("credentials-json")},
            {QStringLiteral("force"), Invocation::tr("Replace an existing file.")}};
}

Result<ExportTarget> ExportTarget::of(const QCommandLineParser &options, const QString &path)
{
    const auto format = credentialFormat(options.value(QStringLiteral("format")));
    if (!format) {
        return failure(Error::Kind::Usage, Invocation::tr("There is no such format."),
                       Invocation::tr("Choose one of: %1.")
                           .arg(credentialFormatNames().join(QStringLiteral(", "))));
    }
    if (path.isEmpty()) {
        return failure(Error::Kind::Usage, Invocation::tr("The file to write has no name."),
                       Invocation::tr("Give its name, or - for the standard output."));
    }
    return ExportTarget{path, *format, options.isSet(QStringLiteral("force"))};
}

Result<void> ExportTarget::precheck() const
{
    if (path == QLatin1StringView("-")) {
        return {};
    }
    const QFileInfo file(path);
    if (file.isSymLink() || (file.exists() && (!replace || !file.isFile()))) {
        return failure(
            Error::Kind::Conflict, Invocation::tr("There is something at %1 already.").arg(path),
            replace ? Invocation::tr("It is not a regular file: choose another name.")
                    : Invocation::tr("Choose another name, or replace a file with --force."));
    }
    if (!file.absoluteDir().exists()) {
        return failure(Error::Kind::NotFound,
                       Invocation::tr("The folder for %1 does not exist.").arg(path),
                       Invocation::tr("Make it first."));
    }
    return {};
}

Result<void> ExportTarget::write(const Credential &credential) const
{
    const auto text = render(credential, format);
    return text ? write(*text) : failure(text.error());
}

Result<void> ExportTarget::write(const Secret &text) const
{
    if (path == QLatin1StringView("-")) {
        return Terminal::write(text.reveal());
    }
    return writePrivateFile(path, text.reveal(), replace ? Existing::Replace : Existing::Refuse);
}

void ExportTarget::tell() const
{
    if (path == QLatin1StringView("-")) {
        return;
    }
    Terminal::say(
        Invocation::tr("Written to %1, readable by you alone (0600).").arg(visible(path)));
    if (format == CredentialFormat::Shell) {
        Terminal::say(Invocation::tr("Use it:  . %1").arg(visible(path)));
    } else if (format == CredentialFormat::Env) {
        Terminal::say(Invocation::tr("Use it:  docker run --env-file %1 …").arg(visible(path)));
    } else if (format == CredentialFormat::Kubernetes) {
        Terminal::say(Invocation::tr("Use it:  kubectl apply -f %1").arg(visible(path)));
    }
}

} // namespace keynook::cli
