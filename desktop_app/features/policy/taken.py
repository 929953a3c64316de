"""A clause taken apart once for being searched: which stems it has, and where they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from desktop_app.features.policy.parts import ALLOWED, FORBIDDEN, PARTS, REASON, RULE
from desktop_app.features.policy.passages import sentences_of
from desktop_app.features.policy.stems import Stems
from desktop_app.features.policy.words import Span, words_of
from desktop_app.packs.policy import Clause, Policy

_TITLE, _GLOSSARY = "title", "glossary"  # heard, and not shown with the clause
_WEIGHTS = {RULE: 3.0, ALLOWED: 2.0, FORBIDDEN: 2.0, REASON: 1.0, _TITLE: 1.5, _GLOSSARY: 1.0}


class Place(NamedTuple):
    """Where a word stands: in which part, in which sentence of it, and which piece of the text it is."""

    part: str
    sentence: int
    span: Span


class Taken(NamedTuple):
    """By stem its places and how much it weighs; the sentences of each part; each folded word with its stems.

    `written` is how a folded word is written.
    """

    places: Mapping[str, tuple[Place, ...]]
    weights: Mapping[str, float]
    sentences: Mapping[str, tuple[Span, ...]]
    vocabulary: Mapping[str, Collection[str]]
    written: Mapping[str, str]


def take_apart(policy: Policy, clause: Clause, language: str, stems: Stems) -> Taken:
    """The rule counts most, then the examples; the section's title and the words explained are heard too."""
    places: dict[str, list[Place]] = {}
    weights: dict[str, float] = {}
    vocabulary: dict[str, set[str]] = {}
    written: dict[str, str] = {}
    sentences = {part: sentences_of(getattr(clause, part).of(language)) for part in PARTS}
    for part, text in _texts(policy, clause, language):
        starts = [span.start for span in sentences.get(part, ())]
        for span, folded in words_of(text):
            as_written = text[span.start : span.end]
            written.setdefault(folded, as_written.lower())
            for stem in stems.of(as_written):
                vocabulary.setdefault(folded, set()).add(stem)
                weights[stem] = weights.get(stem, 0.0) + _WEIGHTS[part]
                found = places.setdefault(stem, [])
                if part in PARTS:
                    found.append(Place(part, bisect_right(starts, span.start) - 1, span))
    kept = {stem: tuple(found) for stem, found in places.items()}
    return Taken(kept, weights, sentences, vocabulary, written)


def _texts(policy: Policy, clause: Clause, language: str) -> Iterable[tuple[str, str]]:
    for part in PARTS:
        yield part, getattr(clause, part).of(language)
    yield _TITLE, policy.section(clause.section).title.of(language)
    for term in map(policy.term, clause.glossary):
        yield _GLOSSARY, f"{term.term.of(language)} {term.meaning.of(language)}"
