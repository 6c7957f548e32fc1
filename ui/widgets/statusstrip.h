// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keychainstate.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace keynook::ui {

/// The line at the bottom: the keychain, the last refresh, what just happened, the clipboard.
class StatusStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setKeychain(std::optional<KeychainState> state);
    /// `exactly`: the tooltip.
    void setRefreshed(const QString &sentence, const QString &exactly = {});
    /// A sentence that goes away by itself.
    void say(const QString &sentence);
    /// 0 takes the countdown away.
    void setClipboard(int secondsLeft);

private:
    QLabel *m_light;
    QLabel *m_keychain;
    QLabel *m_refreshed;
    QLabel *m_message;
    QLabel *m_clipboard;
    int m_messageNumber = 0;
};

} // namespace keynook::ui
