"""Keeps about as much room as a clause will take, while it is not built yet."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.features.policy.changes import ClauseChange
from desktop_app.features.policy.parts import ALLOWED, FORBIDDEN, REASON, RULE
from desktop_app.features.policy.ui.examples import SIDE_BY_SIDE
from desktop_app.qt.face import Face

_ROLES = {RULE: "rule", REASON: "body", ALLOWED: "label", FORBIDDEN: "label"}
_SAMPLE = "The rule says what it allows, and why; quasi sempre basta una riga, a czasem trzeba dwóch. "
_LETTERS_A_LINE = 70  # of what a clause said before, more or less
_LEFT_OVER = 3  # letters: half of the word that goes on in the next line


class Guess:
    """How tall texts get, by the mean width of a letter: breaking them into lines takes a hundred times as long."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self._letters = {role: _letter(face, role) for role in set(_ROLES.values())}

    def height(self, texts: Mapping[str, str], width: int) -> int:
        """Of the head, the texts and the buttons of a clause."""
        face = self.face
        heights = (
            face.size("control.chip") + face.space("xxs"),
            self._part(RULE, texts, width),
            self._part(REASON, texts, width - face.size("icon.normal") - face.space("sm")),
            self._examples(texts, width),
            face.size("control.button_small"),
        )
        return sum(heights) + face.space("xs") * len(heights)

    def more(self, *, words: bool, grave: bool) -> int:
        """Of the words that are explained below, and of the warning that a measure may follow."""
        row, warning = self.face.size("control.button_small"), 2 * self.face.line("caption")
        return words * (row + self.face.space("xs")) + grave * (warning + self.face.space("xs"))

    def change(self, change: ClauseChange) -> int:
        """Of the panel that tells what it said before."""
        line, letters = self.face.line("label"), sum(len(part.before) for part in change.parts)
        return self.face.size("control.button_small") + line * (2 + letters // _LETTERS_A_LINE + len(change.parts))

    def _examples(self, texts: Mapping[str, str], width: int) -> int:
        face, across = self.face, width >= self.face.grown(SIDE_BY_SIDE)
        parts = [part for part in (ALLOWED, FORBIDDEN) if texts[part]]
        each = (width - face.space("sm")) // 2 if across and len(parts) > 1 else width
        around = 2 * face.space("sm") + face.space("xxs") + face.line("label")
        heights = [self._part(part, texts, each - 2 * face.space("md")) + around for part in parts]
        return max(heights, default=0) if across else sum(heights)

    def _part(self, part: str, texts: Mapping[str, str], width: int) -> int:
        role = _ROLES[part]
        in_a_line = max(1.0, width / self._letters[role] - _LEFT_OVER)
        return ceil(len(texts[part]) / in_a_line) * self.face.line(role)


class Hollow(QWidget):
    """Nothing, as tall as `texts` probably are, and `more` pixels."""

    def __init__(self, guess: Guess, texts: Mapping[str, str], more: int) -> None:
        super().__init__()
        self._guess = guess
        self._more = more
        self._texts = texts
        self._asked = 0, 0  # a width, and how tall it is then
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """What the clause will probably need."""
        if width != self._asked[0]:
            self._asked = width, self._guess.height(self._texts, width) + self._more
        return self._asked[1]

    def sizeHint(self) -> QSize:
        """As it is."""
        return self.size()

    def minimumSizeHint(self) -> QSize:
        """It may get narrow; what it is as tall as depends on that."""
        return QSize(0, 0)


def _letter(face: Face, role: str) -> float:
    return QFontMetricsF(face.font(role)).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
