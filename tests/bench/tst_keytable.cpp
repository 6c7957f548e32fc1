// SPDX-License-Identifier: Apache-2.0
#include "unit/keyrows.h"

#include <QSortFilterProxyModel>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {

constexpr int keyCount = 100'000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Of this process's own time: both sides only compute, and so a busy machine does not matter.
double milliseconds(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

/// The table that one writes first: it tells what is in the keys, and a stock proxy does the rest.
class PlainTable : public QAbstractTableModel
{
public:
    void setKeys(std::vector<ApiKey> keys)
    {
        beginResetModel();
        m_keys = std::move(keys);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex & = {}) const override
    {
        return static_cast<int>(m_keys.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 4; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole) {
            return {};
        }
        const ApiKey &key = m_keys[static_cast<std::size_t>(index.row())];
        switch (index.column()) {
        case KeyListModel::Name:
            return key.name;
        case KeyListModel::KeyId:
            return key.id;
        case KeyListModel::Created:
            return key.createdAt.value_or(-1);
        default:
            return key.lastAuth.value_or(-1);
        }
    }

private:
    std::vector<ApiKey> m_keys;
};

void figure(const char *what, const std::vector<double> &theirs, const std::vector<double> &ours)
{
    qInfo("figure: %s, as a part of QSortFilterProxyModel: measured %.3f x (%.1f ms)", what,
          median(ours) / median(theirs), median(ours));
}

using Work = std::function<void(int round)>;

void compare(const char *what, const Work &plain, const Work &ours)
{
    std::vector<double> theirs;
    std::vector<double> own;
    for (int round = 0; round < 5; ++round) {
        theirs.push_back(milliseconds([&] { plain(round); }));
        own.push_back(milliseconds([&] { ours(round); }));
    }
    figure(what, theirs, own);
}

} // namespace

/// The key table against a stock QSortFilterProxyModel on a plain table, as ratios of one run,
/// printed and never asserted; what is asserted is that both show the same.
class KeyTableFigures : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void filter();
    void clearFilter();
    void sortByName();
    void sortByDate();
    void refresh();
    void refreshOfOthers();

private:
    void compareSort(const char *what, int column);
    void compareRefresh(const char *what, const std::vector<ApiKey> &other);
    void sameRows() { QCOMPARE(m_model->rowCount(), m_proxy->rowCount()); }

    std::optional<PlainTable> m_plain;
    std::optional<QSortFilterProxyModel> m_proxy;
    std::optional<KeyListModel> m_model;
    const std::vector<ApiKey> m_keys = manyKeys(keyCount);
};

void KeyTableFigures::init()
{
    m_proxy.reset();
    m_plain.emplace().setKeys(m_keys);
    m_proxy.emplace().setSourceModel(&*m_plain);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_model.emplace().setKeys(m_keys, {});
    m_proxy->sort(KeyListModel::Name);
    m_model->sort(KeyListModel::Name);
}

void KeyTableFigures::filter()
{
    const QStringList typed{u"7"_s, u"77"_s, u"777"_s, u"D 12"_s, u"nothing"_s};
    compare(
        "filter", [&](int round) { m_proxy->setFilterFixedString(typed.at(round)); },
        [&](int round) { m_model->setFilter(typed.at(round)); });
    sameRows();
}

void KeyTableFigures::clearFilter()
{
    std::vector<double> theirs;
    std::vector<double> own;
    for (int round = 0; round < 3; ++round) {
        m_proxy->setFilterFixedString(u"D 12"_s);
        m_model->setFilter(u"D 12"_s);
        sameRows();
        theirs.push_back(milliseconds([&] { m_proxy->setFilterFixedString({}); }));
        own.push_back(milliseconds([&] { m_model->setFilter({}); }));
    }
    figure("clear the filter", theirs, own);
    sameRows();
}

void KeyTableFigures::compareSort(const char *what, int column)
{
    const auto order = [](int round) {
        return round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    compare(
        what, [&](int round) { m_proxy->sort(column, order(round)); },
        [&](int round) { m_model->sort(column, order(round)); });
}

void KeyTableFigures::sortByName()
{
    compareSort("sort by name", KeyListModel::Name);
}

void KeyTableFigures::sortByDate()
{
    compareSort("sort by last use", KeyListModel::LastUsed);
}

void KeyTableFigures::compareRefresh(const char *what, const std::vector<ApiKey> &other)
{
    std::vector<ApiKey> one;
    std::vector<ApiKey> two;
    compare(
        what,
        [&](int round) {
            one = round % 2 == 0 ? other : m_keys;
            m_plain->setKeys(std::move(one));
            m_proxy->rowCount(); // it sorts when somebody looks
        },
        [&](int round) {
            two = round % 2 == 0 ? other : m_keys;
            m_model->setKeys(std::move(two), {});
        });
    sameRows();
}

void KeyTableFigures::refresh()
{
    std::vector<ApiKey> next = m_keys;
    next.erase(next.begin() + 500);
    next.push_back(aKey(u"new"_s, u"new"_s, {0, {}}));
    compareRefresh("new list with a key less and a key more", next);
}

void KeyTableFigures::refreshOfOthers()
{
    std::vector<ApiKey> next = m_keys;
    for (std::size_t i = 0; i < next.size(); i += 2) {
        next[i].id += u'x';
    }
    std::reverse(next.begin(), next.end());
    compareRefresh("new list with every second key another, all in another order", next);
}

QTEST_GUILESS_MAIN(KeyTableFigures)

#include "tst_keytable.moc"
