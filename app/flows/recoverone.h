// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/reply.h"
#include "flows/session.h"
#include "ledger/ledger.h"
#include "vault/sealedspool.h"
#include "vault/secretstore.h"

#include <QObject>

#include <vector>

namespace keynook {

/// What `recover` found out about one interrupted generation.
struct Recovered
{
    enum class Outcome {
        Stored,    ///< the secret is in the keychain now (or already was)
        NoKey,     ///< there is no key without a secret; nothing is left
        NotYet,    ///< no key to be seen, but the request may still be under way: look again later
        Orphans,   ///< the service has one or more keys that may come from it, without a secret:
                   ///< delete them
        Stuck,     ///< could not be decided or finished now; `error` says why and what to do
        Forgotten, ///< its sealed reply, which could not be opened, was discarded as asked for
    };
    IssueRecord record;
    Outcome outcome = Outcome::Stuck;
    QString keyId;               ///< Stored
    std::vector<ApiKey> orphans; ///< Orphans
    std::optional<Error> error;  ///< Stuck, or why a sealed reply cannot be opened
    /// A sealed reply is there that cannot be opened or understood. It stays, with its record,
    /// until the user discards it: the keychain that it was sealed for may come back.
    bool unreadable = false;
    /// Orphans: one key alone, and nothing that could still hold its secret. Only of such a key may
    /// the deletion be suggested.
    bool deletable = false;
};

/// Brings one record of the journal to its end. May be run any number of times; the lock on the
/// folder is the caller's affair.
///
///     Stored ──────────→ tidy → Stored
///     with a spool file → private half → open → keychain, read back → journal → tidy → Stored
///         │ any of them refused for now → Stuck
///         └ cannot be opened ──→ list ─→ none of ours: Stuck │ some: Orphans
///                                (file and record stay until the user forgets them)
///     Preparing ───────→ tidy → NoKey
///     Intended, Sealed → list ─→ none of ours: NoKey (tidy) or NotYet │ some: Orphans
///                                (record stays until they are gone)
class RecoverOne final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        CredentialService &service;
        Session &session;
        SecretStore &store;
        SealedSpool &spool;
        Ledger &ledger;
        Clock clock;
    };

    enum class How {
        AskService, ///< may look at the list of keys
        AskNobody,  ///< no network: what would need that look is NotYet
        Forget,     ///< no network either: a sealed reply that cannot be opened is discarded, one
                    ///< that can be is Stored all the same
    };

    RecoverOne(Parts parts, IssueRecord record, How how, QObject *parent = nullptr);

    /// Once for each object; never answers with an error: that is in Recovered.
    void start(Reply<Recovered> reply);

private:
    void unseal();
    void store(Secret plain);
    void stored(const ApiKey &key);
    void unreadable(const Error &cause);
    void lookForOrphans();
    void judge(const std::vector<ApiKey> &listed);
    /// A full disk can have kept the secret of a generation from the spool and the ledger, but not
    /// from the keychain: such a key is no orphan.
    void lookIntoKeychain(std::size_t from);
    void foundInKeychain(std::size_t at);
    void conclude();
    void tidy(Recovered::Outcome outcome);
    void finish(Recovered::Outcome outcome);
    void stuck(const Error &error);

    Parts m_parts;
    How m_how;
    Recovered m_result;
    Reply<Recovered> m_reply;
};

/// The keys in `listed` that may have come from `record`: not known before it, of its name, never
/// used, created while its request could be under way (with an hour of tolerance between the
/// clocks), and not `held` from another generation.
[[nodiscard]] std::vector<ApiKey> orphansOf(const IssueRecord &record,
                                            const std::vector<ApiKey> &listed,
                                            const QHash<QString, HeldKey> &held);

} // namespace keynook
