// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace keynook::test {

/// Pieces that have broken some reader before: quotes, expansions, line ends, directions, halves of
/// characters.
inline const QStringList &nastyPieces()
{
    static const QStringList pieces = [] {
        QStringList list{
            QStringLiteral("'"),
            QStringLiteral("\""),
            QStringLiteral("`"),
            QStringLiteral("$(id)"),
            QStringLiteral("${HOME}"),
            QStringLiteral("$X"),
            QStringLiteral("%"),
            QStringLiteral("%(x)s"),
            QStringLiteral("%%"),
            QStringLiteral("\\"),
            QStringLiteral("\\\\"),
            QStringLiteral("\\n"),
            QStringLiteral("\n"),
            QStringLiteral("\r"),
            QStringLiteral("\r\n"),
            QStringLiteral("\t"),
            QStringLiteral("#"),
            QStringLiteral(" #"),
            QStringLiteral(";"),
            QStringLiteral(": "),
            QStringLiteral("- "),
            QStringLiteral("---\n"),
            QStringLiteral("|"),
            QStringLiteral("&"),
            QStringLiteral("[x]"),
            QStringLiteral("{{x}}"),
            QStringLiteral("="),
            QStringLiteral("!"),
            QStringLiteral("*"),
            QStringLiteral("~"),
            QStringLiteral("?"),
            QStringLiteral("<x>"),
            QStringLiteral("export COG_API_KEY=evil"),
            QStringLiteral("\nCOG_API_KEY=evil\n"),
            QStringLiteral(" "),
            QStringLiteral("  "),
            QStringLiteral("a"),
            QStringLiteral("Zz9"),
            QStringLiteral("null"),
            QStringLiteral("\u00e9"),
            QStringLiteral("\u00a0"),
            QStringLiteral("\u0085"),
            QStringLiteral("\u2028"),
            QStringLiteral("\u2029"),
            QStringLiteral("\u202e"),
            QStringLiteral("\u2066"),
            QStringLiteral("\u2019"),
            QStringLiteral("\ufeff"),
            QStringLiteral("\u200b"),
            QStringLiteral("\u6771"),
            QStringLiteral("\U0001f511"),
            QStringLiteral("\U000e0041"),
            QStringLiteral("\u001b[31m"),
            QStringLiteral("\u0007"),
            QStringLiteral("\u007f"),
            QStringLiteral("\u0001"),
            QStringLiteral("\u001a"),
        };
        list << QString(QChar(u'\0'));
        return list;
    }();
    return pieces;
}

/// 0 to 12 of the pieces, now and then with half a character in between.
inline QString nastyText(QRandomGenerator &random, bool withLoneSurrogates = false)
{
    QString text;
    for (quint32 left = random.bounded(13U); left > 0; --left) {
        text += nastyPieces().at(random.bounded(nastyPieces().size()));
        if (withLoneSurrogates && random.bounded(8) == 0) {
            text += QChar(char16_t(0xd800 + random.bounded(0x800)));
        }
    }
    return text;
}

} // namespace keynook::test
