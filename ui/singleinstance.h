// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "start/wish.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace keynook::ui {

/// One window per data folder: a second start hands its wish to the first, whose window comes to
/// the front, and ends.
///
/// A lock and a socket lie in the user's runtime folder, which nobody else may enter. Where there
/// is no such folder, or the first does not answer, the second start shows a window as well; two
/// on one data folder get along.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First,  ///< call `listen` when there is a window to raise
        Second, ///< the first has taken the wish: leave
        Alone,  ///< nobody is to be asked, or answers: show a window, listen to nobody
    };

    /// How long the first may take to answer, in all.
    static constexpr std::chrono::milliseconds patience{2000};

    /// `runtimeFolder` is $XDG_RUNTIME_DIR; empty where there is none.
    SingleInstance(const QString &dataFolder, const QString &runtimeFolder,
                   QObject *parent = nullptr);

    /// Takes the lock, or asks whoever has it; waits up to `patience` for the answer.
    [[nodiscard]] Role begin(const Wish &wish = {});
    /// From now on others are answered. False when the socket cannot be made, which is no reason
    /// not to go on.
    bool listen();

signals:
    /// At least that the window is raised.
    void wanted(const keynook::ui::Wish &wish);

private:
    [[nodiscard]] bool askTheFirst(const Wish &wish) const;
    void receive();

    QString m_path; ///< of lock and socket, without their endings; empty: no private folder
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace keynook::ui
