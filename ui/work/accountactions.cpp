// SPDX-License-Identifier: Apache-2.0
#include "work/accountactions.h"

#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/askdialog.h"
#include "dialogs/leaddialog.h"
#include "dialogs/signindialog.h"
#include "dialogs/workspacesdialog.h"
#include "flows/signout.h"

namespace keynook::ui {

AccountActions::AccountActions(AppContext &app, SecretClipboard &clipboard, QWidget &window)
    : QObject(&window)
    , m_app(app)
    , m_clipboard(clipboard)
    , m_window(window)
{
}

void AccountActions::add(ServiceId service)
{
    if (service == ServiceId::Kognic) {
        emit kognicWanted();
        return;
    }
    auto *dialog = new SignInDialog(m_app, &m_window);
    connect(dialog, &SignInDialog::signedIn, this,
            [this](const Account &account) { signedIn(account); });
    dialog->open();
}

void AccountActions::signInAgain(const Account &account)
{
    auto *dialog = new SignInDialog(m_app, &m_window);
    dialog->setAccount(account);
    connect(dialog, &SignInDialog::signedIn, this, [this](const Account &same) { signedIn(same); });
    dialog->open();
}

void AccountActions::signedIn(const Account &account)
{
    m_app.forgetParts(account.id);
    emit changed(account.id);
}

void AccountActions::signOut(const Account &account)
{
    end(account, nullptr);
}

void AccountActions::remove(const Account &account)
{
    const auto held = m_app.ledger().heldKeys(account.id);
    const QString sentence =
        !held ? tr("Keynook forgets this account, and the secrets of its keys leave the keychain. "
                   "The keys stay valid at the service; their secrets cannot be had again.")
        : held->isEmpty()
            ? tr("Keynook forgets this account. Nothing changes at the service.")
            : tr("Keynook forgets this account, and the secrets of %n key(s) leave the keychain. "
                 "The keys stay valid at the service; their secrets cannot be had again.",
                 nullptr, static_cast<int>(held->size()));
    auto *dialog = new AskDialog(tr("Remove %1?").arg(visible(account.name)), sentence,
                                 tr("&Remove account"), &m_window);
    const QSet<QString> agreed =
        held ? QSet<QString>(held->keyBegin(), held->keyEnd()) : QSet<QString>();
    connect(dialog, &QDialog::accepted, this, [this, account, agreed] { forget(account, agreed); });
    dialog->open();
}

void AccountActions::forget(const Account &account, const QSet<QString> &agreed)
{
    if (agreed.isEmpty() ||
        AppContext::capabilitiesOf(account).revoke != Capabilities::Where::Browser) {
        end(account, &agreed);
        return;
    }
    ForgetCredential *flow = m_app.newForget(this);
    const auto stop = [this, flow](const Error &error) {
        flow->deleteLater();
        emit failed(error);
    };
    const Reply<std::vector<Forgotten>> applied{
        this, [this, flow, account, agreed, stop](const Result<std::vector<Forgotten>> &all) {
            for (const Forgotten &each : all.value_or(std::vector<Forgotten>())) {
                if (!each.result) {
                    stop(each.result.error()); // the account stays, so that it can be tried again
                    return;
                }
            }
            flow->deleteLater();
            end(account, &agreed);
        }};
    flow->plan(account, agreed.values(), {this, [flow, applied, stop](Result<ForgetPlan> plan) {
                                              if (plan) {
                                                  flow->apply(*std::move(plan), applied);
                                              } else {
                                                  stop(plan.error());
                                              }
                                          }});
}

void AccountActions::end(const Account &account, const QSet<QString> *agreed)
{
    auto *flow = new SignOutFlow(m_app.store(), m_app.ledger(), this);
    if (agreed != nullptr) {
        flow->agreeTo(*agreed);
    }
    flow->start(account,
                agreed != nullptr ? SignOutFlow::Extent::Remove : SignOutFlow::Extent::SignOut,
                {this, [this, flow, id = account.id](const Result<void> &done) {
                     flow->deleteLater();
                     if (!done) {
                         emit failed(done.error());
                     }
                     m_app.forgetParts(id);
                     emit changed(id);
                 }});
}

void AccountActions::chooseLead(const Account &account)
{
    auto *dialog = new LeadDialog(account, &m_window);
    connect(dialog, &LeadDialog::chosen, this, [this, id = account.id](int days) {
        if (const auto done = m_app.ledger().changeExpiryLead(id, days); !done) {
            emit failed(done.error());
        }
        emit changed(id);
    });
    dialog->open();
}

void AccountActions::chooseWorkspace(const Account &account)
{
    auto *dialog = new WorkspacesDialog(
        m_app, account, [this](const QString &text) { m_clipboard.copyText(text); }, &m_window);
    connect(dialog, &WorkspacesDialog::chosen, this,
            [this, account](const Workspace &to) { useWorkspace(account, to); });
    dialog->open();
}

void AccountActions::useWorkspace(const Account &account, const Workspace &to)
{
    m_app.useWorkspace(account, to, {this, [this, id = account.id](const Result<void> &done) {
                                         if (!done) {
                                             emit failed(done.error());
                                         }
                                         emit changed(id);
                                     }});
}

void AccountActions::listWorkspaces(const Account &account)
{
    if (!account.signedIn) {
        return;
    }
    m_app.listWorkspaces(account,
                         {this, [this, id = account.id](const Result<QList<Workspace>> &listed) {
                              if (listed) {
                                  emit workspacesListed(id, *listed);
                              }
                          }});
}

} // namespace keynook::ui
