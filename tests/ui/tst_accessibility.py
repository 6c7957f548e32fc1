#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_accessibility.py KEYNOOK KEYNOOK_STANDIN: the main job through AT-SPI, as a screen reader would do it.

Needs a session with a display and an unlocked keyring. Prints what Qt Test would, so that tally counts it.
"""
import json
import subprocess
import sys
import tempfile

from screenreader import HEARD, PATIENCE, Screen, listen, pyatspi, sign_in, until

CELL = (pyatspi.ROLE_TABLE_CELL,)
NAME = "by a screen reader"


def generate(screen):
    screen.press("Generate credentials")
    screen.type("Name", NAME)
    screen.press("Generate")


def reveal(screen):
    screen.press("Reveal")
    screen.press("Hide")


def copy(screen):
    screen.press("Copy")


def done(screen):
    screen.press("Done")


def find_row(screen):
    screen.find(CELL, NAME)


def delete(screen):
    screen.press("Delete…")
    screen.press("Delete")
    screen.gone(CELL, NAME)


def told_no_secret(screen):
    """What is typed into a password field, and what is revealed, is nobody else's to hear."""
    until(lambda: any(field == "Email" for field, _ in HEARD), "the typing of the email")
    telling = {field for field, _ in HEARD if field in ("Password", "Secret")}
    assert not telling, f"the bus told of {telling}"


def main():
    keynook, standin = sys.argv[1:]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        service_process = subprocess.Popen([standin], stdout=subprocess.PIPE, stdin=subprocess.PIPE)
        service = json.loads(service_process.stdout.readline())
        user = next(u for u in service["cogniac"]["users"] if u["case"] == "single-tenant")
        app = subprocess.Popen([keynook, "--data-dir", f"{folder}/data"])
        screen = Screen()
        listen()
        try:
            for step in (lambda s: sign_in(s, service, user), generate, reveal, copy, done, find_row, delete, told_no_secret):
                name = "sign_in" if step.__name__ == "<lambda>" else step.__name__
                try:
                    step(screen)
                    passed += 1
                    print(f"PASS   : Accessibility::{name}()", flush=True)
                except AssertionError as error:
                    failed += 1
                    print(f"FAIL!  : Accessibility::{name}() {error}; seen: {screen.labels()}", flush=True)
                    break
        finally:
            for process in (app, service_process):
                process.terminate()
                process.wait(PATIENCE)
    print(f"Totals: {passed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
