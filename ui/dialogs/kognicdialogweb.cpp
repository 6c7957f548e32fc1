// SPDX-License-Identifier: Apache-2.0
// Credentials that are generated in the web app now, and what is shown once any are stored.
#include "context/kognicimport.h"
#include "core/text.h"
#include "dialogs/droparea.h"
#include "dialogs/kognicdialog.h"
#include "dialogs/kognicform.h"
#include "dialogs/kognicpanel.h"
#include "dialogs/kognicwebpage.h"
#include "dialogs/plainfilebox.h"
#include "exchange/importfile.h"
#include "flows/heldkognic.h"
#include "services/kognic/kognichosts.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QTimeZone>

namespace keynook::ui {

bool KognicDialog::openInBrowser(const QUrl &page)
{
    return QDesktopServices::openUrl(page);
}

void KognicDialog::generate()
{
    if (m_isBusy) {
        return;
    }
    if (m_account) {
        m_target = {{}, {}, m_account->server, {}};
    } else {
        auto target = m_form->target();
        if (!target) {
            complain(target.error());
            return;
        }
        m_target = *std::move(target);
        if (m_target.authServer.isEmpty()) {
            // Not the issuer that a file names: anything may come into a download folder.
            m_target.authServer = kognic::defaultAuthServer();
        }
    }
    m_text.clear(); // what was refused on the other page is not tried again
    m_path.clear();
    turnTo(Page::Web);
    wait();
}

void KognicDialog::wait()
{
    m_banner->clear();
    dropFlow();
    const auto importer = [this](Secret text, const Reply<ImportedCredential> &reply) {
        importKognic(
            m_app,
            {std::move(text), m_target.accountName, m_target.authServer, m_target.workspaceServer},
            reply);
    };
    m_flow = new BrowserIssueFlow(
        {m_outside.open, importer, m_outside.downloads, m_outside.patience}, this);
    connect(m_flow, &BrowserIssueFlow::pageReady, m_web, &KognicWebPage::setPage);
    connect(m_flow, &BrowserIssueFlow::importing, this, [this] { setImporting(true); });
    connect(
        m_flow, &BrowserIssueFlow::refused, this,
        [this](const QString &, const Error &error, bool heldUp) { refusedOnWeb(error, heldUp); });
    m_flow->start(kognic::webAppOf(m_target.authServer), m_account,
                  {this, [this](const Result<BrowserIssued> &issued) { endedOnWeb(issued); }});
    m_web->setWatch(m_flow->watch());
}

/// It may be speaking.
void KognicDialog::dropFlow()
{
    m_isHeldUp = false;
    if (m_flow) {
        m_flow->disconnect(this);
        m_flow->watch().stop();
        m_flow->deleteLater();
        m_flow.clear();
    }
}

void KognicDialog::refusedOnWeb(const Error &error, bool heldUp)
{
    setImporting(false);
    m_isHeldUp = m_isHeldUp || heldUp;
    if (m_isHeldUp) {
        complain(error, tr("Try &again"), [this] {
            m_isHeldUp = false;
            if (m_flow) {
                m_flow->retry();
            }
        });
    } else {
        complain(error);
    }
    comeBack();
}

void KognicDialog::endedOnWeb(const Result<BrowserIssued> &issued)
{
    setImporting(false);
    if (issued) {
        stored(issued->imported, issued->file);
    } else {
        dropFlow();
        complain(issued.error(), tr("&Wait again"), [this] { wait(); });
    }
}

void KognicDialog::back()
{
    dropFlow();
    m_target = {};
    m_banner->clear();
    turnTo(Page::Add);
}

void KognicDialog::stored(const ImportedCredential &imported, const QString &path)
{
    const bool generated = m_page == Page::Web;
    m_account = imported.account;
    m_keyId = imported.key.keyId;
    m_title->setText(generated ? tr("Credentials generated") : tr("Credentials added"));
    QString subtitle = QStringLiteral("%1 · Kognic · %2")
                           .arg(visible(imported.key.name), visible(imported.account.email));
    if (imported.key.expiresAt) {
        const QDateTime ends =
            QDateTime::fromSecsSinceEpoch(*imported.key.expiresAt, QTimeZone::utc());
        subtitle += tr(" · ends on %1").arg(ends.toString(QStringLiteral("yyyy-MM-dd")));
    }
    m_subtitle->setText(subtitle);
    m_panel->setCredential(imported, [this](const Reply<Secret> &reply) {
        readHeldKognic(m_app.ledger(), m_app.store(), *m_account, m_keyId,
                       {reply.context(), [reply](Result<KognicCredential> credential) {
                            if (credential) {
                                reply(std::move(credential->clientSecret));
                            } else {
                                reply(failure(credential.error()));
                            }
                        }});
    });
    if (!path.isEmpty()) {
        m_panel->plainFile().setFile(path, path == m_outside.places.expanded(m_outside.variable));
    } else {
        m_text.clear();
    }
    turnTo(Page::Stored);
    m_banner->say(Banner::Kind::Good,
                  tr("Already safe in your keychain. You can reveal or export it later from this "
                     "computer. The service itself will never show this secret again."));
    if (!isVisible()) {
        leave(); // nobody needs to be asked
    }
    emit added(*m_account, m_keyId);
}

void KognicDialog::removeFile()
{
    m_panel->plainFile().tell(m_flow ? m_flow->removeFile() : removeImportedFile(m_path, m_text));
}

} // namespace keynook::ui
