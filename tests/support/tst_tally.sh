#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Feeds tally with logs in the shape of ctest's LastTest.log and looks at its words, its last line and its exit code.
# shellcheck disable=SC2317 # functions are called through check
set -u
support=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=tests/support/shelltest.sh
. "$support/shelltest.sh"
begin tally

# entry NAME OUTCOME < OUTPUT
entry() {
  rule=----------------------------------------------------------
  printf '%s\n' "3/9 Testing: $1" "3/9 Test: $1" "Command: \"/x/$1\"" "Output:" "$rule"
  cat
  printf '%s\n' '<end of output>' 'Test time =   0.01 sec' "$rule" "Test $2." "\"$1\" end time: Nov 21 04:50 UTC" \
    "\"$1\" time elapsed: 00:00:00" "$rule" ''
}

# log FILE: entries come from standard input.
log() {
  { echo 'Start testing: Nov 21 04:50 UTC'; cat; echo 'End testing: Nov 21 04:50 UTC'; } >"$work/$1"
}

totals() { echo "Totals: $1 passed, $2 failed, $3 skipped, ${4:-0} blacklisted, 1ms"; }

qt_class() {
  echo "PASS   : $1::initTestCase()"
  echo "PASS   : $1::works()"
  echo "PASS   : $1::cleanupTestCase()"
  totals 3 0 0
}

# says EXIT_CODE LAST_LINE WORDS ARGUMENT ...: tally ARGUMENT ... ends so, and WORDS (if any) are in one of its lines.
says() {
  wanted_code=$1 wanted_last=$2 wanted_words=$3
  shift 3
  out=$("$support/tally" "$@" 2>&1)
  code=$?
  printf 'exit code %s, output:\n%s\n' "$code" "$out"
  [ "$code" = "$wanted_code" ] && [ "$(printf '%s\n' "$out" | tail -n 1)" = "$wanted_last" ] &&
    printf '%s\n' "$out" | grep -qF -- "$wanted_words"
}

qt_class Good | entry unit.good Passed | log good
check housekeeping_is_not_counted says 0 '1 passed, 0 failed' '' "$work/good"
check logs_add_up says 0 '2 passed, 0 failed' '' "$work/good" "$work/good"
{ qt_class One; qt_class Two; } | entry unit.two Passed | log two
check classes_add_up says 0 '2 passed, 0 failed' '' "$work/two"
totals 12 0 0 | entry unit.silent Passed | log silent
check housekeeping_without_pass_lines says 0 '10 passed, 0 failed' '' "$work/silent"

{
  echo 'PASS   : Bad::initTestCase()'
  echo "FAIL!  : Bad::breaks(some row) 'false' returned FALSE. ()"
  echo 'SKIP   : Bad::later() no network here'
  echo 'PASS   : Bad::cleanupTestCase()'
  totals 2 1 1
} | entry unit.bad Failed | log bad
check failure_is_counted says 1 '0 passed, 1 failed, 1 skipped' \
  "failed: unit.bad: Bad::breaks(some row) 'false' returned FALSE." "$work/bad"
check skip_is_explained says 1 '0 passed, 1 failed, 1 skipped' 'skipped: unit.bad: Bad::later() no network here' "$work/bad"
{ echo 'FAIL!  : Bad::initTestCase() no'; echo 'PASS   : Bad::cleanupTestCase()'; totals 1 1 0; } |
  entry unit.init Failed | log init
check failed_init says 1 '0 passed, 1 failed' '' "$work/init"
{ echo 'SKIP   : S::a() not now'; totals 0 0 1; } | entry unit.skip Passed | log skip
check only_skips_is_nothing_run says 1 '0 passed, 0 failed, 1 skipped' 'nothing has run' "$work/skip"
totals 0 0 0 3 | entry unit.black Passed | log black
check blacklisted_are_skipped says 0 '1 passed, 0 failed, 3 skipped' '' "$work/good" "$work/black"

{ echo 'PASS   : C::a()'; echo 'Received signal 11'; echo '#0 main ()'; } | entry unit.crash Failed | log crash
check crash says 1 '1 passed, 1 failed' 'failed: unit.crash: crashed or timed out: Received signal 11' "$work/good" "$work/crash"
entry unit.missing Passed </dev/null | log missing
check missing_program says 1 '1 passed, 1 failed' 'failed: unit.missing: did not run' "$work/good" "$work/missing"
echo hello | entry unit.mute Passed | log mute
check no_totals says 1 '1 passed, 1 failed' 'failed: unit.mute: gave no totals: hello' "$work/good" "$work/mute"
qt_class Leaky | entry unit.leaky Failed | log leaky
check bad_exit_after_good_totals says 1 '1 passed, 1 failed' 'failed: unit.leaky: ended badly' "$work/leaky"
{ echo '   Totals: 9 passed, 0 failed, 0 skipped, 0 blacklisted'; qt_class Quoting; } | entry unit.quote Passed | log quote
check quoted_totals_do_not_count says 0 '1 passed, 0 failed' '' "$work/quote"
{ echo 'Test Failed.'; qt_class Odd; } | entry unit.odd Passed | log odd
check output_is_not_read_as_outcome says 0 '1 passed, 0 failed' '' "$work/odd"

qt_class Good | entry unit.good Passed >"$work/cut"
check log_without_end says 1 '1 passed, 1 failed' 'was cut short' "$work/cut"
echo '3/9 Testing: unit.stuck' >"$work/stuck"
check log_ending_in_a_test says 1 '0 passed, 1 failed' 'failed: unit.stuck' "$work/stuck"
check unreadable_log says 1 '0 passed, 1 failed' 'cannot be read' "$work/nowhere"
log empty </dev/null
check nothing_run says 1 '0 passed, 0 failed' 'nothing has run' "$work/empty"
check usage says 2 'logs explains is a failure; a step with 0 and no logs at all is one passed check.' 'Exits with 1'

check passed_step says 0 '2 passed, 0 failed' '' --stage tests=0 "$work/good" --stage tidy=0
check failed_step says 1 '1 passed, 1 failed' 'failed: tidy: ended with code 3' --stage tests=0 "$work/good" --stage tidy=3
check failed_step_with_good_logs says 1 '1 passed, 1 failed' 'failed: asan: ended with code 124' --stage asan=124 "$work/good"
check explained_step_counts_once says 1 '0 passed, 1 failed' 'failed: asan: unit.crash' --stage asan=1 "$work/crash"
cp "$work/good" "$work/with space=1"
check odd_file_name says 0 '1 passed, 0 failed' '' "$work/with space=1"

finish
