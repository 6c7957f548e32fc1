// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QMimeData;

namespace keynook::ui {

/// The only way by which a secret gets to the clipboard. It is marked for clipboard managers, never
/// goes to the primary selection, and is taken away again after a while and on quit. What somebody
/// has copied since is never touched. This object itself keeps a keyed hash, not the secret.
///
///   copy() -> counting -> cleared()          our secret was still there, and is not any more
///                      -> replaced()         something else was copied: nothing to do
///                      -> couldNotClear()    said once; tried each second until one of the above
class SecretClipboard final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds second{1000}; ///< how long a second of the countdown takes
        /// Whether the window system would let this program change the clipboard now; unset: asks
        /// it.
        std::function<bool()> mayChange;
    };

    explicit SecretClipboard(QObject *parent = nullptr);
    explicit SecretClipboard(Options options, QObject *parent = nullptr);
    /// Clears, without a signal.
    ~SecretClipboard() override;

    /// Seconds until a copied secret is cleared, from the next copy on; 0: only on quit. By
    /// default 30.
    void setSeconds(int seconds);
    /// An empty secret changes nothing.
    void copy(const Secret &secret);
    /// For what is no secret, like ids: unmarked, and it stays. It ends a countdown because it
    /// takes the secret's place.
    void copyText(const QString &text);
    /// For locking and idleness. Quitting does it by itself.
    void clearNow();
    /// True while a secret of ours is on the clipboard, as far as we know.
    [[nodiscard]] bool isPending() const { return !m_fingerprint.isEmpty(); }

signals:
    /// Once at the copy, then each second; 0: no countdown runs (any more).
    void ticked(int secondsLeft);
    void cleared();
    void replaced();
    void couldNotClear(const QString &why);

private:
    [[nodiscard]] QByteArray fingerprint(QByteArrayView bytes) const;
    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] bool isOurs() const;
    void noteChange();
    void tick();
    void quit();
    void refuse(const QString &why);
    void forget();

    Options m_options;
    QByteArray m_key;
    QByteArray m_fingerprint; ///< empty: nothing of ours is there
    QPointer<const QMimeData> m_content;
    int m_pause = 1; ///< seconds between two tries to clear
    QTimer m_timer;
    int m_seconds = 30;
    int m_secondsLeft = 0;
    bool m_refused = false; ///< couldNotClear() was said for this secret
};

} // namespace keynook::ui
