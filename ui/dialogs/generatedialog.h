// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "settings/settings.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace keynook::ui {

class Banner;
class IssuedPanel;
class SecretClipboard;
class Spinner;

/// Generates one key and hands its secret over.
///
///     name ─→ working ─→ stored: done any time
///                    ├─→ only copy: every way out is shut until the secret was copied, saved or
///                    │              given up; unlocking the keychain makes it stored
///                    ├─→ failed: back to the name
///                    └─→ unsure: a key may have been made; look after it first
///
/// The request is sent once however often the button is pressed, and is not taken back: closed
/// while it runs the dialog only hides, and comes back when the result needs somebody.
class GenerateDialog final : public QDialog
{
    Q_OBJECT
public:
    GenerateDialog(AppContext &app, Account account, SecretClipboard &clipboard,
                   const Preferences &preferences, QWidget *parent);
    ~GenerateDialog() override;

    /// The key is to take over from `old`, which stays as it is.
    void succeed(const ApiKey &old);
    /// False while the only copy of a secret would be lost.
    [[nodiscard]] bool mayClose() const;
    /// Whether that copy is sealed: then a later start brings it into the keychain.
    [[nodiscard]] bool isSealed() const;
    /// For an only copy: the keychain is asked to take it, once more. Ends with `generated`.
    void unlock();

public slots:
    void reject() override;

signals:
    void generated(const QString &keyId);
    /// What came of a request without an answer is to be looked after.
    void recoverWanted();
    /// The key that was generated is to go to the service's Python client.
    void handOffWanted(const QString &keyId);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class State { Naming, Working, Unsure, Stored, OnlyCopy };

    [[nodiscard]] static QString sentOnce();
    void buildForm();
    void generate();
    void answered(Result<IssuedKey> issued);
    void showStored();
    void showOnlyCopy(const Error &why);
    void failed(const Error &error);
    void leave();
    void guard();
    void setState(State state);

    AppContext &m_app;
    Account m_account;
    QPointer<IssueKeyFlow> m_flow;
    std::unique_ptr<IssuedKey> m_issued;
    State m_state = State::Naming;
    bool m_saved = false;

    QLabel *m_title;
    QLabel *m_subtitle;
    Banner *m_banner;
    QWidget *m_form;
    QLineEdit *m_name;
    QLabel *m_purpose;
    IssuedPanel *m_panel;
    QCheckBox *m_accept;
    Spinner *m_spinner;
    QLabel *m_waiting;
    QPushButton *m_unlock;
    QPushButton *m_recover;
    QPushButton *m_handOff;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace keynook::ui
