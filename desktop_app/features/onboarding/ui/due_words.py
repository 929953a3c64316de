"""Tells by when something would be good to have: a day, never a threat; and once it is over, only how long it takes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject


class DueWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    def good_by(self, day: date) -> str:
        """`Good to have by Friday 12 December`."""
        words = self.tr("Good to have by {weekday} {day}")
        return words.format(weekday=_written(day, "dddd"), day=_written(day, "d MMMM"))

    def short(self, day: date) -> str:
        """`by Fri 12 Dec`, where room is scarce."""
        return self.tr("by {weekday} {day}").format(weekday=_written(day, "ddd"), day=_written(day, "d MMM"))

    def whenever(self, minutes: int, *, begun: bool) -> str:
        """What is said instead once that day is over."""
        if begun:
            return self.tr("Whenever you are ready, %n minutes are left", "", minutes)
        return self.tr("Whenever you are ready, it takes %n minutes", "", minutes)


def _written(day: date, shape: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)
