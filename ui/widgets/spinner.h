// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace keynook::ui {

/// Turns while something is waited for, but only after 300 ms: what is quick does not flicker.
class Spinner final : public QWidget
{
    Q_OBJECT
public:
    explicit Spinner(QWidget *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_turn;
    int m_angle = 0; ///< degrees
};

} // namespace keynook::ui
