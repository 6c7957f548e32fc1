// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "flows/revoke.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace keynook::ui {

class Banner;

/// Says what stops working, asks as hard as the keys' use demands, deletes one after the other, and
/// shows what became of each. What was begun goes on when the dialog is closed.
class DeleteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `known`: whether `keys` are of a list that the service gave just now.
    DeleteDialog(AppContext &app, Account account, std::vector<ApiKey> keys, ToRevoke::Known known,
                 QWidget *parent);

    /// Something must be typed, used or not: nobody here knows what the keys are for.
    void askAlways();
    void reject() override;

signals:
    /// Something may have been deleted; emitted once, when all is done.
    void ended();
    /// To be copied; redacted.
    void detailsWanted(const QString &details);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void showKeys();
    void showTyping();
    void fitList();
    void guard();
    void begin();
    void settle(const Result<std::vector<Revoked>> &results);
    [[nodiscard]] QString factsOf(const ApiKey &key) const;
    [[nodiscard]] bool isInUse(const ApiKey &key) const;
    /// What must be typed; empty when a click is enough. The id, where the name is none or too
    /// long.
    [[nodiscard]] QString wordToType() const;

    AppContext &m_app;
    Account m_account;
    std::vector<ApiKey> m_keys;
    ToRevoke::Known m_known;
    bool m_askAlways = false;
    bool m_working = false;
    bool m_finished = false;

    QLabel *m_title;
    QLabel *m_text;
    QListWidget *m_list;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    Banner *m_banner;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};

} // namespace keynook::ui
