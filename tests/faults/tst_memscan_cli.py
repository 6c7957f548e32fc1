#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_memscan_cli.py KEYNOOK_CLI KEYNOOK_STANDIN MEMSCAN: what the command line's memory has of a secret.

Each command is stopped when it has done everything and is about to be taken down: nothing of the password or the secret that went
through it may be left. `run` becomes the command that it runs; what lives on beside that, for credentials of Kognic, is the process
that removes their file, and it is looked at while the command runs. MEMSCAN_RUNS says how often all that is done.

Needs a session with an unlocked keyring, and root, which alone may look into the process.
"""
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from memoryscan import MARKER, PATIENCE, NotPermitted, Service, scan, scan_at_exit

RUNS = int(os.environ.get("MEMSCAN_RUNS", "3"))


class Scene:
    def __init__(self, programs, folder):
        self.cli_program, standin, self.memscan = programs
        self.folder = folder
        self.service = Service(standin, folder)
        self.user = self.service.user("ordinary")
        self.secrets = {"password": self.user["password"]}

    def command(self, *words):
        return [self.cli_program, "--data-dir", f"{self.folder}/data", "--ca-file", self.service.ca_file, *words]

    def at_exit(self, *words, given=""):
        return scan_at_exit(self.memscan, self.command(*words), self.learn, given.encode())

    def learn(self, said):
        """From what a command says; each looks for all secrets that were ever around."""
        if MARKER.encode() in said:
            text = said.decode().strip()
            key = json.loads(text)["api_key"] if text.startswith("{") else text
            self.secrets["secret"] = key.split(":")[1]
        return self.secrets

    def end(self):
        self.service.end()


def sign_in(scene):
    server = ["--server", scene.service.url, "--email", scene.user["email"]]
    return scene.at_exit("account", "add", "cogniac", *server, "--password-stdin", given=scene.user["password"] + "\n")


def generate(scene):
    finding = scene.at_exit("keys", "generate", "--name", "memory", "--json", "--reveal", "--export", f"{scene.folder}/a.json")
    assert "secret" in scene.secrets, "no secret was made"
    return finding


def sign_in_by_key(scene):
    key = subprocess.run(scene.command("keys", "show", "memory", "--reveal"), capture_output=True, check=True, timeout=PATIENCE)
    server = ["--server", scene.service.url, "--name", "by key"]
    return scene.at_exit("account", "add", "cogniac", *server, "--api-key-stdin", given=key.stdout.decode())


def command(*words):
    return lambda scene: scene.at_exit(*words, "-a", scene.user["email"])


def import_kognic(scene):
    credential = scene.service.ready["kognic"]["credentials"][0]
    scene.secrets["client-secret"] = credential["clientSecret"]
    return scene.at_exit("account", "add", "kognic", "--name", "kognic", "--file", "-", given=json.dumps(credential))


def export(scene):
    return command("keys", "export", "memory", "--format", "env", f"{scene.folder}/b.env")(scene)


def export_kognic(scene):
    client = scene.service.ready["kognic"]["credentials"][0]["clientId"]
    return scene.at_exit("keys", "export", client, "-a", "kognic", "--format", "sdk", f"{scene.folder}/c.json")


@contextlib.contextmanager
def running(scene, account):
    process = subprocess.Popen(
        scene.command("run", "-a", account, "--", "sh", "-c", "echo; read line"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        process.stdout.readline()
        yield process.pid
    finally:
        process.communicate(b"\n", PATIENCE)


def run_command(scene):
    """The search is good for something: the command itself has the key, in its environment."""
    with running(scene, scene.user["email"]) as pid:
        assert scan(scene.memscan, pid, scene.secrets).of("secret") > 0, "the key of a command was not found"


def is_of_this_session(process):
    """Other tests run the same program at the same time, in sessions of their own."""
    with contextlib.suppress(OSError):
        return f"KEYNOOK_DESKTOP={os.environ['KEYNOOK_DESKTOP']}".encode() in (process / "environ").read_bytes().split(b"\0")
    return False


def run_guard(scene):
    """Of the process that waits for the end of the command."""
    with running(scene, "kognic") as pid:
        guards = [
            int(link.parent.name)
            for link in pathlib.Path("/proc").glob("[0-9]*/exe")
            if points_to(link, scene.cli_program) and int(link.parent.name) != pid and is_of_this_session(link.parent)
        ]
        assert len(guards) == 1, f"{len(guards)} processes wait for the command"
        return scan(scene.memscan, guards[0], scene.secrets)


def points_to(link, program):
    try:
        return os.readlink(link) == program
    except OSError:
        return False  # it has ended


CASES = {
    "signIn": sign_in,
    "generate": generate,
    "reveal": command("keys", "show", "memory", "--reveal"),
    "exported": export,
    "check": command("check", "memory"),
    "list": command("keys", "list", "--refresh"),
    "runCommand": run_command,
    "signInByKey": sign_in_by_key,
    "signOut": lambda scene: scene.at_exit("account", "signout", "by key"),
    "importKognic": import_kognic,
    "exportKognic": export_kognic,
    "runGuard": run_guard,
}


def main():
    passed = failed = windows = 0
    for number in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(sys.argv[1:], folder)
            try:
                for name, case in CASES.items():
                    title = f"MemscanCli::{name}({number + 1})"
                    try:
                        finding = case(scene)
                        if finding:
                            windows += finding.windows
                            assert finding.windows == 0, f"{finding.windows} windows: {finding.lines}"
                        passed += 1
                        print(f"PASS   : {title}", flush=True)
                    except NotPermitted as reason:
                        print(f"SKIP   : {title} {reason}\nTotals: 0 passed, 0 failed, 1 skipped, 0 blacklisted")
                        return 77
                    except AssertionError as error:
                        failed += 1
                        print(f"FAIL!  : {title} {error}", flush=True)
            finally:
                scene.end()
    print(f"{windows} windows of eight bytes found in {RUNS} runs of {len(CASES)} commands")
    print(f"Totals: {passed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
