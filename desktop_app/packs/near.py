"""Guesses which name an author meant, so that a typing mistake is mended at a glance."""

from __future__ import annotations

import difflib
import heapq
from collections.abc import Collection, Iterable

from desktop_app.packs.problem import Problem, list_names, problem
from desktop_app.packs.rules import Rule

# what to say when there is a near name, and when there is none
UNKNOWN_KEY = (Rule.UNKNOWN_KEY_NEAR, Rule.UNKNOWN_KEY)
UNKNOWN_CHOICE = (Rule.UNKNOWN_CHOICE_NEAR, Rule.UNKNOWN_CHOICE)
UNKNOWN_STOP = (Rule.AFTER_UNKNOWN_NEAR, Rule.AFTER_UNKNOWN)
UNKNOWN_BESIDE = (Rule.AFTER_BESIDE_NEAR, Rule.AFTER_BESIDE)
UNKNOWN_REFERENCE = (Rule.UNKNOWN_REFERENCE_NEAR, Rule.UNKNOWN_REFERENCE)
UNKNOWN_TERM = (Rule.UNKNOWN_TERM_NEAR, Rule.UNKNOWN_TERM)


MOST_COMPARED = 200
LONGEST = 100


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that looks most like `name`, if any does; of very many only those about as long are compared."""
    by_small = {one.casefold(): one for one in known}
    if len(by_small) > MOST_COMPARED or len(name) > LONGEST:
        like = heapq.nsmallest(MOST_COMPARED, by_small, key=lambda one: (abs(len(one) - len(name)), one))
        by_small = {small: by_small[small] for small in like if len(small) <= LONGEST}
        name = name[:LONGEST]
    found = difflib.get_close_matches(name.casefold(), by_small, n=1, cutoff=0.6)
    return by_small[found[0]] if found else None


def unknown(rules: tuple[Rule, Rule], file: str, line: int, key: str, value: str, known: Collection[str]) -> Problem:
    """The problem of a name that nobody knows, with the nearest one or the list."""
    guess = nearest(value, known)
    if guess is not None:
        return problem(rules[0], file, line, key=key, value=value, nearest=guess)
    return problem(rules[1], file, line, key=key, value=value, known=list_names(known) or "–")
