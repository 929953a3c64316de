"""Which clauses concern a person, which of them are read, and whether the policy may be signed: pure rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from desktop_app.ledger.fold import Progress
from desktop_app.ledger.kinds import CLAUSE_READ, COURSE_COMPLETED, POLICY_SIGNED
from desktop_app.packs.outline import WORDS_A_CLAUSE, ClauseOutline, PolicyOutline


class Gate(StrEnum):
    """How a person stands before the signature; the training comes first where both are missing."""

    SIGNED = "signed"
    FLAWED = "flawed"
    OPEN = "open"
    TRAINING = "training"
    READING = "reading"


class PolicyState(NamedTuple):
    """One policy as one person stands before it.

    `read` are the ids of clauses read in this very version; `missing_courses` the required ones not completed;
    `training` the completion statement of each required course; `signed_at` the moment this version was signed.
    `flawed` says that something in its text cannot be read, so that nobody can sign it.
    """

    policy: PolicyOutline
    audience: str
    clauses: tuple[ClauseOutline, ...]
    read: frozenset[str]
    missing_courses: tuple[str, ...]
    training: Mapping[str, str]
    signed_at: str | None
    signed_before: bool
    flawed: bool = False

    @property
    def unread(self) -> tuple[ClauseOutline, ...]:
        """The clauses still to be read, in order."""
        return tuple(clause for clause in self.clauses if clause.id not in self.read)

    @property
    def all_read(self) -> bool:
        """Whether every clause that concerns the person was read."""
        return not self.unread

    @property
    def gate(self) -> Gate:
        """The next thing between the person and the signature."""
        if self.signed_at is not None:
            return Gate.SIGNED
        if self.flawed:
            return Gate.FLAWED
        if self.missing_courses:
            return Gate.TRAINING
        return Gate.OPEN if self.all_read else Gate.READING

    @property
    def may_sign(self) -> bool:
        """Training comes before signing, and reading too."""
        return self.gate is Gate.OPEN

    @property
    def minutes_left(self) -> int:
        """What the unread clauses take; none when there are none."""
        return max(1, round(len(self.unread) * WORDS_A_CLAUSE)) if self.unread else 0

    @property
    def share(self) -> float:
        """The share of clauses read, 0 to 1."""
        return 1 - len(self.unread) / len(self.clauses) if self.clauses else 1.0


def signed_object(policy_id: str, version: str) -> str:
    """How statements name a version of a policy."""
    return f"{policy_id}@{version}"


def clause_object(policy_id: str, version: str, clause_id: str) -> str:
    """How statements name a clause of a version."""
    return f"{policy_id}@{version}/{clause_id}"


def policy_state(
    policy: PolicyOutline, progress: Progress, audience: str, asked_again: Collection[str] = ()
) -> PolicyState:
    """Read the state of one policy from the fold; courses that are `asked_again` have to be completed once more.

    A signature that was given stays given.
    """
    clauses = policy.clauses_for(audience)
    read = frozenset(
        clause.id
        for clause in clauses
        if progress.has(CLAUSE_READ.name, clause_object(policy.id, policy.version, clause.id))
    )
    passed = {course: progress.mark(COURSE_COMPLETED.name, course) for course in policy.requires_course}
    signed = progress.mark(POLICY_SIGNED.name, signed_object(policy.id, policy.version))
    return PolicyState(
        policy,
        audience,
        clauses,
        read,
        missing_courses=tuple(course for course, mark in passed.items() if mark is None or course in asked_again),
        training={course: mark.last_id for course, mark in passed.items() if mark is not None},
        signed_at=signed.first_at if signed else None,
        signed_before=any(name.startswith(f"{policy.id}@") for name in progress.objects(POLICY_SIGNED.name)),
    )
