"""Which courses a company gives badges for, as its settings say: none, unless it names them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from advocacy_server.badges.troubles import BadgesTrouble
from desktop_app.evidence.badges.baking import bake, media_type
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble

_PARTS = ("name", "description", "criteria")
_LONGEST = 2000


@dataclass(frozen=True)
class Words:
    """What a badge says, in one language."""

    name: str
    description: str
    criteria: str


@dataclass(frozen=True)
class WantedBadge:
    """A badge for one course; the first language is the one that the signed badge speaks."""

    course: str
    words: Mapping[str, Words]
    picture: bytes | None = None
    lasts: timedelta | None = None

    @property
    def language(self) -> str:
        return next(iter(self.words))


def wanted_badges(told: object, folder: Path) -> Mapping[str, WantedBadge]:
    """The part `[badges]` of the settings: a table for each course. Troubles say what is missing, and where."""
    if not isinstance(told, dict):
        raise Trouble(BadgesTrouble.SETTINGS, course="badges", part="badges")
    return {course: _wanted(course, table, folder) for course, table in told.items()}


def _wanted(course: str, table: object, folder: Path) -> WantedBadge:
    if not isinstance(table, dict):
        raise Trouble(BadgesTrouble.SETTINGS, course=course, part="name")
    words = {language: _words(course, language, table[language]) for language in table if language in LANGUAGES}
    odd = sorted(set(table) - set(LANGUAGES) - {"picture", "days"})
    if odd or not words:
        raise Trouble(BadgesTrouble.SETTINGS, course=course, part=odd[0] if odd else " ".join(LANGUAGES))
    picture = None if "picture" not in table else _picture(course, folder / str(table["picture"]))
    return WantedBadge(course, words, picture, _lasts(course, table.get("days")))


def _words(course: str, language: str, told: Any) -> Words:
    for part in _PARTS:
        text = told.get(part) if isinstance(told, dict) else None
        if not isinstance(text, str) or not 0 < len(text.strip()) <= _LONGEST:
            raise Trouble(BadgesTrouble.SETTINGS, course=course, part=f"{language}.{part}")
    return Words(*(told[part].strip() for part in _PARTS))


def _lasts(course: str, days: object) -> timedelta | None:
    if days is None:
        return None
    if not isinstance(days, int) or not 1 <= days <= 36_500:
        raise Trouble(BadgesTrouble.SETTINGS, course=course, part="days")
    return timedelta(days=days)


def _picture(course: str, file: Path) -> bytes:
    """Looked at when the server starts, not when somebody first earns it."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise Trouble(BadgesTrouble.PICTURE_MISSING, course=course, where=str(file)) from error
    media_type(content)
    bake(content, "a.b.c")
    return content
