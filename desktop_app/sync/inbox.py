"""What comes from the server into the ledger: each statement once, folded at once, and the company's word."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.evidence.devices import Device, require_moment
from desktop_app.evidence.store import KnownDevice, add_countersignature, add_device, devices, retire_device
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.journal import fold_in
from desktop_app.ledger.kinds import POLICY_SIGNED
from desktop_app.storage.tables.sync import badge, notice, register_head
from desktop_app.sync import records
from desktop_app.sync.heard import Heard, TurnedAway, Why, heard
from desktop_app.sync.server import Changes, Entry

LARGEST = 1024 * 1024
Signed = Callable[[Connection], None]  # signatures, receipts and devices that statements bring are written down


@dataclass
class Taken:
    """What came of one page."""

    came: int = 0
    from_company: int = 0
    turned_away: Counter[str] = field(default_factory=Counter)


class Inbox:
    """Takes pages in, each in the caller's one transaction with the cursor behind it."""

    def __init__(self, home: str, person_id: str, person_name: str, signed: Signed) -> None:
        self._home = home
        self._person = (person_id, person_name)
        self._signed = signed

    def take(self, connection: Connection, page: Changes, at: str) -> Taken:
        """One page; the same one twice changes nothing."""
        taken = Taken()
        numbers = self._in_order(connection, page.items)
        statements = [one for one in page.items if one.kind == "statement"]
        self._take_statements(connection, statements, at, taken)
        for one in page.items:
            if one.kind != "statement":
                self._take_other(connection, one, at, taken)
        for stream in page.left:
            records.leave_stream(connection, stream)
        records.keep_cursor(connection, page.cursor, numbers)
        return taken

    def _in_order(self, connection: Connection, items: Sequence[Entry]) -> dict[str, int]:
        """The newest number of each stream; a gap would be something lost, and is refused with the whole page."""
        known = records.stream_numbers(connection)
        newest: dict[str, int] = {}
        for one in items:
            before = newest.get(one.stream, known.get(one.stream, 0))
            if one.n != before + 1:
                raise TurnedAway(Why.OUT_OF_ORDER)
            newest[one.stream] = one.n
        return newest

    def _take_statements(self, connection: Connection, items: Sequence[Entry], at: str, taken: Taken) -> None:
        present = _present(connection, [one.id for one in items])
        fresh: dict[str, Heard] = {}
        for one in items:
            body = bytes(one.body)
            known = fresh[one.id].body if one.id in fresh else present.get(one.id)
            if known is not None:
                if known.encode("utf-8") != body:
                    taken.turned_away[Why.OTHER_CONTENT] += 1
                continue
            try:
                fresh[one.id] = heard(one.id, one.sha, body, self._home)
            except TurnedAway as turned:
                taken.turned_away[turned.why] += 1
        if fresh:
            _insert(connection, fresh.values(), at)
            fold_in(connection, [one.entry for one in fresh.values()])
            taken.came += len(fresh)
            if any(one.entry.kind == POLICY_SIGNED.name for one in fresh.values()):
                self._signed(connection)

    def _take_other(self, connection: Connection, one: Entry, at: str, taken: Taken) -> None:
        body = bytes(one.body)
        try:
            if len(body) > LARGEST:
                raise TurnedAway(Why.TOO_LARGE)
            if hashlib.sha256(body).hexdigest() != one.sha:
                raise TurnedAway(Why.OTHER_HASH)
            taken.from_company += self._kept(connection, one, body.decode("utf-8"), at)
        except TurnedAway as turned:
            taken.turned_away[turned.why] += 1
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, Trouble):
            taken.turned_away[Why.NOT_THE_COMPANYS] += 1

    def _kept(self, connection: Connection, one: Entry, body: str, at: str) -> int:
        """Whether it was something new; of a kind that only newer desks know nothing is kept."""
        if one.kind == "countersignature":
            return _countersignature(connection, json.loads(body), at)
        if one.kind == "device":
            return self._device(connection, json.loads(body))
        if one.kind not in ("badge", "notice"):
            return 0
        table = badge if one.kind == "badge" else notice
        row = upsert(table).values(id=one.id, body=body, came_at=at).on_conflict_do_nothing()
        return connection.execute(row).rowcount

    def _device(self, connection: Connection, told: dict[str, object]) -> int:
        """Another desk's key, or that one was retired; where no person is told it is a bare key."""
        from desktop_app.evidence.keys import key_of_jwk

        key = key_of_jwk(told["jwk"])
        if key.fingerprint != told["fingerprint"]:
            raise ValueError("another key")
        retired = told.get("retired") or told.get("retired_since")
        person_id = str(told.get("person") or told.get("person_id") or "")
        known = {each.device.fingerprint for each in devices(connection)}
        account = records.account_of(connection)
        own = person_id == self._person[0] or (account is not None and account.device == key.fingerprint)
        if key.fingerprint not in known and not own:
            enrolled = require_moment(str(told.get("enrolled") or told.get("enrolled_at")))
            name = str(told.get("person_name") or self._person[1])
            device = Device(person_id, name, str(told["name"]), key.fingerprint, enrolled)
            add_device(connection, KnownDevice(device, key.jwk, here=False))
            known.add(key.fingerprint)
        if retired and key.fingerprint in known:
            retire_device(connection, key.fingerprint, str(retired))
        return 1


def _present(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    asked = "SELECT id, body FROM statement WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: row[1] for row in connection.exec_driver_sql(asked, (json.dumps(list(ids)),))}


def _insert(connection: Connection, fresh: Iterable[Heard], at: str) -> None:
    rows = [(*one.entry, one.body, one.desk, at) for one in fresh]
    columns = "id, kind, object, at, score, detail, body, desk, came_at"
    connection.exec_driver_sql(f"INSERT INTO statement ({columns}) VALUES (?,?,?,?,?,?,?,?,?)", rows)


def _countersignature(connection: Connection, told: dict[str, object], at: str) -> int:
    """Kept where its signature holds and it is under a receipt; whose key it is, a verification says."""
    from desktop_app.evidence.receipt import read_countersignature

    under = read_countersignature(str(told.get("text") or told.get("jws") or ""))
    if not under.signed.holds:
        raise ValueError("does not hold")
    add_countersignature(connection, under.receipt, under.signed.text)
    if isinstance(head := told.get("head"), str):
        row = upsert(register_head).values(receipt=under.receipt, text=head, came_at=at)
        connection.execute(row.on_conflict_do_nothing())
    return 1
