#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_lostbus.py IN_DESKTOP KEYNOOK_CLI KEYNOOK_STANDIN: the session's bus goes away while the keychain is waited for.

Each case runs in a session of its own, whose bus it ends. Prints what Qt Test would, so that tally counts it.
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds


def owner(name):
    """The process that has this name on the bus."""
    told = subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus",
         "--method", "org.freedesktop.DBus.GetConnectionUnixProcessID", name],
        capture_output=True, text=True, check=True, timeout=PATIENCE,
    ).stdout
    return int(told.split()[-1].rstrip(",)"))


def from_python_keyring(cli, _service):
    return [cli, "account", "add", "kognic", "--from-keyring", "default"], ""


def sign_in(cli, service):
    user = next(u for u in service["cogniac"]["users"] if u["case"] == "single-tenant")
    words = [cli, "account", "add", "cogniac", "--server", service["url"], "--email", user["email"]]
    return [*words, "--password-stdin"], user["password"] + "\n"


CASES = {"fromPythonKeyring": from_python_keyring, "signIn": sign_in}


def inside(case, cli, standin):
    service_process = subprocess.Popen([standin], stdout=subprocess.PIPE, stdin=subprocess.PIPE)
    service = json.loads(service_process.stdout.readline())
    bus = owner("org.freedesktop.DBus")
    os.kill(owner("org.freedesktop.secrets"), signal.SIGSTOP)
    words, typed = CASES[case](cli, service)
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+") as errors:
        run = subprocess.Popen([*words, "--data-dir", folder], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                               stderr=errors, text=True)
        run.stdin.write(typed)
        run.stdin.close()
        end = time.monotonic() + PATIENCE
        said = ""
        while "aiting for the keychain" not in said and run.poll() is None and time.monotonic() < end:
            time.sleep(0.1)
            errors.seek(0)
            said = errors.read()
        os.kill(bus, signal.SIGKILL)
        code = run.wait(PATIENCE)
        errors.seek(0)
        said = errors.read()
    service_process.kill()
    service_process.wait()
    assert code == 6 and "Interrupted" not in said and "eychain" in said, f"exit code {code}, said: {said}"


def main():
    if sys.argv[1] in CASES:
        inside(*sys.argv[1:])
        return 0
    failed = 0
    in_desktop, *programs = sys.argv[1:]
    for case in CASES:
        told = subprocess.run([in_desktop, sys.executable, "-B", __file__, case, *programs], capture_output=True,
                              text=True, check=False, timeout=4 * PATIENCE,
                              env={**os.environ, "DESKTOP": "headless", "KEYRING": "unlocked"})
        failed += told.returncode != 0
        why = told.stderr.strip().splitlines()[-1:] if told.returncode else []
        print(f"{'FAIL!  ' if told.returncode else 'PASS   '}: LostBus::{case}() {' '.join(why)}", flush=True)
    print(f"Totals: {len(CASES) - failed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
