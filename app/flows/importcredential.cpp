// SPDX-License-Identifier: Apache-2.0
#include "flows/importcredential.h"

#include "core/ids.h"
#include "core/text.h"
#include "services/kognic/kognichosts.h"
#include "vault/itemname.h"
#include "vault/takeback.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace keynook {

namespace {

constexpr qsizetype largestItem = 2000; // SecretStore's limit, which is Windows'

} // namespace

ImportCredentialFlow::ImportCredentialFlow(HttpClient &http, SecretStore &store, Ledger &ledger,
                                           Clock clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_store(store)
    , m_ledger(ledger)
    , m_clock(std::move(clock))
{
}

void ImportCredentialFlow::start(const ImportRequest &request, Reply<ImportedCredential> reply)
{
    m_reply = std::move(reply);
    if (const auto understood = read(request); !understood) {
        finish(failure(understood.error()));
        return;
    }
    // Before the service is asked: a name that is taken can be told at once.
    if (const auto placed = place(); !placed) {
        finish(failure(placed.error()));
        return;
    }
    check();
}

Result<void> ImportCredentialFlow::read(const ImportRequest &request)
{
    auto file = readKognicFile(request.text);
    if (!file) {
        return failure(file.error());
    }
    const auto ends = kognicTime(file->credential.expires);
    if (ends && *ends <= m_clock()) {
        const QDateTime end = QDateTime::fromSecsSinceEpoch(*ends, QTimeZone::utc());
        return failure(
            Error::Kind::Unauthorized,
            tr("These credentials ended on %1.").arg(end.toString(QStringLiteral("yyyy-MM-dd"))),
            tr("Generate new ones in Kognic's web app and import that file."));
    }
    m_entry = writeKognicEntry(file->credential);
    if (m_entry.size() > largestItem) {
        return failure(Error::Kind::Usage,
                       tr("These credentials need %1 bytes; a keychain's entry holds %2.")
                           .arg(m_entry.size())
                           .arg(largestItem),
                       tr("Take out of the file what Kognic did not write into it."));
    }
    const auto server = request.authServer.isEmpty()
                            ? kognic::originOf(file->credential.issuer)
                            : kognic::originOf(request.authServer.toString());
    const auto workspaces = request.workspaceServer.isEmpty()
                                ? Result<QUrl>(QUrl())
                                : kognic::originOf(request.workspaceServer.toString());
    if (!server) {
        return request.authServer.isEmpty()
                   ? failure(Error::Kind::Usage,
                             tr("\"issuer\" in the credentials file is no address to which "
                                "Keynook would send a secret."),
                             tr("Say which auth server these credentials belong to."))
                   : failure(server.error());
    }
    if (!workspaces) {
        return failure(workspaces.error());
    }
    m_authServer = *server;
    m_workspaceServer = *workspaces;
    m_accountName = request.accountName;
    m_credential = std::move(file->credential);
    m_result.repairs = file->repairs;
    return {};
}

/// Which account it belongs to, and whether it is here already.
Result<void> ImportCredentialFlow::place()
{
    const auto accounts = m_ledger.accounts();
    if (!accounts) {
        return failure(accounts.error());
    }
    const QString userId = QString::number(m_credential.userId);
    const auto known =
        std::find_if(accounts->begin(), accounts->end(), [this, &userId](const Account &account) {
            return account.service == ServiceId::Kognic && account.server == m_authServer &&
                   account.userId == userId &&
                   account.email.compare(m_credential.email, Qt::CaseInsensitive) == 0;
        });
    Account &account = m_result.account;
    m_result.newAccount = known == accounts->end();
    if (m_result.newAccount) {
        account.id = newId();
        account.service = ServiceId::Kognic;
        account.server = m_authServer;
        account.email = m_credential.email;
        account.userId = userId;
    } else {
        account = *known;
    }
    if (!m_workspaceServer.isEmpty()) {
        account.workspaceServer = m_workspaceServer;
    } else if (account.workspaceServer.isEmpty()) {
        account.workspaceServer = kognic::workspaceServerOf(m_authServer);
    }
    account.signedIn = true; // in its own way: what it needs is in the keychain
    const auto name = freeName(*accounts);
    const auto held = m_ledger.heldKeys(account.id);
    if (!name || !held) {
        return failure(name ? held.error() : name.error());
    }
    account.name = *name;
    m_result.newKey = !held->contains(m_credential.clientId);
    return {};
}

/// A name that was asked for is not altered; one that nobody chose makes room for another
/// account's.
Result<QString> ImportCredentialFlow::freeName(const QList<Account> &accounts) const
{
    const auto isTaken = [this, &accounts](const QString &name) {
        return std::any_of(accounts.begin(), accounts.end(), [this, &name](const Account &other) {
            return other.name == name && other.id != m_result.account.id;
        });
    };
    if (m_accountName.isEmpty() && !m_result.newAccount) {
        return m_result.account.name;
    }
    QString name = m_accountName.isEmpty() ? m_credential.email : m_accountName;
    if (m_accountName.isEmpty() && isTaken(name)) {
        name += QStringLiteral(" (Kognic)");
    }
    if (isTaken(name)) {
        return failure(Error::Kind::Conflict,
                       tr("There is already an account named \"%1\".").arg(visible(name)),
                       tr("Give this one another name."));
    }
    return name;
}

void ImportCredentialFlow::check()
{
    m_service = std::make_unique<KognicService>(m_http, KognicService::Servers::of(m_authServer));
    m_service->token(m_credential, {this, [this](const Result<kognic::Token> &token) {
                                        if (token) {
                                            store();
                                        } else {
                                            finish(failure(token.error()));
                                        }
                                    }});
}

void ImportCredentialFlow::store()
{
    m_item = itemname::key(m_result.account.id, m_credential.clientId);
    const Reply<void> kept{this, [this](const Result<void> &written) {
                               const auto noted = written ? note() : written;
                               if (noted) {
                                   finish(std::move(m_result));
                               } else if (written) {
                                   takeBack(noted.error());
                               } else {
                                   finish(failure(written.error()));
                               }
                           }};
    if (m_result.newKey) {
        writeOrTakeBack(m_store, m_item, m_entry, kept);
    } else {
        writeVerified(m_store, m_item, m_entry, kept);
    }
}

Result<void> ImportCredentialFlow::note()
{
    if (!m_result.newAccount) { // as it is by now: the keychain may have waited for its user
        const QString id = m_result.account.id;
        if (auto again = place(); !again) {
            return again;
        }
        if (m_result.account.id != id) {
            return failure(Error::Kind::Conflict, tr("This account has been removed meanwhile."),
                           tr("Import the credentials again."));
        }
    }
    const qint64 now = m_clock();
    m_result.key = {m_result.account.id,
                    m_credential.clientId,
                    m_credential.name,
                    kognicTime(m_credential.created),
                    now,
                    Held::Keychain,
                    kognicTime(m_credential.expires),
                    now,
                    Verdict::Good};
    auto saved = m_ledger.saveAccount(m_result.account);
    if (saved) {
        saved = m_ledger.saveHeldKey(m_result.key);
        if (!saved && m_result.newAccount) {
            std::ignore = m_ledger.removeAccount(m_result.account.id);
        }
    }
    if (saved) {
        std::ignore =
            m_ledger.note(m_result.account.id, QStringLiteral("imported"), m_credential.clientId);
    }
    return saved;
}

/// Nobody is told of a new item that the ledger does not know. One that was there before stays: the
/// credential is the same.
void ImportCredentialFlow::takeBack(const Error &error)
{
    if (!m_result.newKey) {
        finish(failure(error));
        return;
    }
    m_store.remove(m_item, {this, [this, error](const Result<void> &) { finish(failure(error)); }});
}

void ImportCredentialFlow::finish(Result<ImportedCredential> result)
{
    m_credential.clientSecret.clear();
    m_entry.clear();
    const auto reply = m_reply; // the answer may delete this
    reply(std::move(result));
}

} // namespace keynook
