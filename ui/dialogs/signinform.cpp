// SPDX-License-Identifier: Apache-2.0
#include "dialogs/signinform.h"

#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "widgets/label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace keynook::ui {

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_email(addRow(tr("&Email"), "email"))
    , m_password(addRow(tr("&Password"), "password"))
    , m_key(addRow(tr("API &key"), "apiKey"))
    , m_code(addRow(tr("&One-time code"), "code"))
    , m_name(addRow(tr("Account &name"), "accountName"))
    , m_server(addRow(tr("Se&rver"), "server"))
{
    constexpr int labelWidth = 112;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_email.field->setPlaceholderText(QStringLiteral("you@company.example"));
    m_email.field->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_code.field->setInputMethodHints(Qt::ImhDigitsOnly);
    m_key.field->setPlaceholderText(tr("key id:secret, as the service showed it"));
    m_name.field->setPlaceholderText(tr("what to call this account here"));
    m_server.field->setText(QStringLiteral("https://") + CogniacService::defaultServer().host());
    for (const Row &row : {m_email, m_key, m_server}) {
        row.field->setLayoutDirection(Qt::LeftToRight);
    }
    for (const Row &row : {m_password, m_key}) {
        row.field->setEchoMode(QLineEdit::Password);
        row.field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                       Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    for (const Row &row : {m_email, m_password, m_key, m_code, m_name, m_server}) {
        connect(row.field, &QLineEdit::textChanged, this, &SignInForm::edited);
    }
    // Whether a code is needed depends on who signs in.
    connect(m_email.field, &QLineEdit::textEdited, this, [this] {
        m_asksCode = false;
        wipe(*m_code.field);
        refresh();
    });
    refresh();
}

SignInForm::Row SignInForm::addRow(const QString &text, const char *objectName)
{
    Row row;
    row.field = new QLineEdit;
    row.field->setObjectName(QString::fromLatin1(objectName));
    row.label = fieldLabel(text, row.field);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.label, at, 0);
    m_grid->addWidget(row.field, at, 1);
    return row;
}

void SignInForm::setAccount(const Account &account)
{
    m_isFixed = true;
    m_email.field->setText(visible(account.email));
    m_name.field->setText(visible(account.name));
    m_server.field->setText(account.server.toString(QUrl::RemovePath));
    for (const Row &row : {m_email, m_name, m_server}) {
        row.field->setReadOnly(true);
        row.field->setFocusPolicy(Qt::ClickFocus);
    }
    m_asksName = account.name != account.email;
    refresh();
}

void SignInForm::setWay(Way way)
{
    m_way = way;
    refresh();
    emit edited();
}

void SignInForm::ask(Field field)
{
    m_asksCode = m_asksCode || field == Field::Code;
    m_asksName = m_asksName || field == Field::Name;
    refresh();
}

bool SignInForm::asksFor(Field field) const
{
    return !rowOf(field).field->isHidden();
}

bool SignInForm::isComplete() const
{
    if (m_server.field->text().trimmed().isEmpty()) {
        return false;
    }
    return m_way == Way::Key
               ? !m_key.field->text().isEmpty()
               : !m_email.field->text().trimmed().isEmpty() && !m_password.field->text().isEmpty();
}

Result<QUrl> SignInForm::server() const
{
    return CogniacService::serverFromInput(m_server.field->text().trimmed());
}

SignInRequest SignInForm::requestWithoutSecrets() const
{
    SignInRequest request;
    if (m_isFixed) {
        request.email = m_email.field->text();
    }
    if (m_asksName) {
        request.accountName = m_name.field->text().trimmed();
    }
    return request;
}

SignInRequest SignInForm::request() const
{
    SignInRequest request = requestWithoutSecrets();
    if (m_way == Way::Key) {
        request.apiKey = secretIn(*m_key.field);
        return request;
    }
    request.email = m_email.field->text().trimmed();
    request.password = secretIn(*m_password.field);
    if (m_asksCode) {
        request.code = Secret::take(m_code.field->text().simplified().remove(u' ').toUtf8());
    }
    return request;
}

void SignInForm::focus(Field field)
{
    QLineEdit *const line = rowOf(field).field;
    line->setFocus(Qt::OtherFocusReason);
    line->selectAll();
}

void SignInForm::focusFirst()
{
    const bool needsEmail =
        m_way == Way::Password && !m_isFixed && m_email.field->text().trimmed().isEmpty();
    focus(needsEmail ? Field::Email : Field::Secret);
}

void SignInForm::wipeSecrets()
{
    for (const Row &row : {m_password, m_key, m_code}) {
        wipe(*row.field);
    }
}

void SignInForm::showRow(const Row &row, bool shown)
{
    row.label->setVisible(shown);
    row.field->setVisible(shown);
}

const SignInForm::Row &SignInForm::rowOf(Field field) const
{
    switch (field) {
    case Field::Email:
        return m_email;
    case Field::Code:
        return m_code;
    case Field::Name:
        return m_name;
    case Field::Server:
        return m_server;
    case Field::Secret:
        break;
    }
    return m_way == Way::Key ? m_key : m_password;
}

void SignInForm::refresh()
{
    const bool byPassword = m_way == Way::Password;
    showRow(m_email, byPassword || m_isFixed);
    showRow(m_password, byPassword);
    showRow(m_key, !byPassword);
    showRow(m_code, byPassword && m_asksCode);
    showRow(m_name, m_asksName);
    showRow(m_server, true);
}

} // namespace keynook::ui
