"""The body of a page: scrolls, keeps the page's margins, and stops growing where lines would get too long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.ground import Ground
from desktop_app.qt.widgets.scroll_area import ScrollArea

WIDEST = 1280
_WIDE_WINDOW = 1600


class PageBody(ScrollArea):
    """A scrolling column. `width` fixes a reading column (608, 752) that is centred; else the page fills up to 1280."""

    def __init__(self, face: Face, *, width: int = 0, spacing: int = 0) -> None:
        super().__init__()
        self.face = face
        self._column_width = face.grown(width)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = Ground()
        self.content.setProperty("clear", True)
        # Not Minimum: the height it asks for at its favourite width is not the height it needs at this one.
        self.content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(spacing)
        self.setWidget(self.content)
        self._set_margins(0)

    def add(self, item: QWidget | QLayout, stretch: int = 0, align: Qt.AlignmentFlag | None = None) -> None:
        """Put a widget or a layout below what is there."""
        if isinstance(item, QLayout):
            self.column.addLayout(item, stretch)
        elif align is None:
            self.column.addWidget(item, stretch)
        else:
            self.column.addWidget(item, stretch, align)

    def gap(self, pixels: int) -> None:
        """Leave a gap before what comes next."""
        self.column.addSpacing(pixels)

    def fill(self) -> None:
        """Let the rest of the page stay empty; call it last."""
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's width."""
        super().resizeEvent(event)
        self._set_margins(self.width() - self.port.width())

    def make_room(self, bar: int) -> None:
        """The column stays as wide as it was: the margin gives the bar its room."""
        self._set_margins(bar)

    def _set_margins(self, bar: int) -> None:
        window = self.window().width()
        small = window < 1000
        side = self.face.space("page_x_small" if small else "page_x")
        top = self.face.space("md" if small else "page_y")
        widest = self._column_width or (WIDEST if window > _WIDE_WINDOW else 1 << 20)
        side = max(side, (self.width() - widest) // 2)
        wanted = (side, top, max(0, side - bar), self.face.space("lg"))
        if self.column.getContentsMargins() != wanted:
            self.column.setContentsMargins(*wanted)
