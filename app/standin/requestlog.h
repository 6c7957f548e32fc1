// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <deque>
#include <mutex>

namespace keynook::standin {

/// What was asked and how it was answered, as one line of JSON per request. Never a secret: no
/// header, no body but the known scopes that a token was asked for, no query value, no text of an
/// unknown scheme, and of a path segment with a colon in it (an API key that strayed there) only
/// what stands before the colon.
class RequestLog
{
public:
    /// Lines are also appended to `path` when it is not empty; false when that cannot be opened.
    bool open(const QString &path);

    struct Outcome
    {
        int status = 0;        ///< 0 when the connection was closed without an answer
        double handlingMs = 0; ///< milliseconds in the handler; a fault's waiting is not part of it
        QByteArray fault;      ///< name of the fault that fired, or empty
    };
    void add(const Call &call, const Outcome &outcome);

    /// All lines since the start or the last clear() as one JSON array, oldest first. Of more than
    /// 200 000 the oldest are forgotten.
    QByteArray json() const;

    void clear();

private:
    mutable std::mutex m_mutex;
    std::deque<QByteArray> m_lines;
    QFile m_file;
};

} // namespace keynook::standin
