"""A place on a page whose content changes while the rest stays, so that nobody loses where they were."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Place(QWidget):
    """Holds one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.widget = widget
        self._column.addWidget(widget)

    def put(self, widget: QWidget) -> None:
        """Show another one instead."""
        before, self.widget = self.widget, widget
        self._column.removeWidget(before)
        before.hide()
        before.deleteLater()
        self._column.addWidget(widget)
