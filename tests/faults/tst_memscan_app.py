#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_memscan_app.py KEYNOOK KEYNOOK_CLI KEYNOOK_STANDIN MEMSCAN CLIPBOARD_CLIENT: what the app's memory has of a secret.

Each run is the main job in a new process, over https and with a real keyring: sign in, generate, reveal, copy, paste elsewhere, export,
reveal again, put the window away. Then nothing of the secret and of the password may be left; while the secret is on the screen, it
must be found. MEMSCAN_RUNS says how many runs.

Needs a session with a display and an unlocked keyring, and root, which alone may look into the process.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from memoryscan import NotPermitted, Service, scan
from screenreader import PATIENCE, Screen, pyatspi, until

RUNS = int(os.environ.get("MEMSCAN_RUNS", "3"))
FIELDS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY)
SETTINGS = "[keynook]\nclipboardSeconds=3\n"


class Scene:
    def __init__(self, programs, folder):
        self.keynook, self.cli_program, standin, self.memscan, self.client = programs
        self.folder = folder
        self.service = Service(standin, folder)
        self.user = self.service.user("ordinary")
        self.data = ["--data-dir", f"{folder}/data"]
        environment = {**os.environ, "KEYNOOK_CA_FILE": self.service.ca_file, "XDG_CONFIG_HOME": f"{folder}/config"}
        settings = pathlib.Path(environment["XDG_CONFIG_HOME"], "keynook/keynook.ini")
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS, encoding="utf-8")
        self.app = subprocess.Popen([self.keynook, *self.data], env=environment)
        self.screen = Screen()

    def cli(self, *words):
        run = subprocess.run([self.cli_program, *self.data, *words], capture_output=True, check=True, timeout=PATIENCE)
        return run.stdout.decode()

    def key_in(self, name, text):
        """By keyboard: what goes over the accessibility bus is kept by its libraries."""
        self.screen.find(FIELDS, name).queryComponent().grabFocus()
        until(lambda: self.screen.find(FIELDS, name).getState().contains(pyatspi.STATE_FOCUSED), f"the focus in {name}")
        subprocess.run(["xdotool", "type", "--delay", "20", "--file", "-"], input=text.encode(), check=True, timeout=PATIENCE)
        until(lambda: self.screen.find(FIELDS, name).queryText().characterCount == len(text), f"all letters of {name}")

    def sign_in(self):
        self.screen.press("Cogniac")
        self.screen.type("Email", self.user["email"])
        self.screen.type("Server", self.service.url)
        self.key_in("Password", self.user["password"])
        self.screen.press("Sign in")
        self.screen.press("Use this workspace")
        self.screen.gone((pyatspi.ROLE_PUSH_BUTTON,), "Use this workspace")

    def generate(self):
        self.screen.press("Generate credentials")
        self.screen.type("Name", "memory")
        self.screen.press("Generate")
        self.screen.press("Reveal")
        self.screen.find((pyatspi.ROLE_PUSH_BUTTON,), "Hide")

    def on_clipboard(self):
        run = subprocess.run([self.client, "read"], capture_output=True, check=True, timeout=PATIENCE)
        return json.loads(run.stdout)["text"]

    def copy(self, secret):
        def pasted():
            self.screen.press("Copy")
            return self.on_clipboard().endswith(secret)  # not if it was cleared meanwhile

        until(pasted, "the secret in another program")

    def export(self, secret):
        self.screen.press("Download credentials…")
        path = pathlib.Path(self.folder, "exported.json")
        self.screen.type("File", str(path))
        self.screen.press("Save")
        until(path.exists, "the exported file")
        assert secret in path.read_text(encoding="utf-8"), "the file does not have the secret"
        self.screen.press("Done")
        self.screen.gone((pyatspi.ROLE_PUSH_BUTTON,), "Save")
        self.screen.press("Done")
        self.screen.gone((pyatspi.ROLE_PUSH_BUTTON,), "Done")

    def scan(self, secret):
        return scan(self.memscan, self.app.pid, {"secret": secret, "password": self.user["password"]})

    def reveal_again(self):
        self.screen.press("Reveal")
        self.screen.find((pyatspi.ROLE_PUSH_BUTTON,), "Hide")

    def put_away(self):
        windows = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.app.pid), "--name", "."],
            capture_output=True, check=True, timeout=PATIENCE, text=True,
        )
        for window in windows.stdout.split():
            subprocess.run(["xdotool", "windowminimize", window], check=True, timeout=PATIENCE)
        self.screen.gone((pyatspi.ROLE_PUSH_BUTTON,), "Hide")
        until(lambda: not self.on_clipboard(), "the clipboard being cleared")

    def main_job(self):
        self.sign_in()
        self.generate()
        secret = self.cli("keys", "show", "memory", "--reveal").strip().split(":")[1]
        self.copy(secret)
        self.export(secret)
        self.reveal_again()
        assert self.scan(secret).of("secret") > 0, "what is on the screen was not found"
        self.put_away()
        return self.scan(secret)

    def end(self):
        self.app.kill()
        self.app.wait(PATIENCE)
        self.service.end()


def run(programs):
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(programs, folder)
        try:
            return scene.main_job()
        finally:
            scene.end()


def main():
    failed = windows = 0
    for number in range(RUNS):
        name = f"MemscanApp::run({number + 1})"
        try:
            finding = run(sys.argv[1:])
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
