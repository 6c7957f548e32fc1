// SPDX-License-Identifier: Apache-2.0
#include "flows/browserissue.h"

#include "core/text.h"
#include "exchange/importfile.h"
#include "exchange/kognicfile.h"

#include <QPointer>

#include <iterator>
#include <utility>

namespace keynook {

namespace {

/// Nothing is wrong with a credential that met one of these.
bool isPassing(Error::Kind kind)
{
    using enum Error::Kind;
    switch (kind) {
    case RateLimited:
    case Network:
    case Tls:
    case Service:
    case KeychainLocked:
    case KeychainUnavailable:
    case Disk:
        return true;
    default:
        return false;
    }
}

} // namespace

BrowserIssueFlow::BrowserIssueFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_watch(m_parts.downloads)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_parts.patience);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(failure(Error::Kind::Cancelled, tr("No new credentials came."),
                    tr("Start again, or add the downloaded file by itself.")));
    });
    connect(&m_watch, &DownloadWatch::found, this, [this](const QString &path, const Secret &text) {
        enqueue({path, text.clone()});
    });
}

void BrowserIssueFlow::start(const QUrl &page, std::optional<Account> account,
                             Reply<BrowserIssued> reply)
{
    m_account = std::move(account);
    m_reply = std::move(reply);
    m_limit.start();
    m_watch.start(); // before the page: what is downloaded from it must be new
    const bool opened = m_parts.open && m_parts.open(page);
    emit pageReady(page, opened);
}

void BrowserIssueFlow::take(Secret text)
{
    enqueue({{}, std::move(text)});
}

Result<void> BrowserIssueFlow::takeFile(const QString &path)
{
    auto text = readCredentialFile(path);
    if (!text) {
        return failure(text.error());
    }
    enqueue({path, *std::move(text)});
    return {};
}

void BrowserIssueFlow::retry()
{
    std::move(m_heldUp.begin(), m_heldUp.end(), std::back_inserter(m_queue));
    m_heldUp.clear();
    next();
}

void BrowserIssueFlow::cancel()
{
    end(failure(Error::Kind::Cancelled, tr("Stopped waiting for new credentials."),
                tr("A file that was downloaded stays where it is and can be added by itself.")));
}

void BrowserIssueFlow::enqueue(Item item)
{
    if (m_reply.isPending()) {
        m_queue.push_back(std::move(item));
        next();
    }
}

void BrowserIssueFlow::next()
{
    if (m_importing || m_queue.empty() || !m_reply.isPending()) {
        return;
    }
    m_current = std::move(m_queue.front());
    m_queue.pop_front();
    m_importing = true;
    m_limit.stop(); // the service and the keychain have limits of their own
    const QPointer<BrowserIssueFlow> self(this);
    emit importing(m_current.path);
    if (!self || !m_reply.isPending()) { // whoever was told has ended it
        return;
    }
    if (const auto owned = checkOwner(m_current.text); !owned) {
        imported(failure(owned.error()));
        return;
    }
    m_parts.import(m_current.text.clone(),
                   {this, [this](const Result<ImportedCredential> &result) { imported(result); }});
}

Result<void> BrowserIssueFlow::checkOwner(const Secret &text) const
{
    if (!m_account) {
        return {};
    }
    const auto file = readKognicFile(text);
    if (!file) { // the importer says why
        return {};
    }
    const KognicCredential &credential = file->credential;
    if (QString::number(credential.userId) == m_account->userId &&
        credential.email.compare(m_account->email, Qt::CaseInsensitive) == 0) {
        return {};
    }
    return failure(
        Error::Kind::Conflict,
        tr("These credentials belong to %1, not to the account \"%2\".")
            .arg(visible(credential.email), visible(m_account->name)),
        tr("Generate them as %1, or add these as another account.").arg(visible(m_account->email)));
}

void BrowserIssueFlow::imported(const Result<ImportedCredential> &result)
{
    m_importing = false;
    if (!m_reply.isPending()) { // cancelled meanwhile
        return;
    }
    if (!result) {
        refuse(result.error());
        return;
    }
    m_stored = true;
    end(BrowserIssued{*result, m_current.path});
}

void BrowserIssueFlow::refuse(const Error &error)
{
    const bool heldUp = isPassing(error.kind);
    const QString path = m_current.path;
    if (heldUp) {
        m_heldUp.push_back(std::move(m_current));
    }
    m_current = {};
    m_limit.start();
    const QPointer<BrowserIssueFlow> self(this);
    emit refused(path, error, heldUp);
    if (self) {
        next();
    }
}

void BrowserIssueFlow::end(Result<BrowserIssued> result)
{
    m_limit.stop();
    m_watch.stop();
    m_queue.clear();
    m_heldUp.clear();
    m_reply(std::move(result));
}

Result<void> BrowserIssueFlow::removeFile()
{
    if (!m_stored || m_current.path.isEmpty()) {
        return failure(Error::Kind::Usage, tr("There is no plain file to remove."));
    }
    return removeImportedFile(m_current.path, m_current.text);
}

} // namespace keynook
