"""Devices, receipts and countersignatures in the database; receipts are written once and never changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.evidence.canonical import Document, sha256_of
from desktop_app.evidence.devices import Device, require_moment
from desktop_app.evidence.kept import KeptReceipt
from desktop_app.storage.tables.desk import company, person
from desktop_app.storage.tables.evidence import countersignature, device, enrolment_code, receipt
from desktop_app.storage.tables.ledger import statement

_DEVICE = tuple(Device.__dataclass_fields__)
_KEPT = tuple(KeptReceipt.__dataclass_fields__)


@dataclass(frozen=True)
class KnownDevice:
    """A device with its public key; `here` says that this profile has the private one, or had it."""

    device: Device
    jwk: Document
    here: bool


# devices


def devices(connection: Connection) -> tuple[KnownDevice, ...]:
    """Every device that is known, the retired ones too, in the order they came."""
    rows = connection.execute(select(device).order_by(device.c.enrolled_at, device.c.fingerprint)).mappings()
    return tuple(
        KnownDevice(Device(**{name: row[name] for name in _DEVICE}), json.loads(row["jwk"]), row["here"])
        for row in rows
    )


def add_device(connection: Connection, known: KnownDevice) -> None:
    """Enrol a device; one that is there stays as it is."""
    row = {**asdict(known.device), "jwk": json.dumps(known.jwk, sort_keys=True), "here": known.here}
    connection.execute(upsert(device).values(row).on_conflict_do_nothing())


def retire_device(connection: Connection, fingerprint: str, since: str) -> None:
    """Nothing counts that it signs from then on; a device that is retired keeps its first day."""
    require_moment(since)
    in_service = (device.c.fingerprint == fingerprint) & device.c.retired_since.is_(None)
    connection.execute(update(device).where(in_service).values(retired_since=since))


# the code of an invitation


def keep_enrolment_code(connection: Connection, code_sha256: str, company_id: str, at: str) -> None:
    """Keep the hash of the code that an invitation held, until the key binds it with its first signature."""
    row = {"code_sha256": code_sha256, "company_id": company_id, "came_at": at}
    changed = {"company_id": company_id, "came_at": at}
    statement_ = upsert(enrolment_code).values(row)
    connection.execute(statement_.on_conflict_do_update(index_elements=["code_sha256"], set_=changed))


def newest_enrolment_code(connection: Connection) -> str | None:
    """The hash of the code that came last for the company that was joined; None where nobody was given one."""
    newest = select(enrolment_code.c.code_sha256).join(company, company.c.id == enrolment_code.c.company_id)
    found: str | None = connection.execute(newest.order_by(enrolment_code.c.came_at.desc()).limit(1)).scalar()
    return found


# receipts


def kept_receipts(connection: Connection) -> tuple[KeptReceipt, ...]:
    """Every receipt, in the order of the statements they belong to: clocks may have been set back."""
    columns = (receipt.c[name] for name in _KEPT)
    in_order = select(*columns).join(statement, statement.c.id == receipt.c.statement_id).order_by(statement.c.seq)
    return tuple(KeptReceipt(*row) for row in connection.execute(in_order))


def receipts_made_here(connection: Connection) -> tuple[KeptReceipt, ...]:
    """Those that keys of this desk signed, in their order; not what came from another one."""
    mine = set(connection.execute(select(person.c.id)).scalars())
    from_elsewhere = select(statement.c.id).where(statement.c.desk.is_not(None) & statement.c.desk.not_in(mine))
    others = set(connection.execute(from_elsewhere).scalars())
    return tuple(kept for kept in kept_receipts(connection) if kept.statement_id not in others)


def kept_receipt(connection: Connection, statement_id: str) -> KeptReceipt | None:
    """The receipt of one signature; None where there is none."""
    columns = (receipt.c[name] for name in _KEPT)
    row = connection.execute(select(*columns).where(receipt.c.statement_id == statement_id)).first()
    return KeptReceipt(*row) if row else None


def add_receipt(connection: Connection, kept: KeptReceipt) -> None:
    """Keep a receipt."""
    connection.execute(insert(receipt).values(asdict(kept)))


def newest_receipt(connection: Connection) -> str | None:
    """The hash of the receipt that the next one names: each desk has a chain of its own, for it may be offline."""
    newest = select(receipt.c.sha256).join(statement, statement.c.id == receipt.c.statement_id)
    made_here = newest.where(statement.c.desk.is_(None) | statement.c.desk.in_(select(person.c.id)))
    found: str | None = connection.execute(made_here.order_by(statement.c.seq.desc()).limit(1)).scalar()
    return found


# what the company sets under them


def countersignatures(connection: Connection) -> Mapping[str, tuple[str, ...]]:
    """The texts of the company's countersignatures, by the hash of their receipt."""
    found: dict[str, tuple[str, ...]] = {}
    for under, text in connection.execute(select(countersignature.c.receipt, countersignature.c.text)):
        found[under] = (*found.get(under, ()), text)
    return found


def add_countersignature(connection: Connection, receipt_sha256: str, text: str) -> None:
    """Keep a countersignature; the same one twice is one."""
    row = {"sha256": sha256_of(text.encode("ascii")), "receipt": receipt_sha256, "text": text}
    connection.execute(upsert(countersignature).values(row).on_conflict_do_nothing())
