// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/heldlist.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/heldkey.h"
#include "core/relativetime.h"
#include "core/text.h"
#include "flows/keylist.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace keynook::cli {

namespace {

constexpr qint64 day = 86400;

void configure(QCommandLineParser &parser)
{
    parser.addOptions({
        accountOption(),
        {QStringLiteral("filter"), Invocation::tr("Only keys whose name or id contains the text."),
         Invocation::tr("text")},
        {QStringLiteral("never-used"), Invocation::tr("Only keys that were never used.")},
        {QStringLiteral("unused-days"), Invocation::tr("Only keys not used within so many days."),
         Invocation::tr("days")},
        {QStringLiteral("expiring-days"),
         Invocation::tr("Only credentials that have ended or end within so many days (Kognic)."),
         Invocation::tr("days")},
        {QStringLiteral("refresh"),
         Invocation::tr(
             "Fail, rather than show the list of last time, when the service cannot be reached.")},
    });
}

struct Filter
{
    QString text;
    bool neverUsed = false;
    std::optional<qint64> usedBefore; ///< epoch seconds

    [[nodiscard]] bool accepts(const ApiKey &key) const
    {
        const bool named = text.isEmpty() || key.name.contains(text, Qt::CaseInsensitive) ||
                           key.id.contains(text, Qt::CaseInsensitive);
        return named && (!neverUsed || !key.lastAuth) &&
               (!usedBefore || isUnusedSince(key, *usedBefore));
    }
};

std::optional<Filter> filterOf(Invocation &invocation, qint64 now)
{
    const QCommandLineParser &options = invocation.options();
    Filter filter;
    filter.text = options.value(QStringLiteral("filter"));
    filter.neverUsed = options.isSet(QStringLiteral("never-used"));
    if (options.isSet(QStringLiteral("unused-days"))) {
        bool number = false;
        const int days = options.value(QStringLiteral("unused-days")).toInt(&number);
        if (!number || days < 0) {
            invocation.usage(Invocation::tr("--unused-days takes a number of days."));
            return {};
        }
        filter.usedBefore = now - days * day;
    }
    return filter;
}

/// Rows go out in pieces, so that a long list is never in memory a second time.
class Rows
{
public:
    [[nodiscard]] QByteArray &pending() { return m_pending; }
    /// To be called after each row.
    Result<void> rowDone()
    {
        constexpr qsizetype piece = 65536;
        return m_pending.size() < piece ? Result<void>() : flush();
    }
    Result<void> flush()
    {
        auto written = Terminal::write(m_pending);
        m_pending.resize(0);
        return written;
    }

private:
    QByteArray m_pending;
};

Result<void> printJson(const std::vector<ApiKey> &keys, const Filter &filter, const HeldKeys &held)
{
    Rows rows;
    const char *before = "[\n";
    for (const ApiKey &key : keys) {
        if (!filter.accepts(key)) {
            continue;
        }
        rows.pending().append(std::exchange(before, ",\n"));
        appendKeyJson(rows.pending(), key, heldOf(key, held));
        if (auto added = rows.rowDone(); !added) {
            return added;
        }
    }
    rows.pending().append(*before == '[' ? "[]\n" : "\n]\n");
    return rows.flush();
}

Result<void> printTable(const std::vector<ApiKey> &keys, const Filter &filter, const HeldKeys &held,
                        qint64 now)
{
    constexpr qsizetype nameWidth = 32;
    constexpr qsizetype timeWidth = 15;
    qsizetype idWidth = 6;
    for (const ApiKey &key : keys) {
        idWidth = std::max(idWidth, key.id.size());
    }
    const QString gap = QStringLiteral("  ");
    Rows rows;
    const auto add = [&](const QString &name, const QString &id, const QString &created,
                         const QString &used, const QString &secret) {
        const QString text = cell(name, nameWidth) + gap + cell(id, idWidth) + gap +
                             cell(created, timeWidth) + gap + cell(used, timeWidth) + gap + secret +
                             QLatin1Char('\n');
        rows.pending().append(text.toUtf8());
        return rows.rowDone();
    };
    auto added = add(Invocation::tr("NAME"), Invocation::tr("KEY ID"), Invocation::tr("CREATED"),
                     Invocation::tr("LAST USED"), Invocation::tr("SECRET"));
    for (const ApiKey &key : keys) {
        if (added && filter.accepts(key)) {
            const QString created =
                key.createdAt ? relativeTime(key.createdAt, now) : QStringLiteral("-");
            added = add(key.name, key.id, created, relativeTime(key.lastAuth, now),
                        heldName(heldOf(key, held)));
        }
    }
    return added ? rows.flush() : added;
}

void print(Invocation &invocation, const Account &account, const KeyList &list,
           const Filter &filter)
{
    AppContext &app = *invocation.context();
    if (list.stale) {
        const QString when = QDateTime::fromSecsSinceEpoch(list.fetchedAt).toString(Qt::ISODate);
        Terminal::say(
            Invocation::tr("%1 This is the list of %2.").arg(visible(list.stale->sentence), when));
    }
    const auto held = app.ledger().heldKeys(account.id);
    const auto printed = !held               ? Result<void>(failure(held.error()))
                         : invocation.json() ? printJson(list.keys, filter, *held)
                                             : printTable(list.keys, filter, *held, app.clock()());
    if (printed) {
        invocation.finish();
    } else {
        invocation.fail(printed.error());
    }
}

void run(Invocation &invocation)
{
    if (!invocation.expect(0, 0)) {
        return;
    }
    const auto account = invocation.account();
    if (account && !AppContext::capabilitiesOf(*account).listsRemotely) {
        listHeld(invocation, *account);
        return;
    }
    if (account && invocation.options().isSet(QStringLiteral("expiring-days"))) {
        invocation.usage(Invocation::tr("The keys of this account do not end by themselves."));
        return;
    }
    AccountParts *parts = account ? invocation.parts(*account) : nullptr;
    const auto filter =
        parts != nullptr ? filterOf(invocation, invocation.context()->clock()()) : std::nullopt;
    if (!filter) {
        return;
    }
    AppContext &app = *invocation.context();
    const bool keptWillDo = !invocation.options().isSet(QStringLiteral("refresh"));
    listKeys(*parts->service, *parts->session, app.ledger(), app.clock(), keptWillDo,
             invocation.then<KeyList>(
                 [&invocation, account = *account, filter = *filter](const KeyList &list) {
                     print(invocation, account, list, filter);
                 }));
}

} // namespace

Command keysListCommand()
{
    return {
        QStringLiteral("keys list"),
        QStringLiteral("-a ACCOUNT [--filter TEXT] [--never-used] [--unused-days D] "
                       "[--expiring-days D] [--refresh]"),
        Invocation::tr(
            "Lists the keys at the service: name, id, created, last used, where the secret is."),
        configure,
        run,
        true};
}

} // namespace keynook::cli
