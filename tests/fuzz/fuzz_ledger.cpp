// SPDX-License-Identifier: Apache-2.0
// A ledger whose rows somebody has overwritten: it is read, and what it holds is shown. The input:
// columns, a NUL behind each, whose first byte is their type; then the blob of a cached list.
#include "core/text.h"
#include "fuzz.h"
#include "ledger/database.h"
#include "ledger/ledger.h"
#include "ledger/ledgerfile.h"
#include "models/keylistmodel.h"

#include <QDir>
#include <QTemporaryDir>

#include <sodium.h>

namespace keynook::test {

namespace {

/// One ledger for all inputs: in memory where the system has such a folder.
struct Scene
{
    QTemporaryDir folder{QDir(QStringLiteral("/dev/shm")).exists()
                             ? QStringLiteral("/dev/shm/keynook-fuzz-XXXXXX")
                             : QDir::tempPath() + QStringLiteral("/keynook-fuzz-XXXXXX")};
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(folder.path());
    Result<std::unique_ptr<Database>> raw =
        Database::open(ledgerFile(folder.path()), Database::Access::ReadWrite);

    Scene()
    {
        require(ledger && raw, "the scene is set");
        // Nobody cuts this machine's power.
        require((*raw)->run(QStringLiteral("PRAGMA synchronous=OFF")).has_value(), "it is quick");
    }
};

/// SQLite keeps whatever is put into a column, of which type ever.
QVariant takeColumn(QByteArrayView &input)
{
    const QByteArrayView field = takeField(input);
    const QByteArrayView value = field.isEmpty() ? field : field.sliced(1);
    switch (field.isEmpty() ? '\0' : field.front()) {
    case 'i':
        return value.toLongLong();
    case 'r':
        return value.toDouble();
    case 'b':
        return column(value.toByteArray());
    default:
        return column(QString::fromUtf8(value));
    }
}

QVariantList takeColumns(QByteArrayView &input, int count)
{
    QVariantList columns;
    for (; count > 0; --count) {
        columns += takeColumn(input);
    }
    return columns;
}

QByteArray digestOf(QByteArrayView blob)
{
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(blob.data()),
                       static_cast<unsigned long long>(blob.size()), nullptr, 0);
    return digest;
}

void overwrite(const Database &raw, QByteArrayView input)
{
    const auto put = [&raw](const char *sql, const QVariantList &values) {
        // What breaks a rule of the tables cannot be in a ledger, and is left out.
        static_cast<void>(raw.run(QLatin1StringView(sql).toString(), values));
    };
    const QVariantList id{QStringLiteral("a")};
    put("BEGIN", {});
    put("DELETE FROM accounts", {});
    put("DELETE FROM held_keys", {});
    put("DELETE FROM cached_lists", {});
    put("DELETE FROM cached_keys", {});
    put("DELETE FROM issues", {});
    put("DELETE FROM issue_known", {});
    put("DELETE FROM history", {});
    put("INSERT INTO accounts VALUES (?, ?, 'kognic', ?, ?, ?, ?, ?, ?, ?, ?)",
        id + takeColumns(input, 9));
    put("INSERT INTO held_keys VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", id + takeColumns(input, 8));
    put("INSERT INTO issues VALUES (?, 'a', ?, ?, ?, ?, ?, ?)", takeColumns(input, 7));
    put("INSERT INTO issue_known SELECT operation, ? FROM issues", takeColumns(input, 1));
    put("INSERT INTO history VALUES (1, ?, ?, ?, ?)", takeColumns(input, 4));
    put("INSERT INTO cached_lists VALUES ('a', ?, ?)",
        takeColumns(input, 1) + QVariantList{digestOf(input)});
    put("INSERT INTO cached_keys VALUES ('a', ?)", {column(input.toByteArray())});
    put("COMMIT", {});
}

void show(std::vector<ApiKey> keys, const HeldKeys &held, int lead)
{
    static KeyListModel model;
    model.setClock([] { return qint64(1800000000); });
    model.setExpiryLead(lead);
    model.setKeys(std::move(keys), held);
    for (int column = 0; column < model.columnCount(); ++column) {
        model.sort(column);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            require(!hasInvisible(cell.data().toString()), "a cell's text can be shown");
            const QString tip = cell.data(Qt::ToolTipRole).toString();
            require(!tip.contains(u'<') || tip.startsWith(u"<span>"), "a tooltip is no HTML");
            require(!hasInvisible(cell.data(Qt::AccessibleTextRole).toString()),
                    "a cell's text can be read out");
            static_cast<void>(cell.data(KeyListModel::ToneRole));
        }
    }
    model.setFilter(QStringLiteral("e"));
    model.setFilter({});
}

} // namespace

void fuzz(QByteArrayView input)
{
    static const Scene scene;
    const Ledger &ledger = **scene.ledger;
    overwrite(**scene.raw, input);

    const auto accounts = ledger.accounts();
    require(accounts.has_value(), "accounts can be listed");
    const int lead = accounts->isEmpty() ? 0 : accounts->first().expiryLeadDays;
    const auto held = ledger.heldKeys(QStringLiteral("a"));
    require(held.has_value(), "held keys can be listed");
    require(ledger.isSignedIn(QStringLiteral("a")).has_value(), "who is signed in can be told");
    require(ledger.history(10).has_value(), "the history can be listed");
    const auto issues = ledger.unfinishedIssues();
    require(issues || issues.error().kind == Error::Kind::Disk, "a damaged journal is told");
    const auto cached = ledger.cachedKeys(QStringLiteral("a"));
    require(cached.has_value(), "a damaged list is none");

    std::vector<ApiKey> keys = *cached ? (*cached)->keys : std::vector<ApiKey>();
    for (const HeldKey &key : *held) {
        keys.push_back({key.keyId, key.name, {}, key.createdAt, {}});
    }
    show(std::move(keys), *held, lead);
}

} // namespace keynook::test
