"""What a person can decide of one statement: keep it back, let it go, send it again; or why there is no choice."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.switch import Switch
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.state import Item, State


class ChoiceDoing(NamedTuple):
    """Keep it back (or not any more), send it once more."""

    withhold: Callable[[bool], None]
    send_again: Callable[[], None]


class ChoiceRow(Card):
    """A switch where it may be kept back, a button where it was refused, else a lock; `why` says why."""

    def __init__(self, face: Face, item: Item, why: str, do: ChoiceDoing) -> None:
        super().__init__(face, padding=face.space("sm"), across=True, spacing=12, tone="sunken", line="line")
        self.switch: Switch | None = None
        self.again_button: Button | None = None
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        if item.may_change:
            name = self.tr("Keep this back")
            self.switch = Switch(face, name, on=item.state is State.WITHHELD)
            self.switch.toggled.connect(do.withhold)
            self.add(self.switch, 0, Qt.AlignmentFlag.AlignTop)
            words.addWidget(Words(face, name, "label", weight=600))
        else:
            self.add(icon_label(face, "lock", "button", "ink_secondary"), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(Words(face, why, "caption", "ink_secondary"))
        if item.state is State.REFUSED:
            self.again_button = Button(face, self.tr("Send it again"), size="small", on_click=do.send_again)
            words.addWidget(Flow(self.again_button))
        self.add(words, 1)
