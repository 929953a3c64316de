"""Makes questions of ours out of those that were found; what has no place in ours is told, never dropped in silence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.features.trainer.importing.choices import choice, order
from desktop_app.features.trainer.importing.found import (
    FoundAnswer,
    FoundKind,
    FoundQuestion,
    NotTaken,
    left_behind,
)
from desktop_app.features.trainer.importing.naming import Names
from desktop_app.features.trainer.importing.notes import Note, Reason, Unusable, unusable
from desktop_app.features.trainer.importing.pictures import PictureKeeper
from desktop_app.features.trainer.importing.shaping import Shaping
from desktop_app.features.trainer.importing.typed_questions import accepted, pairs, quantity
from desktop_app.packs.question import Question, QuestionKind
from desktop_app.packs.texts import NO_TEXTS, Texts

# Kinds whose single answers say nothing of their own here.
_SILENT = (FoundKind.TRUE_FALSE, FoundKind.TEXT, FoundKind.NUMBER)


@dataclass(frozen=True, slots=True)
class Taken:
    """A question of ours, what it was, and what is to be told of it."""

    found: FoundQuestion
    question: Question
    notes: tuple[Note, ...]


class QuestionMaker:
    """Makes the questions of one quiz: their ids differ, and pictures are kept once."""

    def __init__(self, language: str, keeper: PictureKeeper) -> None:
        self._language = language
        self._keeper = keeper
        self._ids = Names()

    def make(self, found: FoundQuestion) -> Taken | NotTaken:
        """The question, or why it cannot be one."""
        shaping = Shaping(found, self._language, self._keeper)
        before = dict(self._keeper.files)
        try:
            question = _shaped(shaping)
        except Unusable as refusal:
            self._keeper.files = before
            return left_behind(found.line, found.title or found.text.text[:60], found.kind, found.category, refusal)
        name = self._ids.new(found.name or found.title or found.text.text, "question")
        return Taken(found, replace(question, id=name), shaping.notes)


def _shaped(shaping: Shaping) -> Question:
    """The question but for its id."""
    found = shaping.found
    text = shaping.texts(found.text)
    if not text:
        raise unusable(Reason.NO_TEXT)
    question = Question("", QuestionKind.SINGLE, text, _why(shaping), hint=shaping.texts(found.hint))
    if found.kind is FoundKind.TRUE_FALSE:
        return replace(question, kind=QuestionKind.TRUE_FALSE, answer=found.truth)
    if found.kind is FoundKind.TEXT:
        return replace(question, kind=QuestionKind.TEXT, accepted=accepted(shaping))
    if found.kind is FoundKind.NUMBER:
        return replace(question, kind=QuestionKind.NUMBER, quantity=quantity(shaping))
    if found.kind is FoundKind.MATCH:
        both, decoys = pairs(shaping)
        return replace(question, kind=QuestionKind.MATCH, pairs=both, decoys=decoys)
    chosen = order(shaping) if found.kind is FoundKind.ORDER else choice(shaping)
    return replace(question, kind=chosen.kind, options=chosen.options)


def _why(shaping: Shaping) -> Texts:
    """What everybody is told afterwards.

    Where the source has nothing for everybody, what it tells after a wrong answer explains as well; a person looks
    whether it does so for those who were right.
    """
    found = shaping.found
    silent = found.answers if found.kind in _SILENT else ()
    if found.feedback.text or found.feedback.shown:
        shaping.tell_feedback(silent)
        return shaping.texts(found.feedback)
    wrong = next((answer for answer in silent if _explains(answer)), None)
    shaping.tell_feedback(answer for answer in silent if answer is not wrong)
    if wrong is None:
        return NO_TEXTS
    shaping.tell(Reason.WHY_FROM_WRONG)
    return shaping.texts(wrong.feedback)


def _explains(answer: FoundAnswer) -> bool:
    """Whether it is said to every wrong answer, not to a certain one."""
    return bool(answer.feedback.text) and answer.share <= 0 and not answer.text.text
