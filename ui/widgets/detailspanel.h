// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/apikey.h"
#include "widgets/secretfield.h"

#include <QScrollArea>

#include <optional>

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

    /// `secret` is asked when the secret is to be shown.
    void showKey(const Account &account, const ApiKey &key, Held held, qint64 now,
                 SecretField::Source secret);
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
    /// `owner`: the account's id.
    void offerSecret(const QString &owner, const QString &keyId, SecretField::Source secret);

    QString m_shown;       ///< account and key; empty: none, or several
    bool m_isHere = false; ///< its secret can be shown

    QLabel *m_title;
    QLabel *m_subtitle;
    Banner *m_banner;
    QWidget *m_facts;
    QLabel *m_keyId;
    SecretField *m_secret;
    QLabel *m_secretState;
    QPushButton *m_reveal;
    QPushButton *m_copySecret;
    QLabel *m_created;
    QLabel *m_lastUsed;
    QLabel *m_owner;
    QLabel *m_tenant;
    SnippetBox *m_snippets;
    QPushButton *m_export;
    QPushButton *m_check;
    QPushButton *m_rotate;
    QPushButton *m_delete;
    QWidget *m_actions;
};

} // namespace keynook::ui
