"""What a person has acknowledged so far, and what of it carries over to another text of the policy: pure rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.packs.outline import PolicyOutline

NO_CLAUSES: Mapping[str, str] = MappingProxyType({})


class Signed(NamedTuple):
    """A version as one person signed it: in which edition and language, when (as said), with which receipt (sha256).

    `clauses` are marks of what was shown then, by clause id, `confirms` that of the sentences; empty where it cannot
    be known any more. `first_hand` names the receipt that acknowledged a clause, where that was an earlier one. Without
    a receipt a signature counts for its own version and carries nothing over.
    """

    version: str
    audience: str
    language: str
    at: str
    receipt: str = ""
    clauses: Mapping[str, str] = NO_CLAUSES
    confirms: str = ""
    first_hand: Mapping[str, str] = NO_CLAUSES

    def proof_of(self, clause_id: str) -> str:
        """The receipt that acknowledged a clause itself."""
        return self.first_hand.get(clause_id, self.receipt)


def shown_to(policy: PolicyOutline, audience: str, language: str) -> dict[str, str]:
    """By clause id a mark of what an edition shows."""
    return {clause.id: clause.as_shown(audience, language) for clause in policy.clauses_for(audience)}


def confirmed_by(policy: PolicyOutline, audience: str, language: str) -> str:
    """A mark of the sentences that an edition lets one confirm."""
    return policy.confirms.get(audience, NO_CLAUSES).get(language, "")


class Standing(NamedTuple):
    """How one's signatures stand to a version: its own, one that still holds for it, and what carries over."""

    own: Signed | None
    holds: Signed | None
    before: Signed | None
    carried: Mapping[str, str]


def stands(policy: PolicyOutline, audience: str, signed: Sequence[Signed]) -> Standing:
    """Signatures come in the order in which they were made.

    A clause carries over where the newest receipt that knows it acknowledged the very same words: whoever went back to
    an older wording meanwhile is asked. A signature holds where nothing of its edition changed, nothing came and
    nothing went, and the sentences are the same.
    """
    mine = [one for one in signed if one.audience == audience]
    own = next((one for one in reversed(mine) if one.version == policy.version), None)
    earlier = [one for one in (signed[: list(signed).index(own)] if own else signed) if one.receipt]
    before = _before(earlier, audience)
    carried = _carried(policy, audience, earlier)
    holds = before if before and not own and _still(policy, audience, before, carried) else None
    return Standing(own, holds, before, carried)


def _before(earlier: Sequence[Signed], audience: str) -> Signed | None:
    """What the new text is held against: the newest of the same edition, else of any."""
    same = [one for one in earlier if one.audience == audience]
    return next(iter(reversed(same or earlier)), None)


def _carried(policy: PolicyOutline, audience: str, earlier: Sequence[Signed]) -> dict[str, str]:
    found = {}
    for clause in policy.clauses_for(audience):
        newest = next((one for one in reversed(earlier) if clause.id in one.clauses), None)
        if newest is not None and _same(newest.clauses[clause.id], clause.as_shown(audience, newest.language)):
            found[clause.id] = newest.proof_of(clause.id)
    return found


def _still(policy: PolicyOutline, audience: str, before: Signed, carried: Mapping[str, str]) -> bool:
    """What carries over from several receipts was never signed as a whole: it has to be this one's own words."""
    shown = shown_to(policy, audience, before.language)
    if before.audience != audience or not shown.keys() == before.clauses.keys() == carried.keys():
        return False
    words = all(_same(mark, shown[name]) for name, mark in before.clauses.items())
    return words and _same(before.confirms, confirmed_by(policy, audience, before.language))


def _same(one: str, other: str) -> bool:
    return bool(one) and one == other
