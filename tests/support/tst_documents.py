#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tst_documents.py KEYNOOK_CLI: the documents agree with each other and with the programs.

README's FAQ is the help in English; the help says the same in every language, with the same commands; what it prints
in bold is written so in the window, in that language too; every keynook-cli line is one that the program knows; the
changelog begins with the version that is built. Prints what Qt Test would, so that tally counts it."""
import collections
import functools
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
HELP = ROOT / "resources/help"
LANGUAGES = ("en", "sv", "de", "ja")
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)]*)\)")
BLOCK = re.compile(r"^```\w*\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def answers(text, level):
    """The questions and answers under headings of this level: a list of pairs."""
    parts = re.split(rf"^{'#' * level} ", text, flags=re.MULTILINE)[1:]
    return [tuple(each.strip() for each in part.split("\n", 1)) for part in parts]


@functools.cache
def help_in(language):
    return answers(read(HELP / f"{language}.md"), 2)


def faq():
    section = re.search(r"^## FAQ\n(.*?)^## ", read("README.md"), re.DOTALL | re.MULTILINE)
    return answers(section.group(1), 3)


def same_as_readme():
    """README has the answers of the help, word by word."""
    return [f"README: {ours[0]}" for ours, theirs in zip(faq(), help_in("en")) if ours != theirs] + (
        [] if len(faq()) == len(help_in("en")) else ["another number of questions"])


def counted(pattern, text):
    return collections.Counter(pattern.findall(text))


def same_structure(language):
    """As many questions as in English, in each the same code, commands and links."""
    ours, english = help_in(language), help_in("en")
    faults = [] if len(ours) == len(english) else ["another number of questions"]
    for (title, text), (_, other) in zip(ours, english):
        for what, pattern in (("blocks", BLOCK), ("code", CODE), ("links", LINK)):
            if counted(pattern, BLOCK.sub("", text) if what == "code" else text) != counted(
                    pattern, BLOCK.sub("", other) if what == "code" else other):
                faults.append(f"{title}: other {what}")
        if title == _ and language != "en":
            faults.append(f"{title}: not translated")
    return faults


def plain(text):
    """A text of the interface as it is seen: "&Save" and "保存(&S)" without their shortcut."""
    return " ".join(re.sub(r"\(&.\)|&", "", text).split())


@functools.cache
def window_texts():
    sources = "".join(path.read_text(encoding="utf-8") for folder in ("ui", "app/models")
                      for path in sorted((ROOT / folder).rglob("*.[ch]*")))
    return {plain(text) for text in re.findall(r'\btr\("((?:[^"\\]|\\.)*)"', sources)}


def translations(language):
    """What each text of the interface can be in this language."""
    of = collections.defaultdict(set)
    for message in xml.parse(ROOT / f"resources/translations/keynook_{language}.ts").iter("message"):
        of[plain(message.findtext("source"))].add(plain(message.findtext("translation") or ""))
    return of


def bold(text):
    return [plain(each) for each in BOLD.findall(BLOCK.sub("", text))]


def bold_is_in_the_window():
    return [f"{title}: {each}" for title, text in help_in("en") for each in bold(text) if each not in window_texts()]


def bold_is_translated(language):
    """In each answer the terms of the English one, as the window has them in this language, in any order."""
    of = translations(language)
    faults = []
    for (title, text), (_, english) in zip(help_in(language), help_in("en")):
        left = bold(text)
        for term in bold(english):
            found = next((each for each in left if each in of[term]), None)
            if found is None:
                faults.append(f"{title}: {term} is {sorted(of[term])} in the window, not in the help")
            else:
                left.remove(found)
        faults += [f"{title}: {each} is more than the English answer has" for each in left]
    return faults


def commands(path):
    text = read(path)
    lines = [line for block in BLOCK.findall(text) for line in block.splitlines()] + CODE.findall(text)
    return sorted({line for line in lines if re.match(r"(\$ )?keynook-cli\b", line)})


def commands_exist(path, program):
    """keynook-cli says yes to --help of each command, and its help has each option that is given."""
    faults, checked = [], 0
    for line in commands(path):
        before, _, _ = re.sub(r"\s#.*", "", line).partition(" -- ")
        words = before.removeprefix("$ ").split()[1:]
        options = [word for word in words if re.fullmatch(r"--?[a-z][a-z-]*", word)]
        names = []
        for word in words:
            if not re.fullmatch(r"[a-z]+", word) or len(names) == 2:
                if names or not word.startswith("-"):
                    break
                continue
            names.append(word)
        said = help_of(program, tuple(names)) or help_of(program, tuple(names[:1]))
        checked += 1
        if said is None:
            faults.append(f"no such command: {line}")
            continue
        faults += [f"no option {each}: {line}" for each in options
                   if not re.search(rf"(?<![\w-]){each}(?![\w-])", said)]
    return faults if checked else ["no command was found"]


@functools.cache
def help_of(program, names):
    done = subprocess.run([program, *names, "--help"], capture_output=True, text=True, check=False, timeout=30)
    title = "Usage: " + " ".join(["keynook-cli", *names])
    return done.stdout if done.returncode == 0 and done.stdout.startswith(title) else None


def version_is_told():
    """The newest version of the changelog is the one that is built, and the one of the metainfo."""
    built = re.search(r"project\(\w+ VERSION ([\d.]+)", read("CMakeLists.txt")).group(1)
    newest = re.search(r"^## ([\d.]+)", read("packaging/CHANGELOG.md"), re.MULTILINE).group(1)
    faults = [] if newest == built else [f"the changelog begins with {newest}, {built} is built"]
    for path in ROOT.glob("packaging/**/*.metainfo.xml*"):
        release = re.search(r'<release[^>]*\bversion="([^"]*)"', path.read_text(encoding="utf-8"))
        if release and release.group(1) not in (built, "@PROJECT_VERSION@"):
            faults.append(f"{path.name} begins with {release.group(1)}, {built} is built")
    return faults


def links_are_there():
    """What README and its like point to, in this tree and in themselves, is there."""
    faults = []
    for path in ("README.md", "SECURITY.md", "packaging/RELEASING.md", "packaging/CHANGELOG.md"):
        text = read(path)
        headings = re.findall(r"^#+ (.*)$", BLOCK.sub("", text), re.MULTILINE)
        anchors = {"#" + re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
        for target in LINK.findall(text) + re.findall(r'<img src="([^"]*)"', text):
            if target.startswith("#"):
                faults += [] if target in anchors else [f"{path}: {target}"]
            elif not target.startswith("https://") and not (ROOT / path).parent.joinpath(target).exists():
                faults.append(f"{path}: {target}")
    return faults


def cases(program):
    yield "readmeHasTheAnswers", same_as_readme
    yield "boldIsInTheWindow", bold_is_in_the_window
    for language in LANGUAGES:
        yield f"sameStructure({language})", functools.partial(same_structure, language)
        if language != "en":
            there = (ROOT / f"resources/translations/keynook_{language}.ts").exists()
            yield f"boldIsTranslated({language})", functools.partial(bold_is_translated, language) if there else None
    for path in ("README.md", "SECURITY.md", "resources/help/en.md"):
        yield f"commandsExist({path})", functools.partial(commands_exist, path, program)
    yield "versionIsTold", version_is_told
    yield "linksAreThere", links_are_there


def main():
    results = collections.Counter()
    for name, case in cases(sys.argv[1]):
        faults = case() if case else ["there is no translation of the interface yet"]
        result = "SKIP" if case is None else "FAIL!" if faults else "PASS"
        results[result] += 1
        print(f"{result:<7}: Documents::{name} {'; '.join(faults)}")
    print(f"Totals: {results['PASS']} passed, {results['FAIL!']} failed, {results['SKIP']} skipped, 0 blacklisted")
    return 1 if results["FAIL!"] else 0


sys.exit(main())
