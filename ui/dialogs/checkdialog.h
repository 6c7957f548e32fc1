// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace keynook::ui {

class Banner;
class CheckRow;
class WaitLine;

/// Shows how far a key, or the account's own sign-in, gets at the service, step by step. Where only
/// the service can help there is a message for its support, ready to be copied.
class CheckDialog final : public QDialog
{
    Q_OBJECT
public:
    /// An empty `keyId` checks the account's sign-in. `copyText` puts text that is no secret on the
    /// clipboard.
    CheckDialog(AppContext &app, Account account, QString keyId,
                std::function<void(const QString &)> copyText, QWidget *parent = nullptr);
    ~CheckDialog() override;

    void done(int result) override;

private:
    void lay();
    [[nodiscard]] QWidget *messagePart();
    void start();
    void finish(const std::vector<CheckStep> &steps);
    void fail(const Error &error);

    AppContext &m_app;
    Account m_account;
    QString m_keyId;
    std::function<void(const QString &)> m_copyText;
    std::unique_ptr<QObject> m_run; ///< the check ends with it
    Banner *m_banner;
    QHash<QString, CheckRow *> m_rows; ///< by step
    QWidget *m_messagePart;
    QPlainTextEdit *m_message;
    WaitLine *m_wait;
    QPushButton *m_again;
};

} // namespace keynook::ui
