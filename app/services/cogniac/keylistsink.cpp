// SPDX-License-Identifier: Apache-2.0
#include "services/cogniac/keylistsink.h"

#include "services/cogniac/cogniacreply.h"
#include "services/cogniac/plainkey.h"

#include <utility>

namespace keynook::cogniac {

void KeyListSink::restart()
{
    m_keys.clear();
    m_reader = reader();
}

Result<std::vector<ApiKey>> KeyListSink::finish()
{
    if (auto whole = m_reader.finish(); !whole) {
        return failure(whole.error());
    }
    return std::move(m_keys);
}

JsonListReader KeyListSink::reader()
{
    return JsonListReader([this](QByteArrayView element) -> Result<void> {
        if (auto plain = readPlainKey(element)) {
            keep(*std::move(plain));
            return {};
        }
        const auto object = parseObject(element);
        auto key = object ? readKey(*object) : Result<ApiKey>(failure(object.error()));
        if (!key) {
            return failure(key.error());
        }
        keep(*std::move(key));
        return {};
    });
}

void KeyListSink::keep(ApiKey key)
{
    if (!m_keys.empty() && key.email == m_keys.back().email) {
        key.email = m_keys.back().email; // one text for all: nearly always the same user's
    }
    m_keys.push_back(std::move(key));
}

} // namespace keynook::cogniac
