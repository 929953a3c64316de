"""Finds the clauses that speak of something, whether asked in two words or as a whole question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_app.features.policy.words import Span, Word, stem, words_of
from desktop_app.packs.policy import Policy
from desktop_app.packs.texts import Texts

RULE, REASON, ALLOWED, FORBIDDEN = PARTS = ("rule", "reason", "allowed", "forbidden")
_HALF = 0.5

# Words that a question needs and that say nothing about what it asks; folded, by language.
_EMPTY = {
    "en": "a am an and any are as at be but by can could do does for from have how i if in is it may me my of on or "
    "our shall should that the their there this to was we what when where which who why will with would you your",
    "it": "a ad ai al alla alle allo anche che chi ci come con cosa cui da dai dal dalla de dei del della di dove e "
    "ed gli ha ho i il in io l la le lo ma mi mia mie mio ne nei nel nella no non o per perche posso puo qual quale "
    "quando quello questo se si sono su sui sul sulla un una uno vorrei",
    "pl": "a aby albo ale bez bo by byc chce co czy dla do gdy gdzie i ich ile in jak jaka jaki jakie je jego jest "
    "jestem jesli ktora ktory ktore kiedy kto ma mam mi mnie mogl mogla moge moj moja moje mozna na nad nie o od oraz "
    "po pod przed przez przy sa sie ta tak tam te tego ten to tu tym u w we wolno z za ze zeby",
}
EMPTY_WORDS = {language: frozenset(words.split()) for language, words in _EMPTY.items()}

Fits = Callable[[str, str], bool]


class Hit(NamedTuple):
    """A clause that was found, and what to mark in each of its parts."""

    clause_id: str
    marks: Mapping[str, tuple[Span, ...]]


class Found(NamedTuple):
    """What was found, in the policy's order. `whole` is false when no clause has all the words, only some."""

    hits: tuple[Hit, ...] = ()
    whole: bool = True


class _Entry(NamedTuple):
    clause_id: str
    parts: Mapping[str, tuple[Word, ...]]  # what is shown, and can be marked
    heard: frozenset[str]  # every word of it, the section's title and the words explained too


class ClauseIndex:
    """The words of some clauses in one language, taken apart once."""

    def __init__(self, policy: Policy, clause_ids: Iterable[str], language: str) -> None:
        self._empty = EMPTY_WORDS.get(language, frozenset())
        self._entries = tuple(_entry(policy, clause_id, language) for clause_id in clause_ids)
        self._numbers = {policy.clause(entry.clause_id).number: entry for entry in self._entries}

    def find(self, asked: str) -> Found:
        """Clauses with every word, else with a form of every word, else those that have the most of them."""
        numbered = [self._numbers[word] for word in asked.split() if word in self._numbers]
        if numbered:
            return Found(tuple(Hit(entry.clause_id, {}) for entry in numbered))
        wanted = self._wanted(asked)
        for fits in (_begins, _bends):
            entries = [entry for entry in self._entries if wanted and _score(entry, wanted, fits) == len(wanted)]
            if entries:
                return Found(tuple(_hit(entry, wanted, fits) for entry in entries))
        return Found(self._nearest(wanted), whole=False)

    def _wanted(self, asked: str) -> tuple[str, ...]:
        heard = tuple(dict.fromkeys(word.folded for word in words_of(asked)))
        telling = tuple(word for word in heard if word not in self._empty)
        return telling or heard

    def _nearest(self, wanted: Sequence[str]) -> tuple[Hit, ...]:
        scores = {entry.clause_id: _score(entry, wanted, _bends) for entry in self._entries}
        best = max(scores.values(), default=0)
        if not best or best < len(wanted) * _HALF:
            return ()
        return tuple(_hit(entry, wanted, _bends) for entry in self._entries if scores[entry.clause_id] == best)


def _entry(policy: Policy, clause_id: str, language: str) -> _Entry:
    clause = policy.clause(clause_id)
    texts: tuple[Texts, ...] = (clause.rule, clause.reason, clause.allowed, clause.forbidden)
    parts = {part: words_of(text.of(language)) for part, text in zip(PARTS, texts, strict=True)}
    around = [policy.section(clause.section).title, *(policy.term(term).term for term in clause.glossary)]
    heard = {word.folded for words in parts.values() for word in words}
    heard |= {word.folded for text in around for word in words_of(text.of(language))}
    return _Entry(clause_id, parts, frozenset(heard))


def _begins(heard: str, wanted: str) -> bool:
    return heard.startswith(wanted)


def _bends(heard: str, wanted: str) -> bool:
    return heard.startswith(stem(wanted))


def _score(entry: _Entry, wanted: Sequence[str], fits: Fits) -> int:
    return sum(any(fits(heard, one) for heard in entry.heard) for one in wanted)


def _hit(entry: _Entry, wanted: Sequence[str], fits: Fits) -> Hit:
    marks = {
        part: tuple(word.span for word in words if any(fits(word.folded, one) for one in wanted))
        for part, words in entry.parts.items()
    }
    return Hit(entry.clause_id, {part: spans for part, spans in marks.items() if spans})
