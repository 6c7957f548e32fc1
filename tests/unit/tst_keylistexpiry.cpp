// SPDX-License-Identifier: Apache-2.0
#include "keyrows.h"
#include "language/language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {

using View = KeyListModel::View;
using Tone = KeyListModel::Tone;

/// A key that is held here, ends in so many days and was judged an hour ago.
HeldKey heldUntil(const QString &id, std::optional<qint64> days, Verdict verdict)
{
    HeldKey key = heldHere({id}).value(id);
    key.expiresAt = days ? std::optional(rowsNow + *days * rowsDay) : std::nullopt;
    if (verdict != Verdict::Unknown) {
        key.checkedAt = rowsNow - 3600;
    }
    key.verdict = verdict;
    return key;
}

HeldKeys someHeld()
{
    HeldKeys held;
    for (const HeldKey &key :
         {heldUntil(u"soon"_s, 14, Verdict::Good), heldUntil(u"later"_s, 15, Verdict::Forbidden),
          heldUntil(u"over"_s, -1, Verdict::Good), heldUntil(u"ever"_s, {}, Verdict::Unknown),
          heldUntil(u"refused"_s, 300, Verdict::Refused)}) {
        held.insert(key.keyId, key);
    }
    HeldKey lost = heldUntil(u"lost"_s, 400, Verdict::Good);
    lost.held = Held::Lost;
    held.insert(lost.keyId, lost);
    return held;
}

} // namespace

/// What the table says of credentials that end: when, and whether they still work.
class TestKeyListExpiry : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { speak(); }
    void init();
    void words_data();
    void words();
    void exactTimes();
    void views();
    void leadTime();
    void timePasses();
    void sorting_data();
    void sorting();
    void newVerdict();
    void factsOfAKey();

private:
    [[nodiscard]] QVariant cell(const QString &id, int column, int role = Qt::DisplayRole) const
    {
        return m_model->indexOf(id, column).data(role);
    }
    [[nodiscard]] QStringList in(View view)
    {
        m_model->setView(view);
        QStringList ids = shownIds(*m_model);
        ids.sort();
        return ids;
    }

    qint64 m_now = rowsNow;
    std::unique_ptr<KeyListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestKeyListExpiry::init()
{
    m_now = rowsNow;
    m_tester.reset();
    m_model = std::make_unique<KeyListModel>();
    m_model->setClock([this] { return m_now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setKeys({aKey(u"soon"_s, u"a"_s), aKey(u"later"_s, u"b"_s), aKey(u"over"_s, u"c"_s),
                      aKey(u"ever"_s, u"d"_s), aKey(u"refused"_s, u"e"_s), aKey(u"lost"_s, u"f"_s),
                      aKey(u"elsewhere"_s, u"g"_s)},
                     someHeld());
}

void TestKeyListExpiry::words_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<Tone>("expiresTone");
    QTest::addColumn<QString>("checked");
    QTest::addColumn<Tone>("checkedTone");
    QTest::newRow("soon") << u"in 14 days"_s << Tone::Warning << u"1 hour ago"_s << Tone::Good;
    QTest::newRow("later") << u"in 15 days"_s << Tone::Plain << u"No permission"_s << Tone::Warning;
    QTest::newRow("over") << u"expired"_s << Tone::Bad << u"1 hour ago"_s << Tone::Good;
    QTest::newRow("ever") << u"never"_s << Tone::Plain << u"not yet"_s << Tone::Muted;
    QTest::newRow("refused") << u"in 10 months"_s << Tone::Plain << u"Refused"_s << Tone::Bad;
    QTest::newRow("lost") << u"in 1 year"_s << Tone::Plain << u"Lost"_s << Tone::Bad;
    QTest::newRow("elsewhere") << u"never"_s << Tone::Plain << u"not yet"_s << Tone::Muted;
}

void TestKeyListExpiry::words()
{
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const auto toneOf = [&](int column) {
        return static_cast<Tone>(cell(id, column, KeyListModel::ToneRole).toInt());
    };
    QTEST(cell(id, KeyListModel::Expires).toString(), "expires");
    QTEST(toneOf(KeyListModel::Expires), "expiresTone");
    QTEST(cell(id, KeyListModel::LastChecked).toString(), "checked");
    QTEST(toneOf(KeyListModel::LastChecked), "checkedTone");
}

void TestKeyListExpiry::exactTimes()
{
    QVERIFY(cell(u"soon"_s, KeyListModel::Expires, Qt::ToolTipRole).toString().startsWith(u"2026"));
    QVERIFY(
        cell(u"over"_s, KeyListModel::LastChecked, Qt::ToolTipRole).toString().startsWith(u"2026"));
    QCOMPARE(cell(u"ever"_s, KeyListModel::Expires, Qt::ToolTipRole).toString(), QString());
    QCOMPARE(cell(u"ever"_s, KeyListModel::LastChecked, Qt::ToolTipRole).toString(), QString());
}

void TestKeyListExpiry::views()
{
    QCOMPARE(in(View::ExpiringSoon), QStringList{u"soon"_s});
    QCOMPARE(in(View::NeedsAttention), (QStringList{u"lost"_s, u"over"_s, u"refused"_s}));
    QCOMPARE(m_model->count(View::ExpiringSoon), 1);
    QCOMPARE(m_model->count(View::NeedsAttention), 3);
}

void TestKeyListExpiry::leadTime()
{
    const QSignalSpy counts(m_model.get(), &KeyListModel::countsChanged);
    m_model->setExpiryLead(15);
    QCOMPARE(in(View::ExpiringSoon), (QStringList{u"later"_s, u"soon"_s}));
    m_model->setExpiryLead(13);
    QCOMPARE(in(View::ExpiringSoon), QStringList());
    QCOMPARE(counts.size(), 2);
}

void TestKeyListExpiry::timePasses()
{
    m_now += 14 * rowsDay;
    m_model->refreshTimes();
    QCOMPARE(in(View::ExpiringSoon), QStringList{u"later"_s});
    QCOMPARE(cell(u"later"_s, KeyListModel::Expires).toString(), u"in 1 day"_s);
    m_model->setView(View::All);
    QCOMPARE(cell(u"soon"_s, KeyListModel::Expires).toString(), u"expired"_s); // this very second
    QVERIFY(in(View::NeedsAttention).contains(u"soon"_s));
}

void TestKeyListExpiry::sorting_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("the end") << int(KeyListModel::Expires)
                             << QStringList{u"over"_s, u"soon"_s, u"later"_s,    u"refused"_s,
                                            u"lost"_s, u"ever"_s, u"elsewhere"_s};
    QTest::newRow("the check") << int(KeyListModel::LastChecked)
                               << QStringList{u"ever"_s, u"elsewhere"_s, u"soon"_s, u"later"_s,
                                              u"over"_s, u"refused"_s,   u"lost"_s};
}

void TestKeyListExpiry::sorting()
{
    QFETCH(int, column);
    m_model->sort(column, Qt::AscendingOrder);
    QTEST(shownIds(*m_model), "first");
}

void TestKeyListExpiry::newVerdict()
{
    m_model->sort(KeyListModel::LastChecked, Qt::AscendingOrder);
    HeldKeys held = someHeld();
    held[u"ever"_s].verdict = Verdict::Refused;
    held[u"ever"_s].checkedAt = rowsNow;
    const QPersistentModelIndex ever = m_model->indexOf(u"ever"_s);
    m_model->setHeld(held);
    QCOMPARE(cell(u"ever"_s, KeyListModel::LastChecked).toString(), u"Refused"_s);
    QCOMPARE(shownIds(*m_model).last(), u"ever"_s); // by the time, and only then by the words
    QCOMPARE(ever.row(), m_model->rowCount() - 1);
    QCOMPARE(m_model->count(View::NeedsAttention), 4);
}

void TestKeyListExpiry::factsOfAKey()
{
    m_model->setFilter(u"nothing has this"_s);
    const auto facts = m_model->factsOf(u"soon"_s);
    QCOMPARE(facts.expiresAt, std::optional(rowsNow + 14 * rowsDay));
    QCOMPARE(facts.checkedAt, std::optional(rowsNow - 3600));
    QCOMPARE(facts.verdict, Verdict::Good);
    QVERIFY(!m_model->factsOf(u"elsewhere"_s).expiresAt);
    QVERIFY(!m_model->factsOf(u"no such key"_s).checkedAt);
}

QTEST_GUILESS_MAIN(TestKeyListExpiry)
#include "tst_keylistexpiry.moc"
