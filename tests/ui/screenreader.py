# SPDX-License-Identifier: Apache-2.0
"""Keynook's windows through AT-SPI, as a screen reader has them."""
import sys
import time

try:
    import pyatspi
    from gi.repository import GLib
except ImportError:
    print("SKIP   : python3-pyatspi is not installed")
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


def sign_in(screen, service, user):
    screen.press("Cogniac")
    screen.type("Email", user["email"])
    screen.type("Password", user["password"])
    screen.type("Server", service["url"])
    screen.press("Sign in")
    screen.gone((pyatspi.ROLE_PUSH_BUTTON,), "Sign in")
