"""The one table that says what is written down, and what of it ever leaves: shown under Me → Privacy."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Privacy(StrEnum):
    """Who may see a statement: it leaves, it leaves if the company's agreement says so, it never leaves."""

    COMPULSORY = "compulsory"
    PROGRAMME = "programme"
    PRIVATE = "private"


class Kind(NamedTuple):
    """One type of statement: class, xAPI verb (IRI and display), and the type of what it was done to."""

    name: str
    privacy: Privacy
    verb: str
    display: str
    activity: str


ADL = "http://adlnet.gov/expapi/verbs/"
ACTIVITY = "http://adlnet.gov/expapi/activities/"
OWN_VERB = "urn:portavoce:verb:"
OWN_ACTIVITY = "urn:portavoce:activity:"

COMPANY_JOINED = Kind("company-joined", Privacy.PROGRAMME, ADL + "registered", "registered", OWN_ACTIVITY + "company")
LESSON_OPENED = Kind("lesson-opened", Privacy.PRIVATE, ADL + "launched", "launched", ACTIVITY + "lesson")
LESSON_FINISHED = Kind("lesson-finished", Privacy.COMPULSORY, ADL + "completed", "completed", ACTIVITY + "lesson")
SCENARIO_FINISHED = Kind(
    "scenario-finished", Privacy.COMPULSORY, ADL + "completed", "completed", ACTIVITY + "simulation"
)
QUESTION_ANSWERED = Kind("question-answered", Privacy.PRIVATE, ADL + "answered", "answered", ACTIVITY + "question")
QUIZ_PASSED = Kind("quiz-passed", Privacy.COMPULSORY, ADL + "passed", "passed", ACTIVITY + "assessment")
QUIZ_MISSED = Kind("quiz-missed", Privacy.PROGRAMME, ADL + "failed", "failed", ACTIVITY + "assessment")
COURSE_COMPLETED = Kind("course-completed", Privacy.COMPULSORY, ADL + "completed", "completed", ACTIVITY + "course")
COURSE_RESTARTED = Kind("course-restarted", Privacy.PRIVATE, ADL + "initialized", "initialized", ACTIVITY + "course")
STEP_REPEATED = Kind("step-repeated", Privacy.PRIVATE, ADL + "completed", "completed", ACTIVITY + "module")
OBJECTIVE_REACHED = Kind("objective-reached", Privacy.PRIVATE, OWN_VERB + "reached", "reached", ACTIVITY + "objective")
CLAUSE_READ = Kind("clause-read", Privacy.PRIVATE, ADL + "experienced", "experienced", OWN_ACTIVITY + "clause")
POLICY_SIGNED = Kind("policy-signed", Privacy.COMPULSORY, OWN_VERB + "signed", "signed", OWN_ACTIVITY + "policy")
POLICY_REVIEWED = Kind(
    "policy-reviewed", Privacy.COMPULSORY, ADL + "experienced", "looked through again", OWN_ACTIVITY + "policy"
)
POLICY_QUESTION = Kind("policy-question", Privacy.PRIVATE, ADL + "asked", "asked", OWN_ACTIVITY + "policy")
POLICY_NOT_NOW = Kind("policy-not-now", Privacy.PRIVATE, OWN_VERB + "postponed", "postponed", OWN_ACTIVITY + "policy")
POLICY_DISAGREED = Kind(
    "policy-disagreed", Privacy.PRIVATE, OWN_VERB + "disagreed", "disagreed", OWN_ACTIVITY + "policy"
)

ALL = (
    COMPANY_JOINED,
    LESSON_OPENED,
    LESSON_FINISHED,
    SCENARIO_FINISHED,
    QUESTION_ANSWERED,
    QUIZ_PASSED,
    QUIZ_MISSED,
    COURSE_COMPLETED,
    COURSE_RESTARTED,
    STEP_REPEATED,
    OBJECTIVE_REACHED,
    CLAUSE_READ,
    POLICY_SIGNED,
    POLICY_REVIEWED,
    POLICY_QUESTION,
    POLICY_NOT_NOW,
    POLICY_DISAGREED,
)

_BY_VERB = {(kind.verb, kind.activity): kind for kind in ALL}


def kind_of(verb: str, activity: str) -> Kind | None:
    """The kind that a statement with this verb about this type of thing is of; None where this app knows none."""
    return _BY_VERB.get((verb, activity))


def leaves(kind: Kind, programme_allowed: bool) -> bool:
    """Whether a statement of this kind may ever wait in the outbox."""
    return kind.privacy is Privacy.COMPULSORY or (kind.privacy is Privacy.PROGRAMME and programme_allowed)
