// SPDX-License-Identifier: Apache-2.0
// The part of a hand-off's plan that is about files: environments.json and cached tokens.
#include "flows/handoffplan.h"

#include "core/text.h"
#include "exchange/tokencache.h"
#include "flows/sdkfile.h"

#include <algorithm>

namespace keynook {

namespace {

const KognicEnvironment *named(const KognicEnvironments &all, const QString &name)
{
    const auto found = std::find_if(all.entries.begin(), all.entries.end(),
                                    [&name](const auto &entry) { return entry.name == name; });
    return found == all.entries.end() ? nullptr : &*found;
}

} // namespace

Result<void> HandOffPlanner::readFile()
{
    auto text = readSdkFile(m_parts.places.kognicEnvironments());
    if (!text) {
        return failure(text.error());
    }
    m_fileBefore = *std::move(text);
    auto all = readEnvironments(m_fileBefore ? m_fileBefore->reveal() : QByteArrayView());
    if (!all) {
        return failure(all.error());
    }
    m_environments = *std::move(all);
    return {};
}

Result<void> HandOffPlanner::putEnvironment()
{
    const KognicEnvironment *there = named(m_environments, m_profile);
    const bool clientKnows =
        m_profile == defaultProfile && m_authServer == builtInEnvironment().authServer;
    if (there == nullptr && clientKnows) {
        remarkOnHost(m_environments, builtInEnvironment());
        return {};
    }
    KognicEnvironment wanted{m_profile, m_host, m_authServer, keyringAddress(m_profile),
                             m_credential.scopes};
    if (there != nullptr && there->authServer == wanted.authServer) {
        wanted.host = there->host; // which somebody may have chosen
    }
    if (there != nullptr && wanted.scopes.isEmpty()) {
        wanted.scopes = there->scopes;
    }
    const QByteArrayView text = m_fileBefore ? m_fileBefore->reveal() : QByteArrayView();
    const auto after = withEnvironment(text, wanted);
    const bool same = there != nullptr && *there == wanted;
    if (!same) {
        const QString file = m_parts.places.shown(m_parts.places.kognicEnvironments());
        const bool redirects = there != nullptr && (there->authServer != wanted.authServer ||
                                                    there->credentials != wanted.credentials);
        const auto added = addEnvironments(
            after,
            there == nullptr ? tr("%1 gets an entry \"%2\" for calls to %3.")
                                   .arg(file, m_profile, visible(wanted.host))
                             : tr("The entry \"%2\" in %1 is changed.").arg(file, m_profile),
            redirects);
        if (!added) {
            return added;
        }
    }
    if (const auto all = after ? readEnvironments(*after) : failure(after.error()); all) {
        remarkOnHost(*all, wanted);
    }
    return {};
}

void HandOffPlanner::remarkOnHost(const KognicEnvironments &after, const KognicEnvironment &wanted)
{
    const KognicEnvironment taken = environmentFor(after, wanted.host);
    const bool same = taken == wanted || taken.credentials == keyringAddress(m_profile);
    if (!same) {
        m_plan.remarks += tr("For calls to %1, `kog` takes the entry \"%2\" of environments.json: "
                             "name another one with --env.")
                              .arg(visible(wanted.host), visible(taken.name));
    }
}

Result<void> HandOffPlanner::removeEnvironment()
{
    const KognicEnvironment *there = named(m_environments, m_profile);
    for (const KognicEnvironment &entry : m_environments.entries) {
        if (entry.credentials != keyringAddress(m_profile)) {
            continue;
        }
        m_tokenServers += entry.authServer;
        if (entry.name != m_profile) {
            m_plan.remarks += tr("The entry \"%1\" in environments.json names this profile and "
                                 "finds nothing any more.")
                                  .arg(visible(entry.name));
        }
    }
    if (there == nullptr || there->credentials != keyringAddress(m_profile)) {
        return {};
    }
    const QByteArrayView text = m_fileBefore ? m_fileBefore->reveal() : QByteArrayView();
    const QString file = m_parts.places.shown(m_parts.places.kognicEnvironments());
    return addEnvironments(withoutEnvironment(text, m_profile),
                           tr("The entry \"%2\" leaves %1.").arg(file, m_profile), false);
}

Result<void> HandOffPlanner::addEnvironments(const Result<QByteArray> &text,
                                             const QString &sentence, bool replaces)
{
    if (!text) {
        return failure(text.error());
    }
    HandOffChange change;
    change.where = HandOffChange::Where::File;
    change.place = m_parts.places.kognicEnvironments();
    change.sentence = sentence;
    change.replaces = replaces;
    if (m_fileBefore) {
        change.textBefore = m_fileBefore->clone();
    }
    change.textAfter = Secret(*text);
    m_plan.changes.push_back(std::move(change));
    return {};
}

void HandOffPlanner::planTokens()
{
    const auto read = [this](const Result<QStringList> &keys) {
        if (!keys) {
            end(failure(keys.error()));
            return;
        }
        for (const QString &key : *keys) {
            if (isOurToken(key)) {
                HandOffChange change;
                change.where = HandOffChange::Where::KeyringToken;
                change.place = tokenService;
                change.user = key;
                change.mustGo = m_forgets;
                change.sentence = tr("A cached token leaves Python's keyring.");
                m_plan.changes.push_back(std::move(change));
            }
        }
        planTokenFile();
        end({});
    };
    m_parts.keyring.users(tokenService, {this, read});
}

bool HandOffPlanner::isOurToken(const QString &key) const
{
    return std::any_of(m_clientIds.begin(), m_clientIds.end(), [&](const QString &id) {
        return std::any_of(m_tokenServers.begin(), m_tokenServers.end(),
                           [&](const QString &server) { return isTokenOf(key, server, id); });
    });
}

void HandOffPlanner::planTokenFile()
{
    const QString path = m_parts.places.kognicTokens();
    const auto text = readSdkFile(path);
    if (text && !*text) {
        return;
    }
    for (const QString &id : m_clientIds) {
        int removed = 0;
        for (const QString &server : m_tokenServers) {
            const auto purged =
                text ? withoutTokensOf((*text)->reveal(), server, id) : failure(text.error());
            if (!purged) {
                m_plan.remarks += tr("The token cache %1 is damaged or no plain file, and is left "
                                     "alone: delete it if a client is refused.")
                                      .arg(m_parts.places.shown(path));
                return;
            }
            removed = std::max(removed, purged->removed);
        }
        if (removed > 0) {
            HandOffChange change;
            change.where = HandOffChange::Where::TokenFile;
            change.place = path;
            change.tokensOf = m_tokenServers;
            change.clientId = id;
            change.mustGo = m_forgets;
            change.sentence = tr("Cached tokens leave %1.").arg(m_parts.places.shown(path));
            m_plan.changes.push_back(std::move(change));
        }
    }
}

} // namespace keynook
