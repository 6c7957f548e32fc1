// SPDX-License-Identifier: Apache-2.0
#include "flows/handoffrun.h"

#include "exchange/tokencache.h"
#include "flows/sdkfile.h"

namespace keynook {

namespace {

bool same(const std::optional<Secret> &a, const std::optional<Secret> &b)
{
    return a.has_value() == b.has_value() && (!a || a->sameAs(*b));
}

} // namespace

HandOffRun::HandOffRun(PythonKeyring &keyring, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
{
}

void HandOffRun::apply(HandOffPlan plan, Reply<HandOffUndo> reply)
{
    m_changes = std::move(plan.changes);
    m_applied = std::move(reply);
    next();
}

void HandOffRun::undo(HandOffUndo undo, Reply<void> reply)
{
    m_changes = std::move(undo.done);
    m_undone = std::move(reply);
    m_at = m_changes.size();
    back();
}

void HandOffRun::next()
{
    if (m_at == m_changes.size()) {
        deleteLater();
        const auto reply = m_applied;
        reply(HandOffUndo{std::move(m_changes), std::move(m_remarks)});
        return;
    }
    const HandOffChange &change = m_changes.at(m_at);
    make(change, Way::Forward, [this, &change](const Result<void> &made) {
        if (!made && (!change.isToken() || change.mustGo)) {
            rollBack(made.error());
            return;
        }
        if (!made) { // a stale token is an annoyance, no reason to undo what matters
            m_remarks += made.error().sentence;
        }
        ++m_at;
        next();
    });
}

/// The one that failed is taken back too: nobody knows how far it came.
void HandOffRun::rollBack(const Error &error)
{
    m_failure = error;
    m_failedAt = m_at++;
    back();
}

void HandOffRun::back()
{
    if (m_at == 0) {
        endUndo();
        return;
    }
    const HandOffChange &change = m_changes.at(--m_at);
    make(change, Way::Back, [this](const Result<void> &made) {
        // What the failed change came upon is in the way of taking it back as well.
        const bool known = m_failure && m_at == m_failedAt && !made &&
                           made.error().sentence == m_failure->sentence;
        if (!made && !known) {
            m_left += made.error().sentence;
        }
        back();
    });
}

void HandOffRun::endUndo()
{
    deleteLater();
    if (m_failure) {
        Error error = *std::move(m_failure);
        if (!m_left.isEmpty()) {
            error.next =
                tr("What was done before could not be taken back: %1").arg(m_left.join(u' '));
        }
        const auto reply = m_applied;
        reply(failure(std::move(error)));
        return;
    }
    const auto reply = m_undone;
    reply(m_left.isEmpty() ? Result<void>()
                           : failure(Error::Kind::Conflict, m_left.join(u' '),
                                     tr("Look at it; nothing was overwritten.")));
}

void HandOffRun::make(const HandOffChange &change, Way way,
                      const std::function<void(Result<void>)> &then)
{
    switch (change.where) {
    case HandOffChange::Where::Keyring:
        makeInKeyring(change, way, then);
        return;
    case HandOffChange::Where::File:
        then(makeInFile(change, way));
        return;
    case HandOffChange::Where::KeyringToken:
        if (way == Way::Back) {
            then({});
        } else {
            m_keyring.replace(change.place, change.user, {}, {this, then});
        }
        return;
    case HandOffChange::Where::TokenFile:
        then(way == Way::Back ? Result<void>() : purgeFile(change));
        return;
    }
}

void HandOffRun::makeInKeyring(const HandOffChange &change, Way way,
                               const std::function<void(Result<void>)> &then)
{
    const auto found = [this, &change, way, then](const Result<KeyringItems> &there) {
        const bool forward = way == Way::Forward;
        const KeyringItems &wanted = forward ? change.itemsAfter : change.itemsBefore;
        if (!there) {
            then(failure(there.error()));
        } else if (sameItems(*there, wanted)) {
            then({});
        } else if (!sameItems(*there, forward ? change.itemsBefore : change.itemsAfter)) {
            then(failure(Error::Kind::Conflict,
                         tr("Somebody changed the entry \"%1\" of Python's keyring meanwhile.")
                             .arg(change.user),
                         tr("Look at it and try again.")));
        } else {
            m_keyring.replace(change.place, change.user, wanted, {this, then});
        }
    };
    m_keyring.find(change.place, change.user, {this, found});
}

Result<void> HandOffRun::makeInFile(const HandOffChange &change, Way way)
{
    const bool forward = way == Way::Forward;
    const auto &wanted = forward ? change.textAfter : change.textBefore;
    const auto there = readSdkFile(change.place);
    if (!there) {
        return failure(there.error());
    }
    if (same(*there, wanted) && !(wanted && isOpenToOthers(change.place))) {
        return {};
    }
    if (!same(*there, forward ? change.textBefore : change.textAfter) && !same(*there, wanted)) {
        return failure(Error::Kind::Conflict,
                       tr("Somebody changed %1 meanwhile.").arg(change.place),
                       tr("Look at it and try again."));
    }
    return writeSdkFile(change.place, wanted);
}

/// As the file is now: a client may have fetched other tokens since the plan was made.
Result<void> HandOffRun::purgeFile(const HandOffChange &change)
{
    auto text = readSdkFile(change.place);
    if (!text || !*text) {
        return text ? Result<void>() : failure(text.error());
    }
    Secret rest = **std::move(text);
    for (const QString &server : change.tokensOf) {
        auto purged = withoutTokensOf(rest.reveal(), server, change.clientId);
        if (!purged) {
            return failure(purged.error());
        }
        rest = std::move(purged->text);
    }
    return writeSdkFile(change.place, std::move(rest));
}

} // namespace keynook
