// SPDX-License-Identifier: Apache-2.0
#include "core/ids.h"

#include <sodium.h>

#include <QByteArray>

#include <algorithm>

namespace keynook {

bool isSafeId(QStringView id)
{
    constexpr qsizetype longest = 128;
    const auto allowed = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
               u == u'_' || u == u'-';
    };
    return !id.isEmpty() && id.size() <= longest && std::all_of(id.begin(), id.end(), allowed);
}

QString newId()
{
    QByteArray bytes(16, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace keynook
