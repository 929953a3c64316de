"""What questions and scenarios share while they are read: what they may refer to, and when one is left out."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TypeVar

from desktop_app.packs.fields import Fields
from desktop_app.packs.near import nearest
from desktop_app.packs.pictures import is_picture
from desktop_app.packs.problem import Problem
from desktop_app.packs.rules import Rule

MOST_MINUTES = 600
LEAST_MINUTES = 1

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is around a file of a module: `lessons` are the stems beside it, `names` all files of the pack."""

    folder: str
    languages: tuple[str, ...]
    objectives: tuple[str, ...]
    lessons: tuple[str, ...]
    names: frozenset[str]


def usable(report: list[Problem], read: Callable[[], Part], slight: Collection[Rule]) -> Part | None:
    """What `read` makes, unless it reported worse than `slight` on the way."""
    before = len(report)
    part = read()
    return part if all(one.rule in slight for one in report[before:]) else None


def minutes_of(fields: Fields) -> int:
    """Minutes for a step; a wrong number is told and does not keep the step from being taken."""
    return min(max(fields.integer("minutes", LEAST_MINUTES, MOST_MINUTES), LEAST_MINUTES), MOST_MINUTES)


def picture_of(entry: Fields, around: Surroundings, needed: bool) -> str:
    """The path in the pack of a picture named from the file beside it; told when it is not there."""
    target = entry.text("picture", needed)
    if not target:
        return ""
    name = posixpath.normpath(posixpath.join(around.folder, target))
    if not is_picture(name):
        entry.complain(Rule.PICTURE_KIND, "picture", name=target)
    elif name not in around.names:
        near = nearest(name, filter(is_picture, around.names)) or "–"
        entry.complain(Rule.MISSING_PICTURE, "picture", name=name, nearest=near)
    return name
