"""The first day without a window: join, learn, read, sign; and every way it may go wrong."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.events import MOVE_THE_OUTBOX, CompanyJoined, CourseCompleted, PolicySigned, QuizPassed
from desktop_app.features.onboarding.path import StopState
from desktop_app.features.policy.signature import Answer, OtherAnswer, Signing
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.pack import Audience
from desktop_app.status import status_of
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.desk import COURSE, POLICY

HEARD: list[object] = []


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profilo"


@pytest.fixture
def house(profile: Path, clock: FixedClock) -> Iterator[House]:
    HEARD.clear()
    with desk.house_of(profile, clock, HEARD.append) as made:
        desk.join(made)
        yield made


def test_joining_brings_the_packs_and_the_path(house: House) -> None:
    path = house.onboarding.path()
    assert [stop.state for stop in path.stops] == [StopState.NOW, StopState.LATER, StopState.LOCKED]
    assert path.next is not None
    assert path.next.step.pack == COURSE
    assert CompanyJoined("example.aurora") in HEARD


def test_joining_twice_is_joining_once(house: House) -> None:
    desk.join(house, "Somebody Else")
    found = house.onboarding.desk()
    assert found is not None
    assert found.person.name == "Giulia Ferraro"
    assert [item.kind for item in house.person.waiting()].count("company-joined") <= 1


def test_whatever_begins_to_wait_is_announced(house: House) -> None:
    """Where the agreement lets programme statements leave, a missed quiz waits too, and the count is asked anew."""
    with house.database.write() as connection:
        connection.exec_driver_sql("UPDATE company SET programme = 1")
    for deed in (desk.read_lessons, lambda at: desk.take_quiz(at, right=False), desk.take_quiz, desk.read_policy):
        before = house.person.waiting_count()
        HEARD.clear()
        deed(house)
        assert (house.person.waiting_count() > before) is any(isinstance(event, MOVE_THE_OUTBOX) for event in HEARD)
    kinds = [item.kind for item in house.person.waiting()]
    assert kinds.count("quiz-missed") == 1


@pytest.mark.parametrize("name", ["", "  ", "\t\n"])
def test_joining_needs_a_name(profile: Path, clock: FixedClock, name: str) -> None:
    with desk.house_of(profile, clock) as fresh, pytest.raises(Trouble, match="name-missing"):
        desk.join(fresh, name)


def test_the_whole_day(house: House) -> None:
    desk.read_lessons(house)
    result = desk.take_quiz(house)
    assert result is not None
    assert result.passed
    assert house.training.course(COURSE).completed
    desk.read_policy(house)
    signature = desk.sign(house)
    assert house.onboarding.path().finished
    course_statement = signature.training[COURSE]
    assert course_statement in {item.statement_id for item in house.person.waiting()}
    assert {QuizPassed, CourseCompleted, PolicySigned} <= {type(event) for event in HEARD}


def test_signing_binds_text_language_training_name_and_time(house: House) -> None:
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    signature = desk.sign(house, "pl", "  Giulia   Ferraro ")
    body = json.loads(next(item.body for item in house.person.waiting() if item.kind == "policy-signed"))
    bound = {key.rpartition(":")[2]: value for key, value in body["context"]["extensions"].items()}
    assert bound["pack-id"] == POLICY
    assert bound["pack-version"] == "1.0.0"
    assert bound["pack-sha256"] == signature.sha256
    assert len(signature.sha256) == 64
    assert bound["language"] == "pl"
    assert bound["name"] == "Giulia Ferraro"
    assert bound["signed-at"] == "2026-11-02T09:00:00+01:00"
    assert list(bound["training"]) == [COURSE]


def test_training_and_reading_come_before_signing(house: House) -> None:
    with pytest.raises(Trouble, match="training-first"):
        desk.sign(house)
    desk.read_lessons(house)
    desk.take_quiz(house)
    with pytest.raises(Trouble, match="reading-first"):
        desk.sign(house)
    assert house.policy.signatures() == ()


def test_one_version_is_signed_once(house: House) -> None:
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    desk.sign(house)
    with pytest.raises(Trouble, match="signed-already"):
        desk.sign(house)
    assert len(house.policy.signatures()) == 1


def test_what_was_not_on_the_screen_cannot_be_signed(house: House) -> None:
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    house.keyholder.open()
    other = Signing(POLICY, "1.0.0", "0" * 64, "en", "employee", "Giulia Ferraro", ())
    with pytest.raises(Trouble, match="changed-meanwhile"):
        house.policy.sign(other)


def test_a_signature_carries_exactly_the_sentences_to_confirm_in_the_language_signed(house: House) -> None:
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    read, disciplinary = desk.to_confirm(house, "it")
    other_words = ((), (read,), (disciplinary,), (disciplinary, read), (read, "yes"), (read, disciplinary, read))
    for confirmed in (*other_words, desk.to_confirm(house, "en")):
        with pytest.raises(Trouble, match="confirm-missing"):
            desk.sign(house, "it", confirmed=confirmed)
    assert house.policy.signatures() == ()
    assert desk.sign(house, "it", confirmed=(read, disciplinary)).confirmed == (read, disciplinary)


def test_who_has_no_second_sentence_confirms_one(house: House) -> None:
    policy = house.policy.open(POLICY, "en").policy
    assert policy.to_confirm(Audience.ALUMNI) == (policy.acknowledgement.read,)


@pytest.mark.parametrize("name", ["", "?", "4", "G."])
def test_a_signature_needs_a_name(house: House, name: str) -> None:
    with pytest.raises(Trouble, match="name-missing"):
        desk.sign(house, name=name)


@pytest.mark.parametrize("name", ["Łucja Żółć", "李", "Ωμέγα", "José\u0301 N"])
def test_names_of_all_scripts_may_sign(house: House, name: str) -> None:
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    assert desk.sign(house, name=name).name


def test_other_answers_stay_here(house: House) -> None:
    for answer, text in ((Answer.QUESTION, "May I name a client?"), (Answer.NOT_NOW, ""), (Answer.DISAGREE, "no")):
        house.policy.answer(OtherAnswer(POLICY, "1.0.0", answer, text=text))
    assert not [item for item in house.person.waiting() if item.kind.startswith("policy")]
    with pytest.raises(Trouble, match="question-empty"):
        house.policy.answer(OtherAnswer(POLICY, "1.0.0", Answer.QUESTION, text="  "))


def test_a_missed_quiz_costs_nothing_and_attempts_never_run_out(house: House) -> None:
    for _ in range(4):
        missed = desk.take_quiz(house, right=False)
        assert missed is not None
        assert not missed.passed
    passed = desk.take_quiz(house)
    assert passed is not None
    assert passed.passed


def test_an_attempt_goes_on_where_it_was_left(house: House, profile: Path, clock: FixedClock) -> None:
    quiz_id = next(state.step.id for state in house.training.course(COURSE).steps if state.step.kind == "quiz")
    view = house.training.quiz(COURSE, quiz_id)
    first = view.quiz.questions[0]
    house.training.answer(view.attempt, first.id, first.right_answer)
    with desk.house_of(profile, clock) as later:
        again = later.training.quiz(COURSE, quiz_id)
    assert again.attempt.id == view.attempt.id
    assert dict(again.attempt.answers) == {first.id: tuple(first.right_answer)}


def test_a_second_answer_to_a_question_does_not_count(house: House) -> None:
    quiz_id = next(state.step.id for state in house.training.course(COURSE).steps if state.step.kind == "quiz")
    view = house.training.quiz(COURSE, quiz_id)
    first = view.quiz.questions[0]
    wrong = frozenset(set(first.option_ids) - first.right_answer)
    house.training.answer(view.attempt, first.id, wrong)
    again = house.training.answer(view.attempt, first.id, first.right_answer)
    assert set(again.attempt.answers[first.id]) == wrong


def test_reading_goes_on_where_it_stopped(house: House, profile: Path, clock: FixedClock) -> None:
    lesson = house.training.course(COURSE).steps[1].step.id
    house.training.lesson(COURSE, lesson, "it")
    house.training.keep_place(COURSE, lesson, 0.42)
    with desk.house_of(profile, clock) as later:
        view = later.training.lesson(COURSE, lesson, "it")
    assert view.position == pytest.approx(0.42)
    assert view.state.here is not None
    assert view.state.here.step.id == lesson
    assert view.language == "it"
    assert view.blocks


def test_a_course_or_policy_that_is_gone_says_so(house: House) -> None:
    with pytest.raises(Trouble, match="course-gone"):
        house.training.course("no.such.course")
    with pytest.raises(Trouble, match=r"policy\.gone"):
        house.policy.open("no.such.policy", "en")
    with pytest.raises(Trouble, match="step-gone"):
        house.training.lesson(COURSE, "no/such-lesson", "en")


def test_status_tells_all_of_it_without_qt(house: House, profile: Path) -> None:
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    desk.sign(house)
    status = json.loads(json.dumps(status_of(profile)))
    assert status["person"]["name"] == "Giulia Ferraro"
    assert status["company"]["id"] == "example.aurora"
    assert status["courses"][0]["completed"] is True
    assert status["courses"][0]["modules"][0]["done"] == len(status["courses"][0]["modules"][0]["steps"])
    assert status["signatures"][0]["policy"] == POLICY
    assert status["waiting"]["count"] == len(status["waiting"]["items"]) > 0


def test_everything_can_be_taken_along_as_files_anyone_can_read(house: House, tmp_path: Path) -> None:
    desk.read_lessons(house)
    house.policy.answer(OtherAnswer(POLICY, "1.0.0", Answer.QUESTION, text="=1+1 «può»?"))
    target = house.person.export(tmp_path / "Łucja.zip", "What this is")
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        statements = [json.loads(line) for line in archive.read("statements.jsonl").splitlines()]
        answers = list(csv.DictReader(io.StringIO(archive.read("answers-to-the-policy.csv").decode("utf-8-sig"))))
        assert archive.read("READ-ME.txt").decode() == "What this is"
    assert len(statements) >= 4
    assert answers[0]["text"] == "'=1+1 «può»?"
    assert [child.name for child in tmp_path.iterdir() if child.suffix == ".part"] == []


def test_finding_lessons_and_clauses_by_their_words(house: House) -> None:
    view = house.policy.open(POLICY, "en")
    word = max(view.clauses[1].rule.of("en").split(), key=len).strip(".,")
    assert view.clauses[1].id in {found[1] for found in house.policy.find(word, "en")}
    title = house.training.course(COURSE).steps[0].step.title.of("pl")
    assert house.training.find(title, "pl")[0][3] == title
    assert house.training.find("zzzzz", "en") == ()
