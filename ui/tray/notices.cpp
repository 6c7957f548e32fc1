// SPDX-License-Identifier: Apache-2.0
#include "tray/notices.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace keynook::ui {

namespace {

constexpr qint64 day = 86400;

} // namespace

QString Standing::sentence() const
{
    const QString text =
        view == KeyListModel::View::Unused
            ? QCoreApplication::translate("Notices", "%n key(s) at %1 had no use since %2.",
                                          nullptr, count)
            : QCoreApplication::translate("Notices", "%n credential(s) at %1 will expire by %2.",
                                          nullptr, count);
    const QDate shown = QDateTime::fromSecsSinceEpoch(date).date();
    return text.arg(serviceTitle(service), QLocale().toString(shown, QLocale::ShortFormat));
}

NoticeBook NoticeBook::fromText(const QString &text)
{
    constexpr qsizetype most = 1000;
    NoticeBook book;
    for (const QString &entry : text.split(u' ', Qt::SkipEmptyParts).mid(0, most)) {
        const QStringList parts = entry.split(u':');
        bool isView = false;
        bool isCount = false;
        bool isTime = false;
        const int view = parts.value(1).toInt(&isView);
        const Said said{parts.value(2).toInt(&isCount), parts.value(3).toLongLong(&isTime)};
        if (parts.size() == 4 && isView && isCount && isTime && said.count >= 0) {
            book.m_said.insert({parts.first(), view}, said);
        }
    }
    return book;
}

QString NoticeBook::toText() const
{
    QStringList entries;
    for (auto each = m_said.begin(); each != m_said.end(); ++each) {
        entries += QStringLiteral("%1:%2:%3:%4")
                       .arg(each.key().first)
                       .arg(each.key().second)
                       .arg(each->count)
                       .arg(each->at);
    }
    return entries.join(u' ');
}

QList<Standing> NoticeBook::due(const QList<Standing> &all, qint64 now)
{
    QList<Standing> wanted;
    for (const Standing &each : all) {
        Said &said = m_said[{each.accountId, static_cast<int>(each.view)}];
        const bool isEnough = said.at > now || now - said.at >= day; // a clock may be set back
        if (each.count > said.count && isEnough) {
            wanted += each;
            said = {each.count, now};
        } else {
            said.count = std::min(said.count, each.count); // fewer: the next one is news again
        }
    }
    return wanted;
}

} // namespace keynook::ui
