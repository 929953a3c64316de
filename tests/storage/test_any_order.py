"""Whatever a person does, in whatever order and under whatever clock: ledger, fold, outbox and signatures agree."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.features.policy.signature import Answer, OtherAnswer, Signing
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.fold import Entry, fold
from desktop_app.packs.outline import policy_outline
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.desk import COURSE, POLICY

DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("open lesson"), st.integers(0, 1)),
        st.tuples(st.just("finish lesson"), st.integers(0, 1)),
        st.tuples(st.just("answer"), st.booleans()),
        st.tuples(st.just("answer all"), st.booleans()),
        st.tuples(st.just("answer what was never asked"), st.just("")),
        st.tuples(st.just("open a quiz that is not there"), st.just("")),
        st.tuples(st.just("read"), st.integers(0, 3)),
        st.tuples(st.just("read all"), st.just("")),
        st.tuples(st.just("read what is not there"), st.just("")),
        st.tuples(st.just("sign"), st.sampled_from(["en", "it", "pl"])),
        st.tuples(st.just("sign another text"), st.sampled_from(["sha256", "version", "audience", "language"])),
        st.tuples(st.just("say"), st.sampled_from(list(Answer))),
        st.tuples(st.just("restart"), st.just("")),
        st.tuples(st.just("start over"), st.just("")),
        st.tuples(st.just("clock"), st.integers(-10_000, 10_000)),
    ),
    max_size=25,
)


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    profile = tmp_path_factory.mktemp("joined")
    with desk.house_of(profile, FixedClock()) as house:
        desk.join(house)
    return profile


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "profile"
    shutil.rmtree(tmp_path / "profile", ignore_errors=True)


class Person:
    """Does things, and knows by simple counting what must have come of them."""

    def __init__(self, profile: Path, clock: FixedClock) -> None:
        self.profile, self.clock = profile, clock
        self._sit_down()
        steps = [state.step for state in self.house.training.course(COURSE).steps]
        self.lessons = [step.id for step in steps if step.kind == "lesson"]
        self.quiz = next(step.id for step in steps if step.kind == "quiz")
        self.outline = policy_outline(self.house.catalogue.rows("policy")[0])
        self.clauses = [clause.id for clause in self.outline.clauses_for("employee")]
        self.finished: set[str] = set()
        self.done: set[str] = set()  # since the course was last started over
        self.begun = False
        self.read: set[str] = set()
        self.answers: dict[str, bool] = {}
        self.passed = self.signed = False

    def do(self, what: str, how: object) -> None:
        getattr(self, "_" + what.replace(" ", "_"))(how)

    @property
    def may_sign(self) -> bool:
        return self.passed and self.finished == set(self.lessons) and self.read == set(self.clauses)

    def _open_lesson(self, number: int) -> None:
        self.house.training.lesson(COURSE, self.lessons[number], "it")
        self.begun = True

    def _finish_lesson(self, number: int) -> None:
        self.house.training.finish_lesson(COURSE, self.lessons[number])
        self.finished.add(self.lessons[number])
        self.done.add(self.lessons[number])

    def _answer(self, right: bool) -> bool:
        view = self.house.training.quiz(COURSE, self.quiz)
        self.begun = True
        question = next(found for found in view.quiz.questions if found.id not in view.attempt.answers)
        chosen = question.right_answer if right else frozenset(set(question.option_ids) - question.right_answer)
        came = self.house.training.answer(view.attempt, question.id, chosen)
        self.answers[question.id] = right
        assert came.verdict.right is right
        over = len(self.answers) == len(view.quiz.questions)
        assert (came.result is not None) is over
        if over:
            enough = sum(self.answers.values()) * 100 >= view.quiz.pass_mark * len(self.answers)
            self.passed, self.answers = self.passed or enough, {}
            self.done |= {self.quiz} if enough else set()
        return over

    def _answer_all(self, right: bool) -> None:
        while not self._answer(right):
            pass

    def _answer_what_was_never_asked(self, _how: object) -> None:
        view = self.house.training.quiz(COURSE, self.quiz)
        self.begun = True
        self._refused(lambda: self.house.training.answer(view.attempt, "nonsense", frozenset({"a"})), "step-gone")

    def _open_a_quiz_that_is_not_there(self, _how: object) -> None:
        self._refused(lambda: self.house.training.quiz(COURSE, "no/such-quiz"), "step-gone")

    def _read(self, number: int) -> None:
        clause = self.clauses[number % len(self.clauses)]
        self.house.policy.read_clause(POLICY, clause, self.outline.sha256)
        self.read.add(clause)

    def _read_all(self, _how: object) -> None:
        for number in range(len(self.clauses)):
            self._read(number)

    def _read_what_is_not_there(self, _how: object) -> None:
        sha256 = self.outline.sha256
        self._refused(lambda: self.house.policy.read_clause(POLICY, "no-such-clause", sha256), "clause-gone")

    def _signing(self, **other: str) -> Signing:
        policy = {"version": self.outline.version, "sha256": self.outline.sha256, "audience": "employee"}
        confirmed = desk.to_confirm(self.house, other.get("language", "en"))
        return Signing(POLICY, name="Giulia Ferraro", confirmed=confirmed, **{"language": "en", **policy, **other})

    def _sign(self, language: str) -> None:
        if not self.may_sign or self.signed:
            wanted = "signed-already" if self.signed else "first"
            self._refused(lambda: self.house.policy.sign(self._signing(language=language)), wanted)
            return
        kept = self.house.policy.sign(self._signing(language=language))
        assert kept.training.keys() == {COURSE}
        self.signed = True

    def _sign_another_text(self, what: str) -> None:
        self._refused(lambda: self.house.policy.sign(self._signing(**{what: "other"})), "policy.")

    def _say(self, answer: Answer) -> None:
        self.house.policy.answer(OtherAnswer(POLICY, self.outline.version, answer, text="why?"))

    def _start_over(self, _how: object) -> None:
        before = self.house.training.course(COURSE)
        assert before.begun is (self.begun or bool(self.done))
        after = self.house.training.start_over(COURSE)
        assert after.turn == before.turn + before.begun
        assert after.completed is before.completed
        self.done, self.answers, self.begun = set(), {}, False

    def _restart(self, _how: object) -> None:
        self.house.close()
        self._sit_down()

    def _sit_down(self) -> None:
        self.house = House(self.profile, self.clock, lambda _event: None, keeper=desk.keyring_of(self.profile))
        self.house.keyholder.open()

    def _clock(self, hours: int) -> None:
        self.clock.pass_(hours=hours)

    def _refused(self, attempt: object, why: str) -> None:
        before = self._rows()
        assert callable(attempt)
        with pytest.raises(Trouble) as trouble:
            attempt()
        assert why in trouble.value.code
        assert self._rows() == before

    def _rows(self) -> dict[str, list[tuple[object, ...]]]:
        tables = ("statement", "mark", "outbox", "signature", "policy_answer", "attempt", "place")
        with self.house.database.read() as connection:
            return {
                name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1, 2")]
                for name in tables
            }

    def check(self) -> None:
        """Everything the tables say is said by the statements alone."""
        with self.house.database.read() as connection:
            query = "SELECT id, kind, object, at, score, detail FROM statement ORDER BY seq"
            entries = [Entry(*row) for row in connection.exec_driver_sql(query)]
            assert dict(self.house.journal.progress(connection).marks) == fold(entries)
            waiting = set(connection.exec_driver_sql("SELECT statement_id FROM outbox").scalars())
            answers = set(connection.exec_driver_sql("SELECT statement_id FROM policy_answer").scalars())
        by_kind = {name: [entry for entry in entries if entry.kind == name] for name in {e.kind for e in entries}}
        sitting = self.house.onboarding.desk()
        assert sitting is not None
        agreed = sitting.company.agreement.programme
        leaving = {kind.name for kind in kinds.ALL if kinds.leaves(kind, agreed)}
        assert waiting == {entry.id for entry in entries if entry.kind in leaving}
        said = {"policy-question", "policy-not-now", "policy-disagreed"}
        assert answers == {entry.id for entry in entries if entry.kind in said}
        course = self.house.training.course(COURSE)
        assert {step.step.id for step in course.steps if step.done} == self.done
        assert course.completed is (self.passed and self.finished == set(self.lessons))
        signatures = self.house.policy.signatures()
        assert [kept.statement_id for kept in signatures] == [entry.id for entry in by_kind.get("policy-signed", [])]
        completed = {entry.id for entry in by_kind.get("course-completed", [])}
        assert {statement for kept in signatures for statement in kept.training.values()} <= completed
        (state,) = self.house.policy.policies()
        assert state.may_sign is (self.may_sign and not self.signed)
        assert (len(signatures) == 1) is self.signed
        assert state.read == self.read
        for entry in by_kind.get("quiz-passed", []):
            assert "attempt-number" not in json.loads(entry.detail or "{}"), (
                "misses are programme, passing is compulsory"
            )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DEEDS)
def test_whatever_one_does_everything_agrees(joined: Path, profile: Path, deeds: list[tuple[str, object]]) -> None:
    shutil.rmtree(profile, ignore_errors=True)
    shutil.copytree(joined, profile)
    person = Person(profile, FixedClock())
    try:
        for what, how in deeds:
            person.do(what, how)
            person.check()
    finally:
        person.house.close()


def test_signing_works_at_the_end_of_it_all(joined: Path, profile: Path) -> None:
    """The machine above can reach its end: nothing of it is true for want of a signature."""
    shutil.copytree(joined, profile)
    person = Person(profile, FixedClock())
    day: list[tuple[str, object]] = [("finish lesson", 0), ("finish lesson", 1), ("answer all", False)]
    day += [("answer all", True), ("read all", "")]
    day += [("sign another text", what) for what in ("sha256", "version", "audience", "language")]
    day += [("clock", -200_000), ("sign", "pl"), ("sign", "it")]
    for what, how in day:
        person.do(what, how)
        person.check()
    assert person.signed
    person.house.close()
