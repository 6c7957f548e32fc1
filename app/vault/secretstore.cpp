// SPDX-License-Identifier: Apache-2.0
#include "vault/secretstore.h"

#include "core/ids.h"
#include "vault/keychainerror.h"

#include <sodium.h>

#include <utility>

namespace keynook {

namespace {

/// Keeps the expected value while the store works; a child of the store, gone after the answer.
class VerifiedWrite final : public QObject
{
public:
    VerifiedWrite(SecretStore &store, QString item, const Secret &value, Reply<void> reply)
        : QObject(&store)
        , m_store(store)
        , m_item(std::move(item))
        , m_value(value.clone())
        , m_reply(std::move(reply))
    {
    }

    void start()
    {
        m_store.write(m_item, m_value, Reply<void>(this, [this](const Result<void> &written) {
                          if (written) {
                              readBack();
                          } else {
                              end(failure(written.error()));
                          }
                      }));
    }

private:
    void readBack()
    {
        m_store.read(m_item, Reply<Secret>(this, [this](const Result<Secret> &read) {
                         if (!read) {
                             const bool lost = read.error().kind == Error::Kind::NotFound;
                             end(failure(lost ? keychainerror::notKept(m_item) : read.error()));
                         } else if (!read->sameAs(m_value)) {
                             end(failure(keychainerror::notKept(
                                 QStringLiteral("%1 reads back as something else").arg(m_item))));
                         } else {
                             end({});
                         }
                     }));
    }

    void end(const Result<void> &result)
    {
        deleteLater();
        const auto reply = m_reply;
        reply(result);
    }

    SecretStore &m_store;
    QString m_item;
    Secret m_value;
    Reply<void> m_reply;
};

class Probe final : public QObject
{
public:
    Probe(SecretStore &store, Reply<void> reply)
        : QObject(&store)
        , m_store(store)
        , m_item(QStringLiteral("keynook/probe/%1").arg(newId()))
        , m_reply(std::move(reply))
    {
    }

    void start()
    {
        constexpr qsizetype size = 32;
        Secret value = Secret::ofSize(size);
        randombytes_buf(value.data(), static_cast<std::size_t>(value.size()));
        writeVerified(m_store, m_item, value,
                      Reply<void>(this, [this](const Result<void> &written) {
                          if (written) {
                              remove();
                              return;
                          }
                          if (written.error().kind == Error::Kind::KeychainUnavailable) {
                              // A write that comes late or wrong should leave nothing behind;
                              // nobody waits for that. A locked keychain is not asked again: it
                              // would show its prompt once more.
                              m_store.remove(m_item, {});
                          }
                          end(written);
                      }));
    }

private:
    void remove()
    {
        m_store.remove(m_item, Reply<void>(this, [this](const Result<void> &removed) {
                           if (removed) {
                               seeThatItIsGone();
                           } else {
                               end(removed);
                           }
                       }));
    }

    void seeThatItIsGone()
    {
        m_store.read(m_item, Reply<Secret>(this, [this](const Result<Secret> &read) {
                         if (read) {
                             end(failure(keychainerror::notRemoved(m_item)));
                         } else if (read.error().kind != Error::Kind::NotFound) {
                             end(failure(read.error()));
                         } else {
                             end({});
                         }
                     }));
    }

    void end(const Result<void> &result)
    {
        deleteLater();
        const auto reply = m_reply;
        reply(result);
    }

    SecretStore &m_store;
    QString m_item;
    Reply<void> m_reply;
};

} // namespace

void writeVerified(SecretStore &store, const QString &item, const Secret &value, Reply<void> reply)
{
    (new VerifiedWrite(store, item, value, std::move(reply)))->start();
}

void probe(SecretStore &store, Reply<void> reply)
{
    (new Probe(store, std::move(reply)))->start();
}

} // namespace keynook
