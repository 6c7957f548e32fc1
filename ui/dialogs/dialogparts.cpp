// SPDX-License-Identifier: Apache-2.0
#include "dialogs/dialogparts.h"

#include "widgets/label.h"

#include <QFontMetrics>
#include <QLineEdit>

namespace keynook::ui {

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    QLabel *made = label(text, "muted");
    made->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return made;
}

Secret secretIn(const QLineEdit &field)
{
    return Secret::take(field.text().toUtf8());
}

void wipe(QLineEdit &field)
{
    QString typed = field.text();
    field.setText({}); // unlike clear(), forgets the history as well
    keynook::wipe(typed);
}

int contentWidth(const QWidget &of)
{
    constexpr int least = 572;
    constexpr int letters = 80;
    return std::max(least, letters * of.fontMetrics().averageCharWidth());
}

} // namespace keynook::ui
