// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace keynook::ui {

class Spinner;

/// Says that something is going on: nothing at first, a spinner after 300 ms, and after 3 s in
/// words what is waited for, with a way to stop where there is one.
class WaitLine final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitLine(QWidget *parent = nullptr);

    void start(const QString &sentence);
    /// Says it at once.
    void say(const QString &sentence);
    void stop();
    [[nodiscard]] QString text() const;
    /// Offers to stop, once it says what is waited for.
    void setStoppable();

signals:
    void stopWanted();

private:
    Spinner *m_spinner;
    QLabel *m_text;
    QPushButton *m_stop = nullptr;
    QString m_sentence;
    QTimer m_patience;
};

} // namespace keynook::ui
