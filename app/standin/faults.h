// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace keynook::standin {

/// One way to misbehave, and when.
struct Fault
{
    enum class Action {
        Status,     ///< answer with `number` as status; nothing is done
        RetryAfter, ///< answer 429 with `Retry-After: text`; nothing is done
        Delay,      ///< wait `seconds`, then behave
        DropBefore, ///< close the connection without a byte; nothing is done
        DropAfter,  ///< do it, then close the connection without a byte
        Truncate,   ///< do it, announce the whole length, send half, close
        Garbage,    ///< do it, send a body that is neither JSON nor UTF-8
        Huge,       ///< do it, send `number` bytes of JSON
        Deep,       ///< do it, send JSON nested `number` levels deep
        Redirect,   ///< answer 307 with `Location: text`; nothing is done
        Slow,       ///< do it, send the body at `number` bytes per second
    };
    QByteArray method;     ///< upper case, or `*`
    QByteArray pathPrefix; ///< compared with the path after its slashes were collapsed
    Action action = Action::Status;
    QByteArray name; ///< the action as it stands in the request log, such as `drop-after`
    qint64 number = 0;
    double seconds = 0;
    QByteArray text;
    std::optional<qint64> times; ///< how often it fires; without: always
    qint64 after = 0;            ///< how many matching requests pass first
};

/// Reads `METHOD PATH-PREFIX ACTION[,times=K][,after=N]`; a sentence about what is wrong otherwise.
std::variant<Fault, QString> parseFault(const QByteArray &spec);

/// The faults in force. May be used from any thread.
class FaultTable
{
public:
    void replace(std::vector<Fault> faults);

    /// Counts the request at every fault that matches it and gives the first that is due.
    std::optional<Fault> next(const QByteArray &method, const QByteArray &path);

private:
    struct Armed
    {
        Fault fault;
        qint64 seen = 0;
        qint64 fired = 0;
    };
    std::mutex m_mutex;
    std::vector<Armed> m_faults;
};

} // namespace keynook::standin
