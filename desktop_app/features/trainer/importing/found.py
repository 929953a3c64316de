"""What was found in a source file, before it becomes questions of ours: the same for every format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.features.trainer.importing.notes import Note, Reason, Unusable, unusable
from desktop_app.features.trainer.importing.numbers import Span

ALL_MARKS = 100.0  # per cent: what a right answer earns
MOST_QUESTIONS = 2000
MOST_ANSWERS = 200  # of one question: options, pairs, items or what is accepted
GAP = "_____"


class FoundKind(StrEnum):
    """How a source question is answered; the value names it in reports."""

    CHOICE = "choice"
    TRUE_FALSE = "true-false"
    TEXT = "text"
    NUMBER = "number"
    MATCH = "match"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture that a text shows: its name or address in the source, what is said of it, its bytes where they are."""

    name: str
    alt: str = ""
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Plain words, the pictures among them, and what could not be said in plain words."""

    text: str = ""
    shown: tuple[Shown, ...] = ()
    notes: tuple[Note, ...] = ()


NO_WORDS = Passage()


@dataclass(frozen=True, slots=True)
class FoundAnswer:
    """An answer with its share of the marks in per cent; a right one earns all of them, a wrong one none or less.

    Where anything at all is answered (`*`), `text` is empty and `anything` says so.
    """

    text: Passage
    share: float
    feedback: Passage = NO_WORDS
    span: Span | None = None
    anything: bool = False


@dataclass(frozen=True, slots=True)
class FoundPair:
    """Two sides to match; where the left one is empty, the right one only distracts."""

    left: Passage
    right: Passage


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A unit for a number; the number in it is the plain one times `multiplier`."""

    name: str
    multiplier: str


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """A question of a kind that we have, from `line` of the source.

    `one_only`: of the options one is chosen. `truth`: whether the statement is true. Answers to put in order lie in
    the right one. Of a true-or-false question `answers` hold the feedback on the wrong and on the right answer.
    """

    line: int
    kind: FoundKind
    text: Passage
    title: str = ""
    name: str = ""
    category: str = ""
    feedback: Passage = NO_WORDS
    hint: Passage = NO_WORDS
    one_only: bool = True
    truth: bool = False
    answers: tuple[FoundAnswer, ...] = ()
    pairs: tuple[FoundPair, ...] = ()
    units: tuple[FoundUnit, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A question that stays in the source, and why; `kind` is the source's own name for it, where it has one."""

    line: int
    title: str
    kind: str
    why: Note
    category: str = ""


Found = FoundQuestion | NotTaken


def require_few(answers: int) -> None:
    """Unusable for more answers than anybody reads, before they are read."""
    if answers > MOST_ANSWERS:
        raise unusable(Reason.MANY_ANSWERS, limit=MOST_ANSWERS)


def left_behind(line: int, title: str, kind: str, category: str, refusal: Unusable) -> NotTaken:
    """The refusal of a source question with its place."""
    return NotTaken(line, title, refusal.kind or kind, refusal.why, category)
