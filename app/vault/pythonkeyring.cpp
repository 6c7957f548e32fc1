// SPDX-License-Identifier: Apache-2.0
#include "vault/pythonkeyring.h"

#include <algorithm>

namespace keynook {

KeyringItems cloned(const KeyringItems &items)
{
    KeyringItems copies;
    copies.reserve(items.size());
    for (const KeyringItem &item : items) {
        copies.push_back(item.clone());
    }
    return copies;
}

bool sameItems(const KeyringItems &a, const KeyringItems &b)
{
    const auto same = [](const KeyringItem &one, const KeyringItem &other) {
        return one.attributes == other.attributes && one.value.sameAs(other.value);
    };
    return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin(), same);
}

KeyringItem pythonItem(const QString &service, const QString &user, const Secret &value)
{
    KeyringItem item;
    item.label = QStringLiteral("Password for '%1' on '%2'").arg(user, service);
    item.attributes = {
        {QStringLiteral("xdg:schema"), QStringLiteral("org.freedesktop.Secret.Generic")},
        {QStringLiteral("service"), service},
        {QStringLiteral("username"), user},
        {QStringLiteral("application"), QStringLiteral("Python keyring library")}};
    item.value = value.clone();
    return item;
}

} // namespace keynook
