// SPDX-License-Identifier: Apache-2.0
#include "judge.h"

#include <QElapsedTimer>

#include <algorithm>

namespace keynook {

namespace {

QString outcomeOf(const QJsonObject &row)
{
    return row.value(QLatin1StringView("outcome")).toString();
}

constexpr int killedByUs = 137;

} // namespace

Told Told::ofCli(const Run &run)
{
    Told told;
    told.killed = run.code == killedByUs;
    told.stored = run.code == 0 || run.err.contains("; its secret is in the keychain");
    // A lost connection to the session's bus comes as SIGTERM, by GLib.
    told.failed = run.err.contains("keynook-cli: ") || run.err.contains("Interrupted.");
    told.nowhere = run.err.contains("Nothing could hold the secret");
    return told;
}

Told Told::ofApp(const Run &run)
{
    constexpr int inMemory = 4;
    constexpr int unsure = 5;
    Told told;
    told.killed = run.code == killedByUs;
    told.stored = run.code == 0;
    told.failed = run.code > 0 && run.code <= unsure;
    told.nowhere = run.code == inMemory;
    return told;
}

QJsonObject Judge::recovered(const QString &name)
{
    QElapsedTimer clock;
    clock.start();
    const QJsonArray rows = m_bench.recover();
    m_slowest = std::max(m_slowest, clock.elapsed());
    for (const auto &row : rows) {
        if (row[QLatin1StringView("name")].toString() == name) {
            return row.toObject();
        }
    }
    return {};
}

QString Judge::verdictOn(const QString &name, const Told &told)
{
    const int posts = m_bench.postsSeen();
    if (!told.killed && !told.stored && !told.failed) {
        return QStringLiteral("the user was told nothing");
    }
    const QJsonObject first = recovered(name);
    const QString again = outcomeOf(recovered(name));
    QString held;
    const QStringList ids = m_bench.keysNamed(name, &held);
    if (posts > 1 || ids.size() > 1 || m_bench.postsSeen() != posts) {
        return QStringLiteral("DUPLICATED: %1 requests, %2 keys").arg(posts).arg(ids.size());
    }
    if (outcomeOf(first) == QLatin1StringView("stuck") || m_bench.holdsSealed()) {
        return QStringLiteral("recover does not come to an end: ") +
               first.value(QLatin1StringView("sentence")).toString();
    }
    if (ids.isEmpty()) {
        return withoutKey(outcomeOf(first), told, posts);
    }
    return held == QLatin1StringView("keychain") ? kept(ids.first(), first)
                                                 : orphaned(name, outcomeOf(first), again, told);
}

QString Judge::withoutKey(const QString &outcome, const Told &told, int posts) const
{
    if (told.stored) {
        return QStringLiteral("LOST: it was said to be stored, and there is no key");
    }
    if (!outcome.isEmpty() && outcome != QLatin1StringView("no-key") &&
        outcome != QLatin1StringView("not-yet")) {
        return QStringLiteral("no key, but recover said ") + outcome;
    }
    const bool mayBeAsked = told.killed || posts > 0 || outcome == QLatin1StringView("not-yet");
    return mayBeAsked ? QStringLiteral("A") : QStringLiteral("X");
}

QString Judge::kept(const QString &keyId, const QJsonObject &row) const
{
    const Run checked = m_bench.cli({QStringLiteral("check"), keyId});
    if (checked.code != 0) {
        return QStringLiteral("LOST: the kept secret does not work");
    }
    const QString state = row.value(QLatin1StringView("state")).toString();
    return state.isEmpty() || state == QLatin1StringView("stored") ? QStringLiteral("B")
                                                                   : QStringLiteral("C");
}

QString Judge::orphaned(const QString &name, const QString &outcome, const QString &again,
                        const Told &told) const
{
    if (told.stored || outcome != QLatin1StringView("orphans") || again != outcome) {
        return QStringLiteral("LOST: a key without a secret%3, and recover said \"%1\", then "
                              "\"%2\"")
            .arg(outcome, again,
                 told.stored ? QStringLiteral(" that was said to be stored") : QString());
    }
    const Run deleted =
        m_bench.cli({QStringLiteral("recover"), QStringLiteral("--delete-orphans")});
    if (deleted.code != 0 || !m_bench.keysNamed(name).isEmpty()) {
        return QStringLiteral("the orphan could not be deleted");
    }
    return told.nowhere ? QStringLiteral("R") : QStringLiteral("O");
}

} // namespace keynook
