"""The receipt in a statement that a policy was signed, held against what the company knows of desk and person."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop_app.evidence.against import Known, PublishedPolicy, about_policy, about_signature
from desktop_app.evidence.devices import moment_of
from desktop_app.evidence.findings import Finding, Standing
from desktop_app.evidence.receipt import Receipt, read_receipt
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.kinds import POLICY_SIGNED
from desktop_app.ledger.statement import EXTENSION

RECEIPT = f"{EXTENSION}receipt"


@dataclass(frozen=True)
class KnownDesk:
    """A device as the company enrolled it: its account, and since when it does not count any more."""

    fingerprint: str
    account: str
    retired_since: str | None = None


@dataclass(frozen=True)
class Why:
    """Why a receipt is not taken: a short code for programs and logs, nothing personal."""

    code: str


def is_sign_off(statement: dict[str, Any]) -> bool:
    """Whether the statement says that a policy was signed."""
    verb = statement.get("verb")
    return isinstance(verb, dict) and verb.get("id") == POLICY_SIGNED.verb


def extensions_of(statement: dict[str, Any]) -> dict[str, Any]:
    """The small facts that a statement carries."""
    context = statement.get("context")
    told = context.get("extensions") if isinstance(context, dict) else None
    return told if isinstance(told, dict) else {}


def receipt_in(text: str) -> str:
    """The receipt that a statement carries; empty where there is none."""
    try:
        statement = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    told = extensions_of(statement).get(RECEIPT) if isinstance(statement, dict) else None
    return told if isinstance(told, str) else ""


def judge(
    text: str,
    receipt: Receipt,
    account: str,
    person_ids: Collection[str],
    desk: KnownDesk | None,
    policy: PublishedPolicy | None,
    now: datetime,
) -> Why | None:
    """Why a receipt is not taken, if so; what cannot be told (an unknown policy, a clock) keeps nothing out."""
    wrong = _wrong(about_signature(receipt))
    if wrong is None and policy is not None:
        wrong = _wrong(about_policy(receipt, Known(now, policy=policy)))
    if wrong is None:
        wrong = _not_theirs(receipt, account, person_ids, desk) or _told_otherwise(text, receipt)
    return None if wrong is None else Why(wrong)


def receipt_of(text: str) -> Receipt | None:
    """The receipt in a statement, if one can be read there."""
    try:
        return read_receipt(receipt_in(text))
    except Trouble:
        return None


def _wrong(findings: Iterable[Finding]) -> str | None:
    return next((str(one.code) for one in findings if one.standing is Standing.FAILS), None)


def _not_theirs(receipt: Receipt, account: str, person_ids: Collection[str], desk: KnownDesk | None) -> str | None:
    if desk is None or desk.fingerprint != receipt.signed.key.fingerprint:
        return "device-unknown"
    if desk.account != account or receipt.claims.person_id not in person_ids:
        return "device-of-another"
    if desk.retired_since and moment_of(receipt.claims.at) >= moment_of(desk.retired_since):
        return "retired-before"
    return None


def _told_otherwise(text: str, receipt: Receipt) -> str | None:
    """The statement around the receipt is read by people and totals: it must not say something else."""
    told, claims = extensions_of(json.loads(text)), receipt.claims
    said = (told.get(f"{EXTENSION}pack-id"), told.get(f"{EXTENSION}pack-version"), told.get(f"{EXTENSION}pack-sha256"))
    return None if said == (claims.policy, claims.version, claims.pack) else "statement-differs"
