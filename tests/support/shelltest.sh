# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
#
# For tests of our scripts: sourced by tests/support/tst_*.sh, it prints what Qt Test would, so that tally counts both.
#   begin CLASS               names the class
#   check NAME COMMAND ...    a test function: passes when COMMAND succeeds
#   skip NAME REASON          one that cannot run here
#   finish                    the totals; ends the script with 1 if anything failed
passed=0 failed=0 skipped=0 class=''
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

begin() { class=$1; }

check() {
  check_name=$1
  shift
  if ("$@") >"$work/check.out" 2>&1; then
    passed=$((passed + 1))
    echo "PASS   : $class::$check_name()"
  else
    failed=$((failed + 1))
    echo "FAIL!  : $class::$check_name() '$*' failed"
    # Indented, so that nothing in it is taken for a result of this test.
    sed 's/^/   /' "$work/check.out"
  fi
}

skip() {
  skipped=$((skipped + 1))
  echo "SKIP   : $class::$1() $2"
}

finish() {
  echo "Totals: $passed passed, $failed failed, $skipped skipped, 0 blacklisted"
  [ "$failed" -eq 0 ]
  exit
}
