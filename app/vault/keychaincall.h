// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keychainstate.h"
#include "vault/keychainstore.h"

#include <qt6keychain/keychain.h>

#include <QDeadlineTimer>
#include <QTimer>

#include <functional>
#include <optional>

namespace keynook {

/// One operation on the keychain, from the call to its answer: starts QtKeychain's jobs one after
/// the other, keeps the time, and asks the keychain for its state when a job failed. Deletes itself
/// after the answer; jobs that are late outlive it.
class KeychainCall : public QObject
{
public:
    KeychainCall(SecretStore *store, QString service, QString item, KeychainStore::Limits limits);

    virtual void start() = 0;

protected:
    /// How a job ended. The value's other copies are wiped already.
    struct JobEnd
    {
        QKeychain::Error error = QKeychain::NoError;
        QString text;
        Secret value;
    };

    /// Runs a job that nobody else owns; `sent` is what it was given and is wiped when it ends.
    /// `done` is not called after the answer.
    void run(QKeychain::Job *job, std::function<void(JobEnd)> done, const QByteArray &sent = {});
    /// Reads the item, then calls `found`, `missing` or `fail`.
    void lookUp();
    void ask(std::function<void(KeychainState)> then);
    /// QtKeychain calls an item missing as well when the keychain lists it and does not give out
    /// its secret, as KeePassXC does with one that its user denies.
    void seeThatItIsNotListed(const QString &text);
    /// Asks for the state and fails with what explains a job's error best. An open keychain first
    /// gets a second chance over a fresh connection: `again` is called, once in the life of this
    /// object.
    void explain(QKeychain::Error error, const QString &text, const std::function<void()> &again);
    void fail(const Error &error);
    /// No answer is given twice; to be called before the reply, which may delete the store and so
    /// this.
    void finish();

    virtual void found(Secret value) = 0;
    /// The item is not there: the keychain was open before and after it was looked for, and does
    /// not list it.
    virtual void missing() = 0;
    virtual void refuse(const Error &error) = 0;

    [[nodiscard]] QString service() const { return m_service; }
    [[nodiscard]] QString item() const { return m_item; }

private:
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    void notice();
    void giveUp();

    SecretStore *m_store;
    QString m_service;
    QString m_item;
    QDeadlineTimer m_end;
    QTimer m_notice;
    QTimer m_giveUp;
    std::optional<KeychainState> m_seen; ///< what it said while we waited
    bool m_wasOpen = false;
    bool m_renewed = false;
    bool m_finished = false;
};

class KeychainRead final : public KeychainCall
{
public:
    KeychainRead(SecretStore *store, const QString &service, const QString &item,
                 KeychainStore::Limits limits, Reply<Secret> reply);
    void start() override;

private:
    void found(Secret value) override;
    void missing() override;
    void refuse(const Error &error) override;
    Reply<Secret> m_reply;
};

class KeychainWrite final : public KeychainCall
{
public:
    KeychainWrite(SecretStore *store, const QString &service, const QString &item,
                  KeychainStore::Limits limits, const Secret &value, Reply<void> reply);
    void start() override;

private:
    void found(Secret) override {}
    void missing() override {}
    void refuse(const Error &error) override;
    Secret m_value;
    Reply<void> m_reply;
};

/// Deletes, then looks whether the item is gone: libsecret passes over locked items without a word,
/// KWallet's failures read as success. Looking may unlock the keychain, so a second attempt can do
/// what the first could not.
class KeychainRemove final : public KeychainCall
{
public:
    KeychainRemove(SecretStore *store, const QString &service, const QString &item,
                   KeychainStore::Limits limits, Reply<void> reply);
    void start() override;

private:
    void found(Secret value) override;
    void missing() override;
    void refuse(const Error &error) override;
    Reply<void> m_reply;
    bool m_foundOnce = false;
};

} // namespace keynook
