// SPDX-License-Identifier: Apache-2.0
#include "widgets/card.h"

#include "widgets/label.h"

#include <QVBoxLayout>

namespace keynook::ui {

Card::Card(const QString &title, const QString &sentence, QWidget *parent)
    : QPushButton(parent)
{
    constexpr int width = 260;
    constexpr int leastWidth = 136;
    constexpr int height = 156;
    setProperty("look", QStringLiteral("card"));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setMinimumWidth(leastWidth);
    setMaximumWidth(width);
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QLabel *head = label(title, "subtitle");
    QLabel *text = paragraph(sentence, "muted");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(head);
    column->addWidget(text, 1, Qt::AlignTop);
    for (QLabel *each : {head, text}) {
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

} // namespace keynook::ui
