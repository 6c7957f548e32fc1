// SPDX-License-Identifier: Apache-2.0
#include "dialogs/kognicpanel.h"

#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "dialogs/plainfilebox.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace keynook::ui {

KognicPanel::KognicPanel(SecretClipboard &clipboard, int remaskSeconds, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_clientId(new QLineEdit)
    , m_secret(new SecretField)
    , m_reveal(button(tr("&Reveal")))
    , m_repairs(paragraph({}, "warning"))
    , m_note(paragraph({}, "muted"))
    , m_plainFile(new PlainFileBox)
{
    m_clientId->setObjectName(QStringLiteral("clientId"));
    m_clientId->setReadOnly(true);
    showAsCode(*m_clientId);
    m_secret->setObjectName(QStringLiteral("clientSecret"));
    m_secret->setRemaskAfter(std::chrono::seconds(remaskSeconds));
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_repairs->setObjectName(QStringLiteral("repairs"));
    m_note->setObjectName(QStringLiteral("copyNote"));
    build();
    listen();
}

void KognicPanel::build()
{
    QPushButton *copyId = button(tr("Copy &ID"));
    QPushButton *copy = button(tr("&Copy"));
    QPushButton *save = button(tr("Do&wnload credentials…"));
    QPushButton *handOff = button(tr("&Hand to Python SDK…"));
    copyId->setObjectName(QStringLiteral("copyId"));
    copy->setObjectName(QStringLiteral("copySecret"));
    save->setObjectName(QStringLiteral("download"));
    handOff->setObjectName(QStringLiteral("handOff"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(fieldLabel(tr("Client ID"), m_clientId), 0, 0);
    grid->addWidget(m_clientId, 0, 1);
    grid->addWidget(copyId, 0, 2, 1, 2);
    grid->addWidget(fieldLabel(tr("Client secret"), m_secret), 1, 0);
    grid->addWidget(m_secret, 1, 1);
    grid->addWidget(m_reveal, 1, 2);
    grid->addWidget(copy, 1, 3);
    auto *ways = new QWidget;
    auto *row = new FlowLayout(ways);
    row->addWidget(save);
    row->addWidget(handOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(grid);
    column->addWidget(ways);
    column->addWidget(m_repairs);
    column->addWidget(m_note);
    column->addWidget(m_plainFile);
    connect(copyId, &QPushButton::clicked, this,
            [this] { m_clipboard.copyText(m_clientId->text()); });
    connect(copy, &QPushButton::clicked, this, &KognicPanel::copySecret);
    connect(save, &QPushButton::clicked, this, &KognicPanel::exportWanted);
    connect(handOff, &QPushButton::clicked, this, &KognicPanel::handOffWanted);
}

void KognicPanel::listen()
{
    const auto say = [this](const QString &text) {
        m_note->setText(text);
        m_note->setVisible(!text.isEmpty());
    };
    say({});
    connect(m_reveal, &QPushButton::clicked, m_secret, &SecretField::toggle);
    connect(m_secret, &SecretField::copyWanted, this, &KognicPanel::copySecret);
    connect(m_secret, &SecretField::failed, this, &KognicPanel::failed);
    connect(m_secret, &SecretField::revealedChanged, this, [this](bool revealed) {
        m_reveal->setText(revealed ? tr("Hide") : tr("&Reveal"));
        m_reveal->setAccessibleName(revealed ? tr("Hide") : tr("Reveal"));
    });
    connect(&m_clipboard, &SecretClipboard::ticked, this, [say](int secondsLeft) {
        say(secondsLeft > 0 ? tr("Copied · clipboard clears in %1 s").arg(secondsLeft)
                            : tr("Copied · clipboard clears when Keynook quits"));
    });
    connect(&m_clipboard, &SecretClipboard::cleared, this,
            [say] { say(tr("The clipboard was cleared.")); });
    connect(&m_clipboard, &SecretClipboard::replaced, this,
            [say] { say(tr("The clipboard holds something else now.")); });
    connect(&m_clipboard, &SecretClipboard::couldNotClear, this, say);
}

void KognicPanel::setCredential(const ImportedCredential &imported,
                                const SecretField::Source &source)
{
    m_source = source;
    m_clientId->setText(visible(imported.key.keyId));
    m_clientId->setCursorPosition(0);
    m_secret->setSource(source);
    QStringList repairs;
    for (const QString &repair : imported.repairs) {
        repairs += visible(repair);
    }
    m_repairs->setText(repairs.join(u'\n'));
    m_repairs->setVisible(!repairs.isEmpty());
}

void KognicPanel::forget()
{
    m_source = {};
    m_secret->setSource({});
}

void KognicPanel::copySecret()
{
    if (m_source) {
        m_source({this, [this](const Result<Secret> &secret) {
                      if (secret) {
                          m_clipboard.copy(*secret);
                      } else {
                          emit failed(secret.error());
                      }
                  }});
    }
}

} // namespace keynook::ui
