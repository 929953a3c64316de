"""A place on a page whose content changes: what comes takes the keyboard over from what goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.qt.focus import lead_focus


class Slot(QWidget):
    """Holds one widget, or none; `show_of` builds it anew only where what it shows has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Any = None
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_of(self, what: Any, make: Callable[[], QWidget | None]) -> None:
        """Show what `make` builds of `what`."""
        if what == self._shown and self._inside is not None:
            return
        self._shown = what
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        name = focused.accessibleName() or _words(focused) if focused is not None else ""
        old, self._inside = self._inside, make()
        if self._inside is not None:
            self._column.addWidget(self._inside)
        self.setVisible(self._inside is not None)
        if had_focus:
            self._lead_on(name)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _lead_on(self, name: str) -> None:
        """To the control of the same name, else to the first one."""
        inside = self._inside.findChildren(QWidget) if self._inside is not None else []
        stops = [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()]
        same = (one for one in stops if name in (one.accessibleName(), _words(one)))
        following = next(same, stops[0] if stops else None)
        if following is not None:
            lead_focus(following)


def _words(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
