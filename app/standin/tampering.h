// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faults.h"
#include "http.h"

#include <QByteArray>

#include <cstddef>
#include <functional>
#include <httplib.h>
#include <optional>

namespace keynook::standin {

class Stopper;

/// The answer of a fault that does nothing (status, retry-after, redirect); none for the others.
/// Its body has the form that the service at `path` uses for errors.
std::optional<Answer> answerInstead(const Fault &fault, const QByteArray &path);

/// `answer` with the body that garbage and deep put in its place; unchanged for the others.
Answer tampered(const Fault &fault, Answer answer);

/// Sends all of `body`.
httplib::ContentProvider wholeBody(const QByteArray &body);

/// Sends the first half of `body` and then closes the connection.
httplib::ContentProvider halfBody(const QByteArray &body);

/// Sends `body` at that many bytes per second. `stopper` must outlive the sending.
httplib::ContentProvider slowBody(const QByteArray &body, qint64 bytesPerSecond, Stopper &stopper);

/// Sends `size` bytes of valid JSON without holding them in memory.
httplib::ContentProvider hugeBody(qint64 size);

} // namespace keynook::standin
