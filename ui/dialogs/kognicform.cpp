// SPDX-License-Identifier: Apache-2.0
#include "dialogs/kognicform.h"

#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "services/kognic/kognichosts.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace keynook::ui {

namespace {

QString shown(const QUrl &server)
{
    return server.toString(QUrl::RemovePath);
}

} // namespace

KognicForm::KognicForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_profiles(new QComboBox)
    , m_importProfile(button(tr("&Import profile")))
    , m_lookAgain(button(tr("Look into P&ython's keyring"), "link"))
    , m_importVariable(button(tr("Import the file that &KOGNIC_CREDENTIALS names")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    addProfiles();
    m_grid->addWidget(m_lookAgain, 1, 0, 1, 3, Qt::AlignLeft);
    m_grid->addWidget(m_importVariable, 2, 0, 1, 3, Qt::AlignLeft);
    m_name = addRow(tr("Account &name"), "accountName", tr("the email address, if left empty"));
    m_authServer =
        addRow(tr("Auth se&rver"), "authServer", tr("the one that the credentials name"));
    m_workspaceServer = addRow(tr("&Workspace server"), "workspaceServer",
                               shown(kognic::workspaceServerOf(kognic::defaultAuthServer())));
    m_lookAgain->setObjectName(QStringLiteral("lookIntoKeyring"));
    m_importVariable->setObjectName(QStringLiteral("importVariable"));
    connect(m_lookAgain, &QPushButton::clicked, this, &KognicForm::keyringWanted);
    connect(m_importVariable, &QPushButton::clicked, this, &KognicForm::variableWanted);
    connect(m_importProfile, &QPushButton::clicked, this,
            [this] { emit profileWanted(m_profiles->currentText()); });
    refresh();
}

void KognicForm::addProfiles()
{
    constexpr int letters = 10; // a long name must not widen the dialog
    m_profiles->setObjectName(QStringLiteral("profiles"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profiles->setMinimumContentsLength(letters);
    m_importProfile->setObjectName(QStringLiteral("importProfile"));
    m_profileLabel = fieldLabel(tr("Profile in P&ython's keyring"), m_profiles);
    m_grid->addWidget(m_profileLabel, 0, 0);
    m_grid->addWidget(m_profiles, 0, 1);
    m_grid->addWidget(m_importProfile, 0, 2);
}

KognicForm::Row KognicForm::addRow(const QString &text, const char *objectName,
                                   const QString &placeholder)
{
    Row row;
    row.field = new QLineEdit;
    row.field->setObjectName(QString::fromLatin1(objectName));
    row.field->setPlaceholderText(placeholder);
    row.label = fieldLabel(text, row.field);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.label, at, 0);
    m_grid->addWidget(row.field, at, 1, 1, 2);
    return row;
}

void KognicForm::setProfiles(const QStringList &profiles)
{
    m_offersKeyring = false;
    m_profiles->clear();
    for (const QString &profile : profiles) {
        if (!hasInvisible(profile)) { // it would look like another one
            m_profiles->addItem(profile);
        }
    }
    refresh();
}

void KognicForm::offerKeyring()
{
    m_offersKeyring = true;
    m_profiles->clear();
    refresh();
}

void KognicForm::setVariable(const QString &path)
{
    m_hasVariable = !path.isEmpty();
    m_importVariable->setToolTip(plainToolTip(visible(path)));
    refresh();
}

bool KognicForm::isEmpty() const
{
    return m_profiles->count() == 0 && !m_offersKeyring && !m_hasVariable && !m_isAsking;
}

void KognicForm::ask()
{
    m_isAsking = true;
    refresh();
}

QLineEdit *KognicForm::lineOf(Field field) const
{
    return (field == Field::Name         ? m_name
            : field == Field::AuthServer ? m_authServer
                                         : m_workspaceServer)
        .field;
}

void KognicForm::focus(Field field)
{
    lineOf(field)->setFocus(Qt::OtherFocusReason);
    lineOf(field)->selectAll();
}

Result<ImportRequest> KognicForm::target()
{
    ImportRequest request;
    request.accountName = m_name.field->text().trimmed();
    for (const Field field : {Field::AuthServer, Field::WorkspaceServer}) {
        const QString typed = lineOf(field)->text().trimmed();
        const auto server = typed.isEmpty() ? Result<QUrl>(QUrl()) : kognic::originOf(typed);
        if (!server) {
            focus(field);
            return failure(server.error());
        }
        (field == Field::AuthServer ? request.authServer : request.workspaceServer) = *server;
    }
    return request;
}

void KognicForm::refresh()
{
    const bool hasProfiles = m_profiles->count() > 0;
    for (QWidget *each :
         {static_cast<QWidget *>(m_profileLabel), static_cast<QWidget *>(m_profiles),
          static_cast<QWidget *>(m_importProfile)}) {
        each->setVisible(hasProfiles);
    }
    m_lookAgain->setVisible(m_offersKeyring);
    m_importVariable->setVisible(m_hasVariable);
    for (const Row &row : {m_name, m_authServer, m_workspaceServer}) {
        row.label->setVisible(m_isAsking);
        row.field->setVisible(m_isAsking);
    }
}

} // namespace keynook::ui
