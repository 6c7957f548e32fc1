// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/result.h"
#include "flows/signin.h"

#include <QUrl>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace keynook::ui {

/// What the user types to sign in. Which fields there are depends on the way in, and on what the
/// service has asked for so far.
class SignInForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Way { Password, Key };
    enum class Field { Email, Secret, Code, Name, Server };

    explicit SignInForm(QWidget *parent = nullptr);

    /// Sign in again: what the account is cannot be changed.
    void setAccount(const Account &account);
    void setWay(Way way);
    [[nodiscard]] Way way() const { return m_way; }
    /// Shows the field for the one-time code, or the account's name.
    void ask(Field field);
    [[nodiscard]] bool asksFor(Field field) const;
    /// Whether something stands in every field that is needed.
    [[nodiscard]] bool isComplete() const;

    /// Error: that of CogniacService::serverFromInput.
    [[nodiscard]] Result<QUrl> server() const;
    [[nodiscard]] SignInRequest request() const;
    /// For signing in in the browser: who it has to be, and nothing that was typed.
    [[nodiscard]] SignInRequest requestWithoutSecrets() const;

    /// Focuses the field and selects what stands in it.
    void focus(Field field);
    /// The first field that is still empty.
    void focusFirst();
    void wipeSecrets();

signals:
    void edited();

private:
    struct Row
    {
        QLabel *label = nullptr;
        QLineEdit *field = nullptr;
    };
    [[nodiscard]] Row addRow(const QString &text, const char *objectName);
    static void showRow(const Row &row, bool shown);
    [[nodiscard]] const Row &rowOf(Field field) const;
    void refresh();

    QGridLayout *m_grid;
    Row m_email;
    Row m_password;
    Row m_key;
    Row m_code;
    Row m_name;
    Row m_server;
    Way m_way = Way::Password;
    bool m_isFixed = false;
    bool m_asksCode = false;
    bool m_asksName = false;
};

} // namespace keynook::ui
