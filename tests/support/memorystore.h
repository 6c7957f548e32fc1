// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/secretstore.h"

#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <functional>
#include <unordered_map>
#include <utility>

namespace keynook::test {

/// A SecretStore in memory that keeps SecretStore's promises, or breaks them as a keychain would.
/// Operations take effect one after the other, each in its own turn of the event loop, right before
/// their answer.
class MemoryStore final : public SecretStore
{
public:
    enum class Mood {
        Open,
        Locked, ///< KeychainLocked, nothing changes
        Absent, ///< KeychainUnavailable, nothing changes
        Silent, ///< stillWaiting, then KeychainUnavailable: what comes of a keychain that does not
                ///< answer within the limit
        Hangs,  ///< no answer at all until the mood changes; then everything is done late
    };
    enum class Lie {
        None,
        DropsWrites, ///< says a write went well and keeps what was there
        OtherBytes,  ///< reads give as many bytes, but not the ones written
        CutsAtNul,   ///< keeps what stands before the first NUL
        KeepsAll,    ///< says a removal went well and keeps the item
    };

    using SecretStore::SecretStore;

    void setMood(Mood mood)
    {
        m_mood = mood;
        wake();
    }
    void setLie(Lie lie) { m_lie = lie; }
    /// The `n`-th operation from now (1: the next) fails with `kind` and changes nothing.
    void failOperation(int n, Error::Kind kind = Error::Kind::KeychainUnavailable)
    {
        m_failAt = m_started + n;
        m_failure = kind;
    }
    /// Called when an operation's turn comes, before it takes effect: "write keynook/…". May set
    /// the mood.
    void setObserver(std::function<void(const QString &)> observer)
    {
        m_observer = std::move(observer);
    }

    /// Straight into the store, past moods and lies.
    void put(const QString &item, QByteArrayView value) { m_items[item] = Secret(value); }
    void drop(const QString &item) { m_items.erase(item); }
    [[nodiscard]] bool holds(const QString &item) const { return m_items.contains(item); }
    [[nodiscard]] bool holds(const QString &item, QByteArrayView value) const
    {
        const auto found = m_items.find(item);
        return found != m_items.end() && found->second.sameAs(Secret(value));
    }
    [[nodiscard]] QStringList items() const
    {
        QStringList names;
        for (const auto &[name, value] : m_items) {
            names.append(name);
        }
        names.sort();
        return names;
    }
    /// Everything that was asked for, in order: "read x", "write x", "remove x".
    [[nodiscard]] QStringList log() const { return m_log; }
    [[nodiscard]] bool isIdle() const { return m_waiting.empty(); }

    void read(const QString &item, Reply<Secret> reply) override
    {
        enqueue({Verb::Read, item, {}, std::move(reply), {}});
    }
    void write(const QString &item, const Secret &value, Reply<void> reply) override
    {
        enqueue({Verb::Write, item, value.clone(), {}, std::move(reply)});
    }
    void remove(const QString &item, Reply<void> reply) override
    {
        enqueue({Verb::Remove, item, {}, {}, std::move(reply)});
    }

private:
    enum class Verb { Read, Write, Remove };
    struct Operation
    {
        Verb verb;
        QString item;
        Secret value;
        Reply<Secret> readReply;
        Reply<void> doneReply;

        [[nodiscard]] QString text() const
        {
            const char *word = verb == Verb::Read    ? "read"
                               : verb == Verb::Write ? "write"
                                                     : "remove";
            return QLatin1String(word) + QLatin1Char(' ') + item;
        }
        void refuse(Error::Kind kind) const
        {
            const Error error{
                kind, QStringLiteral("The keychain of this test says no."), {}, item, false};
            readReply(failure(error));
            doneReply(failure(error));
        }
    };

    void enqueue(Operation operation)
    {
        m_log.append(operation.text());
        m_waiting.push_back(std::move(operation));
        wake();
    }

    void wake()
    {
        if (!m_waiting.empty() && !std::exchange(m_awake, true)) {
            QTimer::singleShot(0, this, [this] { next(); });
        }
    }

    void next()
    {
        m_awake = false;
        if (m_waiting.empty()) {
            return;
        }
        if (m_observer) {
            m_observer(m_waiting.front().text());
        }
        if (m_mood == Mood::Hangs) {
            return;
        }
        Operation operation = std::move(m_waiting.front());
        m_waiting.pop_front();
        wake();
        ++m_started;
        perform(operation);
    }

    /// Answers last: the answer may delete the store.
    void perform(Operation &operation)
    {
        if (m_started == m_failAt) {
            operation.refuse(m_failure);
        } else if (m_mood == Mood::Locked) {
            operation.refuse(Error::Kind::KeychainLocked);
        } else if (m_mood != Mood::Open) {
            if (m_mood == Mood::Silent) {
                emit stillWaiting();
            }
            operation.refuse(Error::Kind::KeychainUnavailable);
        } else if (operation.verb == Verb::Read) {
            answerRead(operation);
        } else if (operation.verb == Verb::Write) {
            answerWrite(operation);
        } else {
            if (m_lie != Lie::KeepsAll) {
                m_items.erase(operation.item);
            }
            operation.doneReply({});
        }
    }

    void answerRead(const Operation &operation)
    {
        const auto found = m_items.find(operation.item);
        if (found == m_items.end()) {
            operation.refuse(Error::Kind::NotFound);
            return;
        }
        Secret value = found->second.clone();
        if (m_lie == Lie::OtherBytes) {
            value.data()[value.size() - 1] = static_cast<char>(~value.data()[value.size() - 1]);
        }
        operation.readReply(std::move(value));
    }

    void answerWrite(Operation &operation)
    {
        constexpr qsizetype longest = 2000;
        if (operation.value.isEmpty() || operation.value.size() > longest) {
            operation.refuse(Error::Kind::Usage);
            return;
        }
        if (m_lie == Lie::CutsAtNul) {
            const QByteArrayView bytes = operation.value.reveal();
            const auto end = std::find(bytes.begin(), bytes.end(), '\0');
            m_items[operation.item] = Secret(bytes.first(end - bytes.begin()));
        } else if (m_lie != Lie::DropsWrites) {
            m_items[operation.item] = std::move(operation.value);
        }
        operation.doneReply({});
    }

    std::unordered_map<QString, Secret> m_items;
    std::deque<Operation> m_waiting;
    std::function<void(const QString &)> m_observer;
    QStringList m_log;
    Mood m_mood = Mood::Open;
    Lie m_lie = Lie::None;
    Error::Kind m_failure = Error::Kind::KeychainUnavailable;
    int m_started = 0;
    int m_failAt = 0;
    bool m_awake = false;
};

} // namespace keynook::test
