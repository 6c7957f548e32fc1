#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_sigterm.py KEYNOOK KEYNOOK_CLI KEYNOOK_STANDIN: signals while the one request of a generation is on its way.

Needs a session with a display and an unlocked keyring. Prints what Qt Test would, so that tally counts it.
"""
import json
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.request

from screenreader import PATIENCE, Screen, sign_in, until


class Gate:
    """Stands before a service and holds the request that makes a key until it is let through."""

    def __init__(self, port):
        self.port = port
        self.holding = threading.Event()
        self.open = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            service = socket.create_connection(("127.0.0.1", self.port))
            threading.Thread(target=self.copy, args=(client, service), daemon=True).start()
            threading.Thread(target=self.copy, args=(service, client), daemon=True).start()

    def copy(self, source, target):
        try:
            while data := source.recv(65536):
                if data.startswith(b"POST /1/users"):
                    self.holding.set()
                    self.open.wait(PATIENCE)
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the other end is gone


class Scene:
    """The app in front of a service, with a generation whose request is held."""

    def __init__(self, programs, folder):
        keynook, self.cli_program, standin = programs
        self.data = ["--data-dir", f"{folder}/data"]
        self.service_process = subprocess.Popen([standin], stdout=subprocess.PIPE, stdin=subprocess.PIPE)
        self.service = json.loads(self.service_process.stdout.readline())
        self.gate = Gate(int(self.service["url"].rsplit(":", 1)[1]))
        self.app = subprocess.Popen([keynook, *self.data])
        self.screen = Screen()

    def hold(self):
        user = next(u for u in self.service["cogniac"]["users"] if u["case"] == "single-tenant")
        sign_in(self.screen, {"url": self.gate.url}, user)
        self.screen.press("Generate credentials")
        self.screen.type("Name", "held")
        self.screen.press("Generate")
        assert self.gate.holding.wait(PATIENCE), "no request came"

    def told_to_wait(self):
        until(lambda: any("made safe first" in text for text in self.screen.labels()), "that it waits")
        assert self.app.poll() is None, "it did not wait"

    def posts(self):
        with urllib.request.urlopen(self.service["url"] + "/standin/requests") as answer:
            return sum(1 for one in json.load(answer) if one["method"] == "POST")

    def cli(self, *words):
        run = subprocess.run([self.cli_program, *self.data, *words, "--json"], capture_output=True, check=False)
        return json.loads(run.stdout)

    def end(self):
        self.gate.open.set()
        for process in (self.app, self.service_process):
            if process.poll() is None:
                process.kill()
            process.wait(PATIENCE)


def equals(actual, expected, what):
    assert actual == expected, f"{what}: {actual}, not {expected}"


def waits(scene, sent):
    scene.hold()
    scene.app.send_signal(sent)
    scene.told_to_wait()
    scene.app.send_signal(sent if sent != signal.SIGINT else signal.SIGHUP)  # sessions send several, in one go
    scene.gate.open.set()
    equals(scene.app.wait(PATIENCE), 0, "exit code")
    equals(scene.posts(), 1, "requests")
    equals([key["held"] for key in scene.cli("keys", "list")], ["keychain"], "where its secret is")
    equals(scene.cli("recover"), [], "left to recover")


def second(scene, sent, code):
    scene.hold()
    scene.app.send_signal(signal.SIGTERM)
    scene.told_to_wait()

    def ended():
        scene.app.send_signal(sent)
        return scene.app.poll() is not None

    until(ended, "the end")
    equals(scene.app.wait(PATIENCE), code, "exit code")
    equals(len(scene.cli("recover")), 1, "left to recover")


CASES = {
    "termWaits": lambda scene: waits(scene, signal.SIGTERM),
    "hangUpWaits": lambda scene: waits(scene, signal.SIGHUP),
    "ctrlCWaits": lambda scene: waits(scene, signal.SIGINT),
    "ctrlCInsists": lambda scene: second(scene, signal.SIGINT, 130),
    "termInsists": lambda scene: second(scene, signal.SIGTERM, 143),
}


def main():
    failed = 0
    for name, case in CASES.items():
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(sys.argv[1:], folder)
            try:
                case(scene)
                print(f"PASS   : Sigterm::{name}()", flush=True)
            except AssertionError as error:
                failed += 1
                print(f"FAIL!  : Sigterm::{name}() {error}", flush=True)
            finally:
                scene.end()
    print(f"Totals: {len(CASES) - failed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
