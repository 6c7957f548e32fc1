// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace keynook {

/// One SQLite connection under a name of its own, closed with the object. Errors are Disk
/// (ledgererror.h) unless a function says otherwise.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Nothing of the file is read yet.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString file() const { return m_file; }

    /// Runs one statement with `?` filled from `values` (see `column`). Returns the number of rows
    /// it changed. Error: Conflict for a violated constraint.
    Result<int> run(const QString &sql, const QVariantList &values = {}) const;
    /// The same for a query; the rows come forward only.
    [[nodiscard]] Result<QSqlQuery> select(const QString &sql,
                                           const QVariantList &values = {}) const;
    /// The first column of the first row, or nothing.
    [[nodiscard]] Result<std::optional<QVariant>> first(const QString &sql,
                                                        const QVariantList &values = {}) const;
    /// A query's `next()` cannot tell the end from an error; this can.
    [[nodiscard]] Result<void> ended(const QSqlQuery &query) const;

    /// `body` between BEGIN IMMEDIATE (a deferred one could not wait for another writer) and
    /// COMMIT; rolled back when it fails.
    template <typename Body>
    [[nodiscard]] Result<void> transaction(const Body &body) const
    {
        if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
            return failure(begun.error());
        }
        Result<void> done = body();
        if (done) {
            if (auto committed = run(QStringLiteral("COMMIT")); !committed) {
                done = failure(committed.error());
            }
        }
        if (!done) {
            // Not checked: a full disk has rolled back already, and the first error is the one to
            // tell.
            static_cast<void>(run(QStringLiteral("ROLLBACK")));
        }
        return done;
    }

private:
    Database(QString file, const QSqlDatabase &connection);

    QString m_file;
    QSqlDatabase m_connection;
};

/// A null QString or QByteArray would become SQL's NULL.
[[nodiscard]] QVariant column(const QString &text);
[[nodiscard]] QVariant column(const QByteArray &bytes);
[[nodiscard]] QVariant column(std::optional<qint64> number);

/// NULL becomes nothing.
[[nodiscard]] std::optional<qint64> optionalNumber(const QVariant &value);

} // namespace keynook
