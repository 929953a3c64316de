"""What signatures and their receipts acknowledged: as the texts on the shelf tell, else the receipts' own hashes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from desktop_app.evidence.claims import Claims
from desktop_app.evidence.kept import KeptReceipt
from desktop_app.features.policy.acknowledged import Signed, confirmed_by, shown_to
from desktop_app.features.policy.signature import Signature
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.as_signed import edition
from desktop_app.packs.describe import mark_of
from desktop_app.packs.outline import PolicyOutline
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Policy


class Proof(NamedTuple):
    """A signature with its receipt, if there is one."""

    signature: Signature
    receipt: KeptReceipt | None


def proofs_of(policy_id: str, signatures: Iterable[Signature], receipts: Iterable[KeptReceipt]) -> tuple[Proof, ...]:
    """What was signed of one policy, in the order of signing."""
    kept = {receipt.statement_id: receipt for receipt in receipts}
    mine = (signature for signature in signatures if signature.policy_id == policy_id)
    return tuple(Proof(signature, kept.get(signature.statement_id)) for signature in mine)


def signed_of(
    proofs: Iterable[Proof], outlines: Mapping[str, PolicyOutline], newest: Callable[[], Policy], here: PolicyOutline
) -> tuple[Signed, ...]:
    """Each as `acknowledged` knows it. `outlines` are of the signed texts, by sha256; where one is not here any more,
    the clauses of the `newest` text, which `here` outlines, are held against the hashes in the receipt.
    """
    return tuple(_signed(proof, outlines.get(proof.signature.sha256), newest, here) for proof in proofs)


def _signed(proof: Proof, outline: PolicyOutline | None, newest: Callable[[], Policy], here: PolicyOutline) -> Signed:
    signature, receipt = proof
    told = Signed(signature.version, signature.audience, signature.language, signature.at)
    claims = _claims(receipt)
    if receipt is None or claims is None:
        return told
    if outline is not None:
        told = told._replace(
            clauses=shown_to(outline, told.audience, told.language),
            confirms=confirmed_by(outline, told.audience, told.language),
        )
    else:
        confirms = mark_of(one.text for one in claims.acknowledged)
        told = told._replace(clauses=_by_hash(claims, newest(), here), confirms=confirms)
    return told._replace(receipt=receipt.sha256, first_hand={one.id: one.receipt for one in claims.carried})


def _claims(receipt: KeptReceipt | None) -> Claims | None:
    """A receipt that says nothing carries nothing over."""
    try:
        return receipt.claims if receipt is not None else None
    except Trouble:
        return None


def _by_hash(claims: Claims, newest: Policy, here: PolicyOutline) -> dict[str, str]:
    """The mark of the newest text where the receipt acknowledged just that, none where it was another."""
    audience, language = Audience(claims.audience), claims.language
    shown = edition(newest, audience, language).clauses if newest.manifest.speaks(language) else ()
    hashes = {clause.id: clause.sha256(language) for clause in shown}
    marks = shown_to(here, claims.audience, language)
    return {name: marks.get(name, "") if hashes.get(name) == sha256 else "" for name, sha256 in _said(claims)}


def _said(claims: Claims) -> Iterator[tuple[str, str]]:
    yield from ((one.id, one.sha256) for one in claims.clauses)
    yield from ((one.id, one.sha256) for one in claims.carried)
