"""Keeps a place in a scrolled page for something that moves by rules of its own while the page scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class HeldPlace(QWidget):
    """`guest` lies in the scrolled page itself, comes and goes with its place, and is put where `put_guest` says."""

    def __init__(self, guest: QWidget, area: QScrollArea) -> None:
        super().__init__(area.widget())
        self.guest = guest
        self.area = area
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # itself it shows nothing
        guest.setParent(area.widget())
        guest.installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(lambda _value: self.put_guest())

    def put_guest(self) -> None:
        """Put the guest where it belongs now."""
        raise TypeError(f"{type(self).__name__} does not say where its guest belongs")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a guest whose words changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.put_guest()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the page."""
        super().resizeEvent(event)
        self.put_guest()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Follow the page."""
        super().moveEvent(event)
        self.put_guest()

    def showEvent(self, event: QShowEvent) -> None:
        """The guest comes with its place."""
        super().showEvent(event)
        self.guest.show()
        self.put_guest()

    def hideEvent(self, event: QHideEvent) -> None:
        """The guest goes with its place."""
        super().hideEvent(event)
        self.guest.hide()
