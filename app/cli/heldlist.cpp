// SPDX-License-Identifier: Apache-2.0
#include "cli/heldlist.h"

#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/heldkey.h"
#include "core/relativetime.h"
#include "core/text.h"
#include "flows/heldcredential.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace keynook::cli {

namespace {

constexpr qint64 day = 86400;

QJsonValue timeValue(std::optional<qint64> time)
{
    return time ? QJsonValue(*time) : QJsonValue(QJsonValue::Null);
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unknown:
        return QStringLiteral("unknown");
    case Verdict::Good:
        return QStringLiteral("good");
    case Verdict::Refused:
        return QStringLiteral("refused");
    case Verdict::Forbidden:
        return QStringLiteral("forbidden");
    }
    return {};
}

QJsonObject heldObject(const HeldKey &key, const Account &account)
{
    QJsonObject row = keyObject({key.keyId, key.name, account.email, key.createdAt, {}}, key.held);
    row.insert(QStringLiteral("expires_at"), timeValue(key.expiresAt));
    row.insert(QStringLiteral("checked_at"), timeValue(key.checkedAt));
    row.insert(QStringLiteral("verdict"), wordOf(key.verdict));
    return row;
}

/// Which of them are wanted; nothing when the command has ended with its usage.
std::optional<std::vector<HeldKey>> chosen(Invocation &invocation, const HeldKeys &all, qint64 now)
{
    const QCommandLineParser &options = invocation.options();
    for (const char *name : {"never-used", "unused-days"}) {
        if (options.isSet(QString::fromLatin1(name))) {
            invocation.usage(Invocation::tr("This service does not report when credentials were "
                                            "used; --%1 cannot be answered.")
                                 .arg(QString::fromLatin1(name)));
            return {};
        }
    }
    constexpr int mostDays = 100'000;
    bool number = true;
    const bool expiring = options.isSet(QStringLiteral("expiring-days"));
    const int days = expiring ? options.value(QStringLiteral("expiring-days")).toInt(&number) : 0;
    if (!number || days < 0 || days > mostDays) {
        invocation.usage(Invocation::tr("--expiring-days takes a number of days."));
        return {};
    }
    const QString text = options.value(QStringLiteral("filter"));
    std::vector<HeldKey> keys;
    for (const HeldKey &key : all) {
        const bool named = text.isEmpty() || key.name.contains(text, Qt::CaseInsensitive) ||
                           key.keyId.contains(text, Qt::CaseInsensitive);
        const bool inTime = !expiring || (key.expiresAt && *key.expiresAt <= now + days * day);
        if (named && inTime) {
            keys.push_back(key);
        }
    }
    std::sort(keys.begin(), keys.end(), [](const HeldKey &a, const HeldKey &b) {
        return std::tie(a.name, a.keyId) < std::tie(b.name, b.keyId);
    });
    return keys;
}

QString endOf(const HeldKey &key, qint64 now)
{
    return !key.expiresAt ? Invocation::tr("no end known") : relativeTime(key.expiresAt, now);
}

QString tableOf(const std::vector<HeldKey> &keys, qint64 now)
{
    qsizetype idWidth = 6;
    for (const HeldKey &key : keys) {
        idWidth = std::max(idWidth, key.keyId.size());
    }
    const auto line = [idWidth](const QStringList &cells) {
        const QString gap = QStringLiteral("  ");
        constexpr qsizetype nameWidth = 32;
        constexpr qsizetype timeWidth = 15;
        return cell(cells[0], nameWidth) + gap + cell(cells[1], idWidth) + gap +
               cell(cells[2], timeWidth) + gap + cell(cells[3], timeWidth) + gap +
               cell(cells[4], timeWidth) + gap + cells[5] + QLatin1Char('\n');
    };
    QString text =
        line({Invocation::tr("NAME"), Invocation::tr("KEY ID"), Invocation::tr("CREATED"),
              Invocation::tr("ENDS"), Invocation::tr("LAST USED"), Invocation::tr("SECRET")});
    for (const HeldKey &key : keys) {
        text += line({key.name, key.keyId,
                      key.createdAt ? relativeTime(key.createdAt, now) : QStringLiteral("-"),
                      endOf(key, now), Invocation::tr("not reported"), heldName(key.held)});
    }
    return text;
}

QString absoluteTime(std::optional<qint64> time, const QString &otherwise)
{
    return time ? QDateTime::fromSecsSinceEpoch(*time, QTimeZone::utc()).toString(Qt::ISODate)
                : otherwise;
}

void write(Invocation &invocation, const QString &text)
{
    if (const auto written = Terminal::write(text.toUtf8()); !written) {
        invocation.fail(written.error());
        return;
    }
    invocation.finish();
}

} // namespace

void listHeld(Invocation &invocation, const Account &account)
{
    AppContext &app = *invocation.context();
    const auto held = app.ledger().heldKeys(account.id);
    if (!held) {
        invocation.fail(held.error());
        return;
    }
    const auto keys = chosen(invocation, *held, app.clock()());
    if (!keys) {
        return;
    }
    if (!invocation.json()) {
        write(invocation, tableOf(*keys, app.clock()()));
        return;
    }
    QJsonArray rows;
    for (const HeldKey &key : *keys) {
        rows += heldObject(key, account);
    }
    invocation.finishJson(rows);
}

void showHeld(Invocation &invocation, const Account &account, const QString &wanted)
{
    const auto key = findHeldKey(invocation.context()->ledger(), account.id, wanted);
    if (!key) {
        invocation.fail(key.error());
        return;
    }
    if (invocation.json()) {
        invocation.finishJson(heldObject(*key, account));
        return;
    }
    const QString none = QStringLiteral("-");
    write(invocation,
          Invocation::tr("Name       %1\nKey ID     %2\nCreated    %3\nEnds       %4\n"
                         "Last used  not reported by the service\nChecked    %5 (%6)\n"
                         "Secret     %7\n")
              .arg(visible(key->name), visible(key->keyId), absoluteTime(key->createdAt, none),
                   absoluteTime(key->expiresAt, Invocation::tr("no end known")),
                   absoluteTime(key->checkedAt, Invocation::tr("never")), wordOf(key->verdict),
                   heldName(key->held)));
}

} // namespace keynook::cli
