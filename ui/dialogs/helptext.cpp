// SPDX-License-Identifier: Apache-2.0
#include "dialogs/helptext.h"

#include <QEvent>
#include <QTextDocument>
#include <QUrl>
#include <QVariant>

namespace keynook::ui {

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    constexpr qreal margin = 14;
    constexpr qreal indent = 20;
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(margin);
    document()->setIndentWidth(indent);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (mayLeadTo(url)) {
            emit pageWanted(url);
        }
    });
}

void HelpText::showAnswer(const Answer &answer)
{
    m_answer = answer;
    const auto noHtml = QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML);
    document()->setMarkdown(QStringLiteral("## %1\n\n%2").arg(answer.question(), answer.markdown()),
                            noHtml | QTextDocument::MarkdownDialectCommonMark);
}

/// The colour of a link is part of the text.
void HelpText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_answer && !document()->isEmpty()) {
        showAnswer(*m_answer);
    }
}

bool HelpText::mayLeadTo(const QUrl &url)
{
    const QStringList help{QStringLiteral("docs.kognic.com"), QStringLiteral("support.kognic.com")};
    return url.scheme() == QLatin1StringView("https") && help.contains(url.host()) &&
           url.userInfo().isEmpty() && url.port() == -1;
}

/// Not "no answer", for which QTextDocument would look at the file itself.
QVariant HelpText::loadResource(int /*type*/, const QUrl & /*url*/)
{
    return QByteArray();
}

} // namespace keynook::ui
