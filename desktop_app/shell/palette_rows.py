"""How a find looks in the command palette."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.qt.face import Face

ENTRY = int(Qt.ItemDataRole.UserRole)


class PaletteRows(QStyledItemDelegate):
    """Icon, title, and where it belongs; the chosen row is tinted and barred."""

    def __init__(self, face: Face, parent: QWidget) -> None:
        super().__init__(parent)
        self.face = face

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(100, self.face.size("control.list_row"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one find."""
        entry = index.data(ENTRY)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.face.color("accent_soft"))
            painter.drawRoundedRect(area, 8, 8)
        side = self.face.size("icon.button")
        role = "accent_ink" if chosen else "ink_tertiary"
        top = int(area.top() + (area.height() - side) / 2)
        painter.drawPixmap(int(area.left()) + 12, top, self.face.pixmap(entry.icon, side, role))
        left = area.left() + 12 + side + 12
        font = self.face.font("body", 600 if chosen else 500)
        title = QFontMetricsF(font).horizontalAdvance(entry.title)
        painter.setFont(font)
        painter.setPen(self.face.color("accent_ink" if chosen else "ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, area.top(), area.right() - left, area.height()), middle, entry.title)
        detail_left = left + title + 12
        painter.setFont(self.face.font("caption"))
        painter.setPen(self.face.color("ink_tertiary"))
        room = QRectF(detail_left, area.top(), max(0.0, area.right() - 12 - detail_left), area.height())
        shown = painter.fontMetrics().elidedText(entry.detail, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, shown)
        painter.restore()
