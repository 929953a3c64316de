"""A picture over the whole window: calm, as large as one likes, moved by mouse or keys, closed with Escape."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.button import Button, IconButton
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.text import Words

MOST, STEP = 8.0, 1.25  # times the size at which the whole picture is seen
MOST_PIXELS = 24_000_000  # to decode at once: 96 MB
_REST = 140  # milliseconds without a change of size before it is decoded anew
_TURN = 120.0  # one notch of a wheel, in the eighths of a degree that Qt counts
_MARGIN = 24
_ZOOMS = {
    Qt.Key.Key_Plus: STEP,
    Qt.Key.Key_Equal: STEP,
    Qt.Key.Key_ZoomIn: STEP,
    Qt.Key.Key_Minus: 1 / STEP,
    Qt.Key.Key_ZoomOut: 1 / STEP,
}
_PANS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}


class Zoom(Panel):
    """`want` is asked for the picture at a width in final pixels; its answer comes by `show_image`."""

    def __init__(
        self, face: Face, over: QWidget, *, alt: str, caption: str, first: QPixmap, want: Callable[[int], None]
    ) -> None:
        super().__init__(face, over, padding=0)
        self.setGraphicsEffect(None)  # type: ignore[arg-type]  # None takes it away
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(alt)
        self.stage = Stage(face, alt, first)
        self.stage.zoomed.connect(self._zoomed)
        self._want = want
        self.go_with(over)
        self._asked = 0
        self._decode = QTimer(self, singleShot=True, interval=_REST)
        self._decode.timeout.connect(self._ask)
        self.close_button = IconButton(face, "x", self.tr("Close"), on_click=self.reject)
        self.smaller = IconButton(face, "minus", self.tr("Smaller"), on_click=lambda: self.stage.zoom_by(1 / STEP))
        self.larger = IconButton(face, "plus", self.tr("Larger"), on_click=lambda: self.stage.zoom_by(STEP))
        self.fit = Button(face, self.tr("Whole picture"), "quiet", "small", "expand", on_click=self.stage.fit)
        self._size = Words(face, "", "label", "ink_secondary", wrap=False, align=Qt.AlignmentFlag.AlignCenter)
        self.column.addLayout(self._head(caption or alt))
        self.column.addWidget(self.stage, 1)
        self.column.addLayout(self._foot())
        self._zoomed()

    def open(self) -> None:
        """Show it over the whole window."""
        self.show_over(self.stage)
        announce(self.stage, self.accessibleDescription())

    def show_image(self, image: QImage | None) -> None:
        """What was wanted has been drawn; nothing came when the picture cannot be read at that size."""
        if image is not None:
            self.stage.show_image(image, self._asked)

    def place(self) -> None:
        """The whole window."""
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())

    def _head(self, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 12, 12, 12)
        row.setSpacing(16)
        row.addWidget(Words(self.face, words, "label", "ink_secondary", weight=400), 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        row.setSpacing(8)
        self._size.setMinimumWidth(self.face.grown(56))
        row.addStretch(1)
        for widget in (self.smaller, self._size, self.larger, self.fit):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _zoomed(self) -> None:
        percent = self.tr("{number}%").format(number=round(self.stage.factor * 100))
        if percent != self._size.text() and self._size.text():
            announce(self.stage, percent)
        self._size.setText(percent)
        self._decode.start()

    def _ask(self) -> None:
        shown = self.stage.shown
        most = math.sqrt(MOST_PIXELS * shown.width() / shown.height())
        wanted = round(min(most, shown.width() * self.devicePixelRatioF()))
        if wanted > self._asked:
            self._asked = wanted
            self._want(wanted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The theme's own ground: nothing else shall draw the eye."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.face.color("canvas"))
        painter.end()


class Stage(QLabel):
    """The picture itself. Plus and minus zoom, 0 shows it whole, arrows move it; the wheel zooms where it points."""

    zoomed = Signal()

    def __init__(self, face: Face, alt: str, first: QPixmap) -> None:
        super().__init__()
        self.face = face
        self.factor = 1.0
        self._middle = QPointF(0.5, 0.5)  # the point of the picture, in shares of it, that is in the middle
        self._shape = QSizeF(first.deviceIndependentSize()) if not first.isNull() else QSizeF(16, 9)
        self._natural = 0.0  # the width of a photo, beyond which it is never blown up by itself
        self._grabbed: QPoint | None = None
        self.setPixmap(first)
        self.setAccessibleName(alt)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_inset", 4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(1, 1)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def shown(self) -> QSizeF:
        """The size of the picture at the factor of the moment, in logical pixels."""
        room = QSizeF(max(1, self.width() - 2 * _MARGIN), max(1, self.height() - 8))
        whole = self._shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._natural and whole.width() > self._natural:
            whole = self._shape.scaled(QSizeF(self._natural, whole.height()), Qt.AspectRatioMode.KeepAspectRatio)
        return whole * self.factor

    def sizeHint(self) -> QSize:
        """All the room there is, whatever the picture's own size."""
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(1, 1)

    def show_image(self, image: QImage, asked: int) -> None:
        """A sharper picture of the same."""
        if image.width() < asked - 1:
            self._natural = image.width() / self.devicePixelRatioF()
        self._shape = QSizeF(image.deviceIndependentSize())
        self.setPixmap(QPixmap.fromImage(image))
        self.update()

    def fit(self) -> None:
        """Show the whole of it."""
        self.factor, self._middle = 1.0, QPointF(0.5, 0.5)
        self._changed()

    def zoom_by(self, times: float, at: QPointF | None = None) -> None:
        """Larger or smaller; the point `at` of the stage keeps what it shows."""
        before = self._area()
        factor = max(1.0, min(MOST, self.factor * times))
        if factor == self.factor or before.isEmpty():
            return
        centre = QPointF(self.width() / 2, self.height() / 2)
        point = at or centre
        share = QPointF((point.x() - before.left()) / before.width(), (point.y() - before.top()) / before.height())
        self.factor = factor
        size = self.shown
        offset = point - centre
        self._middle = QPointF(share.x() - offset.x() / size.width(), share.y() - offset.y() / size.height())
        self._changed()

    def pan(self, by: QPointF) -> None:
        """Move the picture by pixels."""
        size = self.shown
        self._middle -= QPointF(by.x() / size.width(), by.y() / size.height())
        self._changed()

    def _changed(self) -> None:
        size = self.shown
        self._middle = QPointF(
            _held(self._middle.x(), self.width() / size.width()), _held(self._middle.y(), self.height() / size.height())
        )
        self.update()
        self.zoomed.emit()

    def _area(self) -> QRectF:
        size, middle = self.shown, QPointF(self.width() / 2, self.height() / 2)
        left = middle.x() - self._middle.x() * size.width()
        return QRectF(left, middle.y() - self._middle.y() * size.height(), size.width(), size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move."""
        key = Qt.Key(event.key())
        if key in _ZOOMS:
            self.zoom_by(_ZOOMS[key])
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit()
        elif key in _PANS:
            self.pan(_PANS[key] * max(48, min(self.width(), self.height()) / 8))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        turns = event.angleDelta().y() / _TURN
        if turns:
            self.zoom_by(STEP**turns, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._grabbed = event.position().toPoint()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It moves with the hand."""
        if self._grabbed is not None:
            here = event.position().toPoint()
            self.pan(QPointF(here - self._grabbed))
            self._grabbed = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Closer, or whole again."""
        if self.factor > 1:
            self.fit()
        else:
            self.zoom_by(STEP**4, event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole of it is seen in any window."""
        super().resizeEvent(event)
        self._changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture on white paper, as it was drawn for."""
        area = self._area()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = area.toAlignedRect()
        fill(painter, paper.intersected(self.rect()), QColor(self.face.tokens.palettes["light"]["surface"]))
        if not self.pixmap().isNull():
            painter.drawPixmap(area, self.pixmap(), QRectF(self.pixmap().rect()))
        painter.end()


def _held(middle: float, share: float) -> float:
    """The middle kept so that the picture never leaves the stage; what fits wholly stands in the middle."""
    if share >= 1:
        return 0.5
    return max(share / 2, min(1 - share / 2, middle))
