// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dialogs/handoffdialog.h"
#include "dialogs/handoffparts.h"
#include "flows/heldcredential.h"
#include "flows/heldkognic.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>

#include <tuple>
#include <utility>

namespace keynook::ui {

void HandOffDialog::read()
{
    m_banner->clear();
    setState(State::Reading);
    const auto failed = [this](const Error &error) {
        setState(State::Preview);
        m_banner->complain(error, tr("Try &again"));
    };
    if (isKognic()) {
        readHeldKognic(m_app.ledger(), m_app.store(), m_account, m_keyId,
                       {this, [this, failed](Result<KognicCredential> credential) {
                            if (!credential) {
                                failed(credential.error());
                                return;
                            }
                            m_kognic = *std::move(credential);
                            suggest();
                            plan();
                        }});
        return;
    }
    readHeldCredential(m_app.ledger(), m_app.store(), m_account, m_keyId,
                       {this, [this, failed](Result<Credential> credential) {
                            if (!credential) {
                                failed(credential.error());
                                return;
                            }
                            m_cogniac = *std::move(credential);
                            plan();
                        }});
}

/// Profiles that are there already; without them it goes as well.
void HandOffDialog::suggest()
{
    m_app.pythonKeyring().users(credentialService,
                                {this, [this](const Result<QStringList> &users) {
                                     for (const QString &name : users.value_or(QStringList())) {
                                         if (!hasInvisible(name) && m_profile->findText(name) < 0) {
                                             m_profile->addItem(name);
                                         }
                                     }
                                 }});
}

void HandOffDialog::plan()
{
    m_soon.stop();
    m_plan.reset();
    if (m_cogniac) {
        planned(m_flow->planPut(*m_cogniac));
        return;
    }
    if (!m_kognic) {
        return; // the key is still being read
    }
    setState(State::Planning);
    m_flow->planPut({m_kognic->clone(), profile(), m_account.server},
                    {this, [this, asked = ++m_asked](Result<HandOffPlan> plan) {
                         if (asked == m_asked) {
                             planned(std::move(plan));
                         }
                     }});
}

void HandOffDialog::planned(Result<HandOffPlan> plan)
{
    m_replace->setChecked(false); // it was for another plan
    if (plan) {
        m_plan = *std::move(plan);
        m_preview->setPlan(*m_plan);
        m_use->setLines(isKognic() ? kognicLines(m_account, profile()) : cogniacLines(m_account));
    } else {
        m_preview->clear();
        const bool isTyped = plan.error().kind == Error::Kind::Usage;
        m_banner->complain(plan.error(), isTyped ? QString() : tr("Try &again"));
    }
    setState(State::Preview);
}

void HandOffDialog::handOver()
{
    const bool agreed = m_plan && (!m_plan->replaces() || m_replace->isChecked());
    if (m_state != State::Preview || !agreed || m_plan->isEmpty()) {
        return;
    }
    m_banner->clear();
    setState(State::Working);
    m_flow->apply(*std::exchange(m_plan, std::nullopt),
                  {this, [this](Result<HandOffUndo> undo) { applied(std::move(undo)); }});
}

void HandOffDialog::applied(Result<HandOffUndo> undo)
{
    if (!undo) {
        plan(); // what is there is not what was seen
        m_banner->complain(undo.error(), tr("Look &again"));
        if (!isVisible()) {
            open();
        }
        return;
    }
    std::ignore = m_app.ledger().note(m_account.id, QStringLiteral("handed-to-sdk"), m_keyId);
    QString text = isKognic() ? tr("Handed over. Kognic's client finds it under the profile "
                                   "\"%1\".")
                                    .arg(visible(profile()))
                              : tr("Handed over. Cogniac's client signs in with it by itself.");
    for (const QString &remark : std::as_const(undo->remarks)) {
        text += u'\n' + visible(remark);
    }
    m_undo = *std::move(undo);
    m_banner->say(Banner::Kind::Good, text);
    setState(State::Done);
    lookWhich();
    const bool isUnseen = !isVisible();
    if (isUnseen) {
        reject();
    }
    emit handedOver(m_keyId);
}

void HandOffDialog::undo()
{
    if (m_state != State::Done || !m_undo) {
        return;
    }
    m_banner->clear();
    m_warning->clear();
    setState(State::Working);
    m_flow->undo(*std::exchange(m_undo, std::nullopt),
                 {this, [this](const Result<void> &result) { undone(result); }});
}

void HandOffDialog::undone(const Result<void> &result)
{
    plan();
    if (result) {
        m_banner->say(Banner::Kind::Good,
                      tr("Taken back: the client finds what it found before. Cached tokens do not "
                         "come back; it fetches new ones."));
    } else {
        m_banner->complain(result.error());
    }
    if (!isVisible()) {
        result ? reject() : open();
    }
}

/// Something else may go before what was just handed over.
void HandOffDialog::lookWhich()
{
    auto *which = new SdkWhich({m_app.pythonKeyring(), m_app.ledger(), m_outside.places,
                                m_app.clock(), m_outside.variables},
                               this);
    which->start({m_account.service},
                 {this, [this, which](const Result<std::vector<SdkFinding>> &findings) {
                      which->deleteLater();
                      QStringList warnings;
                      if (!findings) {
                          warnings += visible(findings.error().sentence);
                      } else {
                          for (const SdkFinding &finding : *findings) {
                              for (const QString &warning : finding.warnings) {
                                  warnings += visible(warning);
                              }
                          }
                      }
                      if (!warnings.isEmpty() && m_state == State::Done) {
                          m_warning->say(Banner::Kind::Warning, warnings.join(u'\n'));
                      }
                  }});
}

} // namespace keynook::ui
