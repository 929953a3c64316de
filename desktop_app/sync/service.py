"""What a person wants to see and decide of syncing: how it stands, the glass outbox, the log; all in the db lane."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.kernel.clock import Clock
from desktop_app.kernel.files import private_file, sync_folder
from desktop_app.storage.database import Database
from desktop_app.storage.faults import explained
from desktop_app.sync import outbox, records
from desktop_app.sync.state import Account, AccountStanding, Item, LogLine, Standing, SyncStatus, Told
from desktop_app.sync.tokens import Tokens

MANY = 500
FORMAT = 1


class SyncService:
    """The side of syncing that lives in the database. Going to the server is `Syncing`, in the net lane."""

    def __init__(self, database: Database, clock: Clock, tokens: Tokens) -> None:
        self._database = database
        self._clock = clock
        self._tokens = tokens

    def status(self) -> SyncStatus:
        """How it stands; without asking a keyring anything."""
        with self._database.read() as connection:
            company, account = records.company_of(connection), records.account_of(connection)
            waiting, withheld, refused = outbox.counts(connection)
            looked_at, last_at, trouble = records.last_turn(connection)
        named = company.server.url if company is not None and company.server is not None else ""
        standing = Standing.NOBODY if company is None else self._standing(account, named)
        server = account.server if account is not None else named
        return SyncStatus(standing, server, account, waiting, withheld, refused, looked_at, last_at, trouble)

    def account(self) -> Account | None:
        """Who one is at the server, if anybody ever signed in here."""
        with self._database.read() as connection:
            return records.account_of(connection)

    def not_sent(self, limit: int = MANY) -> tuple[Item, ...]:
        """What is still here, with its exact text; the oldest first."""
        with self._database.read() as connection:
            return outbox.not_sent(connection, limit)

    def sent(self, limit: int = MANY, skip: int = 0) -> tuple[Item, ...]:
        """What left, with its exact text and the answer; the newest first."""
        with self._database.read() as connection:
            return outbox.sent(connection, limit, skip)

    def withhold(self, ids: Sequence[str]) -> int:
        """Keep these back, as far as they are optional and still here; how many that were."""
        with self._database.write() as connection:
            count = outbox.withhold(connection, ids, self._now())
            records.note(connection, self._now(), Told.WITHHELD, count=count)
        return count

    def send_again(self, ids: Sequence[str]) -> int:
        """Let these leave after all, or once more where they were refused; how many that were."""
        with self._database.write() as connection:
            count = outbox.send_again(connection, ids)
            records.note(connection, self._now(), Told.SENT_AGAIN, count=count)
        return count

    def log(self, limit: int = MANY) -> tuple[LogLine, ...]:
        """What happened, the newest first; nothing is ever taken out."""
        with self._database.read() as connection:
            return records.log(connection, limit)

    def export(self, target: Path) -> Path:
        """Everything that waits and that left, each with its exact text, and the log: one JSON file, whole or not."""
        temporary = target.with_name(f".{target.name}.part")
        with explained(str(target.parent)):
            try:
                with private_file(temporary) as stream:
                    stream.write(json.dumps(self._exported(), ensure_ascii=False, indent=1).encode("utf-8"))
                temporary.replace(target)
                sync_folder(target.parent)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        return target

    def _exported(self) -> dict[str, Any]:
        with self._database.read() as connection:
            items = (*outbox.not_sent(connection, -1), *outbox.sent(connection, -1))
            lines = records.log(connection, -1)
        return {
            "format": FORMAT,
            "items": [{**vars(one), "optional": one.optional} for one in items],
            "log": [{"at": one.at, "what": one.what, "detail": dict(one.detail)} for one in lines],
        }

    def _standing(self, account: Account | None, named: str) -> Standing:
        if account is None:
            return Standing.NOT_SIGNED_IN if named else Standing.NO_SERVER
        if account.standing is AccountStanding.IN:
            return self._tokens.standing
        others = {
            AccountStanding.OUT: Standing.SIGNED_OUT,
            AccountStanding.AGAIN: Standing.AGAIN,
            AccountStanding.REMOVED: Standing.REMOVED,
        }
        return others[account.standing]

    def _now(self) -> str:
        return records.moment(self._clock.now())
