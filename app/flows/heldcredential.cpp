// SPDX-License-Identifier: Apache-2.0
#include "flows/heldcredential.h"

#include "vault/itemname.h"

#include <QCoreApplication>

namespace keynook {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HeldCredential)
};

Error lost()
{
    return {
        Error::Kind::NotFound,
        Texts::tr("The keychain no longer has the secret of this key."),
        Texts::tr("It cannot be read anywhere again: generate a new key, then delete this one."),
        {},
        false};
}

} // namespace

Result<HeldKey> findHeldKey(const Ledger &ledger, const QString &accountId, const QString &idOrName)
{
    const auto held = ledger.heldKeys(accountId);
    if (!held) {
        return failure(held.error());
    }
    if (const auto byId = held->find(idOrName); byId != held->end()) {
        return *byId;
    }
    std::optional<HeldKey> found;
    for (const HeldKey &key : *held) {
        if (key.name == idOrName && found) {
            return failure(Error::Kind::Conflict, Texts::tr("Several keys have that name."),
                           Texts::tr("Give the key's id instead."));
        }
        if (key.name == idOrName) {
            found = key;
        }
    }
    if (!found) {
        return failure(
            Error::Kind::NotFound, Texts::tr("The secret of this key is not kept here."),
            Texts::tr("It is where the key was generated; a service shows a secret once only."));
    }
    return *found;
}

void readHeldSecret(Ledger &ledger, SecretStore &store, const QString &accountId,
                    const QString &idOrName, const Reply<HeldSecret> &reply)
{
    const auto held = findHeldKey(ledger, accountId, idOrName);
    if (!held) {
        reply(failure(held.error()));
        return;
    }
    const HeldKey &key = *held;
    const Reply<Secret> read{
        reply.context(), [&ledger, key, reply](Result<Secret> secret) {
            if (!secret && secret.error().kind == Error::Kind::NotFound) {
                HeldKey missing = key;
                missing.held = Held::Lost;
                std::ignore = ledger.saveHeldKey(missing);
                reply(failure(lost()));
            } else if (!secret) {
                reply(failure(secret.error()));
            } else {
                HeldKey found = key;
                if (key.held == Held::Lost) { // the keychain was restored, or another one is open
                    found.held = Held::Keychain;
                    std::ignore = ledger.saveHeldKey(found);
                }
                reply(HeldSecret{found, *std::move(secret)});
            }
        }};
    store.read(itemname::key(accountId, key.keyId), read);
}

void readHeldCredential(Ledger &ledger, SecretStore &store, const Account &account,
                        const QString &idOrName, const Reply<Credential> &reply)
{
    readHeldSecret(ledger, store, account.id, idOrName,
                   {reply.context(), [account, reply](Result<HeldSecret> held) {
                        if (!held) {
                            reply(failure(held.error()));
                            return;
                        }
                        const HeldKey &key = held->key;
                        reply(Credential{{key.keyId, key.name, account.email, key.createdAt, {}},
                                         std::move(held->secret),
                                         account.server,
                                         account.userId,
                                         account.workspaceId});
                    }});
}

} // namespace keynook
