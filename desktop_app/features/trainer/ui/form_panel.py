"""A form over the page: a title, fields that scroll where there are many, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.scroll_area import ScrollArea
from desktop_app.qt.widgets.text import Words

_RING = 4  # room for the focus ring around a field
_PADDING = 24 - _RING


class FormPanel(Panel):
    """Add fields to `fields`, then call `finish`."""

    def __init__(self, face: Face, over: QWidget, title: str, text: str) -> None:
        super().__init__(face, over, width=600, padding=_PADDING)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        head = QVBoxLayout()
        head.setContentsMargins(_RING, 0, _RING, face.space("md"))
        head.setSpacing(face.space("xxs"))
        head.addWidget(Words(face, title, "heading"))
        head.addWidget(Words(face, text, "label", "ink_secondary", weight=400))
        self.column.addLayout(head)
        self._inside = QWidget()
        self._inside.setProperty("clear", True)
        self.fields = QVBoxLayout(self._inside)
        self.fields.setContentsMargins(_RING, _RING, _RING, _RING)
        self.fields.setSpacing(face.space("md"))
        self._area = _Fields(self._inside)
        self.column.addWidget(self._area, 1)
        self.error = Words(face, "", "label", "danger", weight=400)
        self.error.hide()
        self.go_with(over)

    def finish(self, *buttons: Button) -> None:
        """The buttons at the foot, the one that does it last."""
        foot = QVBoxLayout()
        foot.setContentsMargins(_RING, self.face.space("sm"), _RING, 0)
        foot.setSpacing(self.face.space("sm"))
        foot.addWidget(self.error)
        foot.addWidget(Flow(*buttons))
        self.column.addLayout(foot)

    def show_error(self, text: str) -> None:
        """What is wrong with the whole; empty: nothing."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.place_again()

    def place_again(self) -> None:
        """As high as what is in it now."""
        self.fields.activate()
        self._area.updateGeometry()
        self.column.activate()
        self.place()

    def keep_in_sight(self, widget: QWidget) -> None:
        """Scroll to a field that has something to say."""
        self._area.ensureWidgetVisible(widget)


class _Fields(ScrollArea):
    """As high as its fields while there is room for them."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """A field or two; the rest is scrolled to."""
        return QSize(self._inside.minimumSizeHint().width(), 120)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All its fields."""
        layout = self._inside.layout()
        return (
            layout.totalHeightForWidth(width)
            if layout is not None and layout.hasHeightForWidth()
            else (self._inside.sizeHint().height())
        )
