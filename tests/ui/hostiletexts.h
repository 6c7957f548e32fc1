// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

namespace keynook::test {

/// A word that stands in each of them, and in no text of our own.
inline const QString outsideMark = QStringLiteral("Zyx");

/// What a service, a file or a colleague may send in place of a name, to become HTML, a shortcut, a
/// control sequence, a format, a path or a formula on a screen.
inline const QStringList &hostileTexts()
{
    static const QStringList texts = [] {
        QStringList list{
            // Rich text, and what only looks harmless.
            QStringLiteral("<b>Zyx</b>"), QStringLiteral("<img src=\"file:///etc/hostname\">Zyx"),
            QStringLiteral("<img src='https://track.example/a.png'>Zyx"),
            QStringLiteral("<a href=\"https://evil.example\">Zyx</a>"),
            QStringLiteral("<a href=\"javascript:alert(1)\">Zyx"),
            QStringLiteral("<table border=1><tr><td>Zyx</td></tr></table>"),
            QStringLiteral("<font size=7 color=red>Zyx</font>"), QStringLiteral("<qt>Zyx</qt>"),
            QStringLiteral("<!DOCTYPE html><html><body>Zyx"), QStringLiteral("<!-- Zyx -->"),
            QStringLiteral("<p style='font-size:200px'>Zyx"), QStringLiteral("<br/>Zyx<hr/>"),
            QStringLiteral("<script>Zyx</script>"),
            QStringLiteral("<style>*{display:none}</style>Zyx"),
            QStringLiteral("<?xml version=\"1.0\"?><Zyx/>"), QStringLiteral("</span></p><h1>Zyx"),
            QStringLiteral("&nbsp;Zyx&#8238;&#x202e;"), QStringLiteral("&lt;b&gt;Zyx&lt;/b&gt;"),
            QStringLiteral("&amp;amp;Zyx"), QStringLiteral("Zyx\n<b>on the second line</b>"),
            QStringLiteral("\t <i>Zyx"),
            // Shortcuts.
            QStringLiteral("&Zyx"), QStringLiteral("Zyx &Delete"), QStringLiteral("&&Zyx && &&"),
            QStringLiteral("Zyx\tCtrl+Q"),
            // Directions, controls, what is not to be seen.
            QStringLiteral("Zyx\u202egpj.exe"), QStringLiteral("\u2066Zyx\u2069\u2067"),
            QStringLiteral("\u061cZyx\u200f\u200e"), QStringLiteral("Z\u200by\u2060x Zyx\ufeff"),
            QStringLiteral("Zyx\U000e0041\U000e007f"),
            QStringLiteral("Zyx\u2028second\u2029third\u0085fourth"),
            QStringLiteral("\u001b[31mZyx\u001b[2J\u001b]0;title\u0007"),
            QStringLiteral("Zyx\r\nSet-Cookie: x\b\b\u007f"), QStringLiteral("Zyx\u009b31m"),
            // Long, tall, stacked.
            QStringLiteral("Zyx") + QString(5'000, u'W'),
            QStringLiteral("Zyx ") + QStringLiteral("a b ").repeated(2'000),
            QStringLiteral("Zyx\n").repeated(1'000),
            QStringLiteral("Zyx") + QStringLiteral("e\u0301\u0302\u0303\u0304").repeated(300),
            QStringLiteral("Zyx\u0e47\u0e47\u0e47\u0e47\u0e47\u0e47\u0e47\u0e47"),
            QStringLiteral("Zyx\ufdfd\U0001f468\u200d\U0001f469\u200d\U0001f467"),
            // Formats, addresses, languages.
            QStringLiteral("Zyx %1 %2 %99 %L1 %n %s %d %%"),
            QStringLiteral("%n%n%n%s Zyx {0} ${HOME} $(id) `id`"),
            QStringLiteral("file:///etc/passwd?Zyx"), QStringLiteral("javascript:alert('Zyx')"),
            QStringLiteral("https://keynook.example@evil.example/Zyx"),
            QStringLiteral("../../../../etc/Zyx"), QStringLiteral("'; DROP TABLE accounts; -- Zyx"),
            QStringLiteral("=HYPERLINK(\"https://evil.example\";\"Zyx\")"),
            QStringLiteral("@SUM(1+1)*cmd|'/c Zyx'!A0"),
            QStringLiteral("Zyx[*]"), // in a window's title: "has been changed"
        };
        list += QStringLiteral("Zyx") + QChar(u'\0') + QStringLiteral("behind");
        list += QStringLiteral("Zyx\ufffd\uffff");
        return list;
    }();
    return texts;
}

} // namespace keynook::test
