"""What a person wants to see and decide of syncing: how it stands, the glass outbox, the log; all in the db lane."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.kernel.clock import Clock
from desktop_app.storage.database import Database
from desktop_app.sync import outbox, records
from desktop_app.sync.state import (
    Account,
    AccountStanding,
    Glass,
    Item,
    LogLine,
    Standing,
    SyncStatus,
    Tally,
    Told,
    View,
)
from desktop_app.sync.tokens import Tokens

MANY = 500


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
            tally, withheld = outbox.tally(connection), outbox.withheld_count(connection)
            looked_at, last_at, trouble = records.last_turn(connection)
            announced = records.announced_agreement(connection)
        named = company.server.url if company is not None and company.server is not None else ""
        standing = Standing.NOBODY if company is None else self._standing(account, named)
        server = account.server if account is not None else named
        name = company.short_name if company is not None else ""
        counts = (tally.waiting, withheld, tally.refused)
        changed = account is not None and announced not in ("", account.agreed)
        return SyncStatus(standing, server, account, *counts, looked_at, last_at, trouble, name, changed)

    def account(self) -> Account | None:
        """Who one is at the server, if anybody ever signed in here."""
        with self._database.read() as connection:
            return records.account_of(connection)

    def voluntary(self) -> bool:
        """Whether what is voluntary may leave."""
        with self._database.read() as connection:
            return outbox.programme_agreed(connection)

    def not_sent(self, limit: int = MANY) -> tuple[Item, ...]:
        """What is still here, with its exact text; the oldest first."""
        with self._database.read() as connection:
            return outbox.not_sent(connection, limit)

    def sent(self, limit: int = MANY, skip: int = 0) -> tuple[Item, ...]:
        """What left, with its exact text and the answer; the newest first."""
        with self._database.read() as connection:
            return outbox.sent(connection, limit, skip)

    def tally(self) -> Tally:
        """How much there is to look at."""
        with self._database.read() as connection:
            return outbox.tally(connection)

    def look(self, view: View, limit: int = MANY, skip: int = 0) -> tuple[Item, ...]:
        """Some of it, each with its exact text; the newest first."""
        with self._database.read() as connection:
            return outbox.look(connection, view, limit, skip)

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

    def everything(self) -> Glass:
        """All of it, to be saved as a file."""
        with self._database.read() as connection:
            return Glass(outbox.look(connection, View.ALL, -1, 0), records.log(connection, -1))

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
