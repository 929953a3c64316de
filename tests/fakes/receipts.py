"""Receipts, and a chain of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop_app.evidence.against import Edition, Known, PublishedPolicy
from desktop_app.evidence.claims import Acknowledged, Claims, Clause, CourseDone, ShownClause
from desktop_app.evidence.devices import Device
from desktop_app.evidence.keys import DeviceKey, PublicKey
from desktop_app.evidence.receipt import Filed, Receipt, sign_receipt

NOW = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
PACK = "5" * 64
CLAUSES = (
    Clause("say-who-pays", "1.1", "Say that you work here.", "Readers should know.", "“I work at Aurora.”", "Silence."),
    Clause("be-kind", "1.2", "Be kind.", "It comes back.", disciplinary=True),
)
SENTENCES = ("I have read this policy.", "I know that breaking it may have consequences.")
POLICY = PublishedPolicy(
    "it.aurora.policy",
    "1.0.0",
    PACK,
    {("employee", language): Edition(CLAUSES, SENTENCES) for language in ("en", "it")},
)


def claims(key: PublicKey, before: Receipt | None = None, **changed: object) -> Claims:
    """What Łucja signed, after `before`."""
    made = Claims(
        person_id="person-1",
        person_name="Łucja Żak",
        typed_name="łucja  żak",
        device=key.fingerprint,
        policy=POLICY.id,
        version=POLICY.version,
        pack=PACK,
        language="en",
        audience="employee",
        clauses=tuple(ShownClause(clause.id, clause.sha256("en")) for clause in CLAUSES),
        acknowledged=(Acknowledged("read", SENTENCES[0]), Acknowledged("disciplinary", SENTENCES[1])),
        at="2026-08-03T10:00:00+02:00",
        app="0.1.0",
        courses=(CourseDone("it.aurora.intro", "1.0.0", 90, "0198-statement"),),
        before=before.sha256 if before else None,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def chain(key: DeviceKey, length: int) -> list[Filed]:
    """Receipts, each of which names the one before."""
    made: list[Receipt] = []
    for day in range(length):
        at = (datetime(2026, 8, 1, 8, tzinfo=UTC) + timedelta(minutes=day)).isoformat()
        made.append(sign_receipt(claims(key.public, made[-1] if made else None, at=at), key))
    return [Filed(receipt) for receipt in made]


def device(key: PublicKey, **changed: object) -> Device:
    """The device as it was enrolled for Łucja."""
    enrolled = Device("person-1", "Łucja Żak", "Laptop", key.fingerprint, "2026-08-01T09:00:00+02:00")
    return replace(enrolled, **changed)  # type: ignore[arg-type]


def known(*devices: Device, **changed: object) -> Known:
    """What a verification is given: the policy, devices, the hour."""
    return replace(Known(NOW, devices, policy=POLICY), **changed)  # type: ignore[arg-type]
