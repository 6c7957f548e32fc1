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
QByteArray commentLine(const Credential &credential)
{
    const QString text = QStringLiteral("# Keynook: %2 (key %1)\n")
                             .arg(visible(credential.key.id), visible(credential.key.name));
    return text.toUtf8();
}

/// The same in ASCII, for readers that guess the encoding.
QByteArray asciiCommentLine(const Credential &credential)
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

Result<Secret> renderVariables(const Credential &credential, QByteArrayView comment,
                               const QByteArray &before, const QByteArray &behind, Quote quote)
{
    Secret out(comment);
    for (const EnvironmentVariable &variable : environmentOf(credential)) {
        if (auto done =
                appendLine(out, before + variable.name + behind, variable.value.reveal(), quote);
            !done) {
            return failure(done.error());
        }
    }
    return out;
}

} // namespace

Result<Secret> renderEnv(const Credential &credential)
{
    return renderVariables(credential, commentLine(credential), {}, "=", dotenvValue);
}

Result<Secret> renderShell(const Credential &credential)
{
    return renderVariables(credential, commentLine(credential), "export ", "=", shellQuote);
}

Result<Secret> renderPowerShell(const Credential &credential)
{
    return renderVariables(credential, asciiCommentLine(credential), "$env:", " = ",
                           powershellQuote);
}

Result<Secret> renderIni(const Credential &credential)
{
    Secret out(commentLine(credential));
    out.append(QByteArrayView("[cogniac]\n"));
    // A name is for people: what an ini line cannot hold is shown in its visible form. The rest
    // must be exact.
    const QString name = visible(credential.key.name).trimmed();
    const struct
    {
        QByteArrayView before;
        Secret value;
    } lines[] = {
        {"api_key = ", credential.secret.clone()},
        {"url_prefix = ", Secret(urlPrefix(credential))},
        {"tenant_id = ", Secret(credential.workspaceId.toUtf8())},
        {"key_id = ", Secret(credential.key.id.toUtf8())},
        {"name = ", Secret(name.toUtf8())},
    };
    for (const auto &line : lines) {
        if (auto done = appendLine(out, line.before, line.value.reveal(), iniValue); !done) {
            return failure(done.error());
        }
    }
    return out;
}

} // namespace keynook
