"""TOML with a memory of where things stand, so that a complaint can name the line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.packs.problem import refuse
from desktop_app.packs.rules import Rule
from desktop_app.packs.toml_lines import Path, lines_of

PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")
# Readers of TOML take seconds over a key of thousands of parts, and nobody writes one.
DEEP_KEY = re.compile(r"""(?<![\w-])(?:(?>[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){16}""")
TWICE = re.compile(r"^(Cannot (overwrite|declare|mutate|redefine)|Duplicate)")


@dataclass(frozen=True, slots=True)
class TomlSource:
    """The values of one TOML text and the line of each key."""

    file: str
    values: Mapping[str, object]
    lines: Mapping[Path, int]
    first_line: int = 1

    def line(self, path: Path) -> int:
        """Where `path` stands; a missing key stands where its table begins."""
        while path:
            if path in self.lines:
                return self.lines[path]
            path = path[:-1]
        return self.first_line


def decode(file: str, content: bytes, first_line: int = 1) -> str:
    """The text of a file, or a refusal that names the line of the first bad byte."""
    try:
        return content.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        line = first_line + error.object.count(b"\n", 0, error.start)
        raise refuse(Rule.NOT_UTF8, file, line) from error


def parse_toml(file: str, text: str, first_line: int = 1) -> TomlSource:
    """Read `text`, which begins at `first_line` of `file` (a lesson's front matter does not begin at 1)."""
    if deep := DEEP_KEY.search(text):
        line = first_line + text.count("\n", 0, deep.start())
        raise refuse(Rule.TOML_UNREADABLE, file, line, column=1)
    try:
        return TomlSource(file, tomllib.loads(text), lines_of(text, first_line), first_line)
    except tomllib.TOMLDecodeError as error:
        line, column = _place(str(error), text)
        rule = Rule.TOML_TWICE if TWICE.match(str(error)) else Rule.TOML_UNREADABLE
        details = {} if rule is Rule.TOML_TWICE else {"column": column}
        raise refuse(rule, file, first_line + line - 1, **details) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, brackets without end
        raise refuse(Rule.TOML_UNREADABLE, file, first_line, column=1) from error


def _place(message: str, text: str) -> tuple[int, int]:
    found = PLACE.search(message)
    if found:
        return int(found[1]), int(found[2])
    last = text.rstrip("\r\n")
    return last.count("\n") + 1, len(last) - (last.rfind("\n") + 1) + 1
