// SPDX-License-Identifier: Apache-2.0
// windowprobe bare|keynook FOLDER: shows a window and prints a line once it was painted with what
// belongs into it: an empty table, or Keynook's with the keys that the ledger in FOLDER kept.
#include "core/hardening.h"
#include "mainwindow.h"
#include "readahead.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::ui;

namespace {

/// Prints when `table` has been painted with `rows` rows, and ends the program.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QTableView &table, bool populated)
        : m_table(table)
        , m_populated(populated)
    {
        table.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool full =
            !m_populated || (m_table.model() != nullptr && m_table.model()->rowCount() > 0);
        if (event->type() == QEvent::Paint && full) {
            QTimer::singleShot(0, qApp, [] { // what was painted is on its way to the screen now
                std::printf("painted\n");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_table;
    bool m_populated;
};

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    const bool bare = argc == 2 && qstrcmp(argv[1], "bare") == 0;
    std::optional<ReadAhead> ahead;
    if (!bare) {
        ahead.emplace();
    }
    QApplication app(argc, argv);
    if (bare) {
        QTableView table;
        const PaintWatch watch(table, false);
        table.show();
        return QApplication::exec();
    }
    if (argc != 3) {
        return 2;
    }
    AppOptions options;
    options.dataFolder = QString::fromLocal8Bit(argv[2]);
    Theme theme(app);
    MainWindow window(options, theme);
    const PaintWatch watch(*window.findChild<QTableView *>(u"keys"_s), true);
    QObject::connect(&window, &MainWindow::seen, &window, &MainWindow::begin);
    window.show();
    return QApplication::exec();
}
