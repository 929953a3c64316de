"""Buttons: filled once a screen, else outlined or quiet; the style sheet draws them, the icon sits beside the words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.pressed import PressedByEnter

_INK = {
    "primary": "on_accent",
    "waiting": "disabled_ink",
    "secondary": "ink",
    "quiet": "accent_ink",
    "danger": "danger",
    "erase": "surface",
}
_GAP = 10  # between the icon's box and the words; Qt itself leaves 4
_QT_GAP = 4


class Button(PressedByEnter):
    """`kind`: primary, secondary, quiet, danger, erase. `size`: "", large, small, tiny. `after`: the icon stands right.

    The kind "waiting" looks like a primary button that is not ready, and can be pressed to hear what is missing.

    `hang` ("left" or "right") drops the padding at an edge so that a quiet button's words align with the text above.
    """

    def __init__(
        self,
        face: Face,
        text: str,
        kind: str = "secondary",
        size: str = "",
        icon: str = "",
        *,
        after: bool = False,
        hang: str = "",
        on_click: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.face = face
        self._after = after
        self._icon = icon
        self.setProperty("kind", kind)
        self.setProperty("measure", size)
        if hang:
            self.setProperty("hang", hang)
        self.setFont(face.font("label" if size in ("small", "tiny") else "body_strong", 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.set_icon(icon)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())

    @property
    def kind(self) -> str:
        """Which of the kinds it is."""
        return str(self.property("kind"))

    def set_kind(self, kind: str) -> None:
        """Turn into another kind."""
        if kind != self.kind:
            self.setProperty("kind", kind)
            self.set_icon(self._icon)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_icon(self, name: str) -> None:
        """Show another icon; without the drawing the button keeps its words only."""
        self._icon = name
        size = self.face.size("icon.small" if self.property("measure") in ("small", "tiny") else "icon.button")
        gap = _GAP - _QT_GAP
        pad = (gap, 0) if self._after else (0, gap)
        self.setIcon(self.face.icon(name, size, _INK[self.kind], pad))
        self.setIconSize(QSize(size + gap, size))
        right = self._after and self.face.has_icon(name)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


class IconButton(PressedByEnter):
    """A button that is an icon only; it must have a name, which is also its tooltip."""

    def __init__(
        self, face: Face, icon: str, name: str, *, on_click: Callable[[], None] | None = None, size: str = "small"
    ) -> None:
        super().__init__()
        side = face.size(f"control.button_{size}" if size else "control.button")
        pixels = face.size("icon.normal")
        self.setProperty("kind", "quiet")
        self.setProperty("measure", "bare")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setIcon(face.icon(icon, pixels, "ink_secondary"))
        self.setIconSize(QSize(pixels, pixels))
        self.setFixedSize(side, side)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if not face.has_icon(icon):
            self.setText(name[:1])
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())
