#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The private desktop: its three keyrings, what it hides from its command, and that it leaves nothing behind.
# shellcheck disable=SC2016,SC2317 # scripts in quotes are for the shell inside; functions are called through check
set -u
support=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=tests/support/shelltest.sh
. "$support/shelltest.sh"
begin in_desktop
export DESKTOP=headless

in_desktop() { "$support/in-desktop" "$@"; }

ends_with() {
  wanted_code=$1
  shift
  "$@"
  code=$?
  echo "exit code $code"
  [ "$code" = "$wanted_code" ]
}

prints() {
  wanted=$1
  shift
  out=$("$@" 2>&1)
  printf '%s\n' "$out"
  [ "$out" = "$wanted" ]
}

check exit_code_is_passed_on ends_with 7 in_desktop sh -c 'exit 7'
check death_by_signal ends_with 137 in_desktop sh -c 'kill -KILL $$'
check arguments prints 'a b|*|' in_desktop sh -c 'printf "%s|" "$@"' sh 'a b' '*'
reads_input() { [ "$(echo hello | in_desktop cat)" = hello ]; }
check standard_input reads_input
check interrupt_is_not_ignored ends_with 130 in_desktop sh -c 'kill -INT $$'
check usage_without_command ends_with 2 in_desktop
check usage_of_keyring ends_with 2 env KEYRING=ajar "$support/in-desktop" true
check usage_of_desktop ends_with 2 env DESKTOP=wide "$support/in-desktop" true
mkdir "$work/bin"
for tool in sh sed env; do ln -s "$(command -v "$tool")" "$work/bin/$tool"; done
check missing_tool_is_named prints 'in-desktop: dbus-daemon is not installed; packaging/dev test installs it' \
  env PATH="$work/bin" "$support/in-desktop" true

# What it hides, and what it leaves.
gone() { # DIR: the session whose place it was, with every process in it
  echo "session: $1"
  left=$(grep -lsz "^KEYNOOK_DESKTOP=.*$1:" /proc/[0-9]*/environ)
  echo "left: $left"
  [ -n "$1" ] && [ ! -e "$1" ] && [ -z "$left" ]
}
leaves_nothing() {
  in_desktop sh -c 'echo "${HOME%/home}" >"$1"; sleep 300 & setsid -f sleep 300' sh "$work/dir" && gone "$(cat "$work/dir")"
}
check leaves_no_process_and_no_file leaves_nothing
check home_is_its_own prints differs in_desktop sh -c '[ "$HOME" = "$1" ] || echo differs' sh "$HOME"
check hides_display prints none env DISPLAY=:77 WAYLAND_DISPLAY=wayland-7 "$support/in-desktop" \
  sh -c 'echo "${DISPLAY-${WAYLAND_DISPLAY-none}}"'
check hides_accounts prints none env -u KEYNOOK_DESKTOP COG_USER=someone "$support/in-desktop" \
  sh -c 'echo "${COG_USER-none}"'
check nested_keeps_accounts prints someone in_desktop env COG_USER=someone "$support/in-desktop" \
  sh -c 'echo "${COG_USER-none}"'
check nested_home_is_its_own prints differs in_desktop sh -c \
  'exec "$1" sh -c "[ \"\$HOME\" = \"$HOME\" ] || echo differs"' sh "$support/in-desktop"
check bus_starts_nothing_of_the_machine prints 'org.freedesktop.DBus' in_desktop sh -c \
  'gdbus call --session --dest org.freedesktop.DBus --object-path / --method org.freedesktop.DBus.ListActivatableNames |
     grep -o "org[.a-zA-Z0-9]*" | sort -u'

keep_home() {
  KEEP_HOME="$work/kept home" in_desktop sh -c 'cd && : >mark' && [ -e "$work/kept home/mark" ]
}
check keep_home keep_home
left_behind() {
  mkdir "$work/left"
  LEFT_BEHIND="$work/left" in_desktop sh -c ': >"$HOME/one" && : >"$XDG_RUNTIME_DIR/two" && : >"$TMPDIR/three"'
  set -- "$work/left"/*
  [ -e "$1/home/one" ] && [ -e "$1/run/two" ] && [ -e "$1/tmp/three" ]
}
check left_behind left_behind

# The keyrings. One item is written first, then looked for in the same home in each state.
export KEEP_HOME="$work/home"
store() { printf value | in_desktop secret-tool store --label=item name value; }
check unlocked_stores store
check unlocked_finds prints value in_desktop timeout 20 secret-tool lookup name value
check locked_gives_nothing ends_with 1 env KEYRING=locked "$support/in-desktop" timeout 20 secret-tool lookup name value
check locked_refuses ends_with 1 env KEYRING=locked "$support/in-desktop" \
  sh -c 'printf other | timeout 20 secret-tool store --label=other name other'
check locked_says_so prints '(<true>,)' env KEYRING=locked "$support/in-desktop" gdbus call --session \
  --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets/aliases/default \
  --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked
check unlocked_finds_again prints value in_desktop timeout 20 secret-tool lookup name value
check none_answers_nothing ends_with 1 env KEYRING=none "$support/in-desktop" timeout 20 secret-tool lookup name value
unset KEEP_HOME

# Ended from outside: SIGNAL EXIT_CODE SCRIPT. SCRIPT must write to "$1" once it is ready.
ended_by() {
  rm -f "$work/ready"
  env --default-signal=INT "$support/in-desktop" sh -c "$3" sh "$work/ready" &
  pid=$!
  tries=400
  until [ -s "$work/ready" ] || [ "$tries" = 0 ]; do tries=$((tries - 1)) && sleep 0.05; done
  dir=$(sed -n 1p "$work/ready")
  kill -s "$1" "$pid"
  wait "$pid"
  code=$?
  echo "exit code $code"
  [ "$code" = "$2" ] && gone "$dir"
}
sleeper='setsid -f sleep 300; echo "${HOME%/home}" >"$1"; sleep 300'
check ended_by_term ended_by TERM 143 "$sleeper"
check ended_by_interrupt ended_by INT 130 "$sleeper"
check ended_by_hangup ended_by HUP 129 "$sleeper"
check stubborn_command_is_ended ended_by TERM 143 "trap '' TERM; $sleeper"
check session_in_session_is_ended ended_by TERM 143 \
  "'$support/in-desktop' sh -c 'setsid -f sleep 300; sleep 300' & $sleeper"
check stubborn_session_in_session_is_ended ended_by TERM 143 \
  "'$support/in-desktop' sh -c 'trap : TERM; echo \"\${HOME%/home}\" >\"\$1\"; while :; do sleep 300; done' sh \"\$1\""
orderly_end() {
  ended_by TERM 143 'trap "gdbus wait --session --timeout 5 org.freedesktop.secrets && echo ended >>\"$1\"; exit" TERM
    echo "${HOME%/home}" >"$1"; while :; do sleep 0.05; done' && grep -qx ended "$work/ready"
}
check command_ends_while_the_bus_lives orderly_end

if command -v Xvfb >/dev/null && command -v xauth >/dev/null && command -v openbox >/dev/null; then
  check display prints ':1' env -u DESKTOP "$support/in-desktop" sh -c \
    'xauth list | grep -q "unix$DISPLAY " && echo "$DISPLAY" | sed "s/[0-9]*$/1/"'
else
  skip display 'Xvfb, xauth or openbox is not installed'
fi

finish
