#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# tst_linuxfiles.sh BUILD_FOLDER: installs into a folder of its own, and has what desktops and shells read checked by the
# programs that know the formats.
# shellcheck disable=SC2317 # functions are called through check
set -u
support=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=tests/support/shelltest.sh
. "$support/shelltest.sh"
begin linuxfiles
share=$work/usr/share

# check_with TOOL NAME COMMAND ...: skipped where the tool is not installed.
check_with() {
  tool=$1
  shift
  if command -v "$tool" >/dev/null; then check "$@"; else skip "$1" "$tool is not installed"; fi
}

silent() {
  out=$("$@" 2>&1)
  code=$?
  [ "$code" -eq 0 ] && [ -z "$out" ] || { printf 'exit code %s: %s\n' "$code" "$out" && return 1; }
}

every_page() {
  for page in keynook keynook-cli keynook-standin; do
    gzip -dc "$share/man/man1/$page.1.gz" >"$work/$page.1" || return 1
    silent env LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$work/$page.1" >"$work/out" || :
    grep -v '^x ' "$work/out" | grep -i 'warning' && return 1
    man -l "$work/$page.1" | grep -q "$page" || return 1
  done
}

# Each command that the program knows has its place in the page.
every_command_in_the_page() {
  page=$(MANWIDTH=200 man -l "$work/keynook-cli.1" | tr -s ' ')
  "$work/usr/bin/keynook-cli" --help | sed -n 's/^  \([a-z][a-z ]*[a-z]\)  .*/\1/p' >"$work/commands"
  [ "$(wc -l <"$work/commands")" -ge 19 ] || return 1
  while read -r command; do
    case $page in
      *"keynook-cli $command"*) ;;
      *) echo "nothing about $command" && return 1 ;;
    esac
  done <"$work/commands"
}

# every_option_in_the_page PROGRAM: what it tells of itself, but for what Qt adds.
every_option_in_the_page() {
  page=$(MANWIDTH=200 man -l "$work/$1.1")
  QT_QPA_PLATFORM=offscreen "$work/usr/bin/$1" --help >"$work/help" || return 1
  options=$(sed -n 's/^  \(-.*\)/\1/p' "$work/help" | grep -o '^\(-[a-z], \)\{0,1\}--[a-z-]*' | grep -o -e '--[a-z-]*' | grep -vx -e --help-all)
  [ "$(echo "$options" | wc -l)" -ge 4 ] || return 1
  for option in $options; do
    case $page in *"$option"*) ;; *) echo "nothing about $option" && return 1 ;; esac
  done
}

# The file that Kognic's web app gives is known by its name, and no other.
credentials_file() {
  XDG_DATA_DIRS=$share update-mime-database "$share/mime" || return 1
  globs=$(grep keynook "$share/mime/globs2")
  [ "$globs" = 50:application/x-keynook-credentials+json:credentials.json ] || { echo "$globs" && return 1; }
  grep -qx 'MimeType=application/x-keynook-credentials+json;' "$share/applications/keynook.desktop"
}

nothing_of_the_builder() { ! grep -rlF -e "$HOME/" -e /root/ "$share"; }

icons() {
  for size in 16 24 32 48 64 128 256 512; do
    file "$share/icons/hicolor/${size}x$size/apps/keynook.png" | grep -q "$size x $size" || return 1
  done
}

# completes LINE WORD: bash offers WORD at the end of LINE.
completes() {
  # shellcheck disable=SC2016 # expanded by bash
  bash -c '
    . "$1"
    read -ra COMP_WORDS <<<"$2"
    [[ $2 == *" " ]] && COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$2 COMP_POINT=${#2}
    compopt() { :; }
    _keynook_cli
    printf "%s\n" "${COMPREPLY[@]}" | grep -qxF -e "$3"' - "$share/bash-completion/completions/keynook-cli" "$1" "$2"
}

check installs env DESTDIR= cmake --install "$1" --prefix "$work/usr"
[ -x "$work/usr/bin/keynook-cli" ] || { check is_installed false && finish; }
check_with desktop-file-validate desktop_file desktop-file-validate --no-hints "$share/applications/keynook.desktop"
check_with appstreamcli metainfo appstreamcli validate --no-net "$share/metainfo/app.keynook.Keynook.metainfo.xml"
check_with man pages every_page
check_with man every_command every_command_in_the_page
for program in keynook keynook-standin; do
  check_with man "options_of_$program" every_option_in_the_page "$program"
done
check_with update-mime-database credentials_file credentials_file
check nothing_of_the_builder nothing_of_the_builder
check_with file icons icons
check bash_reads silent bash -n "$share/bash-completion/completions/keynook-cli"
check_with zsh zsh_reads silent zsh -n "$share/zsh/site-functions/_keynook-cli"
check_with fish fish_reads silent fish --no-execute "$share/fish/vendor_completions.d/keynook-cli.fish"
check bash_first completes 'keynook-cli ke' keys
check bash_second completes 'keynook-cli keys ge' generate
check bash_behind_an_option completes 'keynook-cli --data-dir /x keys ge' generate
check bash_option completes 'keynook-cli keys export --fo' --format
check bash_value completes 'keynook-cli keys export --format cred' credentials-json
check bash_service completes 'keynook-cli account add ko' kognic
check bash_single completes 'keynook-cli run --cl' --client-env
finish
