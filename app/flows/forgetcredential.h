// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/heldkey.h"
#include "flows/handoff.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

#include <QObject>

#include <vector>

namespace keynook {

/// What forgetting credentials would take away. Nothing is changed yet.
struct ForgetPlan
{
    struct Each
    {
        HeldKey key;
        HandOffPlan elsewhere; ///< what Kognic's own client finds
    };
    Account account;
    std::vector<Each> each;

    /// What goes, for the confirmation.
    [[nodiscard]] QStringList sentences() const;
    /// What stays as it is, each once.
    [[nodiscard]] QStringList remarks() const;
};

/// What became of one credential.
struct Forgotten
{
    QString clientId;
    Result<void> result;
    QStringList removed;     ///< what went, a sentence each
    QStringList removedFrom; ///< the same for programs: "keychain", `keyring://PROFILE`, a path, or
                             ///< "kognic-auth" for tokens in Python's keyring
    QStringList remarks;
};

/// Takes credentials of Kognic off this machine wholly. At the service they go on working.
///
///     plan ── preview, asked about ──→ apply, for each: profiles in Python's keyring,
///                                        environments.json, cached tokens (HandOff::apply)
///                                          │ fails → taken back; Keynook's own copy stays
///                                        keychain item
///                                          │ fails → the profiles are put back
///                                        row in the ledger
///
/// What a hand-off left is removed only where it still is what the plan saw. A credential after the
/// first is looked for anew, because the first may have changed the same file, and only what was
/// agreed to goes. Without a keyring for Python nothing can be in it: a remark says so. A locked
/// one is an error with nothing removed.
class ForgetCredential final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Ledger &ledger;
        SecretStore &store;
        PythonKeyring &keyring;
        SdkPlaces places = SdkPlaces::ofThisUser();
    };

    /// What the parts refer to outlives this.
    explicit ForgetCredential(const Parts &parts, QObject *parent = nullptr);

    /// Errors: NotFound (not held here), those of HandOff::planForgetting and of the ledger.
    void plan(const Account &account, const QStringList &clientIds, const Reply<ForgetPlan> &reply);
    /// Once for each object; a result for each credential of the plan, in its order. Never an error
    /// as a whole; of each: Conflict (something changed since the plan was made), those of `plan`,
    /// of HandOff::apply and of removeHeldKognic.
    void apply(ForgetPlan plan, const Reply<std::vector<Forgotten>> &reply);

private:
    [[nodiscard]] Result<HeldKey> held(const QString &clientId) const;
    void planNext(QStringList left);
    void next();
    void lookAgain();
    void removeElsewhere(HandOffPlan plan);
    void removeHere(HandOffUndo undo);
    void putBack(HandOffUndo undo, const Error &error);
    void note(const Result<void> &result);

    Ledger &m_ledger;
    SecretStore &m_store;
    SdkPlaces m_places;
    HandOff m_handOff;
    ForgetPlan m_plan;
    Reply<ForgetPlan> m_planned;
    std::vector<Forgotten> m_results;
    Forgotten m_current;
    Reply<std::vector<Forgotten>> m_applied;
};

} // namespace keynook
