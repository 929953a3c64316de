"""What has to be looked up in the words of a policy before it is shown: done in a lane, for all clauses at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.features.policy.parts import PARTS
from desktop_app.features.policy.terms import TermMark, marked_terms
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Clause

TermMarks = Mapping[str, tuple[TermMark, ...]]
"""By part of a clause: which words of it the glossary explains."""


class Prepared(NamedTuple):
    """By clause id the words that are explained."""

    terms: Mapping[str, TermMarks]


def prepare(view: PolicyView) -> Prepared:
    """Look through all shown clauses."""
    return Prepared({clause.id: _terms(view, clause) for clause in view.clauses})


def _terms(view: PolicyView, clause: Clause) -> TermMarks:
    parts = {part: getattr(clause, part).of(view.language) for part in PARTS}
    terms = [(term, view.policy.term(term).term.of(view.language)) for term in clause.glossary]
    return marked_terms(parts, terms) if terms else {}
