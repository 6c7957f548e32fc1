#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""kognic_page.py PAGE DOWNLOADS NAME [STEP ...]: generates Kognic credentials in a real browser, as a person would.

Drives a headless Chromium through WebDriver's HTTP protocol: the user menu of PAGE, "API Credentials…", "Generate
Credentials", NAME, and then each STEP: `download` (into DOWNLOADS), `copy`, `close`, `reload`, `delete` (the newest).
Prints one line of JSON: the list of names before and after, the page's title, and how many elements with the name's
markup came to be. Never prints a secret. Exit code 77: there is no Chromium here.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

PATIENCE = 60
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the name that the protocol gives a reference to an element


class Browser:
    def __init__(self, profile, downloads):
        # Its home and its temporary files are the profile's: nothing of the user's own browser is touched.
        environment = dict(os.environ, HOME=profile, TMPDIR=profile, XDG_CONFIG_HOME=profile, XDG_CACHE_HOME=profile)
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], env=environment, text=True,
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        port = None
        while port is None:
            line = self.driver.stdout.readline()
            if not line:
                raise SystemExit("chromedriver did not start")
            if "on port " in line and "success" in line:
                port = int(line.rsplit("on port ", 1)[1].strip(" .\n"))
        self.base = f"http://127.0.0.1:{port}"
        self.open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open
        # The sandbox needs rights that containers and root do not have, and the only page it sees is our own.
        arguments = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
                     "--disable-background-networking", "--disable-component-update", "--no-proxy-server",
                     "--password-store=basic", f"--user-data-dir={profile}/profile"]
        options = {"args": arguments, "prefs": {"download.default_directory": downloads,
                                                "download.prompt_for_download": False}}
        wanted = {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}}
        self.session = self.ask("POST", "/session", wanted)["sessionId"]

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        with self.open(request, timeout=PATIENCE) as answer:
            return json.load(answer)["value"]

    def tell(self, path, **body):
        return self.ask("POST", f"/session/{self.session}/{path}", body)

    def script(self, text, *arguments):
        return self.tell("execute/sync", script=text, args=list(arguments))

    def element(self, selector):
        return self.tell("element", using="css selector", value=selector)[ELEMENT]

    def click(self, selector):
        self.wait(lambda: self.script("const e = document.querySelector(arguments[0]);"
                                      "return e !== null && e.checkVisibility()", selector), selector)
        self.tell(f"element/{self.element(selector)}/click")

    def type(self, selector, text):
        self.tell(f"element/{self.element(selector)}/value", text=text)

    @staticmethod
    def wait(condition, what):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise SystemExit(f"kognic_page.py: waited in vain for {what}")
            time.sleep(0.02)

    def quit(self):
        try:
            self.ask("DELETE", f"/session/{self.session}")
        finally:
            self.driver.terminate()
            self.driver.wait(PATIENCE)


def names(browser):
    return browser.script("return [...document.querySelectorAll('#rows tr td:first-child')].map((e) => e.textContent)")


def is_open(browser, dialog):
    return browser.script("return document.getElementById(arguments[0]).open", dialog)


def open_list(browser):
    browser.click("#user-menu-button")
    browser.click("#open-credentials")
    # The list has come when the row count and the sentence for none agree.
    browser.wait(lambda: browser.script(
        "return document.getElementById('empty').hidden === (document.querySelectorAll('#rows tr').length > 0)"), "list")


def finished(downloads):
    """The files that are there whole: Chromium holds a name with an empty file, and moves the download over it."""
    def is_whole(file):
        try:
            return file.suffix == ".json" and not file.name.startswith(".") and file.stat().st_size > 0
        except FileNotFoundError:
            return False
    return sorted(file.name for file in downloads.iterdir() if is_whole(file))


def is_downloading(downloads):
    return any(file.suffix == ".crdownload" for file in downloads.iterdir())


def step(browser, downloads, name):
    if name == "download":
        before = finished(downloads)
        browser.click("#download")
        browser.wait(lambda: finished(downloads) != before and not is_downloading(downloads), "the download")
    elif name == "copy":
        browser.click("#copy")
        browser.wait(lambda: browser.script("return document.getElementById('once-said').textContent !== ''"), "copy")
    elif name == "close":
        count = len(names(browser))
        browser.click("#close")
        browser.wait(lambda: not is_open(browser, "once-dialog") and len(names(browser)) == count + 1, "the new row")
    elif name == "reload":
        browser.tell("refresh")
        open_list(browser)
    elif name == "delete":
        count = len(names(browser))
        browser.click("#rows tr:last-child button")
        browser.click("#delete")
        browser.wait(lambda: len(names(browser)) == count - 1, "the row to go")
    else:
        raise SystemExit(f"kognic_page.py: there is no step {name}")


def drive(browser, page, downloads, name, steps):
    browser.tell("url", url=page)
    open_list(browser)
    before = names(browser)
    browser.click("#generate")
    browser.type("#name", name)
    browser.click("#confirm")
    browser.wait(lambda: is_open(browser, "once-dialog"), "the dialog with the credentials")
    for one in steps:
        step(browser, downloads, one)
    return {"before": before, "after": names(browser), "title": browser.script("return document.title"),
            "markup": browser.script("return document.querySelectorAll('#credentials img, #credentials b').length"),
            "secretShown": browser.script("return document.documentElement.outerHTML.includes('clientSecret')"
                                          " || document.documentElement.outerHTML.includes('standinsecret')"),
            "files": finished(downloads)}


def main():
    if shutil.which("chromedriver") is None or shutil.which("chromium") is None:
        sys.exit(77)
    page, downloads, name, *steps = sys.argv[1:]
    # Not where $TMPDIR says, which may be deep: Chromium ends when the name of its socket grows too long.
    with tempfile.TemporaryDirectory(prefix="keynook-browser-", dir="/tmp", ignore_cleanup_errors=True) as profile:
        browser = Browser(profile, downloads)
        try:
            print(json.dumps(drive(browser, page, pathlib.Path(downloads), name, steps)))
        finally:
            browser.quit()


if __name__ == "__main__":
    main()
