// SPDX-License-Identifier: Apache-2.0
// The list of keys, which is read as it arrives. The first byte of the input says in what pieces.
#include "core/ids.h"
#include "core/json.h"
#include "fuzz.h"
#include "services/cogniac/cogniacreply.h"
#include "services/cogniac/keylistsink.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace keynook::test {

namespace {

std::optional<std::vector<ApiKey>> keysOf(QByteArrayView list, qsizetype piece)
{
    cogniac::KeyListSink sink;
    for (qsizetype from = 0; from < list.size(); from += piece) {
        if (!sink.take(list.sliced(from, std::min(piece, list.size() - from)))) {
            require(!sink.take("}"), "after an error nothing is taken");
            break;
        }
    }
    auto keys = sink.finish();
    return keys ? std::optional(*std::move(keys)) : std::nullopt;
}

/// What stands in the list when it is read at once.
void checkAgainstWhole(QByteArrayView list, const std::vector<ApiKey> &keys)
{
    const auto object = parseObject(list);
    require(object.has_value(), "an accepted list is strict JSON");
    const QJsonArray data = object->value(QLatin1StringView("data")).toArray();
    require(data.size() == qsizetype(keys.size()), "every element is a key");
    for (qsizetype i = 0; i < data.size(); ++i) {
        const auto key = cogniac::readKey(data.at(i).toObject());
        require(key && *key == keys[static_cast<std::size_t>(i)] && isSafeId(key->id),
                "a key is what the whole list says");
    }
}

} // namespace

void fuzz(QByteArrayView input)
{
    if (input.isEmpty()) {
        return;
    }
    const QByteArrayView list = input.sliced(1);
    const auto keys = keysOf(list, std::max<qsizetype>(1, list.size()));
    const auto inPieces = keysOf(list, 1 + (static_cast<unsigned char>(input.front()) & 0x3fU));
    require(keys == inPieces, "how the list arrives makes no difference");
    if (keys) {
        checkAgainstWhole(list, *keys);
    }
}

} // namespace keynook::test
