// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QWidget>

class QMimeData;
class QPushButton;

namespace keynook::ui {

/// Where a credentials file, or its text, can be dropped; beside that it can be chosen or pasted.
/// What is given is only passed on. A file that was dropped stays where it is.
class DropArea final : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(QWidget *parent = nullptr);

    /// The buttons rest. What is dropped is told all the same: somebody has to answer it.
    void setBusy(bool busy);
    /// The button that Enter presses.
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }

signals:
    void fileGiven(const QString &path);
    void textGiven(const keynook::Secret &text);
    /// What came is neither one file of this computer nor a text of its size.
    void refused(const keynook::Error &error);
    void chooseWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QMimeData *given);
    void takeText(QString text);

    QPushButton *m_choose;
    QPushButton *m_paste;
    bool m_isOver = false; ///< something is held above it
};

} // namespace keynook::ui
