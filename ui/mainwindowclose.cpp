// SPDX-License-Identifier: Apache-2.0
// The main window's ways out.
#include "mainwindow.h"
#include "widgets/banner.h"
#include "widgets/statusstrip.h"
#include "work/accountactions.h"
#include "work/leaving.h"

#include <QCloseEvent>

namespace keynook::ui {

void MainWindow::wireLeaving()
{
    connect(m_leaving, &Leaving::said, m_status, &StatusStrip::say);
    connect(m_leaving, &Leaving::failed, m_problem,
            [this](const Error &error) { m_problem->complain(error); });
    connect(m_leaving, &Leaving::signedOut, this, [this] { loadAccounts({}); });
    // Later: a window that is just being closed takes no other call.
    connect(m_leaving, &Leaving::tryNow, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_accountActions, &AccountActions::changed, m_leaving, [this] {
        m_leaving->startAnew();
        m_problem->clear();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving != nullptr && !m_leaving->mayLeave()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::end()
{
    if (m_leaving != nullptr) {
        m_leaving->insist();
    } else {
        close();
    }
}

bool MainWindow::wouldLose() const
{
    return m_leaving != nullptr && m_leaving->wouldLose();
}

} // namespace keynook::ui
