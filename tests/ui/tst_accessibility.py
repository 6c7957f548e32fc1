#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_accessibility.py KEYNOOK KEYNOOK_STANDIN: the main job through AT-SPI, as a screen reader would do it.

Needs a session with a display and an unlocked keyring. Prints what Qt Test would, so that tally counts it.
"""
import json
import subprocess
import sys
import tempfile
import time

try:
    import pyatspi
    from gi.repository import GLib
except ImportError:
    print("SKIP   : Accessibility::mainJob() python3-pyatspi is not installed")
    print("Totals: 0 passed, 0 failed, 1 skipped, 0 blacklisted")
    sys.exit(77)

PATIENCE = 30  # seconds


HEARD = []  # (field, text) of each text that the bus told of, to whoever listened


def listen():
    pyatspi.Registry.registerEventListener(
        lambda event: HEARD.append((event.source.name, event.any_data)), "object:text-changed"
    )


def hear():
    while GLib.MainContext.default().iteration(False):
        pass


def until(look, what):
    """The first result of `look` that is neither None nor False; a failed test when none comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # what is looked at may vanish meanwhile
            found = None
        hear()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"not seen: {what}")


class Screen:
    """What is to be seen of Keynook's windows."""

    def all(self):
        desktop = pyatspi.Registry.getDesktop(0)
        todo = [app for app in desktop if app and app.name.lower() == "keynook"]
        while todo:
            one = todo.pop()
            yield one
            if not one.getState().contains(pyatspi.STATE_MANAGES_DESCENDANTS) or one.childCount < 500:
                todo.extend(child for child in one if child)

    def find(self, role, name):
        def look():
            for one in self.all():
                if one.name == name and one.getRole() in role and one.getState().contains(pyatspi.STATE_SHOWING):
                    return one
            return None

        return until(look, name)

    def gone(self, role, name):
        def look():
            return all(one.name != name or one.getRole() not in role for one in self.all())

        until(look, f"{name} going away")

    def labels(self):
        return [one.name for one in self.all() if one.name and one.getState().contains(pyatspi.STATE_SHOWING)]

    def press(self, name):
        def ready():
            button = self.find((pyatspi.ROLE_PUSH_BUTTON,), name)
            return button if button.getState().contains(pyatspi.STATE_SENSITIVE) else None

        button = until(ready, f"{name}, ready to be pressed")
        button.queryAction().doAction(0)

    def type(self, name, text):
        field = self.find((pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY), name)
        field.queryEditableText().setTextContents(text)


CELL = (pyatspi.ROLE_TABLE_CELL,)
NAME = "by a screen reader"


def sign_in(screen, service, user):
    screen.press("Cogniac")
    screen.type("Email", user["email"])
    screen.type("Password", user["password"])
    screen.type("Server", service["url"])
    screen.press("Sign in")
    screen.gone((pyatspi.ROLE_PUSH_BUTTON,), "Sign in")


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
