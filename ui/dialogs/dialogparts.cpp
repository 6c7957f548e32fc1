// SPDX-License-Identifier: Apache-2.0
#include "dialogs/dialogparts.h"

#include "core/text.h"
#include "widgets/label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLayout>
#include <QLineEdit>

namespace keynook::ui {

namespace {

class Grower final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = qobject_cast<QWidget *>(watched);
        const bool matters =
            event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
        if (matters && window != nullptr && window->layout() != nullptr) {
            window->layout()->activate();
            const int needed = window->layout()->totalHeightForWidth(window->width());
            if (needed > window->height()) {
                window->resize(window->width(), needed);
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void growWithText(QWidget &window)
{
    window.installEventFilter(new Grower(&window));
}

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    QLabel *made = label(text, "muted");
    made->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(text));
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
