// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/kogniccredential.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keynook {

/// The forms in which a credential leaves Keynook.
enum class CredentialFormat {
    CredentialsJson, ///< Cogniac: superset of the SDK's own file: api_key, url_prefix, tenant_id,
                     ///< key_id, name, created_at, user_id, email; Kognic: its own credentials.json
    Env,             ///< `.env`: NAME=value lines for docker --env-file, python-dotenv and systemd
    Shell,           ///< `export NAME='value'` for sh, bash, zsh
    PowerShell,      ///< `$env:NAME = 'value'`
    Ini,             ///< a section for Python's configparser
    Kubernetes,      ///< a Secret manifest (YAML, `type: Opaque`, base64 data)
    Sdk,             ///< what the SDK itself writes and reads: contracts/cogniac.md 1.4,
                     ///< contracts/kognic.md 2.1
};

/// The names of the command line: credentials-json, env, shell, powershell, ini, kubernetes, sdk.
[[nodiscard]] std::optional<CredentialFormat> credentialFormat(QStringView name);
[[nodiscard]] QStringList credentialFormatNames();

/// What a program needs to use a credential, as environment variables: COG_API_KEY (secret),
/// COG_URL_PREFIX, COG_TENANT (left out when empty).
struct EnvironmentVariable
{
    QByteArray name;
    Secret value;
};
[[nodiscard]] std::vector<EnvironmentVariable> environmentOf(const Credential &credential);
/// KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET (contracts/kognic.md 2.2).
[[nodiscard]] std::vector<EnvironmentVariable> environmentOf(const KognicCredential &credential);

/// What `sdk` says about where and when; the other forms do not look at it.
struct RenderContext
{
    QString hostname;
    QDateTime now; ///< stands in for the time of creation where the service did not tell it

    [[nodiscard]] static RenderContext ofThisMachine();
};

/// The whole file, ending with a newline. Right for every byte that a name may hold. Error: Usage
/// when the credential cannot be written in that form (says why).
[[nodiscard]] Result<Secret> render(const Credential &credential, CredentialFormat format,
                                    const RenderContext &context = RenderContext::ofThisMachine());
[[nodiscard]] Result<Secret> render(const KognicCredential &credential, CredentialFormat format);

} // namespace keynook
