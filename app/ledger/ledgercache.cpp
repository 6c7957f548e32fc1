// SPDX-License-Identifier: Apache-2.0
#include "ledger/keyblob.h"
#include "ledger/ledgerprivate.h"

#include <sodium.h>

#include <array>

namespace keynook {

namespace {

/// BLAKE2b: tells an unchanged list from a changed one, and a damaged blob from a good one. Not a
/// protection against anybody.
QByteArray digestOf(QByteArrayView blob)
{
    QByteArray digest(crypto_generichash_BYTES, '\0');
    static_cast<void>(crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()),
                                         crypto_generichash_BYTES,
                                         reinterpret_cast<const unsigned char *>(blob.data()),
                                         static_cast<unsigned long long>(blob.size()), nullptr, 0));
    return digest;
}

} // namespace

Result<std::optional<CachedKeys>> Ledger::cachedKeys(const QString &accountId) const
{
    auto rows = d->database->select(
        QStringLiteral(
            "SELECT fetched_at, digest, keys FROM cached_lists JOIN cached_keys USING (account_id)"
            " WHERE account_id = ?"),
        {column(accountId)});
    if (!rows) {
        return failure(rows.error());
    }
    if (!rows->next()) {
        if (auto end = d->database->ended(*rows); !end) {
            return failure(end.error());
        }
        return std::optional<CachedKeys>();
    }
    const QByteArray blob = rows->value(2).toByteArray();
    if (digestOf(blob) != rows->value(1).toByteArray()) {
        return std::optional<CachedKeys>(); // a damaged copy of what the service can tell again
    }
    auto keys = decodeKeys(blob);
    if (!keys) {
        return std::optional<CachedKeys>(); // the same, or a format of a later version
    }
    return std::optional<CachedKeys>({rows->value(0).toLongLong(), std::move(*keys)});
}

Result<void> Ledger::saveCachedKeys(const QString &accountId, const CachedKeys &keys)
{
    const Database &database = *d->database;
    const QByteArray blob = encodeKeys(keys.keys);
    const QByteArray digest = digestOf(blob);

    // A cached list may be lost: the disk need not be waited for.
    if (auto relaxed = database.run(QStringLiteral("PRAGMA synchronous=NORMAL")); !relaxed) {
        return failure(relaxed.error());
    }
    auto saved = database.transaction([&]() -> Result<void> {
        const auto present =
            database.first(QStringLiteral("SELECT digest FROM cached_lists WHERE account_id = ?"),
                           {column(accountId)});
        if (!present) {
            return failure(present.error());
        }
        const auto listed = database.run(
            QStringLiteral(
                "INSERT INTO cached_lists (account_id, fetched_at, digest) VALUES (?, ?, ?)"
                " ON CONFLICT (account_id) DO UPDATE SET fetched_at = excluded.fetched_at,"
                " digest = excluded.digest"),
            {column(accountId), keys.fetchedAt, digest});
        if (!listed) {
            return failure(listed.error());
        }
        if (*present && (*present)->toByteArray() == digest) {
            return {};
        }
        const auto stored = database.run(
            QStringLiteral("INSERT INTO cached_keys (account_id, keys) VALUES (?, ?)"
                           " ON CONFLICT (account_id) DO UPDATE SET keys = excluded.keys"),
            {column(accountId), column(blob)});
        if (!stored) {
            return failure(stored.error());
        }
        return {};
    });
    if (auto strict = database.run(QStringLiteral("PRAGMA synchronous=FULL")); !strict && saved) {
        return failure(strict.error());
    }
    return saved;
}

} // namespace keynook
