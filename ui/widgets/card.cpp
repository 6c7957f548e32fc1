// SPDX-License-Identifier: Apache-2.0
#include "widgets/card.h"

#include "widgets/label.h"

#include <QVBoxLayout>

namespace keynook::ui {

Card::Card(const QString &title, const QString &sentence, QWidget *parent)
    : QPushButton(parent)
{
    constexpr int width = 260;
    constexpr int leastWidth = 128;
    constexpr int leastHeight = 156;
    setProperty("look", QStringLiteral("card"));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setMinimumSize(leastWidth, leastHeight);
    setMaximumWidth(width);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QLabel *head = paragraph(title, "subtitle");
    QLabel *text = paragraph(sentence, "muted");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(head);
    column->addWidget(text, 1, Qt::AlignTop);
    for (QLabel *each : {head, text}) {
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

QSize Card::sizeHint() const
{
    return layout()->totalSizeHint().expandedTo({maximumWidth(), minimumHeight()});
}

QSize Card::minimumSizeHint() const
{
    return minimumSize();
}

} // namespace keynook::ui
