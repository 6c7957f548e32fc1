// SPDX-License-Identifier: Apache-2.0
#include "flows/handoffplan.h"

#include "core/text.h"
#include "exchange/kognicfile.h"

namespace keynook {

namespace {

/// The most that every system's keyring keeps, as for SecretStore.
constexpr qsizetype longest = 2000;

bool isProfile(const QString &profile)
{
    constexpr qsizetype most = 100;
    return !profile.isEmpty() && profile.size() <= most && !hasInvisible(profile) &&
           profile.trimmed() == profile;
}

} // namespace

HandOffPlanner::HandOffPlanner(const HandOff::Parts &parts, QObject *parent,
                               Reply<HandOffPlan> reply)
    : QObject(parent)
    , m_parts(parts)
    , m_reply(std::move(reply))
{
}

std::optional<KognicCredential> HandOffPlanner::credentialIn(const KeyringItem &item)
{
    auto file = readKognicFile(item.value);
    return file ? std::optional<KognicCredential>(std::move(file->credential)) : std::nullopt;
}

void HandOffPlanner::end(const Result<void> &result)
{
    deleteLater();
    const auto reply = m_reply;
    reply(result ? Result<HandOffPlan>(std::move(m_plan)) : failure(result.error()));
}

void HandOffPlanner::put(const KognicHandOff &what)
{
    m_profile = what.profile;
    m_credential = what.credential.clone();
    const QUrl server = what.authServer.isEmpty() ? QUrl(m_credential.issuer) : what.authServer;
    m_authServer = authServerText(server);
    m_host = apiHostOf(server);
    m_tokenServers = {m_authServer, m_credential.issuer};
    m_clientIds = {m_credential.clientId};
    if (!server.isValid() || m_host.isEmpty()) {
        end(failure(Error::Kind::Usage, tr("The auth server of this credential has no address."),
                    tr("Give the account its auth server.")));
        return;
    }
    if (writeKognicEntry(m_credential).size() > longest) {
        end(failure(
            Error::Kind::Usage,
            tr("This credential is too long for a keyring: more than %1 bytes.").arg(longest)));
        return;
    }
    readKeyring();
}

void HandOffPlanner::remove(const QString &profile)
{
    m_removal = true;
    m_profile = profile;
    readKeyring();
}

void HandOffPlanner::readKeyring()
{
    if (!isProfile(m_profile)) {
        end(failure(Error::Kind::Usage,
                    tr("A profile's name has 1 to 100 characters, all of them visible, and no "
                       "spaces around them.")));
        return;
    }
    if (const auto read = readFile(); !read) {
        end(read);
        return;
    }
    m_parts.keyring.find(credentialService, m_profile, {this, [this](Result<KeyringItems> before) {
                                                            if (!before) {
                                                                end(failure(before.error()));
                                                            } else if (m_removal) {
                                                                remove(*std::move(before));
                                                            } else {
                                                                put(*std::move(before));
                                                            }
                                                        }});
}

void HandOffPlanner::put(KeyringItems before)
{
    KeyringItems after;
    after.push_back(pythonItem(credentialService, m_profile, writeKognicEntry(m_credential)));
    const QString id = visible(m_credential.clientId);
    if (sameItems(before, after)) {
        m_plan.remarks += tr("Python's keyring has this credential under the profile \"%1\" "
                             "already.")
                              .arg(m_profile);
    } else {
        QString sentence = tr("Python's keyring gets the credential %1 (\"%2\") under the profile "
                              "\"%3\".")
                               .arg(id, visible(m_credential.name), m_profile);
        QStringList known;
        for (const KeyringItem &item : before) {
            const auto old = credentialIn(item);
            known += old ? tr("the credential %1 (\"%2\")")
                               .arg(visible(old->clientId), visible(old->name))
                         : tr("an entry of another program");
        }
        if (!known.isEmpty()) {
            sentence += u' ' + tr("It replaces %1.").arg(known.join(tr(" and ")));
        }
        const bool replaces = !before.empty();
        addKeyring(std::move(before), std::move(after), sentence, replaces);
    }
    const auto expires = kognicTime(m_credential.expires);
    if (expires && *expires <= m_parts.clock()) {
        m_plan.remarks += tr("The credential has expired, and Kognic's client will refuse it.");
    }
    if (const auto planned = putEnvironment(); !planned) {
        end(planned);
        return;
    }
    planTokens();
}

void HandOffPlanner::remove(KeyringItems before)
{
    QStringList removed;
    bool lost = false;
    for (const KeyringItem &item : before) {
        const auto old = credentialIn(item);
        lost = lost || !old || !m_parts.isHeld(old->clientId);
        removed +=
            old ? tr("the credential %1 (\"%2\")").arg(visible(old->clientId), visible(old->name))
                : tr("an entry of another program");
        if (old) {
            m_clientIds += old->clientId;
            m_tokenServers += old->issuer;
        }
    }
    if (!before.empty()) {
        const QString sentence = tr("Python's keyring loses %1 under the profile \"%2\".")
                                     .arg(removed.join(tr(" and ")), m_profile);
        const QString warning =
            lost ? u' ' + tr("Keynook does not hold it: it may be nowhere else.") : QString();
        addKeyring(std::move(before), {}, sentence + warning, lost);
    }
    if (const auto planned = removeEnvironment(); !planned) {
        end(planned);
        return;
    }
    if (m_plan.isEmpty()) {
        end(failure(Error::Kind::NotFound,
                    tr("Python's keyring has nothing of Kognic's under the profile \"%1\".")
                        .arg(visible(m_profile)),
                    tr("`keynook-cli sdk which` shows what is there.")));
        return;
    }
    planTokens();
}

void HandOffPlanner::addKeyring(KeyringItems before, KeyringItems after, const QString &sentence,
                                bool replaces)
{
    HandOffChange change;
    change.where = HandOffChange::Where::Keyring;
    change.place = credentialService;
    change.user = m_profile;
    change.sentence = sentence;
    change.replaces = replaces;
    change.itemsBefore = std::move(before);
    change.itemsAfter = std::move(after);
    m_plan.changes.push_back(std::move(change));
}

} // namespace keynook
