// SPDX-License-Identifier: Apache-2.0
#include "exchange/credentialformat.h"

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
        return renderEnv(credential);
    case CredentialFormat::Shell:
        return renderShell(credential);
    case CredentialFormat::PowerShell:
        return renderPowerShell(credential);
    case CredentialFormat::Ini:
        return renderIni(credential);
    case CredentialFormat::Kubernetes:
        return renderKubernetes(credential);
    case CredentialFormat::Sdk:
        break;
    }
    return renderSdk(credential, context);
}

} // namespace keynook
