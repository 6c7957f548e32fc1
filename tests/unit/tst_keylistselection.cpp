// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using View = KeyListModel::View;

namespace {

/// The rows as something knows them that only listens to the model, as a view does.
class Listener : public QObject
{
public:
    explicit Listener(const KeyListModel &model)
        : m_model(model)
        , m_rows(shownIds(model))
    {
        connect(&model, &KeyListModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    for (int row = first; row <= last; ++row) {
                        m_rows.insert(row, m_model.keyAt(row).id);
                    }
                });
        connect(&model, &KeyListModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    m_rows.remove(first, last - first + 1);
                });
        connect(&model, &KeyListModel::layoutChanged, this, [this] {
            m_sameNumber = m_sameNumber && m_rows.size() == m_model.rowCount();
            m_rows = shownIds(m_model);
        });
        connect(&model, &KeyListModel::modelReset, this, [this] { m_sameNumber = false; });
    }

    [[nodiscard]] bool isRight() const { return m_sameNumber && m_rows == shownIds(m_model); }

private:
    const KeyListModel &m_model;
    QStringList m_rows;
    bool m_sameNumber = true;
};

constexpr auto wholeRow = QItemSelectionModel::Select | QItemSelectionModel::Rows;

} // namespace

/// What is selected follows the keys through every change, and those who only listen see it all.
class TestKeyListSelection : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void followsANewList();
    void goneKeysAreDeselectedAloud();
    void everythingSelectedThenFiltered();
    void currentRowMovesToItsNeighbour();
    void currentRowMovesToTheFirstThatStays();
    void allRemoved();
    void changesAtRandom_data();
    void changesAtRandom();
    void manyRows();

private:
    void select(const QStringList &ids)
    {
        for (const QString &id : ids) {
            m_selection->select(m_model->indexOf(id), wholeRow);
        }
    }
    [[nodiscard]] std::set<QString> selected() const
    {
        std::set<QString> ids;
        for (const QModelIndex &index : m_selection->selectedRows()) {
            ids.insert(m_model->keyAt(index.row()).id);
        }
        return ids;
    }
    void changeSomehow(QRandomGenerator &random);

    std::unique_ptr<KeyListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QItemSelectionModel> m_selection;
};

void TestKeyListSelection::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_selection.reset();
    m_tester.reset();
    m_model = std::make_unique<KeyListModel>();
    m_model->setClock([] { return rowsNow; });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
}

void TestKeyListSelection::followsANewList()
{
    m_model->sort(KeyListModel::Name);
    m_model->setKeys({aKey(u"1"_s, u"a"_s), aKey(u"2"_s, u"b"_s), aKey(u"3"_s, u"c"_s)}, {});
    select({u"1"_s, u"3"_s});
    m_selection->setCurrentIndex(m_model->indexOf(u"3"_s), QItemSelectionModel::NoUpdate);
    const QPersistentModelIndex cell = m_model->indexOf(u"1"_s, KeyListModel::Secret);
    const QPersistentModelIndex gone = m_model->indexOf(u"2"_s);
    m_model->setKeys({aKey(u"3"_s, u"0"_s), aKey(u"4"_s, u"aa"_s), aKey(u"1"_s, u"z"_s)}, {});
    QCOMPARE(shownIds(*m_model).join(QString()), u"341"_s);
    QCOMPARE(selected(), (std::set{u"1"_s, u"3"_s}));
    QCOMPARE(m_selection->currentIndex(), m_model->indexOf(u"3"_s));
    QCOMPARE(QModelIndex(cell), m_model->index(2, KeyListModel::Secret));
    QVERIFY(!gone.isValid());
}

void TestKeyListSelection::goneKeysAreDeselectedAloud()
{
    m_model->setKeys(manyKeys(500), {});
    for (int row = 0; row < 500; row += 2) {
        m_selection->select(m_model->index(row, 0), wholeRow);
    }
    QSignalSpy changed(m_selection.get(), &QItemSelectionModel::selectionChanged);
    m_model->setFilter(u"upload 7"_s);
    QVERIFY(!changed.isEmpty());
    const std::set<QString> left = selected();
    QVERIFY(!left.empty() && left.size() < 250);
    m_model->setFilter({});
    QCOMPARE(selected(), left); // what nobody could see is not selected again
}

void TestKeyListSelection::everythingSelectedThenFiltered()
{
    m_model->setKeys(manyKeys(3000), {});
    m_selection->select({m_model->index(0, 0), m_model->index(2999, KeyListModel::ColumnCount - 1)},
                        QItemSelectionModel::Select);
    QCOMPARE(m_selection->selectedRows().size(), 3000);
    m_model->setFilter(u"upload 7"_s);
    const QStringList shown = shownIds(*m_model);
    QVERIFY(shown.size() > 20 && shown.size() < 2000);
    QCOMPARE(selected(), std::set<QString>(shown.begin(), shown.end()));
    m_model->setFilter({});
    QCOMPARE(selected(), std::set<QString>(shown.begin(), shown.end()));
}

void TestKeyListSelection::currentRowMovesToItsNeighbour()
{
    std::vector<ApiKey> keys = manyKeys(100);
    m_model->setKeys(keys, {});
    m_selection->setCurrentIndex(m_model->index(40, 0), QItemSelectionModel::NoUpdate);
    keys.erase(keys.begin() + 40);
    m_model->setKeys(keys, {});
    QCOMPARE(m_selection->currentIndex(), m_model->index(39, 0));
}

void TestKeyListSelection::currentRowMovesToTheFirstThatStays()
{
    m_model->setKeys(manyKeys(500), {});
    m_model->setFilter(u"upload 7"_s);
    const QStringList wanted = shownIds(*m_model);
    m_model->setFilter({});
    const int other = wanted.contains(m_model->keyAt(250).id) ? 251 : 250;
    m_selection->setCurrentIndex(m_model->index(other, 0), QItemSelectionModel::NoUpdate);
    m_model->setFilter(u"upload 7"_s);
    QCOMPARE(m_selection->currentIndex(), m_model->index(0, 0));
}

void TestKeyListSelection::allRemoved()
{
    Listener listener(*m_model);
    m_model->sort(KeyListModel::Created);
    m_model->setKeys(manyKeys(50), {});
    m_selection->select(m_model->index(7, 0), wholeRow);
    const QPersistentModelIndex gone = m_model->index(7, 0);
    m_model->setKeys({}, {});
    QVERIFY(listener.isRight());
    QVERIFY(!gone.isValid());
    QVERIFY(!m_selection->hasSelection());
    QCOMPARE(m_model->totalCount(), 0);
    m_model->setKeys(manyKeys(3), {});
    QVERIFY(listener.isRight());
    QVERIFY(!m_selection->hasSelection());
}

void TestKeyListSelection::changeSomehow(QRandomGenerator &random)
{
    static const QStringList filters{{}, u"7"_s, u"12"_s, u"nightly"_s, u"nothing like it"_s};
    switch (random.bounded(5)) {
    case 0: {
        std::vector<ApiKey> keys = manyKeys(60);
        const bool many = random.bounded(2) == 0;
        std::erase_if(keys, [&](const ApiKey &) { return random.bounded(many ? 2 : 20) == 0; });
        if (random.bounded(2) == 0) {
            std::shuffle(keys.begin(), keys.end(), random);
        }
        for (ApiKey &key : keys) {
            key.name = random.bounded(9) == 0 ? u"renamed 7"_s : key.name;
        }
        return m_model->setKeys(std::move(keys), {});
    }
    case 1:
        return m_model->setFilter(filters.at(random.bounded(filters.size())));
    case 2:
        return m_model->setView(static_cast<View>(random.bounded(4)));
    case 3:
        return m_model->sort(random.bounded(-1, KeyListModel::ColumnCount),
                             random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    default: {
        const std::vector<ApiKey> keys = manyKeys(60);
        return m_model->setHeld(heldHere({keys[random.bounded(60U)].id}, Held::Lost));
    }
    }
}

void TestKeyListSelection::changesAtRandom_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

void TestKeyListSelection::changesAtRandom()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Listener listener(*m_model);
    m_model->setKeys(manyKeys(60), {});
    for (int step = 0; step < 60; ++step) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            m_selection->select(m_model->index(row, 0),
                                random.bounded(3) == 0 ? wholeRow : QItemSelectionModel::NoUpdate);
        }
        std::vector<std::pair<QString, QPersistentModelIndex>> cells;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            cells.emplace_back(m_model->keyAt(row).id, m_model->index(row, random.bounded(5)));
        }
        std::set<QString> left = selected();
        changeSomehow(random);

        QVERIFY(listener.isRight());
        std::erase_if(left, [this](const QString &id) { return !m_model->indexOf(id).isValid(); });
        QCOMPARE(selected(), left);
        for (const auto &[id, cell] : cells) {
            QCOMPARE(QModelIndex(cell),
                     cell.isValid() ? m_model->indexOf(id, cell.column()) : m_model->indexOf(id));
        }
    }
}

void TestKeyListSelection::manyRows()
{
    std::vector<ApiKey> keys = manyKeys(100'000);
    m_model->setKeys(keys, heldHere({keys[99'999].id}, Held::Lost));
    QCOMPARE(m_model->rowCount(), 100'000);
    QCOMPARE(m_model->count(View::NeedsAttention), 1);
    const QString chosen = keys[50'000].id;
    select({chosen});
    m_model->sort(KeyListModel::Name);
    m_model->setFilter(keys[50'000].name);
    QVERIFY(m_model->rowCount() < 100);
    m_model->setFilter({});
    int number = 0;
    std::erase_if(keys, [&](const ApiKey &key) { return ++number % 10 == 0 && key.id != chosen; });
    m_model->setKeys(keys, {});
    QCOMPARE(m_model->rowCount(), static_cast<int>(keys.size()));
    QCOMPARE(m_model->count(View::NeedsAttention), 0);
    QCOMPARE(selected(), std::set{chosen});
}

QTEST_GUILESS_MAIN(TestKeyListSelection)

#include "tst_keylistselection.moc"
