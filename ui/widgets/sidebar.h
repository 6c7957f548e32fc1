// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "models/keylistmodel.h"
#include "services/credentialservice.h"

#include <QFrame>
#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace keynook::ui {

/// Accounts on top, the views of the chosen one's keys below.
class Sidebar final : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// `current` is an account's id.
    void setAccounts(const QList<Account> &accounts, const QString &current);
    /// Renews the numbers behind the views.
    void setCounts(const KeyListModel &keys, int unusedAfterDays);

    /// Only the views that mean something for a service that can do this.
    void setViews(const Capabilities &can);

    /// As a click on it does; one that is not there is not chosen.
    void chooseView(KeyListModel::View view);

    /// Above the button that adds, on the screen.
    [[nodiscard]] QPoint addMenuPlace() const;

    /// Why is said where the button is.
    void forbidAdding(const QString &why);

signals:
    void accountChosen(const QString &accountId);
    void viewChosen(KeyListModel::View view);
    void addAccountWanted();

private:
    QListWidget *m_accounts;
    QListWidget *m_views;
    QPushButton *m_add;
};

} // namespace keynook::ui
