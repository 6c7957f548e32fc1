// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/apikey.h"
#include "models/keylistmodel.h"
#include "services/credentialservice.h"
#include "widgets/secretfield.h"

#include <QScrollArea>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace keynook::ui {

class Banner;
class SnippetBox;

/// Everything about the selected key, and everything that can be done with it.
class DetailsPanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// A key, and what is known of it here.
    struct Shown
    {
        ApiKey key;
        Held held = Held::Elsewhere;
        KeyListModel::HeldFacts facts;
        SecretField::Source secret; ///< asked when the secret is to be shown
    };
    /// `can`: what the account's service can do.
    void showKey(const Account &account, const Capabilities &can, Shown shown, qint64 now);
    /// Several are selected: only what can be done with all of them.
    void showSeveral(int count);
    void showNothing(const QString &sentence);
    void complain(const Error &error);
    [[nodiscard]] SecretField &secretField() { return *m_secret; }
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void copyTextWanted(const QString &text);
    void copySecretWanted();
    void exportWanted();
    void checkWanted();
    void handOffWanted();
    void rotateWanted();
    void deleteWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitContent();
    void build();
    QWidget *facts();
    QWidget *actions();
    void setMode(bool one, bool several);
    void showHeld(Held held);
    void showTimes(const Account &account, const Capabilities &can, const Shown &shown, qint64 now);
    /// `owner`: the account's id; `prefix`: what is shown of the secret while it is masked.
    void offerSecret(const QString &owner, const QString &keyId, const QString &prefix,
                     SecretField::Source secret);

    QString m_shown;       ///< account and key; empty: none, or several
    bool m_isHere = false; ///< its secret can be shown

    QLabel *m_title;
    QLabel *m_subtitle;
    Banner *m_banner;
    QWidget *m_facts;
    QFormLayout *m_form;
    QLabel *m_idName;
    QLabel *m_keyId;
    SecretField *m_secret;
    QLabel *m_secretState;
    QPushButton *m_reveal;
    QPushButton *m_copySecret;
    QLabel *m_created;
    QLabel *m_lastUsed;
    QLabel *m_expires;
    QLabel *m_checked;
    QLabel *m_owner;
    QLabel *m_workspaceName;
    QLabel *m_tenant;
    SnippetBox *m_snippets;
    QPushButton *m_export;
    QPushButton *m_check;
    QPushButton *m_handOff;
    QPushButton *m_rotate;
    QPushButton *m_delete;
    QWidget *m_actions;
};

} // namespace keynook::ui
