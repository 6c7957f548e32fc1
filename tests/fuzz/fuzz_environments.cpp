// SPDX-License-Identifier: Apache-2.0
// Kognic's environments.json, which others write too. The input: name, host, auth server,
// credentials and scopes of an entry, a NUL behind each, and the file.
#include "core/json.h"
#include "exchange/environments.h"
#include "exchange/tokencache.h"
#include "fuzz.h"

#include <algorithm>

namespace keynook::test {

namespace {

const QString all = QStringLiteral("environments");

KognicEnvironment takeEntry(QByteArrayView &input)
{
    KognicEnvironment entry{takeText(input), takeText(input), takeText(input), takeText(input), {}};
    entry.scopes = takeText(input).split(u' ', Qt::SkipEmptyParts);
    entry.host = entry.host.isEmpty() ? QStringLiteral("h") : entry.host;
    entry.authServer = entry.authServer.isEmpty() ? QStringLiteral("s") : entry.authServer;
    return entry;
}

std::vector<KognicEnvironment> others(const KognicEnvironments &environments, const QString &name)
{
    std::vector<KognicEnvironment> entries = environments.entries;
    std::erase_if(entries, [&name](const auto &entry) { return entry.name == name; });
    return entries;
}

/// What is neither the entry nor a member of it that Keynook writes.
QJsonObject strange(QByteArrayView text, const QString &name)
{
    QJsonObject object = parseObject(text).value_or(QJsonObject());
    QJsonObject entries = object.value(all).toObject();
    QJsonObject entry = entries.value(name).toObject();
    for (const auto *member : {"host", "auth_server", "credentials", "scopes"}) {
        entry.remove(QLatin1StringView(member));
    }
    entries.insert(name, entry);
    object.insert(all, entries);
    return object;
}

void checkWith(QByteArrayView text, const KognicEnvironments &before,
               const KognicEnvironment &entry)
{
    const auto written = withEnvironment(text, entry);
    require(written.has_value(), "an entry goes into a good file");
    const auto after = readEnvironments(*written);
    require(after.has_value(), "a written file is good");
    require(std::count(after->entries.begin(), after->entries.end(), entry) == 1,
            "the entry is there, once");
    require(others(*after, entry.name) == others(before, entry.name) &&
                after->defaultName == before.defaultName,
            "the other entries stay as they were");
    require(strange(*written, entry.name) == strange(text, entry.name),
            "members that Keynook does not know stay");
    require(withEnvironment(*written, entry) == *written, "a second time changes nothing");
    require(environmentFor(*after, entry.host).host == entry.host, "the client finds it");

    const auto gone = withoutEnvironment(*written, entry.name);
    const auto rest = gone ? readEnvironments(*gone) : failure(gone.error());
    require(rest && rest->entries == others(before, entry.name), "an entry goes alone");
}

} // namespace

void fuzz(QByteArrayView input)
{
    const KognicEnvironment entry = takeEntry(input);
    if (const auto before = readEnvironments(input)) {
        checkWith(input, *before, entry);
    } else {
        require(!withEnvironment(input, entry).has_value(), "a bad file is left alone");
    }
    const auto object = parseObject(input);
    const auto purged = withoutTokensOf(input, entry.authServer, entry.host);
    if (purged && object) {
        const auto rest = parseObject(purged->text.reveal());
        require(rest && rest->size() + purged->removed == object->size(),
                "no other token goes with a credential's");
    }
}

} // namespace keynook::test
