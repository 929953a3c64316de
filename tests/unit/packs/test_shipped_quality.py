"""What ships is as good as we say: figures of the courses, the policy's promises, its checks, its next version."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pytest

from desktop_app.features.trainer.advice import advice_of
from desktop_app.features.trainer.look import look_at
from desktop_app.packs.checks import Checks
from desktop_app.packs.company_reading import read_company
from desktop_app.packs.course import Course, QuestionKind
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Clause, Policy
from desktop_app.packs.reading import check_pack, read_checks, read_course, read_policy
from desktop_app.packs.source import FolderSource
from tests.courses import SHIPPED_COMPANY

LANGUAGES = ("en", "it", "pl")
COURSES = ("policy-in-practice", "speaking", "your-voice")
POLICY = FolderSource(SHIPPED_COMPANY / "social-media-policy")
NEXT = FolderSource(SHIPPED_COMPANY / "next" / "social-media-policy")


@dataclass(frozen=True)
class Promise:
    """What a course has to hold at least."""

    lessons: int
    questions: int
    scenarios: int
    kinds: int


PROMISES = {
    "policy-in-practice": Promise(6, 28, 2, len(QuestionKind)),
    "your-voice": Promise(5, 25, 1, 7),
}


@cache
def course_of(folder: str) -> Course:
    return read_course(FolderSource(SHIPPED_COMPANY / folder))


@cache
def policy() -> Policy:
    return read_policy(POLICY)


@cache
def checks() -> Checks:
    return read_checks(POLICY, policy())


@pytest.mark.parametrize("folder", COURSES)
def test_a_course_keeps_every_bound(folder: str) -> None:
    source = FolderSource(SHIPPED_COMPANY / folder)
    look = look_at(source)
    assert look.problems == ()
    assert advice_of(look, source) == ()
    assert look.figures is not None
    assert look.figures.positions.even, "also where options are mixed"


@pytest.mark.parametrize("folder", PROMISES)
def test_a_course_holds_what_is_promised_of_it(folder: str) -> None:
    course, promise = course_of(folder), PROMISES[folder]
    lessons = [lesson for module in course.modules for lesson in module.lessons]
    questions = [question for module in course.modules for quiz in module.quizzes for question in quiz.questions]
    assert len(lessons) == promise.lessons
    assert all(3 <= lesson.minutes <= 6 for lesson in lessons)
    assert len(questions) >= promise.questions
    assert sum(len(module.scenarios) for module in course.modules) == promise.scenarios
    assert len({question.kind for question in questions}) >= promise.kinds


@pytest.mark.parametrize("folder", PROMISES)
def test_a_story_can_end_well_and_badly_and_its_choices_have_reasons(folder: str) -> None:
    for module in course_of(folder).modules:
        for scenario in module.scenarios:
            endings = [node.ending for node in scenario.nodes if node.ending]
            assert {"good", "poor"} <= set(endings)
            assert len(endings) >= 3
            assert all(len(node.choices) in (2, 3) for node in scenario.nodes if not node.ending)


@pytest.mark.parametrize("folder", [*COURSES, "brand"])
def test_drawings_hold_no_words(folder: str) -> None:
    """A drawing serves three languages."""
    for drawing in (SHIPPED_COMPANY / folder).glob("**/pictures/*.svg"):
        assert "<text" not in drawing.read_text(encoding="utf-8"), drawing


def test_every_question_names_its_lesson_and_its_objective() -> None:
    for folder in COURSES:
        for module in course_of(folder).modules:
            for question in (one for quiz in module.quizzes for one in quiz.questions):
                assert question.lesson, question.id
                assert question.objective, question.id


def test_the_policy_has_eighteen_clauses_that_explain_themselves() -> None:
    assert len(policy().clauses) == 18
    for clause in policy().clauses:
        for texts in (clause.rule, clause.reason, clause.allowed, clause.forbidden):
            assert set(texts) == set(LANGUAGES), clause.id


def test_the_first_clause_says_what_the_policy_does_not_touch() -> None:
    first = policy().clauses[0]
    assert first.id == "what-stays-yours"
    assert set(first.audience) == set(Audience)
    named = {
        "en": ("pay", "working conditions", "union", "whistleblowing", "opinion", "voluntary"),
        "it": ("retribuzione", "condizioni di lavoro", "sindacat", "segnalazion", "opinioni", "liber"),
        "pl": ("płac", "warunk", "związk", "nieprawidłowości", "pogląd", "dobrowoln"),
    }
    for language, words in named.items():
        assert [word for word in words if word not in first.rule.of(language).casefold()] == [], language


def test_everybody_has_clauses_and_only_employees_measures_of_discipline() -> None:
    for audience in Audience:
        assert policy().clauses_for(audience)
        assert policy().asks_disciplinary_acknowledgement(audience) is (audience is Audience.EMPLOYEE)
    grave = [clause.id for clause in policy().clauses if clause.disciplinary]
    assert grave == ["keep-secrets", "personal-data", "treat-people-with-respect"]


def test_every_word_of_the_glossary_is_used() -> None:
    used = {term for clause in policy().clauses for term in clause.glossary}
    assert used == {term.id for term in policy().glossary}


def test_checks_look_for_what_clauses_forbid() -> None:
    found = checks()
    assert len(found.checks) >= 20
    assert {check.clause for check in found.checks} <= {clause.id for clause in policy().clauses}
    assert "what-stays-yours" not in {check.clause for check in found.checks}
    assert all(len(found.protected[language]) >= 8 for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_clause_allows_no_check_finds(language: str) -> None:
    for clause in policy().clauses:
        found = checks().finding(clause.allowed.of(language), language)
        assert [check.id for check in found] == [], clause.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_what_clauses_forbid_checks_find_something(language: str) -> None:
    """Words cannot find it all: whether somebody was asked, no draft tells."""
    caught = [clause.id for clause in policy().clauses if checks().finding(clause.forbidden.of(language), language)]
    assert len(caught) >= 6, caught


def test_the_next_version_changes_two_clauses_and_says_which() -> None:
    assert check_pack(NEXT) == ()
    later = read_policy(NEXT)
    assert (policy().manifest.version, later.manifest.version) == ("1.0.0", "1.1.0")
    assert later.manifest.id == policy().manifest.id
    before = {clause.id: clause for clause in policy().clauses}
    changed = [clause.id for clause in later.clauses if clause != before[clause.id]]
    assert changed == ["rewards-and-sponsorship", "others-work"]
    assert all(_same_place(clause, before[clause.id]) for clause in later.clauses)
    for language in LANGUAGES:
        for number in ("2.3", "4.4"):
            assert number in later.manifest.changes.of(language)
    assert read_checks(NEXT, later) == checks()


def _same_place(one: Clause, other: Clause) -> bool:
    return (one.number, one.section, one.audience) == (other.number, other.section, other.audience)


def test_the_company_has_a_notice_and_a_path_for_each_role() -> None:
    company = read_company(SHIPPED_COMPANY)
    assert [step.pack.rpartition(".")[2] for step in company.path] == [
        "policy-in-practice",
        "social-media-policy",
        "social-media-policy",
        "your-voice",
    ]
    assert {path.id for path in company.further} == {"ambassador", "coach"}
    assert company.privacy is not None
    assert len(company.privacy.parts) >= 8
    for part in company.privacy.parts:
        assert set(part.text) == set(LANGUAGES)
