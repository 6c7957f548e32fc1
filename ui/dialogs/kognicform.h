// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/importcredential.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keynook::ui {

/// Where credentials of Kognic may lie already besides in a file at hand, and what to call the
/// account and which servers to ask. Shows only what there is; at first it is empty.
class KognicForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Field { Name, AuthServer, WorkspaceServer };

    explicit KognicForm(QWidget *parent = nullptr);

    /// Those of Python's keyring that a screen can show as they are.
    void setProfiles(const QStringList &profiles);
    /// It could not be looked at, and may be another time.
    void offerKeyring();
    /// The file that KOGNIC_CREDENTIALS names; empty: none.
    void setVariable(const QString &path);

    /// There is nothing to show.
    [[nodiscard]] bool isEmpty() const;
    /// Shows the fields.
    void ask();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    void focus(Field field);
    /// What was typed, without a text. Error: Usage, after the field in question took the focus.
    [[nodiscard]] Result<ImportRequest> target();

signals:
    void profileWanted(const QString &profile);
    void keyringWanted();
    void variableWanted();

private:
    struct Row
    {
        QLabel *label;
        QLineEdit *field;
    };
    Row addRow(const QString &text, const char *objectName, const QString &placeholder);
    void addProfiles();
    [[nodiscard]] QLineEdit *lineOf(Field field) const;
    void refresh();

    QGridLayout *m_grid;
    QLabel *m_profileLabel;
    QComboBox *m_profiles;
    QPushButton *m_importProfile;
    QPushButton *m_lookAgain;
    QPushButton *m_importVariable;
    Row m_name;
    Row m_authServer;
    Row m_workspaceServer;
    bool m_offersKeyring = false;
    bool m_hasVariable = false;
    bool m_isAsking = false;
};

} // namespace keynook::ui
