"""Draws the sheet of all components, to be looked at beside the design's own: `python -m tests.gui.gallery FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.kernel.places import resource
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face, bring_typeface
from desktop_app.qt.focus import FocusRing
from desktop_app.qt.tokens import MODES, read_tokens
from desktop_app.qt.widgets.bar import Bar
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.check import Check, Radio
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.ground import Ground
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.inputs import ChoiceField, LineField
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.ring import Ring
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.switch import Switch
from desktop_app.qt.widgets.table import Table
from desktop_app.qt.widgets.tabs import Tabs
from desktop_app.qt.widgets.text import Words
from desktop_app.qt.widgets.toast import Toast

_SWATCHES = {
    "Canvas": "canvas", "Surface": "surface", "Fill": "fill", "Ink": "ink", "Ink 2": "ink_secondary",
    "Ink 3": "ink_tertiary", "Accent": "accent", "Accent soft": "accent_soft", "Ok": "success", "Warn": "warning",
    "Bad": "danger", "Info": "info", "Warmth": "warmth",
}  # fmt: skip
_TITLES = {"light": "Light", "dark": "Dark", "high_contrast": "High contrast"}


class Swatch(QWidget):
    """One colour."""

    def __init__(self, face: Face, role: str) -> None:
        super().__init__()
        self._fill, self._edge = face.color(role), face.color("edge")
        self.setFixedHeight(24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._edge), 1))
        painter.setBrush(self._fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


class Gallery(Ground):
    """All components on one sheet of 1280 x 800."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self.resize(1280, 800)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(32, 15, 32, 22)
        rows.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Words(face, "Components", "heading"))
        head.addStretch(1)
        title = f"{_TITLES[face.mode]} · Inter · 8-point grid · radius 8 controls, 12 cards"
        head.addWidget(Words(face, title, "label", "ink_tertiary", weight=400, wrap=False))
        rows.addLayout(head)
        rows.addSpacing(12)
        rows.addLayout(self._swatches())
        rows.addSpacing(12)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addLayout(self._left(), 620)
        across.addLayout(self._right(), 580)
        rows.addLayout(across)
        self.ring = FocusRing(face, self)

    def _swatches(self) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, (name, role) in enumerate(_SWATCHES.items()):
            grid.addWidget(Swatch(self.face, role), 0, column)
            grid.addWidget(Words(self.face, name, "caption", "ink_tertiary"), 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _section(self, column: QVBoxLayout, title: str, *things: QWidget | QLayout) -> None:
        column.addWidget(Words(self.face, title, "eyebrow", "ink_secondary"))
        column.addSpacing(8)
        for thing in things:
            if isinstance(thing, QLayout):
                column.addLayout(thing)
            else:
                column.addWidget(thing)
            column.addSpacing(8)
        column.addSpacing(4)

    def _left(self) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._section(column, "Buttons · 40 high, large 48, small 32", self._buttons())
        two = QHBoxLayout()
        two.setSpacing(16)
        for title, card, share in (
            ("Chips, tabs, segments", self._chips(), 304),
            ("Rings and bars", self._rings(), 300),
        ):
            part = QVBoxLayout()
            part.setSpacing(0)
            self._section(part, title, card)
            two.addLayout(part, share)
        column.addLayout(two)
        self._section(column, "Table", self._table())
        column.addStretch(1)
        return column

    def _buttons(self) -> QWidget:
        card = Card(self.face, padding=12)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setHorizontalSpacing(12)
        grid.setContentsMargins(4, 0, 4, 0)
        for row, kind in enumerate(("primary", "secondary", "quiet", "danger")):
            grid.addWidget(Words(self.face, kind.capitalize(), "caption", "ink_tertiary"), row, 0)
            for place, word in enumerate(("Continue", "Hover", "Pressed", "Focus", "Disabled"), 1):
                button = Button(self.face, word, kind)
                button.setFixedWidth(92)
                button.setEnabled(word != "Disabled")
                button.setDown(word == "Pressed")
                button.setObjectName(f"{kind}-{word}")
                grid.addWidget(button, row, place)
            grid.setRowMinimumHeight(row, 40)
        grid.setColumnStretch(6, 1)
        card.add(grid)
        return card

    def _chips(self) -> QWidget:
        face = self.face
        card = Card(face, padding=12, spacing=4)
        card.column.setContentsMargins(16, 12, 16, 22)
        chips = [
            Chip(face, "Neutral"), Chip(face, "In progress", "accent"), Chip(face, "Done", "success", "check"),
            Chip(face, "Changed", "warning", "pen-line"), Chip(face, "Refused", "danger", "x"),
            Chip(face, "Course", "info"),
        ]  # fmt: skip
        card.add(Flow(*chips, gap=4))
        card.add(Tabs(face, "Networks", [("l", "LinkedIn", "598", "success"), ("x", "X", "−318", "danger")]))
        card.column.addSpacing(8)
        card.add(Segments(face, "View", [("w", "Week"), ("m", "Month"), ("l", "List")]))
        return card

    def _rings(self) -> QWidget:
        face = self.face
        card = Card(face, padding=16, across=True, spacing=16)
        card.add(Ring(face, "Course", 7 / 12, "large", text="58%", detail="7 of 12"))
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Bar(face, "Course", 0.72))
        column.addWidget(Bar(face, "Lesson", 0.4, thin=True))
        small = QHBoxLayout()
        small.setSpacing(12)
        small.addWidget(Ring(face, "Score", 0.92, "small", text="92"))
        small.addWidget(Ring(face, "Done", 1, "small", tone="success", tick=True))
        small.addWidget(Ring(face, "Nothing", 0, "small", text="0"))
        column.addLayout(small)
        column.addStretch(1)
        card.add(column, 1)
        return card

    def _table(self) -> QWidget:
        face = self.face
        table = Table(face, "Courses", ("Course", "Progress", "State"), (216, 258, 112))
        table.add_row("Speaking in public", Bar(face, "a", 0.58), Chip(face, "On the way", "accent"), chosen=True)
        table.add_row(
            "Pictures and people", Bar(face, "b", 1, tone="success"), Chip(face, "Finished", "success", "check")
        )
        table.add_row("Crisis in a nutshell", Bar(face, "c", 0), Chip(face, "Not begun"))
        return table

    def _right(self) -> QLayout:
        face = self.face
        column = QVBoxLayout()
        column.setSpacing(0)
        self._section(column, "Inputs", self._inputs())
        self._section(
            column,
            "Banners and toast",
            Notice(face, "warning", "Clause 4.2 changes on 1 December.", "Read it", lambda: None),
            Notice(face, "danger", "The pack was refused. Nothing was changed.", "Why", lambda: None),
            Notice(face, "info", "Four courses work without a network."),
        )
        column.addSpacing(44)
        self._section(column, "Dialog · only when undo is impossible", self._dialog())
        column.addStretch(1)
        return column

    def _inputs(self) -> QWidget:
        face = self.face
        card = Card(face, padding=16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        wrong = LineField(face, "Needs a change")
        wrong.edit.setText("portavoce.example/")
        wrong.set_error("Starts with https://")
        self.focused = LineField(face, "Focus")
        self.focused.edit.setText("Field marketing")
        grid.addWidget(LineField(face, "Headline", hint="What you do, for whom"), 0, 0)
        grid.addWidget(self.focused, 0, 1)
        grid.addWidget(wrong, 1, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(ChoiceField(face, "Language", [("pl", "Polski")]), 1, 1)
        marks = QHBoxLayout()
        marks.setSpacing(16)
        for mark in (Check(face, checked=True), Check(face)):
            marks.addWidget(mark)
        group = QWidget()
        radios = QHBoxLayout(group)
        radios.setContentsMargins(0, 0, 0, 0)
        radios.setSpacing(16)
        radios.addWidget(Radio(face, checked=True))
        radios.addWidget(Radio(face))
        marks.addWidget(group)
        marks.addWidget(Switch(face, "On", on=True))
        marks.addWidget(Switch(face, "Off"))
        marks.addStretch(1)
        grid.addLayout(marks, 2, 1)
        card.add(grid)
        return card

    def _dialog(self) -> QWidget:
        face = self.face
        card = Card(face)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Tile(face, "eraser", "danger"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(Words(face, "Erase this computer?", "subheading"))
        text = "Drafts, photos and notes on this computer are removed for good. Signed receipts stay with the company."
        words.addWidget(Words(face, text, "label", "ink_secondary", weight=400))
        head.addLayout(words, 1)
        card.add(head)
        foot = QHBoxLayout()
        foot.addWidget(Button(face, "Export first", "quiet", icon="archive"))
        foot.addStretch(1)
        foot.addWidget(Button(face, "Keep everything"))
        foot.addWidget(Button(face, "Erase", "erase"))
        card.add(foot)
        return card

    def settle(self) -> None:
        """Add what floats: the toast and the ring."""
        toast = Toast(self.face, self, "Draft moved to the bin", "Undo", lambda: None)
        toast.show_for_a_while()
        toast.move(668, 526)
        self.ring._follow(self.focused.edit)


def draw(face: Face, path: Path) -> None:
    """Draw the sheet for one face."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, face)
    gallery = Gallery(face)
    gallery.show()
    application.processEvents()
    gallery.settle()
    application.processEvents()
    picture = gallery.grab()
    picture.save(str(path))
    gallery.close()
    gallery.deleteLater()
    application.processEvents()


def main(folder: str) -> None:
    """Draw all palettes."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    typeface = resource("vendor", "fonts", "Inter.ttf")
    family = bring_typeface(typeface.read_bytes() if typeface.is_file() else b"")
    tokens = read_tokens(resource("theme", "tokens.toml"))
    Path(folder).mkdir(parents=True, exist_ok=True)
    for mode in MODES:
        draw(Face(tokens, mode, family=family), Path(folder, f"components-{mode}.png"))


if __name__ == "__main__":
    main(sys.argv[1])
