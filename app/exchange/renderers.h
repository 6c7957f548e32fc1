// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/credentialformat.h"

namespace keynook {

/// What a form needs that only names variables.
struct Exportable
{
    QString keyId;
    QString name; ///< from outside
    std::vector<EnvironmentVariable> variables;
    QByteArray service; ///< "cogniac": where nothing of the name can stay

    [[nodiscard]] static Exportable of(const Credential &credential);
    [[nodiscard]] static Exportable of(const KognicCredential &credential);
};

// One function a form, for credentialformat.cpp alone. The credential has a secret and a server;
// the rest may be empty.

[[nodiscard]] Result<Secret> renderCredentialsJson(const Credential &credential);
[[nodiscard]] Result<Secret> renderSdk(const Credential &credential, const RenderContext &context);
[[nodiscard]] Result<Secret> renderEnv(const Exportable &credential);
[[nodiscard]] Result<Secret> renderShell(const Exportable &credential);
[[nodiscard]] Result<Secret> renderPowerShell(const Exportable &credential);
[[nodiscard]] Result<Secret> renderIni(const Credential &credential);
[[nodiscard]] Result<Secret> renderIni(const KognicCredential &credential);
[[nodiscard]] Result<Secret> renderKubernetes(const Exportable &credential);

/// The server as the SDK wants its prefix: without the slash at the end, because some of its
/// commands would double it (contracts/cogniac.md 1.3).
[[nodiscard]] QByteArray urlPrefix(const Credential &credential);

} // namespace keynook
