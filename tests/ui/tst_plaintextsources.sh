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
banned="$banned|QSystemTrayIcon|QSplashScreen|QWizard|setHtml|insertHtml|RichText|AutoText|MarkdownText|setOpenExternalLinks"

# guessing FOLDER ...: the lines that should not be there.
guessing() {
  grep -rnE --include='*.cpp' --include='*.h' "\\b($banned)\\b" "$@"
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
check seesATooltip careless 'QToolTip::showText(where, text);'
check seesRichText careless 'label->setTextFormat(Qt::RichText);'
plain() { ! careless 'auto *a = new QLabel; a->setTextFormat(Qt::PlainText);'; }
check takesAPlainLabel plain
finish
