// SPDX-License-Identifier: Apache-2.0
#include "dialogs/browserpage.h"

#include "dialogs/dialogparts.h"
#include "theme/theme.h"
#include "widgets/label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keynook::ui {

BrowserPage::BrowserPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(paragraph({}))
    , m_address(new QLineEdit)
    , m_copy(button(tr("Cop&y")))
    , m_paste(new QLineEdit)
{
    m_sentence->setObjectName(QStringLiteral("browserSentence"));
    m_address->setObjectName(QStringLiteral("browserAddress"));
    m_address->setReadOnly(true);
    showAsCode(*m_address);
    m_paste->setLayoutDirection(Qt::LeftToRight);
    m_copy->setObjectName(QStringLiteral("copyAddress"));
    m_paste->setObjectName(QStringLiteral("browserPaste"));
    m_paste->setEchoMode(QLineEdit::Password); // it holds the new key
    m_paste->setPlaceholderText(tr("the whole address, from the browser's address bar"));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(fieldLabel(tr("P&age"), m_address), 0, 0);
    grid->addWidget(m_address, 0, 1);
    grid->addWidget(m_copy, 0, 2);
    grid->addWidget(fieldLabel(tr("It &ended on"), m_paste), 1, 0);
    grid->addWidget(m_paste, 1, 1, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addLayout(grid);
    column->addWidget(paragraph(tr("Only if the browser cannot come back by itself, paste the "
                                   "address it ended on. It holds the new key: clear it from the "
                                   "browser's history afterwards."),
                                "muted"));
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyWanted(m_address->text()); });
    connect(m_paste, &QLineEdit::textChanged, this, &BrowserPage::edited);
}

void BrowserPage::setPage(const QUrl &page, bool opened)
{
    m_sentence->setText(opened ? tr("Sign in on the page that has opened in your browser. Keynook "
                                    "waits for it to come back, for five minutes.")
                               : tr("No browser could be opened. Open this page in one yourself "
                                    "and sign in there; Keynook waits, for five minutes."));
    m_address->setText(QString::fromUtf8(page.toEncoded()));
    m_address->setCursorPosition(0);
}

bool BrowserPage::hasPaste() const
{
    return !m_paste->text().trimmed().isEmpty();
}

Secret BrowserPage::paste() const
{
    return secretIn(*m_paste);
}

void BrowserPage::selectPaste()
{
    m_paste->setFocus(Qt::OtherFocusReason);
    m_paste->selectAll();
}

void BrowserPage::wipePaste()
{
    wipe(*m_paste);
}

} // namespace keynook::ui
