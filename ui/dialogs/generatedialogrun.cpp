// SPDX-License-Identifier: Apache-2.0
// The request of a GenerateDialog, and what comes of it.
#include "dialogs/generatedialog.h"

#include "core/text.h"
#include "dialogs/issuedpanel.h"
#include "widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <tuple>

namespace keynook::ui {

void GenerateDialog::generate()
{
    if (m_state != State::Naming) {
        return;
    }
    const auto name = checkedKeyName(m_name->text());
    if (!name) {
        m_banner->complain(name.error());
        return;
    }
    auto flow = m_app.newIssueKey(m_account);
    if (!flow) {
        m_banner->complain(flow.error());
        return;
    }
    m_banner->clear();
    setState(State::Working);
    m_flow = *flow;
    connect(m_flow, &IssueKeyFlow::waitsForAnother, this, [this] {
        m_waiting->setText(tr("Nothing is sent yet: another Keynook is generating or recovering. "
                              "This begins when that has ended."));
    });
    connect(m_flow, &IssueKeyFlow::begun, this, [this] { m_waiting->setText(sentOnce()); });
    m_flow->start(*name, {this, [this](Result<IssuedKey> issued) { answered(std::move(issued)); }});
}

void GenerateDialog::answered(Result<IssuedKey> issued)
{
    if (!issued) {
        failed(issued.error());
        return;
    }
    m_issued = std::make_unique<IssuedKey>(*std::move(issued));
    m_title->setText(tr("Credentials generated"));
    m_panel->setCredential(m_issued->credential);
    if (m_issued->notStored) {
        showOnlyCopy(*m_issued->notStored);
    } else {
        showStored();
    }
}

void GenerateDialog::showStored()
{
    m_banner->say(Banner::Kind::Good,
                  tr("Already safe in your keychain. You can reveal or export it later from this "
                     "computer. The service itself will never show this secret again."));
    // What the spool and the keychain held for this generation alone is not needed any more.
    m_flow->close({&m_app, [](const Result<void> &) {}});
    setState(State::Stored);
    m_go->setFocus();
    emit generated(m_issued->credential.key.id);
    if (!isVisible()) {
        leave();
    }
}

void GenerateDialog::showOnlyCopy(const Error &why)
{
    QString text = visible(why.sentence) + QLatin1Char(' ');
    text += m_issued->sealed
                ? tr("The secret lies sealed on this computer until the keychain can take it. "
                     "Unlock it, or copy or download the credentials: the service cannot show "
                     "them again.")
                : tr("This is the only copy. Unlock the keychain, or copy or download the "
                     "credentials before you close: they cannot be retrieved again.");
    m_banner->say(Banner::Kind::Warning, text);
    setState(State::OnlyCopy);
    emit generated(m_issued->credential.key.id);
    if (!isVisible()) {
        open();
    }
}

void GenerateDialog::failed(const Error &error)
{
    m_flow = nullptr;
    setState(error.mayHaveHappened ? State::Unsure : State::Naming);
    m_banner->complain(error);
    if (m_state == State::Unsure) {
        m_go->setFocus(); // the next key should not make another one
    } else {
        m_name->setFocus();
        m_name->selectAll();
    }
    if (!isVisible()) {
        open();
    }
}

void GenerateDialog::unlock()
{
    if (m_state != State::OnlyCopy || !m_flow || !m_unlock->isEnabled()) {
        return; // nothing to save, or at it already
    }
    m_unlock->setEnabled(false);
    m_flow->storeAgain(m_issued->credential, {this, [this](const Result<void> &stored) {
                                                  if (!m_issued) {
                                                      return; // given up meanwhile
                                                  }
                                                  m_unlock->setEnabled(true);
                                                  if (stored) {
                                                      showStored();
                                                  } else {
                                                      showOnlyCopy(stored.error());
                                                  }
                                              }});
}

void GenerateDialog::leave()
{
    m_panel->forget();
    if (m_state == State::OnlyCopy && m_flow) {
        if (m_saved && !m_issued->sealed) {
            std::ignore = m_flow->handedOver(m_issued->credential.key);
        }
        m_flow->close({&m_app, [](const Result<void> &) {}});
    }
    m_issued.reset();
    QDialog::reject();
    deleteLater();
}

} // namespace keynook::ui
