// SPDX-License-Identifier: Apache-2.0
#include "services/cogniac/authorization.h"

#include "core/ids.h"

namespace keynook::cogniac {

Secret keyAuthorization(const Secret &apiKey)
{
    Secret header("Key ");
    header.append(apiKey.reveal());
    return header;
}

QString keyIdOf(const Secret &apiKey)
{
    const QByteArrayView text = apiKey.reveal();
    const qsizetype colon = text.indexOf(':');
    const QString id = colon > 0 ? QString::fromLatin1(text.first(colon)) : QString();
    return isSafeId(id) ? id : QString();
}

} // namespace keynook::cogniac
