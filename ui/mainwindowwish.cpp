// SPDX-License-Identifier: Apache-2.0
// What another start of Keynook, or the desktop, wants of the main window.
#include "core/text.h"
#include "dialogs/kognicdialog.h"
#include "mainwindow.h"
#include "widgets/statusstrip.h"
#include "work/accountactions.h"
#include "work/keyactions.h"

#include <QApplication>
#include <QDir>

namespace keynook::ui {

void MainWindow::comeForward()
{
    if (isMinimized()) {
        showNormal();
    }
    QWidget *const dialog = QApplication::activeModalWidget();
    for (QWidget *const each : {static_cast<QWidget *>(this), dialog}) {
        if (each != nullptr) {
            each->raise();
            each->activateWindow();
        }
    }
}

void MainWindow::fulfil(const Wish &wish)
{
    if (wish.kind == Wish::Kind::Window) {
        return;
    }
    if (m_app == nullptr) {
        m_wish = wish; // begin() comes back to it
    } else if (QApplication::activeModalWidget() != nullptr) {
        m_status->say(tr("Finish what is open here first, then try that again."));
    } else if (wish.kind == Wish::Kind::Import) {
        offer(wish.path);
    } else {
        generateOrSignIn();
    }
}

void MainWindow::generateOrSignIn()
{
    if (!account()) {
        addFor(ServiceId::Cogniac);
    } else if (!account()->signedIn && AppContext::capabilitiesOf(*account()).signsIn) {
        m_accountActions->signInAgain(*account());
    } else {
        m_keyActions->generate();
    }
}

void MainWindow::offer(const QString &path)
{
    if (mayAdd()) {
        m_keyActions->bringIn({})->offer(path);
    }
}

} // namespace keynook::ui
