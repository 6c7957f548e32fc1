// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/inifile.h"

#include <QString>

#include <chrono>
#include <future>

namespace keynook::ui {

/// What the window remembers between starts and nobody sets: where it was, what it has told.
/// A file (`state.ini`, 0600, in the data folder) without a secret or a name in it; what cannot be
/// read or written is forgotten, which costs a window's place and no more.
class UiState
{
public:
    /// Begins to read, in a thread of its own: no first frame waits for a slow disk.
    explicit UiState(QString folder);

    /// As it was at the start; empty for what is not there. Waits for the disk no longer than a
    /// frame may.
    [[nodiscard]] QString value(const QString &key) const;
    /// Written at once, unless nothing changed or the folder is gone.
    void setValue(const QString &key, const QString &value);

private:
    [[nodiscard]] const IniFile &file() const;

    QString m_path;
    mutable std::future<IniFile> m_reading; ///< invalid once it was taken
    mutable IniFile m_file;
};

} // namespace keynook::ui
