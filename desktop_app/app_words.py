"""What the application itself says: whether all is saved, what came back after damage, what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.qt.page import Route
from desktop_app.shell.sync_words import StatusWords

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

    def mended(self, rows: int) -> str:
        """After a damaged file was mended."""
        return self.tr("Your data was damaged and has been restored. %n row(s) were saved.", "", rows)


def load_explainer(language: str) -> Explain:
    """What turns errors into sentences; reads files, so call it in a lane, or when there is an error to explain."""
    from desktop_app.explainer import Explainer

    return Explainer(language)
