// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace keynook::ui {

class DetailsPanel;
class Sidebar;

/// The window between its top bar and its status strip: the sidebar, the middle, and the details
/// beside the middle — or, where that leaves no room for the middle, below it.
class WindowBody final : public QWidget
{
    Q_OBJECT
public:
    WindowBody(Sidebar &side, QWidget &middle, DetailsPanel &details, QWidget *parent = nullptr);

    /// What the narrow form needs, whichever is shown.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setNarrow(bool narrow);
    [[nodiscard]] int leastSide() const;

    Sidebar &m_side;
    QWidget &m_middle;
    DetailsPanel &m_details;
    QBoxLayout *m_work; ///< the middle and the details
    int m_sideWidth;
    int m_detailsWidth;
    bool m_narrow = false;
};

} // namespace keynook::ui
