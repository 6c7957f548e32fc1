// SPDX-License-Identifier: Apache-2.0
// The plan that takes one credential away, wherever Kognic's client may find it.
#include "flows/handoffplan.h"

#include "core/text.h"

namespace keynook {

void HandOffPlanner::forget(const QString &clientId, const QUrl &authServer)
{
    m_forgets = true;
    m_clientIds = {clientId};
    m_tokenServers = {authServerText(authServer)};
    m_parts.keyring.users(credentialService, {this, [this](const Result<QStringList> &profiles) {
                                                  if (profiles) {
                                                      m_profiles = *profiles;
                                                      forgetNext();
                                                  } else {
                                                      forgetWithoutKeyring(profiles.error());
                                                  }
                                              }});
}

/// One that is locked may hold the credential; one that is not there holds nothing.
void HandOffPlanner::forgetWithoutKeyring(const Error &error)
{
    if (error.kind != Error::Kind::KeychainUnavailable) {
        end(failure(error));
        return;
    }
    m_plan.remarks += tr("Python's keyring was not looked at: %1").arg(error.sentence);
    planTokenFile();
    end({});
}

void HandOffPlanner::forgetNext()
{
    if (m_profiles.isEmpty()) {
        forgetEnvironments();
        planTokens();
        return;
    }
    m_profile = m_profiles.takeFirst();
    const auto found = [this](const Result<KeyringItems> &items) {
        if (items) {
            forgetIn(*items);
            forgetNext();
        } else {
            end(failure(items.error()));
        }
    };
    m_parts.keyring.find(credentialService, m_profile, {this, found});
}

void HandOffPlanner::forgetIn(const KeyringItems &before)
{
    KeyringItems after;
    QString name;
    for (const KeyringItem &item : before) {
        const auto credential = credentialIn(item);
        if (credential && credential->clientId == m_clientIds.first()) {
            name = credential->name;
            m_tokenServers += credential->issuer;
        } else {
            after.push_back(item.clone());
        }
    }
    if (after.size() == before.size()) {
        return;
    }
    if (after.empty()) {
        m_emptied += keyringAddress(m_profile);
    }
    addKeyring(cloned(before), std::move(after),
               tr("Python's keyring loses the credential %1 (\"%2\") under the profile \"%3\".")
                   .arg(visible(m_clientIds.first()), visible(name), visible(m_profile)),
               true);
}

/// What names an emptied profile. The file holds no secret: one that cannot be edited stops
/// nothing.
void HandOffPlanner::forgetEnvironments()
{
    if (m_emptied.isEmpty()) {
        return;
    }
    const QString file = m_parts.places.shown(m_parts.places.kognicEnvironments());
    QStringList names;
    Result<QByteArray> text;
    auto edited = readFile();
    if (edited) {
        text = m_fileBefore ? m_fileBefore->reveal().toByteArray() : QByteArray();
        for (const KognicEnvironment &entry : m_environments.entries) {
            if (text && m_emptied.contains(entry.credentials)) {
                names += u'"' + visible(entry.name) + u'"';
                m_tokenServers += entry.authServer;
                text = withoutEnvironment(*text, entry.name);
            }
        }
        edited = text ? Result<void>() : failure(text.error());
    }
    if (edited && !names.isEmpty()) {
        edited = addEnvironments(
            text, tr("%1 loses what names that profile: %2.").arg(file, names.join(tr(", "))),
            true);
    }
    if (!edited) {
        m_plan.remarks += tr("%1 may still name such a profile and is left alone: %2")
                              .arg(file, edited.error().sentence);
    }
}

} // namespace keynook
