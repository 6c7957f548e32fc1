// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

#include "http.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

using Action = Fault::Action;

enum class Value { None, Status, Seconds, Count, Url };

struct ActionRow
{
    const char *name;
    Action action;
    Value value;
};

constexpr std::array actionRows{
    ActionRow{"status", Action::Status, Value::Status},
    ActionRow{"retry-after", Action::RetryAfter, Value::Seconds},
    ActionRow{"delay", Action::Delay, Value::Seconds},
    ActionRow{"drop-before", Action::DropBefore, Value::None},
    ActionRow{"drop-after", Action::DropAfter, Value::None},
    ActionRow{"truncate", Action::Truncate, Value::None},
    ActionRow{"garbage", Action::Garbage, Value::None},
    ActionRow{"huge", Action::Huge, Value::Count},
    ActionRow{"deep", Action::Deep, Value::Count},
    ActionRow{"redirect", Action::Redirect, Value::Url},
    ActionRow{"slow", Action::Slow, Value::Count},
};

constexpr qint64 mostLevels = 10'000'000;
constexpr double mostSeconds = 86'400;

std::optional<qint64> number(const QByteArray &text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

bool readSeconds(const QByteArray &text, Fault &fault)
{
    bool ok = false;
    fault.seconds = text.toDouble(&ok);
    fault.text = text;
    return ok && std::isfinite(fault.seconds) && fault.seconds >= 0 && fault.seconds <= mostSeconds;
}

bool readNumber(const QByteArray &text, qint64 least, qint64 most, Fault &fault)
{
    const auto value = number(text, least, most);
    fault.number = value.value_or(0);
    return value.has_value();
}

bool readUrl(const QByteArray &text, Fault &fault)
{
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    fault.text = url.toEncoded();
    return url.isValid() && !text.isEmpty();
}

bool readValue(Value value, const QByteArray &text, Fault &fault)
{
    switch (value) {
    case Value::None:
        return text.isNull();
    case Value::Status:
        return readNumber(text, 200, 599, fault);
    case Value::Seconds:
        return readSeconds(text, fault);
    case Value::Count:
        return readNumber(
            text, 1, fault.action == Action::Deep ? mostLevels : std::numeric_limits<qint64>::max(),
            fault);
    case Value::Url:
        return readUrl(text, fault);
    }
    return false;
}

/// Takes `,times=K` and `,after=N` off the end. Only there: a redirect's URL may hold commas.
bool takeLimits(QByteArray &action, Fault &fault)
{
    for (;;) {
        const auto comma = action.lastIndexOf(',');
        const QByteArray limit = comma < 0 ? QByteArray() : action.mid(comma + 1);
        if (limit.startsWith("times=")) {
            fault.times = number(limit.mid(6), 1, std::numeric_limits<qint64>::max());
            if (!fault.times) {
                return false;
            }
        } else if (limit.startsWith("after=")) {
            const auto after = number(limit.mid(6), 0, std::numeric_limits<qint64>::max());
            if (!after) {
                return false;
            }
            fault.after = *after;
        } else {
            return true;
        }
        action.truncate(comma);
    }
}

bool readAction(const QByteArray &text, Fault &fault)
{
    const auto equals = text.indexOf('=');
    const QByteArray name = before(text, '=');
    const QByteArray value = equals < 0 ? QByteArray() : text.mid(equals + 1);
    for (const ActionRow &row : actionRows) {
        if (name == row.name) {
            fault.name = name;
            fault.action = row.action;
            return readValue(row.value, value, fault);
        }
    }
    return false;
}

} // namespace

std::variant<Fault, QString> parseFault(const QByteArray &spec)
{
    const QByteArrayList words = spec.simplified().split(' ');
    if (words.size() != 3) {
        return u"a fault is METHOD PATH-PREFIX ACTION, not \"%1\""_s.arg(QString::fromUtf8(spec));
    }
    Fault fault;
    fault.method = words[0].toUpper();
    fault.pathPrefix = words[1];
    QByteArray action = words[2];
    static const QRegularExpression methodForm(u"^([A-Z]+|\\*)$"_s);
    if (!methodForm.match(QString::fromUtf8(fault.method)).hasMatch()) {
        return u"\"%1\" is no request method"_s.arg(QString::fromUtf8(words[0]));
    }
    if (!fault.pathPrefix.startsWith('/')) {
        return u"the path \"%1\" does not begin with /"_s.arg(QString::fromUtf8(words[1]));
    }
    if (!takeLimits(action, fault) || !readAction(action, fault)) {
        return u"\"%1\" is no fault"_s.arg(QString::fromUtf8(words[2]));
    }
    return fault;
}

void FaultTable::replace(std::vector<Fault> faults)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
    for (Fault &fault : faults) {
        m_faults.push_back({.fault = std::move(fault)});
    }
}

std::optional<Fault> FaultTable::next(const QByteArray &method, const QByteArray &path)
{
    const std::scoped_lock lock(m_mutex);
    Armed *due = nullptr;
    for (Armed &armed : m_faults) {
        const Fault &fault = armed.fault;
        if ((fault.method == "*" || fault.method == method) && path.startsWith(fault.pathPrefix)) {
            ++armed.seen;
            const bool spent = fault.times && armed.fired >= *fault.times;
            if (due == nullptr && armed.seen > fault.after && !spent) {
                due = &armed;
            }
        }
    }
    if (due == nullptr) {
        return std::nullopt;
    }
    ++due->fired;
    return due->fault;
}

} // namespace keynook::standin
