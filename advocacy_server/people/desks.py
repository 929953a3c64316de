"""The desks of people: enrolled, told to their other desks, signed out, and retired."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID, uuid5

from sqlalchemy import Connection

from advocacy_server.database.moments import sortable
from advocacy_server.people import store
from advocacy_server.people.store import Account
from advocacy_server.web.problems import Problem
from desktop_app.evidence.devices import require_moment
from desktop_app.evidence.keys import PublicKey

DESKS = UUID("8b4a5f7c-2a1e-5d3b-9c68-0f6c1d7e4b11")  # names the entries of a stream by desk and what is told of it


class Append(Protocol):
    """Puts an entry at the end of somebody's own stream, in the open transaction."""

    def __call__(self, connection: Connection, account: str, kind: str, name: str, body: str) -> object:
        """Put it there."""
        ...


class Desks:
    """The desks of one company's people."""

    def __init__(self, company: str, append: Append) -> None:
        self._company, self._append = company, append

    def enrol(
        self, connection: Connection, owner: Account, key: PublicKey, person_id: str, name: str, now: datetime
    ) -> None:
        """A desk's first contact, or another one; Problems where person or desk are another's, or it was retired."""
        if not store.bind_person(connection, self._company, person_id, owner.id):
            raise Problem(403, "person-taken")
        known = store.device_of(connection, key.fingerprint)
        if known is not None and known.account != owner.id:
            raise Problem(403, "person-taken")
        if known is not None and known.retired_since is not None:
            raise Problem(403, "device-retired")
        if known is None:
            row = {"account": owner.id, "person_id": person_id, "name": name, "enrolled_at": sortable(now)}
            store.add_device(
                connection, fingerprint=key.fingerprint, jwk=json.dumps(key.jwk), last_used=sortable(now), **row
            )
        else:
            store.change_device(connection, key.fingerprint, name=name, last_used=sortable(now))
        self.tell(connection, owner, key.fingerprint)

    def retire(self, connection: Connection, owner: Account, fingerprint: str, since: str, now: datetime) -> None:
        """Nothing counts that it signs from then on, and it is signed out; the first moment that is said counts."""
        try:
            moment = require_moment(since)
        except ValueError as error:
            raise Problem(422, "not-as-described", places=["body.since"]) from error
        known = self._own(connection, owner.id, fingerprint)
        if known.retired_since is None:
            store.change_device(connection, fingerprint, retired_since=moment)
            self.tell(connection, owner, fingerprint)
        store.revoke(connection, owner.id, sortable(now), fingerprint)

    def sign_out(self, connection: Connection, owner: str, fingerprint: str, now: datetime) -> None:
        """From afar: its tokens end, what it signed and signs counts."""
        self._own(connection, owner, fingerprint)
        store.revoke(connection, owner, sortable(now), fingerprint)

    def tell(self, connection: Connection, owner: Account, fingerprint: str) -> None:
        """The person's other desks hear of it."""
        known = self._own(connection, owner.id, fingerprint)
        told: Mapping[str, Any] = {
            "fingerprint": known.fingerprint,
            "person_id": known.person_id,
            "person_name": owner.name,
            "name": known.name,
            "jwk": json.loads(known.jwk),
            "enrolled_at": known.enrolled_at,
            "retired_since": known.retired_since,
        }
        body = json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        self._append(connection, owner.id, "device", str(uuid5(DESKS, body)), body)

    def _own(self, connection: Connection, owner: str, fingerprint: str) -> store.Found:
        """Whose it is not, for them it is not there."""
        known = store.device_of(connection, fingerprint)
        if known is None or known.account != owner:
            raise Problem(404, "unknown")
        return known
