"""Says how sending stands, what follows by itself, and what a person can do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.i18n import moment_words
from desktop_app.sync.state import Progress, Stage, Standing, SyncStatus

NO_WAY = ("sync.unreachable", "sync.broken-off", "sync.too-slow")
IN = (Standing.SIGNED_IN, Standing.THIS_RUN)


class Now(NamedTuple):
    """What is going on: a turn, how far it is, when the next one comes (milliseconds), why the last one ended."""

    at: datetime
    busy: bool = False
    progress: Progress | None = None
    next_in: int | None = None
    trouble: Trouble | None = None


class Said(NamedTuple):
    """`tone` and `icon` of a tile, a line, and what is to be known beside it; `enter` is what leads to signing in."""

    tone: str
    icon: str
    title: str
    details: tuple[str, ...] = ()
    enter: str = ""
    may_send: bool = False


class SendingWords(QObject):
    """`explain` turns a trouble into a sentence."""

    def __init__(self, explain: Callable[[Exception], str]) -> None:
        super().__init__()
        self._explain = explain

    def of(self, status: SyncStatus, now: Now, *, example: bool) -> Said:
        """How it stands."""
        if example:
            title = self.tr("{company} is an example, so nothing is sent").format(company=status.company)
            return Said("info", "info", title, (self.tr("A real company would receive exactly what waits here."),))
        if status.standing not in IN:
            return self._outside(status)
        if now.busy:
            return Said("info", "refresh-cw", self.progress(now.progress), (self.tr("You can go on meanwhile."),))
        said = self._at_rest(status, now)
        kept = self.tr("You keep %n thing(s) back.", "", status.withheld)
        for_now = self.tr("You are signed in for this run only: no keyring keeps that, and no passphrase was chosen.")
        more = (*((kept,) if status.withheld else ()), *((for_now,) if status.standing is Standing.THIS_RUN else ()))
        return said._replace(details=(*said.details, *more), may_send=True)

    def progress(self, progress: Progress | None) -> str:
        """How far a turn is."""
        if progress is None or progress.stage is Stage.ACCOUNT:
            return self.tr("Asking your company’s server …")
        if progress.stage is Stage.PUSH and progress.of:
            return self.tr("Sending {done} of {all} …").format(done=progress.done, all=progress.of)
        if progress.done:
            return self.tr("Fetching what is new: %n so far …", "", progress.done)
        return self.tr("Fetching what is new …")

    def _outside(self, status: SyncStatus) -> Said:
        kept = self.tr("Until then everything is kept on this computer.")
        sign_in = self.tr("Sign in")
        if status.standing in (Standing.NOBODY, Standing.NO_SERVER):
            title = self.tr("Your company has named no server")
            stays = self.tr("What waits stays on this computer. If you were told an address, you can join there.")
            return Said("neutral", "cloud-off", title, (stays,), self.tr("Your account…"))
        if status.standing is Standing.REMOVED:
            title = self.tr("Your company closed your account")
            stays = self.tr("Nothing more is sent. What you did stays on this computer.")
            return Said("warning", "lock", title, (stays,), self.tr("Your account…"))
        if status.standing is Standing.AGAIN:
            again = self.tr("Sign in once more, and what waits is sent")
            return Said("warning", "triangle-alert", again, (kept,), self.tr("Sign in again"))
        if status.standing is Standing.SIGNED_OUT:
            return Said("neutral", "log-out", self.tr("You signed out, so nothing is sent"), (kept,), sign_in)
        title = self.tr("Join or sign in, and what waits is sent")
        return Said("info", "circle-user-round", title, (kept,), self.tr("Join or sign in"))

    def _at_rest(self, status: SyncStatus, now: Now) -> Said:
        following = self._next(now)
        if status.trouble:
            why = self._explain(_trouble_of(status, now))
            if status.trouble in NO_WAY:
                return Said("warning", "wifi-off", self._no_way(status), (why, *following))
            return Said("warning", "triangle-alert", self.tr("Not sent yet"), (why, *following))
        if status.refused:
            title = self.tr("%n thing(s) came back refused", "", status.refused)
            return Said(
                "warning", "triangle-alert", title, (self.tr("Each says below why, and what helps."), *following)
            )
        if status.waiting:
            title = self.tr("%n thing(s) wait to be sent", "", status.waiting)
            return Said("info", "clock", title, following)
        if status.looked_at is None:
            return Said("info", "clock", self.tr("Nothing was sent yet"), following)
        title = self.tr("Everything is with {company} since {time}")
        at = moment_words(datetime.fromisoformat(status.looked_at), now.at)
        return Said("success", "cloud-check", title.format(company=status.company, time=at), following)

    def _no_way(self, status: SyncStatus) -> str:
        if status.waiting:
            return self.tr("%n thing(s) wait; no network", "", status.waiting)
        return self.tr("No network; everything is kept")

    def _next(self, now: Now) -> tuple[str, ...]:
        if now.next_in is None:
            return ()
        at = moment_words(now.at + timedelta(milliseconds=now.next_in), now.at)
        return (self.tr("By itself again at {time}, and after whatever you finish.").format(time=at),)


def _trouble_of(status: SyncStatus, now: Now) -> Trouble:
    """With all that is known of it; of a run before only its code is."""
    if now.trouble is not None and now.trouble.code == status.trouble:
        return now.trouble
    return Trouble(status.trouble, where=urlsplit(status.server).netloc)
