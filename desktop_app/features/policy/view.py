"""A policy ready to be read: its text, the edition that is shown, and where the person stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from desktop_app.features.policy.changes import ClauseChange
from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.signature import Signature
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Clause, Policy


@dataclass(frozen=True)
class PolicyView:
    """The text in one language, for one audience: `state` is always the person's own, `audience` what is shown.

    `changes` tell what it says otherwise than the version that was signed before, in the person's own edition.
    """

    policy: Policy
    state: PolicyState
    language: str
    last_clause: str | None = field(compare=False)
    person_name: str
    signature: Signature | None
    today: date
    audience: str
    mine: Mine = field(default_factory=Mine, compare=False)
    changes: tuple[ClauseChange, ...] = ()

    @property
    def own(self) -> bool:
        """Whether it is the person's own edition: only in that one reading counts."""
        return self.audience == self.state.audience

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the edition that is shown, in order."""
        return self.policy.clauses_for(Audience(self.audience))

    @property
    def editions(self) -> tuple[str, ...]:
        """For whom there is an edition, the person's own first."""
        written = {audience.value for clause in self.policy.clauses for audience in clause.audience}
        others = (audience.value for audience in Audience if audience.value in written)
        return tuple(dict.fromkeys((self.state.audience, *others)))
