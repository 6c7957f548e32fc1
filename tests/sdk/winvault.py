# SPDX-License-Identifier: Apache-2.0
"""Runs the Windows backend of Python's keyring, as it is installed, on credential stores that are given to it.

Standard input: a JSON list of jobs {"store": [credential ...], "calls": [[method, service, user(, password)] ...]};
a credential is {"target", "user", "comment", "persist", "blob" (hexadecimal digits)}. Prints a JSON list of
{"store", "answers"}: the stores afterwards, sorted by target, and what each call returned, or the name of its error.

In the place of pywin32-ctypes stands a module that keeps credentials in memory: a text becomes UTF-16LE without a NUL,
names are the same in capitals and small letters, and what is missing is error 1168.
"""

import json
import sys
import types


class WindowsError(Exception):
    def __init__(self, winerror, funcname):
        super().__init__(winerror, funcname)
        self.winerror = winerror
        self.funcname = funcname


STORE = {}


def cred_read(TargetName, Type):  # pylint: disable=invalid-name
    assert Type == 1
    found = STORE.get(TargetName.casefold())
    if found is None:
        raise WindowsError(1168, "CredRead")
    return dict(found)


def cred_write(credential, flags):
    assert flags == 0 and credential["Type"] == 1
    blob = credential["CredentialBlob"].encode("utf-16-le")
    if len(blob) > 2560:
        raise WindowsError(1783, "CredWrite")
    STORE[credential["TargetName"].casefold()] = dict(credential, CredentialBlob=blob)


def cred_delete(TargetName, Type):  # pylint: disable=invalid-name
    assert Type == 1
    if STORE.pop(TargetName.casefold(), None) is None:
        raise WindowsError(1168, "CredDelete")


pywintypes = types.ModuleType("win32ctypes.pywin32.pywintypes")
pywintypes.error = WindowsError
win32cred = types.ModuleType("win32ctypes.pywin32.win32cred")
win32cred.CRED_TYPE_GENERIC = 1
win32cred.CRED_PERSIST_ENTERPRISE = 3
win32cred.CredRead = cred_read
win32cred.CredWrite = cred_write
win32cred.CredDelete = cred_delete
pywin32 = types.ModuleType("win32ctypes.pywin32")
pywin32.pywintypes = pywintypes
pywin32.win32cred = win32cred
sys.modules["win32ctypes"] = types.ModuleType("win32ctypes")
sys.modules["win32ctypes.pywin32"] = pywin32

from keyring.backends.Windows import WinVaultKeyring  # noqa: E402 pylint: disable=wrong-import-position


def answer(keyring, method, *arguments):
    try:
        return getattr(keyring, method)(*arguments)
    except Exception as error:  # pylint: disable=broad-except
        return {"error": type(error).__name__}


def run(job):
    STORE.clear()
    for one in job["store"]:
        STORE[one["target"].casefold()] = {
            "Type": 1, "TargetName": one["target"], "UserName": one["user"], "Comment": one["comment"],
            "Persist": one["persist"], "CredentialBlob": bytes.fromhex(one["blob"])}
    keyring = WinVaultKeyring()
    answers = [answer(keyring, *call) for call in job["calls"]]
    store = [{"target": one["TargetName"], "user": one["UserName"], "comment": one["Comment"],
              "persist": one["Persist"], "blob": one["CredentialBlob"].hex()}
             for one in STORE.values()]
    return {"store": sorted(store, key=lambda one: one["target"]), "answers": answers}


json.dump([run(job) for job in json.load(sys.stdin)], sys.stdout)
