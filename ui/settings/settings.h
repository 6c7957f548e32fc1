// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "settings/preferences.h"

#include <QObject>

#include <chrono>
#include <future>

namespace keynook::ui {

/// Preferences in a file, by default `$XDG_CONFIG_HOME/keynook/keynook.ini`.
class Settings
{
public:
    struct Loaded
    {
        Preferences preferences;
        QString complaint; ///< what could not be used, as a sentence; mostly empty
    };

    explicit Settings(QString path = defaultPath());

    /// Never fails: without a file everything has its default; so it has, with a complaint, when
    /// the file is damaged; and so has a single value that is out of bounds or makes no sense.
    [[nodiscard]] Loaded load() const;
    /// The new file takes the old one's place at once and whole; what in it is not ours stays. A
    /// damaged one is kept as `….damaged`. Errors: Usage (see objection()), Disk.
    [[nodiscard]] Result<void> save(const Preferences &preferences) const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] static QString defaultPath();

private:
    QString m_path;
};

/// The preferences in force, and who wants to know when they change. The file is read by a thread of
/// its own, so that no first frame waits for a slow disk; whoever asks before that is done waits.
class SettingsStore final : public QObject
{
    Q_OBJECT
public:
    explicit SettingsStore(Settings settings = Settings(), QObject *parent = nullptr);

    /// Waits no longer than `patience`. True: the other calls answer at once.
    [[nodiscard]] bool isRead(std::chrono::milliseconds patience) const;
    [[nodiscard]] const Preferences &preferences() const { return loaded().preferences; }
    /// Settings::Loaded::complaint, of the start.
    [[nodiscard]] const QString &complaint() const { return loaded().complaint; }
    /// Saves, then tells. On an error (those of Settings::save) everything stays as it was.
    [[nodiscard]] Result<void> apply(const Preferences &preferences);

signals:
    /// Only when something is different now.
    void changed(const Preferences &preferences);

private:
    [[nodiscard]] const Settings::Loaded &loaded() const;

    Settings m_settings;
    mutable std::future<Settings::Loaded> m_reading; ///< invalid once it was taken
    mutable Settings::Loaded m_loaded;
};

} // namespace keynook::ui
