// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace keynook {

/// One operation's key pair for a libsodium sealed box: whoever has the public half can put a
/// secret away, only the private half (kept in the keychain) gets it back.
struct SealKeys
{
    QByteArray publicKey;
    Secret privateKey;
    static SealKeys generate();
};

/// A folder of sealed replies, one file an operation: the place where a one-time secret is durable
/// within a millisecond, whatever the keychain does. Nothing in it can be read without the
/// keychain.
class SealedSpool
{
public:
    explicit SealedSpool(QString folder);

    /// Makes the folder (0700) and sees that a reply of full size (1 MiB and the box's overhead)
    /// would find room. Error: Disk.
    [[nodiscard]] Result<void> prepare() const;
    /// Seals and makes durable before returning: unnamed temporary file 0600, fsync, link, fsync of
    /// the folder. An existing file of this operation is never replaced (Conflict). `plain` may be
    /// any bytes, up to 1 MiB. Error: Disk.
    [[nodiscard]] Result<void> seal(const QString &operation, QByteArrayView publicKey,
                                    const Secret &plain) const;
    /// Errors: NotFound (no such file), Disk, Protocol (damaged, or not the right key: the file
    /// stays).
    [[nodiscard]] Result<Secret> open(const QString &operation, QByteArrayView publicKey,
                                      const Secret &privateKey) const;
    /// False only when there is surely no file of that name. Error: Disk (nothing is known, or
    /// something else has its name).
    [[nodiscard]] Result<bool> holds(const QString &operation) const;
    /// Operations that have a file here, whether the journal knows them or not. Error: Disk.
    [[nodiscard]] Result<QStringList> operations() const;
    /// A file that is not there counts as discarded. Error: Disk.
    [[nodiscard]] Result<void> discard(const QString &operation) const;

private:
    [[nodiscard]] QString pathOf(const QString &operation) const;
    QString m_folder;
};

} // namespace keynook
