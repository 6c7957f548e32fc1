// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/clock.h"
#include "core/reply.h"
#include "flows/session.h"
#include "ledger/issuelock.h"
#include "ledger/ledger.h"
#include "vault/sealedspool.h"
#include "vault/secretstore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace keynook {

/// What came of a generation. The secret is here in any case: when it is not in the keychain, this
/// is the only copy that can be read.
struct IssuedKey
{
    Credential credential;
    std::optional<Error> notStored; ///< why the keychain does not have it
    bool sealed = false;         ///< not stored, but `recover` can bring it into the keychain later
    std::optional<Error> untidy; ///< stored, but the ledger could not note it: `recover` will
};

/// Generates one key. The order is the promise (security.md §4): no byte is sent before the intent
/// is durable, no secret is shown before the keychain has given it back, and at every moment in
/// between a later start can tell what happened.
///
///     Preparing  lock the data folder; journal; private half of a seal → keychain, read back; list
///     the keys; spool has room
///         │ (any failure: nothing was sent, nothing is left)
///     Intended   journal, durable; then the one request on a fresh connection
///         │ refused (4xx, or no byte was sent) → nothing is left     │ lost answer → the record
///         stays: `recover` looks for an orphan
///     Sealed     the raw reply → sealed spool, durable; journal
///         │ not understood → the record stays with its sealed reply
///         │ keychain write, read back, compare ── fails → only copy; the record stays, `recover`
///         tries again
///     Stored     journal and held key
///         │ close(): spool file and private half removed
///      done      the journal is empty again
///
/// Lives longer than any screen: whoever started it may go away, the request is not taken back.
class IssueKeyFlow final : public QObject
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

    explicit IssueKeyFlow(Parts parts, QObject *parent = nullptr);
    ~IssueKeyFlow() override;

    /// Once for each object. Errors: Usage (the name), Conflict (another process keeps the folder
    /// busy), those of the session, the service, the keychain and the ledger; `mayHaveHappened`
    /// says that the service may have made a key.
    void start(const QString &name, Reply<IssuedKey> reply);
    /// The caller has written the secret of a key that is neither stored nor sealed to where the
    /// user wanted it: `recover` must not take the key for an orphan, which nobody could ever use.
    [[nodiscard]] Result<void> handedOver(const ApiKey &key);
    /// For a key that is not stored: tries the keychain once more (which may open its unlock
    /// prompt). Errors: those of the keychain, Disk (stored, but the ledger could not note it).
    void storeAgain(const Credential &credential, const Reply<void> &reply);
    /// After the result was shown, exported or given up: removes what the spool and the keychain
    /// held for this operation alone. Does nothing (and succeeds) while the key is not stored.
    void close(const Reply<void> &reply);

    /// True from the moment the request may be on the wire until its result is durable: the program
    /// must not end now.
    [[nodiscard]] bool isInFlight() const { return m_inFlight; }

signals:
    /// Right before the answer to `start`.
    void ended();
    /// Another process generates or recovers in this folder; this one begins when that has ended.
    void waitsForAnother();
    /// From here on it is not taken back: the next step is the request, or nothing.
    void begun();

private:
    void takeLock();
    void prepare();
    void keepSealKey();
    void listBefore();
    void intend(const std::vector<ApiKey> &keys);
    void post();
    void seal(Secret reply);
    void store(Credential credential);
    void stored(Credential credential, const Result<void> &kept);
    Result<void> note(const ApiKey &key);
    void failBeforeRequest(const Error &error);
    void failAfterRequest(Error error);
    void finish(Result<IssuedKey> result);

    Parts m_parts;
    IssueRecord m_record;
    SealKeys m_sealKeys;
    std::unique_ptr<IssueLock> m_lock;
    Reply<IssuedKey> m_reply;
    bool m_sealed = false;
    bool m_inFlight = false;
    bool m_stored = false;
};

} // namespace keynook
