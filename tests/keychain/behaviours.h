// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chaoskeyring.h"

#include <QList>
#include <QString>

namespace keynook::test {

/// A way in which a keychain lets its user down.
struct Behaviour
{
    enum class Lies {
        No,
        OnReading,
        OnSearching,
        ShowsOthers, ///< libsecret takes away what it is shown: nobody's items are safe from it
    };

    const char *name;
    const char *line; ///< chaos/misbehaviour.h; null: nobody is there
    /// What it gives or shows may be untrue, and no client can know.
    Lies lies = Lies::No;

    [[nodiscard]] QString words() const { return QString::fromLatin1(line); }
    /// The same, as soon as the `n`th item is written.
    [[nodiscard]] QString wordsFrom(int n) const
    {
        const QString from = QStringLiteral("from=%1 ").arg(n);
        return from + (line == nullptr ? QStringLiteral("*=die") : words());
    }
    [[nodiscard]] bool searchesTruly() const
    {
        return lies != Lies::OnSearching && lies != Lies::ShowsOthers;
    }
    [[nodiscard]] bool cedes() const { return words().contains(QLatin1StringView("=cede")); }
};

inline const QList<Behaviour> &behaviours()
{
    using Lies = Behaviour::Lies;
    static const QList<Behaviour> all{
        // Those that take long go first.
        {"slow", "*=slow/SLOW"},
        {"locked, prompt unanswered", "locked Prompt=ignore"},
        {"never answers", "*=hang"},
        {"process stopped", "*=stop"},
        {"absent", nullptr},
        {"locked, prompt refused", "locked Prompt=dismiss"},
        {"locks itself after a write", "CreateItem=lock Prompt=dismiss"},
        {"no default collection", "no-default"},
        {"dies before the deed", "CreateItem=die GetSecrets=die GetSecret=die Delete=die"},
        {"dies after the deed",
         "CreateItem=die-done GetSecrets=die-done GetSecret=die-done Delete=die-done"},
        {"dies after the reply", "CreateItem=die-replied GetSecrets=die-replied "
                                 "GetSecret=die-replied Delete=die-replied"},
        {"name taken over", "CreateItem=cede GetSecrets=cede GetSecret=cede Delete=cede"},
        {"read-only", "CreateItem=error/org.freedesktop.DBus.Error.NotSupported "
                      "Delete=error/org.freedesktop.DBus.Error.AccessDenied"},
        {"refuses access", "CreateItem=error/org.freedesktop.DBus.Error.AccessDenied "
                           "GetSecrets=error/org.freedesktop.DBus.Error.AccessDenied "
                           "GetSecret=error/org.freedesktop.DBus.Error.AccessDenied "
                           "Delete=error/org.freedesktop.DBus.Error.AccessDenied"},
        {"error IsLocked", "CreateItem=error/org.freedesktop.Secret.Error.IsLocked "
                           "GetSecrets=error/org.freedesktop.Secret.Error.IsLocked "
                           "GetSecret=error/org.freedesktop.Secret.Error.IsLocked "
                           "Delete=error/org.freedesktop.Secret.Error.IsLocked"},
        {"error NoSession", "CreateItem=error/org.freedesktop.Secret.Error.NoSession "
                            "GetSecrets=error/org.freedesktop.Secret.Error.NoSession "
                            "GetSecret=error/org.freedesktop.Secret.Error.NoSession"},
        {"error NoSuchObject", "CreateItem=error/org.freedesktop.Secret.Error.NoSuchObject "
                               "GetSecrets=error/org.freedesktop.Secret.Error.NoSuchObject "
                               "GetSecret=error/org.freedesktop.Secret.Error.NoSuchObject "
                               "Delete=error/org.freedesktop.Secret.Error.NoSuchObject"},
        {"error NoReply", "CreateItem=error/org.freedesktop.DBus.Error.NoReply "
                          "GetSecrets=error/org.freedesktop.DBus.Error.NoReply "
                          "GetSecret=error/org.freedesktop.DBus.Error.NoReply "
                          "Delete=error/org.freedesktop.DBus.Error.NoReply"},
        {"an error for everything", "*=error/example.Nonsense"},
        {"garbage for everything", "*=garbage"},
        {"garbage for secrets",
         "CreateItem=garbage GetSecrets=garbage GetSecret=garbage Delete=garbage"},
        {"drops writes", "CreateItem=drop Delete=drop"},
        {"gives nothing", "GetSecrets=none GetSecret=garbage"},
        {"gives empty secrets", "GetSecrets=empty GetSecret=empty", Lies::OnReading},
        {"gives a wrong type", "GetSecrets=type GetSecret=type", Lies::OnReading},
        {"gives another's secret", "GetSecrets=other GetSecret=other", Lies::OnReading},
        {"flips a bit", "GetSecrets=flip GetSecret=flip", Lies::OnReading},
        {"cuts secrets in half", "GetSecrets=truncate GetSecret=truncate", Lies::OnReading},
        {"finds nothing", "SearchItems=none", Lies::OnSearching},
        {"finds another's item", "SearchItems=other", Lies::ShowsOthers},
        {"finds another's item too", "SearchItems=two", Lies::ShowsOthers}};
    return all;
}

/// Makes the keychain misbehave from now on; `slowness` is that of a call to a slow one, in
/// milliseconds.
[[nodiscard]] inline bool begin(ChaosKeyring &keyring, const Behaviour &behaviour, int slowness,
                                QString words = {})
{
    if (words.isEmpty()) {
        if (behaviour.line == nullptr) {
            return keyring.kill();
        }
        words = behaviour.words();
    }
    words.replace(QStringLiteral("SLOW"), QString::number(slowness));
    return keyring.start(words) && (!behaviour.cedes() || keyring.startHeir());
}

} // namespace keynook::test
