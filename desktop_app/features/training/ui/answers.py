"""What all ways of answering have in common: an answer, what is still missing of it, and how it is judged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.features.training.quiz import Answer, Verdict
from desktop_app.features.training.ui.seen import bring_into_sight
from desktop_app.packs.course import Question
from desktop_app.qt.face import Face

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Answers(QWidget):
    """The part of a question in which one answers; each kind of question has its own."""

    changed = Signal()
    whole = Signal()  # by keyboard the last open part was filled: what comes next is to check
    enter_is_taken = False  # Enter opens something here, so that checking needs Ctrl+Enter too
    signs = ""  # the keys that lead to the first entry, the second …
    sign_presses = True  # and whether they press it at once

    def __init__(self, face: Face, question: Question) -> None:
        super().__init__()
        self.face = face
        self.question = question
        self.verdict: Verdict | None = None

    @property
    def judged(self) -> bool:
        """Whether it was checked; nothing can be changed from then on."""
        return self.verdict is not None

    @property
    def entries(self) -> Sequence[QAbstractButton]:
        """What the arrows and signs lead to, in order."""
        return ()

    @property
    def answer(self) -> Answer:
        """What was answered, as the service takes it."""
        return ()

    @property
    def missing(self) -> str:
        """What is missing before the answer can be checked; empty when nothing is."""
        return self.tr("Choose an answer first.")

    @property
    def advice(self) -> str:
        """How one answers, where that is not plain to see."""
        return ""

    def begin(self) -> QWidget | None:
        """What has the focus when the question comes up; None: the question itself."""
        return None

    def press(self, sign: str) -> bool:
        """A letter or another sign was typed outside of any field; False when it means nothing here."""
        at = self.signs.find(sign.upper()) if len(sign) == 1 else -1
        if not 0 <= at < len(self.entries):
            return False
        entry = self.entries[at]
        entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_sight(entry)
        if self.sign_presses:
            entry.click()
        return True

    def enter_by_arrow(self, key: int) -> bool:
        """Down pressed outside leads to the first entry, up to the last."""
        ends = {Qt.Key.Key_Down: 0, Qt.Key.Key_Up: -1}
        if key not in ends or not self.entries:
            return False
        entry = self.entries[ends[Qt.Key(key)]]
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(entry)
        return True

    def judge(self, verdict: Verdict) -> None:
        """Show the answer that was judged, what was right of it and what was not."""
        self.verdict = verdict
