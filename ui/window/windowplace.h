// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace keynook::ui {

class UiState;

/// Where a window was when it was closed, and how large, is where it comes back: on a screen that
/// is there, whatever screens there were.
class WindowPlace final : public QObject
{
    Q_OBJECT
public:
    /// Moves `window`, which was not shown yet. `state` must outlive it.
    WindowPlace(QWidget &window, UiState &state);
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    UiState &m_state;
};

} // namespace keynook::ui
