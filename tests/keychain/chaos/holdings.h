// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace keynook::test {

/// What a Secret Service of the tests holds: one collection, in a file that outlives the process
/// and that a test may read to see what there really is.
class Holdings
{
public:
    using Attributes = QMap<QString, QString>;

    struct Item
    {
        QString id; ///< the last part of its path
        QString label;
        Attributes attributes;
        QString type;
        QByteArray value;
    };

    explicit Holdings(QString file);

    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] std::optional<Item> item(const QString &id) const;
    /// Ids of those that have all of these attributes.
    [[nodiscard]] QStringList matching(const Attributes &wanted) const;

    /// In the place of the item with the very same attributes, if `replace`; the item's id. What is
    /// told is in the file when this returns.
    QString put(Item item, bool replace);
    void remove(const QString &id);

private:
    void load();
    void save() const;

    QString m_file;
    QList<Item> m_items;
    int m_last = 0;
};

} // namespace keynook::test
