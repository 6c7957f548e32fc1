// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/clock.h"
#include "core/kogniccredential.h"
#include "core/reply.h"
#include "exchange/environments.h"
#include "exchange/sdkplaces.h"
#include "vault/pythonkeyring.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace keynook {

/// The profile that Kognic's client takes when nobody names one.
inline const QString defaultProfile = QStringLiteral("default");
/// The service name under which Kognic's client keeps credentials in Python's keyring.
inline const QString credentialService = QStringLiteral("kognic-credentials");

/// One thing that a hand-off changes, with what was there before and what shall be there.
struct HandOffChange
{
    enum class Where {
        Keyring,      ///< all items of a name in Python's keyring
        File,         ///< a whole file; without text: no file
        KeyringToken, ///< a cached token in the keyring, which goes
        TokenFile,    ///< cached tokens in a file, which go
    };
    Where where = Where::File;
    QString sentence;      ///< for the preview
    bool replaces = false; ///< something goes that may be nowhere else: to be asked about
    bool mustGo = false;   ///< a token whose staying is a failure
    QString place;         ///< the keyring's service name, or a path
    QString user;          ///< the keyring's user name
    KeyringItems itemsBefore;
    KeyringItems itemsAfter;
    std::optional<Secret> textBefore;
    std::optional<Secret> textAfter;
    QStringList tokensOf; ///< TokenFile: auth servers
    QString clientId;     ///< TokenFile

    [[nodiscard]] bool isToken() const
    {
        return where == Where::KeyringToken || where == Where::TokenFile;
    }
};

/// What a hand-off would do. Nothing is changed yet.
struct HandOffPlan
{
    std::vector<HandOffChange> changes;
    QStringList remarks; ///< what stays as it is, and what to know about it

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    /// Somebody has to say yes first.
    [[nodiscard]] bool replaces() const;
    /// A sentence for each change.
    [[nodiscard]] QStringList sentences() const;
};

/// What a hand-off has done, and all that is needed to take it back.
struct HandOffUndo
{
    std::vector<HandOffChange> done;
    QStringList remarks; ///< what was left alone on the way, and why
};

/// A Kognic credential on its way to Kognic's own Python client.
struct KognicHandOff
{
    KognicCredential credential;
    QString profile = defaultProfile;
    QUrl authServer; ///< empty: the credential's issuer
};

/// Hands a credential to the service's own client, where that looks for it, so that a program finds
/// it without a plain file or a variable.
///
///     plan… ── preview, asked about ──→ apply ─ each change, in order ──→ HandOffUndo
///                                         │ a change fails                    │
///                                         └→ those before it are taken back   undo
///
/// A change is made only where what is there is still what the plan saw, and taken back only where
/// what is there is still what it made: Conflict otherwise, and nothing is overwritten. Cached
/// tokens of the credential go, and do not come back: the client fetches new ones.
class HandOff final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        PythonKeyring &keyring;
        SdkPlaces places = SdkPlaces::ofThisUser();
        Clock clock = systemClock();
        /// Whether Keynook holds the credential with this client id itself.
        std::function<bool(const QString &)> isHeld = [](const QString &) { return false; };
    };

    explicit HandOff(Parts parts, QObject *parent = nullptr);

    /// Errors: Usage (a profile or a credential that cannot be stored), Protocol (environments.json
    /// is damaged), Conflict (a file cannot be replaced), Disk, and those of PythonKeyring.
    void planPut(const KognicHandOff &what, const Reply<HandOffPlan> &reply);
    /// Cogniac's client keeps one credential, in a file. Errors: Usage, Conflict, Disk.
    [[nodiscard]] Result<HandOffPlan> planPut(const Credential &credential) const;

    /// Takes away what the client finds under the profile. Error beside those: NotFound.
    void planRemoval(const QString &profile, const Reply<HandOffPlan> &reply);
    /// Takes one credential away from all profiles under which the client finds it, with the
    /// entries of environments.json that name such a profile, and with its cached tokens, which
    /// have to go here. An empty plan where nothing is found. Without a keyring only files are
    /// looked at, and a remark says so. Errors: KeychainLocked; KeychainUnavailable for a keyring
    /// that goes away on the way.
    void planForgetting(const QString &clientId, const QUrl &authServer,
                        const Reply<HandOffPlan> &reply);
    /// The same as planRemoval for Cogniac's file. `isHeld` gets the key's id.
    [[nodiscard]] Result<HandOffPlan> planCogniacRemoval() const;

    /// Errors: Conflict (something changed since the plan was made), Disk, those of PythonKeyring.
    void apply(HandOffPlan plan, const Reply<HandOffUndo> &reply);
    /// Takes back all that can be. Error: Conflict, which says what was left because somebody
    /// changed it meanwhile; or why else it could not be taken back.
    void undo(HandOffUndo undo, const Reply<void> &reply);

private:
    Parts m_parts;
};

} // namespace keynook
