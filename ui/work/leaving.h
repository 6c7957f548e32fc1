// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "settings/settings.h"

#include <QObject>

#include <chrono>
#include <optional>

class QWidget;

namespace keynook::ui {

class GenerateDialog;

/// What has to be done before the window may close, so that no secret is lost and no login stays
/// that was not to stay.
///
///     close ─→ a secret that is nowhere else: stays │ a request under way: stays
///        └──→ not to stay signed in: logins leave the keychain (at most 5 s), marked in the ledger
///                 ├─→ gone: ready
///                 └─→ left behind: said once; the next start removes them (removeLeftLogins)
///
/// A signal insists: the request is waited for, at most 30 s; a secret that is sealed is safe
/// enough; one that is in memory alone keeps the window open until somebody has dealt with it.
class Leaving final : public QObject
{
    Q_OBJECT
public:
    struct Patience
    {
        std::chrono::milliseconds request = std::chrono::seconds(30); ///< security.md §4, SIGTERM
        std::chrono::milliseconds signOut = std::chrono::seconds(5);
    };

    Leaving(AppContext &app, const SettingsStore &settings, QWidget &window);
    Leaving(AppContext &app, const SettingsStore &settings, QWidget &window, Patience patience);

    /// For a window that was asked to close. False: it stays for now, and `said` tells why.
    [[nodiscard]] bool mayLeave();
    /// For a signal: from now on every change for the better is a reason to try again.
    void insist();
    /// Somebody may have signed in: what was said is not said for good.
    void startAnew() { m_farewell = m_farewell == Farewell::Said ? Farewell::Due : m_farewell; }
    /// Whether the end of the program right now would lose a secret, or a key that is being made.
    [[nodiscard]] bool wouldLose() const { return !obstacle(true).isEmpty(); }

signals:
    /// The window should try to close.
    void tryNow();
    void said(const QString &sentence);
    /// Logins are left in the keychain. Closing again leaves them there until the next start.
    void failed(const Error &error);
    /// All accounts, as the ledger has it.
    void signedOut();

private:
    enum class Farewell { Due, Saying, Said };

    [[nodiscard]] QString obstacle(bool insisted) const;
    [[nodiscard]] QList<GenerateDialog *> moments() const;
    void helpSave();
    void sayFarewell();
    void signOutNext(QList<Account> left);
    void finishFarewell();

    AppContext &m_app;
    const SettingsStore &m_settings;
    QWidget &m_window;
    Patience m_patience;
    Farewell m_farewell = Farewell::Due;
    std::optional<Error> m_problem; ///< of this farewell
    bool m_insisted = false;
    bool m_waited = false; ///< long enough for a request
    bool m_helped = false;
};

} // namespace keynook::ui
