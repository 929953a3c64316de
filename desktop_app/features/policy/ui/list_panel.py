"""A panel over the policy with a list that scrolls: a heading, a line on what it is, the rows, a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.scroll_area import ScrollArea
from desktop_app.qt.widgets.text import Words

_WIDTH = 560


class ListPanel(Panel):
    """Escape closes it, as everywhere; the focus begins at the first row, or at the way out."""

    def __init__(self, face: Face, over: QWidget, title: str, about: QWidget | None = None) -> None:
        super().__init__(face, over, width=_WIDTH)
        self.setAccessibleName(title)
        self.column.setSpacing(face.space("sm"))
        self.column.addWidget(Words(face, title, "heading"))
        if about is not None:
            self.column.addWidget(about)
        self._inner = QWidget()
        self._inner.setProperty("clear", True)
        self.rows = QVBoxLayout(self._inner)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(face.space("md"))
        self.column.addWidget(_Scrolled(self._inner), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.close_button = Button(face, self.tr("Close"), on_click=self.accept)
        foot.addWidget(self.close_button)
        self.column.addLayout(foot)

    def open(self, first: QWidget | None = None) -> None:
        """Show it."""
        self.show_over(first or self.close_button)


class _Scrolled(ScrollArea):
    """As high as its rows while there is room for them."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__()
        self._rows = rows
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(rows)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its rows wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All its rows."""
        return self._rows.heightForWidth(width) if self._rows.hasHeightForWidth() else self._rows.sizeHint().height()
