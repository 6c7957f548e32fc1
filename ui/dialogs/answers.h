// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace keynook::ui {

/// A question and its answer in Markdown. There are none but those that lie in the program, so that
/// whoever shows one shows nothing from outside.
class Answer final
{
public:
    [[nodiscard]] const QString &question() const { return m_question; }
    [[nodiscard]] const QString &markdown() const { return m_markdown; }
    /// Whether the question or the answer holds each of the words of `text`.
    [[nodiscard]] bool tells(const QString &text) const;

private:
    friend QList<Answer> answersIn(const QString &language);
    Answer(QString question, QString markdown);

    QString m_question;
    QString m_markdown;
};

/// Those of resources/help in one of languages(), in the order that all of them have.
[[nodiscard]] QList<Answer> answersIn(const QString &language);

/// The place among them of the one that explains such an error; empty when none does.
[[nodiscard]] std::optional<int> answerTo(Error::Kind kind);

} // namespace keynook::ui
