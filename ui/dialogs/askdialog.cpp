// SPDX-License-Identifier: Apache-2.0
#include "dialogs/askdialog.h"

#include "core/text.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace keynook::ui {

AskDialog::AskDialog(const QString &title, const QString &sentence, const QString &confirmLabel,
                     QWidget *parent)
    : QDialog(parent)
{
    constexpr int width = 420;
    setAttribute(Qt::WA_DeleteOnClose);
    // Qt takes a lone [*] out of a title.
    setWindowTitle(visible(title).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")));
    QLabel *head = paragraph(visible(title), "title");
    QLabel *text = paragraph(visible(sentence), "muted");
    head->setObjectName(QStringLiteral("askTitle"));
    text->setObjectName(QStringLiteral("askSentence"));
    for (QLabel *each : {head, text}) {
        each->setFixedWidth(width);
    }
    QPushButton *confirm = button(confirmLabel, "danger");
    QPushButton *cancel = button(tr("&Cancel"));
    confirm->setObjectName(QStringLiteral("confirm"));
    cancel->setObjectName(QStringLiteral("cancel"));
    setAccessibleDescription(text->text());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(8);
    column->addWidget(head);
    column->addWidget(text);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);

    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setDefault(true);
    cancel->setFocus();
}

} // namespace keynook::ui
