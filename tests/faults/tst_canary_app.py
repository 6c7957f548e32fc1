#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_canary_app.py CANARY KEYNOOK KEYNOOK_CLI KEYNOOK_STANDIN CLIPBOARD_CLIENT: the app's main job with every log switched on.

Then each secret is looked for, in six encodings, in all that was printed, also in a crash; in every argument list and environment that
was seen meanwhile; in what went over the session bus; and in every file, and its name, that was left but the one that was asked for.

Needs a session with a display and an unlocked keyring.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

from appmainjob import MainJob
from screenreader import PATIENCE, until

LOGS = {"QT_LOGGING_RULES": "*=true", "G_MESSAGES_DEBUG": "all", "QT_ASSUME_STDERR_HAS_CONSOLE": "1"}


class Processes:
    """Writes down the arguments of all processes, and the environments of those in this session: a test beside this one may well give
    its own children a key."""

    def __init__(self, path):
        self.session = os.environb[b"KEYNOOK_DESKTOP"]
        self.over = threading.Event()
        self.file = open(path, "wb")
        self.seen = set()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()

    def watch(self):
        while not self.over.wait(0.002):
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                self.note(process / "cmdline")
                self.note(process / "environ", self.session)

    def note(self, path, only_with=b""):
        try:
            content = path.read_bytes()
        except OSError:
            return  # it has ended, or is nobody's to look at
        if content not in self.seen and only_with in content:
            self.seen.add(content)
            self.file.write(content + b"\n")

    def end(self):
        self.over.set()
        self.thread.join()
        self.file.close()


def search(canary, *paths):
    """The lines of what was found."""
    run = subprocess.run([canary, *paths], capture_output=True, check=False, timeout=PATIENCE)
    assert run.returncode in (0, 1), run.stderr.decode()
    return [line for line in run.stdout.decode().splitlines() if " searched in " not in line]


class Canary:
    """The cases share one run of the main job."""

    def __init__(self, canary, programs, folder):
        self.canary = canary
        self.work = pathlib.Path(folder, "work")
        self.seen = pathlib.Path(folder, "seen")
        self.work.mkdir()
        self.seen.mkdir()
        self.processes = Processes(self.seen / "processes")
        self.bus = subprocess.Popen(["dbus-monitor", "--session"], stdout=open(self.seen / "bus", "wb"))
        until(lambda: (self.seen / "bus").stat().st_size > 0, "the session bus")
        with open(self.seen / "printed", "wb") as printed:
            self.job = MainJob(programs, str(self.work), LOGS, stdout=printed, stderr=subprocess.STDOUT)

    def main_job(self):
        job = self.job
        job.sign_in()
        secret = job.generate()
        job.copy(secret)
        job.export(secret)
        job.put_away()
        job.app.send_signal(signal.SIGABRT)
        assert job.app.wait(PATIENCE) == -signal.SIGABRT, "it did not crash"
        self.bus.terminate()
        self.bus.wait(PATIENCE)
        self.processes.end()
        shutil.move(self.work / "exported.json", self.work.parent / "exported.json")

    def nothing_in(self, name, witness):
        file = self.seen / name
        assert witness in file.read_bytes(), f"{name} holds nothing of the app"
        found = search(self.canary, file)
        assert not found, found

    def nothing_printed(self):
        self.nothing_in("printed", b"qt.")

    def nothing_in_processes(self):
        self.nothing_in("processes", b"--data-dir\0" + bytes(self.work))

    def nothing_on_the_bus(self):
        self.nothing_in("bus", b"org.freedesktop.Secret.Collection")

    def nothing_in_files(self):
        home, runtime, temporary = os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"], os.environ["TMPDIR"]
        assert list(self.work.glob("data/*")), "the app wrote nothing"
        # `seen` and the export are in TMPDIR too: they are the other cases' affair.
        others = [path for path in pathlib.Path(temporary).iterdir() if path != self.work.parent]
        found = search(self.canary, self.work, home, runtime, *others)
        assert not found, found

    def the_search_would_find_one(self):
        assert search(self.canary, self.work.parent / "exported.json"), "the exported secret was not found"

    def end(self):
        self.processes.over.set()
        self.bus.kill()
        self.job.end()


CASES = {
    "mainJob": Canary.main_job,
    "nothingPrinted": Canary.nothing_printed,
    "nothingInProcesses": Canary.nothing_in_processes,
    "nothingOnTheBus": Canary.nothing_on_the_bus,
    "nothingInFiles": Canary.nothing_in_files,
    "theSearchWouldFindOne": Canary.the_search_would_find_one,
}


def main():
    canary, *programs = sys.argv[1:]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        test = Canary(canary, programs, folder)
        try:
            for name, case in CASES.items():
                try:
                    case(test)
                    passed += 1
                    print(f"PASS   : CanaryApp::{name}()", flush=True)
                except AssertionError as error:
                    failed += 1
                    print(f"FAIL!  : CanaryApp::{name}() {error}", flush=True)
        finally:
            test.end()
    print(f"Totals: {passed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
