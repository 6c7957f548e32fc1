// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace keynook::ui {

/// Tells when something in a window that says how old it is has become older: once at the moment
/// when the text is over, and never while nobody can see the window.
class AgeClock final : public QObject
{
    Q_OBJECT
public:
    /// In how many seconds the next text is over; empty: none ever.
    using Next = std::function<std::optional<qint64>()>;

    AgeClock(QWidget &window, Next next);

    /// What is shown has changed.
    void reckon();
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void older();

private:
    [[nodiscard]] bool isSeen() const;
    void noteSight();
    void grow();

    QWidget &m_window;
    Next m_next;
    QTimer *m_timer;
    bool m_wasSeen = false;
};

} // namespace keynook::ui
