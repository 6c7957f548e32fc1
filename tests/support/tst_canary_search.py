#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Hides secrets where canary has to find them, one at a time. Prints what Qt Test would, so that tally counts it."""
import base64
import pathlib
import subprocess
import sys
import tempfile

CANARY = pathlib.Path(__file__).with_name("canary")
SECRETS = {
    "key": b"standinsecretAbCdEfGh",
    "token": b"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhdWQiOi",
    "password": b"standin-demo-4711",
    "passwordWithASpace": b"standin:single 4717 ",
    "oneTimeCodes": b"KNJGK5LTMVZGKZLTORUW4Y3FKRSXG5BR",
}
FORMS = {
    "Raw": lambda secret: secret,
    "Hex": lambda secret: secret.hex().encode(),
    "UpperHex": lambda secret: secret.hex().upper().encode(),
    "Percent": lambda secret: b"".join(b"%%%02X" % byte for byte in secret),
    "Utf16LE": lambda secret: secret.decode().encode("utf-16-le"),
    "Utf16BE": lambda secret: secret.decode().encode("utf-16-be"),
    "Base64": base64.b64encode,
    "Base64BehindOne": lambda secret: base64.b64encode(b"x" + secret),
    "Base64BehindTwo": lambda secret: base64.b64encode(b"xy" + secret),
}
HARMLESS = b"a key begins with standinsecret, a token with eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9, and standin-demo is no password"


def run(folder, name, content):
    path = pathlib.Path(folder, name)
    path.write_bytes(content)
    found = subprocess.run([CANARY, folder], capture_output=True, check=False)
    path.unlink()
    return found.returncode, found.stdout


def in_a_file(folder, hidden):
    code, said = run(folder, "file", b"first line\nbefore " + hidden + b" behind\n")
    return code == 1 and b", line 2" in said and hidden not in said


def cases():
    for secret, text in SECRETS.items():
        for form, encode in FORMS.items():
            yield f"{secret}{form}", lambda folder, hidden=encode(text): in_a_file(folder, hidden)
    yield "nameOfAFile", lambda folder: run(folder, "standin-sso-4715", b"x")[0] == 1
    yield "harmless", lambda folder: run(folder, "file", HARMLESS)[0] == 0
    yield "nothingToLookAt", lambda folder: run(folder, "file", b"")[0] == 2


def main():
    failed = 0
    for name, case in cases():
        with tempfile.TemporaryDirectory() as folder:
            good = case(folder)
        failed += not good
        print(f"{'PASS  ' if good else 'FAIL! '} : CanarySearch::{name}()")
    count = len(list(cases()))
    print(f"Totals: {count - failed} passed, {failed} failed, 0 skipped, 0 blacklisted")
    return 1 if failed else 0


sys.exit(main())
