// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace keynook {

/// Where the services' own clients keep their files: the same on every system (contracts/cogniac.md
/// 1.4, contracts/kognic.md 2.2).
struct SdkPlaces
{
    QString home;
    QString config; ///< `$XDG_CONFIG_HOME`, by default `~/.config`
    QString cache;  ///< `$XDG_CACHE_HOME`, by default `~/.cache`

    [[nodiscard]] static SdkPlaces ofThisUser();

    [[nodiscard]] QString cogniacCredentials() const;
    [[nodiscard]] QString kognicEnvironments() const;
    [[nodiscard]] QString kognicTokens() const;
    /// In which Python's keyring may be told to use another backend.
    [[nodiscard]] QString keyringConfig() const;
    /// A path as the clients read one: `~` is the home.
    [[nodiscard]] QString expanded(const QString &path) const;
    /// A path as it is shown: the home is `~`.
    [[nodiscard]] QString shown(const QString &path) const;
};

} // namespace keynook
