#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_memscan_app.py MEMSCAN KEYNOOK KEYNOOK_CLI KEYNOOK_STANDIN CLIPBOARD_CLIENT: what the app's memory has of a secret.

Each run is the main job in a new process, over https and with a real keyring: sign in, generate, reveal, copy, paste elsewhere, export,
reveal again, put the window away. Then nothing of the secret and of the password may be left; while the secret is on the screen, it
must be found. MEMSCAN_RUNS says how many runs.

Needs a session with a display and an unlocked keyring, and root, which alone may look into the process.
"""
import os
import sys
import tempfile

from appmainjob import MainJob
from memoryscan import NotPermitted, scan

RUNS = int(os.environ.get("MEMSCAN_RUNS", "3"))


def main_job(job, memscan):
    job.sign_in()
    secret = job.generate()
    job.copy(secret)
    job.export(secret)
    job.reveal_again()

    def look():
        return scan(memscan, job.app.pid, {"secret": secret, "password": job.user["password"]})

    assert look().of("secret") > 0, "what is on the screen was not found"
    job.put_away()
    return look()


def run(memscan, *programs):
    with tempfile.TemporaryDirectory() as folder:
        job = MainJob(programs, folder)
        try:
            return main_job(job, memscan)
        finally:
            job.end()


def main():
    failed = windows = 0
    for number in range(RUNS):
        name = f"MemscanApp::run({number + 1})"
        try:
            finding = run(*sys.argv[1:])
            windows += finding.windows
            assert finding.windows == 0, f"{finding.windows} windows: {finding.lines}"
            print(f"PASS   : {name} {finding.searched} bytes searched", flush=True)
        except NotPermitted as reason:
            print(f"SKIP   : {name} {reason}\nTotals: 0 passed, 0 failed, 1 skipped, 0 blacklisted")
            return 77
        except AssertionError as error:
            failed += 1
            print(f"FAIL!  : {name} {error}", flush=True)
    print(f"{windows} windows of eight bytes found in {RUNS} runs of the app")
    print(f"Totals: {RUNS - failed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
