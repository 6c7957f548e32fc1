// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace keynook::ui {

/// One sentence where it belongs, with at most one thing to do about it. Hidden until it has
/// something to say; an error's details can be copied.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Good, Warning, Bad };

    explicit Banner(QWidget *parent = nullptr);

    void say(Kind kind, const QString &sentence, const QString &action = {});
    /// The error's sentence and next step. Details, redacted already, can be copied.
    void complain(const Error &error, const QString &action = {});
    void clear();
    /// Offers "Why?" beside complaints that the help explains; off by default.
    void setExplains(bool explains) { m_explains = explains; }
    [[nodiscard]] QString text() const;

signals:
    void acted();
    void detailsWanted(const QString &details);
    void whyWanted(keynook::Error::Kind kind);

private:
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_details;
    QPushButton *m_why;
    QString m_detail;
    Error::Kind m_kind{};
    bool m_explains = false;
};

} // namespace keynook::ui
