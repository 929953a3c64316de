"""One turn of syncing in named stages: each may be stopped and taken up again, for each step is a transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol, TypeVar

from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import Pause
from desktop_app.storage.database import Connection
from desktop_app.sync import outbox, records
from desktop_app.sync.client import TooLong
from desktop_app.sync.heard import TurnedAway, Why
from desktop_app.sync.inbox import Inbox
from desktop_app.sync.outbox import BATCH, LARGEST_BATCH, Answered, Offered
from desktop_app.sync.server import Changes, CursorLost, Problem, Server
from desktop_app.sync.state import Account, AccountStanding, Outcome, Progress, Stage, Standing, State, Told
from desktop_app.sync.troubles import SyncTrouble

PAGE, SMALL_PAGE = 1_000, 100
ROUNDS = 3  # beginnings in one turn: a server that comes back from a backup again and again is left alone
TOO_MUCH = (400, 413, 415, 422)

Result = TypeVar("Result")
Tell = Callable[[Progress], None]


class InDatabase(Protocol):
    """Does work in one write transaction of the database's own lane, and waits for it."""

    def __call__(self, work: Callable[[Connection], Any], /) -> Any: ...


@dataclass
class _Count:
    """What the turn has done so far."""

    stored: int = 0
    present: int = 0
    refused: int = 0
    came: int = 0
    from_company: int = 0
    turned_away: Counter[str] = field(default_factory=Counter)
    begun_anew: bool = False


class _Anew(Exception):
    """Everything begins again: the server is another than the one this desk knew."""


class Turn:
    """One turn with one server; used once, in the net lane."""

    def __init__(
        self, server: Server, token: str, inbox: Inbox, write: InDatabase, clock: Clock, pause: Pause, tell: Tell
    ) -> None:
        self._server = server
        self._token = token
        self._inbox = inbox
        self._write = write
        self._clock = clock
        self._pause = pause
        self._tell = tell
        self._count = _Count()

    def run(self, standing: Standing) -> Outcome:
        """All stages; whatever goes wrong is told in the outcome, and what was done stays done."""
        try:
            self._rounds()
        except TooLong as busy:
            return self._report(standing, Trouble(SyncTrouble.BUSY, where=self._server.address), busy.seconds)
        except Problem as problem:
            return self._report(self._after(problem, standing), problem)
        except Trouble as trouble:
            return self._report(standing, trouble)
        return self._report(standing, None)

    def _rounds(self) -> None:
        for _ in range(ROUNDS):
            try:
                self._push()
                self._pull()
            except _Anew:
                self._count.begun_anew = True
                continue
            return
        raise self._odd()

    # push

    def _push(self) -> None:
        numbers: list[int] = self._write(outbox.open_numbers)
        whole = len(numbers)
        for first in range(0, whole, BATCH):
            self._pause()
            self._tell(Progress(Stage.PUSH, first, whole))
            batch = numbers[first : first + BATCH]
            offered = self._write(partial(outbox.offer, numbers=batch, at=self._now()))
            for part in _parts(offered):
                self._send(part)

    def _send(self, offered: tuple[Offered, ...]) -> None:
        """Send them; where all together are refused, by halves, so that one odd statement keeps no other."""
        try:
            epoch, answers = self._server.push(self._token, offered)
        except Problem as problem:
            if problem.status not in TOO_MUCH or problem.said.startswith("wire"):
                raise
            if len(offered) > 1:
                half = len(offered) // 2
                self._send(offered[:half])
                self._send(offered[half:])
                return
            epoch, answers = "", (Answered(offered[0].id, State.REFUSED, problem.said[:64]),)
        anew = self._write(lambda connection: self._note(connection, epoch, answers))
        for one in answers:
            setattr(self._count, one.answer, getattr(self._count, one.answer) + 1)
        if anew:
            raise _Anew

    def _note(self, connection: Connection, epoch: str, answers: tuple[Answered, ...]) -> bool:
        anew = self._another_epoch(connection, epoch) if epoch else False
        outbox.note_answers(connection, answers, self._now())
        said = Counter(one.answer for one in answers)
        records.note(connection, self._now(), Told.SENT, **said)
        return anew

    def _another_epoch(self, connection: Connection, epoch: str) -> bool:
        """Whether the server's database is another than the one that was known: it came back from a backup."""
        account = records.account_of(connection)
        if account is None or account.epoch == epoch:
            return False
        records.begin_anew(connection, epoch)
        if not account.epoch:
            return False
        outbox.offer_everything_again(connection, self._now())
        records.note(connection, self._now(), Told.ANOTHER_EPOCH)
        return True

    # pull

    def _pull(self) -> None:
        while self._page():
            pass

    def _page(self) -> bool:
        """One page; whether there is more."""
        self._pause()
        self._tell(Progress(Stage.PULL, self._count.came))
        account: Account = self._write(records.account_of)
        page = self._asked_for(account.cursor)
        if page.epoch != account.epoch:
            if self._write(partial(self._another_epoch, epoch=page.epoch)):
                raise _Anew
            if account.cursor:
                return True
        if page.more and not page.items:
            raise self._odd()
        if (page.items or page.left or page.cursor != account.cursor) and not self._write(partial(self._take, page)):
            raise self._odd()
        return page.more

    def _asked_for(self, cursor: str) -> Changes:
        """A page behind the cursor; a smaller one where this was too large to be taken."""
        try:
            return self._server.changes(self._token, cursor, PAGE)
        except CursorLost:
            self._write(self._cursor_lost)
            raise _Anew from None
        except Trouble as trouble:
            if trouble.code != SyncTrouble.TOO_LARGE:
                raise
            return self._server.changes(self._token, cursor, SMALL_PAGE)

    def _odd(self) -> Trouble:
        return Trouble(SyncTrouble.ODD_ANSWER, where=self._server.address)

    def _cursor_lost(self, connection: Connection) -> None:
        records.begin_anew(connection)
        outbox.offer_everything_again(connection, self._now())
        records.note(connection, self._now(), Told.CURSOR_LOST)

    def _take(self, page: Changes, connection: Connection) -> bool:
        """Whether the page could be taken."""
        try:
            taken = self._inbox.take(connection, page, self._now())
        except TurnedAway as turned:
            records.begin_anew(connection)  # the next turn reads from the beginning: what was left out may be there
            self._count.turned_away[turned.why] += 1
            records.note(connection, self._now(), Told.ARRIVAL_REFUSED, **{Why.OUT_OF_ORDER: 1})
            return False
        self._count.came += taken.came
        self._count.from_company += taken.from_company
        self._count.turned_away += taken.turned_away
        if taken.came or taken.from_company:
            told = {"statements": taken.came, "from_company": taken.from_company}
            records.note(connection, self._now(), Told.CAME, **told)
        if taken.turned_away:
            records.note(connection, self._now(), Told.ARRIVAL_REFUSED, **taken.turned_away)
        return True

    # report

    def _report(self, standing: Standing, trouble: Trouble | None, again: float | None = None) -> Outcome:
        code = trouble.code if trouble is not None else ""
        self._tell(Progress(Stage.REPORT))
        self._write(lambda connection: self._keep(connection, standing, code))
        count = self._count
        return Outcome(
            *(count.stored, count.present, count.refused, count.came, count.from_company),
            *(count.turned_away.total(), count.begun_anew, standing, trouble, again),
        )

    def _keep(self, connection: Connection, standing: Standing, code: str) -> None:
        ended = {Standing.AGAIN: AccountStanding.AGAIN, Standing.REMOVED: AccountStanding.REMOVED}
        if standing in ended:
            records.keep_standing(connection, ended[standing])
        if records.keep_turn(connection, self._now(), code) and code:
            records.note(connection, self._now(), Told.TROUBLE, code=code)

    def _after(self, problem: Problem, standing: Standing) -> Standing:
        ended = {SyncTrouble.SIGN_IN_AGAIN: Standing.AGAIN, SyncTrouble.REMOVED: Standing.REMOVED}
        return ended.get(SyncTrouble(problem.code), standing)

    def _now(self) -> str:
        return records.moment(self._clock.now())


def _parts(offered: tuple[Offered, ...]) -> list[tuple[Offered, ...]]:
    """In parts that a server takes at once."""
    parts: list[tuple[Offered, ...]] = []
    first = size = 0
    for place, one in enumerate(offered):
        length = len(one.body.encode("utf-8")) + 1
        if size + length > LARGEST_BATCH and place > first:
            parts.append(offered[first:place])
            first, size = place, 0
        size += length
    return [*parts, offered[first:]] if offered[first:] else parts
