"""Finds the clauses that speak of something, whether asked in two words or as a whole question, the nearest first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple

from desktop_app.features.policy.heard import Hearing, Meant
from desktop_app.features.policy.parts import PARTS
from desktop_app.features.policy.speech import Speech
from desktop_app.features.policy.stems import Stems
from desktop_app.features.policy.taken import Taken, take_apart
from desktop_app.features.policy.words import Span
from desktop_app.packs.policy import Policy

_ENOUGH = 2.0  # so much of a word weighs half of what it could: more of it adds little
_TOGETHER = 0.5  # what it is worth that words stand in one sentence
_NEAR = 0.4  # of the best clause's weight: what is further off is not told
_SHARE = 0.2  # of the words asked for: a clause with fewer does not speak of it


class ReadAs(NamedTuple):
    """A word that nobody knows, and what it was taken for: one word, or all that are equally near."""

    typed: str
    meant: tuple[str, ...]


class Sentence(NamedTuple):
    """A sentence of a clause's part, and how much it tells of what was asked."""

    span: Span
    tells: float


class Hit(NamedTuple):
    """A clause that was found, what to mark in each of its parts, and the sentence of each part that tells most.

    `whole` is false when it has only some of the words.
    """

    clause_id: str
    marks: Mapping[str, tuple[Span, ...]]
    sentences: Mapping[str, Sentence]
    whole: bool = True


class Found(NamedTuple):
    """What was found, the nearest first, and what was taken for something else than what was typed."""

    hits: tuple[Hit, ...] = ()
    read_as: tuple[ReadAs, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether the nearest has all the words, not only some."""
        return any(hit.whole for hit in self.hits[:1])


class _Word(NamedTuple):
    """A word asked for: how rare it is among the clauses, and how much it weighs in each."""

    meant: Meant
    rare: float
    weights: Mapping[int, float]


class ClauseIndex:
    """The words of a policy in one language, taken apart once: in a lane, for its libraries come late."""

    def __init__(self, policy: Policy, language: str, speech: Speech | None = None) -> None:
        stems = Stems(language)
        self._names = tuple(clause.id for clause in policy.clauses)
        self._numbers = {clause.number: clause.id for clause in policy.clauses}
        self._clauses = tuple(take_apart(policy, clause, language, stems) for clause in policy.clauses)
        self._having = _having(self._clauses)
        self._written = {folded: word for clause in self._clauses for folded, word in clause.written.items()}
        self._hearing = Hearing(_vocabulary(self._clauses), speech or Speech(language))

    def find(self, asked: str, among: Collection[str] | None = None) -> Found:
        """The clauses that have all the words, and those that come near; `among` names those to look at."""
        numbers = dict.fromkeys(self._numbers[word] for word in asked.split() if word in self._numbers)
        if numbers:
            return Found(tuple(Hit(name, {}, {}) for name in numbers if among is None or name in among))
        looked = {at for at, name in enumerate(self._names) if among is None or name in among}
        words = [self._weigh(meant, looked) for meant in self._hearing.hear(asked)]
        read_as = tuple(self._read_as(word.meant) for word in words if word.meant.read_as)
        return Found(self._rank(words), read_as)

    def _read_as(self, meant: Meant) -> ReadAs:
        return ReadAs(meant.typed, tuple(self._written.get(word, word) for word in meant.read_as))

    def _weigh(self, meant: Meant, looked: Collection[int]) -> _Word:
        """The rarer a word is, and the more it is said where it counts, the more it weighs."""
        often: dict[int, float] = {}
        for stem, sure in meant.stems.items():
            for at in self._having[stem]:
                if at in looked:
                    often[at] = max(often.get(at, 0.0), sure * self._clauses[at].weights[stem])
        rare = log(1 + (len(looked) - len(often) + 0.5) / (len(often) + 0.5))
        return _Word(meant, rare, {at: rare * much / (much + _ENOUGH) for at, much in often.items()})

    def _rank(self, words: Sequence[_Word]) -> tuple[Hit, ...]:
        """The clauses to tell, the nearest first."""
        asked = [word for word in words if not word.meant.denies] or words
        has = {at: sum(at in word.weights for word in asked) for word in words for at in word.weights}
        heavy = {at: _weight(at, words, has[at] / len(asked)) for at in has if has[at] >= len(asked) * _SHARE}
        least = max(heavy.values(), default=0.0) * _NEAR
        near = (at for at in heavy if has[at] == len(asked) or heavy[at] >= least)
        hits = {at: self._hit(at, words, whole=has[at] == len(asked)) for at in near}
        return tuple(hits[at] for at in sorted(hits, key=lambda at: (-heavy[at] - _TOGETHER * _tells(hits[at]), at)))

    def _hit(self, at: int, words: Iterable[_Word], *, whole: bool) -> Hit:
        """Marks what was asked for; a word counts once in a sentence, as what it most surely stands for."""
        clause = self._clauses[at]
        marks: dict[str, set[Span]] = {}
        tells: dict[tuple[str, int], float] = {}
        for word in words:
            here: dict[tuple[str, int], float] = {}
            for stem, sure in word.meant.stems.items():
                for part, sentence, span in clause.places.get(stem, ()):
                    marks.setdefault(part, set()).add(span)
                    here[part, sentence] = max(here.get((part, sentence), 0.0), sure * word.rare)
            for key, much in here.items():
                tells[key] = tells.get(key, 0.0) + much
        shown = {part: tuple(sorted(marks[part])) for part in PARTS if part in marks}
        return Hit(self._names[at], shown, {part: _best(part, tells, clause) for part in shown}, whole)


def _weight(at: int, words: Iterable[_Word], share: float) -> float:
    return sum(word.weights.get(at, 0.0) for word in words) * (1 + share)


def _tells(hit: Hit) -> float:
    return max((sentence.tells for sentence in hit.sentences.values()), default=0.0)


def _best(part: str, tells: Mapping[tuple[str, int], float], clause: Taken) -> Sentence:
    """The first of those that tell most."""
    best, much = max(
        ((number, much) for (of, number), much in tells.items() if of == part), key=lambda one: (one[1], -one[0])
    )
    return Sentence(clause.sentences[part][best], much)


def _having(clauses: Iterable[Taken]) -> dict[str, tuple[int, ...]]:
    having: dict[str, list[int]] = {}
    for at, clause in enumerate(clauses):
        for stem in clause.places:
            having.setdefault(stem, []).append(at)
    return {stem: tuple(found) for stem, found in having.items()}


def _vocabulary(clauses: Iterable[Taken]) -> dict[str, tuple[str, ...]]:
    vocabulary: dict[str, set[str]] = {}
    for clause in clauses:
        for folded, stems in clause.vocabulary.items():
            vocabulary.setdefault(folded, set()).update(stems)
    return {folded: tuple(sorted(stems)) for folded, stems in vocabulary.items()}
