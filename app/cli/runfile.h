// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>

#include <memory>

namespace keynook::cli {

/// A file that a command finds its credentials in, which is gone when this process has ended,
/// however it ended and whatever it has become by `exec` meanwhile.
///
///     XDG_RUNTIME_DIR (or /dev/shm), in memory → folder 0700 → credentials.json 0600
///     a process of its own waits for the end of this one → removes both
///
/// The guard is a grandchild, so that no command ever meets a child that it did not start; it holds
/// nothing open and has left the terminal.
class RunFile
{
public:
    /// Error: Disk (no such folder, or no guard).
    [[nodiscard]] static Result<std::unique_ptr<RunFile>> create(Secret content);
    ~RunFile(); ///< removes the file: the command was not started
    RunFile(const RunFile &) = delete;
    RunFile &operator=(const RunFile &) = delete;

    [[nodiscard]] const QByteArray &path() const { return m_path; }

private:
    explicit RunFile(const QByteArray &folder);
    [[nodiscard]] bool guard() const;

    QByteArray m_folder;
    QByteArray m_path;
};

} // namespace keynook::cli
