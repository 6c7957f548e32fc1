// SPDX-License-Identifier: Apache-2.0
// What the key table paints: without taking memory, and never from what was true before.
#include "support/allocations.h"
#include "uimain.h"
#include "unit/keyrows.h"
#include "widgets/keytable.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {

std::vector<ApiKey> someKeys()
{
    return {aKey(u"k0"_s, u"camera"_s, {10, 1}), aKey(u"k1"_s, u"Müller"_s, {400, {}}),
            aKey(u"k2"_s, u"pay\u202eroll"_s, {3, 2}),
            aKey(u"a-long-id-0123456789"_s.repeated(5), u"a name that no cell holds "_s.repeated(5),
                 {200, 150}),
            aKey(u"k4"_s, {})};
}

/// The real table with its model.
struct Scene
{
    Scene()
    {
        keys.setClock([] { return rowsNow; });
        keys.setKeys(someKeys(), heldHere({u"k0"_s}));
        table.resize(800, 300);
        table.setFocusPolicy(Qt::NoFocus);
        table.sortByColumn(-1, Qt::AscendingOrder);
        table.show();
    }
    /// As it is painted on a screen of this scale.
    QImage picture(qreal scale = 1)
    {
        QImage image(table.viewport()->size() * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        table.viewport()->render(&image);
        return image;
    }

    KeyListModel keys;
    ui::KeyTable table{keys};
};

} // namespace

class TestKeyTablePaint : public QObject
{
    Q_OBJECT
private slots:
    void takesNoMemory_data();
    void takesNoMemory();
    void followsTheFont();
    void followsTheAppearance();
    void followsTheScale();
    void followsTheKeys();
    void elides();
    void leavesThePainterAsItWas();
};

void TestKeyTablePaint::takesNoMemory_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < KeyListModel::ColumnCount; ++column) {
        QTest::addRow("column %d", column) << column;
    }
}

void TestKeyTablePaint::takesNoMemory()
{
    QFETCH(const int, column);
    if (!countsAllocations()) {
        QSKIP("allocations cannot be counted here");
    }
    Scene scene;
    scene.table.selectRow(0);
    QImage image = scene.picture(); // all rows have been painted once
    QStyleOptionViewItem option;
    option.font = scene.table.font();
    option.state = QStyle::State_Enabled | QStyle::State_Selected;
    QPainter painter(&image);
    const auto paint = [&] {
        for (int row = 0; row < scene.keys.rowCount(); ++row) {
            const QModelIndex index = scene.keys.index(row, column);
            option.rect = scene.table.visualRect(index);
            scene.table.itemDelegate()->paint(&painter, option, index);
        }
    };
    paint();
    const std::uint64_t before = allocations();
    paint();
    QCOMPARE(allocations() - before, 0U);
}

void TestKeyTablePaint::followsTheFont()
{
    Scene former;
    const QImage small = former.picture();
    QFont large = former.table.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    former.table.setFont(large);
    Scene fresh;
    fresh.table.setFont(large);
    QVERIFY(fresh.picture() != small);
    QCOMPARE(former.picture(), fresh.picture());
}

void TestKeyTablePaint::followsTheAppearance()
{
    Scene former;
    const QImage light = former.picture();
    theme()->setAppearance(ui::Appearance::Dark);
    QCoreApplication::processEvents(); // by which Qt tells the widgets of their new palette
    Scene fresh;
    const QImage dark = fresh.picture();
    const QImage followed = former.picture();
    theme()->setAppearance(ui::Appearance::Light);
    QCoreApplication::processEvents();
    QVERIFY(dark != light);
    QCOMPARE(followed, dark);
    QCOMPARE(former.picture(), light);
}

void TestKeyTablePaint::followsTheScale()
{
    Scene former;
    const QImage once = former.picture();
    Scene fresh;
    QCOMPARE(former.picture(1.5), fresh.picture(1.5));
    QCOMPARE(former.picture(), once);
}

void TestKeyTablePaint::followsTheKeys()
{
    Scene former;
    const QImage before = former.picture();
    std::vector<ApiKey> others = someKeys();
    others[2].name = u"pay\u202croll"_s;
    former.keys.setKeys(others, heldHere({u"k1"_s}));
    former.keys.setClock([] { return rowsNow + 40 * rowsDay; });
    Scene fresh;
    fresh.keys.setKeys(others, heldHere({u"k1"_s}));
    fresh.keys.setClock([] { return rowsNow + 40 * rowsDay; });
    QVERIFY(fresh.picture() != before);
    QCOMPARE(former.picture(), fresh.picture());
}

void TestKeyTablePaint::elides()
{
    Scene scene;
    scene.picture();
    const auto untilTheEnd = [&scene](int column, int width) {
        scene.table.horizontalHeader()->resizeSection(column, width);
        const QImage picture = scene.picture();
        const QRect cell = scene.table.visualRect(scene.keys.index(3, column));
        // A text that was laid out for another width would run into the margin, or end too soon.
        int last = cell.left();
        for (int x = cell.left(); x <= cell.right(); ++x) {
            for (int y = cell.top(); y < cell.bottom() - 1; ++y) {
                if (picture.pixel(x, y) != picture.pixel(cell.left(), cell.top())) {
                    last = x;
                }
            }
        }
        return cell.right() - last;
    };
    constexpr int margin = 9;
    constexpr int letter = 16;
    for (const int width : {300, 120, 200}) {
        for (const int column : {KeyListModel::Name, KeyListModel::KeyId}) {
            const int free = untilTheEnd(column, width);
            QVERIFY2(free >= margin && free < margin + letter, qPrintable(QString::number(free)));
        }
    }
}

void TestKeyTablePaint::leavesThePainterAsItWas()
{
    Scene scene;
    QImage image = scene.picture();
    QPainter painter(&image);
    painter.setPen(QPen(Qt::red, 3));
    painter.setBrush(Qt::green);
    const QFont font = painter.font();
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, 30);
    option.state = QStyle::State_HasFocus | QStyle::State_Selected;
    for (int column = 0; column < KeyListModel::ColumnCount; ++column) {
        scene.table.itemDelegate()->paint(&painter, option, scene.keys.index(1, column));
        QCOMPARE(painter.pen(), QPen(Qt::red, 3));
        QCOMPARE(painter.brush(), QBrush(Qt::green));
        QCOMPARE(painter.font(), font);
        QVERIFY(painter.transform().isIdentity());
        QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
    }
}

int main(int argc, char **argv)
{
    prepareUi();
    QApplication app(argc, argv);
    ui::Theme dress(app);
    dress.setAppearance(ui::Appearance::Light);
    theme() = &dress;
    TestKeyTablePaint test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keytablepaint.moc"
