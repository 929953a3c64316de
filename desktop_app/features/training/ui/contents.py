"""The outline where there is room beside the lesson, and a button that opens it where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.ui.drawer import Drawer
from desktop_app.features.training.ui.heading_row import Heading
from desktop_app.features.training.ui.outline import OpenHeading, OpenStep, OutlinePanel
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.text import Words


class Contents:
    """`side` goes to the left of the lesson, `strip` above it; the page says when it is narrow."""

    def __init__(self, face: Face, over: QWidget, open_step: OpenStep, open_heading: OpenHeading) -> None:
        self.panel = OutlinePanel(face, open_step, open_heading)
        self.side = QWidget()
        self._side_rows = QVBoxLayout(self.side)
        self._side_rows.setContentsMargins(0, 0, 0, 0)
        self._side_rows.addWidget(self.panel)
        self._drawer = Drawer(face, over, self._closed)
        self.strip = QWidget()
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(face.space("page_x_small"), 8, face.space("page_x_small"), 0)
        row.setSpacing(face.space("md"))
        text = QCoreApplication.translate("Contents", "Contents")
        self.button = Button(face, text, "quiet", "small", "list", hang="left", on_click=self.open)
        self._standing = Words(face, "", "caption", "ink_tertiary", wrap=False)
        row.addWidget(self.button)
        row.addWidget(self._standing)
        row.addStretch(1)
        self.narrow = False
        self.strip.hide()

    def show_state(self, state: CourseState, here: str, headings: Sequence[Heading] = ()) -> None:
        """Show the course as it stands."""
        self.panel.show_state(state, here, headings)
        self._standing.setText(TrainingWords().standing(state))

    def set_narrow(self, narrow: bool) -> None:
        """Move the outline out of the way, or back to its place."""
        if narrow == self.narrow:
            return
        self.shut()
        self.narrow = narrow
        self.side.setVisible(not narrow)
        self.strip.setVisible(narrow)

    def open(self) -> None:
        """Show the outline over the page."""
        self._drawer.open(self.panel)

    def shut(self) -> None:
        """Put it away again."""
        self._drawer.shut()

    def _closed(self) -> None:
        self._side_rows.addWidget(self.panel)
        self.button.setFocus()
