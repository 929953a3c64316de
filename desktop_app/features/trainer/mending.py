"""Knows which slips of the pen can be mended by a click, and mends them: one name in one line, nothing else."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from desktop_app.packs.problem import Problem
from desktop_app.packs.rules import Rule

_FILES = (Rule.MISSING_PICTURE, Rule.MISSING_MEDIA)
_NAMES = {
    Rule.MISSING_FOLDER: "name",
    Rule.UNKNOWN_KEY_NEAR: "key",
    Rule.UNKNOWN_CHOICE_NEAR: "value",
    Rule.UNKNOWN_REFERENCE_NEAR: "value",
    Rule.UNKNOWN_TERM_NEAR: "value",
}
_NONE = "–"


@dataclass(frozen=True, slots=True)
class Mend:
    """Write `new` in place of `old` in that line."""

    file: str
    line: int
    old: str
    new: str


def mends_of(problem: Problem) -> Iterator[Mend]:
    """The mends that a problem's near name suggests; the one that fits its line is the right one."""
    details = dict(problem.details)
    near = str(details.get("nearest", _NONE))
    if near == _NONE or not problem.line:
        return
    if problem.rule in _FILES:
        yield from _of_a_file(problem, str(details["name"]), near)
    elif problem.rule in _NAMES:
        yield Mend(problem.file, problem.line, str(details[_NAMES[problem.rule]]), near)


def _of_a_file(problem: Problem, name: str, near: str) -> Iterator[Mend]:
    """Files are named from where the text lies; Markdown may write a blank as %20."""
    beside = posixpath.dirname(problem.file)
    old, new = (posixpath.relpath(one, beside or ".") for one in (name, near))
    yield Mend(problem.file, problem.line, old, quote(new) if problem.file.endswith(".md") else new)
    if quote(old) != old:
        yield Mend(problem.file, problem.line, quote(old), quote(new))


def mended(text: str, mend: Mend) -> str | None:
    """The text with the mend; None where the line has the old name not exactly once, so that nobody could be sure."""
    lines = text.split("\n")
    if not 0 < mend.line <= len(lines):
        return None
    line = lines[mend.line - 1]
    found = list(re.finditer(rf"(?<![\w.-]){re.escape(mend.old)}(?![\w-])", line))
    if len(found) != 1:
        return None
    lines[mend.line - 1] = line[: found[0].start()] + mend.new + line[found[0].end() :]
    return "\n".join(lines)
