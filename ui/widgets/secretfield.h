// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "core/secret.h"

#include <QLineEdit>
#include <QTimer>

#include <chrono>
#include <functional>

namespace keynook::ui {

/// Shows a secret only while it is asked to. Masked it looks the same for every secret, and holds
/// none: the text comes from `source` when it is revealed, and goes when it is masked
/// again — by hand, after `remaskAfter`, when hidden, or on `mask()`. An answer that comes after
/// any of these is too late. Nothing in it can be
/// selected: on X11 a selection is a copy that every program may read, and a plain copy would go
/// round the clipboard's guard.
class SecretField final : public QLineEdit
{
    Q_OBJECT
public:
    /// Asked anew for each reveal; answers with the secret or says why not.
    using Source = std::function<void(Reply<Secret>)>;

    explicit SecretField(QWidget *parent = nullptr);

    /// Masks; null when there is nothing to reveal. `prefix` is public: the key's id.
    void setSource(Source source, const QString &prefix = {});
    /// 0: never by itself.
    void setRemaskAfter(std::chrono::milliseconds time);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

public slots:
    void reveal();
    void mask();
    void toggle();

signals:
    void revealedChanged(bool revealed);
    void failed(const Error &error);
    /// The keys for copying were pressed.
    void copyWanted();

protected:
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void fill(const Secret &secret);

    Source m_source;
    QString m_prefix;
    QTimer m_remask;
    bool m_revealed = false;
    int m_asked = 0; ///< the answer to another question than the last is not shown
};

} // namespace keynook::ui
