"""What a kept receipt says beside the signature: clauses, whose key, and its place among the person's receipts."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.features.policy.service import PolicyService
from desktop_app.features.policy.signature import Signature
from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.trouble import Trouble


class ReceiptFacts(NamedTuple):
    """`read` and `carried` count clauses; `place` counts receipts from 1, `before` is the hash of the one before."""

    read: int
    carried: int
    key_words: str
    place: int
    before: str


def facts_of(service: PolicyService, signature: Signature, language: str) -> ReceiptFacts | None:
    """In the db lane; None of what was signed before there were receipts, and of a receipt that cannot be read."""
    kept = service.receipt(signature.statement_id)
    if kept is None:
        return None
    try:
        claims = kept.claims
    except Trouble:  # damaged: who verifies it is told so
        return None
    with_receipts = [one.statement_id for one in service.signatures() if one.receipt]
    place = with_receipts.index(signature.statement_id) + 1 if signature.statement_id in with_receipts else 1
    words = comparing(kept.device, language)
    return ReceiptFacts(len(claims.clauses), len(claims.carried), words, place, claims.before or "")
