// SPDX-License-Identifier: Apache-2.0
// env, shell, powershell and ini: one name and value a line.
#include "core/text.h"
#include "exchange/quoting.h"
#include "exchange/renderers.h"

#include <QCoreApplication>

namespace keynook {

namespace {

using Quote = Result<Secret> (*)(QByteArrayView);

/// A comment that no name can leave, nor drag the next line into. It always ends with `)`: systemd
/// before version 254 joins a comment that ends with a backslash with the line after it.
QByteArray commentLine(const QString &keyId, const QString &name)
{
    const QString text =
        QStringLiteral("# Keynook: %2 (key %1)\n").arg(visible(keyId), visible(name));
    return text.toUtf8();
}

QByteArray commentLine(const Exportable &credential)
{
    return commentLine(credential.keyId, credential.name);
}

/// The same in ASCII, for readers that guess the encoding.
QByteArray asciiCommentLine(const Exportable &credential)
{
    QByteArray out;
    for (const char32_t code : codePoints(QString::fromUtf8(commentLine(credential)))) {
        out += code < 0x80 ? QByteArray(1, static_cast<char>(code))
                           : "\\u{" + QByteArray::number(static_cast<uint>(code), 16) + '}';
    }
    return out;
}

Result<void> appendLine(Secret &out, QByteArrayView before, QByteArrayView value, Quote quote)
{
    const auto quoted = quote(value);
    if (!quoted) {
        return failure(quoted.error());
    }
    out.append(before);
    out.append(quoted->reveal());
    out.append(QByteArrayView("\n"));
    return {};
}

Result<Secret> renderVariables(const Exportable &credential, QByteArrayView comment,
                               const QByteArray &before, const QByteArray &behind, Quote quote)
{
    Secret out(comment);
    for (const EnvironmentVariable &variable : credential.variables) {
        if (auto done =
                appendLine(out, before + variable.name + behind, variable.value.reveal(), quote);
            !done) {
            return failure(done.error());
        }
    }
    return out;
}

struct IniLine
{
    QByteArrayView before;
    Secret value;
};

Result<Secret> renderLines(Secret out, const std::vector<IniLine> &lines)
{
    for (const IniLine &line : lines) {
        if (auto done = appendLine(out, line.before, line.value.reveal(), iniValue); !done) {
            return failure(done.error());
        }
    }
    return out;
}

/// A name is for people: what an ini line cannot hold is shown in its visible form. The rest must
/// be exact.
Secret iniName(const QString &name)
{
    return Secret(visible(name).trimmed().toUtf8());
}

} // namespace

Result<Secret> renderEnv(const Exportable &credential)
{
    return renderVariables(credential, commentLine(credential), {}, "=", dotenvValue);
}

Result<Secret> renderShell(const Exportable &credential)
{
    return renderVariables(credential, commentLine(credential), "export ", "=", shellQuote);
}

Result<Secret> renderPowerShell(const Exportable &credential)
{
    return renderVariables(credential, asciiCommentLine(credential), "$env:", " = ",
                           powershellQuote);
}

Result<Secret> renderIni(const Credential &credential)
{
    Secret out(commentLine(credential.key.id, credential.key.name));
    out.append(QByteArrayView("[cogniac]\n"));
    std::vector<IniLine> lines;
    lines.push_back({"api_key = ", credential.secret.clone()});
    lines.push_back({"url_prefix = ", Secret(urlPrefix(credential))});
    lines.push_back({"tenant_id = ", Secret(credential.workspaceId.toUtf8())});
    lines.push_back({"key_id = ", Secret(credential.key.id.toUtf8())});
    lines.push_back({"name = ", iniName(credential.key.name)});
    return renderLines(std::move(out), lines);
}

Result<Secret> renderIni(const KognicCredential &credential)
{
    Secret out(commentLine(credential.clientId, credential.name));
    out.append(QByteArrayView("[kognic]\n"));
    std::vector<IniLine> lines;
    lines.push_back({"client_id = ", Secret(credential.clientId.toUtf8())});
    lines.push_back({"client_secret = ", credential.clientSecret.clone()});
    lines.push_back({"email = ", Secret(credential.email.toUtf8())});
    lines.push_back({"user_id = ", Secret(QByteArray::number(credential.userId))});
    lines.push_back({"issuer = ", Secret(credential.issuer.toUtf8())});
    lines.push_back({"name = ", iniName(credential.name)});
    return renderLines(std::move(out), lines);
}

} // namespace keynook
