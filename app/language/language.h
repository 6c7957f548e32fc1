// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace keynook {

struct Language
{
    QString code; ///< of ISO 639-1
    QString name; ///< what those who speak it call it
};

/// The languages that Keynook speaks; English, in which it is written, first.
[[nodiscard]] const std::vector<Language> &languages();

[[nodiscard]] bool isLanguage(const QString &code);

/// The first of `wanted` ("sv", "de-AT", "ja_JP", …) that Keynook speaks; English when it speaks
/// none of them.
[[nodiscard]] QString bestLanguage(const QStringList &wanted);

/// The language of this session: LANGUAGE and LC_MESSAGES count as they do for other programs, and
/// the locale "C" is English.
[[nodiscard]] QString systemLanguage();

/// Makes the application speak a language: once, after its QCoreApplication has come to be and
/// before any text is asked for. Without a `choice` it is that of the session; with one, dates,
/// numbers and the order of names go by it too.
void speak(const QString &choice = {});

/// The code of the language that was chosen by `speak`; English without it.
[[nodiscard]] QString spokenLanguage();

} // namespace keynook
