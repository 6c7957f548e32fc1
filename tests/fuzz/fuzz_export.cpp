// SPDX-License-Identifier: Apache-2.0
// A credential of Cogniac in every form in which it leaves. The input: name, id, address and
// workspace, a NUL behind each, and the secret.
#include "core/json.h"
#include "core/text.h"
#include "exchange/credentialformat.h"
#include "fuzz.h"

#include <algorithm>

namespace keynook::test {

namespace {

/// As `docker --env-file` reads it.
void checkEnv(const QByteArray &file, const Credential &credential)
{
    QByteArrayList lines = file.split('\n');
    lines.removeIf([](const auto &line) { return line.isEmpty() || line.startsWith('#'); });
    require(lines.value(0) == "COG_API_KEY=" + credential.secret.reveal().toByteArray(),
            "the first variable is the key");
    require(lines.size() == (credential.workspaceId.isEmpty() ? 2 : 3),
            "no variable is smuggled in");
}

void checkJson(const QByteArray &file, const Credential &credential)
{
    const auto object = parseObject(file);
    require(object && object->value(QLatin1StringView("api_key")).toString().toUtf8() ==
                          credential.secret.reveal(),
            "JSON holds the key");
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
}

void checkOf(CredentialFormat format, const QByteArray &file, const Credential &credential)
{
    require(file.endsWith('\n'), "a file ends with a line's end");
    switch (format) {
    case CredentialFormat::Env:
        checkEnv(file, credential);
        break;
    case CredentialFormat::CredentialsJson:
    case CredentialFormat::Sdk:
        checkJson(file, credential);
        break;
    case CredentialFormat::PowerShell:
        require(isAscii(file), "every code page reads it the same");
        break;
    case CredentialFormat::Kubernetes:
        require(isAscii(file) && !hasInvisible(QString::fromLatin1(file).remove(u'\n')),
                "a manifest is plain ASCII");
        break;
    case CredentialFormat::Ini:
        require(file.count('\n') == 7, "no line is smuggled in");
        break;
    case CredentialFormat::Shell:
        break; // for the shells themselves: tst_quoting
    }
}

} // namespace

void fuzz(QByteArrayView input)
{
    Credential credential;
    credential.server = QUrl(QStringLiteral("https://api.example/"));
    credential.key.name = takeText(input);
    credential.key.id = takeText(input);
    credential.key.email = takeText(input);
    credential.workspaceId = takeText(input);
    credential.secret = Secret(input);
    const RenderContext context{credential.key.name, QDateTime::fromSecsSinceEpoch(0)};
    for (const QString &name : credentialFormatNames()) {
        const CredentialFormat format = *credentialFormat(name);
        const auto rendered = render(credential, format, context);
        if (rendered) {
            checkOf(format, rendered->reveal().toByteArray(), credential);
        } else {
            require(rendered.error().kind == Error::Kind::Usage, "what cannot be held is refused");
        }
    }
}

} // namespace keynook::test
