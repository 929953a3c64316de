"""Which clauses concern a person, which are asked and read, and whether the policy may be signed: pure rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop_app.features.policy.acknowledged import NO_CLAUSES, Signed, Standing, stands
from desktop_app.features.policy.review import Review, review_of
from desktop_app.ledger.fold import Progress
from desktop_app.ledger.kinds import CLAUSE_READ, COURSE_COMPLETED, POLICY_REVIEWED
from desktop_app.packs.outline import WORDS_A_CLAUSE, ClauseOutline, PolicyOutline


class Gate(StrEnum):
    """How a person stands before the signature; the training comes first where both are missing."""

    SIGNED = "signed"
    WITHDRAWN = "withdrawn"
    FLAWED = "flawed"
    OPEN = "open"
    TRAINING = "training"
    READING = "reading"


class Withdrawal(NamedTuple):
    """A version that is not offered any more: by whom, since which day (ISO), and why, as they wrote it.

    `in_use`: no other one is there, so that it can be read, and not signed by anybody who has not done so.
    """

    version: str
    by: str
    day: str
    why: str
    in_use: bool


class PolicyState(NamedTuple):
    """One policy as one person stands before it.

    `read` are the ids of clauses read in this very version; `missing_courses` the required ones not completed;
    `training` the completion statement of each required course; `signed_at` the moment this version was signed, or
    the one whose signature still holds for it, which `signed_version` names. `flawed` says that something in its text
    cannot be read, so that nobody can sign it.

    `before` is what this version is held against where the person signed another one: `carried` are clauses that are
    not asked again, by id with the receipt (its sha256) that acknowledged them, `changed` those that are asked now,
    `gone` those that are not there any more.
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
    carried: Mapping[str, str] = NO_CLAUSES
    signed_version: str | None = None
    before: Signed | None = None
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    withdrawn: Withdrawal | None = None
    review: Review = Review.FAR

    @property
    def asked(self) -> tuple[ClauseOutline, ...]:
        """The clauses that this version asks to be read, in order."""
        return tuple(clause for clause in self.clauses if clause.id not in self.carried)

    @property
    def unread(self) -> tuple[ClauseOutline, ...]:
        """The clauses still to be read, in order; none where nothing is asked."""
        return () if self.holds else tuple(clause for clause in self.asked if clause.id not in self.read)

    @property
    def all_read(self) -> bool:
        """Whether every clause that is asked was read."""
        return not self.unread

    @property
    def holds(self) -> bool:
        """Whether a signature under another version counts for this one: nothing changed for this person."""
        return self.signed_version not in (None, self.policy.version)

    @property
    def review_on(self) -> date:
        """The day on which its owners want it looked through again."""
        return self.policy.review

    @property
    def gate(self) -> Gate:
        """The next thing between the person and the signature."""
        if self.signed_at is not None:
            return Gate.SIGNED
        if self.withdrawn is not None and self.withdrawn.in_use:
            return Gate.WITHDRAWN
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
        """The share of what is asked that is read, 0 to 1."""
        return 1 - len(self.unread) / len(self.asked) if self.asked else 1.0


def signed_object(policy_id: str, version: str) -> str:
    """How statements name a version of a policy."""
    return f"{policy_id}@{version}"


def clause_object(policy_id: str, version: str, clause_id: str) -> str:
    """How statements name a clause of a version."""
    return f"{policy_id}@{version}/{clause_id}"


def policy_state(
    policy: PolicyOutline,
    progress: Progress,
    audience: str,
    asked_again: Collection[str] = (),
    signed: Sequence[Signed] = (),
    today: date = date.min,
) -> PolicyState:
    """Read the state of one policy from the fold and from what was signed of it, in its order.

    Courses that are `asked_again` have to be completed once more. A signature that was given stays given.
    """
    clauses = policy.clauses_for(audience)
    passed = {course: progress.mark(COURSE_COMPLETED.name, course) for course in policy.requires_course}
    standing = stands(policy, audience, signed)
    counts = standing.own or standing.holds
    return PolicyState(
        policy,
        audience,
        clauses,
        _read(policy, clauses, progress),
        missing_courses=tuple(course for course, mark in passed.items() if mark is None or course in asked_again),
        training={course: mark.last_id for course, mark in passed.items() if mark is not None},
        signed_at=counts.at if counts else None,
        signed_before=bool(signed),
        carried=standing.carried,
        signed_version=counts.version if counts else None,
        before=standing.before,
        changed=tuple(clause.id for clause in clauses if standing.before and clause.id not in standing.carried),
        gone=_gone(standing, audience, clauses),
        review=_review(policy, progress, today) if counts else Review.FAR,
    )


def _read(policy: PolicyOutline, clauses: Sequence[ClauseOutline], progress: Progress) -> frozenset[str]:
    def said(clause: ClauseOutline) -> bool:
        return progress.has(CLAUSE_READ.name, clause_object(policy.id, policy.version, clause.id))

    return frozenset(clause.id for clause in clauses if said(clause))


def _gone(standing: Standing, audience: str, clauses: Sequence[ClauseOutline]) -> tuple[str, ...]:
    """Of the same edition alone: another one never was the person's to begin with."""
    if standing.before is None or standing.before.audience != audience:
        return ()
    kept = {clause.id for clause in clauses}
    return tuple(name for name in standing.before.clauses if name not in kept)


def _review(policy: PolicyOutline, progress: Progress, today: date) -> Review:
    done = progress.has(POLICY_REVIEWED.name, signed_object(policy.id, policy.version))
    return review_of(policy.review, today, done=done)
