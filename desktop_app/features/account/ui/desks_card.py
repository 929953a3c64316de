"""The computers that signed in to the account: this one first, others to be signed out or given up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.state import DeskThere


class DesksDoing(NamedTuple):
    """What can be done with another computer."""

    sign_out: Callable[[DeskThere], None]
    lost: Callable[[DeskThere], None]


class DesksCard(Card):
    """A short list: people have a handful."""

    def __init__(self, face: Face, desks: Sequence[DeskThere], do: DesksDoing) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._do = do
        self.buttons: list[Button] = []
        self.add(Words(face, self.tr("Your computers"), "subheading"))
        for number, desk in enumerate(sorted(desks, key=lambda one: not one.current)):
            if number:
                self.add(Hairline(face))
            self.add(self._about(desk))
        self.status = StatusLine(face)
        self.add(self.status)
        self.column.addStretch(1)

    def _about(self, desk: DeskThere) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("xxs"))
        column.addWidget(Words(self.face, desk.name or self.tr("A computer without a name"), "body_strong"))
        since = self.tr("Since {day}").format(day=_day(desk.enrolled_at))
        used = self.tr("last used {day}").format(day=_day(desk.last_used)) if desk.last_used else ""
        column.addWidget(Words(self.face, " · ".join(filter(None, (since, used))), "caption", "ink_tertiary"))
        if desk.current:
            column.addWidget(Flow(Chip(self.face, self.tr("This computer"), "accent", "check")))
        elif desk.retired_since:
            day = _day(desk.retired_since)
            column.addWidget(Flow(Chip(self.face, self.tr("Given up on {day}").format(day=day), "neutral", "history")))
        else:
            column.addWidget(Flow(*self._ways(desk), gap=self.face.space("md")))
        return holder

    def _ways(self, desk: DeskThere) -> tuple[Button, Button]:
        out = Button(self.face, self.tr("Sign it out"), size="small", on_click=lambda: self._do.sign_out(desk))
        out.setAccessibleName(self.tr("Sign {device} out").format(device=desk.name))
        lost = Button(self.face, self.tr("Lost or given back…"), "quiet", "small", on_click=lambda: self._do.lost(desk))
        lost.setAccessibleName(self.tr("{device} was lost or given back").format(device=desk.name))
        self.buttons += [out, lost]
        return out, lost


def _day(moment: str) -> str:
    """A moment as a day in the person's language; as it was said where it is none."""
    try:
        day = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return moment
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
