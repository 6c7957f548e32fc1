// SPDX-License-Identifier: Apache-2.0
#include "dialogs/kognicwebpage.h"

#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "flows/downloadwatch.h"
#include "theme/theme.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keynook::ui {

namespace {

constexpr int mostLines = 3;

QStringList steps()
{
    return {KognicWebPage::tr("Open the menu with your name and choose \"API Credentials…\"."),
            KognicWebPage::tr("Choose \"Generate Credentials\" and give them a name."),
            KognicWebPage::tr("Choose \"Download\", then \"Close\". Keynook does the rest.")};
}

} // namespace

KognicWebPage::KognicWebPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(paragraph({}))
    , m_address(new QLineEdit)
    , m_copy(button(tr("Cop&y")))
    , m_open(button(tr("&Open the page again")))
    , m_waiting(new OutsideLabel(mostLines, "muted"))
{
    m_sentence->setObjectName(QStringLiteral("webSentence"));
    m_address->setObjectName(QStringLiteral("webAddress"));
    m_address->setReadOnly(true);
    showAsCode(*m_address);
    m_copy->setObjectName(QStringLiteral("copyAddress"));
    m_open->setObjectName(QStringLiteral("openAgain"));
    m_waiting->setObjectName(QStringLiteral("waitingFor"));

    auto *list = new QGridLayout;
    list->setHorizontalSpacing(8);
    list->setVerticalSpacing(4);
    list->setColumnStretch(1, 1);
    const QStringList all = steps();
    for (int row = 0; row < all.size(); ++row) {
        list->addWidget(label(tr("%1.").arg(row + 1), "muted"), row, 0, Qt::AlignTop);
        list->addWidget(paragraph(all.at(row)), row, 1);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->addWidget(fieldLabel(tr("P&age"), m_address), 0, 0);
    grid->addWidget(m_address, 0, 1);
    grid->addWidget(m_copy, 0, 2);
    grid->addWidget(m_open, 0, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addLayout(list);
    column->addLayout(grid);
    column->addWidget(m_waiting);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyWanted(m_address->text()); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_page); });
}

void KognicWebPage::setPage(const QUrl &page, bool opened)
{
    m_page = page;
    m_sentence->setText(opened ? tr("On the page that has opened in your browser:")
                               : tr("No browser could be opened. Open this page in one yourself, "
                                    "and there:"));
    m_address->setText(QString::fromUtf8(page.toEncoded()));
    m_address->setCursorPosition(0);
}

void KognicWebPage::setWatch(const DownloadWatch &watch)
{
    const QString folder = visible(watch.folder());
    m_waiting->setText(watch.folderIsThere()
                           ? tr("Waiting for a download in %1…").arg(folder)
                           : tr("There is no folder %1 yet. Give Keynook the downloaded file "
                                "below.")
                                 .arg(folder));
    m_waiting->setAccessibleName(m_waiting->text());
}

} // namespace keynook::ui
