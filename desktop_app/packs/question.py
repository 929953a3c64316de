"""A question of a quiz: what it asks, what may be answered and what is right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.packs.pack import by_id
from desktop_app.packs.texts import NO_TEXTS, Texts, nearest_language

TRUE = "true"
FALSE = "false"


class QuestionKind(StrEnum):
    """How a question is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true-false"
    ORDER = "order"
    MATCH = "match"
    TEXT = "text"
    NUMBER = "number"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer on offer; a wrong one says why it is wrong. With a `picture`, `text` says what the picture shows."""

    id: str
    text: Texts
    right: bool
    why: Texts = NO_TEXTS
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sides that belong together, and to nothing else."""

    id: str
    left: Texts
    right: Texts


@dataclass(frozen=True, slots=True)
class AcceptedTexts:
    """Language → the answers that count as right when typed."""

    texts: Mapping[str, tuple[str, ...]] = field(hash=False)
    forgive_accents: bool = False

    def of(self, language: str) -> tuple[str, ...]:
        """The answers in the nearest language, chosen as `Texts` chooses."""
        return self.texts.get(nearest_language(self.texts, language), ())


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit a number may be given in; one of it is `factor` of the base unit."""

    id: str
    text: Texts
    factor: float


@dataclass(frozen=True, slots=True)
class Quantity:
    """A right number and how far from it is right too, both in the first unit."""

    value: float
    tolerance: float
    units: tuple[Unit, ...] = ()

    def unit(self, unit_id: str) -> Unit:
        return by_id(self.units, unit_id)


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the lesson to read again. Options to put in order lie in the right one; decoys belong nowhere."""

    id: str
    kind: QuestionKind
    text: Texts
    why: Texts
    options: tuple[Option, ...] = ()
    answer: bool | None = None
    objective: str | None = None
    lesson: str | None = None
    clause: str | None = None
    hint: Texts = NO_TEXTS
    pairs: tuple[Pair, ...] = ()
    decoys: tuple[Option, ...] = ()
    accepted: AcceptedTexts | None = None
    quantity: Quantity | None = None
    pool: str = ""

    @property
    def option_ids(self) -> tuple[str, ...]:
        if self.kind is QuestionKind.TRUE_FALSE:
            return (TRUE, FALSE)
        return tuple(option.id for option in self.options)

    @property
    def right_answer(self) -> frozenset[str]:
        """The ids of all right options; `true` or `false` where there are none to choose from."""
        if self.kind is QuestionKind.TRUE_FALSE:
            return frozenset({TRUE if self.answer else FALSE})
        return frozenset(option.id for option in self.options if option.right)

    @property
    def several(self) -> bool:
        """Whether more than one option may be chosen."""
        return self.kind is QuestionKind.MULTIPLE or (self.kind is QuestionKind.IMAGE and len(self.right_answer) > 1)

    def option(self, option_id: str) -> Option:
        return by_id(self.options, option_id)
