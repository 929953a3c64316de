"""Finds in a clause the words that the glossary explains, in whatever form they stand there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_app.features.policy.words import Span, Word, is_form_of, words_of


class TermMark(NamedTuple):
    """Where a word of the glossary stands in a text."""

    span: Span
    term_id: str


def marked_terms(parts: Mapping[str, str], terms: Iterable[tuple[str, str]]) -> Mapping[str, tuple[TermMark, ...]]:
    """Each term (id, word) where a clause first uses it; a term of several words is found as a whole."""
    heard = {part: words_of(text) for part, text in parts.items()}
    marks: dict[str, list[TermMark]] = {part: [] for part in parts}
    longest_first = sorted(((id_, words_of(term)) for id_, term in terms), key=lambda one: -len(one[1]))
    for term_id, term in longest_first:
        for part, words in heard.items():
            span = _first(words, term, marks[part])
            if span is not None:
                marks[part].append(TermMark(span, term_id))
                break
    return {part: tuple(sorted(found)) for part, found in marks.items() if found}


def _first(words: Sequence[Word], term: Sequence[Word], taken: Sequence[TermMark]) -> Span | None:
    for start in range(len(words) - len(term) + 1) if term else ():
        run = words[start : start + len(term)]
        if all(is_form_of(word.folded, of.folded) for word, of in zip(run, term, strict=True)):
            span = Span(run[0].span.start, run[-1].span.end - run[0].span.start)
            if all(span.end <= mark.span.start or mark.span.end <= span.start for mark in taken):
                return span
    return None
