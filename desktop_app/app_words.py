"""What the application itself says: whether all is saved, what came back after damage, what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.qt.i18n import moment_words
from desktop_app.qt.page import Route
from desktop_app.shell.sync_words import StatusWords

if TYPE_CHECKING:
    from desktop_app.sync.state import Progress, SyncStatus

OUTBOX = Route("leaving")
ACCOUNT = Route("account")
NO_WAY = ("sync.unreachable", "sync.broken-off", "sync.too-slow")
Explain = Callable[[Exception], str]
"""Turns an error into a sentence in the person's language."""


class AppWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    def waiting(self, count: int, *, example: bool, route: Route) -> StatusWords:
        """The words at the top right."""
        if not count:
            return StatusWords(self.tr("All saved here"), self.tr("All saved"), route=route)
        if example:
            return StatusWords(
                self.tr("All saved here · nothing is sent from the example"), self.tr("All saved"), route=route
            )
        long = self.tr("All saved here · %n thing(s) will be sent when you are online", "", count)
        return StatusWords(long, self.tr("All saved · %n waiting", "", count), route=route)

    def syncing(self, status: SyncStatus, now: datetime, *, example: bool) -> StatusWords:
        """How it stands with the company's server, from what is written down."""
        if example or status.standing in ("nobody", "no-server"):
            return self.waiting(status.waiting, example=example, route=OUTBOX)
        if status.standing in ("signed-in", "this-run"):
            return self._with_server(status, now)
        short = self.tr("Not sent")
        if status.standing == "removed":
            long = self.tr("Your company closed your account · everything is kept here")
            return StatusWords(long, short, "warning", ACCOUNT)
        if status.standing == "sign-in-again":
            return StatusWords(self.tr("Sign in again to send · everything is kept here"), short, "warning", ACCOUNT)
        if status.standing == "signed-out":
            return StatusWords(self.tr("Signed out · everything is kept here"), self.tr("All saved"), "info", ACCOUNT)
        return StatusWords(self.tr("All saved here · sign in to send"), self.tr("All saved"), "info", ACCOUNT)

    def sending(self, progress: Progress | None = None) -> StatusWords:
        """A turn is going on."""
        short = self.tr("Sending …")
        if progress is not None and progress.stage == "push" and progress.of:
            long = self.tr("Sending {done} of {all} …").format(done=progress.done, all=progress.of)
            return StatusWords(long, short, "info", OUTBOX)
        if progress is not None and progress.stage == "pull":
            return StatusWords(self.tr("Fetching what is new …"), self.tr("Fetching …"), "info", OUTBOX)
        return StatusWords(self.tr("Asking your company’s server …"), short, "info", OUTBOX)

    def _with_server(self, status: SyncStatus, now: datetime) -> StatusWords:
        if status.agreement_changed:
            long = self.tr("Your company changed its data agreement · look")
            return StatusWords(long, self.tr("Agreement changed"), "info", ACCOUNT)
        if status.trouble in NO_WAY:
            long = self.tr("No network; everything is kept")
            if status.waiting:
                long = self.tr("%n thing(s) wait; no network", "", status.waiting)
            return StatusWords(long, self.tr("No network"), "info", OUTBOX)
        if status.trouble:
            long = self.tr("Not sent yet; everything is kept · see why")
            return StatusWords(long, self.tr("Not sent"), "warning", OUTBOX)
        if status.refused:
            long = self.tr("%n thing(s) came back refused · see why", "", status.refused)
            return StatusWords(long, self.tr("%n refused", "", status.refused), "warning", OUTBOX)
        if status.waiting:
            long = self.tr("All saved here · %n thing(s) wait to be sent", "", status.waiting)
            return StatusWords(long, self.tr("All saved · %n waiting", "", status.waiting), route=OUTBOX)
        return StatusWords(self._sent(status, now), self.tr("All sent"), route=OUTBOX)

    def _sent(self, status: SyncStatus, now: datetime) -> str:
        """Since when everything is where it belongs."""
        if status.looked_at is None:
            return self.tr("All saved here")
        said = self.tr("Everything is with {company} since {time}")
        return said.format(company=status.company, time=moment_words(datetime.fromisoformat(status.looked_at), now))

    def mended(self, rows: int) -> str:
        """After a damaged file was mended."""
        return self.tr("Your data was damaged and has been restored. %n row(s) were saved.", "", rows)


def load_explainer(language: str) -> Explain:
    """What turns errors into sentences; reads files, so call it in a lane, or when there is an error to explain."""
    from desktop_app.explainer import Explainer

    return Explainer(language)
