// SPDX-License-Identifier: Apache-2.0
#include "exchange/credentialformat.h"

#include "exchange/kognicfile.h"
#include "exchange/renderers.h"

#include <QCoreApplication>

#include <array>

namespace keynook {

namespace {

struct NamedFormat
{
    QLatin1StringView name;
    CredentialFormat format;
};

constexpr std::array<NamedFormat, 7> formats{{
    {QLatin1StringView("credentials-json"), CredentialFormat::CredentialsJson},
    {QLatin1StringView("env"), CredentialFormat::Env},
    {QLatin1StringView("shell"), CredentialFormat::Shell},
    {QLatin1StringView("powershell"), CredentialFormat::PowerShell},
    {QLatin1StringView("ini"), CredentialFormat::Ini},
    {QLatin1StringView("kubernetes"), CredentialFormat::Kubernetes},
    {QLatin1StringView("sdk"), CredentialFormat::Sdk},
}};

} // namespace

std::optional<CredentialFormat> credentialFormat(QStringView name)
{
    for (const NamedFormat &known : formats) {
        if (name == known.name) {
            return known.format;
        }
    }
    return std::nullopt;
}

QStringList credentialFormatNames()
{
    QStringList names;
    for (const NamedFormat &known : formats) {
        names.append(known.name);
    }
    return names;
}

QByteArray urlPrefix(const Credential &credential)
{
    QByteArray prefix = credential.server.toEncoded();
    while (prefix.endsWith('/')) {
        prefix.chop(1);
    }
    return prefix;
}

std::vector<EnvironmentVariable> environmentOf(const Credential &credential)
{
    std::vector<EnvironmentVariable> variables;
    variables.push_back({"COG_API_KEY", credential.secret.clone()});
    variables.push_back({"COG_URL_PREFIX", Secret(urlPrefix(credential))});
    if (!credential.workspaceId.isEmpty()) {
        variables.push_back({"COG_TENANT", Secret(credential.workspaceId.toUtf8())});
    }
    return variables;
}

std::vector<EnvironmentVariable> environmentOf(const KognicCredential &credential)
{
    std::vector<EnvironmentVariable> variables;
    variables.push_back({"KOGNIC_CLIENT_ID", Secret(credential.clientId.toUtf8())});
    variables.push_back({"KOGNIC_CLIENT_SECRET", credential.clientSecret.clone()});
    return variables;
}

Exportable Exportable::of(const Credential &credential)
{
    return {credential.key.id, credential.key.name, environmentOf(credential), "cogniac"};
}

Exportable Exportable::of(const KognicCredential &credential)
{
    return {credential.clientId, credential.name, environmentOf(credential), "kognic"};
}

RenderContext RenderContext::ofThisMachine()
{
    return {QSysInfo::machineHostName(), QDateTime::currentDateTime()};
}

Result<Secret> render(const Credential &credential, CredentialFormat format,
                      const RenderContext &context)
{
    if (credential.secret.isEmpty() || credential.server.host().isEmpty()) {
        return failure(
            Error::Kind::Usage,
            QCoreApplication::translate(
                "Exchange", "A credential without a secret or a server cannot be exported."));
    }
    switch (format) {
    case CredentialFormat::CredentialsJson:
        return renderCredentialsJson(credential);
    case CredentialFormat::Env:
        return renderEnv(Exportable::of(credential));
    case CredentialFormat::Shell:
        return renderShell(Exportable::of(credential));
    case CredentialFormat::PowerShell:
        return renderPowerShell(Exportable::of(credential));
    case CredentialFormat::Ini:
        return renderIni(credential);
    case CredentialFormat::Kubernetes:
        return renderKubernetes(Exportable::of(credential));
    case CredentialFormat::Sdk:
        break;
    }
    return renderSdk(credential, context);
}

Result<Secret> render(const KognicCredential &credential, CredentialFormat format)
{
    switch (format) {
    case CredentialFormat::Env:
        return renderEnv(Exportable::of(credential));
    case CredentialFormat::Shell:
        return renderShell(Exportable::of(credential));
    case CredentialFormat::PowerShell:
        return renderPowerShell(Exportable::of(credential));
    case CredentialFormat::Ini:
        return renderIni(credential);
    case CredentialFormat::Kubernetes:
        return renderKubernetes(Exportable::of(credential));
    case CredentialFormat::CredentialsJson:
    case CredentialFormat::Sdk:
        break;
    }
    return writeKognicFile(credential);
}

} // namespace keynook
