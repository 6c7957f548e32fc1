// SPDX-License-Identifier: Apache-2.0
#include "flows/heldkognic.h"

#include "exchange/kognicfile.h"
#include "flows/heldcredential.h"
#include "vault/itemname.h"

#include <QCoreApplication>

#include <tuple>

namespace keynook {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HeldKognic)
};

} // namespace

void readHeldKognic(Ledger &ledger, SecretStore &store, const Account &account,
                    const QString &idOrName, const Reply<KognicCredential> &reply)
{
    readHeldSecret(
        ledger, store, account.id, idOrName,
        {reply.context(), [reply](const Result<HeldSecret> &held) {
             auto file = held ? readKognicFile(held->secret) : failure(held.error());
             if (file) {
                 reply(std::move(file->credential));
             } else if (held) {
                 reply(failure(
                     Error::Kind::Protocol,
                     Texts::tr("What the keychain keeps under this id are no credentials of "
                               "Kognic."),
                     Texts::tr("Import the credentials file again, or generate new ones."),
                     file.error().detail));
             } else {
                 reply(failure(held.error()));
             }
         }});
}

void removeHeldKognic(Ledger &ledger, SecretStore &store, const Account &account,
                      const QString &clientId, const Reply<void> &reply)
{
    const auto held = ledger.heldKeys(account.id);
    if (!held || !held->contains(clientId)) {
        reply(held ? failure(Error::Kind::NotFound,
                             Texts::tr("These credentials are not kept here."),
                             Texts::tr("See the list of the account's credentials."))
                   : failure(held.error()));
        return;
    }
    store.remove(itemname::key(account.id, clientId),
                 {reply.context(), [&ledger, account, clientId, reply](Result<void> removed) {
                      if (removed) {
                          removed = ledger.forgetHeldKey(account.id, clientId);
                      }
                      if (removed) {
                          std::ignore =
                              ledger.note(account.id, QStringLiteral("forgotten"), clientId);
                      }
                      reply(std::move(removed));
                  }});
}

Result<HeldKey> usualKognicKey(const Ledger &ledger, const QString &accountId, qint64 now)
{
    const auto held = ledger.heldKeys(accountId);
    if (!held) {
        return failure(held.error());
    }
    const auto rank = [](const HeldKey &key) {
        return std::tuple(key.verdict != Verdict::Refused, key.storedAt, key.keyId);
    };
    const HeldKey *best = nullptr;
    for (const HeldKey &key : *held) {
        const bool usable = key.held == Held::Keychain && (!key.expiresAt || *key.expiresAt > now);
        if (usable && (best == nullptr || rank(*best) < rank(key))) {
            best = &key;
        }
    }
    if (best == nullptr) {
        return failure(
            Error::Kind::NotFound,
            Texts::tr("No credentials of this account that still work are in the keychain."),
            Texts::tr("Generate new ones in Kognic's web app and import the file."));
    }
    return *best;
}

} // namespace keynook
