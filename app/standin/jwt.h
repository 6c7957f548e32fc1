// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace keynook::standin {

/// A JWT in compact form (RFC 7519) signed with HS256; three parts, as clients that decode it
/// expect.
QByteArray signJwt(const QJsonObject &claims, const QByteArray &key);

/// The claims of a token that `key` signed and that is still valid at `now` (epoch seconds,
/// compared with `exp`); nothing for any other text.
std::optional<QJsonObject> verifyJwt(const QByteArray &token, const QByteArray &key, qint64 now);

} // namespace keynook::standin
