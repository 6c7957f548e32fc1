#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# No source makes a widget that guesses whether its text is HTML: every label that is made is set to plain text in the
# same file, and what can show nothing but rich text, or guesses it, is not used at all.
# shellcheck disable=SC2317 # functions are called through check
set -u
sources=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
# shellcheck source=tests/support/shelltest.sh
. "$sources/tests/support/shelltest.sh"
begin plaintextsources

banned='QMessageBox|QTextEdit|QTextBrowser|QTextDocument|QStaticText|QInputDialog|QErrorMessage|QProgressDialog|QWhatsThis'
banned="$banned|QSplashScreen|QWizard|setHtml|insertHtml|RichText|AutoText|MarkdownText|setOpenExternalLinks"
banned="$banned|setMarkdown|insertMarkdown"
# One widget shows our own answers, which lie in the program, and takes nothing else.
help=ui/dialogs/helptext
only_help='QTextBrowser|QTextDocument|setMarkdown'

# guessing FOLDER ...: the lines that should not be there.
guessing() {
  grep -rnE --include='*.cpp' --include='*.h' "\\b($banned)\\b" "$@" |
    sed -E "\\,/$help\\.(h|cpp):,s/\\b($only_help)\\b//g" | grep -E "\\b($banned)\\b"
  # What the icon in the notification area tells is made of numbers and dates alone: see tray/notices.h.
  grep -rnE --include='*.cpp' --include='*.h' '\bQSystemTrayIcon\b' "$@" |
    grep -vE '/ui/tray/|#include|isSystemTrayAvailable'
  grep -rnE --include='*.cpp' --include='*.h' 'QToolTip::showText' "$@" | while IFS=: read -r file line text; do
    sed -n "$line,$((line + 2))p" "$file" | grep -q plainToolTip || echo "$file:$line:$text"
  done
  grep -rlE --include='*.cpp' --include='*.h' '(new|: ) ?QLabel\b' "$@" | while read -r file; do
    made=$(grep -cE 'new QLabel\b|: QLabel\(' "$file")
    plain=$(grep -c 'setTextFormat(Qt::PlainText)' "$file")
    [ "$made" -le "$plain" ] || echo "$file: $made labels are made, $plain of them plain"
  done
}

none() {
  guessing "$@" >"$work/guessing"
  cat "$work/guessing"
  [ ! -s "$work/guessing" ]
}

# careless LINE: a source of this line is complained about.
careless() {
  mkdir -p "$work/sources"
  printf '%s\n' "$1" >"$work/sources/careless.cpp"
  ! none "$work/sources"
}

check noSourceGuesses none "$sources/ui" "$sources/app"
check seesALabel careless 'auto *a = new QLabel(text);'
check seesALabelOfAClassOfItsOwn careless '    : QLabel(parent)'
check seesAMessageBox careless 'QMessageBox::warning(this, text);'
check seesATrayIcon careless 'QSystemTrayIcon icon(this);'
check seesATooltip careless 'QToolTip::showText(where, text);'
check seesRichText careless 'label->setTextFormat(Qt::RichText);'
plain() { ! careless 'auto *a = new QLabel; a->setTextFormat(Qt::PlainText);'; }
check takesAPlainLabel plain
check seesMarkdown careless 'text->setMarkdown(name);'

# What the widget for the answers is given is an Answer, and those are made of a file in the program alone.
takes_answers_only() {
  [ "$(grep -c 'document()->set[MHP][a-z]*(' "$sources/$help.cpp")" = 1 ] &&
    grep -A 2 'setMarkdown(' "$sources/$help.cpp" | grep -qF '.arg(answer.question(), answer.markdown())'
}
answers_are_ours() {
  grep -E '\bQ(File|IODevice|Resource|NetworkReply)\b' "$sources/ui/dialogs/answers.cpp" >"$work/readers"
  [ "$(grep -c 'QFile file(QStringLiteral(":/help/%1.md").arg(language))' "$work/readers")" = 1 ] &&
    [ "$(grep -c 'QFile ' "$work/readers")" = 1 ] &&
    [ "$(grep -rlE --include='*.cpp' '\bAnswer\(' "$sources/ui")" = "$sources/ui/dialogs/answers.cpp" ]
}
other_rich_text_in_help() {
  mkdir -p "$work/more/ui/dialogs"
  echo 'setHtml(text);' >"$work/more/$help.cpp"
  ! none "$work/more"
}
check helpTakesAnswersOnly takes_answers_only
check answersAreOurs answers_are_ours
check seesOtherRichTextInHelp other_rich_text_in_help
finish
