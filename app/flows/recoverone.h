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
        Stored,  ///< the secret is in the keychain now (or already was)
        NoKey,   ///< the service made no key; nothing is left
        NotYet,  ///< no key to be seen, but the request may still be under way: look again later
        Orphans, ///< the service has one or more keys that may come from it, without a secret:
                 ///< delete them
        Stuck,   ///< could not be decided or finished now; `error` says why and what to do
    };
    IssueRecord record;
    Outcome outcome = Outcome::Stuck;
    QString keyId;               ///< Stored
    std::vector<ApiKey> orphans; ///< Orphans
    std::optional<Error> error;  ///< Stuck, or why a sealed reply could not be used
};

/// Brings one record of the journal to its end. May be run any number of times; the lock on the
/// folder is the caller's affair.
///
///     Preparing ───────────────────────────────→ tidy → NoKey
///     Intended, no spool file ──→ list ─→ none of ours: NoKey (tidy) or NotYet │ some: Orphans
///     (record stays until they are gone) Intended or Sealed, with spool file ──→ private half ──→
///     open ──→ keychain, read back ──→ journal ─→ tidy → Stored
///                                                 └ gone or damaged → as without a spool file
///     Stored ──────────────────────────────────→ tidy → Stored
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

    enum class Ask {
        Service, ///< may look at the list of keys
        Nobody,  ///< no network: what would need that look is NotYet
    };

    RecoverOne(Parts parts, IssueRecord record, Ask ask, QObject *parent = nullptr);

    /// Once for each object; never answers with an error: that is in Recovered.
    void start(Reply<Recovered> reply);

private:
    void unseal();
    void store(Secret plain);
    void stored(const ApiKey &key);
    void lookForOrphans();
    void judge(const std::vector<ApiKey> &listed);
    /// A full disk can have kept the secret of a generation from the spool and the ledger, but not
    /// from the keychain: such a key is no orphan.
    void lookIntoKeychain(std::size_t from);
    void tidy(Recovered::Outcome outcome);
    void finish(Recovered::Outcome outcome);
    void stuck(const Error &error);

    Parts m_parts;
    Ask m_ask;
    Recovered m_result;
    Reply<Recovered> m_reply;
};

/// The keys in `listed` that may have come from `record`: not known before it, of its name, never
/// used, created since (with an hour of tolerance between the clocks), and not `held` from another
/// generation.
[[nodiscard]] std::vector<ApiKey> orphansOf(const IssueRecord &record,
                                            const std::vector<ApiKey> &listed,
                                            const QHash<QString, HeldKey> &held);

} // namespace keynook
