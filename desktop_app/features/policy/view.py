"""A policy ready to be read: its text, the edition that is shown, and where the person stands."""

from __future__ import annotations

from collections.abc import Mapping
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

    `changes` tell what it says otherwise than the version that was signed before, in the person's own edition, and
    `carried_on` when clauses were acknowledged that are not asked again, by id.
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
    carried_on: Mapping[str, str] = field(default_factory=dict)

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

    def change_of(self, clause_id: str) -> ClauseChange | None:
        """What became of a clause since what was signed before; None where it says the same or nobody can tell."""
        return next((one for one in self.changes if one.id == clause_id), None) if self.own else None

    def asks_anew(self, clause_id: str) -> bool:
        """Whether the person signed an earlier version, and this clause is not as it was in it."""
        return self.own and clause_id in self.state.changed

    def carries(self, clause_id: str) -> str:
        """When a clause was acknowledged that is not asked again; empty where it is asked."""
        return self.carried_on.get(clause_id, "") if self.own else ""
