// SPDX-License-Identifier: Apache-2.0
// Texts from outside on their way to a screen or a terminal. The input is UTF-16, for a service may
// send half a character.
#include "core/relativetime.h"
#include "core/text.h"
#include "fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace keynook::test {

namespace {

void checkVisible(const QString &text)
{
    const QString shown = visible(text);
    require(!hasInvisible(shown), "a visible text holds nothing invisible");
    require(hasInvisible(text) == (shown != text), "only what is invisible is changed");
    QString again;
    for (const char32_t point : codePoints(text)) {
        if (QChar::requiresSurrogates(point)) {
            again += QChar(QChar::highSurrogate(point));
            again += QChar(QChar::lowSurrogate(point));
        } else {
            again += QChar(static_cast<char16_t>(point));
        }
    }
    require(again == text, "code points lose nothing");
}

void checkToolTip(const QString &text)
{
    const QString tip = plainToolTip(text);
    require(tip.isEmpty() == text.isEmpty(), "a text has a tooltip");
    const QString inner = tip.isEmpty() ? tip : tip.sliced(6).chopped(7); // <span> … </span>
    require(!inner.contains(u'<') && !inner.contains(u'>'), "a tooltip has no tags of the text's");
    require(hasInvisible(text) || !hasInvisible(tip), "a tooltip adds nothing invisible");
}

void checkTerminal(const QString &text)
{
    const QJsonArray array{text};
    const QByteArray json = jsonForTerminal(QJsonDocument(array).toJson());
    require(!hasInvisible(QString::fromUtf8(json).remove(u'\n')),
            "JSON for a terminal holds nothing invisible");
    const bool whole = QString::fromUtf8(text.toUtf8()) == text;
    require(!whole || QJsonDocument::fromJson(json).array() == array,
            "JSON for a terminal says the same");
}

void checkNames(const QString &text)
{
    const auto checked = checkedKeyName(text);
    require(!checked || (checked->size() <= 120 && !hasInvisible(*checked)),
            "an accepted name can be shown as it is");
    require(checkedKeyName(successorName(text)).has_value(), "a successor's name is accepted");
}

void checkTimes(QByteArrayView input)
{
    qint64 time = 0;
    qint64 now = 0;
    if (static_cast<std::size_t>(input.size()) >= sizeof time + sizeof now) {
        std::memcpy(&time, input.data(), sizeof time);
        std::memcpy(&now, input.data() + sizeof time, sizeof now);
        require(!relativeTime(time, now).isEmpty(), "every time can be told");
        require(!relativeEnd(time, now).isEmpty(), "every end can be told");
        require(!hasInvisible(exactTime(time)), "an exact time is plain text");
    }
}

} // namespace

void fuzz(QByteArrayView input)
{
    QString text(input.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), input.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    checkVisible(text);
    checkToolTip(text);
    checkTerminal(text);
    checkNames(text);
    checkTimes(input);
    static_cast<void>(redacted(text));
}

} // namespace keynook::test
