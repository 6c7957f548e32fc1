// SPDX-License-Identifier: Apache-2.0
#include "dialogs/leaddialog.h"

#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "settings/spinunit.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace keynook::ui {

LeadDialog::LeadDialog(const Account &account, QWidget *parent)
    : QDialog(parent)
{
    constexpr int longest = 365;
    setObjectName(QStringLiteral("leadDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Expiring soon"));
    auto *days = new QSpinBox;
    days->setObjectName(QStringLiteral("days"));
    days->setRange(1, longest);
    days->setValue(account.expiryLeadDays);
    setUnit(days, [](int n) { return tr(" day(s)", "after a number", n); });
    QLabel *name = label(tr("&Days before the end"), "muted");
    name->setBuddy(days);
    days->setAccessibleName(tr("Days before the end"));
    QPushButton *cancel = button(tr("&Cancel"));
    QPushButton *save = button(tr("&Save"), "primary");
    cancel->setObjectName(QStringLiteral("cancel"));
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(name);
    row->addWidget(days);
    row->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(label(tr("Expiring soon"), "title"));
    column->addWidget(paragraph(tr("From when on the credentials of %1 are shown under “Expiring "
                                   "soon”.")
                                    .arg(visible(account.name)),
                                "muted"));
    column->addLayout(row);
    column->addSpacing(4);
    column->addLayout(buttons);
    setMinimumWidth(contentWidth(*this));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, days] {
        emit chosen(days->value());
        accept();
    });
    growWithText(*this);
}

} // namespace keynook::ui
