// SPDX-License-Identifier: Apache-2.0
#include "pages/keyspage.h"

#include "core/text.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"
#include "widgets/waitline.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace keynook::ui {

KeysPage::KeysPage(KeyListModel &keys, QWidget *parent)
    : QFrame(parent)
    , m_summary(new OutsideLabel(1, "muted"))
    , m_refresh(button(tr("&Refresh")))
    , m_wait(new WaitLine)
    , m_banner(new Banner)
    , m_recover(new Banner)
    , m_rotated(new Banner)
    , m_table(new KeyTable(keys))
    , m_sentence(paragraph({}, "muted"))
{
    setProperty("look", QStringLiteral("ground"));
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_refresh->setToolTip(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_banner->setObjectName(QStringLiteral("listBanner"));
    m_recover->setObjectName(QStringLiteral("recoverBanner"));
    m_rotated->setObjectName(QStringLiteral("rotatedBanner"));
    m_sentence->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(label(tr("API credentials"), "subtitle"));
    head->addWidget(m_summary);
    head->addWidget(m_wait, 1);
    head->addWidget(m_refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_recover);
    column->addWidget(m_rotated);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence, 1);
    m_wait->setStoppable();
    connect(m_wait, &WaitLine::stopWanted, this, &KeysPage::stopWanted);
    connect(m_refresh, &QPushButton::clicked, this, &KeysPage::refreshWanted);
}

void KeysPage::setLoading(const QString &host)
{
    if (host == m_waitingFor) {
        return;
    }
    m_waitingFor = host;
    m_wait->stop();
    if (!host.isEmpty()) {
        m_wait->start(tr("Waiting for %1…").arg(visible(host)));
    }
    m_refresh->setEnabled(host.isEmpty());
}

void KeysPage::setSummary(const QString &summary, const QString &sentence)
{
    m_summary->setText(summary);
    m_sentence->setText(sentence);
    const bool empty = m_table->model()->rowCount() == 0 && !sentence.isEmpty();
    m_table->setHidden(empty);
    m_sentence->setVisible(empty);
}

} // namespace keynook::ui
