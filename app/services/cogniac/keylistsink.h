// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/json.h"
#include "net/httpclient.h"

#include <vector>

namespace keynook::cogniac {

/// Turns the list of keys into values while it arrives.
class KeyListSink final : public BodySink
{
public:
    void restart() override;
    [[nodiscard]] Result<void> take(QByteArrayView chunk) override { return m_reader.take(chunk); }
    /// After the last chunk. Error: Protocol.
    [[nodiscard]] Result<std::vector<ApiKey>> finish();

private:
    JsonListReader reader();
    void keep(ApiKey key);

    std::vector<ApiKey> m_keys;
    JsonListReader m_reader = reader();
};

} // namespace keynook::cogniac
