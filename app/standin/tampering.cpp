// SPDX-License-Identifier: Apache-2.0
#include "tampering.h"

#include "stopper.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

constexpr qint64 pieceSize = 256 << 10;

/// Writes `count` bytes of `body` from `offset` on, as far as they go.
bool writePiece(httplib::DataSink &sink, const QByteArray &body, size_t offset, qint64 count)
{
    const auto start = static_cast<qsizetype>(offset);
    const qint64 length = std::min<qint64>(count, body.size() - start);
    return sink.write(body.constData() + start, static_cast<size_t>(length));
}

bool isKognic(const QByteArray &path)
{
    return path.startsWith("/v1/");
}

QByteArray oauthCode(int status)
{
    switch (status) {
    case 400:
        return "invalid_request"_ba;
    case 401:
        return "invalid_client"_ba;
    case 403:
        return "access_denied"_ba;
    case 429:
        return "rate_limit_exceeded"_ba;
    default:
        return "server_error"_ba;
    }
}

Answer errorFor(const QByteArray &path, int status)
{
    if (status < 400) {
        // 204 and 304 have no body; of the others a client gets an empty object.
        return {.status = status, .body = status == 204 || status == 304 ? ""_ba : "{}"_ba};
    }
    if (isKognic(path)) {
        return oauthError(status, oauthCode(status), "a fault was asked for"_ba);
    }
    return errorAnswer(status, "a fault was asked for"_ba, "0900" + QByteArray::number(status));
}

} // namespace

std::optional<Answer> answerInstead(const Fault &fault, const QByteArray &path)
{
    switch (fault.action) {
    case Fault::Action::Status:
        return errorFor(path, static_cast<int>(fault.number));
    case Fault::Action::RetryAfter: {
        Answer answer = errorFor(path, 429);
        answer.headers.append({"Retry-After"_ba, fault.text});
        return answer;
    }
    case Fault::Action::Redirect:
        return Answer{.status = 307, .headers = {{"Location"_ba, fault.text}}};
    default:
        return std::nullopt;
    }
}

Answer tampered(const Fault &fault, Answer answer)
{
    const bool garbage = fault.action == Fault::Action::Garbage;
    const bool deep = fault.action == Fault::Action::Deep;
    if (!garbage && !deep && fault.action != Fault::Action::Huge) {
        return answer;
    }
    if (answer.status == 204) {
        answer.status = 200; // so that there is a body to spoil
    }
    if (garbage) {
        answer.body = QByteArray::fromHex("00ff7b22c328a0a1e282287d5d0a1b5b33316d80");
    } else if (deep) {
        answer.body = QByteArray(fault.number, '[') + QByteArray(fault.number, ']');
    }
    return answer;
}

httplib::ContentProvider wholeBody(const QByteArray &body)
{
    return [body](size_t offset, size_t, httplib::DataSink &sink) {
        return writePiece(sink, body, offset, pieceSize);
    };
}

httplib::ContentProvider halfBody(const QByteArray &body)
{
    return [body](size_t offset, size_t, httplib::DataSink &sink) {
        const qint64 left = body.size() / 2 - static_cast<qint64>(offset);
        // Giving up with bytes still owed makes the library close the connection.
        return left > 0 && writePiece(sink, body, offset, std::min(pieceSize, left));
    };
}

httplib::ContentProvider slowBody(const QByteArray &body, qint64 bytesPerSecond, Stopper &stopper)
{
    return [body, bytesPerSecond, &stopper](size_t offset, size_t, httplib::DataSink &sink) {
        // Ten pieces a second, or single bytes when that is less.
        const qint64 piece = std::clamp<qint64>(bytesPerSecond / 10, 1, pieceSize);
        const auto pause = static_cast<double>(piece) / static_cast<double>(bytesPerSecond);
        return stopper.waitFor(std::chrono::duration<double>(pause)) &&
               writePiece(sink, body, offset, piece);
    };
}

httplib::ContentProvider hugeBody(qint64 size)
{
    static const QByteArray head = R"({"padding":")"_ba;
    static const QByteArray tail = R"("})"_ba;
    static const QByteArray padding(pieceSize, 'x');
    static const QByteArray digits(head.size() + tail.size(), '1');
    if (size < digits.size()) {
        return wholeBody(digits.left(size)); // too short for an object, but a number is JSON too
    }
    return [size](size_t offset, size_t, httplib::DataSink &sink) {
        const auto at = static_cast<qint64>(offset);
        const qint64 paddingEnd = size - tail.size();
        if (at < head.size()) {
            return writePiece(sink, head, offset, head.size());
        }
        if (at < paddingEnd) {
            return writePiece(sink, padding, 0, paddingEnd - at);
        }
        return writePiece(sink, tail, static_cast<size_t>(at - paddingEnd), tail.size());
    };
}

} // namespace keynook::standin
