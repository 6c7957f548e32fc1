#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_idle.py KEYNOOK: how often the app wakes up while nobody uses it.

Counts how often its threads gave up the processor to wait (voluntary context switches) on the demo's data: behind
another window, and minimised. A timer of one second would show as ten. With FIGURES=yes KeePassXC's are printed beside
them, where that is installed. Needs a session with a display. Prints what Qt Test would, so that tally counts it.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

KEYNOOK = sys.argv[1]
PATIENCE = 40  # seconds
WATCHED = 8  # seconds
MOST = (1, 1)  # behind and minimised


def switches(pid):
    """By thread."""
    counts = {}
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        try:
            lines = status.read_text(encoding="ascii").splitlines()
        except OSError:
            continue  # that thread has just ended
        counts[status.parent.name] = next(int(line.split()[1]) for line in lines if line.startswith("voluntary"))
    return counts


def in_time(pid, seconds):
    before = switches(pid)
    time.sleep(seconds)
    return sum(count - before.get(thread, 0) for thread, count in switches(pid).items())


def settle(pid):
    """What was begun by a change of the window comes to its end."""
    end = time.monotonic() + PATIENCE
    while in_time(pid, 2) > 1 and time.monotonic() < end:
        pass


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=PATIENCE, check=False).stdout


def window_of(pid):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = xdotool("search", "--onlyvisible", "--pid", str(pid), "--name", ".").split()
        if found:
            return found[0]
        time.sleep(0.1)
    raise AssertionError("no window")


class Program:
    def __init__(self, *words):
        self.process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.window = window_of(self.process.pid)

    def wake_ups(self):
        """The middle one of three looks: what comes again and again is in most, what was just due is in one."""
        settle(self.process.pid)
        return sorted(in_time(self.process.pid, WATCHED) for _ in range(3))[1]

    def to_front(self):
        xdotool("windowactivate", "--sync", self.window)

    def minimise(self):
        xdotool("windowminimize", "--sync", self.window)

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def figures(program, other):
    """Behind the other's window, and minimised."""
    other.to_front()
    behind = program.wake_ups()
    program.minimise()
    return behind, program.wake_ups()


def main():
    if shutil.which("xdotool") is None:
        print("SKIP   : Idle::hardlyWakesUp() xdotool is not installed")
        print("Totals: 0 passed, 0 failed, 1 skipped, 0 blacklisted")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        other = Program(KEYNOOK, "--data-dir", folder)
        ours = Program(KEYNOOK, "--demo")
        counts = figures(ours, other)
        ours.end()
        theirs = None
        if os.environ.get("FIGURES") and shutil.which("keepassxc"):
            keepassxc = Program("keepassxc")
            theirs = figures(keepassxc, other)
            keepassxc.end()
        other.end()
    wanted = f"wanted at most {MOST[0]} and {MOST[1]}"
    said = f"wake-ups in {WATCHED} s behind another window and minimised: {wanted}, measured {counts[0]} and {counts[1]}"
    print(f"INFO   : figure: {said}" + (f" (KeePassXC: {theirs[0]} and {theirs[1]})" if theirs else ""))
    good = all(count <= most for count, most in zip(counts, MOST))
    print("PASS   : Idle::hardlyWakesUp()" if good else f"FAIL!  : Idle::hardlyWakesUp() {said}")
    print(f"Totals: {int(good)} passed, {int(not good)} failed, 0 skipped, 0 blacklisted")
    return 0 if good else 1


sys.exit(main())
