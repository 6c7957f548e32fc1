// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace keynook::ui {

/// A single shot whose time goes on while the machine sleeps (Qt's own timers stand still then): it
/// comes due at the latest when the machine wakes. Where the system has no such timer it is one of
/// Qt's.
class LongTimer final : public QObject
{
    Q_OBJECT
public:
    explicit LongTimer(QObject *parent = nullptr);
    ~LongTimer() override;

    /// Anew, if it runs.
    void start(std::chrono::milliseconds time);
    void stop();

signals:
    void due();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace keynook::ui
