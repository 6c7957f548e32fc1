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
        return tr("Key ID");
    case Created:
        return tr("Created");
    case LastUsed:
        return tr("Last used");
    case Secret:
        return tr("Secret");
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
    case ColumnCount:
        break;
    }
    return {};
}

/// Never a text from outside: Qt would read a name with tags in it as HTML.
QString KeyListModel::toolTip(Item item, Column column) const
{
    const ApiKey &key = m_table.key(item);
    if (column == Created || column == LastUsed) {
        const std::optional<qint64> time = column == Created ? key.createdAt : key.lastAuth;
        return time ? exactTime(*time) : QString();
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
    const QString exact =
        column == Created || column == LastUsed ? toolTip(item, column) : QString();
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
