"""Keeps a bar in sight at the upper edge of a scrolling page while it is in use."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

from desktop_app.features.policy.ui.held_place import HeldPlace

_AIR = 8  # between the window's upper edge and the bar


class Pinned(HeldPlace):
    """Keeps the place of `bar` in the page; while it is held, or one writes in it, it stays at the upper edge."""

    def __init__(self, bar: QWidget, area: QScrollArea) -> None:
        super().__init__(bar, area)
        self._held = self._used = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, *, held: bool) -> None:
        """Keep the bar in sight from now on, or let it scroll away with the rest."""
        self._held = held
        self.put_guest()

    def come(self) -> None:
        """Bring the bar to where one is: it is about to be used."""
        self._used = True
        self.put_guest()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self._used = self.guest.isAncestorOf(new)
            self.put_guest()

    @property
    def covers(self) -> int:
        """How much of the window's upper edge the bar takes while it is held."""
        return self.guest.height() + _AIR if self._held or self._used else 0

    @property
    def is_at_edge(self) -> bool:
        """Whether the page is scrolled so far that the bar, while it is held, leaves its place for the upper edge."""
        page = self.area.widget()
        return page is not None and self.mapTo(page, QPoint(0, 0)).y() <= self.area.verticalScrollBar().value() + _AIR

    def sizeHint(self) -> QSize:
        """As the bar."""
        return self.guest.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As the bar."""
        return self.guest.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """As the bar."""
        return max(self.guest.heightForWidth(width), self.guest.minimumSizeHint().height())

    def put_guest(self) -> None:
        """At its place, or at the upper edge while it is held or used."""
        page = self.area.widget()
        if not self.isVisible() or page is None:
            return
        here, stays = self.mapTo(page, QPoint(0, 0)), self._held or self._used
        top = max(here.y(), self.area.verticalScrollBar().value() + _AIR) if stays else here.y()
        self.guest.setProperty("pinned", stays)  # it has left its place among its neighbours
        self.guest.setGeometry(here.x(), top, self.width(), self.heightForWidth(self.width()))
        self.guest.raise_()
