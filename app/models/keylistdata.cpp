// SPDX-License-Identifier: Apache-2.0
#include "core/relativetime.h"
#include "core/text.h"
#include "models/keylistmodel.h"

namespace keynook {

int KeyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Item item = itemAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return toolTip(item, column);
    case Qt::AccessibleTextRole:
        return accessibleText(item, column);
    case KeyIdRole:
        return m_table.key(item).id;
    case HeldRole:
        return static_cast<int>(m_table.held(item));
    case UsageRole:
        return static_cast<int>(usageAt(index.row()));
    case ToneRole:
        return static_cast<int>(tone(item, column));
    default:
        return {};
    }
}

QVariant KeyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case KeyId:
        return m_idTitle;
    case Created:
        return tr("Created");
    case LastUsed:
        return tr("Last used");
    case Secret:
        return tr("Secret");
    case Expires:
        return tr("Expires");
    case LastChecked:
        return tr("Last checked");
    default:
        return {};
    }
}

QString KeyListModel::text(Item item, Column column) const
{
    const ApiKey &key = m_table.key(item);
    switch (column) {
    case Name:
        return shownAs(key.name);
    case KeyId:
        return shownAs(key.id);
    case Created:
        return key.createdAt ? relative(*key.createdAt) : m_unknown;
    case LastUsed:
        return key.lastAuth ? relative(*key.lastAuth) : m_never;
    case Secret:
        switch (m_table.held(item)) {
        case Held::Keychain:
            return m_here;
        case Held::Elsewhere:
            return m_elsewhere;
        case Held::Lost:
            return m_lost;
        }
        break;
    case Expires:
        return !m_table.expiresAt(item)  ? m_never
               : hasEnded(m_table, item) ? m_ended
                                         : relativeEnd(m_table.expiresAt(item), m_now);
    case LastChecked:
        return verdictText(item);
    case ColumnCount:
        break;
    }
    return {};
}

QString KeyListModel::verdictText(Item item) const
{
    if (m_table.held(item) == Held::Lost) {
        return m_lost;
    }
    switch (m_table.verdict(item)) {
    case Verdict::Unknown:
        return m_unchecked;
    case Verdict::Good:
        return m_table.checkedAt(item) ? relative(*m_table.checkedAt(item)) : m_unchecked;
    case Verdict::Refused:
        return m_refused;
    case Verdict::Forbidden:
        return m_forbidden;
    }
    return {};
}

KeyListModel::Tone KeyListModel::tone(Item item, Column column) const
{
    const Held held = m_table.held(item);
    switch (column) {
    case LastUsed: {
        const ApiKey &key = m_table.key(item);
        return !key.lastAuth || isUnusedSince(key, unusedSince()) ? Tone::Warning : Tone::Plain;
    }
    case Secret:
        return held == Held::Keychain ? Tone::Good : held == Held::Lost ? Tone::Bad : Tone::Muted;
    case Expires:
        return hasEnded(m_table, item)   ? Tone::Bad
               : endsSoon(m_table, item) ? Tone::Warning
                                         : Tone::Plain;
    case LastChecked:
        switch (m_table.verdict(item)) {
        case Verdict::Good:
            return held == Held::Lost ? Tone::Bad : Tone::Good;
        case Verdict::Refused:
            return Tone::Bad;
        case Verdict::Forbidden:
            return Tone::Warning;
        case Verdict::Unknown:
            return held == Held::Lost ? Tone::Bad : Tone::Muted;
        }
        break;
    case Name:
    case KeyId:
    case Created:
    case ColumnCount:
        break;
    }
    return Tone::Plain;
}

std::optional<qint64> KeyListModel::time(Item item, Column column) const
{
    switch (column) {
    case Created:
        return m_table.key(item).createdAt;
    case LastUsed:
        return m_table.key(item).lastAuth;
    case Expires:
        return m_table.expiresAt(item);
    case LastChecked:
        return m_table.checkedAt(item);
    case Name:
    case KeyId:
    case Secret:
    case ColumnCount:
        break;
    }
    return {};
}

/// Never a text from outside: Qt would read a name with tags in it as HTML.
QString KeyListModel::toolTip(Item item, Column column) const
{
    if (const auto exact = time(item, column)) {
        return exactTime(*exact);
    }
    if (column == Name) {
        return plainToolTip(text(item, column)); // for a name that its cell cannot hold
    }
    if (column != Secret) {
        return {};
    }
    switch (m_table.held(item)) {
    case Held::Keychain:
        return tr("The secret is in this computer's keychain.");
    case Held::Elsewhere:
        return tr("The secret was never stored on this computer.");
    case Held::Lost:
        return tr("The secret was stored here, but the keychain no longer has it.");
    }
    return {};
}

QString KeyListModel::accessibleText(Item item, Column column) const
{
    const QString shownText = text(item, column);
    const QString exact = time(item, column) ? toolTip(item, column) : QString();
    return exact.isEmpty() ? shownText
                           : tr("%1, %2", "relative and exact time").arg(shownText, exact);
}

QString KeyListModel::relative(qint64 time) const
{
    auto known = m_relative.find(time);
    if (known == m_relative.end()) {
        known = m_relative.insert(time, relativeTime(time, m_now));
    }
    return *known;
}

QString KeyListModel::shownAs(const QString &text) const
{
    if (!hasInvisible(text)) {
        return text;
    }
    auto known = m_visible.find(text);
    if (known == m_visible.end()) {
        known = m_visible.insert(text, visible(text));
    }
    return *known;
}

} // namespace keynook
