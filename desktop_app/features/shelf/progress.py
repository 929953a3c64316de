"""How far a longer errand is: what is being done, with which pack, how much of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """`number` counts from 0; sizes are bytes, of this pack and of all. `sha256` is of the pack."""

    number: int
    count: int
    sha256: str
    title: tuple[tuple[str, str], ...]
    done: int
    size: int
    done_all: int
    size_all: int

    @property
    def share(self) -> float:
        """Of all, 0 to 1."""
        return self.done_all / self.size_all if self.size_all else 0.0
