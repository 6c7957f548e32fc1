// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "flows/forgetcredential.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace keynook::ui {

class Banner;
class WaitLine;

/// For a service that deletes credentials in its web app only: takes them off this machine, after
/// it showed all that goes, and opens the page on which the credentials themselves are deleted.
///
///     looking ─→ what would go ──Delete here──→ working ─→ gone: the page opens, the dialog closes
///        └ fails → why                             └ some are not → each with its reason
///
/// What was begun goes on when the dialog is closed, and brings it back if it did not go well.
class ForgetDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens an address in the user's browser; false when there is none.
    using OpenBrowser = std::function<bool(const QUrl &)>;

    ForgetDialog(AppContext &app, Account account, QStringList keyIds, QWidget *parent);
    void setBrowser(OpenBrowser open) { m_open = std::move(open); }
    void reject() override;

signals:
    /// Something may have gone.
    void ended();
    /// To be copied; redacted.
    void detailsWanted(const QString &details);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void lay();
    void look();
    void show(ForgetPlan plan);
    void begin();
    void settle(const std::vector<Forgotten> &results);
    void openPage();
    void showLines(const QStringList &lines);

    AppContext &m_app;
    Account m_account;
    QStringList m_keyIds;
    ForgetCredential *m_flow;
    OpenBrowser m_open;
    std::optional<ForgetPlan> m_plan;
    bool m_working = false;

    QLabel *m_title;
    QLabel *m_text;
    QListWidget *m_list;
    QCheckBox *m_page;
    Banner *m_banner;
    WaitLine *m_wait;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};

} // namespace keynook::ui
