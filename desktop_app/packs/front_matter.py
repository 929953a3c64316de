"""The head of a lesson file between two lines of `+++`, and the text below it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.packs.problem import refuse
from desktop_app.packs.rules import Rule
from desktop_app.packs.toml_source import TomlSource, parse_toml

FENCE = re.compile(r"^\+\+\+[ \t]*\r?\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class LessonText:
    """A lesson file taken apart; `body` begins at `body_line` of the file."""

    head: TomlSource
    body: str
    body_line: int


def split_lesson(file: str, text: str) -> LessonText:
    """Take a lesson apart, or refuse it for want of a head."""
    opening = FENCE.match(text)
    closing = FENCE.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        raise refuse(Rule.NO_FRONT_MATTER, file, 1)
    head = parse_toml(file, text[opening.end() : closing.start()], first_line=2)
    body_line = text.count("\n", 0, closing.end()) + 1
    return LessonText(head, text[closing.end() :], body_line)
