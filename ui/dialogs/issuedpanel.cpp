// SPDX-License-Identifier: Apache-2.0
#include "dialogs/issuedpanel.h"

#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/exportdialog.h"
#include "exchange/credentialformat.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/secretfield.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace keynook::ui {

IssuedPanel::IssuedPanel(SecretClipboard &clipboard, const Preferences &preferences,
                         QString exportFolder, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_exportFolder(std::move(exportFolder))
    , m_keyId(new QLineEdit)
    , m_secret(new SecretField)
    , m_note(paragraph({}, "muted"))
{
    m_secret->setRemaskAfter(std::chrono::seconds(preferences.remaskSeconds));
    build();
    connect(&clipboard, &SecretClipboard::ticked, this, [this](int secondsLeft) {
        m_note->setText(secondsLeft > 0 ? tr("Copied · clipboard clears in %1 s").arg(secondsLeft)
                                        : tr("Copied · clipboard clears when Keynook quits"));
    });
    connect(&clipboard, &SecretClipboard::cleared, this,
            [this] { m_note->setText(tr("The clipboard was cleared.")); });
    connect(&clipboard, &SecretClipboard::replaced, this,
            [this] { m_note->setText(tr("The clipboard holds something else now.")); });
    connect(&clipboard, &SecretClipboard::couldNotClear, m_note, &QLabel::setText);
}

void IssuedPanel::build()
{
    m_keyId->setObjectName(QStringLiteral("keyId"));
    m_keyId->setReadOnly(true);
    showAsCode(*m_keyId);
    m_keyId->setAccessibleName(tr("Key ID"));
    m_secret->setObjectName(QStringLiteral("issuedSecret"));
    m_secret->setAccessibleName(tr("API key"));
    m_note->setObjectName(QStringLiteral("copyNote"));
    QPushButton *copyId = button(tr("Copy &ID"));
    QPushButton *reveal = button(tr("&Reveal"));
    QPushButton *copy = button(tr("&Copy"));
    QPushButton *save = button(tr("Do&wnload credentials…"));
    QPushButton *environment = button(tr("Copy as .&env"));
    copyId->setObjectName(QStringLiteral("copyId"));
    reveal->setObjectName(QStringLiteral("revealIssued"));
    copy->setObjectName(QStringLiteral("copyIssued"));
    save->setObjectName(QStringLiteral("download"));
    environment->setObjectName(QStringLiteral("copyEnvironment"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label(tr("Key ID"), "muted"), 0, 0);
    grid->addWidget(m_keyId, 0, 1);
    grid->addWidget(copyId, 0, 2, 1, 2);
    grid->addWidget(label(tr("API key"), "muted"), 1, 0);
    grid->addWidget(m_secret, 1, 1);
    grid->addWidget(reveal, 1, 2);
    grid->addWidget(copy, 1, 3);
    auto *ways = new QWidget;
    auto *row = new FlowLayout(ways);
    row->addWidget(save);
    row->addWidget(environment);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(grid);
    column->addWidget(ways);
    column->addWidget(m_note);

    connect(copyId, &QPushButton::clicked, this, [this] { m_clipboard.copyText(m_keyId->text()); });
    connect(reveal, &QPushButton::clicked, m_secret, &SecretField::toggle);
    connect(m_secret, &SecretField::copyWanted, this, &IssuedPanel::copySecret);
    connect(m_secret, &SecretField::revealedChanged, this, [reveal](bool revealed) {
        reveal->setText(revealed ? tr("Hide") : tr("&Reveal"));
        reveal->setAccessibleName(revealed ? tr("Hide") : tr("Reveal"));
    });
    connect(copy, &QPushButton::clicked, this, &IssuedPanel::copySecret);
    connect(environment, &QPushButton::clicked, this, &IssuedPanel::copyEnvironment);
    connect(save, &QPushButton::clicked, this, &IssuedPanel::download);
}

void IssuedPanel::setCredential(const Credential &credential)
{
    m_credential = &credential;
    m_keyId->setText(visible(credential.key.id));
    m_secret->setSource(
        [this](const Reply<Secret> &reply) {
            if (m_credential != nullptr) {
                reply(m_credential->secret.clone());
            }
        },
        credential.key.id + QLatin1Char(':'));
}

void IssuedPanel::forget()
{
    m_credential = nullptr;
    m_secret->setSource({});
}

void IssuedPanel::copySecret()
{
    if (m_credential != nullptr) {
        m_clipboard.copy(m_credential->secret);
        emit saved();
    }
}

void IssuedPanel::copyEnvironment()
{
    if (m_credential == nullptr) {
        return;
    }
    const auto text = keynook::render(*m_credential, CredentialFormat::Env);
    if (text) {
        m_clipboard.copy(*text);
        emit saved();
    } else {
        m_note->setText(visible(text.error().sentence));
    }
}

void IssuedPanel::download()
{
    if (m_credential == nullptr) {
        return;
    }
    Credential copy{m_credential->key, m_credential->secret.clone(), m_credential->server,
                    m_credential->userId, m_credential->workspaceId};
    auto *dialog = new ExportDialog(std::move(copy), m_clipboard, m_exportFolder, this);
    connect(dialog, &ExportDialog::written, this, [this](const QString &path) {
        m_note->setText(tr("Written to %1, readable by you alone.").arg(visible(path)));
        emit saved();
    });
    dialog->open();
}

} // namespace keynook::ui
