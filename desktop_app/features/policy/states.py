"""How the person stands before each policy: what the shelf has, held against what the ledger says and was signed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any, NamedTuple, Protocol

from desktop_app.evidence.kept import KeptReceipt
from desktop_app.features.policy.acknowledged import Signed
from desktop_app.features.policy.changes import ClauseChange, differences
from desktop_app.features.policy.proofs import proofs_of, signed_of
from desktop_app.features.policy.reading import PolicyState, Withdrawal, policy_state
from desktop_app.features.policy.signature import Signature
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.fold import Progress
from desktop_app.packs.describe import describe
from desktop_app.packs.outline import PolicyOutline, policy_outline
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Policy
from desktop_app.packs.version import precedence

AskedAgain = Callable[[Progress], Collection[str]]


class Records(NamedTuple):
    """What is written down of one person: read at once, in one transaction."""

    progress: Progress
    audience: str
    signatures: tuple[Signature, ...]
    receipts: tuple[KeptReceipt, ...]


class PolicyShelf(Protocol):
    """What the policy asks of the shelf of packs."""

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """Rows of current packs of a kind."""
        ...

    def versions(self, pack_id: str) -> list[Mapping[str, Any]]:
        """Rows of all versions of a pack that are kept."""
        ...

    def withdrawn(self, pack_id: str) -> list[Mapping[str, Any]]:
        """The versions that were taken back, the newest first: by whom, when and why."""
        ...

    def policy(self, sha256: str) -> Policy:
        """The policy in that pack."""
        ...


class States:
    """`asked_again` tells which courses have to be completed once more, by their ids."""

    def __init__(self, shelf: PolicyShelf, asked_again: AskedAgain) -> None:
        self._shelf = shelf
        self._asked_again = asked_again
        self._marked: dict[str, PolicyOutline] = {}

    def outlines(self) -> list[PolicyOutline]:
        """Every policy in use."""
        return [policy_outline(row) for row in self._shelf.rows("policy")]

    def outline(self, policy_id: str) -> PolicyOutline:
        """The version in use; a Trouble where there is none any more."""
        found = next((outline for outline in self.outlines() if outline.id == policy_id), None)
        if found is None:
            raise Trouble("policy.gone", policy=policy_id)
        return found

    def shown(self, policy_id: str, sha256: str) -> PolicyOutline:
        """The version with that text, in use or not; a Trouble where it is on the shelf no longer."""
        rows = self._shelf.versions(policy_id)
        found = next((row for row in rows if row["sha256"] == sha256), None)
        if found is None:
            raise Trouble("policy.changed-meanwhile") if rows else Trouble("policy.gone", policy=policy_id)
        return policy_outline(found)

    def of(self, records: Records, today: date, outline: PolicyOutline, policy: Policy | None = None) -> PolicyState:
        """How the person stands before that version; with its text also whether it is whole."""
        known = self._with_marks(outline)
        signed, asked_again = self._signed(records, known), self._asked_again(records.progress)
        state = policy_state(known, records.progress, records.audience, asked_again, signed, today)
        flawed = policy is not None and bool(policy.flaws)
        return state._replace(flawed=flawed, withdrawn=self._withdrawn(known))

    def changes(self, state: PolicyState, policy: Policy, language: str) -> tuple[ClauseChange, ...]:
        """What this version says otherwise than the one signed before; nothing where that cannot be read any more.

        What changed only in the language that was signed is told in that one.
        """
        before = state.before
        if before is None:
            return ()
        try:
            old = self._version(policy.manifest.id, before.version)
        except Trouble:
            return ()
        if old is None:
            return ()
        then, now = Audience(before.audience), Audience(state.audience)
        told = differences(old, policy, now, language, then=then)
        known = {change.id for change in told}
        elsewhere = differences(old, policy, now, before.language, then=then)
        return (*told, *(one for one in elsewhere if one.id in state.changed and one.id not in known))

    def _version(self, policy_id: str, version: str) -> Policy | None:
        rows = self._shelf.versions(policy_id)
        sha256 = next((row["sha256"] for row in rows if row["version"] == version), None)
        return self._shelf.policy(sha256) if sha256 is not None else None

    def _signed(self, records: Records, outline: PolicyOutline) -> tuple[Signed, ...]:
        """In the order of signing."""
        proofs = proofs_of(outline.id, records.signatures, records.receipts)
        if not proofs:
            return ()
        wanted = {proof.signature.sha256 for proof in proofs}
        rows = (row for row in self._shelf.versions(outline.id) if row["sha256"] in wanted)
        outlines = {row["sha256"]: self._with_marks(policy_outline(row)) for row in rows}
        return signed_of(proofs, outlines, lambda: self._shelf.policy(outline.sha256), outline)

    def _with_marks(self, outline: PolicyOutline) -> PolicyOutline:
        """Outlines of older days do not tell what is the same: that is read from the pack, once."""
        if outline.marked:
            return outline
        if outline.sha256 not in self._marked:
            self._marked[outline.sha256] = self._read_marks(outline)
        return self._marked[outline.sha256]

    def _read_marks(self, outline: PolicyOutline) -> PolicyOutline:
        try:
            told = describe(self._shelf.policy(outline.sha256))
        except Trouble:  # of a pack that cannot be read nothing is known to be the same
            return outline
        kept = {"pack_id": outline.id, "version": outline.version, "sha256": outline.sha256, "outline": told}
        return policy_outline(kept)

    def _withdrawn(self, outline: PolicyOutline) -> Withdrawal | None:
        """That this version was taken back, else the newest one that was, unless a newer one is here."""
        rows = self._shelf.withdrawn(outline.id)
        own = next((row for row in rows if row["sha256"] == outline.sha256), None)
        later = (row for row in rows if precedence(str(row["version"])) > precedence(outline.version))
        row = own or next(later, None)
        if row is None:
            return None
        return Withdrawal(str(row["version"]), row["by"] or "", row["day"], row["why"], in_use=own is not None)


def carried_on(records: Records, state: PolicyState) -> dict[str, str]:
    """When each clause was acknowledged that is not asked again."""
    moments = {kept.sha256: kept.at for kept in records.receipts}
    return {name: moments.get(proof, "") for name, proof in state.carried.items()}
