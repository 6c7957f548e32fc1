// SPDX-License-Identifier: Apache-2.0
// Changes in another program's JSON. The input: the names on the way to a member, with slashes
// between them, NUL, its new value, NUL, the document.
#include "core/json.h"
#include "exchange/jsonedit.h"
#include "fuzz.h"

#include <QJsonArray>

#include <optional>

namespace keynook::test {

namespace {

std::optional<QJsonValue> valueOf(QByteArrayView json)
{
    const auto list = parseJson('[' + json.toByteArray() + ']');
    const QJsonArray array = list ? list->toArray() : QJsonArray();
    return array.size() == 1 ? std::optional(array.first()) : std::nullopt;
}

/// `object` with the member at `path` set, or taken out where there is no value.
QJsonObject changed(QJsonObject object, const QStringList &path,
                    const std::optional<QJsonValue> &value)
{
    const QString &name = path.first();
    if (path.size() > 1) {
        if (value || object.value(name).isObject()) {
            object.insert(name, changed(object.value(name).toObject(), path.sliced(1), value));
        }
    } else if (value) {
        object.insert(name, *value);
    } else {
        object.remove(name);
    }
    return object;
}

} // namespace

void fuzz(QByteArrayView input)
{
    constexpr qsizetype longestPath = 5;
    const QStringList path = takeText(input).split(u'/').mid(0, longestPath);
    const QByteArrayView value = takeField(input);
    const auto before = parseObject(input);

    auto names = jsonNames(input);
    if (names && before) {
        names->sort();
        QStringList keys = before->keys();
        keys.sort();
        require(*names == keys, "both readers see the same members");
    }
    const auto newValue = valueOf(value);
    const auto with = withJsonMember(input, path, value);
    if (with && before && newValue && !newValue->isObject() && !newValue->isArray()) {
        const auto after = parseObject(with->reveal());
        require(after && *after == changed(*before, path, newValue),
                "only the member at the path is changed");
    }
    const QString last = path.last();
    const auto without = withoutJsonMembers(input, path.first(path.size() - 1),
                                            [&last](const QString &name) { return name == last; });
    if (without && before) {
        const auto after = parseObject(without->reveal());
        require(after && *after == changed(*before, path, std::nullopt),
                "only the member at the path is taken out");
    }
}

} // namespace keynook::test
