# SPDX-License-Identifier: Apache-2.0
"""memscan, and a keynook-standin behind TLS, for the tests that look into the memory of a program."""
import json
import os
import re
import subprocess

PATIENCE = 60  # seconds
MARKER = "standinsecret"  # begins each secret that the service makes, and is in other words' company elsewhere


class Service:
    """A keynook-standin that speaks https, with a certificate of its own in `folder`."""

    def __init__(self, program, folder):
        self.ca_file, key = f"{folder}/service.pem", f"{folder}/service.key"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-out", self.ca_file, "-keyout", key],
            check=True, capture_output=True, timeout=PATIENCE,
        )
        self.process = subprocess.Popen(
            [program, "--tls-cert", self.ca_file, "--tls-key", key], stdout=subprocess.PIPE, stdin=subprocess.PIPE
        )
        self.ready = json.loads(self.process.stdout.readline())
        self.url = self.ready["url"]

    def user(self, case):
        return next(user for user in self.ready["cogniac"]["users"] if user["case"] == case)

    def end(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


def lines(secrets):
    return "".join(f"{name} {secret.removeprefix(MARKER)}\n" for name, secret in secrets.items()).encode()


class Finding:
    """What a report of memscan says."""

    def __init__(self, report):
        self.lines = [line for line in report.splitlines() if " windows of " in line]
        total = re.search(r"searched (\d+) bytes, found (\d+) windows", report)
        assert total, f"no scan: {report}"
        self.searched, self.windows = int(total[1]), int(total[2])

    def of(self, name):
        return sum(int(line.split()[0]) for line in self.lines if f" of {name} as " in line)


class NotPermitted(Exception):
    pass


def scan(program, pid, secrets):
    run = subprocess.run([program, str(pid)], input=lines(secrets), capture_output=True, timeout=PATIENCE, check=False)
    if run.returncode == 77:
        raise NotPermitted(run.stdout.decode())
    return Finding(run.stdout.decode())


def scan_at_exit(program, command, secrets, given=b"", environment=None):
    """Runs the command; `secrets` is called with its standard output when it has done everything."""
    secrets_out, secrets_in = os.pipe()
    report_out, report_in = os.pipe()
    process = subprocess.Popen(
        [program, "--at-exit", str(secrets_out), str(report_in), *command],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, pass_fds=(secrets_out, report_in),
    )
    os.close(secrets_out)
    os.close(report_in)
    process.stdin.write(given)
    process.stdin.close()
    with open(report_out, encoding="utf-8") as report, open(secrets_in, "wb", buffering=0) as secrets_file:
        stopped = report.readline()
        said = b""
        if stopped == "stopped\n":
            os.set_blocking(process.stdout.fileno(), False)
            said = process.stdout.read() or b""
            secrets_file.write(lines(secrets(said)))
            secrets_file.close()
        text = report.read()
    complaint = process.stderr.read().decode()
    code = process.wait(PATIENCE)
    assert code == 0, f"exit code {code}: {complaint}"
    if "cannot be read" in text:
        raise NotPermitted(text)
    return Finding(text)
