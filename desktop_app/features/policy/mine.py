"""What a person keeps for themselves beside a policy: bookmarks, notes, questions not finished yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.ledger.jottings import BOOKMARK, NOTE, Jotting

QUESTION = "question"  # of a policy: clause id, or nothing for the policy as a whole
REASONS = "disagree"  # of a policy, as a whole
MARKED = "1"


@dataclass(frozen=True)
class Mine:
    """By clause id, whatever the version: what was written stays when the policy changes."""

    bookmarks: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)
    reasons: str = ""

    @classmethod
    def of(cls, jottings: Iterable[Jotting]) -> Mine:
        """From what is kept beside one policy."""
        kept = tuple(jottings)

        def texts(kind: str) -> dict[str, str]:
            return {one.item: one.text for one in kept if one.kind == kind}

        return cls(frozenset(texts(BOOKMARK)), texts(NOTE), texts(QUESTION), texts(REASONS).get("", ""))

    @property
    def clauses(self) -> frozenset[str]:
        """Every clause with a bookmark or a note."""
        return self.bookmarks | frozenset(self.notes)
