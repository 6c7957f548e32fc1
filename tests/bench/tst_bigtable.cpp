// SPDX-License-Identifier: Apache-2.0
#include "bigwindow.h"

#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {

constexpr int rounds = 5;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double worst(const std::vector<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

double residentMegabytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const auto pages = statm.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// This program as another process, so that nothing of a test is in its memory: shows the window
/// empty, then full, and prints the difference.
int printResident(const QString &folder)
{
    BigWindow window(folder);
    const double before = residentMegabytes();
    window.fill();
    const double after = residentMegabytes();
    std::printf("%d %f\n", window.keys().rowCount(), after - before);
    return 0;
}

} // namespace

/// The window with a hundred thousand keys: printed, never asserted; what is asserted is that they
/// were there.
class BigTableFigures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void resident();
    void keystrokes();
    void sorts();
    void scrolling();

private:
    /// Allocations for each row.
    struct RowCost
    {
        double ofCells; ///< by the delegate and the model
        double ofFrame; ///< all others
    };
    RowCost costOfScrolling(int from, int rowsAStep);

    QTemporaryDir m_folder;
    std::unique_ptr<BigWindow> m_window;
};

void BigTableFigures::initTestCase()
{
    QVERIFY(BigWindow::prepare(m_folder.path()));
    m_window = std::make_unique<BigWindow>(m_folder.path());
    m_window->fill();
    QCOMPARE(m_window->keys().rowCount(), keyCount);
}

void BigTableFigures::resident()
{
    QProcess self;
    self.start(QCoreApplication::applicationFilePath(), {u"resident"_s, m_folder.path()});
    QVERIFY(self.waitForFinished() && self.exitCode() == 0);
    const QByteArrayList words = self.readAllStandardOutput().trimmed().split(' ');
    QCOMPARE(words.value(0).toInt(), keyCount);
    qInfo("figure: resident memory with 100 000 keys, above the empty window: wanted at most "
          "60 MB, measured %.1f MB",
          words.value(1).toDouble());
}

void BigTableFigures::keystrokes()
{
    PaintWatch watch(*m_window->table().viewport());
    std::vector<double> taken;
    const auto type = [&](const QString &text) {
        m_window->settle();
        taken.push_back(watch.untilPainted([&] {
            m_window->keys().setFilter(text);
            m_window->table().viewport()->update(); // also when the rows stay the same
        }));
    };
    for (const QString &query : {u"upload 4711"_s, u"77 nothing"_s, u"00a"_s, u"acme"_s}) {
        for (qsizetype letters = 1; letters <= query.size(); ++letters) {
            type(query.left(letters));
        }
        for (qsizetype letters = query.size(); letters-- > 0;) {
            type(query.left(letters));
        }
    }
    QCOMPARE(m_window->keys().rowCount(), keyCount);
    qInfo("figure: keystroke in the filter of 100 000 keys until the table is repainted (the pause "
          "of 100 ms that gathers quick typing is not in it): wanted at most 16 ms at the median, "
          "measured %.1f ms (worst %.1f ms of %zu)",
          median(taken), worst(taken), taken.size());
}

void BigTableFigures::sorts()
{
    PaintWatch watch(*m_window->table().viewport());
    double slowest = 0;
    for (int column = 0; column < KeyListModel::ColumnCount; ++column) {
        std::vector<double> up;
        std::vector<double> down;
        const auto sort = [&](int by, Qt::SortOrder order) {
            m_window->settle();
            return watch.untilPainted([&] {
                m_window->table().sortByColumn(by, order);
                m_window->table().viewport()->update(); // also when all rows are equal
            });
        };
        for (int round = 0; round < rounds; ++round) {
            up.push_back(sort(column, Qt::AscendingOrder));
            down.push_back(sort(column, Qt::DescendingOrder));
            sort((column + 1) % KeyListModel::ColumnCount, Qt::AscendingOrder); // to begin anew
        }
        const QString name =
            m_window->keys().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        qInfo("figure: 100 000 keys sorted by %s until repainted: %.1f ms ascending, %.1f ms "
              "descending",
              qPrintable(name), median(up), median(down));
        slowest = std::max({slowest, median(up), median(down)});
    }
    qInfo("figure: 100 000 keys sorted by any column until repainted: wanted at most 60 ms, "
          "measured %.1f ms",
          slowest);
}

/// Allocations for each row while a hundred steps of some rows are scrolled down.
BigTableFigures::RowCost BigTableFigures::costOfScrolling(int from, int rowsAStep)
{
    constexpr int steps = 100;
    ui::KeyTable &table = m_window->table();
    PaintWatch watch(*table.viewport());
    CountedCells cells(*table.itemDelegate());
    QScrollBar &bar = *table.verticalScrollBar();
    watch.untilPainted([&] { bar.setValue(from); });
    table.setItemDelegate(&cells);
    std::uint64_t taken = 0;
    for (int step = 1; step <= steps; ++step) {
        m_window->settle();
        const std::uint64_t before = allocations();
        watch.untilPainted([&] { bar.setValue(from + step * rowsAStep); });
        taken += allocations() - before;
    }
    table.setItemDelegate(&cells.real());
    const double rows = static_cast<double>(cells.painted()) / table.model()->columnCount();
    const auto ofCells = static_cast<double>(cells.taken());
    return {ofCells / rows, (static_cast<double>(taken) - ofCells) / rows};
}

void BigTableFigures::scrolling()
{
    if (!countsAllocations()) {
        QSKIP("allocations cannot be counted here");
    }
    m_window->table().sortByColumn(KeyListModel::LastUsed, Qt::DescendingOrder);
    constexpr int few = 3; // of the rows that a frame paints, most were painted in the one before
    constexpr int page = 12;
    costOfScrolling(0, few);
    const RowCost known = costOfScrolling(0, few);
    const RowCost fresh = costOfScrolling(keyCount / 2, page);
    qInfo("figure: allocations for each row painted while scrolling: wanted at most 0, measured "
          "%.3f (a row that was never painted: %.1f; Qt's own for each frame, as a part of a row: "
          "%.1f)",
          known.ofCells, fresh.ofCells, known.ofFrame);
}

int main(int argc, char **argv)
{
    prepareUi();
    QApplication app(argc, argv);
    ui::Theme dress(app);
    theme() = &dress;
    if (argc == 3 && qstrcmp(argv[1], "resident") == 0) {
        return printResident(QString::fromLocal8Bit(argv[2]));
    }
    BigTableFigures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bigtable.moc"
