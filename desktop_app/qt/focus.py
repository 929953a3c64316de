"""One ring that follows keyboard focus: two pixels thick, two pixels outside, never cut by a widget's own edge."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop_app.qt.face import Face

_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """Belongs to one window. It lies in the scrolled content of the focused widget, so it scrolls along.

    A widget may set the property `focus_radius` when its corners are not those of a control,
    and `focus_inset` when a neighbour or its own edge leaves no room outside.
    """

    def __init__(self, face: Face, window: QWidget) -> None:
        super().__init__(window)
        self.face = face
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def change_face(self, face: Face) -> None:
        """Wear another look, and let go of what is about to be rebuilt."""
        self._forget()
        self.face = face

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._forget()
        if new is None or not shiboken6.isValid(self._window) or new.window() is not self._window:
            return
        if not self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            return
        self._bring_into_sight(new)
        self._follow(new)

    def _bring_into_sight(self, widget: QWidget) -> None:
        """Qt scrolls to the next stop only when the one before lies in the same scroll area."""
        step = widget.parentWidget()
        while step is not None and widget.visibleRegion().isEmpty():
            if isinstance(step, QScrollArea):
                step.ensureWidgetVisible(widget)
            step = step.parentWidget()

    def _follow(self, widget: QWidget) -> None:
        self._target = widget
        host = _host_of(widget)
        step: QWidget | None = widget
        while step is not None and step is not host:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self.setParent(host)
        self._place()

    def _forget(self) -> None:
        for widget in filter(shiboken6.isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        self.hide()
        if shiboken6.isValid(self._window) and self.parentWidget() is not self._window:
            self.setParent(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along with what is focused."""
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        target, host = self._target, self.parentWidget()
        if target is None or host is None or not target.isVisible():
            self.hide()
            return
        reach = self._reach()
        corner = target.mapTo(host, QPoint(0, 0))
        inset = int(target.property("focus_inset") or 0)
        area = QRect(corner, target.size()).adjusted(inset, inset, -inset, -inset)
        self.setGeometry(area.adjusted(-reach, -reach, reach, reach))
        self.show()
        self.raise_()

    def _reach(self) -> int:
        return self.face.size("border.focus_gap") + self._thickness()

    def _thickness(self) -> int:
        return self.face.size("border.focus_high_contrast" if self.face.high_contrast else "border.focus")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        radius = self._target.property("focus_radius") if self._target is not None else None
        corner = float(self.face.size("radius.control") if radius is None else radius) + self._reach() / 2
        half = self._thickness() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.face.color("focus_ring"), self._thickness()))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        painter.end()


def lead_focus(widget: QWidget) -> None:
    """Give the focus to something one can act upon; whoever came by keyboard goes on seeing where it is."""
    keys = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason if keys else Qt.FocusReason.OtherFocusReason)


def _host_of(widget: QWidget) -> QWidget:
    """The scrolled content or the panel in which the ring can lie without being cut."""
    step = widget.parentWidget()
    while step is not None and not step.isWindow():
        viewport = step.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        if step.property("focus_host") or (isinstance(area, QScrollArea) and area.widget() is step):
            return step
        step = viewport
    return widget.window()
