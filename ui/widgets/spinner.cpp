// SPDX-License-Identifier: Apache-2.0
#include "widgets/spinner.h"

#include "theme/theme.h"

#include <QPainter>

namespace keynook::ui {

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
{
    constexpr std::chrono::milliseconds patience{300};
    constexpr std::chrono::milliseconds frame{50};
    constexpr int step = 24; // degrees a frame
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    m_turn.setInterval(frame);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_turn.start();
        update();
    });
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + step) % 360;
        update();
    });
}

void Spinner::start()
{
    m_isBusy = true;
    if (isVisible() && !m_turn.isActive() && !m_delay.isActive()) {
        m_delay.start();
    }
}

void Spinner::stop()
{
    m_isBusy = false;
    m_delay.stop();
    m_turn.stop();
    update();
}

void Spinner::hideEvent(QHideEvent *event)
{
    m_delay.stop();
    m_turn.stop();
    QWidget::hideEvent(event);
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isBusy) {
        m_delay.start();
    }
}

QSize Spinner::sizeHint() const
{
    return {18, 18};
}

void Spinner::paintEvent(QPaintEvent *)
{
    if (!m_turn.isActive()) {
        return;
    }
    constexpr int arc = 270; // degrees
    constexpr int unit = 16; // of QPainter's angles
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect()).adjusted(3, 3, -3, -3), -m_angle * unit, arc * unit);
}

} // namespace keynook::ui
