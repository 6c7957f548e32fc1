// SPDX-License-Identifier: Apache-2.0
#include "ledger/database.h"

#include "core/ids.h"
#include "ledger/ledgererror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <utility>

namespace keynook {

namespace {

Error statementError(const QString &file, const QSqlError &error)
{
    Error told = sqlError(file, error);
    if (isConstraint(error)) {
        told.kind = Error::Kind::Conflict;
        told.sentence = QCoreApplication::translate(
            "Ledger", "The ledger has changed meanwhile: an account is gone or a name is taken.");
        told.next = QCoreApplication::translate("Ledger", "Look at the accounts and try again.");
    }
    return told;
}

} // namespace

Database::Database(QString file, const QSqlDatabase &connection)
    : m_file(std::move(file))
    , m_connection(connection)
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase(); // removeDatabase() warns while a copy is alive
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                QStringLiteral("keynook-ledger-") + newId());
    connection.setDatabaseName(file);
    connection.setConnectOptions(
        access == Access::ReadOnly
            ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    // Private constructor: make_unique cannot reach it.
    std::unique_ptr<Database> database(new Database(file, connection));
    if (!database->m_connection.open()) {
        return failure(sqlError(file, database->m_connection.lastError()));
    }
    return database;
}

Result<QSqlQuery> Database::select(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    bool good = query.prepare(sql);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    good = good && query.exec();
    if (!good) {
        return failure(statementError(m_file, query.lastError()));
    }
    return query;
}

Result<int> Database::run(const QString &sql, const QVariantList &values) const
{
    auto query = select(sql, values);
    if (!query) {
        return failure(query.error());
    }
    return query->numRowsAffected();
}

Result<std::optional<QVariant>> Database::first(const QString &sql,
                                                const QVariantList &values) const
{
    auto query = select(sql, values);
    if (!query) {
        return failure(query.error());
    }
    if (query->next()) {
        return std::optional<QVariant>(query->value(0));
    }
    if (auto end = ended(*query); !end) {
        return failure(end.error());
    }
    return std::optional<QVariant>();
}

Result<void> Database::ended(const QSqlQuery &query) const
{
    if (query.lastError().isValid()) {
        return failure(sqlError(m_file, query.lastError()));
    }
    return {};
}

QVariant column(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1StringView("").toString()) : QVariant(text);
}

QVariant column(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

QVariant column(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> optionalNumber(const QVariant &value)
{
    return value.isNull() ? std::optional<qint64>() : std::optional<qint64>(value.toLongLong());
}

} // namespace keynook
