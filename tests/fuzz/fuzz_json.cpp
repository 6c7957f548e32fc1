// SPDX-License-Identifier: Apache-2.0
// The one strict reader of JSON, and the one that takes a secret out before it is used.
#include "core/json.h"
#include "exchange/jsonmembers.h"
#include "fuzz.h"

#include <QJsonDocument>

#include <algorithm>

namespace keynook::test {

namespace {

void checkSecret(QByteArrayView input, const Result<QJsonObject> &object, Escapes escapes)
{
    Secret json(input);
    const auto secret = extractSecret(json, "key", escapes);
    if (!secret) {
        require(json.reveal() == input, "without a secret nothing is changed");
        return;
    }
    const QByteArrayView value = secret->reveal();
    require(!value.isEmpty() &&
                std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c < 0x7f; }),
            "a secret is visible ASCII");
    require(!object ||
                object->value(QLatin1StringView("key")).toString() == QString::fromLatin1(value),
            "the secret is what JSON says");
    const auto rest = parseObject(json.reveal());
    require(rest.has_value() == object.has_value(), "the rest stays as good as it was");
    const QString stars = rest ? rest->value(QLatin1StringView("key")).toString() : QString();
    require(std::all_of(stars.begin(), stars.end(), [](QChar c) { return c == u'*'; }),
            "the rest does not hold the secret");
}

void checkMembers(QByteArrayView input, const QJsonObject &object)
{
    const auto members = jsonMembers(input);
    require(qsizetype(members.size()) == object.size(), "every member is found");
    for (const JsonMember &member : members) {
        const auto alone = parseObject('{' + member.json.reveal().toByteArray() + '}');
        require(alone && alone->size() == 1 &&
                    alone->value(member.name) == object.value(member.name),
                "a member stays what it was");
    }
}

} // namespace

void fuzz(QByteArrayView input)
{
    const auto object = parseObject(input);
    checkSecret(input, object, Escapes::Refuse);
    checkSecret(input, object, Escapes::Resolve);
    const auto members = jsonMembers(input); // whatever the text is
    if (!object) {
        return;
    }
    checkMembers(input, *object);
    const auto time = timeMember(*object, QLatin1StringView("time"));
    require(!time || !*time || (**time >= -62167219200 && **time <= 253402300799),
            "a time lies in the years 0 to 9999");
    static_cast<void>(stringMember(*object, QLatin1StringView("text")));
}

} // namespace keynook::test
