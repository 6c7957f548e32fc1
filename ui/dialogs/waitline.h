// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace keynook::ui {

class Spinner;

/// Says that something is going on: nothing at first, a spinner after 300 ms, and after 3 s in
/// words what is waited for.
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

private:
    Spinner *m_spinner;
    QLabel *m_text;
    QString m_sentence;
    QTimer m_patience;
};

} // namespace keynook::ui
