// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace keynook::ui {

/// What the user can choose about Keynook itself. Holds no secret and no login.
struct Preferences
{
    enum class Appearance { System, Light, Dark };
    enum class Proxy { System, Manual, None };

    static constexpr int mostSeconds = 600;
    static constexpr int mostIdleMinutes = 24 * 60;
    static constexpr int mostUnusedDays = 3650;

    Appearance appearance = Appearance::System;
    int clipboardSeconds = 30; ///< until a copied secret is cleared; 0: only on quit
    int remaskSeconds = 30;    ///< until a revealed secret is masked again; 0: never
    int idleMinutes = 10;      ///< without input until everything is masked; 0: never
    bool staySignedIn = true;
    Proxy proxy = Proxy::System;
    QString proxyUrl;         ///< used by Proxy::Manual only; may be kept meanwhile
    QString caFile;           ///< PEM, trusted in addition to the system's authorities; empty: none
    int unusedAfterDays = 90; ///< at least 1
    bool trayIcon = false;    ///< where the desktop has a place for one
    QString language;         ///< a Language::code; empty: the system's

    bool operator==(const Preferences &) const = default;
};

/// Why this cannot be a proxy's address, as a sentence; empty when it can. Good is
/// `http://host:port` or `socks5://host:port`, without a login: settings are no place for one.
[[nodiscard]] QString proxyObjection(const QString &url);

/// Why `path` cannot be a file of certificates, as a sentence; empty when it is an absolute path.
/// The file itself is not looked at: it may lie on a disk that is not there today.
[[nodiscard]] QString caPathObjection(const QString &path);

/// The same, and the file must be there and hold a PEM certificate.
[[nodiscard]] QString caFileObjection(const QString &path);

/// Why these cannot be kept, as a sentence; empty when they can.
[[nodiscard]] QString objection(const Preferences &preferences);

} // namespace keynook::ui
