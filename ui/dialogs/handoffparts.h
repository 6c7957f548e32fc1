// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <QStringList>
#include <QWidget>

#include <utility>

class QVBoxLayout;

namespace keynook {
struct HandOffPlan;
}

namespace keynook::ui {

/// What a hand-off would change, a sentence each, and what else there is to know.
class HandOffPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit HandOffPreview(QWidget *parent = nullptr);

    void setPlan(const HandOffPlan &plan);
    void clear();

private:
    void addSentence(const QString &text, const char *look);

    QVBoxLayout *m_lines;
};

/// Lines of code, each with a button that copies it.
class UseLines final : public QWidget
{
    Q_OBJECT
public:
    using Line = std::pair<QString, QString>; ///< what it is for, and the code

    explicit UseLines(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);

signals:
    void copyWanted(const QString &code);
};

/// How Kognic's client is told to use the profile. It is told the server unless that is its own.
[[nodiscard]] QList<UseLines::Line> kognicLines(const Account &account, const QString &profile);
/// How Cogniac's client is started once its file holds the key.
[[nodiscard]] QList<UseLines::Line> cogniacLines(const Account &account);

} // namespace keynook::ui
