"""Puts into words what a new version of a course means for the person, and that one was taken back."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop_app.features.training.change import Asked, Change, Withdrawn
from desktop_app.features.training.reached import Why
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.i18n import date_words


class Line(NamedTuple):
    """One thing that is so, and why where that is not plain."""

    text: str
    why: str = ""


class ChangeWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._training = TrainingWords()

    def title(self, change: Change) -> str:
        """`New in 1.1.0`, and how long that takes where it takes any time."""
        if not change.minutes:
            return self.tr("New in {version}").format(version=change.version)
        minutes = self._training.short_minutes(change.minutes)
        return self.tr("New in {version} · {minutes} for you").format(version=change.version, minutes=minutes)

    def news(self, version: str) -> str:
        """The same, short, for a card beside others."""
        return self.tr("New in {version}").format(version=version)

    def got_it(self) -> str:
        """What takes the card away."""
        return self.tr("Got it")

    def new(self, change: Change, most: int) -> tuple[Line, ...]:
        """Steps that were not there before."""
        lines = [Line(self.tr("New: {step}").format(step=self._step(step))) for step in change.new[:most]]
        left = len(change.new) - most
        return (*lines, Line(self.tr("%n more new steps", "", left))) if left > 0 else tuple(lines)

    def again(self, change: Change, most: int) -> tuple[Line, ...]:
        """Steps that were done and are open once more, with the reason."""
        lines = [
            Line(self.tr("Once more: {step}").format(step=self._step(asked.step)), self._why(asked))
            for asked in change.again[:most]
        ]
        left = len(change.again) - most
        return (*lines, Line(self.tr("%n more steps to do again", "", left))) if left > 0 else tuple(lines)

    def stays(self, change: Change) -> tuple[Line, ...]:
        """What was done and stays so."""
        if not change.stays:
            return ()
        return (Line(self.tr("%n steps that you did stay done.", "", change.stays)),)

    def withdrawn(self, withdrawn: Withdrawn, version: str) -> str:
        """That a version was taken back, by whom and why, and what that means here."""
        if withdrawn.by:
            taken = self.tr("{company} withdrew version {withdrawn} on {day}: “{why}”")
        else:
            taken = self.tr("Version {withdrawn} was withdrawn on {day}: “{why}”")
        told = taken.format(
            company=withdrawn.by, withdrawn=withdrawn.version, day=_day(withdrawn.day), why=withdrawn.why
        )
        if withdrawn.in_use:
            return f"{told} {self.tr('There is no other version yet. You can go on with it, and what you do counts.')}"
        rest = self.tr("You are on {version} again, and what you reached stays.").format(version=version)
        return f"{told} {rest}"

    def _step(self, step: StepOutline) -> str:
        minutes = self._training.short_minutes(step.minutes)
        return self.tr("{step} · {minutes}").format(step=step.title.of(self._language), minutes=minutes)

    def _why(self, asked: Asked) -> str:
        titles = "; ".join(title.of(self._language) for title in asked.objectives)
        if asked.why is Why.AGAIN:
            return self.tr("Everybody learns this anew: {objectives}").format(objectives=titles)
        return self.tr("It teaches something more now: {objectives}").format(objectives=titles)


def _day(text: str) -> str:
    """As its publisher wrote it, where that is no day."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return text
    return date_words(day.year, day.month, day.day)
