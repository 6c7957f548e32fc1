// SPDX-License-Identifier: Apache-2.0
#include "flows/keylist.h"

#include <QCoreApplication>

#include <algorithm>

namespace keynook {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FindKey)
};

bool outOfReach(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Service:
    case Error::Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

Result<KeyList> keptList(const Ledger &ledger, const QString &accountId, const Error &reason)
{
    auto kept = ledger.cachedKeys(accountId);
    if (!kept || !*kept) {
        return failure(reason);
    }
    return KeyList{std::move((*kept)->keys), (*kept)->fetchedAt, reason};
}

} // namespace

void listKeys(CredentialService &service, Session &session, Ledger &ledger, const Clock &clock,
              bool keptWillDo, const Reply<KeyList> &reply)
{
    using Keys = std::vector<ApiKey>;
    const Session::Operation<Keys> list = [&service, &session](const Secret &token,
                                                               Reply<Keys> listed) {
        service.listKeys(token, session.account().userId, std::move(listed));
    };
    session.call<Keys>(
        list, {reply.context(), [&session, &ledger, clock, keptWillDo, reply](Result<Keys> keys) {
                   const QString accountId = session.account().id;
                   if (!keys) {
                       const bool kept = keptWillDo && outOfReach(keys.error());
                       reply(kept ? keptList(ledger, accountId, keys.error())
                                  : Result<KeyList>(failure(keys.error())));
                       return;
                   }
                   CachedKeys fresh{clock(), *std::move(keys)};
                   // A list that cannot be kept is still the list that was asked for.
                   std::ignore = ledger.saveCachedKeys(accountId, fresh);
                   reply(KeyList{std::move(fresh.keys), fresh.fetchedAt, {}});
               }});
}

Result<ApiKey> findKey(const std::vector<ApiKey> &keys, const QString &idOrName)
{
    const auto byId = std::find_if(keys.begin(), keys.end(),
                                   [&](const ApiKey &key) { return key.id == idOrName; });
    if (byId != keys.end()) {
        return *byId;
    }
    const auto named = [&](const ApiKey &key) { return key.name == idOrName; };
    const auto byName = std::find_if(keys.begin(), keys.end(), named);
    if (byName == keys.end()) {
        return failure(Error::Kind::NotFound, Texts::tr("There is no key with that id or name."),
                       Texts::tr("List the keys of the account to see their ids."));
    }
    if (std::find_if(std::next(byName), keys.end(), named) != keys.end()) {
        return failure(Error::Kind::Conflict, Texts::tr("Several keys have that name."),
                       Texts::tr("Give the key's id instead."));
    }
    return *byName;
}

} // namespace keynook
