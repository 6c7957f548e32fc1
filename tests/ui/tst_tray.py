#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_tray.py KEYNOOK KEYNOOK_CLI KEYNOOK_STANDIN: the icon in the notification area, as a desktop sees it.

The desktop is this program: it owns the names of a notification area (StatusNotifierWatcher) and of the notifications.
Needs a session with a display and an unlocked keyring. Prints what Qt Test would, so that tally counts it.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

from screenreader import PATIENCE, Screen, pyatspi, until

from gi.repository import Gio, GLib

KEYNOOK, CLI, STANDIN = sys.argv[1:4]
MENU = "com.canonical.dbusmenu"

INTERFACES = """<node>
<interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
</interface>
<interface name="org.freedesktop.Notifications">
  <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""


class Area:
    """A notification area and its notifications, in a thread of its own: the app waits for their answers."""

    def __init__(self):
        self.items = []  # bus names of who has an icon
        self.told = []  # (title, text)
        self.ready = threading.Event()
        threading.Thread(target=self.run, daemon=True).start()
        assert self.ready.wait(PATIENCE), "no bus"

    def run(self):
        context = GLib.MainContext()
        context.push_thread_default()
        address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        node = Gio.DBusNodeInfo.new_for_xml(INTERFACES)
        for path, interface in zip(("/StatusNotifierWatcher", "/org/freedesktop/Notifications"), node.interfaces):
            self.bus.register_object(path, interface, self.call, self.property, None)
            Gio.bus_own_name_on_connection(self.bus, interface.name, Gio.BusNameOwnerFlags.NONE, None, None)
        self.ready.set()
        GLib.MainLoop.new(context, False).run()

    def call(self, _bus, sender, _path, _interface, method, arguments, invocation):
        answer = None
        if method == "RegisterStatusNotifierItem":
            self.items.append(sender)
        elif method == "GetCapabilities":
            answer = GLib.Variant("(as)", (["actions", "body"],))
        elif method == "Notify":
            self.told.append(tuple(arguments.unpack()[3:5]))
            answer = GLib.Variant("(u)", (len(self.told),))
        invocation.return_value(answer)

    def property(self, _bus, _sender, _path, _interface, name):
        return GLib.Variant("b", True) if name == "IsStatusNotifierHostRegistered" else GLib.Variant("i", 0)

    def ask(self, item, path, interface, method, arguments):
        return self.bus.call_sync(
            item, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None
        ).unpack()

    def menu(self, item):
        """The number of each entry by its text, without the underlined letter's mark."""
        arguments = GLib.Variant("(iias)", (0, -1, ["label"]))
        _, (_, _, entries) = self.ask(item, "/MenuBar", MENU, "GetLayout", arguments)
        return {entry[1].get("label", "").replace("_", ""): entry[0] for entry in entries}

    def choose(self, item, text):
        number = until(lambda: next((n for label, n in self.menu(item).items() if text in label), None), text)
        self.ask(item, "/MenuBar", MENU, "Event", GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0)))

    def click_notification(self, number):
        content = GLib.Variant("(us)", (number, "default"))
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications",
                             "ActionInvoked", content)


class Scene:
    """The app signed in to a service with keys that nobody has used for long."""

    def __init__(self, area, folder):
        self.area = area
        self.data = ["--data-dir", f"{folder}/data"]
        self.service_process = subprocess.Popen(
            [STANDIN, "--keys", "40"], stdout=subprocess.PIPE, stdin=subprocess.PIPE
        )
        self.service = json.loads(self.service_process.stdout.readline())
        self.screen = Screen()
        self.sign_in()
        self.start()

    def start(self):
        known = len(self.area.items)
        self.app = subprocess.Popen([KEYNOOK, *self.data])
        self.item = until(lambda: self.area.items[known:], "an icon")[0]

    def sign_in(self):
        user = self.service["cogniac"]["users"][0]
        words = [CLI, "account", "add", "cogniac", "--server", self.service["url"], "--email", user["email"]]
        words += ["--tenant", user["tenants"][0]["tenant_id"], "--password-stdin", *self.data]
        subprocess.run(words, input=user["password"] + "\n", text=True, capture_output=True, check=True)

    def list_shown(self):
        until(lambda: any(text.startswith("Refreshed") for text in self.screen.labels()), "a fresh list")

    def notice(self):
        return until(lambda: self.area.told, "a notification")[0]

    def view(self):
        """The one that is chosen."""
        for one in self.screen.all():
            if one.getRole() == pyatspi.ROLE_LIST and one.name == "Views":
                return next(each.name for each in one if each.getState().contains(pyatspi.STATE_SELECTED))
        return ""

    def wait_for_end(self):
        equals(self.app.wait(PATIENCE), 0, "exit code")

    def end(self):
        for process in (self.app, self.service_process):
            if process.poll() is None:
                process.kill()
            process.wait(PATIENCE)


def equals(actual, expected, what):
    assert actual == expected, f"{what}: {actual}, not {expected}"


def tells_once(scene):
    title, text = scene.notice()
    equals(title, "Keynook", "title")
    assert "at Cogniac had no use since" in text and "@" not in text, text
    assert text in scene.area.menu(scene.item), "the menu does not have it"
    scene.area.choose(scene.item, "Quit")
    scene.wait_for_end()
    scene.start()
    scene.list_shown()
    until(lambda: text in scene.area.menu(scene.item), "it in the menu again")
    equals(len(scene.area.told), 1, "notifications")


def click_shows_the_view(scene):
    scene.notice()
    assert not scene.view().startswith("Unused"), scene.view()
    scene.area.click_notification(1)
    until(lambda: scene.view().startswith("Unused"), "the unused keys")


def menu_works(scene):
    scene.list_shown()
    scene.area.choose(scene.item, "Generate credentials")
    scene.screen.find((pyatspi.ROLE_PUSH_BUTTON,), "Generate")


def closing_quits(scene):
    scene.list_shown()
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(scene.app.pid), "--name", "."],
                           capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["xdotool", "windowactivate", "--sync", found[0], "key", "alt+F4"], check=True)
    scene.wait_for_end()


CASES = {
    "tellsOnce": tells_once,
    "clickShowsTheView": click_shows_the_view,
    "menuWorks": menu_works,
    "closingQuits": closing_quits,
}


def main():
    settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"], "keynook")
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "keynook.ini").write_text("[keynook]\ntrayIcon = true\n", encoding="ascii")
    area = Area()
    failed = 0
    for name, case in CASES.items():
        area.told.clear()
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(area, folder)
            try:
                case(scene)
                print(f"PASS   : Tray::{name}()", flush=True)
            except (AssertionError, GLib.Error, subprocess.SubprocessError) as error:
                failed += 1
                print(f"FAIL!  : Tray::{name}() {error}", flush=True)
            finally:
                scene.end()
    print(f"Totals: {len(CASES) - failed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
