// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "flows/signin.h"
#include "ledger/ledger.h"
#include "support/memorystore.h"
#include "support/scriptedserverask.h"
#include "vault/itemname.h"

#include <QTemporaryDir>

#include <memory>

namespace keynook::test {

/// A first start of Keynook, with nothing on its disk and in its keychain yet.
struct Scene
{
    explicit Scene(const QUrl &server)
        : service(*http, server)
        , ledger(std::move(*Ledger::open(dir.filePath(QStringLiteral("data")))))
    {
    }
    Result<Account> signIn(SignInRequest request)
    {
        const WorkspaceChooser chooser = [this](const QList<Workspace> &list,
                                                const Reply<QString> &reply) {
            for (const Workspace &workspace : list) {
                offered += workspace.id;
            }
            reply(choice);
        };
        flow = std::make_unique<SignInFlow>(service, store, *ledger, chooser);
        return awaited<Account>(
            [&](const Reply<Account> &reply) { flow->start(std::move(request), reply); });
    }
    [[nodiscard]] QList<Account> accounts() const
    {
        return ledger->accounts().value_or(QList<Account>());
    }
    [[nodiscard]] bool isUntouched() const
    {
        return accounts().isEmpty() && store.items().isEmpty();
    }
    Result<Login> login(const Account &account)
    {
        const auto item = awaited<Secret>(
            [&](const Reply<Secret> &reply) { store.read(itemname::login(account.id), reply); });
        return item ? Login::fromItem(*item) : Result<Login>(failure(item.error()));
    }

    QTemporaryDir dir;
    MemoryStore store;
    std::unique_ptr<HttpClient> http = clientWith();
    CogniacService service;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<SignInFlow> flow;
    QStringList offered;
    Result<QString> choice = failure(Error::Kind::Cancelled, QStringLiteral("not asked for"));
};

} // namespace keynook::test
