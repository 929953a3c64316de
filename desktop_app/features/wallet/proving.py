"""Verifies the receipts one has against what this computer knows; belongs in the image lane, for it reckons."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.evidence.kept import KeptReceipt
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.features.wallet.troubles import WalletTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:  # with the libraries that only who verifies needs
    from desktop_app.evidence.devices import Device
    from desktop_app.evidence.findings import Finding, Verified
    from desktop_app.evidence.published import PublishedPolicy
    from desktop_app.evidence.receipt import Countersignature, Filed


class Held(NamedTuple):
    """All that a verification may use, gathered in the db lane; policies by the hash of their pack.

    `authorities` are the company's keys that countersign; `same_person` the ids under which one's desks know one.
    """

    receipts: tuple[KeptReceipt, ...]
    countersignatures: Mapping[str, tuple[str, ...]]
    devices: tuple[Device, ...]
    policies: Mapping[str, PublishedPolicy]
    now: datetime
    authorities: frozenset[str] = frozenset()
    same_person: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Proof:
    """What was found about one receipt."""

    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was found that does not hold; what cannot be told is no fault."""
        from desktop_app.evidence.findings import Standing

        return all(finding.standing is not Standing.FAILS for finding in self.findings)


def proofs(held: Held) -> Mapping[str, Proof]:
    """What was found about each receipt, by its statement; a fault of their order is told of the one it concerns."""
    from desktop_app.evidence.against import Known
    from desktop_app.evidence.findings import Code, fails
    from desktop_app.evidence.verify import verify

    if not held.receipts:
        return {}
    filed = tuple(_filed(kept, held.countersignatures.get(kept.sha256, ())) for kept in held.receipts)
    readable = [place for place, one in enumerate(filed) if one.receipt is not None]
    found: dict[str, tuple[Finding, ...]] = {kept.statement_id: (fails(Code.SPOILT),) for kept in held.receipts}
    if readable:
        policies = tuple(held.policies.values())
        known = Known(
            *(held.now, held.devices, held.authorities, next(iter(policies), None)),
            other_versions=policies[1:],
            same_person=held.same_person,
        )
        verification = verify([filed[place] for place in readable], known)
        for number, place in enumerate(readable):
            about = _about(verification.receipts[number], held)
            order = (one for one in verification.chain if one.details.get("place") == number + 1)
            found[held.receipts[place].statement_id] = (*about, *order)
    return {statement_id: Proof(findings) for statement_id, findings in found.items()}


def countersignatures_in(content: bytes, where: str) -> tuple[Countersignature, ...]:
    """The company's countersignatures in a file, receipts beside them or not; a Trouble where there is none."""
    from desktop_app.evidence.receipt import read_countersignature

    found = []
    for line in content.decode("ascii", "replace").split("\n"):
        try:
            found.append(read_countersignature(line))
        except Trouble as trouble:
            if trouble.code == EvidenceTrouble.NEWER_FORMAT:
                raise
    if not found:
        raise Trouble(WalletTrouble.NOTHING_SENT, where=where)
    return tuple(found)


def those_for(receipts: Collection[str], sent: Sequence[Countersignature], where: str) -> tuple[tuple[str, str], ...]:
    """Which belong to these receipts (by their hashes), as pairs of hash and text; a Trouble where none does."""
    ours = [one for one in sent if one.receipt in receipts]
    if not ours:
        raise Trouble(WalletTrouble.SENT_FOR_OTHERS, where=where)
    whole = [one for one in ours if one.signed.holds]
    if not whole:
        raise Trouble(WalletTrouble.SENT_BROKEN, where=where)
    return tuple((one.receipt, one.signed.text) for one in whole)


def as_filed(receipts: Sequence[KeptReceipt], countersignatures: Mapping[str, tuple[str, ...]]) -> bytes:
    """Receipts in their order as a file holds them, each followed by what the company set under it."""
    lines = (line for kept in receipts for line in (kept.text, *countersignatures.get(kept.sha256, ())))
    return "".join(f"{line}\n" for line in lines).encode("ascii")


def _filed(kept: KeptReceipt, under: Sequence[str]) -> Filed:
    from desktop_app.evidence.receipt import Filed, read_countersignature, read_receipt

    try:
        return Filed(read_receipt(kept.text), tuple(read_countersignature(text) for text in under))
    except Trouble:  # a row that was damaged
        return Filed(None, spoilt=(kept.text,))


def _about(verified: Verified, held: Held) -> Iterator[Finding]:
    """Its findings. That another version is still on the shelf says nothing against one whose pack is gone."""
    from desktop_app.evidence.findings import Code, untold

    receipt = verified.receipt
    for finding in verified.findings:
        if finding.code is Code.POLICY_OTHER and receipt is not None and receipt.claims.pack not in held.policies:
            yield untold(Code.POLICY_NOT_GIVEN, policy=receipt.claims.policy, version=receipt.claims.version)
        else:
            yield finding
