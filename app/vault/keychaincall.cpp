// SPDX-License-Identifier: Apache-2.0
#include "vault/keychaincall.h"

#include "vault/keychainerror.h"
#include "vault/sessionbus.h"

#include <sodium.h>

#include <QPointer>

#include <algorithm>
#include <utility>

namespace keynook {

namespace {

/// Overwrites the bytes for everybody who shares them. That is wanted: the other owner is a
/// QtKeychain job that has ended, and QByteArray's own way to write would overwrite a fresh copy
/// instead.
void wipeShared(const QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        sodium_memzero(const_cast<char *>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size()));
    }
}

Secret valueOf(QKeychain::Job *job)
{
    auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    if (read == nullptr) {
        return {};
    }
    const QByteArray bytes = read->binaryData();
    Secret value{QByteArrayView(bytes)};
    wipeShared(bytes);
    return value;
}

} // namespace

KeychainCall::KeychainCall(SecretStore *store, QString service, QString item,
                           KeychainStore::Limits limits)
    : QObject(store)
    , m_store(store)
    , m_service(std::move(service))
    , m_item(std::move(item))
    , m_end(limits.giveUp)
{
    for (QTimer *timer : {&m_notice, &m_giveUp}) {
        timer->setSingleShot(true);
    }
    connect(&m_notice, &QTimer::timeout, this, [this] { notice(); });
    connect(&m_giveUp, &QTimer::timeout, this, [this] { giveUp(); });
    outliveSessionBus();
    m_notice.start(limits.notice);
    m_giveUp.start(limits.giveUp);
}

void KeychainCall::run(QKeychain::Job *job, std::function<void(JobEnd)> done,
                       const QByteArray &sent)
{
    job->setKey(m_item);
    // The job itself is the context: it deletes itself and must never be deleted or disconnected
    // while it runs, and a value that comes after we gave up has to be wiped although nobody waits
    // for it any more.
    connect(job, &QKeychain::Job::finished, job,
            [call = QPointer<KeychainCall>(this), done = std::move(done), sent,
             ended = false](QKeychain::Job *finished) mutable {
                if (std::exchange(ended, true)) {
                    return; // DeletePasswordJob says it twice before QtKeychain 0.14.2
                }
                wipeShared(sent);
                JobEnd end{finished->error(), finished->errorString(), valueOf(finished)};
                if (call && !call->m_finished) {
                    done(std::move(end));
                }
            });
    job->start();
}

void KeychainCall::lookUp()
{
    run(new QKeychain::ReadPasswordJob(m_service), [this](JobEnd end) {
        if (end.error == QKeychain::NoError && !end.value.isEmpty()) {
            found(std::move(end.value));
            return;
        }
        if (end.error != QKeychain::EntryNotFound) {
            // An empty value is how a failed read of KWallet looks.
            explain(end.error, end.text, [this] { lookUp(); });
            return;
        }
        ask([this, text = end.text](KeychainState state) {
            if (state != KeychainState::Open) {
                fail(keychainerror::ofState(state, text));
            } else if (std::exchange(m_wasOpen, true)) {
                seeThatItIsNotListed(text);
            } else {
                forgetKeychainSession();
                lookUp(); // it may have been unlocked only after we looked
            }
        });
    });
}

void KeychainCall::seeThatItIsNotListed(const QString &text)
{
    askWhetherListed(timeLeft(), m_service, m_item,
                     Reply<bool>(this, [this, text](const Result<bool> &listed) {
                         if (m_finished) {
                             return;
                         }
                         if (!listed) {
                             fail(listed.error());
                         } else if (*listed) {
                             fail(keychainerror::refused(text));
                         } else {
                             missing();
                         }
                     }));
}

std::chrono::milliseconds KeychainCall::timeLeft() const
{
    return std::chrono::milliseconds(std::max<qint64>(1, m_end.remainingTime()));
}

void KeychainCall::ask(std::function<void(KeychainState)> then)
{
    askKeychainState(timeLeft(),
                     Reply<KeychainState>(
                         this, [this, then = std::move(then)](const Result<KeychainState> &state) {
                             if (!m_finished) {
                                 then(state.value_or(KeychainState::Silent));
                             }
                         }));
}

void KeychainCall::explain(QKeychain::Error error, const QString &text,
                           const std::function<void()> &again)
{
    ask([this, error, text, again](KeychainState state) {
        if (state == KeychainState::Open && !std::exchange(m_renewed, true)) {
            forgetKeychainSession();
            again();
            return;
        }
        const bool denied =
            error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
        fail(state == KeychainState::Open && denied ? keychainerror::refused(text)
                                                    : keychainerror::ofState(state, text));
    });
}

void KeychainCall::fail(const Error &error)
{
    finish();
    refuse(error);
}

void KeychainCall::finish()
{
    m_finished = true;
    m_notice.stop();
    m_giveUp.stop();
    deleteLater();
}

void KeychainCall::notice()
{
    ask([this](KeychainState state) { m_seen = state; });
    emit m_store->stillWaiting();
}

void KeychainCall::giveUp()
{
    const KeychainState seen = m_seen.value_or(KeychainState::Silent);
    // An open keychain that answers questions but not ours counts as silent.
    fail(keychainerror::ofState(seen == KeychainState::Open ? KeychainState::Silent : seen,
                                QStringLiteral("no answer within the time limit")));
}

KeychainRead::KeychainRead(SecretStore *store, const QString &service, const QString &item,
                           KeychainStore::Limits limits, Reply<Secret> reply)
    : KeychainCall(store, service, item, limits)
    , m_reply(std::move(reply))
{
}

void KeychainRead::start()
{
    lookUp();
}

void KeychainRead::found(Secret value)
{
    finish();
    const auto reply = m_reply;
    reply(std::move(value));
}

void KeychainRead::missing()
{
    fail(keychainerror::notFound(item()));
}

void KeychainRead::refuse(const Error &error)
{
    const auto reply = m_reply;
    reply(failure(error));
}

KeychainWrite::KeychainWrite(SecretStore *store, const QString &service, const QString &item,
                             KeychainStore::Limits limits, const Secret &value, Reply<void> reply)
    : KeychainCall(store, service, item, limits)
    , m_value(value.clone())
    , m_reply(std::move(reply))
{
}

void KeychainWrite::start()
{
    auto *job = new QKeychain::WritePasswordJob(service());
    const QByteArray bytes = m_value.reveal().toByteArray(); // wiped when this job ends
    job->setBinaryData(bytes);
    run(
        job,
        [this](const JobEnd &end) {
            if (end.error != QKeychain::NoError) {
                explain(end.error, end.text, [this] { start(); });
                return;
            }
            finish();
            const auto reply = m_reply;
            reply({});
        },
        bytes);
}

void KeychainWrite::refuse(const Error &error)
{
    const auto reply = m_reply;
    reply(failure(error));
}

KeychainRemove::KeychainRemove(SecretStore *store, const QString &service, const QString &item,
                               KeychainStore::Limits limits, Reply<void> reply)
    : KeychainCall(store, service, item, limits)
    , m_reply(std::move(reply))
{
}

void KeychainRemove::start()
{
    run(new QKeychain::DeletePasswordJob(service()), [this](const JobEnd &end) {
        if (end.error == QKeychain::NoError || end.error == QKeychain::EntryNotFound) {
            lookUp();
        } else {
            explain(end.error, end.text, [this] { start(); });
        }
    });
}

void KeychainRemove::found(Secret value)
{
    value.clear();
    if (!std::exchange(m_foundOnce, true)) {
        start();
    } else {
        fail(keychainerror::notRemoved(item()));
    }
}

void KeychainRemove::missing()
{
    finish();
    const auto reply = m_reply;
    reply({});
}

void KeychainRemove::refuse(const Error &error)
{
    const auto reply = m_reply;
    reply(failure(error));
}

} // namespace keynook
