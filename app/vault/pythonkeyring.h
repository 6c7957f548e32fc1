// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "core/secret.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace keynook {

/// An item of the system's keyring with all that is needed to put it back as it was. Only `value`
/// is secret.
struct KeyringItem
{
    QString collection; ///< where it lies, in the keyring's own terms; empty: the default place
    QString label;
    QMap<QString, QString> attributes;
    QString contentType = QStringLiteral("text/plain");
    Secret value;

    [[nodiscard]] KeyringItem clone() const
    {
        return {collection, label, attributes, contentType, value.clone()};
    }
};
using KeyringItems = std::vector<KeyringItem>;

[[nodiscard]] KeyringItems cloned(const KeyringItems &items);

/// True when these are the expected items: the same values under the same attributes, in whatever
/// order. An item that is expected without a schema may have the generic one: gnome-keyring adds it
/// when it reads its file again.
[[nodiscard]] bool sameItems(const KeyringItems &found, const KeyringItems &expected);

/// The item that every backend of Python's `keyring` finds under these names, and that its own
/// `set_password` would have made (contracts/keychains.md).
[[nodiscard]] KeyringItem pythonItem(const QString &service, const QString &user,
                                     const Secret &value);

/// What `keyring.get_password(service, user)` finds in Python. All calls return at once; answers
/// come through the event loop.
///
/// Several items may answer to one name, because Python's backends do not see each other's: they
/// are always dealt with together, so that none is left behind and none is lost unseen.
///
/// Errors of every operation: KeychainLocked (it is there, nothing is known about its items),
/// KeychainUnavailable (none, or no answer within the limit: 10 s).
class PythonKeyring : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// All items of that name, with their values; none is no error.
    virtual void find(const QString &service, const QString &user, Reply<KeyringItems> reply) = 0;
    /// The users with an item of that service, sorted, each once.
    virtual void users(const QString &service, Reply<QStringList> reply) = 0;
    /// Afterwards these items, and no others, answer to the name: read back and compared. Without
    /// items the name is free. What was there goes only after the new items are stored; when they
    /// cannot be, it stays as it was.
    virtual void replace(const QString &service, const QString &user, const KeyringItems &items,
                         Reply<void> reply) = 0;

signals:
    /// An operation has waited 3 s; it goes on waiting (an unlock prompt may be open).
    void stillWaiting();
};

/// The keyring of this session. Where Keynook has no way to it (systems other than Linux, Windows
/// and macOS), each operation answers KeychainUnavailable.
[[nodiscard]] std::unique_ptr<PythonKeyring> makePythonKeyring();

} // namespace keynook
