# SPDX-License-Identifier: Apache-2.0
"""The app's main job in the real window, over https and with a real keyring, for tests that look for its secrets elsewhere."""
import json
import os
import pathlib
import subprocess

from memoryscan import Service
from screenreader import PATIENCE, Screen, pyatspi, until

FIELDS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY)
SETTINGS = "[keynook]\nclipboardSeconds=3\n"


class MainJob:
    """`folder` gets everything that the app and the service write: `data`, `config`, `exported.json`. More of the environment, and
    where the app's output goes, are the caller's affair."""

    def __init__(self, programs, folder, environment=None, **streams):
        keynook, self.cli_program, standin, self.client = programs
        self.folder = folder
        self.service = Service(standin, folder)
        self.user = self.service.user("ordinary")
        self.data = ["--data-dir", f"{folder}/data"]
        environment = {**os.environ, **(environment or {}), "KEYNOOK_CA_FILE": self.service.ca_file, "XDG_CONFIG_HOME": f"{folder}/config"}
        settings = pathlib.Path(environment["XDG_CONFIG_HOME"], "keynook/keynook.ini")
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS, encoding="utf-8")
        self.app = subprocess.Popen([keynook, *self.data], env=environment, **streams)
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
        """The secret."""
        self.screen.press("Generate credentials")
        self.screen.type("Name", "memory")
        self.screen.press("Generate")
        self.screen.press("Reveal")
        self.screen.find((pyatspi.ROLE_PUSH_BUTTON,), "Hide")
        return self.cli("keys", "show", "memory", "--reveal").strip().split(":")[1]

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

    def end(self):
        self.app.kill()
        self.app.wait(PATIENCE)
        self.service.end()
