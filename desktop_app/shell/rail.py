"""The rail at the left: where one can go, where one is, and who one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.page import PageSpec, in_rail
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.avatar import Avatar
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.shell.brand import BrandMark


class RailPerson(NamedTuple):
    """Who uses the app: shown at the foot of the rail."""

    id: str
    name: str
    detail: str = ""


class RailItem(PressedByEnter):
    """One place to go: icon and word, or the icon only while the rail is folded."""

    def __init__(self, face: Face, icon: str, label: str, go: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self._icon = icon
        self._label = label
        self._count = 0
        self.lit = False
        self.folded = False
        self.setAccessibleName(label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda _checked=False: go())

    def set_lit(self, lit: bool) -> None:
        """Show it as the place where one is."""
        self.lit = lit
        self.setAccessibleDescription(self.tr("You are here") if lit else "")
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show the icon only; the word becomes the tooltip."""
        self.folded = folded
        self.setToolTip(self._label if folded else "")
        self.update()

    def set_count(self, count: int) -> None:
        """How many things wait there."""
        self._count = count
        self.setAccessibleName(
            self.tr("{place}, {count} new").format(place=self._label, count=count) if count else self._label
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the tokens say."""
        return QSize(self.face.grown(40), self.face.size("control.nav_item"))

    def minimumSizeHint(self) -> QSize:
        """Room for the word where it is shown."""
        size = self.sizeHint()
        if self.folded:
            return size
        word = QFontMetricsF(self.face.font("body", 600)).horizontalAdvance(self._label)
        return QSize(12 + self.face.size("icon.normal") + 12 + ceil(word) + (40 if self._count else 4), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the item."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = self.face.size("icon.normal")
        has_icon = self.face.has_icon(self._icon)
        left = (self.width() - side) // 2 if self.folded else 12
        if has_icon:
            role = "accent" if self.lit else "ink_secondary"
            painter.drawPixmap(left, (self.height() - side) // 2, self.face.pixmap(self._icon, side, role))
        if not self.folded or not has_icon:
            self._paint_words(painter, left + side + 12 if has_icon else left)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = self.face.size("radius.control")
        if self.lit:
            painter.setPen(QPen(self.face.color("line"), 1))
            painter.setBrush(self.face.color("surface"))
            painter.drawRoundedRect(area, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.face.color("accent"))
            bar = self.face.grown(20)
            painter.drawRoundedRect(QRectF(0, (self.height() - bar) / 2, 3, bar), 1.5, 1.5)
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.face.color("fill" if self.face.high_contrast else "line"))
            painter.drawRoundedRect(area, radius, radius)

    def _paint_words(self, painter: QPainter, left: int) -> None:
        painter.setFont(self.face.font("body", 600 if self.lit else 500))
        painter.setPen(self.face.color("ink" if self.lit else "ink_secondary"))
        room = QRectF(left, 0, self.width() - left - (40 if self._count else 4), self.height())
        text = self._label[:1] if self.folded else self._label
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self._count and not self.folded:
            height = self.face.size("control.chip_count")
            chip = QRectF(self.width() - height - 14, (self.height() - height) / 2, height + 2, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.face.color("accent_soft"))
            painter.drawRoundedRect(chip, height / 2, height / 2)
            painter.setFont(self.face.font("eyebrow"))
            painter.setPen(self.face.color("accent_ink"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(self._count))


class Rail(QWidget):
    """The column of places. `go` takes the name of a page."""

    def __init__(self, face: Face, specs: Sequence[PageSpec], go: Callable[[str], None], me: str = "") -> None:
        super().__init__()
        self.face = face
        self.folded = False
        self.items: dict[str, RailItem] = {}
        self._go = go
        self._me = me
        self.setAccessibleName(self.tr("Places"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 16, 12, 16)
        self._column.setSpacing(4)
        self._mark = BrandMark(face)
        self._column.addWidget(self._mark)
        self._column.addSpacing(16)
        self._add_items(in_rail(specs))
        self._column.addStretch(1)
        self._person: PersonButton | None = None
        self.set_folded(False)

    def _add_items(self, specs: Sequence[PageSpec]) -> None:
        apart = False
        for spec in specs:
            if spec.apart and not apart:
                apart = True
                self._add_line()
            if spec.label is not None:
                item = RailItem(self.face, spec.icon, spec.label(), self._to(spec.name))
                self.items[spec.name] = item
                self._column.addWidget(item)

    def _add_line(self) -> None:
        """Between the places of everybody's day and the tools."""
        self._column.addSpacing(12)
        self._column.addWidget(Hairline(self.face))
        self._column.addSpacing(12)

    def _to(self, name: str) -> Callable[[], None]:
        return lambda: self._go(name)

    def set_person(self, person: RailPerson | None) -> None:
        """Show who one is; None: nobody yet."""
        if self._person is not None:
            self._person.deleteLater()
            self._person = None
        if person is not None:
            self._person = PersonButton(self.face, person, lambda: self._go(self._me))
            self._person.set_folded(self.folded)
            self._column.addWidget(self._person)
            for item in list(self.items.values())[-1:]:
                QWidget.setTabOrder(item, self._person)

    def set_folded(self, folded: bool) -> None:
        """Icons only, or icons and words."""
        self.folded = folded
        self.setFixedWidth(self._width())
        for item in self.items.values():
            item.set_folded(folded)
        self._mark.set_folded(folded)
        if self._person is not None:
            self._person.set_folded(folded)

    def _width(self) -> int:
        if self.folded:
            return max(self.face.size("frame.rail_folded"), self.face.grown(40) + 24)
        return max(self.face.size("frame.rail"), self.face.grown(self.face.size("frame.rail")))

    def light(self, name: str) -> None:
        """Mark where one is."""
        for own, item in self.items.items():
            item.set_lit(own == name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at its right."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.face.color("rail"))
        fill(painter, QRect(self.width() - 1, 0, 1, self.height()), self.face.color("line"))
        painter.end()


class PersonButton(PressedByEnter):
    """Avatar, name and role; leads to Me."""

    def __init__(self, face: Face, person: RailPerson, go: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self._person = person
        self._folded = False
        self._avatar = Avatar(face, person.name, person.id)
        self._avatar.setParent(self)
        self.setAccessibleName(person.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(face.grown(40))
        self.clicked.connect(lambda _checked=False: go())

    def set_folded(self, folded: bool) -> None:
        """Show the avatar only; the name becomes the tooltip."""
        self._folded = folded
        self._avatar.move(4 if folded else 8, (self.height() - self._avatar.sizeHint().height()) // 2)
        self.setToolTip(self._person.name if folded else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        """The avatar: Qt would ask for room for words that it does not know."""
        return QSize(self.face.grown(40), self.face.grown(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name and role beside the avatar."""
        if self._folded:
            return
        left = 8 + self._avatar.sizeHint().width() + 12
        painter = QPainter(self)
        rows = [
            (self._person.name, self.face.font("label", 600), "ink"),
            (self._person.detail, self.face.font("caption"), "ink_secondary"),
        ]
        rows = [row for row in rows if row[0]]
        height = self.face.grown(17)
        top = (self.height() - height * len(rows)) / 2
        for number, (text, font, role) in enumerate(rows):
            painter.setFont(font)
            painter.setPen(self.face.color(role))
            room = QRectF(left, top + number * height, self.width() - left, height)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
