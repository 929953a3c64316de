"""Paints the finds of a search: where it is, and the words around what was found, which is marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.features.training.service import Hit
from desktop_app.features.training.ui.runs import len16
from desktop_app.qt.face import Face

HIT = int(Qt.ItemDataRole.UserRole)
_SIDE, _TOP = 12, 8
_ICONS = {"lesson": "book-open", "quiz": "circle-question-mark", "scenario": "route"}
_MOST_LINES = 2
Index = QModelIndex | QPersistentModelIndex


class SearchRows(QStyledItemDelegate):
    """A title, and up to two lines of what is around the words."""

    def __init__(self, face: Face, parent: QObject) -> None:
        super().__init__(parent)
        self.face = face

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        hit: Hit = index.data(HIT)
        width = option.rect.width() or self.face.grown(560)
        lines = self._snippet(hit, self._room(width)).lineCount() if hit.snippet != hit.title else 0
        return QSize(width, self.face.line("label") + min(_MOST_LINES, lines) * self.face.line("caption") + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one find."""
        hit: Hit = index.data(HIT)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(self.face.color("accent_line") if self.face.high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(self.face.color("accent_soft"))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        side = self.face.size("icon.small")
        top = area.top() + _TOP
        icon = self.face.pixmap(_ICONS.get(hit.kind, "book-open"), side, "ink_secondary")
        painter.drawPixmap(area.left() + _SIDE, top + (self.face.line("label") - side) // 2, icon)
        left = area.left() + self._lead()
        title = QRectF(left, top, self._room(area.width()), self.face.line("label"))
        self._paint_title(painter, hit, title)
        if hit.snippet != hit.title:
            self._paint_snippet(painter, hit, QPointF(left, top + self.face.line("label")), self._room(area.width()))
        painter.restore()

    def _paint_title(self, painter: QPainter, hit: Hit, area: QRectF) -> None:
        """In one line; what was found in it is marked, as in the snippet."""
        font = self.face.font("label", 600)
        layout = QTextLayout(hit.title, font)
        if hit.snippet == hit.title:
            layout.setFormats([self._mark(hit.title, *mark, font) for mark in hit.marks])
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        painter.save()
        painter.setClipRect(area)
        painter.setPen(self.face.color("ink"))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - layout.boundingRect().height()) / 2))
        painter.restore()

    def _paint_snippet(self, painter: QPainter, hit: Hit, corner: QPointF, room: int) -> None:
        painter.setPen(self.face.color("ink_secondary"))
        layout = self._snippet(hit, room)
        for number in range(min(_MOST_LINES, layout.lineCount())):
            layout.lineAt(number).draw(painter, corner)

    def _snippet(self, hit: Hit, room: int) -> QTextLayout:
        layout = QTextLayout(hit.snippet, self.face.font("caption"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        strong = self.face.font("caption", 600)
        layout.setFormats([self._mark(hit.snippet, *mark, strong) for mark in hit.marks])
        height = self.face.line("caption")
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, number * height))
            number += 1
        layout.endLayout()
        return layout

    def _mark(self, text: str, start: int, length: int, font: QFont) -> QTextLayout.FormatRange:
        part = QTextLayout.FormatRange()
        part.start, part.length = len16(text[:start]), len16(text[start : start + length])
        part.format = QTextCharFormat()
        part.format.setFont(font)
        part.format.setForeground(self.face.color("ink"))
        part.format.setBackground(self.face.color("warning_soft"))
        return part

    def _lead(self) -> int:
        return _SIDE + self.face.size("icon.small") + 10

    def _room(self, width: int) -> int:
        return max(80, width - self._lead() - _SIDE)
