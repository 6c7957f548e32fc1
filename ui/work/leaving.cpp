// SPDX-License-Identifier: Apache-2.0
#include "work/leaving.h"

#include "dialogs/generatedialog.h"
#include "flows/signout.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace keynook::ui {

Leaving::Leaving(AppContext &app, const SettingsStore &settings, QWidget &window)
    : Leaving(app, settings, window, Patience())
{
}

Leaving::Leaving(AppContext &app, const SettingsStore &settings, QWidget &window, Patience patience)
    : QObject(&window)
    , m_app(app)
    , m_settings(settings)
    , m_window(window)
    , m_patience(patience)
{
}

QList<GenerateDialog *> Leaving::moments() const
{
    return m_window.findChildren<GenerateDialog *>();
}

QString Leaving::obstacle(bool insisted) const
{
    const auto all = moments();
    const auto holdsBack = [insisted](const GenerateDialog *each) {
        return !each->mayClose() && !(insisted && each->isSealed());
    };
    if (std::any_of(all.begin(), all.end(), holdsBack)) {
        return tr("The only copy of a secret would be lost: copy it, save it or give it up first.");
    }
    if (m_app.isInFlight() && !m_waited) {
        return tr("A key is being generated; its secret is being made safe first.");
    }
    return {};
}

bool Leaving::mayLeave()
{
    if (const QString why = obstacle(m_insisted); !why.isEmpty()) {
        startAnew();
        emit said(why);
        if (m_insisted) {
            helpSave();
        }
        return false;
    }
    if (m_settings.preferences().staySignedIn || m_farewell == Farewell::Said) {
        return true;
    }
    if (m_farewell == Farewell::Due) {
        sayFarewell();
    }
    return false;
}

void Leaving::insist()
{
    m_insisted = true;
    connect(&m_app, &AppContext::issueEnded, this, &Leaving::tryNow);
    QTimer::singleShot(m_patience.request, this, [this] {
        m_waited = true;
        emit tryNow();
    });
    emit tryNow();
}

/// A secret in memory alone: the keychain is asked once more, the rest is the user's.
void Leaving::helpSave()
{
    const auto type = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);
    for (GenerateDialog *each : moments()) {
        if (each->mayClose()) {
            continue;
        }
        connect(each, &GenerateDialog::generated, this, &Leaving::tryNow, type);
        connect(each, &QObject::destroyed, this, &Leaving::tryNow, type);
        each->raise();
        each->activateWindow();
        if (!std::exchange(m_helped, true)) {
            each->unlock();
        }
    }
}

void Leaving::sayFarewell()
{
    m_farewell = Farewell::Saying;
    m_problem.reset();
    emit said(tr("Signing out …"));
    QTimer::singleShot(m_patience.signOut, this, [this] {
        if (m_farewell == Farewell::Saying) {
            m_problem = Error{Error::Kind::KeychainUnavailable,
                              tr("The keychain did not remove the sign-in in time."),
                              {},
                              {},
                              false};
            finishFarewell();
        }
    });
    signOutNext(m_app.ledger().accounts().value_or(QList<Account>()));
}

void Leaving::signOutNext(QList<Account> left)
{
    while (!left.isEmpty() && !left.first().signedIn) {
        left.removeFirst();
    }
    if (m_farewell != Farewell::Saying) {
        return; // the keychain was too slow
    }
    if (left.isEmpty()) {
        finishFarewell();
        return;
    }
    const Account account = left.takeFirst();
    auto *flow = new SignOutFlow(m_app.store(), m_app.ledger(), this);
    flow->start(account, SignOutFlow::Extent::SignOut,
                {this, [this, flow, left](const Result<void> &done) {
                     flow->deleteLater();
                     if (!done && !m_problem) {
                         m_problem = done.error();
                     }
                     signOutNext(left);
                 }});
}

void Leaving::finishFarewell()
{
    m_farewell = Farewell::Said;
    for (const Account &each : m_app.ledger().accounts().value_or(QList<Account>())) {
        // Whatever the keychain still has: no session uses it, and the next start removes it.
        const auto marked = each.signedIn ? m_app.ledger().markSignedOut(each.id) : Result<void>();
        if (!marked && !m_problem) {
            m_problem = marked.error();
        }
        m_app.forgetParts(each.id);
    }
    emit signedOut();
    if (!m_problem || m_insisted) {
        emit tryNow();
        return;
    }
    m_problem->next = tr("Close the window again to leave all the same: the next start removes the "
                         "sign-in as soon as the keychain is open.");
    emit failed(*m_problem);
}

} // namespace keynook::ui
