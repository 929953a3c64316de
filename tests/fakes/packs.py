"""Small packs in memory, right in every rule, for tests to read, spoil and shelve."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.packs.archive import Built, build
from desktop_app.packs.limits import size_name
from desktop_app.packs.problem import refuse
from desktop_app.packs.rules import Rule

if TYPE_CHECKING:
    from desktop_app.house import House
    from desktop_app.packs.shelf import Shelved

Files = dict[str, bytes]

EVERYTHING = "example.everything"
EVERYTHING_FOLDER = Path(__file__).parent.parent / "courses" / "everything"

PNG = b"\x89PNG\r\n\x1a\n" + bytes(24)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">\n<path d="M0 0h8v8z"/>\n</svg>\n'

COMMON = """\
format = 1
id = "example.small.{kind}"
kind = "{kind}"
version = "1.0.0"
publisher = "Small Example"
languages = ["en", "it"]
licence = "Apache-2.0"
audience = ["employee"]
title = {{ en = "Small", it = "Piccolo" }}
summary = {{ en = "A small pack.", it = "Un piccolo pacchetto." }}
"""

COURSE = """
[course]
mandatory = true
pass_mark = 75

[[course.objective]]
id = "be-clear"
title = { en = "Be clear", it = "Essere chiari" }

[[course.module]]
folder = "01-first"
title = { en = "First", it = "Primo" }
"""

LESSON = """\
+++
title = "{title}"
minutes = 3
objectives = ["be-clear"]
+++
# {title}

> [!why] Because
> A reason.

![A square](pictures/square.svg "A caption") and [Clause 1](clause:be-honest).
"""

QUIZ = """\
minutes = 2
title = { en = "Check", it = "Verifica" }

[[question]]
id = "one"
kind = "single"
objective = "be-clear"
lesson = "01-start"
clause = "be-honest"
text = { en = "Which?", it = "Quale?" }
why = { en = "So.", it = "Così." }

[[question.option]]
id = "a"
right = true
text = { en = "This", it = "Questo" }

[[question.option]]
id = "b"
right = false
text = { en = "That", it = "Quello" }
why = { en = "No.", it = "No." }

[[question]]
id = "two"
kind = "true-false"
answer = false
text = { en = "Is it?", it = "Lo è?" }
why = { en = "It is not.", it = "Non lo è." }
"""

POLICY = """
[policy]
in_force = 2026-11-01
review = 2027-11-01
authoritative = "it"
requires_course = ["example.small.course"]
"""

CLAUSES = """\
[[section]]
id = "basics"

[[clause]]
id = "be-honest"
section = "basics"
number = "1.1"
glossary = ["post"]

[[clause]]
id = "be-kind"
section = "basics"
number = "1.2"
audience = ["employee", "external"]
disciplinary = true
"""

POLICY_TEXT = """\
[section.basics]
title = "Basics {language}"

[clause.be-honest]
rule = "Be honest. {language}"
reason = "People trust you."

[clause.be-kind]
rule = "Be kind. {language}"
reason = "People remember."
allowed = "Thank you!"
forbidden = "Go away!"

[glossary.post]
term = "post"
meaning = "What you publish. {language}"

[acknowledge]
read = "I have read this. {language}"
disciplinary = "I know what may follow. {language}"
"""

BRAND = """
[brand]
name = "Small Example"
short_name = "Small"

[brand.colours]
accent = "#0B6280"

[[brand.logo]]
file = "logo.svg"
use = "any"
"""

COMPANY = """\
format = 1
id = "example.small"
name = "Small Example"
short_name = "Small"
home = "https://small.example/"
languages = ["en", "it"]
example = true

[contact]
name = "Ada Small"
role = { en = "Coach", it = "Coach" }

[agreement]
version = "1"
programme = false
cohorts = "off"
text = { en = "Nothing leaves.", it = "Non esce nulla." }

[[path]]
kind = "course"
pack = "example.small.course"
when = "first-week"

[[path]]
kind = "policy-sign"
policy = "example.small.policy"
when = "30-days"
"""


def course_files() -> Files:
    """A course of one module with one lesson and one quiz, in English and Italian."""
    return {
        "pack.toml": (COMMON.format(kind="course") + COURSE).encode(),
        "01-first/01-start.en.md": LESSON.format(title="Start").encode(),
        "01-first/01-start.it.md": LESSON.format(title="Inizio").encode(),
        "01-first/pictures/square.svg": SVG,
        "01-first/90-check.quiz.toml": QUIZ.encode(),
    }


def policy_files() -> Files:
    """A policy of two clauses, one of them with measures of discipline."""
    return {
        "pack.toml": (COMMON.format(kind="policy") + POLICY).encode(),
        "clauses.toml": CLAUSES.encode(),
        "text.en.toml": POLICY_TEXT.format(language="(en)").encode(),
        "text.it.toml": POLICY_TEXT.format(language="(it)").encode(),
    }


def brand_files() -> Files:
    """A brand with one colour and one logo."""
    return {"pack.toml": (COMMON.format(kind="brand") + BRAND).encode(), "logo.svg": SVG}


def everything_files() -> Files:
    """The course of all kinds: every block of a lesson, every kind of question and a scenario, in en, it and pl."""
    found = sorted(file for file in EVERYTHING_FOLDER.rglob("*") if file.is_file())
    return {file.relative_to(EVERYTHING_FOLDER).as_posix(): file.read_bytes() for file in found}


def build_everything(folder: Path) -> Built:
    """The course of all kinds as a pack file in `folder`."""
    return build(EVERYTHING_FOLDER, folder / "everything.pvpack")


def shelve_everything(house: House) -> Shelved:
    """Put the course of all kinds on the shelf of an open house; Learn shows it at the next asking."""
    return house.shelf.install_folder(EVERYTHING_FOLDER)


def write_folder(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The files on the disk."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


class MemorySource:
    """A pack that is only a dictionary."""

    def __init__(self, files: Mapping[str, bytes], label: str = "small") -> None:
        self._files = dict(files)
        self._label = label

    @property
    def label(self) -> str:
        """What to call it."""
        return self._label

    def names(self) -> tuple[str, ...]:
        """All names."""
        return tuple(self._files)

    def read(self, name: str, limit: int) -> bytes:
        """One file."""
        content = self._files[name]
        if len(content) > limit:
            raise refuse(Rule.FILE_TOO_LARGE, name, limit=size_name(limit))
        return content

    def beginning(self, name: str, length: int) -> bytes:
        """The start of one file."""
        return self._files[name][:length]

    def close(self) -> None:
        """Nothing is held open."""
