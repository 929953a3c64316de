"""Makes a widget of each block of a lesson, and knows how far apart they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.lesson import Block, Callout, Code, Items, Picture, Rule, Words
from desktop_app.features.training.ui.callout import CalloutView
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.features.training.ui.prose import Follow, Prose
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.text import Words as Line

_BULLET = "•"


class BlockMaker:
    """Makes the widgets of one lesson; `pictures` are the views that still wait for their image."""

    def __init__(self, face: Face, follow: Follow) -> None:
        self.face = face
        self.pictures: list[PictureView] = []
        self._follow = follow

    def widget(self, block: Block, role: str = "reading", color: str = "ink") -> QWidget:
        """The widget of a block; `role` and `color` are those of the words around it."""
        match block:
            case Words():
                return self._words(block, role, color)
            case Items():
                return self._items(block, role, color)
            case Picture():
                self.pictures.append(PictureView(self.face, block))
                return self.pictures[-1]
            case Callout():
                inside = [self.widget(part, "writing", "ink_secondary") for part in block.blocks]
                return CalloutView(self.face, block.kind, block.title, inside)
            case Code():
                return self._code(block)
            case Rule():
                return Hairline(self.face)

    def column(self, blocks: Sequence[Block], role: str, color: str) -> QWidget:
        """Several blocks as one thought."""
        if len(blocks) == 1:
            return self.widget(blocks[0], role, color)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self.face.space("xs"))
        for block in blocks:
            rows.addWidget(self.widget(block, role, color))
        return column

    def gap_before(self, block: Block, before: Block | None) -> int:
        """Headings open a new thought; pictures and callouts stand a little freer than paragraphs."""
        if isinstance(block, Words) and block.role != "paragraph":
            return self.face.space("xl" if block.role == "heading" else "lg")
        if isinstance(before, Words) and before.role != "paragraph":
            return self.face.space("xs")
        free = (Picture, Callout, Rule)
        return self.face.space("lg" if isinstance(block, free) or isinstance(before, free) else "md")

    def _words(self, block: Words, role: str, color: str) -> QWidget:
        if block.role == "paragraph":
            return Prose(self.face, block.html, role, color, self._follow)
        return Prose(self.face, block.html, "heading" if block.role == "heading" else "subheading", "ink", self._follow)

    def _items(self, block: Items, role: str, color: str) -> QWidget:
        listing = QWidget()
        listing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        grid = QGridLayout(listing)
        grid.setContentsMargins(self.face.space("xxs"), 0, 0, 0)
        grid.setHorizontalSpacing(self.face.space("sm"))
        grid.setVerticalSpacing(self.face.space("xs"))
        grid.setColumnStretch(1, 1)
        for row, blocks in enumerate(block.items):
            mark = _BULLET if block.start is None else f"{block.start + row}."
            grid.addWidget(Prose(self.face, mark, role, "accent_ink", self._follow), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.column(blocks, role, color), row, 1)
        return listing

    def _code(self, block: Code) -> QWidget:
        card = Card(self.face, padding=self.face.space("md"), tone="sunken")
        line = Line(self.face, block.text, "code")
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.add(line)
        return card
