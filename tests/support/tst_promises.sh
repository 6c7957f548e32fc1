#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# tst_promises.sh BUILD_FOLDER: each label that SECURITY.md names belongs to a test.
# shellcheck disable=SC2317 # functions are called through check
set -u
support=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=tests/support/shelltest.sh
. "$support/shelltest.sh"
begin promises

# The last cell of each row of the table.
promised=$(sed -n 's/^| .* | `\([a-z_]*\)` |$/\1/p' "$support/../../SECURITY.md" | sort -u)
# Not asked of ctest, which would write over the log of the run that this is part of.
labels=$(find "$1" -name CTestTestfile.cmake -exec sed -n 's/.* LABELS "\([^"]*\)".*/\1/p' {} + | tr ';' '\n'
  sed -n 's/.*LABELS \(fuzz\) .*/\1/p' "$support/../fuzz/CMakeLists.txt") # built by another preset

is_promised() { [ "$(printf '%s\n' "$promised" | wc -l)" -ge 16 ]; }
is_label() { printf '%s\n' "$labels" | grep -qx "$1"; }

check table_is_read is_promised
for label in $promised; do
  check "$label" is_label "$label"
done
finish
