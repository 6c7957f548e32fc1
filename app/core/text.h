// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace keynook {

/// The code points of `text`, nothing lost: half a surrogate pair stays what it is, and a leading
/// byte-order mark stays too (QString::toUcs4() replaces the one and drops the other).
[[nodiscard]] QList<char32_t> codePoints(QStringView text);

/// `text` with every character that could drive a terminal, break a line or turn the reading
/// direction (C0, C1, DEL, line and paragraph separators, bidi controls, lone surrogates) written
/// as `\u{202e}`. A backslash stays as it is.
[[nodiscard]] QString visible(QStringView text);

/// The beginning of `text`, at most `most` UTF-16 units long; never with half a character at its
/// end that was whole.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype most);

/// Text that may hold anything, as a tooltip that shows it as it is: tooltips guess whether they
/// are HTML, and this leaves them nothing to guess. Cut after 500 characters.
[[nodiscard]] QString plainToolTip(const QString &text);

/// A label as it is said: without its mnemonic, be it `&Save` or `保存(&S)`.
[[nodiscard]] QString withoutMnemonic(const QString &label);

/// True where `visible` would change something.
[[nodiscard]] bool hasInvisible(QStringView text);

/// Escapes the same characters inside a JSON document as `\u202e`, so that printing it is harmless
/// and reading it loses nothing.
[[nodiscard]] QByteArray jsonForTerminal(const QByteArray &json);

/// `text` without email addresses, tokens, and what looks like a key or its secret.
[[nodiscard]] QString redacted(const QString &text);

/// A name for the key that takes over from the one called `name`: "camera" has "camera (2)", which
/// has "camera (3)". Good for checkedKeyName.
[[nodiscard]] QString successorName(const QString &name);

/// A key's name as it goes to the service: trimmed, 1 to 120 characters, nothing invisible. Error:
/// Usage.
[[nodiscard]] Result<QString> checkedKeyName(const QString &name);

} // namespace keynook
