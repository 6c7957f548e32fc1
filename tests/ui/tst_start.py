#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_start.py KEYNOOK: the app's command line, without a display and beside an app that runs already.

Needs a session with a display. Prints what Qt Test would, so that tally counts it.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

from screenreader import PATIENCE, Screen, pyatspi, until

KEYNOOK = sys.argv[1]


def run(*words, **how):
    return subprocess.run([KEYNOOK, *words], capture_output=True, text=True, timeout=PATIENCE, check=False, **how)


def without_display():
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY", "XDG_RUNTIME_DIR")
    return {name: value for name, value in os.environ.items() if name not in gone}


def equals(actual, expected, what):
    assert actual == expected, f"{what}: {actual}, not {expected}"


def help_without_display():
    for option in ("--help", "-h"):
        told = run(option, env=without_display())
        equals(told.returncode, 0, "exit code")
        equals(told.stderr, "", "standard error")
        assert told.stdout.startswith("Usage: ") and "--generate" in told.stdout, told.stdout


def help_in_ones_language():
    told = run("--help", env={**without_display(), "LC_ALL": "", "LANG": "C.UTF-8", "LC_MESSAGES": "sv_SE.UTF-8"})
    assert "API-nycklar för Cogniac och Kognic" in told.stdout, told.stdout


def version_without_display():
    told = run("--version", env=without_display())
    equals((told.returncode, told.stderr), (0, ""), "exit code and standard error")
    assert told.stdout.startswith("keynook ") and told.stdout.count("\n") == 1, told.stdout


def misuse_without_display():
    for words in (["--nonsense"], ["--data-dir"], ["/a", "/b"], ["--generate", "/a"], ["/a\nraise"]):
        told = run(*words, env=without_display())
        equals((told.returncode, told.stdout), (2, ""), f"exit code and output of {words}")
        assert told.stderr.startswith("keynook: ") and "--help" in told.stderr, told.stderr


def full_output():
    with open("/dev/full", "w", encoding="utf-8") as full:
        told = subprocess.run([KEYNOOK, "--version"], stdout=full, timeout=PATIENCE, check=False)
    equals(told.returncode, 1, "exit code")


def beside_another(act):
    """`act` gets a screen with a window that waits, and a way to start the app once more."""
    with tempfile.TemporaryDirectory() as folder:
        app = subprocess.Popen([KEYNOOK, "--data-dir", folder])
        try:
            screen = Screen()
            screen.find((pyatspi.ROLE_PUSH_BUTTON,), "Cogniac")
            act(screen, lambda *words, **how: run("--data-dir", folder, *words, **how))
            assert app.poll() is None, "the first one is gone"
        finally:
            app.terminate()
            app.wait(PATIENCE)


def generate_is_handed_over():
    def act(screen, again):
        equals(again("--generate").returncode, 0, "exit code")
        screen.find((pyatspi.ROLE_PUSH_BUTTON,), "Sign in")

    beside_another(act)


def file_is_handed_over():
    def act(screen, again):
        with tempfile.TemporaryDirectory() as place:
            equals(again("my credentials.json", cwd=place).returncode, 0, "exit code")
            path = f"{place}/my credentials.json"
            until(lambda: any(path in text for text in screen.labels()), "the whole name of the file")
            screen.find((pyatspi.ROLE_PUSH_BUTTON,), "Import")

    beside_another(act)


def registers_no_addresses():
    """Nobody can make Keynook do anything by a link in a page."""
    written = []
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        below = pathlib.Path(os.environ[variable])
        written += [one for one in below.rglob("*") if one.suffix in (".desktop", ".list", ".cache")]
    equals(written, [], "files about what opens what")
    root = pathlib.Path(__file__).resolve().parents[2]
    schemes = ("x-scheme-handler", "CFBundleURLTypes", "URL Protocol", "setUrlHandler")
    for top in ("app", "ui", "resources", "packaging", "CMakeLists.txt"):
        for one in [root / top, *(root / top).rglob("*")]:
            if one.is_file() and not one.is_symlink():
                text = one.read_bytes()
                for scheme in schemes:
                    assert scheme.encode() not in text, f"{one.relative_to(root)} has {scheme}"


CASES = {
    "helpWithoutDisplay": help_without_display,
    "helpInOnesLanguage": help_in_ones_language,
    "versionWithoutDisplay": version_without_display,
    "misuseWithoutDisplay": misuse_without_display,
    "fullOutput": full_output,
    "generateIsHandedOver": generate_is_handed_over,
    "fileIsHandedOver": file_is_handed_over,
    "registersNoAddresses": registers_no_addresses,  # after the app ran
}


def main():
    failed = 0
    for name, case in CASES.items():
        try:
            case()
            print(f"PASS   : Start::{name}()", flush=True)
        except (AssertionError, subprocess.TimeoutExpired) as error:
            failed += 1
            print(f"FAIL!  : Start::{name}() {error}", flush=True)
    print(f"Totals: {len(CASES) - failed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
