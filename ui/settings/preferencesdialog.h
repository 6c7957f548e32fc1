// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;

namespace keynook::ui {

class PreferencesForm;
class SettingsStore;

/// Shows the preferences of `store` and changes them on OK, and only when all of them are good and
/// saved; until then the dialog stays, with a sentence on what is wrong. `store` must outlive it.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(SettingsStore &store, QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] bool isApplied();

    SettingsStore &m_store;
    PreferencesForm *m_form = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace keynook::ui
