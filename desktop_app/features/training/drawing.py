"""Which questions an attempt asks, in which order things are shown: by lot, yet always the same for one attempt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from desktop_app.packs.course import Option, Pair, Pool, Question, QuestionKind, Quiz
from desktop_app.packs.texts import Texts


class Identified(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str:
        """Its own name."""
        ...


Thing = TypeVar("Thing", bound=Identified)


class Lots:
    """Lots cast for one attempt on one version of a course: no chance, and nothing to be kept."""

    def __init__(self, attempt_id: str, pack_sha256: str) -> None:
        self._seed = f"{attempt_id}|{pack_sha256}"

    def mixed(self, things: Iterable[Thing], about: str) -> tuple[Thing, ...]:
        """In an order that only the attempt, the subject and their own names decide."""
        return tuple(sorted(things, key=lambda thing: (self._lot(about, thing.id), thing.id)))

    def _lot(self, about: str, name: str) -> bytes:
        return hashlib.sha256(f"{self._seed}|{about}|{name}".encode("utf-8", "surrogatepass")).digest()


def drawn_questions(quiz: Quiz, lots: Lots) -> tuple[Question, ...]:
    """The questions of one attempt in its order, their options as they are to be shown."""
    chosen = {question.id for pool in quiz.pools for question in _drawn(quiz, pool, lots)}
    pools = {pool.id for pool in quiz.pools}
    asked: tuple[Question, ...] = tuple(one for one in quiz.questions if one.pool not in pools or one.id in chosen)
    if quiz.shuffle_questions:
        asked = lots.mixed(asked, "questions")
    return tuple(_shown(question, lots) for question in asked) if quiz.shuffle_options else asked


def mixed_options(question: Question, lots: Lots) -> tuple[Option, ...]:
    """Options to be put in order as they lie at first: never in the right order already."""
    mixed = lots.mixed(question.options, f"order {question.id}")
    return (*mixed[1:], mixed[0]) if len(mixed) > 1 and mixed == question.options else mixed


def mixed_sides(question: Question, lots: Lots) -> tuple[tuple[str, Texts], ...]:
    """The right-hand sides to choose from, decoys among them, as (pair or decoy id, words)."""
    words = {pair.id: pair.right for pair in question.pairs} | {decoy.id: decoy.text for decoy in question.decoys}
    both: tuple[Pair | Option, ...] = (*question.pairs, *question.decoys)
    sides = lots.mixed(both, f"match {question.id}")
    return tuple((side.id, words[side.id]) for side in sides)


def _drawn(quiz: Quiz, pool: Pool, lots: Lots) -> tuple[Question, ...]:
    members = [question for question in quiz.questions if question.pool == pool.id]
    return lots.mixed(members, f"pool {pool.id}")[: max(0, pool.draw)]


def _shown(question: Question, lots: Lots) -> Question:
    """Options to put in order stay in the right one, since that is what they mean."""
    if question.kind is QuestionKind.ORDER:
        return question
    return replace(question, options=lots.mixed(question.options, f"options {question.id}"))
