"""What the application itself says: whether all is saved, what came back after damage, what went wrong."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.problem import PackRefused
from desktop_app.qt.page import Route
from desktop_app.shell.sync_words import StatusWords
from desktop_app.storage.faults import explain

MOST_PROBLEMS = 3
_log = logging.getLogger(__name__)


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

    def mended(self, rows: int) -> str:
        """After a damaged file was mended."""
        return self.tr("Your data was damaged and has been restored. %n row(s) were saved.", "", rows)


class Explainer:
    """Turns an error into a sentence in the person's language; what nobody foresaw goes to the log with its trace."""

    def __init__(self, language: str) -> None:
        self._sentences = Sentences(language)
        self._sentences.say("app.unexpected")  # read the files now: an error must not open one

    def __call__(self, error: Exception) -> str:
        """The sentence."""
        trouble = error if isinstance(error, Trouble) else explain(error)
        if isinstance(trouble, PackRefused):
            return "\n".join(trouble.sentences(self._sentences)[:MOST_PROBLEMS])
        if trouble is None:
            _log.error("not foreseen: %s", type(error).__name__, exc_info=error)
            trouble = Trouble("app.unexpected")
        return self._sentences.of(trouble)
