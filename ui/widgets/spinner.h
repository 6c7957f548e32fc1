// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace keynook::ui {

/// Turns while something is waited for, but only after 300 ms: what is quick does not flicker. And
/// not while it cannot be seen, as in a minimised window.
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
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool m_isBusy = false;
    QTimer m_delay;
    QTimer m_turn;
    int m_angle = 0; ///< degrees
};

} // namespace keynook::ui
