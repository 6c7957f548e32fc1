// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "mainwindow.h"
#include "support/allocations.h"
#include "support/memorystore.h"
#include "ui/uimain.h"
#include "unit/keyrows.h"
#include "widgets/keytable.h"

#include <QStyledItemDelegate>
#include <QTest>

#include <ctime>
#include <functional>
#include <memory>

namespace keynook::test {

inline constexpr int keyCount = 100'000;

inline Account accountNamed(const QString &name, QChar digit)
{
    Account account;
    account.id = QString(32, digit);
    account.name = name;
    account.server = QUrl(QStringLiteral("https://api.invalid/"));
    account.email = QStringLiteral("you@acme.example");
    account.userId = QStringLiteral("u1");
    return account; // signed out: nothing is fetched, what was kept is shown
}

/// The real window with two accounts: one without a key, which is shown at first, and one with a
/// hundred thousand.
class BigWindow
{
public:
    explicit BigWindow(const QString &folder)
    {
        AppOptions options;
        options.dataFolder = folder;
        options.store = [] { return std::make_unique<MemoryStore>(); };
        m_window = std::make_unique<ui::MainWindow>(options, *theme());
        m_window->show();
        m_window->begin();
        settle();
    }

    static bool prepare(const QString &folder)
    {
        const auto ledger = Ledger::open(folder);
        return ledger && (*ledger)->saveAccount(accountNamed(QStringLiteral("empty"), u'a')) &&
               (*ledger)->saveAccount(accountNamed(QStringLiteral("full"), u'b')) &&
               (*ledger)->saveCachedKeys(QString(32, u'b'), {rowsNow, manyKeys(keyCount)});
    }

    void fill()
    {
        m_window->showAccount(accountNamed(QStringLiteral("full"), u'b'));
        settle();
    }

    /// Until there is nothing left to paint.
    static void settle()
    {
        constexpr int quiet = 20; // milliseconds
        QTest::qWait(quiet);
    }

    [[nodiscard]] ui::KeyTable &table() const { return *m_window->findChild<ui::KeyTable *>(); }
    [[nodiscard]] KeyListModel &keys() const
    {
        return *qobject_cast<KeyListModel *>(table().model());
    }

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Tells when a widget has been painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    /// Waits until what `work` changed is painted. Milliseconds of this process's own time, so that
    /// a busy machine does not matter, nor how long the platform gathers what is to be painted.
    double untilPainted(const std::function<void()> &work)
    {
        m_painted = false;
        const std::clock_t begin = std::clock();
        work();
        while (!m_painted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted |= event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

/// Paints cells as another delegate does, and counts what that takes.
class CountedCells final : public QStyledItemDelegate
{
public:
    explicit CountedCells(QAbstractItemDelegate &real)
        : m_real(real)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const std::uint64_t before = allocations();
        m_real.paint(painter, option, index);
        m_taken += allocations() - before;
        ++m_painted;
    }
    [[nodiscard]] QAbstractItemDelegate &real() const { return m_real; }
    [[nodiscard]] std::uint64_t taken() const { return m_taken; }
    [[nodiscard]] int painted() const { return m_painted; }

private:
    QAbstractItemDelegate &m_real;
    mutable std::uint64_t m_taken = 0;
    mutable int m_painted = 0;
};

} // namespace keynook::test
