"""What stands where something of a lesson cannot be shown: what it would have told, and for the trainer which file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.training.lesson import Flaw
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


def instead_card(face: Face, icon: str, headline: str, lines: Sequence[str] = (), trainer: str = "") -> Card:
    """A calm card: the headline, what else to know, and a line for the trainer."""
    card = Card(face, padding=face.space("md"), spacing=face.space("sm"), across=True, tone="fill", line="")
    words = QVBoxLayout()
    words.setSpacing(face.space("xxs"))
    words.addWidget(Words(face, headline, "body_strong", "ink"))
    for line in lines:
        words.addWidget(Words(face, line, "body", "ink_secondary"))
    if trainer:
        words.addWidget(trainer_line(face, trainer))
    card.add(icon_label(face, icon, "normal", "ink_secondary"), 0, Qt.AlignmentFlag.AlignTop)
    card.add(words, 1)
    card.setAccessibleName(headline)
    return card


def trainer_line(face: Face, where: str) -> QWidget:
    """For the trainer: which file to look at; small, since the learner can do nothing about it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 0)
    row.setSpacing(face.space("xs"))
    text = QCoreApplication.translate("Instead", "For the trainer: {where}").format(where=where)
    row.addWidget(icon_label(face, "wrench", "tiny"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(face, text, "caption", "ink_tertiary"), 1)
    return line


def place_of(file: str, line: int) -> str:
    """`01-two-habits/01-say.en.md, line 12`."""
    return QCoreApplication.translate("Instead", "{file}, line {line}").format(file=file, line=line)


def flaw_card(face: Face, flaw: Flaw) -> Card:
    """A flaw of the lesson's text, in its place."""
    translate = QCoreApplication.translate
    headline = {
        "callout": translate("Instead", "The next box is of a kind that is not known here; its words are all there."),
        "try-id": translate("Instead", "The next prompt has nowhere to keep what you would write; it is for reading."),
        "try-twice": translate("Instead", "The next prompt is there twice; write where it stands first."),
        "outside": translate("Instead", "A picture here lies outside the course, so it is not shown."),
        "empty": translate("Instead", "This lesson has no words yet. The rest of the course goes on."),
    }.get(flaw.what, translate("Instead", "Something here could not be shown; the rest goes on."))
    where = place_of(flaw.file, flaw.line) if flaw.file else ""
    return instead_card(face, "info", headline, trainer=where)
