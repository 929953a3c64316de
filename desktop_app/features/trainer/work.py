"""What a trainer has on the table: the folders worked on, and what is known of the pack in one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorkFolder:
    """A folder one works on, and when it was last opened, in UTC."""

    folder: str
    opened_at: str
