// SPDX-License-Identifier: Apache-2.0
#include "dialogs/plainfilebox.h"

#include "core/text.h"
#include "widgets/banner.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace keynook::ui {

PlainFileBox::PlainFileBox(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner)
    , m_remove(button(tr("Remo&ve file")))
    , m_keep(button(tr("&Keep it"), "link"))
{
    m_banner->setObjectName(QStringLiteral("plainFile"));
    m_remove->setObjectName(QStringLiteral("removeFile"));
    m_keep->setObjectName(QStringLiteral("keepFile"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &PlainFileBox::removeWanted);
    connect(m_keep, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_banner, &Banner::detailsWanted, this, &PlainFileBox::detailsWanted);
    hide();
}

void PlainFileBox::setFile(const QString &path, bool isNamed)
{
    m_path = visible(path);
    QString text = tr("The file %1 still holds the secret in plain text.").arg(m_path);
    if (isNamed) {
        text += u' ' + tr("KOGNIC_CREDENTIALS names it: programs that go by that fail without it.");
    }
    m_banner->say(Banner::Kind::Warning, text);
    m_remove->show();
    m_keep->show();
    show();
}

void PlainFileBox::tell(const Result<void> &removed)
{
    // A disk may come to its senses; a file that holds something else by now is not ours to remove.
    const bool again = !removed && removed.error().kind == Error::Kind::Disk;
    if (removed) {
        m_banner->say(Banner::Kind::Good, tr("The file %1 is removed.").arg(m_path));
    } else {
        m_banner->complain(removed.error());
    }
    m_remove->setVisible(again);
    m_keep->setVisible(again);
}

} // namespace keynook::ui
