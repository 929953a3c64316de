"""Text from anybody as a paper can show it: nothing blank, nothing that turns lines round, nothing too wide."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from desktop_app.evidence.paper.coverage import Coverage

JOINERS = "\u200c\u200d"  # shape letters of Arabic and Indian scripts; they draw nothing by themselves
SELECTORS = re.compile("[\ufe00-\ufe0f]")  # how a picture is to look; nothing by themselves either
MARKS_IN_A_ROW = 4  # Vietnamese and Hebrew need three; more climb over the lines above
LONGEST_WORD = 24
PLACE_TO_BREAK = "\u200b"
_AGAIN = re.compile(r"(\[[^\[\]]+)\](?:\1\])+")
_LONG = re.compile(rf"[^\s-]{{{LONGEST_WORD + 1},}}")


class Exact(str):
    """Written by this app itself, hashes and commands: shown as it is, for people copy it."""

    __slots__ = ()


@dataclass(frozen=True)
class Pen:
    """What can be drawn: the signs that the fonts have, or ASCII alone where it has to be `plain`."""

    coverage: Coverage
    plain: bool = False

    def text(self, text: str) -> str:
        """A text on one line."""
        composed = unicodedata.normalize("NFC", SELECTORS.sub("", text))
        signs, marks = [], 0
        for sign in " ".join(composed.split()):
            marks = marks + 1 if unicodedata.combining(sign) else 0
            signs.append(sign if marks <= MARKS_IN_A_ROW and self._draws(sign) else named(sign))
        return _LONG.sub(_broken, _AGAIN.sub(_counted, "".join(signs)))

    def document(self, value: Any) -> Any:
        """The same of every text in a document."""
        if isinstance(value, str):
            return value if isinstance(value, Exact) else self.text(value)
        if isinstance(value, dict):
            return {key: self.document(part) for key, part in value.items()}
        return [self.document(part) for part in value] if isinstance(value, list) else value

    def _draws(self, sign: str) -> bool:
        if sign == " ":
            return True
        if self.plain:
            return "!" <= sign <= "~"
        if sign in JOINERS:
            return True
        return unicodedata.category(sign)[0] not in "CZ" and self.coverage.has(sign)


def named(sign: str) -> str:
    """The name of a sign that cannot be drawn; its number where it has no name."""
    name = unicodedata.name(sign, "").lower()
    return f"[{name or f'U+{ord(sign):04X}'}]"


def _counted(found: re.Match[str]) -> str:
    times = found.group().count(found.group(1))
    return f"{found.group(1)} × {times}]"


def _broken(found: re.Match[str]) -> str:
    word = found.group()
    pieces = [word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD)]
    for place in range(len(pieces) - 1, 0, -1):  # never between a letter and its marks
        while pieces[place] and (unicodedata.combining(pieces[place][0]) or pieces[place][0] in JOINERS):
            pieces[place - 1], pieces[place] = pieces[place - 1] + pieces[place][0], pieces[place][1:]
    return PLACE_TO_BREAK.join(filter(None, pieces))
