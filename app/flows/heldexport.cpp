// SPDX-License-Identifier: Apache-2.0
#include "flows/heldexport.h"

#include "exchange/kognicfile.h"
#include "flows/heldcredential.h"
#include "flows/heldkognic.h"

#include <QCoreApplication>

#include <functional>

namespace keynook {

namespace {

template <typename T>
struct Makers
{
    std::function<Result<T>(Credential)> ofCogniac;
    std::function<Result<T>(KognicCredential)> ofKognic;
};

/// Hands on what `make` makes of the credential.
template <typename Held, typename T>
Reply<Held> made(const Reply<T> &reply, const std::function<Result<T>(Held)> &make)
{
    return {reply.context(), [reply, make](Result<Held> held) {
                reply(held ? make(*std::move(held)) : Result<T>(failure(held.error())));
            }};
}

template <typename T>
void readHeld(Ledger &ledger, SecretStore &store, const Account &account, const QString &idOrName,
              const Makers<T> &makers, const Reply<T> &reply)
{
    if (account.service == ServiceId::Kognic) {
        readHeldKognic(ledger, store, account, idOrName, made(reply, makers.ofKognic));
    } else {
        readHeldCredential(ledger, store, account, idOrName, made(reply, makers.ofCogniac));
    }
}

Result<RenderedKey> rendered(const QString &keyId, Result<Secret> text)
{
    if (!text) {
        return failure(text.error());
    }
    return RenderedKey{keyId, *std::move(text)};
}

} // namespace

void renderHeld(Ledger &ledger, SecretStore &store, const Account &account, const QString &idOrName,
                CredentialFormat format, const Reply<RenderedKey> &reply)
{
    readHeld<RenderedKey>(ledger, store, account, idOrName,
                          {[format](const Credential &credential) {
                               return rendered(credential.key.id, render(credential, format));
                           },
                           [format](const KognicCredential &credential) {
                               return rendered(credential.clientId, render(credential, format));
                           }},
                          reply);
}

void environmentOfHeld(Ledger &ledger, SecretStore &store, const Account &account,
                       const QString &idOrName, const Reply<KeyEnvironment> &reply)
{
    readHeld<KeyEnvironment>(ledger, store, account, idOrName,
                             {[](const Credential &credential) -> Result<KeyEnvironment> {
                                  return KeyEnvironment{credential.key.id,
                                                        environmentOf(credential),
                                                        {"COG_API_KEY", "COG_USER", "COG_PASS",
                                                         "COG_TENANT", "COG_URL_PREFIX"},
                                                        {},
                                                        {}};
                              },
                              [](const KognicCredential &credential) -> Result<KeyEnvironment> {
                                  return KeyEnvironment{credential.clientId,
                                                        environmentOf(credential),
                                                        {"KOGNIC_CREDENTIALS", "KOGNIC_CLIENT_ID",
                                                         "KOGNIC_CLIENT_SECRET"},
                                                        writeKognicFile(credential),
                                                        "KOGNIC_CREDENTIALS"};
                              }},
                             reply);
}

void secretOfHeld(Ledger &ledger, SecretStore &store, const Account &account,
                  const QString &idOrName, const Reply<Secret> &reply)
{
    readHeld<Secret>(
        ledger, store, account, idOrName,
        {[](Credential credential) -> Result<Secret> { return std::move(credential.secret); },
         [](KognicCredential credential) -> Result<Secret> {
             return std::move(credential.clientSecret);
         }},
        reply);
}

Result<HeldKey> usualKey(const Ledger &ledger, const Account &account, qint64 now)
{
    if (account.service == ServiceId::Kognic) {
        return usualKognicKey(ledger, account.id, now);
    }
    const auto held = ledger.heldKeys(account.id);
    if (!held) {
        return failure(held.error());
    }
    const HeldKey *newest = nullptr;
    for (const HeldKey &key : *held) {
        if (key.held == Held::Keychain && (newest == nullptr || key.storedAt > newest->storedAt)) {
            newest = &key;
        }
    }
    if (newest == nullptr) {
        return failure(
            Error::Kind::NotFound,
            QCoreApplication::translate("HeldExport", "No key of this account is in the keychain."),
            QCoreApplication::translate("HeldExport",
                                        "Generate one: keynook-cli keys generate --name TEXT"));
    }
    return *newest;
}

void readAnyHeld(Ledger &ledger, SecretStore &store, const Account &account,
                 const QString &idOrName, const Reply<AnyCredential> &reply)
{
    readHeld<AnyCredential>(ledger, store, account, idOrName,
                            {[](Credential credential) -> Result<AnyCredential> {
                                 return AnyCredential(std::move(credential));
                             },
                             [](KognicCredential credential) -> Result<AnyCredential> {
                                 return AnyCredential(std::move(credential));
                             }},
                            reply);
}

} // namespace keynook
