"""What can happen here, one frozen dataclass each: the glossary that slices share without knowing each other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CompanyJoined:
    """The desk follows a company; its packs are on the shelf."""

    company_id: str


@dataclass(frozen=True)
class CompanyChanged:
    """The company signed another set-up: its path, its contact, its addresses."""

    company_id: str


@dataclass(frozen=True)
class ShelfChanged:
    """Packs came onto the shelf, left it, or another version is in use."""

    pack_ids: tuple[str, ...]


@dataclass(frozen=True)
class LessonFinished:
    """A person read a lesson to its end."""

    course_id: str
    lesson_id: str


@dataclass(frozen=True)
class ScenarioFinished:
    """A person reached an ending of a scenario."""

    course_id: str
    scenario_id: str


@dataclass(frozen=True)
class QuizPassed:
    """An attempt reached the pass mark; `score` is the share of points, 0 to 1."""

    course_id: str
    quiz_id: str
    score: float


@dataclass(frozen=True)
class QuizMissed:
    """An attempt ended below the pass mark; there are as many as one likes."""

    course_id: str
    quiz_id: str


@dataclass(frozen=True)
class CourseCompleted:
    """Every lesson of a course is finished and every quiz passed."""

    course_id: str


@dataclass(frozen=True)
class CourseRestarted:
    """A person began a course again; what was reached stays reached."""

    course_id: str


@dataclass(frozen=True)
class PlaceKept:
    """Where a person stopped reading was kept."""

    subject: str


@dataclass(frozen=True)
class ClauseRead:
    """A person marked a clause as read."""

    policy_id: str
    clause_id: str


@dataclass(frozen=True)
class PolicyAnswered:
    """A person said something else than yes: `answer` is question, not-now or disagree."""

    policy_id: str
    answer: str


@dataclass(frozen=True)
class PolicySigned:
    """A person signed one immutable version of a policy."""

    policy_id: str
    version: str


@dataclass(frozen=True)
class PolicyReviewed:
    """A person looked through a version of a policy once more."""

    policy_id: str
    version: str


@dataclass(frozen=True)
class PathsChanged:
    """A person took up a further path or put one down; which one is theirs to know."""


@dataclass(frozen=True)
class PersonChanged:
    """The person's own name changed."""


@dataclass(frozen=True)
class Synced:
    """A turn of syncing ended; `came` tells whether it brought anything that screens show."""

    came: bool


# With these something may begin to wait for being sent (a course is completed with its last lesson or quiz).
MOVE_THE_OUTBOX = (
    CompanyJoined,
    LessonFinished,
    ScenarioFinished,
    QuizPassed,
    QuizMissed,
    PolicySigned,
    PolicyReviewed,
)
