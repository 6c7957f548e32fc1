// SPDX-License-Identifier: Apache-2.0
#include "models/keylistmodel.h"

#include "keyrows.h"
#include "language/language.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using View = KeyListModel::View;
using Usage = KeyListModel::Usage;

/// What the table shows: words, times, order, filter, views and their counts.
class TestKeyListModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { speak(); }
    void init();
    void emptyList();
    void words();
    void timesAreRelativeAndExact();
    void namesShowWhatIsInvisible();
    void noNameBecomesMarkup();
    void longNamesAreInTheTooltip();
    void filters_data();
    void filters();
    void viewsAndTheirCounts();
    void unusedAfterOtherDays();
    void timePasses();
    void heldChanges();
    void sorts_data();
    void sorts();
    void sortsTextsThatBeginAlike();
    void equalRowsKeepTheirOrder();
    void sortFilterAndViewTogether();
    void orderFilterAndViewOutliveANewList();
    void findsAKey();
    void oneIdTwice();

private:
    [[nodiscard]] QString cell(const QString &id, int column, int role = Qt::DisplayRole) const
    {
        return m_model->indexOf(id, column).data(role).toString();
    }

    std::unique_ptr<KeyListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_now = rowsNow;
};

void TestKeyListModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
    m_tester.reset();
    m_now = rowsNow;
    m_model = std::make_unique<KeyListModel>();
    m_model->setClock([this] { return m_now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestKeyListModel::emptyList()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 7);
    m_model->sort(KeyListModel::Name);
    m_model->setFilter(u"x"_s);
    m_model->setView(View::Unused);
    m_model->refreshTimes();
    m_model->setKeys({}, heldHere({u"gone"_s}));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->totalCount(), 0);
    QVERIFY(!m_model->indexOf(u"gone"_s).isValid());
}

void TestKeyListModel::words()
{
    HeldKeys held = heldHere({u"a"_s});
    held.insert(heldHere({u"c"_s}, Held::Lost));
    m_model->setKeys({aKey(u"a"_s, u"Laptop"_s, {3, 1}), aKey(u"b"_s, u"Unknown"_s),
                      aKey(u"c"_s, u"Tractor"_s, {200, 100})},
                     held);
    QStringList headers;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        headers << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QCOMPARE(headers, (QStringList{u"Name"_s, u"Key ID"_s, u"Created"_s, u"Last used"_s,
                                   u"Secret"_s, u"Expires"_s, u"Last checked"_s}));
    QCOMPARE(cell(u"a"_s, KeyListModel::Name), u"Laptop"_s);
    QCOMPARE(cell(u"a"_s, KeyListModel::KeyId), u"a"_s);
    QCOMPARE(cell(u"a"_s, KeyListModel::Secret), u"In the keychain"_s);
    QCOMPARE(cell(u"b"_s, KeyListModel::Secret), u"Not held here"_s);
    QCOMPARE(cell(u"c"_s, KeyListModel::Secret), u"Lost"_s);
    QCOMPARE(m_model->index(2, KeyListModel::Created).data(KeyListModel::KeyIdRole), u"c"_s);
    QCOMPARE(m_model->heldAt(2), Held::Lost);
    QCOMPARE(m_model->index(2, 0).data(KeyListModel::HeldRole), static_cast<int>(Held::Lost));
    QCOMPARE(m_model->index(0, 0).data(KeyListModel::UsageRole), static_cast<int>(Usage::Used));
    QCOMPARE(m_model->usageAt(1), Usage::Never);
    QCOMPARE(m_model->usageAt(2), Usage::Unused);
}

void TestKeyListModel::timesAreRelativeAndExact()
{
    m_model->setKeys({aKey(u"a"_s, u"a"_s, {40, 3}), aKey(u"b"_s, u"b"_s)}, {});
    QCOMPARE(cell(u"a"_s, KeyListModel::Created), u"1 month ago"_s);
    QCOMPARE(cell(u"a"_s, KeyListModel::LastUsed), u"3 days ago"_s);
    const QString exact = u"2026-09-18 16:13:20 CEST (14:13:20 UTC)"_s;
    QCOMPARE(cell(u"a"_s, KeyListModel::LastUsed, Qt::ToolTipRole), exact);
    QCOMPARE(cell(u"a"_s, KeyListModel::LastUsed, Qt::AccessibleTextRole),
             u"3 days ago, "_s + exact);
    QCOMPARE(cell(u"b"_s, KeyListModel::Created), u"unknown"_s);
    QCOMPARE(cell(u"b"_s, KeyListModel::LastUsed), u"never"_s);
    QCOMPARE(cell(u"b"_s, KeyListModel::LastUsed, Qt::ToolTipRole), QString());
    QCOMPARE(cell(u"b"_s, KeyListModel::LastUsed, Qt::AccessibleTextRole), u"never"_s);
}

void TestKeyListModel::namesShowWhatIsInvisible()
{
    m_model->setKeys({aKey(u"a"_s, u"pay\u202eroll\n"_s)}, {});
    const QString shown = u"pay\\u{202e}roll\\u{a}"_s;
    QCOMPARE(cell(u"a"_s, KeyListModel::Name), shown);
    QCOMPARE(cell(u"a"_s, KeyListModel::Name, Qt::AccessibleTextRole), shown);
    QCOMPARE(m_model->keyAt(0).name, u"pay\u202eroll\n"_s);
}

void TestKeyListModel::noNameBecomesMarkup()
{
    const QString name = u"<b>bold</b><img src='https://evil.example/'>"_s;
    m_model->setKeys({aKey(name, name, {2, 1})}, heldHere({name}, Held::Lost));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QString shown = m_model->index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY(!shown.remove(u"<span>"_s).remove(u"</span>"_s).contains(u'<'));
    }
}

void TestKeyListModel::longNamesAreInTheTooltip()
{
    const QString name = u"camera "_s.repeated(17).trimmed();
    m_model->setKeys({aKey(u"a"_s, name)}, {});
    QVERIFY(cell(u"a"_s, KeyListModel::Name, Qt::ToolTipRole).contains(name));
    m_model->setKeys({aKey(u"a"_s, QString(10'000, u'x'))}, {});
    QVERIFY(cell(u"a"_s, KeyListModel::Name, Qt::ToolTipRole).size() < 600);
}

void TestKeyListModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{u"Ab3"_s, u"Cd4"_s, u"Ef5"_s};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("name in another case") << u"LAPTOP"_s << QStringList{u"Ab3"_s};
    QTest::newRow("part of an id") << u"D4"_s << QStringList{u"Cd4"_s};
    QTest::newRow("email") << u"ACME.example"_s << all;
    QTest::newRow("accents") << u"STRAßE É"_s << QStringList{u"Cd4"_s};
    QTest::newRow("invisible as shown") << u"\\U{202E}"_s << QStringList{u"Ef5"_s};
    QTest::newRow("invisible as pasted") << u"o\u202ew"_s << QStringList{u"Ef5"_s};
    QTest::newRow("across name and id") << u"laptopab3"_s << QStringList{};
    QTest::newRow("blank") << u" "_s << QStringList{u"Cd4"_s};
    QTest::newRow("no pattern") << u".*"_s << QStringList{};
}

void TestKeyListModel::filters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    m_model->setKeys(
        {aKey(u"Ab3"_s, u"Laptop"_s), aKey(u"Cd4"_s, u"Straße é"_s), aKey(u"Ef5"_s, u"o\u202ew"_s)},
        {});
    m_model->setFilter(text);
    QCOMPARE(shownIds(*m_model), ids);
    QCOMPARE(m_model->totalCount(), 3);
    m_model->setFilter({});
    QCOMPARE(shownIds(*m_model), (QStringList{u"Ab3"_s, u"Cd4"_s, u"Ef5"_s}));
}

void TestKeyListModel::viewsAndTheirCounts()
{
    QSignalSpy counted(m_model.get(), &KeyListModel::countsChanged);
    m_model->setKeys({aKey(u"fresh"_s, {}, {1, {}}), aKey(u"used"_s, {}, {200, 90}),
                      aKey(u"idle"_s, {}, {200, 91}), aKey(u"never"_s, {}, {91, {}}),
                      aKey(u"silent"_s, {})},
                     heldHere({u"used"_s, u"not listed"_s}, Held::Lost));
    QCOMPARE(counted.size(), 1);
    const std::vector<std::pair<View, QStringList>> views{
        {View::NeverUsed, {u"fresh"_s, u"never"_s, u"silent"_s}},
        {View::Unused, {u"idle"_s, u"never"_s, u"silent"_s}},
        {View::NeedsAttention, {u"used"_s}},
        {View::All, {u"fresh"_s, u"used"_s, u"idle"_s, u"never"_s, u"silent"_s}},
    };
    for (const auto &[view, ids] : views) {
        m_model->setView(view);
        QCOMPARE(m_model->view(), view);
        QCOMPARE(shownIds(*m_model), ids);
        QCOMPARE(m_model->count(view), static_cast<int>(ids.size()));
    }
    m_model->setFilter(u"fresh"_s);
    QCOMPARE(m_model->count(View::NeverUsed), 3); // whatever is filtered
    QCOMPARE(counted.size(), 1);
}

void TestKeyListModel::unusedAfterOtherDays()
{
    m_model->setKeys({aKey(u"a"_s, {}, {200, 40}), aKey(u"b"_s, {}, {200, 3})}, {});
    m_model->setView(View::Unused);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setUnusedAfter(30);
    QCOMPARE(shownIds(*m_model), QStringList{u"a"_s});
    QCOMPARE(m_model->count(View::Unused), 1);
    QCOMPARE(m_model->usageAt(0), Usage::Unused);
}

void TestKeyListModel::timePasses()
{
    m_model->setKeys({aKey(u"a"_s, {}, {300, 89})}, {});
    QSignalSpy changed(m_model.get(), &KeyListModel::dataChanged);
    QCOMPARE(cell(u"a"_s, KeyListModel::LastUsed), u"2 months ago"_s);
    m_now += 2 * rowsDay;
    QCOMPARE(cell(u"a"_s, KeyListModel::LastUsed), u"2 months ago"_s); // until it looks
    QCOMPARE(m_model->count(View::Unused), 0);
    m_model->refreshTimes();
    QCOMPARE(cell(u"a"_s, KeyListModel::LastUsed), u"3 months ago"_s);
    QCOMPARE(m_model->count(View::Unused), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(0, KeyListModel::Created));
    QCOMPARE(changed.first().at(1).toModelIndex(), m_model->index(0, KeyListModel::LastChecked));
}

void TestKeyListModel::heldChanges()
{
    m_model->setKeys({aKey(u"a"_s, {}), aKey(u"b"_s, {})}, heldHere({u"a"_s, u"b"_s}));
    m_model->setView(View::NeedsAttention);
    m_model->sort(KeyListModel::Secret);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setHeld(heldHere({u"b"_s}, Held::Lost));
    QCOMPARE(shownIds(*m_model), QStringList{u"b"_s});
    QCOMPARE(m_model->count(View::NeedsAttention), 1);
    m_model->setView(View::All);
    QCOMPARE(shownIds(*m_model), (QStringList{u"a"_s, u"b"_s}));
    m_model->setHeld(heldHere({u"b"_s}));
    QCOMPARE(shownIds(*m_model), (QStringList{u"b"_s, u"a"_s}));
    QSignalSpy changed(m_model.get(), &KeyListModel::dataChanged);
    m_model->setHeld(heldHere({u"b"_s}));
    QCOMPARE(changed.size(), 0);
}

void TestKeyListModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("name") << int(KeyListModel::Name) << u"bacd"_s << u"dcab"_s;
    QTest::newRow("id") << int(KeyListModel::KeyId) << u"abcd"_s << u"dcba"_s;
    QTest::newRow("created") << int(KeyListModel::Created) << u"bacd"_s << u"dcab"_s;
    QTest::newRow("last used") << int(KeyListModel::LastUsed) << u"cdab"_s << u"bacd"_s;
    QTest::newRow("secret") << int(KeyListModel::Secret) << u"cbda"_s << u"adbc"_s;
    QTest::newRow("as the service") << -1 << u"cdab"_s << u"cdab"_s;
}

void TestKeyListModel::sorts()
{
    QFETCH(int, column);
    HeldKeys held = heldHere({u"c"_s});
    held.insert(heldHere({u"a"_s}, Held::Lost));
    m_model->setKeys({aKey(u"c"_s, u"robot 2"_s, {300, {}}), aKey(u"d"_s, u"Éclair"_s, {2, {}}),
                      aKey(u"a"_s, u"Robot 10"_s, {1000, 20}), aKey(u"b"_s, u"laptop"_s, {{}, 3})},
                     held);
    m_model->sort(KeyListModel::KeyId);
    m_model->sort(column, Qt::AscendingOrder);
    const QString up = shownIds(*m_model).join(QString());
    m_model->sort(-1);
    m_model->sort(column, Qt::DescendingOrder);
    const QString down = shownIds(*m_model).join(QString());
    QTEST(up, "up");
    QTEST(down, "down");
}

void TestKeyListModel::sortsTextsThatBeginAlike()
{
    // They differ after more letters than are compared at once, or one is the other's beginning.
    const QStringList sorted{u"camera"_s,
                             u"camera 1"_s,
                             u"camera 10 of plant a"_s,
                             u"camera 10 of plant b"_s,
                             u"camera 10 of plänt"_s,
                             u"camera 2"_s};
    std::vector<ApiKey> keys;
    for (const int i : {3, 0, 5, 2, 4, 1}) {
        keys.push_back(aKey(sorted.at(i), sorted.at(i)));
    }
    m_model->setKeys(keys, {});
    for (const int column : {KeyListModel::Name, KeyListModel::KeyId}) {
        m_model->sort(column);
        QCOMPARE(shownIds(*m_model), sorted);
        m_model->sort(column, Qt::DescendingOrder);
        QCOMPARE(shownIds(*m_model), QStringList(sorted.rbegin(), sorted.rend()));
    }
}

void TestKeyListModel::equalRowsKeepTheirOrder()
{
    m_model->setKeys({aKey(u"1"_s, u"b"_s, {5, {}}), aKey(u"2"_s, u"A"_s, {5, {}}),
                      aKey(u"3"_s, u"a"_s, {4, {}}), aKey(u"4"_s, u"B"_s, {4, {}})},
                     {});
    m_model->sort(KeyListModel::Created);
    m_model->sort(KeyListModel::Name);
    QCOMPARE(shownIds(*m_model).join(QString()), u"2314"_s);
    m_model->sort(KeyListModel::Name, Qt::DescendingOrder);
    QCOMPARE(shownIds(*m_model).join(QString()), u"1423"_s);
}

void TestKeyListModel::sortFilterAndViewTogether()
{
    const auto keys = manyKeys(2000);
    m_model->setKeys(keys, heldHere({keys[5].id, keys[700].id}));
    m_model->setView(View::Unused);
    m_model->setFilter(u"UPLOAD 1"_s);
    m_model->sort(KeyListModel::LastUsed, Qt::DescendingOrder);

    std::vector<ApiKey> wanted;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(wanted), [](const ApiKey &key) {
        return key.name.contains(u"upload 1"_s) &&
               key.lastAuth.value_or(*key.createdAt) < rowsNow - 90 * rowsDay;
    });
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const ApiKey &a, const ApiKey &b) { return a.lastAuth > b.lastAuth; });
    QVERIFY(wanted.size() > 50 && wanted.size() < 1500);
    QStringList ids;
    for (const ApiKey &key : wanted) {
        ids << key.id;
    }
    QCOMPARE(shownIds(*m_model), ids);
}

void TestKeyListModel::orderFilterAndViewOutliveANewList()
{
    m_model->sort(KeyListModel::Name, Qt::DescendingOrder);
    m_model->setFilter(u"robot"_s);
    m_model->setView(View::NeverUsed);
    m_model->setKeys({aKey(u"1"_s, u"robot 1"_s), aKey(u"2"_s, u"ROBOT 2"_s)}, {});
    QCOMPARE(shownIds(*m_model).join(QString()), u"21"_s);
    m_model->setKeys({aKey(u"1"_s, u"robot 1"_s), aKey(u"5"_s, u"laptop"_s),
                      aKey(u"3"_s, u"Robot 3"_s), aKey(u"4"_s, u"robot 9"_s, {2, 1}),
                      aKey(u"2"_s, u"robot 0"_s), aKey(u"6"_s, u"robot 0"_s)},
                     {});
    QCOMPARE(shownIds(*m_model).join(QString()), u"3126"_s);
}

void TestKeyListModel::findsAKey()
{
    m_model->setKeys({aKey(u"a"_s, u"robot"_s), aKey(u"b"_s, u"laptop"_s)}, {});
    QCOMPARE(m_model->indexOf(u"b"_s, KeyListModel::Secret), m_model->index(1, 4));
    QVERIFY(!m_model->indexOf(u"c"_s).isValid());
    m_model->setFilter(u"robot"_s);
    QVERIFY(!m_model->indexOf(u"b"_s).isValid());
}

void TestKeyListModel::oneIdTwice()
{
    const std::vector<ApiKey> keys{aKey(u"a"_s, u"x"_s), aKey(u"a"_s, u"y"_s), aKey(u"b"_s, {})};
    m_model->setKeys(keys, {});
    m_model->setKeys(keys, {});
    m_model->sort(KeyListModel::Name);
    QCOMPARE(shownIds(*m_model).join(QString()), u"baa"_s);
    m_model->setKeys({keys[2], keys[1]}, {});
    QCOMPARE(shownIds(*m_model).join(QString()), u"ba"_s);
    m_model->setKeys({keys[1], keys[0]}, {});
    QCOMPARE(m_model->indexOf(u"a"_s), m_model->index(1, 0));
}

QTEST_GUILESS_MAIN(TestKeyListModel)

#include "tst_keylistmodel.moc"
