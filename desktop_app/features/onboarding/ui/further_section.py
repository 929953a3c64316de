"""Further paths on Home: offered, never pressed; taken up and put down by whoever likes, and nobody is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.onboarding.further import Further
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.bar import Bar
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.columns import Columns
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile, icon_label
from desktop_app.qt.widgets.text import Words

_NARROWEST_CARD = 300
Choose = Callable[[Further], None]


class FurtherSection(QWidget):
    """A heading, who learns of it, and a card for each further path."""

    def __init__(self, face: Face, paths: Sequence[Further], take_up: Choose, put_down: Choose) -> None:
        super().__init__()
        title = self.tr("Further paths, if you like")
        self.setAccessibleName(title)
        self.cards = {path.id: FurtherCard(face, path, put_down if path.taken else take_up) for path in paths}
        said = self.tr(
            "Taking one up is voluntary, and nobody is told which you take up or put down. "
            "Only what you finish is told, as with every course."
        )
        privacy = QHBoxLayout()
        privacy.setSpacing(face.space("xs"))
        sign = icon_label(face, "lock", "small")
        sign.setFixedHeight(face.line("label"))
        privacy.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        privacy.addWidget(Words(face, said, "label", "ink_secondary", weight=400), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(face, title, "subheading"))
        column.addSpacing(face.space("xxs"))
        column.addLayout(privacy)
        column.addSpacing(face.space("sm"))
        column.addWidget(Columns(face, list(self.cards.values()), _NARROWEST_CARD))


class FurtherCard(Card):
    """Sign, title, what it is for, how much there is or how far one is, and one quiet button."""

    def __init__(self, face: Face, path: Further, choose: Choose) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("sm"), across=True)
        title = path.title.of(face.language)
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addWidget(Words(face, title, "body_strong"))
        words.addWidget(Words(face, path.summary.of(face.language), "label", "ink_secondary", weight=400))
        words.addSpacing(face.space("xxs"))
        words.addWidget(self._standing(path))
        if path.taken:
            share = 1 - path.minutes_left / path.minutes if path.minutes else 0.0
            words.addSpacing(face.space("xxs"))
            words.addWidget(self._bar(title, path, share))
        words.addStretch(1)
        said, named = self.tr("Take it up"), self.tr("Take up “{title}”")
        if path.taken:
            said, named = self.tr("Put it down"), self.tr("Put down “{title}”")
        self.button = Button(face, said, "quiet", "small", hang="left", on_click=lambda: choose(path))
        self.button.setAccessibleName(named.format(title=title))
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        tone = "accent" if path.taken else "neutral"
        self.add(Tile(face, "route", tone, 36), 0, Qt.AlignmentFlag.AlignTop)
        self.add(words, 1)

    def _standing(self, path: Further) -> QWidget:
        words = Words(self.face, self._how_far(path), "caption", "ink_tertiary")
        if not path.taken:
            return words
        return Flow(Chip(self.face, self.tr("On your path"), "accent", "check"), words, gap=self.face.space("xs"))

    def _bar(self, title: str, path: Further, share: float) -> Bar:
        tone = "success" if path.done == path.steps else "accent"
        name = self.tr("How far you are with “{title}”").format(title=title)
        return Bar(self.face, name, 1.0 if path.done == path.steps else share, tone=tone, thin=True)

    def _how_far(self, path: Further) -> str:
        """How much there is; what is behind counts, whether the path is taken up or not."""
        if path.done == path.steps:
            return self.tr("All of it is done")
        steps = self.tr("%n steps", "", path.steps)
        if path.done:
            steps = self.tr("{done} of %n steps done", "", path.steps).format(done=path.done)
        begun = path.minutes_left < path.minutes
        left = max(1, path.minutes_left)
        minutes = self.tr("%n min left", "", left) if begun else self.tr("%n min", "", path.minutes)
        return self.tr("{steps} · {minutes}").format(steps=steps, minutes=minutes)
