// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "models/keylistmodel.h"
#include "settings/settings.h"
#include "start/wish.h"
#include "tray/notices.h"

#include <QMainWindow>

#include <memory>

class QHBoxLayout;

namespace keynook::ui {

class AccountActions;
class AgeClock;
class Banner;
class DetailsPanel;
class IdleWatch;
class KeyActions;
class KeyDesk;
class KeysPage;
class Leaving;
class SecretClipboard;
class Sidebar;
class StatusStrip;
class Theme;
class TopBar;
class Tray;
class WelcomePage;

/// Ties the screens together; the work itself is in flows, KeyDesk, KeyActions and AccountActions.
///
///     shown at once, empty ─→ begin(): ledger ─→ no account: welcome │ kept list ─→ fresh list
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AppOptions options, Theme &theme, Settings settings = Settings());
    /// With preferences that are being read already.
    MainWindow(AppOptions options, Theme &theme, std::unique_ptr<SettingsStore> settings);
    ~MainWindow() override;

    /// Before `begin`.
    void setOptions(AppOptions options) { m_options = std::move(options); }
    /// Opens the data folder and fills the window; called once the window can be seen.
    void begin();
    /// Says in the window that nothing here is real.
    void setDemo();
    [[nodiscard]] AppContext *context() { return m_app.get(); }
    /// Shows an account that was just signed in.
    void showAccount(const Account &account);
    /// A sentence in place of everything else.
    void showProblem(const Error &error);
    /// To the front and to the keyboard, out of the task bar too; with a dialog, if one is open.
    void comeForward();
    /// Once the accounts are there; not over an open dialog.
    void fulfil(const Wish &wish);
    /// Closes as soon as nothing is lost by it, for a signal.
    void end();
    /// Whether the program's end right now would lose something.
    [[nodiscard]] bool wouldLose() const;

signals:
    /// The first frame was painted: from now on the disk, the keychain and the network may be
    /// asked.
    void seen();
    void demoWanted();
    /// The list of the current account is shown, fresh or kept.
    void listShown();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showWelcome(bool shown);
    void open();
    void buildMenu();
    void wire();
    void wireKeys();
    void wireLeaving();
    void wireTray();
    void applyPreferences();
    void loadAccounts(const QString &current);
    void chooseAccount(const QString &accountId);
    void showList();
    void showSelection();
    void addAccount();
    void addFor(ServiceId service);
    [[nodiscard]] bool mayAdd();
    void generateOrSignIn();
    void offer(const QString &path);
    void showView(const QString &accountId, KeyListModel::View view);
    [[nodiscard]] std::optional<Standing> unusedNow() const;
    void showAge();
    void growOlder();
    [[nodiscard]] std::optional<qint64> nextAge() const;
    [[nodiscard]] Error withAge(Error problem) const;
    void askKeychain();
    void resumeInterrupted();
    void lookForInterrupted();
    void offerOldKey(const ApiKey &old);
    void showKeyMenu(const QPoint &at);
    void maskAll();
    void lock();
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] std::optional<Account> account() const;

    AppOptions m_options;
    Theme &m_theme;
    std::unique_ptr<SettingsStore> m_settings;
    KeyListModel m_keys;
    std::unique_ptr<AppContext> m_app;
    QList<Account> m_accounts;
    SecretClipboard *m_clipboard;
    IdleWatch *m_idle;
    KeyDesk *m_desk = nullptr;
    KeyActions *m_keyActions = nullptr;
    AccountActions *m_accountActions = nullptr;
    Leaving *m_leaving = nullptr;
    Tray *m_tray = nullptr;

    TopBar *m_top;
    Sidebar *m_side;
    QHBoxLayout *m_body;
    WelcomePage *m_welcome = nullptr; ///< made when it is needed
    KeysPage *m_page;
    DetailsPanel *m_details;
    StatusStrip *m_status;
    Banner *m_problem;
    Banner *m_demoBanner;
    std::optional<Wish> m_wish; ///< came too early
    bool m_painted = false;
    bool m_isDemo = false;
    bool m_askedForLeft = false; ///< for logins that a sign-out left in the keychain
    QString m_rotatedId;         ///< of the key that has a successor
    QString m_wanted;            ///< to be selected when it is in the list
    AgeClock *m_ages;            ///< relative times grow old
};

} // namespace keynook::ui
