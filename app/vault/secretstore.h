// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "core/secret.h"

#include <QObject>
#include <QString>

namespace keynook {

/// A place that keeps small secrets under names. All calls return at once; answers come through the event loop.
///
/// Errors of every operation: KeychainLocked (it is there, nothing is known about the item), KeychainUnavailable (none, or no
/// answer within the limit: 10 s). `read` also has NotFound, only ever said of an unlocked keychain. Values hold 1 to 2000 bytes, any
/// bytes at all (Windows keeps no more): Usage otherwise.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void read(const QString &item, Reply<Secret> reply) = 0;
    virtual void write(const QString &item, const Secret &value, Reply<void> reply) = 0;
    /// An item that is not there counts as removed.
    virtual void remove(const QString &item, Reply<void> reply) = 0;

signals:
    /// An operation has waited 3 s; it goes on waiting (an unlock prompt may be open).
    void stillWaiting();
};

/// Writes, reads back and compares: success means that the store really holds the value.
/// A difference is KeychainUnavailable ("the keychain did not keep it").
void writeVerified(SecretStore &store, const QString &item, const Secret &value, Reply<void> reply);

/// Writes a random value under a name of its own, reads it back, removes it and sees that it is gone.
void probe(SecretStore &store, Reply<void> reply);

} // namespace keynook
