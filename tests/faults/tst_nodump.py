#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_nodump.py IN_DESKTOP KEYNOOK KEYNOOK_CLI UNHARDENED PLUGINS: what the same user gets at from outside. Not the programs' memory,
no core file of them, and no code into them through Qt's plug-in folders.

UNHARDENED is a program with a window that does none of this, on which each way is tried first: a way that is closed anyway proves
nothing. Root may do all of it, so that root becomes another user first; IN_DESKTOP is the script for a session of that user's own.
"""
import ctypes
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds
NOBODY = "65534"
FILES = ("mem", "maps", "smaps", "environ")
PTRACE_ATTACH, PTRACE_DETACH = 16, 17
WINDOWLESS = {"QT_QPA_PLATFORM": "offscreen"}
libc = ctypes.CDLL(None, use_errno=True)


class Skip(Exception):
    pass


def until(look, what):
    end = time.monotonic() + PATIENCE
    while not look():
        assert time.monotonic() < end, f"not seen: {what}"
        time.sleep(0.02)


def reads(pid, name):
    try:
        with open(f"/proc/{pid}/{name}", "rb") as file:
            return file.read(1) is not None
    except PermissionError:
        return False
    except OSError:
        return True  # opened: nothing lies at the address 0


def attaches(pid):
    done = libc.ptrace(PTRACE_ATTACH, pid, None, None) == 0
    if done:
        os.waitpid(pid, 0)
        libc.ptrace(PTRACE_DETACH, pid, None, None)
    return done


class Scene:
    def __init__(self, programs, folder):
        self.keynook, self.cli, self.unhardened, self.plugins = programs
        self.folder = folder
        self.commands = {
            "app": [self.keynook, "--data-dir", f"{folder}/app"],
            # Waits for its input.
            "cli": [self.cli, "--data-dir", f"{folder}/cli", "account", "add", "kognic", "--file", "-"],
            "other": [self.unhardened, "own", "something"],
        }

    def start(self, which):
        """Of the two of ours, returned when they have got to where they harden themselves."""
        process = subprocess.Popen(
            self.commands[which], env={**os.environ, **WINDOWLESS}, cwd=self.folder,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )
        if which == "other":
            process.stdout.readline()
        else:
            until(lambda: not reads(process.pid, "maps"), "its memory being closed to others")
        return process


def memory(scene, which):
    process = scene.start(which)
    try:
        ways = [name for name in FILES if reads(process.pid, name)]
        return ways + ["ptrace"] if attaches(process.pid) else ways
    finally:
        process.kill()
        process.wait(PATIENCE)


def memory_is_closed(scene, which):
    found = memory(scene, "other")
    if found != [*FILES, "ptrace"]:
        raise Skip(f"of another program only {found} can be read here")
    found = memory(scene, which)
    assert not found, f"open to the same user: {found}"


def crash(scene, which, how):
    process = scene.start(which)
    process.send_signal(how)
    _, status = os.waitpid(process.pid, 0)
    process.returncode = -os.WTERMSIG(status)
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == how, f"it did not die of {how.name}"
    files = [path for path in pathlib.Path(scene.folder).iterdir() if path.name.startswith("core")]
    for path in files:
        path.unlink()
    return os.WCOREDUMP(status) or bool(files)


def no_core_file(scene, which, how):
    if resource.getrlimit(resource.RLIMIT_CORE)[0] != resource.RLIM_INFINITY:
        raise Skip("core files are limited already")
    if not crash(scene, "other", how):
        raise Skip("no program leaves a core file here")
    assert not crash(scene, which, how), "a core file was left"


def loads_planted(scene, command, environment):
    mark = pathlib.Path(scene.folder, "planted")
    mark.unlink(missing_ok=True)
    subprocess.run(
        command, env={**os.environ, "KEYNOOK_PLANTED": str(mark), **environment}, timeout=PATIENCE, check=False,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    return mark.exists()


def platform_not_loaded(scene, variable, folder):
    environment = {"QT_QPA_PLATFORM": "planted;offscreen", variable: f"{scene.plugins}/{folder}"}
    if not loads_planted(scene, [scene.unhardened, "read"], environment):
        raise Skip("no program loads the plug-in")
    assert not loads_planted(scene, [scene.keynook, "--version"], environment), "the plug-in was loaded"


def driver_not_loaded(scene):
    environment = {"QT_PLUGIN_PATH": scene.plugins}
    command = [scene.cli, "--data-dir", f"{scene.folder}/driver", "account", "list"]
    assert not loads_planted(scene, command, environment), "the plug-in was loaded"


CASES = {
    "memoryOfTheApp": lambda scene: memory_is_closed(scene, "app"),
    "memoryOfTheCommandLine": lambda scene: memory_is_closed(scene, "cli"),
    "appAborts": lambda scene: no_core_file(scene, "app", signal.SIGABRT),
    "appFails": lambda scene: no_core_file(scene, "app", signal.SIGSEGV),
    "commandLineAborts": lambda scene: no_core_file(scene, "cli", signal.SIGABRT),
    "commandLineFails": lambda scene: no_core_file(scene, "cli", signal.SIGSEGV),
    "platformFromPluginPath": lambda scene: platform_not_loaded(scene, "QT_PLUGIN_PATH", ""),
    "platformFromPlatformPath": lambda scene: platform_not_loaded(scene, "QT_QPA_PLATFORM_PLUGIN_PATH", "platforms"),
    "driverFromPluginPath": driver_not_loaded,
}


def run_cases(programs):
    passed = failed = skipped = 0
    for name, case in CASES.items():
        with tempfile.TemporaryDirectory() as folder:
            try:
                case(Scene(programs, folder))
                passed += 1
                print(f"PASS   : Nodump::{name}()", flush=True)
            except Skip as reason:
                skipped += 1
                print(f"SKIP   : Nodump::{name}() {reason}", flush=True)
            except AssertionError as error:
                failed += 1
                print(f"FAIL!  : Nodump::{name}() {error}", flush=True)
    print(f"Totals: {passed} passed, {failed} failed, {skipped} skipped, 0 blacklisted")
    return 1 if failed else 0 if passed else 77


def as_somebody(in_desktop, programs):
    """In a session of a user who is not root, and who can reach the programs wherever they were built."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        os.chmod(folder, 0o755)
        here = [shutil.copy(file, folder) for file in (in_desktop, __file__, *programs[:-1])]
        plugins = shutil.copytree(programs[-1], f"{folder}/plugins")
        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        limit = resource.RLIM_INFINITY if os.getuid() == 0 else hard
        resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))
        user = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"] if os.getuid() == 0 else []
        command = [*user, here[0], "/usr/bin/python3", "-B", here[1], "--inside", *here[2:], plugins]
        return subprocess.run(command, env={**os.environ, "DESKTOP": "headless", "KEYRING": "unlocked"}, check=False).returncode


def main():
    first, *others = sys.argv[1:]
    return run_cases(others) if first == "--inside" else as_somebody(first, others)


sys.exit(main())
