"""Says of receipts what holds, what does not and what cannot be told: each by itself, and all as a chain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.evidence.against import (
    CLOCK_MAY_DIFFER,
    Known,
    about_device,
    about_policy,
    about_signature,
    about_time,
)
from desktop_app.evidence.claims import CarriedClause, Clause
from desktop_app.evidence.devices import moment_of
from desktop_app.evidence.findings import Code, Finding, Verification, Verified, fails, holds, untold
from desktop_app.evidence.receipt import Filed, Receipt


def verify(filed: Sequence[Filed], known: Known) -> Verification:
    """Look at everything; nothing that is wrong keeps the rest from being looked at."""
    receipts = [one.receipt for one in filed if one.receipt is not None]
    by_hash = {receipt.sha256: receipt for receipt in receipts}
    verified = tuple(Verified(one, tuple(_about(one, by_hash, known))) for one in filed)
    return Verification(verified, tuple(_chain(receipts, by_hash, known)))


def _about(filed: Filed, by_hash: dict[str, Receipt], known: Known) -> Iterator[Finding]:
    receipt = filed.receipt
    if receipt is None:
        yield fails(Code.SPOILT)
        return
    yield from about_signature(receipt)
    if not receipt.signed.holds:
        return  # whatever it says besides, nobody signed it
    yield from about_device(filed, known)
    yield from about_policy(receipt, known)
    yield from _carried(receipt, by_hash, known)
    yield from about_time(filed, known)


def _carried(receipt: Receipt, by_hash: dict[str, Receipt], known: Known) -> Iterator[Finding]:
    """Clauses that were not asked again were acknowledged in the receipt that is named, in the same words.

    The hash of a clause is of its number and language too: where those were others, the packs of both versions tell.
    """
    carried = receipt.claims.carried
    unseen = [one.id for one in carried if one.receipt not in by_hash]
    told = {one.id: _same(one, by_hash[one.receipt], receipt, known) for one in carried if one.receipt in by_hash}
    wrong = [name for name, same in told.items() if same is False]
    unlike = [name for name, same in told.items() if same is None]
    if wrong:
        yield fails(Code.CARRIED_OTHERWISE, clauses=", ".join(wrong))
    if unseen:
        yield untold(Code.CARRIED_UNSEEN, clauses=", ".join(unseen))
    if unlike:
        yield untold(Code.CARRIED_UNLIKE, clauses=", ".join(unlike))
    if carried and not wrong and not unseen and not unlike:
        yield holds(Code.CARRIED, count=len(carried))


def _same(one: CarriedClause, earlier: Receipt, later: Receipt, known: Known) -> bool | None:
    """Whether the earlier receipt acknowledged that clause in the same words; None where nobody can tell from here."""
    said = {shown.id: shown.sha256 for shown in earlier.claims.clauses} if earlier.signed.holds else {}
    if one.id not in said:
        return False
    if said[one.id] == one.sha256:
        return True
    then, signed_in = _shown(one.id, earlier, earlier, known), earlier.claims.language
    read, now = _shown(one.id, later, later, known), _shown(one.id, later, earlier, known)
    if then is None or read is None or now is None:
        return None
    as_said = (then.sha256(signed_in), read.sha256(later.claims.language)) == (said[one.id], one.sha256)
    return as_said and replace(then, number="").sha256(signed_in) == replace(now, number="").sha256(signed_in)


def _shown(name: str, receipt: Receipt, language_of: Receipt, known: Known) -> Clause | None:
    """A clause of the version that a receipt names, as it reads in the language of that or another one."""
    policy = known.policy_for(receipt.claims)
    if policy is None or (policy.id, policy.version) != (receipt.claims.policy, receipt.claims.version):
        return None
    edition = policy.editions.get((receipt.claims.audience, language_of.claims.language))
    return next((clause for clause in edition.clauses if clause.id == name), None) if edition else None


Placed = Sequence[tuple[int, Receipt]]  # with its place among all that were handed over


def _chain(receipts: Sequence[Receipt], by_hash: dict[str, Receipt], known: Known) -> Iterator[Finding]:
    for placed in _chains(receipts, known):
        yield from _one_chain(placed, by_hash)
    yield _end(receipts[-1], known)


def _chains(receipts: Sequence[Receipt], known: Known) -> Iterator[Placed]:
    """One for each desk of the person, where it is known that they are the same one's; all together otherwise."""
    placed = list(enumerate(receipts, 1))
    persons = dict.fromkeys(receipt.claims.person_id for receipt in receipts)
    if not known.same_person.issuperset(persons):
        persons = {}
        yield placed
    for person_id in persons:
        yield [(place, receipt) for place, receipt in placed if receipt.claims.person_id == person_id]


def _one_chain(placed: Placed, by_hash: dict[str, Receipt]) -> Iterator[Finding]:
    found = [*_links(placed, by_hash), *_strangers(placed)]
    yield from found
    if not found and len(placed) > 1:
        yield holds(Code.CHAIN_WHOLE, count=len(placed))
    first = placed[0][1].claims.before
    if first is not None and first not in by_hash:
        yield untold(Code.CHAIN_STARTS_LATER)
    yield from _backwards(placed)


def _links(placed: Placed, by_hash: dict[str, Receipt]) -> Iterator[Finding]:
    counted = Counter(receipt.sha256 for _, receipt in placed)
    expected: str | None = None
    for number, (place, receipt) in enumerate(placed):
        if counted[receipt.sha256] > 1:
            yield fails(Code.CHAIN_TWICE, place=place)
        before, wanted, expected = receipt.claims.before, expected, receipt.sha256
        if before == wanted or (number == 0 and before not in by_hash):
            continue
        if before is None:
            yield fails(Code.CHAIN_STARTS_TWICE, place=place)
        else:
            yield fails(Code.CHAIN_ORDER if before in by_hash else Code.CHAIN_BROKEN, place=place)


def _strangers(placed: Placed) -> Iterator[Finding]:
    owner = placed[0][1].claims.person_id
    for place, receipt in placed:
        if receipt.claims.person_id != owner:
            yield fails(Code.CHAIN_ANOTHER_PERSON, place=place, name=receipt.claims.person_name)


def _backwards(placed: Placed) -> Iterator[Finding]:
    """The order is certain by the hashes; a clock that went back between two receipts is flagged, not blamed."""
    for (_, earlier), (place, later) in pairwise(placed):
        follows = later.claims.before == earlier.sha256
        if follows and moment_of(later.claims.at) + CLOCK_MAY_DIFFER < moment_of(earlier.claims.at):
            yield untold(Code.CLOCK_BACK, place=place, at=later.claims.at, before=earlier.claims.at)


def _end(last: Receipt, known: Known) -> Finding:
    if known.newest is None:
        return untold(Code.CHAIN_MAY_GO_ON)
    return holds(Code.CHAIN_NEWEST) if last.sha256 == known.newest else fails(Code.CHAIN_NEWEST_MISSING)
