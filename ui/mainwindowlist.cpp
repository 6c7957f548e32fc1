// SPDX-License-Identifier: Apache-2.0
// What the main window shows of the current account's keys: the list and how old it is, the one
// selected, and what of them waits for somebody.
#include "core/relativetime.h"
#include "core/text.h"
#include "dialogs/generatedialog.h"
#include "ledger/issuelock.h"
#include "mainwindow.h"
#include "pages/keyspage.h"
#include "widgets/banner.h"
#include "widgets/detailspanel.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "work/keyactions.h"
#include "work/keydesk.h"

#include <algorithm>
#include <utility>

namespace keynook::ui {

QString MainWindow::emptySentence() const
{
    if (m_keys.totalCount() > 0) {
        return tr("No key matches. Clear the filter or choose another view.");
    }
    if (m_desk->isLoading()) {
        return tr("Fetching the keys …");
    }
    if (account() && !account()->signedIn) {
        return tr("This account is signed out.");
    }
    if (account() && !AppContext::capabilitiesOf(*account()).listsRemotely) {
        return tr("No credentials yet. Generate credentials opens the web app that makes them.");
    }
    return m_desk->fetchedAt() ? tr("No keys yet. Generate credentials makes the first one.")
                               : tr("The list was never fetched.");
}

void MainWindow::showAge()
{
    const auto fetchedAt = m_desk->fetchedAt();
    m_status->setRefreshed(
        fetchedAt ? tr("Refreshed %1").arg(relativeTime(fetchedAt, m_app->clock()())) : QString(),
        fetchedAt ? exactTime(*fetchedAt) : QString());
}

/// Why the list is not fresh, and of when the one is that is shown in its place.
Error MainWindow::withAge(Error problem) const
{
    if (const auto fetchedAt = m_desk->fetchedAt()) {
        problem.next =
            tr("%1\nShown is the list of %2.").arg(problem.next, exactTime(*fetchedAt)).trimmed();
    }
    return problem;
}

/// Times that stand on the screen while nothing happens.
void MainWindow::growOlder()
{
    m_keys.refreshTimes();
    if (m_desk != nullptr) {
        showAge();
    }
}

std::optional<qint64> MainWindow::nextAge() const
{
    const auto fetchedAt = m_desk != nullptr ? m_desk->fetchedAt() : std::nullopt;
    auto first = m_keys.nextChange();
    if (fetchedAt) {
        const qint64 own = nextChange(*fetchedAt, m_app->clock()());
        first = first ? std::min(*first, own) : own;
    }
    return first ? std::optional(*first - m_app->clock()()) : std::nullopt;
}

void MainWindow::showList()
{
    const int shown = m_keys.rowCount();
    const int total = m_keys.totalCount();
    const QString summary = shown != total ? tr("%L1 of %Ln key(s)", nullptr, total).arg(shown)
                                           : tr("%Ln key(s)", nullptr, total);
    m_page->setSummary(account() ? summary : QString(), emptySentence());
    m_page->setLoading(m_desk->isLoading() ? account()->server.host() : QString());
    m_side->setCounts(m_keys, m_settings->preferences().unusedAfterDays);
    showAge();
    Banner &banner = m_page->banner();
    if (account() && !account()->signedIn) {
        banner.say(Banner::Kind::Warning, tr("This account is signed out."), tr("Sign &in…"));
    } else if (const auto &problem = m_desk->problem()) {
        const bool again =
            problem->kind == Error::Kind::NotSignedIn || problem->kind == Error::Kind::Unauthorized;
        banner.complain(withAge(*problem), again ? tr("Sign &in…") : tr("&Try again"));
    } else {
        banner.clear();
    }
    if (!m_desk->isLoading()) {
        if (!m_wanted.isEmpty()) {
            m_page->table().selectKey(std::exchange(m_wanted, {}));
        }
        lookForInterrupted();
        emit listShown();
    }
    if (!m_rotatedId.isEmpty() && !m_keys.find(m_rotatedId)) {
        m_rotatedId.clear();
        m_page->rotatedBanner().clear();
    }
    showSelection();
}

void MainWindow::showSelection()
{
    const QStringList selected = m_page->table().selectedKeyIds();
    if (selected.size() > 1) {
        m_details->showSeveral(static_cast<int>(selected.size()));
        return;
    }
    const QModelIndex index = selected.isEmpty() ? QModelIndex() : m_keys.indexOf(selected.first());
    if (!index.isValid() || !account()) {
        m_details->showNothing(tr("Select a key to see how to use it."));
        return;
    }
    const QString &id = selected.first();
    m_details->showKey(*account(), AppContext::capabilitiesOf(*account()),
                       {m_keys.keyAt(index.row()), m_keys.heldAt(index.row()), m_keys.factsOf(id),
                        m_keyActions->secretOf(id)},
                       m_app->clock()());
}

/// Rotation ends when nothing uses the old key any more, which only people know.
void MainWindow::offerOldKey(const ApiKey &old)
{
    m_rotatedId = old.id;
    m_page->rotatedBanner().say(Banner::Kind::Good,
                                tr("“%1” has a successor. Once everything uses the new key, delete "
                                   "the old one; until then both are valid.")
                                    .arg(visible(old.name)),
                                tr("&Delete the old key…"));
}

void MainWindow::lookForInterrupted()
{
    const auto unfinished = m_app->ledger().unfinishedIssues();
    const auto waits = [](const IssueRecord &record) {
        return record.state == IssueState::Intended || record.state == IssueState::Sealed;
    };
    const bool any = unfinished && std::any_of(unfinished->begin(), unfinished->end(), waits);
    Banner &banner = m_page->recoverBanner();
    // What another Keynook is at work on right now is not interrupted.
    const bool isOurs = any && IssueLock::tryTake(m_app->ledger().folder()).has_value();
    if (!isOurs || findChild<GenerateDialog *>() != nullptr) {
        banner.clear();
        return;
    }
    banner.say(Banner::Kind::Warning,
               tr("A generation was interrupted. Its secret may still be brought into the "
                  "keychain, or its key be deleted."),
               tr("Reco&ver…"));
}

} // namespace keynook::ui
