// SPDX-License-Identifier: Apache-2.0
#include "net/loginrequest.h"

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace keynook {

namespace {

constexpr qsizetype longestCode = 4096;
constexpr qsizetype longestReason = 200;

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Nothing for a percent sign without two digits. A plus sign stays one: keys may hold it.
std::optional<Secret> percentDecoded(QByteArrayView text)
{
    Secret decoded = Secret::ofSize(text.size());
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++length) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
            if (low < 0) {
                return std::nullopt;
            }
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        decoded.data()[length] = c;
    }
    return Secret(decoded.reveal().first(length));
}

bool sameText(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && !a.isEmpty() &&
           sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

bool sameIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Calls `use` with each part of `text` between `separator`s.
template <typename Use>
void forEachPart(QByteArrayView text, QByteArrayView separator, Use use)
{
    for (;;) {
        const qsizetype at = text.indexOf(separator);
        if (at < 0) {
            use(text);
            return;
        }
        use(text.first(at));
        text = text.sliced(at + separator.size());
    }
}

struct Head
{
    bool isGood = true;
    QByteArrayView method;
    QByteArrayView target;
    QByteArrayView host;
    bool hasBody = false;
};

void readRequestLine(QByteArrayView line, Head &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1) {
        head.isGood = false;
        return;
    }
    const QByteArrayView version = line.sliced(last + 1);
    head.method = line.first(first);
    head.target = line.sliced(first + 1, last - first - 1);
    head.isGood = (version == "HTTP/1.1" || version == "HTTP/1.0") && head.target.startsWith('/') &&
                  !head.target.contains(' ');
}

void readField(QByteArrayView line, Head &head)
{
    const qsizetype colon = line.indexOf(':');
    // A space before the colon or at the line's begin would let two readers see two different
    // fields.
    if (colon <= 0 || line.first(colon).contains(' ') || line.first(colon).contains('\t')) {
        head.isGood = false;
        return;
    }
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (sameIgnoringCase(name, "host")) {
        head.isGood = head.isGood && head.host.isEmpty() && !value.isEmpty();
        head.host = value;
    } else if (sameIgnoringCase(name, "transfer-encoding") ||
               (sameIgnoringCase(name, "content-length") && value != "0")) {
        head.hasBody = true;
    }
}

Head readHead(QByteArrayView text)
{
    Head head;
    bool isFirst = true;
    forEachPart(text, "\r\n", [&head, &isFirst](QByteArrayView line) {
        const bool clean = std::none_of(line.begin(), line.end(), [](char c) {
            return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f;
        });
        if (!clean || !head.isGood) {
            head.isGood = false;
        } else if (std::exchange(isFirst, false)) {
            readRequestLine(line, head);
        } else {
            readField(line, head);
        }
    });
    return head;
}

} // namespace

bool isPlausibleCode(QByteArrayView code)
{
    return !code.isEmpty() && code.size() <= longestCode &&
           std::all_of(code.begin(), code.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

LoginAnswer readLoginQuery(QByteArrayView query, QByteArrayView state)
{
    std::optional<Secret> code;
    std::optional<Secret> error;
    std::optional<Secret> given;
    bool isGood = true;
    forEachPart(query, "&", [&](QByteArrayView pair) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView name = equals < 0 ? pair : pair.first(equals);
        auto *const slot = name == "code"    ? &code
                           : name == "error" ? &error
                           : name == "state" ? &given
                                             : nullptr;
        if (slot != nullptr) {
            isGood = isGood && equals > 0 && !slot->has_value();
            *slot = percentDecoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
            isGood = isGood && slot->has_value();
        }
    });

    LoginAnswer answer;
    if (!isGood || code.has_value() == error.has_value()) {
        return answer;
    }
    if (!given || !sameText(given->reveal(), state)) {
        answer.kind = LoginAnswer::Kind::WrongState;
    } else if (error) {
        answer.kind = LoginAnswer::Kind::Refused;
        answer.reason = QString::fromUtf8(error->reveal()).left(longestReason);
    } else if (isPlausibleCode(code->reveal())) {
        answer.kind = LoginAnswer::Kind::Code;
        answer.code = std::move(*code);
    }
    return answer;
}

LoginRequest readLoginRequest(QByteArrayView bytes, quint16 port, QByteArrayView state)
{
    const auto refuse = [](int status) { return LoginRequest{status, {}}; };
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (bytes.size() > loginRequestLimit || (end < 0 && bytes.size() == loginRequestLimit)) {
        return refuse(431);
    }
    if (end < 0) {
        return refuse(0);
    }
    const Head head = readHead(bytes.first(end));
    if (!head.isGood || head.hasBody || head.host.isEmpty()) {
        return refuse(400);
    }
    // A page elsewhere can give its own name our address (DNS rebinding); the name it then sends is
    // not ours.
    const QByteArray number = QByteArray::number(port);
    if (head.host != "127.0.0.1:" + number && !sameIgnoringCase(head.host, "localhost:" + number)) {
        return refuse(421);
    }
    const qsizetype mark = head.target.indexOf('?');
    if ((mark < 0 ? head.target : head.target.first(mark)) != "/cb") {
        return refuse(404);
    }
    if (head.method != "GET") {
        return refuse(405);
    }
    LoginRequest request;
    request.answer =
        readLoginQuery(mark < 0 ? QByteArrayView() : head.target.sliced(mark + 1), state);
    switch (request.answer.kind) {
    case LoginAnswer::Kind::Code:
    case LoginAnswer::Kind::Refused:
        request.status = 200;
        break;
    case LoginAnswer::Kind::WrongState:
        request.status = 403;
        break;
    case LoginAnswer::Kind::Malformed:
        request.status = 400;
        break;
    }
    return request;
}

} // namespace keynook
