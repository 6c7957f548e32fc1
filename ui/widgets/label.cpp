// SPDX-License-Identifier: Apache-2.0
#include "widgets/label.h"

#include "core/text.h"
#include "theme/looks.h"

#include <QVariant>

namespace keynook::ui {

QLabel *label(const QString &text, const char *look, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    made->setProperty("look", QString::fromLatin1(look));
    return made;
}

QLabel *paragraph(const QString &text, const char *look, QWidget *parent)
{
    QLabel *made = label(text, look, parent);
    made->setWordWrap(true);
    return made;
}

QPushButton *button(const QString &text, const char *look, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setProperty("look", QString::fromLatin1(look));
    made->setAutoDefault(false);
    made->setAccessibleName(withoutMnemonic(text));
    return made;
}

void setLook(QWidget *widget, const char *look)
{
    const QString wanted = QString::fromLatin1(look);
    if (widget->property("look").toString() == wanted) {
        return;
    }
    widget->setProperty("look", wanted);
    dressText(*widget);
    widget->update();
}

} // namespace keynook::ui
