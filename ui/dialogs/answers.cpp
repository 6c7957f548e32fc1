// SPDX-License-Identifier: Apache-2.0
#include "dialogs/answers.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace keynook::ui {

Answer::Answer(QString question, QString markdown)
    : m_question(std::move(question))
    , m_markdown(std::move(markdown))
{
}

bool Answer::tells(const QString &text) const
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [this](const QString &word) {
        return m_question.contains(word, Qt::CaseInsensitive) ||
               m_markdown.contains(word, Qt::CaseInsensitive);
    });
}

QList<Answer> answersIn(const QString &language)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Answer> answers;
    const QStringList parts =
        QString::fromUtf8(file.readAll()).split(QStringLiteral("\n## ")).sliced(1);
    for (const QString &part : parts) {
        const qsizetype end = part.indexOf(QLatin1Char('\n'));
        answers += Answer(part.first(end), part.sliced(end).trimmed());
    }
    return answers;
}

std::optional<int> answerTo(Error::Kind kind)
{
    constexpr int notAccepted = 1;
    constexpr int notPermitted = 2;
    constexpr int noKeychain = 6;
    switch (kind) {
    case Error::Kind::Unauthorized:
        return notAccepted;
    case Error::Kind::Forbidden:
        return notPermitted;
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainUnavailable:
        return noKeychain;
    default:
        return {};
    }
}

} // namespace keynook::ui
