// SPDX-License-Identifier: Apache-2.0
#include "flows/handoff.h"

#include "core/text.h"
#include "exchange/credentialformat.h"
#include "flows/handoffplan.h"
#include "flows/handoffrun.h"
#include "flows/sdkfile.h"

#include <algorithm>

namespace keynook {

namespace {

/// What stands before the colon of an API key, which is no secret.
QString keyIdOf(const Secret &file)
{
    const Secret key = secretMember(file, "api_key");
    const QByteArrayView bytes = key.reveal();
    const qsizetype colon = bytes.indexOf(':');
    return colon > 0 ? QString::fromUtf8(bytes.first(colon)) : QString();
}

bool sameCredential(const Secret &a, const Secret &b)
{
    const Secret key = secretMember(a, "api_key");
    return !key.isEmpty() && key.sameAs(secretMember(b, "api_key")) &&
           secretMember(a, "url_prefix").sameAs(secretMember(b, "url_prefix"));
}

} // namespace

bool HandOffPlan::replaces() const
{
    return std::any_of(changes.begin(), changes.end(),
                       [](const HandOffChange &change) { return change.replaces; });
}

QStringList HandOffPlan::sentences() const
{
    QStringList all;
    for (const HandOffChange &change : changes) {
        all += change.sentence;
    }
    return all;
}

HandOff::HandOff(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

void HandOff::planPut(const KognicHandOff &what, const Reply<HandOffPlan> &reply)
{
    (new HandOffPlanner(m_parts, this, reply))->put(what);
}

void HandOff::planRemoval(const QString &profile, const Reply<HandOffPlan> &reply)
{
    (new HandOffPlanner(m_parts, this, reply))->remove(profile);
}

void HandOff::planForgetting(const QString &clientId, const QUrl &authServer,
                             const Reply<HandOffPlan> &reply)
{
    (new HandOffPlanner(m_parts, this, reply))->forget(clientId, authServer);
}

Result<HandOffPlan> HandOff::planPut(const Credential &credential) const
{
    auto text = render(credential, CredentialFormat::Sdk);
    if (!text) {
        return failure(text.error());
    }
    HandOffChange change;
    change.place = m_parts.places.cogniacCredentials();
    auto before = readSdkFile(change.place);
    if (!before) {
        return failure(before.error());
    }
    const QString file = m_parts.places.shown(change.place);
    HandOffPlan plan;
    if (*before && sameCredential(**before, *text) && !isOpenToOthers(change.place)) {
        plan.remarks += tr("%1 holds this key already.").arg(file);
        return plan;
    }
    change.sentence = tr("%1 becomes the sign-in of Cogniac's client: the key %2 (\"%3\"), "
                         "readable by you alone.")
                          .arg(file, visible(credential.key.id), visible(credential.key.name));
    if (*before) {
        const QString old = keyIdOf(**before);
        change.replaces = true;
        change.sentence +=
            u' ' + (old.isEmpty() ? tr("It replaces what the file holds now.")
                                  : tr("It replaces the key %1 there.").arg(visible(old)));
    }
    change.textBefore = *std::move(before);
    change.textAfter = *std::move(text);
    plan.changes.push_back(std::move(change));
    if (!credential.workspaceId.isEmpty()) {
        plan.remarks += tr("The file names no workspace: set COG_TENANT=%1 where the key's user "
                           "has several.")
                            .arg(visible(credential.workspaceId));
    }
    return plan;
}

Result<HandOffPlan> HandOff::planCogniacRemoval() const
{
    HandOffChange change;
    change.place = m_parts.places.cogniacCredentials();
    auto before = readSdkFile(change.place);
    if (!before) {
        return failure(before.error());
    }
    const QString file = m_parts.places.shown(change.place);
    if (!*before) {
        return failure(Error::Kind::NotFound, tr("There is no file %1.").arg(file));
    }
    const QString keyId = keyIdOf(**before);
    change.replaces = !m_parts.isHeld(keyId);
    change.sentence = keyId.isEmpty()
                          ? tr("%1 is deleted.").arg(file)
                          : tr("%1, the sign-in of Cogniac's client with the key %2, is deleted.")
                                .arg(file, visible(keyId));
    if (change.replaces) {
        change.sentence += u' ' + tr("Keynook does not hold it: it may be nowhere else.");
    }
    change.textBefore = *std::move(before);
    HandOffPlan plan;
    plan.changes.push_back(std::move(change));
    return plan;
}

void HandOff::apply(HandOffPlan plan, const Reply<HandOffUndo> &reply)
{
    (new HandOffRun(m_parts.keyring, this))->apply(std::move(plan), reply);
}

void HandOff::undo(HandOffUndo undo, const Reply<void> &reply)
{
    (new HandOffRun(m_parts.keyring, this))->undo(std::move(undo), reply);
}

} // namespace keynook
