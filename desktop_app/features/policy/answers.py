"""What is cited of the clauses found: the sentence that answers, and both examples where one of them does."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from desktop_app.features.policy.parts import ALLOWED, FORBIDDEN, REASON, RULE
from desktop_app.features.policy.passages import sentences_of
from desktop_app.features.policy.search import ClauseIndex, Found, Hit
from desktop_app.features.policy.view import PolicyView
from desktop_app.features.policy.words import Span
from desktop_app.packs.policy import Clause

MOST = 3  # clauses cited; the others are a step away


class Citation(NamedTuple):
    """A piece of a clause, word for word, and what to mark in it."""

    text: str
    marks: tuple[Span, ...] = ()


class Answer(NamedTuple):
    """One clause cited: always a sentence of its rule; both its examples or neither, for one alone is half of it.

    `reason` is there only where nothing else of the clause speaks of what was asked.
    """

    clause_id: str
    number: str
    section: str
    rule: Citation
    allowed: Citation | None = None
    forbidden: Citation | None = None
    reason: Citation | None = None


class Reply(NamedTuple):
    """What was found, and the nearest of it cited."""

    found: Found = Found()
    answers: tuple[Answer, ...] = ()


def reply(index: ClauseIndex, view: PolicyView, shown: Collection[str], asked: str) -> Reply:
    """The nearest clauses, cited. Nothing is added to their words, least of all a yes or a no."""
    found = index.find(asked, shown)
    return Reply(found, tuple(_answer(view, hit) for hit in found.hits[:MOST]))


def _answer(view: PolicyView, hit: Hit) -> Answer:
    clause, language = view.policy.clause(hit.clause_id), view.language
    examples = bool({ALLOWED, FORBIDDEN} & hit.marks.keys())
    return Answer(
        clause.id,
        clause.number,
        view.policy.section(clause.section).title.of(language),
        _sentence(clause, hit, RULE, language),
        _whole(clause, hit, ALLOWED, language) if examples else None,
        _whole(clause, hit, FORBIDDEN, language) if examples else None,
        _sentence(clause, hit, REASON, language) if hit.marks.keys() == {REASON} else None,
    )


def _sentence(clause: Clause, hit: Hit, part: str, language: str) -> Citation:
    """The sentence that tells most of what was asked, else the first."""
    text = getattr(clause, part).of(language)
    first = next(iter(sentences_of(text)), Span(0, len(text)))
    span = hit.sentences[part].span if part in hit.sentences else first
    inside = (mark for mark in hit.marks.get(part, ()) if span.start <= mark.start and mark.end <= span.end)
    marks = tuple(Span(mark.start - span.start, mark.length) for mark in inside)
    return Citation(text[span.start : span.end], marks)


def _whole(clause: Clause, hit: Hit, part: str, language: str) -> Citation | None:
    text = getattr(clause, part).of(language)
    return Citation(text, hit.marks.get(part, ())) if text else None
