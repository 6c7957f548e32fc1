// SPDX-License-Identifier: Apache-2.0
#include "vault/pythonkeyring.h"

#include <algorithm>

namespace keynook {

namespace {

const QString schemaName = QStringLiteral("xdg:schema");
const QString genericSchema = QStringLiteral("org.freedesktop.Secret.Generic");

bool isAsExpected(const KeyringItem &found, const KeyringItem &expected)
{
    QMap<QString, QString> attributes = expected.attributes;
    if (!attributes.contains(schemaName) && found.attributes.value(schemaName) == genericSchema) {
        attributes.insert(schemaName, genericSchema);
    }
    return found.attributes == attributes && found.value.sameAs(expected.value);
}

} // namespace

KeyringItems cloned(const KeyringItems &items)
{
    KeyringItems copies;
    copies.reserve(items.size());
    for (const KeyringItem &item : items) {
        copies.push_back(item.clone());
    }
    return copies;
}

bool sameItems(const KeyringItems &found, const KeyringItems &expected)
{
    std::vector<const KeyringItem *> left;
    for (const KeyringItem &item : found) {
        left.push_back(&item);
    }
    // Those with a schema choose first: only they can be had in one way alone.
    for (const bool withSchema : {true, false}) {
        for (const KeyringItem &item : expected) {
            if (item.attributes.contains(schemaName) != withSchema) {
                continue;
            }
            const auto match = std::find_if(left.begin(), left.end(), [&item](const auto *one) {
                return isAsExpected(*one, item);
            });
            if (match == left.end()) {
                return false;
            }
            left.erase(match);
        }
    }
    return left.empty();
}

KeyringItem pythonItem(const QString &service, const QString &user, const Secret &value)
{
    KeyringItem item;
    item.label = QStringLiteral("Password for '%1' on '%2'").arg(user, service);
    item.attributes = {{schemaName, genericSchema},
                       {QStringLiteral("service"), service},
                       {QStringLiteral("username"), user},
                       {QStringLiteral("application"), QStringLiteral("Python keyring library")}};
    item.value = value.clone();
    return item;
}

} // namespace keynook
