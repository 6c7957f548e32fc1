// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace keynook::ui {

/// The fields of the preferences. What is wrong with one stands below it.
class PreferencesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PreferencesForm(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    [[nodiscard]] Preferences preferences() const;
    /// Says what is wrong below each field and goes to the first of these. True when nothing is.
    [[nodiscard]] bool check();

private:
    void addGeneral(QFormLayout &form);
    void addLanguage(QFormLayout &form);
    void addSecrets(QFormLayout &form);
    void addProxy(QFormLayout &form);
    void addCaFile(QFormLayout &form);
    void chooseCaFile();

    QComboBox *m_appearance = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_unusedAfterDays = nullptr;
    QCheckBox *m_trayIcon = nullptr;
    QSpinBox *m_clipboardSeconds = nullptr;
    QSpinBox *m_remaskSeconds = nullptr;
    QSpinBox *m_idleMinutes = nullptr;
    QCheckBox *m_staySignedIn = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyUrl = nullptr;
    QLabel *m_proxyUrlProblem = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLabel *m_caFileProblem = nullptr;
};

} // namespace keynook::ui
