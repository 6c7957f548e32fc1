// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QMap>
#include <QString>

namespace keynook::test {

/// A secret on the bus: the Secret Service's struct (oayays).
struct Transfer
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
using Transfers = QMap<QDBusObjectPath, Transfer>;

inline QDBusArgument &operator<<(QDBusArgument &out, const Transfer &one)
{
    out.beginStructure();
    out << one.session << one.parameters << one.value << one.type;
    out.endStructure();
    return out;
}

inline const QDBusArgument &operator>>(const QDBusArgument &in, Transfer &one)
{
    in.beginStructure();
    in >> one.session >> one.parameters >> one.value >> one.type;
    in.endStructure();
    return in;
}

inline QMap<QString, QString> attributesOf(const QVariant &argument)
{
    return qdbus_cast<QMap<QString, QString>>(argument);
}

} // namespace keynook::test

Q_DECLARE_METATYPE(keynook::test::Transfer)

namespace keynook::test {

inline void registerTransferTypes()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<Transfer>();
    qDBusRegisterMetaType<Transfers>();
}

} // namespace keynook::test
