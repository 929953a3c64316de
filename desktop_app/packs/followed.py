"""The libraries that this desk follows: what it knows of them, what they recalled, which packs they brought."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.known import Key, Seen, Trust
from desktop_app.packs.library.desk.offers import Installed
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.records import Entry, Withdrawal
from desktop_app.storage.database import Database
from desktop_app.storage.tables.libraries import library, library_recall, library_seen, pack_origin
from desktop_app.storage.tables.shelf import pack

LEFT = ""  # in place of the moment since when a library is followed


class Followed:
    """Lives where the database does; nothing here reads a library."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> tuple[Trust, ...]:
        """Every library, by name."""
        with self._database.read() as connection:
            wanted = select(library.c.fingerprint).where(library.c.followed_at != LEFT)
            wanted = wanted.order_by(library.c.company, library.c.fingerprint)
            return tuple(_trust(connection, one) for one in connection.scalars(wanted).all())

    def follow(self, trust: Trust) -> Trust:
        """Begin to follow; who follows it already keeps what is known, and takes over what an invitation adds."""
        with self._database.write() as connection:
            now = self._clock.now().isoformat(timespec="seconds")
            connection.execute(insert(library).values({**_values(trust), "followed_at": now}).on_conflict_do_nothing())
            known = _trust(connection, trust.fingerprint)
            least, address = max(known.least_root, trust.least_root), trust.address or known.address
            mine = library.c.fingerprint == trust.fingerprint
            again = {"followed_at": now} if _is_left(connection, trust.fingerprint) else {}
            connection.execute(update(library).where(mine).values(least_root=least, address=address, **again))
            return _trust(connection, trust.fingerprint)

    def leave(self, fingerprint: str) -> None:
        """Follow no longer. What it brought stays, and so does what was seen: who comes back is no stranger."""
        with self._database.write() as connection:
            mine = library.c.fingerprint == fingerprint
            connection.execute(update(library).where(mine).values(followed_at=LEFT))

    def remember(self, before: Trust, after: Trust) -> None:
        """Keep what a look taught; a Trouble where another look was quicker, and this one has to be made again."""
        if before == after:
            return
        with self._database.write() as connection:
            if _trust(connection, before.fingerprint) != before:
                raise Trouble(DeskTrouble.MEANWHILE)
            mine = library.c.fingerprint == after.fingerprint
            connection.execute(update(library).where(mine).values(_values(after)))
            for key, seen in after.seen.items():
                _keep_seen(connection, after.fingerprint, key, seen)

    def look_again(self, fingerprint: str) -> None:
        """Look at everything the next time, since something that is offered did not come."""
        with self._database.write() as connection:
            connection.execute(update(library).where(library.c.fingerprint == fingerprint).values(looked_at=None))

    def recall(self, fingerprint: str, entries: Iterable[Entry]) -> None:
        """Keep why versions were withdrawn, and forget it of those that are offered again."""
        with self._database.write() as connection:
            mine = library_recall.c.fingerprint == fingerprint
            told = set(connection.scalars(select(library_recall.c.target).where(mine)))
            for entry in entries:
                name = entry.target.name
                if name in told:
                    connection.execute(delete(library_recall).where(mine & (library_recall.c.target == name)))
                if entry.withdrawn is not None:
                    why = {"sha256": entry.sha256, "day": entry.withdrawn.day, "why": entry.withdrawn.why}
                    connection.execute(insert(library_recall).values(fingerprint=fingerprint, target=name, **why))

    def recalled(self) -> Mapping[str, Withdrawal]:
        """Why packs on the shelf were withdrawn, by their sha256."""
        wanted = select(library_recall).join(pack, pack.c.sha256 == library_recall.c.sha256)
        wanted = wanted.outerjoin(pack_origin, pack_origin.c.sha256 == pack.c.sha256)
        mine = pack_origin.c.fingerprint.is_(None) | (pack_origin.c.fingerprint == library_recall.c.fingerprint)
        wanted = wanted.where(mine)  # of a pack that another library brought it has no say
        with self._database.read() as connection:
            rows = connection.execute(wanted).mappings().all()
        return {row["sha256"]: Withdrawal(row["day"], row["why"]) for row in rows}

    def brought(self, sha256: str, fingerprint: str, publisher: str) -> None:
        """Note where a pack comes from; before it is shelved, so that no pack is without its origin."""
        now = self._clock.now().isoformat(timespec="seconds")
        row = {"sha256": sha256, "fingerprint": fingerprint, "publisher": publisher, "brought_at": now}
        with self._database.write() as connection:
            connection.execute(insert(pack_origin).values(row).on_conflict_do_nothing())

    def installed(self) -> tuple[Installed, ...]:
        """What is on the shelf, and which library brought it."""
        wanted = select(pack.c.pack_id, pack.c.version, pack.c.sha256, pack.c.current, pack_origin.c.fingerprint)
        joined = wanted.outerjoin(pack_origin, pack_origin.c.sha256 == pack.c.sha256).order_by(pack.c.pack_id)
        with self._database.read() as connection:
            rows = connection.execute(joined).all()
        return tuple(Installed(row[0], row[1], row[2], bool(row[3]), row[4] or "") for row in rows)


def _trust(connection: Connection, fingerprint: str) -> Trust:
    mine = select(library).where(library.c.fingerprint == fingerprint)
    row = connection.execute(mine).mappings().one()
    return Trust(
        fingerprint=fingerprint,
        root=row["root"],
        least_root=row["least_root"],
        address=row["address"],
        company=row["company"],
        owner=row["owner"],
        setup=row["setup"],
        confirmed=_moment(row["confirmed"]),
        confirmed_by=frozenset(json.loads(row["confirmed_by"])),
        good_until=_moment(row["good_until"]),
        looked_at=_moment(row["looked_at"]),
        seen=MappingProxyType(_seen(connection, fingerprint)),
    )


def _is_left(connection: Connection, fingerprint: str) -> bool:
    mine = select(library.c.followed_at).where(library.c.fingerprint == fingerprint)
    return connection.scalar(mine) == LEFT


def _seen(connection: Connection, fingerprint: str) -> dict[Key, Seen]:
    rows = connection.execute(select(library_seen).where(library_seen.c.fingerprint == fingerprint)).mappings()
    return {
        (row["place"], row["role"]): Seen(row["version"], row["sha256"], frozenset(json.loads(row["signers"])))
        for row in rows
    }


def _values(trust: Trust) -> dict[str, Any]:
    return {
        "fingerprint": trust.fingerprint,
        "company": trust.company,
        "address": trust.address,
        "least_root": trust.least_root,
        "root": trust.root,
        "owner": trust.owner,
        "setup": trust.setup,
        "confirmed": _text(trust.confirmed),
        "confirmed_by": json.dumps(sorted(trust.confirmed_by)),
        "good_until": _text(trust.good_until),
        "looked_at": _text(trust.looked_at),
    }


def _keep_seen(connection: Connection, fingerprint: str, key: Key, seen: Seen) -> None:
    told = {"version": seen.version, "sha256": seen.sha256, "signers": json.dumps(sorted(seen.signers))}
    row = {"fingerprint": fingerprint, "place": key[0], "role": key[1], **told}
    keys = (library_seen.c.fingerprint, library_seen.c.place, library_seen.c.role)
    connection.execute(insert(library_seen).values(row).on_conflict_do_update(index_elements=keys, set_=told))


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text is not None else None
