// SPDX-License-Identifier: Apache-2.0
#include "holdings.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace keynook::test {

Holdings::Holdings(QString file)
    : m_file(std::move(file))
{
    load();
}

std::optional<Holdings::Item> Holdings::item(const QString &id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const Item &one) { return one.id == id; });
    return found == m_items.end() ? std::nullopt : std::optional(*found);
}

QStringList Holdings::matching(const Attributes &wanted) const
{
    QStringList ids;
    for (const Item &item : m_items) {
        const bool has =
            std::all_of(wanted.keyValueBegin(), wanted.keyValueEnd(), [&item](const auto &pair) {
                return item.attributes.value(pair.first) == pair.second;
            });
        if (has) {
            ids += item.id;
        }
    }
    return ids;
}

QString Holdings::put(Item item, bool replace)
{
    const auto same = std::find_if(m_items.begin(), m_items.end(), [&item](const Item &one) {
        return one.attributes == item.attributes;
    });
    if (replace && same != m_items.end()) {
        item.id = same->id;
        *same = item;
    } else {
        item.id = QString::number(++m_last);
        m_items += item;
    }
    save();
    return item.id;
}

void Holdings::remove(const QString &id)
{
    m_items.removeIf([&id](const Item &one) { return one.id == id; });
    save();
}

void Holdings::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QDataStream stream(&file);
    stream >> m_last;
    while (!stream.atEnd()) {
        Item item;
        stream >> item.id >> item.label >> item.attributes >> item.type >> item.value;
        m_items += item;
    }
}

void Holdings::save() const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("what this keychain holds cannot be saved");
    }
    QDataStream stream(&file);
    stream << m_last;
    for (const Item &item : m_items) {
        stream << item.id << item.label << item.attributes << item.type << item.value;
    }
    if (!file.commit()) {
        qFatal("what this keychain holds cannot be saved");
    }
}

} // namespace keynook::test
