"""Takes sign-offs as they arrive: judged, chained, countersigned, and the company's word sent back to the person."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from typing import Any, Protocol
from uuid import UUID, uuid5

from sqlalchemy import Connection

from advocacy_server.database.moments import sortable
from advocacy_server.register import store
from advocacy_server.register.chain import Record, RecordKind, salted_hash
from advocacy_server.register.countersigning import Countersigner
from advocacy_server.register.signoffs import KnownDesk, Why, is_sign_off, judge, receipt_of
from desktop_app.evidence.published import PublishedPolicy
from desktop_app.evidence.receipt import Receipt
from desktop_app.kernel.clock import Clock

COUNTERSIGNATURES = UUID("6f1d1b52-7f0e-5a53-9a53-5a4f3c1f7a10")  # names the entries of a stream by their receipt


class Desks(Protocol):
    """Which device has this key, as people enrolled them."""

    def desk(self, connection: Connection, fingerprint: str) -> KnownDesk | None:
        """The device, whosever it is."""
        ...


class Policies(Protocol):
    """What the company's library published."""

    def published(self, policy: str, version: str, sha256: str) -> PublishedPolicy | None:
        """The policy, if this library has exactly that pack."""
        ...


class Streams(Protocol):
    """Where entries for a person are put, inside the transaction that is open."""

    def __call__(self, connection: Connection, account: str, kind: str, name: str, body: str) -> object:
        """Put an entry at the end of the person's own stream."""
        ...


class Register:
    """The register of one company."""

    def __init__(
        self,
        company: str,
        countersigner: Countersigner,
        clock: Clock,
        desks: Desks,
        policies: Policies,
        streams: Streams,
        salt: Callable[[], str],
    ) -> None:
        self._company, self._countersigner, self._clock = company, countersigner, clock
        self._desks, self._policies, self._streams, self._salt = desks, policies, streams, salt

    def taken(self, connection: Connection, account: str, person_ids: Collection[str], text: str) -> Why | None:
        """A statement that a policy was signed goes into the register, in the same transaction; or why it does not."""
        statement = json.loads(text)
        if not is_sign_off(statement):
            return None
        receipt = receipt_of(text)
        if receipt is None:
            return Why("no-receipt")
        why = self._judged(connection, account, person_ids, text, receipt)
        if why is None and store.has_receipt(connection, self._company, receipt.sha256):
            why = Why("receipt-twice")
        if why is None:
            self._enter(connection, account, statement, text, receipt)
        return why

    def _judged(
        self, connection: Connection, account: str, person_ids: Collection[str], text: str, receipt: Receipt
    ) -> Why | None:
        claims = receipt.claims
        desk = self._desks.desk(connection, receipt.signed.key.fingerprint)
        policy = self._policies.published(claims.policy, claims.version, claims.pack)
        return judge(text, receipt, account, person_ids, desk, policy, self._clock.now())

    def _enter(
        self, connection: Connection, account: str, statement: dict[str, Any], text: str, receipt: Receipt
    ) -> None:
        """All that takes long is done before the chain's lock is held."""
        now, salt = self._clock.now(), self._salt()
        at = self._countersigner.now()
        under = self._countersigner.countersign(receipt, at)
        bare = Record(self._company, 0, RecordKind.SIGN_OFF, at, salted_hash(salt, text), "", "")
        record = store.append(connection, bare)
        claims = receipt.claims
        kept = store.Kept(
            account=account,
            statement_id=str(statement.get("id", "")),
            receipt=receipt.sha256,
            policy=claims.policy,
            version=claims.version,
            device=claims.device,
            signed_at=claims.at,
            came_at=sortable(now),
            salt=salt,
            statement=text,
            countersignature=under.signed.text,
        )
        store.keep(connection, self._company, record.n, kept)
        head = self._countersigner.head(record.n, record.sha256, at)
        told = {"receipt": receipt.sha256, "text": under.signed.text, "head": head}
        body = json.dumps(told, separators=(",", ":"), sort_keys=True)
        name = str(uuid5(COUNTERSIGNATURES, receipt.sha256))
        self._streams(connection, account, "countersignature", name, body)
