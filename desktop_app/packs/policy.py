"""A policy as its owners published it: clauses with reasons and examples, one immutable text per version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from desktop_app.packs.pack import Audience, Manifest, by_id
from desktop_app.packs.problem import Problem
from desktop_app.packs.texts import NO_TEXTS, Texts

SHOWN = ("rule", "reason", "allowed", "forbidden")  # the parts of a clause that are read, in their order


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of the policy; its clauses point to it."""

    id: str
    title: Texts


@dataclass(frozen=True, slots=True)
class Clause:
    """One rule that can be cited: why it is there, and what it allows and forbids.

    `why` says why it reads otherwise than in the version before; it is told of what changed and is no part of the rule.
    """

    id: str
    section: str
    number: str
    audience: tuple[Audience, ...]
    disciplinary: bool
    glossary: tuple[str, ...]
    rule: Texts
    reason: Texts
    allowed: Texts = NO_TEXTS
    forbidden: Texts = NO_TEXTS
    why: Texts = NO_TEXTS

    def concerns(self, audience: Audience) -> bool:
        return audience in self.audience


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry, told in plain words."""

    id: str
    term: Texts
    meaning: Texts


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What a person says by signing; measures of discipline are acknowledged apart."""

    read: Texts
    disciplinary: Texts = NO_TEXTS


@dataclass(frozen=True, slots=True)
class Policy:
    """A whole policy pack; with `flaws` in its text it can be read, and not signed."""

    manifest: Manifest
    in_force: date
    review: date
    authoritative: str
    requires_course: tuple[str, ...]
    sections: tuple[Section, ...]
    clauses: tuple[Clause, ...]
    glossary: tuple[Term, ...]
    acknowledgement: Acknowledgement
    flaws: tuple[Problem, ...] = ()
    acknowledgements: Mapping[Audience, Acknowledgement] = field(default_factory=dict)  # where an edition has its own

    def clause(self, clause_id: str) -> Clause:
        return by_id(self.clauses, clause_id)

    def section(self, section_id: str) -> Section:
        return by_id(self.sections, section_id)

    def term(self, term_id: str) -> Term:
        return by_id(self.glossary, term_id)

    def clauses_for(self, audience: Audience) -> tuple[Clause, ...]:
        """The clauses that concern them; discipline is a matter between a company and those it employs alone."""
        found = (clause for clause in self.clauses if clause.concerns(audience))
        if audience is Audience.EMPLOYEE:
            return tuple(found)
        return tuple(replace(clause, disciplinary=False) if clause.disciplinary else clause for clause in found)

    def clauses_in(self, section_id: str) -> tuple[Clause, ...]:
        return tuple(clause for clause in self.clauses if clause.section == section_id)

    def asks_disciplinary_acknowledgement(self, audience: Audience) -> bool:
        """Whether this person has a second, separate sentence to acknowledge."""
        return any(clause.disciplinary for clause in self.clauses_for(audience))

    def to_confirm(self, audience: Audience) -> tuple[Texts, ...]:
        """Every sentence this person has to confirm to sign: having read and, where it is asked, the second one."""
        words = self.acknowledgements.get(audience, self.acknowledgement)
        asks_both = self.asks_disciplinary_acknowledgement(audience)
        return (words.read, words.disciplinary) if asks_both else (words.read,)
