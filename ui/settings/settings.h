// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "settings/preferences.h"

#include <QObject>

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

/// The preferences in force, and who wants to know when they change.
class SettingsStore final : public QObject
{
    Q_OBJECT
public:
    explicit SettingsStore(Settings settings = Settings(), QObject *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Settings::Loaded::complaint, of the start.
    [[nodiscard]] const QString &complaint() const { return m_complaint; }
    /// Saves, then tells. On an error (those of Settings::save) everything stays as it was.
    [[nodiscard]] Result<void> apply(const Preferences &preferences);

signals:
    /// Only when something is different now.
    void changed(const Preferences &preferences);

private:
    Settings m_settings;
    Preferences m_preferences;
    QString m_complaint;
};

} // namespace keynook::ui
