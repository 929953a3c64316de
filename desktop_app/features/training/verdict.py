"""What was answered and how it was judged, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Answer = tuple[str, ...]

NOTHING: Answer = ()


@dataclass(frozen=True)
class Verdict:
    """One answer judged, all or nothing.

    `expected` is a right answer in the same form as `given`. `parts` tells of every option given or expected, of every
    pair, and of every option to be put in order, whether it is as it should be; typed answers have none.
    """

    question_id: str
    right: bool
    given: Answer
    expected: Answer
    parts: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def partly(self) -> bool:
        """Whether some of it was right, though not all."""
        return not self.right and any(self.parts.values())
