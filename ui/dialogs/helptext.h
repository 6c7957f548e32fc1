// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/answers.h"

#include <QTextBrowser>

#include <optional>

namespace keynook::ui {

/// The only widget that shows rich text. It takes nothing but an Answer, fetches nothing, and opens
/// nothing by itself.
class HelpText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpText(QWidget *parent = nullptr);

    void showAnswer(const Answer &answer);
    /// Whether an address is one that an answer may lead to: the services' own help, over https.
    [[nodiscard]] static bool mayLeadTo(const QUrl &url);

signals:
    /// Somebody wants to read this page.
    void pageWanted(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    /// No picture and no style sheet from anywhere.
    QVariant loadResource(int type, const QUrl &url) override;

private:
    // What else would put a text in here.
    using QTextBrowser::append;
    using QTextBrowser::setDocument;
    using QTextBrowser::setSource;
    using QTextBrowser::setText;

    std::optional<Answer> m_answer;
};

} // namespace keynook::ui
