"""A narrow picture of one step of a pack, beside the problem that was found in it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.examples import Example
from desktop_app.features.training.lesson import Block, Callout, Code, Flaw, Items, Media, Picture, TryIt
from desktop_app.features.training.lesson import Words as Paragraph
from desktop_app.features.training.ui.callout import CalloutView
from desktop_app.features.training.ui.instead import flaw_card, instead_card
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.features.training.ui.prose import Prose
from desktop_app.kernel.tasks import Lane
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.pictures import read_picture
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.source import FolderSource
from desktop_app.preview_step import Seen, step_at
from desktop_app.qt.face import Face
from desktop_app.qt.icons import device_ratio
from desktop_app.qt.page import Host
from desktop_app.qt.pictures import draw
from desktop_app.qt.widgets.card import Card, paint_card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_PICTURE = 240
_SIGN = 18


class StepGlimpse:
    """Reads in a lane, and shows only what was asked for last."""

    def __init__(self, face: Face, host: Host) -> None:
        self.face = face
        self._host = host
        self._number = 0
        self.widget = QWidget()
        self._column = QVBoxLayout(self.widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.card: Card | None = None

    def show_step(self, folder: Path, file: str, line: int, language: str) -> None:
        """The lesson, question or clause at that line; what cannot be shown says so in a sentence."""
        self._number += 1
        number = self._number

        def current() -> bool:
            return number == self._number and shiboken6.isValid(self.widget)

        def done(seen: Seen) -> None:
            if current():
                self._put(GlimpseCard(self.face, seen, language))
                self._bring_pictures(folder, number)

        def failed(error: Exception) -> None:
            if current():
                self._put(_told(self.face, self._host.explain(error)))

        self._host.runner.run(lambda _token: step_at(folder, file, line, language), done, failed, Lane.IMAGE)

    def _put(self, card: Card) -> None:
        if self.card is not None:
            self._column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        self._column.addWidget(card)
        card.show()

    def _bring_pictures(self, folder: Path, number: int) -> None:
        for view in self.card.findChildren(PictureView) if self.card is not None else ():
            self._bring(folder, view, number)

    def _bring(self, folder: Path, view: PictureView, number: int) -> None:
        path, width, ratio = view.picture.path, self.face.grown(_PICTURE), device_ratio()

        def read(_token: object) -> QImage | None:
            try:
                return draw(read_picture(FolderSource(folder), path, LIMITS), width, ratio)
            except (PackRefused, KeyError, OSError):
                return None

        def shown(image: QImage | None) -> None:
            if number == self._number and shiboken6.isValid(view):
                view.show_image(image)

        self._host.runner.run(read, shown, lambda _error: shown(None), Lane.IMAGE)


class GlimpseCard(Card):
    """One step, as narrow as it has to be."""

    def __init__(self, face: Face, seen: Seen, language: str) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("xs"), tone="sunken")
        self.face = face
        self._language = language
        eyebrow = self._eyebrow(seen)
        if eyebrow:
            self.add(Words(face, eyebrow, "eyebrow", "accent_ink"))
        if seen.title:
            self.add(Words(face, seen.title, "subheading"))
        self._add_body(seen)
        self.setAccessibleName(" · ".join(part for part in (eyebrow, seen.title) if part))

    def _add_body(self, seen: Seen) -> None:
        if seen.kind == "nothing":
            self.add(Words(self.face, self.tr("Learners do not see this place by itself."), "label", "ink_secondary"))
        if seen.text:
            self.add(
                Words(self.face, seen.text, "body" if seen.kind == "story" else "label", "ink_secondary", weight=400)
            )
        for option in seen.options:
            self.add(Option(self.face, option, several=seen.several))
        if not seen.passable:
            self.add(_line(self.face, "circle-x", "danger", self.tr("Nobody can pass this: no right answer yet")))
        for tone, heading, text in (
            ("success", self.tr("Allowed"), seen.allowed),
            ("danger", self.tr("Not allowed"), seen.forbidden),
        ):
            if text:
                self.add(Example(self.face, tone, heading, text))
        for block in seen.blocks:
            self.add(self._block(block))

    def _eyebrow(self, seen: Seen) -> str:
        step = {
            "question": self.tr("Question {number}").format(number=seen.number),
            "story": self.tr("Situation {number}").format(number=seen.number),
            "lesson": self.tr("Lesson"),
            "clause": self.tr("Clause {number}").format(number=seen.mark),
        }.get(seen.kind, "")
        module = self.tr("Module {number}").format(number=seen.module) if seen.module else ""
        return " · ".join(part for part in (module, step) if part)

    # The blocks of a lesson, in a hand's breadth

    def _block(self, block: Block) -> QWidget:
        match block:
            case Paragraph():
                return self._words(block)
            case Items():
                return self._items(block)
            case Callout():
                return CalloutView(self.face, block.kind, block.title, self._inside(block.blocks), self._title)
            case Picture():
                return PictureView(self.face, block)
            case Flaw():
                return flaw_card(self.face, block)
        return self._rest(block)

    def _rest(self, block: Block) -> QWidget:
        match block:
            case TryIt():
                title = block.title or self.tr("Try it")
                return CalloutView(self.face, "note", title, self._inside(block.blocks), self._title)
            case Media():
                return instead_card(self.face, "film" if block.kind == "video" else "volume-2", block.alt or block.path)
            case Code():
                return Words(self.face, block.text, "code", "ink_secondary")
        return QWidget()

    def _words(self, block: Paragraph) -> QWidget:
        if block.role == "paragraph":
            return self._prose(block.html)
        return Prose(self.face, block.html, "body_strong", "ink", _stay)

    def _prose(self, html: str) -> QWidget:
        return Prose(self.face, html, "body", "ink_secondary", _stay)

    def _title(self, text: str) -> QWidget:
        return Prose(self.face, f"<b>{escape(text, quote=False)}</b>", "body", "ink", _stay)

    def _inside(self, blocks: Sequence[Block]) -> list[QWidget]:
        return [self._block(one) for one in blocks]

    def _items(self, block: Items) -> QWidget:
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("xxs"))
        for number, blocks in enumerate(block.items):
            row = QHBoxLayout()
            row.setSpacing(self.face.space("xs"))
            sign = "•" if block.start is None else f"{block.start + number}."
            row.addWidget(Words(self.face, sign, "body", "accent_ink", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            inside = QVBoxLayout()
            for one in blocks:
                inside.addWidget(self._block(one))
            row.addLayout(inside, 1)
            column.addLayout(row)
        return listing


class Option(QWidget):
    """An answer as one sees it before choosing; here nobody chooses."""

    def __init__(self, face: Face, text: str, *, several: bool) -> None:
        super().__init__()
        self.face = face
        self._several = several
        row = QHBoxLayout(self)
        row.setContentsMargins(face.space("sm") + face.grown(_SIGN) + face.space("sm"), 10, face.space("sm"), 10)
        row.addWidget(Words(face, text, "label", weight=400))
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """At least as high as an answer that one can hit."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), self.face.grown(40)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row and the empty sign in it."""
        painter = QPainter(self)
        paint_card(painter, self.face, QRectF(self.rect()), self.face.size("radius.control"))
        side = self.face.grown(_SIGN)
        sign = QRectF(self.face.space("sm"), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(self.face.color("edge"), 1.5))
        painter.setBrush(self.face.color("surface"))
        painter.drawRoundedRect(sign, 4, 4) if self._several else painter.drawEllipse(sign)
        painter.end()


def _told(face: Face, sentence: str) -> Card:
    card = Card(face, padding=face.space("md"), spacing=face.space("xs"), tone="sunken")
    card.add(_line(face, "circle-x", "danger", sentence))
    card.setAccessibleName(sentence)
    return card


def _line(face: Face, icon: str, color: str, text: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, face.space("xxs"), 0, 0)
    row.setSpacing(face.space("xs"))
    sign = icon_label(face, icon, "small", color)
    sign.setFixedSize(face.size("icon.small"), face.line("label"))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(face, text, "label", color, weight=400), 1)
    return line


def _stay(_address: str, _link: QWidget) -> None:
    """Links lead nowhere in a glimpse."""
