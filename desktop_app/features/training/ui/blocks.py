"""Makes a widget of each block of a lesson, and knows how far apart they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.lesson import (
    TERM_SCHEME,
    Block,
    Callout,
    Code,
    Flaw,
    Items,
    Media,
    Picture,
    Rule,
    TryIt,
    Words,
)
from desktop_app.features.training.service import LessonView
from desktop_app.features.training.ui.callout import CalloutView
from desktop_app.features.training.ui.instead import flaw_card
from desktop_app.features.training.ui.lesson_work import LessonWork
from desktop_app.features.training.ui.media_view import MediaView
from desktop_app.features.training.ui.pen import Pen
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.features.training.ui.prose import Follow, Prose
from desktop_app.features.training.ui.reading import Plan
from desktop_app.features.training.ui.try_it import TryItView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.text import Words as Line

_BULLET = "•"
_TERM = re.compile(rf'<a href="{TERM_SCHEME}([^"]*)">')


class BlockMaker:
    """Makes the widgets of one lesson; `pictures` wait for their images, `media` and `prompts` are all made so far."""

    def __init__(self, face: Face, view: LessonView, work: LessonWork, pen: Pen, follow: Follow) -> None:
        self.face = face
        self.pictures: list[PictureView] = []
        self.media: list[MediaView] = []
        self.prompts: list[TryItView] = []
        self._view = view
        self._work = work
        self._pen = pen
        self._follow = follow

    def plans(self) -> list[Plan]:
        """How each block is made, when its time comes."""
        blocks = self._view.blocks
        pairs = zip(blocks, (None, *blocks), strict=False)
        return [Plan(self.gap_before(block, before), partial(self.widget, block)) for block, before in pairs]

    def widget(self, block: Block, role: str = "reading", color: str = "ink") -> QWidget:
        """The widget of a block; `role` and `color` are those of the words around it."""
        match block:
            case Words():
                return self._words(block, role, color)
            case Items():
                return self._items(block, role, color)
            case Callout():
                return CalloutView(self.face, block.kind, block.title, self._inside(block.blocks), self._title)
            case TryIt():
                return self._prompt(block)
            case Picture():
                self.pictures.append(PictureView(self.face, block, self._work.enlarge))
                return self.pictures[-1]
            case Media():
                self.media.append(self._media(block))
                return self.media[-1]
        return self._plain(block)

    def _plain(self, block: Block) -> QWidget:
        if isinstance(block, Code):
            return self._code(block)
        return flaw_card(self.face, block) if isinstance(block, Flaw) else Hairline(self.face)

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
        if before is None:
            return 0
        if isinstance(block, Words) and block.role != "paragraph":
            return self.face.space("xl" if block.role == "heading" else "lg")
        free = (Picture, Media, Callout, TryIt, Rule, Flaw)
        if isinstance(before, Flaw) or (isinstance(before, Words) and before.role != "paragraph"):
            return self.face.space("sm" if isinstance(block, free) else "xs")
        return self.face.space("lg" if isinstance(block, free) or isinstance(before, free) else "md")

    def _inside(self, blocks: Sequence[Block]) -> list[QWidget]:
        return [self.widget(part, "writing", "ink_secondary") for part in blocks]

    def _words(self, block: Words, role: str, color: str) -> QWidget:
        if block.role != "paragraph":
            role, color = ("heading" if block.role == "heading" else "subheading"), "ink"
        return self._prose(_TERM.sub(self._known_term, block.html), role, color)

    def _known_term(self, link: re.Match[str]) -> str:
        """A word that the course does not explain is only a word."""
        return link[0] if link[1] in self._view.terms else "<a>"

    def _title(self, text: str) -> Prose:
        return self._prose(f"<b>{escape(text, quote=False)}</b>", "writing", "ink")

    def _prose(self, html: str, role: str, color: str) -> Prose:
        return Prose(self.face, html, role, color, self._follow, self._pen)

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
            grid.addWidget(self._prose(mark, role, "accent_ink"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.column(blocks, role, color), row, 1)
        return listing

    def _prompt(self, block: TryIt) -> QWidget:
        text, keep = self._view.jottings.get(block.id, ""), partial(self._work.keep_try, block.id)
        self.prompts.append(TryItView(self.face, block, text, keep, self._inside(block.blocks)))
        return self.prompts[-1]

    def _media(self, block: Media) -> MediaView:
        place = self._view.media_places.get(block.path, 0.0)
        return MediaView(self.face, block, self._work, self._work.taste, place)

    def _code(self, block: Code) -> QWidget:
        card = Card(self.face, padding=self.face.space("md"), tone="sunken")
        line = Line(self.face, block.text, "code")
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.add(line)
        return card
