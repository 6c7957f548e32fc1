// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/answers.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QUrl;

namespace keynook::ui {

class HelpText;

/// The answers to what is often asked: the questions, those that hold certain words, and the answer
/// to one. It stays open beside the window, so that one can follow it, and remembers nothing.
class HelpDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `language` is the code of one of languages().
    explicit HelpDialog(const QString &language, QWidget *parent = nullptr);

    /// Shows the one beside `window`, or makes it; at one of the answers, if one is meant.
    static void openBeside(QWidget &window, std::optional<int> answer = {});
    /// What opens a page in the browser.
    void setOpener(std::function<bool(const QUrl &)> open) { m_open = std::move(open); }

protected:
    /// The arrow keys go from the search field through the questions.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void search(const QString &text);
    void showAnswer(int row);
    void openPage(const QUrl &url);

    QList<Answer> m_answers;
    QLineEdit *m_search;
    QListWidget *m_questions;
    HelpText *m_text;
    QLabel *m_none;
    std::function<bool(const QUrl &)> m_open;
};

} // namespace keynook::ui
