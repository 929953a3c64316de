"""Keeps a bar in sight at the upper edge of a scrolling page while it is in use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

_AIR = 8  # between the window's upper edge and the bar


class Pinned(QWidget):
    """Keeps the place of `bar` in the page; while it is held, or one writes in it, it stays at the upper edge."""

    def __init__(self, bar: QWidget, area: QScrollArea) -> None:
        super().__init__(area.widget())
        self._bar = bar
        self._area = area
        self._held = self._used = False
        bar.setParent(area.widget())
        bar.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        area.verticalScrollBar().valueChanged.connect(self._place)

    def hold(self, *, held: bool) -> None:
        """Keep the bar in sight from now on, or let it scroll away with the rest."""
        self._held = held
        self._place()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self._used = self._bar.isAncestorOf(new)
            self._place()

    @property
    def covers(self) -> int:
        """How much of the window's upper edge the bar takes while it is held."""
        return self._bar.height() + _AIR if self._held or self._used else 0

    def sizeHint(self) -> QSize:
        """As the bar."""
        return self._bar.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As the bar."""
        return self._bar.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """As the bar."""
        return max(self._bar.heightForWidth(width), self._bar.minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a bar whose words changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the page."""
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Follow the page."""
        super().moveEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """The bar comes with its place."""
        super().showEvent(event)
        self._bar.show()
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        """The bar goes with its place."""
        super().hideEvent(event)
        self._bar.hide()

    def _place(self, _value: int = 0) -> None:
        page = self._area.widget()
        if not self.isVisible() or page is None:
            return
        here, stays = self.mapTo(page, QPoint(0, 0)), self._held or self._used
        top = max(here.y(), self._area.verticalScrollBar().value() + _AIR) if stays else here.y()
        self._bar.setProperty("pinned", stays)  # it has left its place among its neighbours
        self._bar.setGeometry(here.x(), top, self.width(), self.heightForWidth(self.width()))
        self._bar.raise_()
