"""The list of what waits to be sent: painted rows, so that five hundred cost no more than five."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.qt.face import Face

Index = QModelIndex | QPersistentModelIndex
_TILE = 36
_SIDE, _GAP, _ABOVE = 16, 12, 10
_HIGHEST, _COUNTED = 440, 12


@dataclass(frozen=True)
class Row:
    """One row: what, of what, how large."""

    icon: str
    title: str
    detail: str
    size: str


class _Model(QAbstractListModel):
    """The rows; a screen reader hears all of a row."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self.rows = tuple(rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """A flat list."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.detail}, {row.size}"
        return None


class _Delegate(QStyledItemDelegate):
    """Paints tile, two lines and the size; long words take a second line instead of being cut."""

    def __init__(self, face: Face, list_view: QListView) -> None:
        super().__init__(list_view)
        self.face = face
        self._list = list_view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words at the list's width."""
        row = self._row(index)
        width = self._list.viewport().width()
        room = self._words(QRect(0, 0, width, 1 << 15), row)
        high = self._height(row.title, "label", 600, room.width()) + self._height(
            row.detail, "caption", 0, room.width()
        )
        return QSize(width, max(high, self.face.grown(_TILE)) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, area = self._row(index), QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, state)
        self._paint_tile(painter, area, row.icon)
        words = self._words(area, row)
        title = self._height(row.title, "label", 600, words.width())
        top = words.adjusted(0, _ABOVE, 0, 0)
        self._paint_words(painter, QRect(top.left(), top.top(), top.width(), title), row.title, "label", 600, "ink")
        below = QRect(top.left(), top.top() + title, top.width(), area.bottom() - top.top() - title)
        self._paint_words(painter, below, row.detail, "caption", 0, "ink_secondary")
        painter.setFont(self.face.font("caption"))
        painter.setPen(self.face.color("ink_secondary"))
        right = area.adjusted(0, 0, -_SIDE, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.size)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(self.face.color("accent") if chosen and self.face.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("accent_soft" if chosen else "fill"))
        radius = self.face.size("radius.row")
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_tile(self, painter: QPainter, area: QRect, icon: str) -> None:
        side = self.face.grown(_TILE)
        tile = QRectF(area.left() + _SIDE, area.top() + (area.height() - side) / 2, side, side)
        painter.setPen(self.face.color("info_line") if self.face.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("info_soft"))
        radius = self.face.size("radius.row")
        painter.drawRoundedRect(tile, radius, radius)
        pixels = self.face.size("icon.normal")
        inset = (side - pixels) // 2
        at = tile.topLeft().toPoint()
        painter.drawPixmap(at.x() + inset, at.y() + inset, self.face.pixmap(icon, pixels, "info"))

    def _paint_words(self, painter: QPainter, area: QRect, text: str, role: str, weight: int, color: str) -> None:
        painter.setFont(self.face.font(role, weight))
        painter.setPen(self.face.color(color))
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), text)

    def _words(self, area: QRect, row: Row) -> QRect:
        left = _SIDE + self.face.grown(_TILE) + _GAP
        size = QFontMetrics(self.face.font("caption")).horizontalAdvance(row.size)
        return area.adjusted(left, 0, -(size + _SIDE + _GAP), 0)

    def _height(self, text: str, role: str, weight: int, width: int) -> int:
        metrics = QFontMetrics(self.face.font(role, weight))
        room = QRect(0, 0, width, 1 << 15)
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height() + 2

    def _row(self, index: Index) -> Row:
        model = index.model()
        assert isinstance(model, _Model)
        return model.rows[index.row()]


class WaitingList(QListView):
    """Arrow keys walk it; `chosen` is told the number of the row."""

    def __init__(self, face: Face, rows: Sequence[Row], chosen: Callable[[int], None]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)  # rows are laid out anew when a scroll bar takes some of their width
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Waiting to be sent"))
        self._model = _Model(rows)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(face, self))
        self.selectionModel().currentChanged.connect(lambda now, _before: chosen(now.row()))
        self._most = face.grown(_HIGHEST)
        self.setMinimumHeight(face.grown(120))

    def sizeHint(self) -> QSize:
        """All rows, up to a handful."""
        rows = sum(self.sizeHintForRow(row) for row in range(min(self._model.rowCount(), _COUNTED)))
        return QSize(super().sizeHint().width(), min(rows + 4, self._most))

    def choose(self, number: int) -> None:
        """Go to a row."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(number), flag)
