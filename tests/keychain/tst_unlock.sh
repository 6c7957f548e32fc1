#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# tst_unlock.sh KEYNOOK_CLI: without a desktop the keychain is made, and opened again, by the lines that the help gives.
# shellcheck disable=SC2317 # functions are called through check
set -u
cli=$1
sources=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
# shellcheck source=tests/support/shelltest.sh
. "$sources/tests/support/shelltest.sh"
begin unlock

line=$(sed -n '/^(read /p' "$sources/resources/help/en.md")

# session PASSWORD [BEFORE]: BEFORE, then the line of the help with the password as it is typed, then what Keynook says.
session() {
  printf '%s\n' "$1" >"$work/typed"
  # No server is asked: the proxy answers nothing.
  HTTPS_PROXY=http://127.0.0.1:9 timeout 60 dbus-run-session -- bash -c "${2-}
    $line <$work/typed
    '$cli' doctor --timeout 5" 2>/dev/null
}
opens() { session "$@" | grep -q '^ok  keychain'; }
stays_locked() { ! opens "$@"; }
asked_before() { [ "$(session "$1" "'$cli' doctor --timeout 5" | grep -cE '^(ok|!!)  keychain')" -eq 2 ]; }
# The password and nothing more: one that the desktop gives opens it as well.
has_that_password() {
  line=:
  opens '' 'printf %s first-password | gnome-keyring-daemon --replace --unlock'
}

has_line() { [ "$(printf '%s\n' "$line" | grep -c gnome-keyring-daemon)" -eq 1 ]; }
check helpHasTheLine has_line
check makesOne opens first-password
check hasThatPassword has_that_password
check opensItAgain opens first-password
check anotherPasswordDoesNot stays_locked another-password
check keynookWasAskedBefore asked_before first-password # and had the bus start a locked one
check opensItThen opens first-password "'$cli' doctor --timeout 5 >/dev/null"
finish
