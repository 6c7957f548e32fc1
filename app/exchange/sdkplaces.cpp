// SPDX-License-Identifier: Apache-2.0
#include "exchange/sdkplaces.h"

#include "core/text.h"

#include <QDir>

namespace keynook {

SdkPlaces SdkPlaces::ofThisUser()
{
    const QString home = QDir::homePath();
    const auto folder = [&home](const char *variable, const char *otherwise) {
        const QString set = qEnvironmentVariable(variable);
        return set.isEmpty() ? home + QLatin1StringView(otherwise) : set;
    };
    return {home, folder("XDG_CONFIG_HOME", "/.config"), folder("XDG_CACHE_HOME", "/.cache")};
}

QString SdkPlaces::cogniacCredentials() const
{
    return config + QStringLiteral("/cogniac/credentials");
}

QString SdkPlaces::kognicEnvironments() const
{
    return config + QStringLiteral("/kognic/environments.json");
}

QString SdkPlaces::kognicTokens() const
{
    return cache + QStringLiteral("/kognic-auth/tokens.json");
}

QString SdkPlaces::keyringConfig() const
{
    return config + QStringLiteral("/python_keyring/keyringrc.cfg");
}

QString SdkPlaces::expanded(const QString &path) const
{
    const bool atHome = path == QLatin1StringView("~") || path.startsWith(QLatin1StringView("~/"));
    return atHome ? home + path.sliced(1) : path;
}

QString SdkPlaces::shown(const QString &path) const
{
    return visible(path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path);
}

} // namespace keynook
