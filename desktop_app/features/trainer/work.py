"""What a trainer has on the table: the folders worked on, and what was found out about the pack in one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop_app.features.trainer.mending import Mend
from desktop_app.packs.pack import Manifest


@dataclass(frozen=True, slots=True)
class WorkFolder:
    """A folder one works on, and when it was last opened, in UTC."""

    folder: str
    opened_at: str


@dataclass(frozen=True, slots=True)
class Trace:
    """What a folder looks like from outside: another mark, and something in it has changed."""

    mark: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """One problem, or a hint that refuses nothing: what is wrong, how to mend it, where, and the mend at hand if any.

    An empty file means the pack as a whole, line 0 the file as a whole.
    """

    is_error: bool
    title: str
    advice: str
    file: str
    line: int
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found in a folder, in one language.

    Without a trace the folder is gone; `refusal` is why it could not be looked at. Without a manifest nothing could be
    read but the problems.
    """

    folder: str
    language: str
    trace: Trace | None = None
    refusal: str = ""
    told: tuple[Told, ...] = ()
    manifest: Manifest | None = None
    statistics: Mapping[str, Any] | None = None
    seconds: float = 0.0
    published: bool = False  # this very version is in the company's library

    @property
    def gone(self) -> bool:
        return self.trace is None

    @property
    def errors(self) -> int:
        return sum(one.is_error for one in self.told)

    @property
    def hints(self) -> int:
        return len(self.told) - self.errors

    @property
    def ready(self) -> bool:
        """Whether a file can be made of it."""
        return self.manifest is not None and not self.errors
