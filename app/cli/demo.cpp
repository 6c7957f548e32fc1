// SPDX-License-Identifier: Apache-2.0
#include "cli/demo.h"

#include "cli/commands.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/relativetime.h"
#include "core/text.h"
#include "exchange/credentialformat.h"
#include "exchange/safefile.h"
#include "flows/checkaccess.h"
#include "flows/heldcredential.h"
#include "flows/keylist.h"
#include "flows/revoke.h"

#include <algorithm>

namespace keynook::cli {

namespace {

const QString keyName = QStringLiteral("keynook demo");

} // namespace

DemoTour::DemoTour(Invocation &invocation)
    : QObject(&invocation)
    , m_invocation(invocation)
{
}

template <typename T>
Reply<T> DemoTour::then(std::function<void(T)> next)
{
    return {this, [this, next](Result<T> result) {
                if (result) {
                    next(*std::move(result));
                } else {
                    fail(result.error());
                }
            }};
}

Reply<void> DemoTour::thenDo(const std::function<void()> &next)
{
    return {this, [this, next](const Result<void> &result) {
                if (result) {
                    next();
                } else {
                    fail(result.error());
                }
            }};
}

void DemoTour::begin()
{
    m_demo.start(thenDo([this] { serviceReady(); }));
}

void DemoTour::serviceReady()
{
    auto app = AppContext::create(m_demo.options(m_invocation.appOptions()));
    if (!app) {
        fail(app.error());
        return;
    }
    m_app = *std::move(app);
    step(tr("A service of its own runs at %1, with 40 keys from before.").arg(m_demo.url()));
    m_demo.signIn(*m_app, then<Account>([this](const Account &account) { signedIn(account); }));
}

void DemoTour::signedIn(const Account &account)
{
    m_account = account;
    step(tr("Signed in as %1, in the workspace %2. The sign-in is in the keychain, the password "
            "nowhere.")
             .arg(visible(account.email), visible(account.workspaceName)));
    list();
}

AccountParts &DemoTour::parts()
{
    return **m_app->partsFor(
        m_account); // made with the same options as the sign-in's, which worked
}

void DemoTour::list()
{
    listKeys(*parts().service, *parts().session, m_app->ledger(), m_app->clock(), false,
             then<KeyList>([this](const KeyList &list) {
                 const auto unused = std::count_if(list.keys.begin(), list.keys.end(),
                                                   [](const ApiKey &key) { return !key.lastAuth; });
                 step(tr("Listed %n key(s), %1 of which nobody ever used.", nullptr,
                         static_cast<int>(list.keys.size()))
                          .arg(unused));
                 generate();
             }));
}

void DemoTour::generate()
{
    auto flow = m_app->newIssueKey(m_account);
    if (!flow) {
        fail(flow.error());
        return;
    }
    (*flow)->start(
        keyName, then<IssuedKey>([this, flow = *flow](const IssuedKey &issued) {
            if (issued.notStored) {
                fail(*issued.notStored);
                return;
            }
            m_key = issued.credential.key;
            step(
                tr("Generated \"%1\" (%2); its secret went into the keychain before anything else.")
                    .arg(m_key.name, m_key.id));
            flow->close(thenDo([this] { findInKeychain(); }));
        }));
}

void DemoTour::findInKeychain()
{
    readHeldCredential(m_app->ledger(), m_app->store(), m_account, keyName,
                       then<Credential>([this](const Credential &credential) {
                           step(tr("Found it in the keychain again: %1 bytes, not shown here.")
                                    .arg(credential.secret.size()));
                           exportIt(credential);
                       }));
}

void DemoTour::exportIt(const Credential &credential)
{
    const QString path = m_demo.folder().filePath(QStringLiteral("credentials.json"));
    const auto text = render(credential, CredentialFormat::CredentialsJson);
    const auto written = text ? writePrivateFile(path, text->reveal(), Existing::Refuse)
                              : Result<void>(failure(text.error()));
    if (!written) {
        fail(written.error());
        return;
    }
    step(tr("Exported credentials.json, readable by you alone (0600)."));
    use(credential.secret.clone());
}

void DemoTour::use(Secret apiKey)
{
    const auto secret =
        std::make_shared<Secret>(std::move(apiKey)); // std::function must be copyable
    auto *check = new CheckAccess(*parts().service, *parts().session, this);
    check->start(secret->clone(),
                 then<std::vector<CheckStep>>([this, secret](const std::vector<CheckStep> &steps) {
                     const bool passed = std::all_of(steps.begin(), steps.end(),
                                                     [](const CheckStep &s) { return s.passed; });
                     if (!passed) {
                         fail({Error::Kind::Unauthorized,
                               tr("The new key was not accepted."),
                               {},
                               {},
                               false});
                         return;
                     }
                     step(tr("Used it: the service accepts it."));
                     seeItUsed(secret);
                 }));
}

void DemoTour::seeItUsed(const std::shared_ptr<Secret> &apiKey)
{
    listKeys(*parts().service, *parts().session, m_app->ledger(), m_app->clock(), false,
             then<KeyList>([this, apiKey](const KeyList &list) {
                 const auto key = findKey(list.keys, m_key.id);
                 if (!key || !key->lastAuth) {
                     fail({Error::Kind::Protocol,
                           tr("The service does not show the use of the key."),
                           {},
                           {},
                           false});
                     return;
                 }
                 step(tr("The list shows its last use: %1.")
                          .arg(relativeTime(key->lastAuth, m_app->clock()())));
                 remove(apiKey);
             }));
}

void DemoTour::remove(const std::shared_ptr<Secret> &apiKey)
{
    auto *flow =
        new RevokeFlow(*parts().service, *parts().session, m_app->store(), m_app->ledger(), this);
    flow->start({{m_key.id, ToRevoke::Known::Listed, m_account.workspaceId}},
                then<std::vector<Revoked>>([this, apiKey](const std::vector<Revoked> &results) {
                    if (!results.front().result) {
                        fail(results.front().result.error());
                        return;
                    }
                    step(tr("Deleted it, at the service and in the keychain."));
                    seeItRefused(apiKey);
                }));
}

void DemoTour::seeItRefused(const std::shared_ptr<Secret> &apiKey)
{
    auto *check = new CheckAccess(*parts().service, *parts().session, this);
    check->start(
        apiKey->clone(), then<std::vector<CheckStep>>([this](const std::vector<CheckStep> &steps) {
            const bool refused = steps.at(1).kind == Error::Kind::Unauthorized;
            if (!refused) {
                fail({Error::Kind::Protocol, tr("The deleted key still works."), {}, {}, false});
                return;
            }
            step(tr("Tried it once more: refused, as it should be."));
            showImported();
        }));
}

void DemoTour::showImported()
{
    const HeldKey &key = m_demo.imported().key;
    step(tr("Imported a credential of Kognic (%1): its auth server gave a token, and the file's "
            "content is in the keychain.")
             .arg(visible(key.keyId)));
    useImported();
}

void DemoTour::useImported()
{
    const auto checked = [this](const AccessCheck::Steps &steps) {
        const auto failed = std::find_if(steps.begin(), steps.end(),
                                         [](const CheckStep &each) { return !each.passed; });
        if (failed != steps.end()) {
            fail({failed->kind.value_or(Error::Kind::Protocol), failed->finding, failed->next,
                  failed->detail, false});
            return;
        }
        step(tr("Used it: the workspace is found, and its projects may be read."));
        cleanUp();
    };
    const ImportedCredential &imported = m_demo.imported();
    m_app->check(imported.account, imported.key.keyId, {}, then<AccessCheck::Steps>(checked));
}

void DemoTour::cleanUp()
{
    m_demo.cleanUp(*m_app, thenDo([this] {
        step(tr("Removed the accounts and everything of them."));
        m_invocation.finish();
    }));
}

void DemoTour::step(const QString &sentence)
{
    const QString line = QStringLiteral("%1. %2\n").arg(++m_step).arg(sentence);
    std::ignore = Terminal::write(line.toUtf8());
}

void DemoTour::fail(const Error &error)
{
    m_invocation.fail(error);
}

Command demoCommand()
{
    return {QStringLiteral("demo"),
            {},
            Invocation::tr("Shows the main job, step by step, on a demo service of its own."),
            [](QCommandLineParser &) {},
            [](Invocation &invocation) {
                if (invocation.expect(0, 0)) {
                    (new DemoTour(invocation))->begin();
                }
            }};
}

} // namespace keynook::cli
