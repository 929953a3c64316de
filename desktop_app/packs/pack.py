"""What every pack says about itself, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from desktop_app.packs.texts import NO_TEXTS, Texts

FORMAT = 1
MANIFEST_NAME = "pack.toml"


class Kind(StrEnum):
    """What a pack holds."""

    COURSE = "course"
    POLICY = "policy"
    BRAND = "brand"


class Audience(StrEnum):
    """Whom a pack or a clause concerns."""

    EMPLOYEE = "employee"
    EXTERNAL = "external"
    ALUMNI = "alumni"


@dataclass(frozen=True, slots=True)
class Requirements:
    """What must be there before this pack is of use: an app version range and other packs' ids."""

    app: str = ""
    packs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """The common part of `pack.toml`."""

    id: str
    kind: Kind
    version: str
    publisher: str
    licence: str
    languages: tuple[str, ...]
    audience: tuple[Audience, ...]
    title: Texts
    summary: Texts
    changes: Texts = NO_TEXTS
    requires: Requirements = Requirements()
    format: int = FORMAT

    @property
    def file_name(self) -> str:
        """The name a built pack goes by on a disk or a stick."""
        return f"{self.id}-{self.version}.pvpack"

    def speaks(self, language: str) -> bool:
        return language in self.languages


class Named(Protocol):
    """Anything with a stable id of its own."""

    @property
    def id(self) -> str: ...


NamedThing = TypeVar("NamedThing", bound=Named)


def by_id(things: Iterable[NamedThing], wanted: str) -> NamedThing:
    """The thing of that id; KeyError when the pack has none."""
    for thing in things:
        if thing.id == wanted:
            return thing
    raise KeyError(wanted)
