// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "flows/handoff.h"
#include "flows/sdkwhich.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace keynook::ui {

class Banner;
class HandOffPreview;
class OutsideLabel;
class SecretClipboard;
class UseLines;
class WaitLine;

/// Hands a key to the service's own Python client, after it showed what that changes.
///
///     reading the key ─→ planning ⇄ preview ──Hand over──→ done ──Undo──→ preview
///                            ↑                    │
///                            └── what went wrong ─┘
///
/// Each change of the profile makes another plan. Undoing is possible until the dialog is closed.
/// Closed while it hands over it only hides, and comes back if that did not go well.
class HandOffDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What lies outside of Keynook.
    struct Outside
    {
        SdkPlaces places = SdkPlaces::ofThisUser();
        SdkWhich::Variables variables = SdkWhich::ofThisProcess();
    };

    HandOffDialog(AppContext &app, Account account, QString keyId, SecretClipboard &clipboard,
                  QWidget *parent);
    HandOffDialog(AppContext &app, Account account, QString keyId, SecretClipboard &clipboard,
                  Outside outside, QWidget *parent);
    ~HandOffDialog() override;

public slots:
    void reject() override;

signals:
    void handedOver(const QString &keyId);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class State { Reading, Planning, Preview, Working, Done };

    void lay();
    void wire();
    void setState(State state);
    void refresh();
    [[nodiscard]] bool isKognic() const { return m_account.service == ServiceId::Kognic; }
    [[nodiscard]] QString profile() const;

    // handoffdialogrun.cpp
    void read();
    void suggest();
    void plan();
    void planned(Result<HandOffPlan> plan);
    void handOver();
    void applied(Result<HandOffUndo> undo);
    void undo();
    void undone(const Result<void> &result);
    void lookWhich();

    AppContext &m_app;
    Account m_account;
    QString m_keyId;
    Outside m_outside;
    QPointer<HandOff> m_flow; ///< lives in the context
    std::optional<KognicCredential> m_kognic;
    std::optional<Credential> m_cogniac;
    std::optional<HandOffPlan> m_plan;
    std::optional<HandOffUndo> m_undo;
    QTimer m_soon;   ///< gathers what is typed in quick succession
    int m_asked = 0; ///< whose plan counts
    State m_state = State::Reading;
    bool m_hasBegun = false;

    OutsideLabel *m_subtitle;
    Banner *m_banner;
    Banner *m_warning;
    QLabel *m_profileLabel;
    QComboBox *m_profile;
    HandOffPreview *m_preview;
    QCheckBox *m_replace;
    QLabel *m_undoNote;
    UseLines *m_use;
    WaitLine *m_wait;
    QPushButton *m_undoButton;
    QPushButton *m_close;
    QPushButton *m_go;
};

} // namespace keynook::ui
