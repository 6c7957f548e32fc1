// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/preferences.h"
#include "theme/colours.h"

#include <QFont>
#include <QObject>

class QApplication;
class QDBusVariant;
class QWidget;

namespace keynook::ui {

using Appearance = Preferences::Appearance;

/// Dresses the whole application, and again whenever the wish or the system's changes. One for a
/// process; widgets that paint for themselves ask `colours()` while they do so.
///
/// The colours come with the first setAppearance, which must be called before the first window is
/// shown.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &app);

    void setAppearance(Appearance appearance);
    /// Asks the desktop for its preference and follows it from now on; answers later, so that no
    /// frame waits for it.
    void followSystem();
    [[nodiscard]] bool isDark() const;
    /// Of the appearance shown now.
    [[nodiscard]] static const Colours &colours();

signals:
    void changed();

private slots:
    void systemSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void dress();
    void setSystemDark(bool dark);

    Appearance m_appearance = Appearance::System;
    bool m_systemDark;
    bool m_dressed = false;
};

/// The face for ids and secrets.
[[nodiscard]] QFont monospaced();
/// For ids, addresses and code: that face, and left to right in every language.
void showAsCode(QWidget &widget);

} // namespace keynook::ui
