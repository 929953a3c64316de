"""A course of every kind, with a real shelf and a real database: answered, walked through, left and come back to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.events import CourseCompleted, ScenarioFinished
from desktop_app.features.training.lesson import Flaw, Media
from desktop_app.features.training.quiz import questions_of
from desktop_app.features.training.service import QuizView
from desktop_app.first_screen import _course, first_glance, home_from
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.fold import Progress
from desktop_app.packs.problem import refuse
from desktop_app.packs.rules import Rule
from desktop_app.storage.schema import DATABASE_NAME
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.questions import right_answer, wrong_answer
from tests.fakes.training import (
    CHECK,
    FIRST,
    KINDS,
    MEDIA,
    RICH,
    WALK,
    do_everything,
    put_on_shelf,
    rich_files,
    take,
    walk_to_the_end,
)

HEARD: list[object] = []


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profilo"


@pytest.fixture
def house(profile: Path, clock: FixedClock, tmp_path: Path) -> Iterator[House]:
    HEARD.clear()
    with desk.house_of(profile, clock, HEARD.append) as made:
        desk.join(made)
        put_on_shelf(made, tmp_path / "rich", rich_files())
        yield made


def statements(house: House, kind: str) -> list[dict[str, object]]:
    with house.database.read() as connection:
        query = "SELECT body FROM statement WHERE kind = ? ORDER BY seq"
        return [json.loads(body) for body in connection.exec_driver_sql(query, (kind,)).scalars()]


# Answering


def test_every_kind_of_question_is_answered_kept_and_counted(house: House) -> None:
    view = house.training.quiz(RICH, KINDS)
    assert len(view.questions) == view.quiz.asked == 4
    result = take(house, view)
    assert result is not None and result.passed and not result.mistakes
    assert len(statements(house, "question-answered")) == 4
    assert house.training.quiz(RICH, KINDS, again=False).result == result


def test_an_attempt_goes_on_in_another_process_with_the_same_questions(
    house: House, profile: Path, clock: FixedClock
) -> None:
    view = house.training.quiz(RICH, KINDS)
    first = view.questions[0]
    house.training.answer(view.attempt, first.id, wrong_answer(first, "it"), "it")
    with desk.house_of(profile, clock) as later:
        again = later.training.quiz(RICH, KINDS)
        assert again.questions == view.questions
        assert again.attempt.answers == {first.id: wrong_answer(first, "it")}
        assert again.attempt.languages == {first.id: "it"}
        result = take(later, again)
    assert result is not None
    assert [verdict.question_id for verdict in result.mistakes] == [first.id]


def test_only_what_was_drawn_can_be_answered(house: House) -> None:
    view = house.training.quiz(RICH, KINDS)
    (left_out,) = {"steps", "sides"} - {question.id for question in view.questions}
    with pytest.raises(Trouble, match="step-gone"):
        house.training.answer(view.attempt, left_out, right_answer(view.quiz.question(left_out)))
    assert statements(house, "question-answered") == []


def test_a_typed_answer_is_judged_in_the_language_it_was_given_in_for_ever(house: House) -> None:
    """“Turin” is right in English and not in Italian: changing the language later changes no result."""
    view = house.training.quiz(RICH, KINDS)
    answered = house.training.answer(view.attempt, "word", ("Turin",), "en")
    assert answered.verdict.right
    result = take(house, house.training.quiz(RICH, KINDS), language="it")
    assert result is not None and result.right == 4


def test_the_second_answer_does_not_count_and_is_not_written_down(house: House) -> None:
    view = house.training.quiz(RICH, KINDS)
    house.training.answer(view.attempt, "seen", ("flat",))
    again = house.training.answer(view.attempt, "seen", ("full",))
    assert not again.verdict.right
    assert again.attempt.answers["seen"] == ("flat",)
    assert len(statements(house, "question-answered")) == 1


def test_answers_never_leave(house: House) -> None:
    view = house.training.quiz(RICH, KINDS)
    house.training.answer(view.attempt, "word", ("what only I may know",))
    take(house, house.training.quiz(RICH, KINDS))
    walk_to_the_end(house, house.training.scenario(RICH, WALK), "away")
    assert not [item.body for item in house.person.waiting() if "only I" in item.body or "away" in item.body]


# Attempts of earlier times


def _rows(profile: Path, query: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(profile / DATABASE_NAME)) as connection, connection:
        return connection.execute(query, values).fetchall()


def test_an_attempt_of_the_first_version_is_read_and_goes_on(house: House, profile: Path) -> None:
    """It knew only ids of options."""
    view = house.training.quiz(RICH, CHECK)
    _rows(profile, "UPDATE attempt SET answers = ? WHERE id = ?", '{"one": ["a"]}', view.attempt.id)
    again = house.training.quiz(RICH, CHECK)
    assert again.attempt.answers == {"one": ("a",)}
    result = take(house, again)
    assert result is not None and result.right == 2
    ((kept,),) = _rows(profile, "SELECT answers FROM attempt WHERE id = ?", view.attempt.id)
    assert json.loads(str(kept))["answers"] == {"one": ["a"], "two": ["false"]}


def test_a_question_called_answers_was_possible_too(house: House, profile: Path) -> None:
    view = house.training.quiz(RICH, CHECK)
    _rows(profile, "UPDATE attempt SET answers = ? WHERE id = ?", '{"answers": ["a", "b"]}', view.attempt.id)
    assert house.training.quiz(RICH, CHECK).attempt.answers == {"answers": ("a", "b")}


def test_answers_to_questions_that_are_gone_do_no_harm(house: House, profile: Path) -> None:
    view = house.training.quiz(RICH, CHECK)
    _rows(profile, "UPDATE attempt SET answers = ? WHERE id = ?", '{"gone": ["a"], "one": ["a"]}', view.attempt.id)
    result = take(house, house.training.quiz(RICH, CHECK))
    assert result is not None and (result.right, result.total) == (2, 2)


def test_an_attempt_that_has_every_answer_already_ends_when_it_is_opened(house: House, profile: Path) -> None:
    """The one question that was open can no longer be read: nobody is left with nothing to answer and no result."""
    view = house.training.quiz(RICH, CHECK)
    _rows(profile, "UPDATE attempt SET answers = ? WHERE id = ?", '{"one": ["a"], "two": ["false"]}', view.attempt.id)
    again = house.training.quiz(RICH, CHECK)
    assert again.result is not None and again.result.passed
    assert len(statements(house, "quiz-passed")) == 1
    assert next(step.done for step in again.state.steps if step.step.id == CHECK)


def _newer_course(house: House, tmp_path: Path, view: QuizView) -> None:
    """The course comes in a new version, and the file of the old one is lost."""
    put_on_shelf(house, tmp_path / "newer", rich_files(version="1.1.0"))
    house.catalogue.close()
    house.catalogue._courses.clear()
    house.shelf._sound.clear()
    (house.shelf.folder / f"{view.attempt.pack_sha256}.pvpack").unlink()


def test_an_attempt_whose_pack_is_gone_says_so_and_a_new_one_can_begin(
    house: House, profile: Path, tmp_path: Path
) -> None:
    view = house.training.quiz(RICH, KINDS)
    house.training.answer(view.attempt, "seen", ("full",))
    _newer_course(house, tmp_path, view)
    for ask in (
        lambda: house.training.quiz(RICH, KINDS, again=False),
        lambda: house.training.answer(view.attempt, "word", ("Turin",)),
    ):
        with pytest.raises(Trouble, match="attempt-gone"):
            ask()
    assert '"full"' in str(_rows(profile, "SELECT answers FROM attempt WHERE id = ?", view.attempt.id))
    fresh = house.training.quiz(RICH, KINDS, again=True)
    assert fresh.attempt.number == 2 and not fresh.attempt.answers
    assert take(house, fresh) is not None
    assert '"full"' in str(_rows(profile, "SELECT answers FROM attempt WHERE id = ?", view.attempt.id))


def test_a_quiz_of_which_nothing_can_be_asked_is_never_passed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    quiz = house.training.quiz(RICH, KINDS).quiz
    monkeypatch.setattr(house.training, "_quiz", lambda *_: replace(quiz, questions=()))
    with pytest.raises(Trouble, match="quiz-empty"):
        house.training.quiz(RICH, KINDS)
    assert statements(house, "quiz-passed") == []


# Walking


def test_a_scenario_is_walked_to_its_end_once_and_told_once(house: House) -> None:
    view = house.training.scenario(RICH, WALK)
    assert (view.node.id, view.taken, view.finished) == ("door", (), False)
    view = house.training.choose(view.run, "in")
    assert [(node.id, choice.id) for node, choice in view.taken] == [("door", "in")]
    view = house.training.choose(view.run, "stay")
    assert view.finished and view.node.ending == "good"
    assert ScenarioFinished(RICH, WALK) in HEARD
    assert next(step.done for step in view.state.steps if step.step.id == WALK)
    walk_to_the_end(house, house.training.scenario(RICH, WALK, again=True), "away")
    (told,) = statements(house, "scenario-finished")
    assert "good" not in json.dumps(told) and "stay" not in json.dumps(told)
    assert [item.kind for item in house.person.waiting()].count("scenario-finished") == 1


def test_one_goes_back_a_choice_even_from_the_end(house: House, profile: Path, clock: FixedClock) -> None:
    view = walk_to_the_end(house, house.training.scenario(RICH, WALK), "away")
    assert view.finished
    view = house.training.scenario_back(view.run)
    assert (view.node.id, view.finished, view.taken) == ("door", False, ())
    assert next(step.done for step in view.state.steps if step.step.id == WALK), "what was reached stays reached"
    assert house.training.scenario_back(view.run).node.id == "door"
    view = house.training.choose(view.run, "in")
    with desk.house_of(profile, clock) as later:
        assert later.training.scenario(RICH, WALK).node.id == "room"


def test_one_may_begin_a_scenario_again_in_the_middle(house: House) -> None:
    middle = walk_to_the_end(house, house.training.scenario(RICH, WALK), "in")
    again = house.training.scenario(RICH, WALK, again=True)
    assert (again.node.id, again.run.number) == ("door", 2)
    assert house.training.scenario(RICH, WALK, again=True).run.id == again.run.id, "it has hardly begun"
    with pytest.raises(Trouble, match="attempt-over"):
        house.training.choose(middle.run, "stay")


def test_a_choice_that_is_not_on_offer_is_refused(house: House) -> None:
    view = house.training.scenario(RICH, WALK)
    with pytest.raises(Trouble, match="step-gone"):
        house.training.choose(view.run, "stay")
    ended = walk_to_the_end(house, view, "away")
    with pytest.raises(Trouble, match="step-gone"):
        house.training.choose(ended.run, "in")


def test_a_run_of_an_older_version_makes_way_for_a_new_one(house: House, tmp_path: Path) -> None:
    view = walk_to_the_end(house, house.training.scenario(RICH, WALK), "in")
    put_on_shelf(house, tmp_path / "newer", rich_files(version="1.1.0"))
    with pytest.raises(Trouble, match="attempt-gone"):
        house.training.choose(view.run, "stay")
    assert house.training.scenario(RICH, WALK).node.id == "door"


# Courses


def test_a_course_of_every_kind_is_completed_by_all_of_it(house: House) -> None:
    state = house.training.course(RICH)
    assert [step.step.kind for step in state.steps] == ["lesson", "lesson", "scenario", "quiz", "quiz"]
    do_everything(house)
    state = house.training.course(RICH)
    assert (state.completed, state.share, state.here) == (True, 1.0, None)
    assert CourseCompleted(RICH) in HEARD


def test_starting_over_opens_every_step_and_takes_nothing_away(house: House, profile: Path) -> None:
    do_everything(house)
    house.training.keep_media_place(RICH, "01-first/media/clip.webm", 0.5)
    waiting = len(house.person.waiting())
    view = house.training.quiz(RICH, CHECK)
    house.training.answer(view.attempt, "one", ("b",))
    state = house.training.start_over(RICH)
    assert (state.done, state.completed, state.turn, state.begun) == (0, True, 1, False)
    assert state.here is not None and state.here.step.id == FIRST
    assert house.training.course(desk.COURSE).turn == 0, "another course is another matter"
    fresh = house.training.quiz(RICH, CHECK, again=False)
    assert fresh.result is None and not fresh.attempt.answers
    assert house.training.scenario(RICH, WALK).taken == ()
    assert house.training.lesson(RICH, MEDIA, "en").media_places == {}
    assert house.training.finish_lesson(RICH, FIRST).done == 1
    assert len(house.person.waiting()) == waiting, "that somebody learns once more is their own business"
    do_everything(house)
    state = house.training.course(RICH)
    assert (state.share, state.completed) == (1.0, True)
    assert len(statements(house, "course-completed")) == 1
    assert len(statements(house, "lesson-finished")) == 2


def test_starting_over_is_independent_of_the_clock(house: House, clock: FixedClock) -> None:
    do_everything(house)
    clock.pass_(days=-1000)
    assert house.training.start_over(RICH).done == 0
    clock.pass_(days=-1000)
    do_everything(house)
    assert house.training.course(RICH).share == 1.0
    assert house.training.start_over(RICH).done == 0


def test_a_course_that_was_not_begun_is_not_started_over(house: House) -> None:
    assert house.training.start_over(RICH).turn == 0
    assert statements(house, "course-restarted") == []


def test_what_was_done_before_starting_over_still_completes_the_course(house: House) -> None:
    """Half of it, over again, the other half: everything was done, and nothing that was done is lost."""
    house.training.finish_lesson(RICH, FIRST)
    house.training.start_over(RICH)
    for step in house.training.course(RICH).steps[1:]:
        if step.step.kind == "lesson":
            house.training.finish_lesson(RICH, step.step.id)
    take(house, house.training.quiz(RICH, KINDS))
    take(house, house.training.quiz(RICH, CHECK))
    state = walk_to_the_end(house, house.training.scenario(RICH, WALK), "away").state
    assert state.completed
    assert state.here is not None and state.here.step.id == FIRST


def test_several_courses_at_once_keep_their_places(house: House, profile: Path, clock: FixedClock) -> None:
    first = house.training.course(desk.COURSE).steps[0].step.id
    house.training.lesson(desk.COURSE, first, "en")
    house.training.lesson(RICH, MEDIA, "en")
    house.training.keep_place(desk.COURSE, first, 0.4)
    house.training.finish_lesson(RICH, FIRST)
    by_service = {state.course.id: state for state in house.training.courses()}
    here = {name: state.here.step.id for name, state in by_service.items() if state.here}
    assert here == {desk.COURSE: first, RICH: MEDIA}
    glance = first_glance(profile / DATABASE_NAME)
    home = home_from(glance, clock.now())
    assert home is not None and home.path == house.onboarding.path(), "the first screen says the same"


def test_the_first_screen_counts_a_scenario_like_a_lesson(house: House, profile: Path, clock: FixedClock) -> None:
    walk_to_the_end(house, house.training.scenario(RICH, WALK), "in", "stay")
    glance = first_glance(profile / DATABASE_NAME)
    (row,) = [row for row in glance.packs if row["pack_id"] == RICH]
    assert _course(row, Progress.of_rows(glance.marks), glance) == house.training.course(RICH)
    assert house.training.course(RICH).done == 1


def test_a_course_waits_for_the_one_it_builds_on(house: House, tmp_path: Path) -> None:
    put_on_shelf(house, tmp_path / "next", rich_files(needs=RICH, name="example.small.next"))
    state = house.training.course("example.small.next")
    assert (state.open, state.missing_courses) == (False, (RICH,))
    for ask in (
        lambda: house.training.lesson("example.small.next", FIRST, "en"),
        lambda: house.training.quiz("example.small.next", CHECK),
        lambda: house.training.scenario("example.small.next", WALK),
    ):
        with pytest.raises(Trouble, match="course-first"):
            ask()
    do_everything(house)
    state = house.training.course("example.small.next")
    assert (state.open, state.missing_courses, state.begun) == (True, (), False)
    house.training.lesson("example.small.next", FIRST, "en")


def test_what_was_begun_stays_open_when_a_new_version_asks_for_more(house: House, tmp_path: Path) -> None:
    house.training.finish_lesson(RICH, FIRST)
    put_on_shelf(house, tmp_path / "newer", rich_files(version="1.1.0", needs=desk.COURSE))
    state = house.training.course(RICH)
    assert state.open and state.missing_courses == (desk.COURSE,)
    assert house.training.lesson(RICH, FIRST, "en").blocks


# Lessons


def test_a_lesson_brings_its_notes_places_words_and_minutes(house: House, profile: Path, clock: FixedClock) -> None:
    house.training.keep_try(RICH, MEDIA, "my-line", "In my own words")
    house.training.keep_try(RICH, FIRST, "my-line", "Of another lesson")
    house.training.keep_media_place(RICH, "01-first/media/clip.webm", 0.25)
    with desk.house_of(profile, clock) as later:
        view = later.training.lesson(RICH, MEDIA, "it")
        assert view.jottings == {"my-line": "In my own words"}
        assert view.media_places == {"01-first/media/clip.webm": 0.25}
        assert view.terms["post"].meaning.of("it") == "Quello che pubblichi."
        film = next(block for block in view.blocks if isinstance(block, Media))
        assert film.captions == "01-first/media/clip.it.vtt"
        assert later.training.media(RICH, film.transcript) == b"Una parola.\n"
        later.training.keep_try(RICH, MEDIA, "my-line", "")
        assert later.training.lesson(RICH, MEDIA, "it").jottings == {}
    assert not [item for item in house.person.waiting() if "own words" in item.body]


def test_minutes_left_count_from_here_and_only_what_is_open(house: House) -> None:
    minutes = {step.step.id: step.step.minutes for step in house.training.course(RICH).steps}
    assert house.training.lesson(RICH, FIRST, "en").minutes_left == sum(minutes.values())
    assert house.training.lesson(RICH, MEDIA, "en").minutes_left == sum(minutes.values()) - minutes[FIRST]
    house.training.keep_place(RICH, FIRST, 0.5)
    assert house.training.lesson(RICH, FIRST, "en").minutes_left == sum(minutes.values()) - minutes[FIRST] // 2
    house.training.finish_lesson(RICH, FIRST)
    take(house, house.training.quiz(RICH, KINDS))
    left = sum(minutes.values()) - minutes[FIRST] - minutes[KINDS]
    assert house.training.lesson(RICH, FIRST, "en").minutes_left == left
    assert house.training.course(RICH).minutes_from("no-such-step") == 0


def test_a_sound_that_is_not_there_says_so(house: House) -> None:
    with pytest.raises(Trouble, match="file-gone"):
        house.training.media(RICH, "01-first/media/none.wav")


# Searching


def test_texts_are_found_in_every_language_and_course(house: House) -> None:
    (hit,) = house.training.search(RICH, "becau", "en")
    assert (hit.course_id, hit.step_id, hit.kind, hit.title, hit.block) == (RICH, FIRST, "lesson", "Start", 1)
    start, length = hit.marks[0]
    assert hit.snippet[start : start + length] == "Because"
    assert [hit.kind for hit in house.training.search(RICH, "walk", "en")] == ["scenario"]
    assert [hit.step_id for hit in house.training.search(RICH, "passegg", "it")] == [WALK]
    everywhere = {hit.course_id for hit in house.training.search(None, "a", "en")}
    assert everywhere == {RICH, desk.COURSE}
    assert house.training.search(RICH, "  ", "en") == ()
    with pytest.raises(Trouble, match="course-gone"):
        house.training.search("no.such.course", "a", "en")


def test_a_new_version_is_searched_anew_and_the_old_index_is_let_go(house: House, tmp_path: Path) -> None:
    assert house.training.search(RICH, "reason", "en")
    files = rich_files(version="1.1.0")
    files[f"{FIRST}.en.md"] = files[f"{FIRST}.en.md"].replace(b"A reason.", b"A cause.")
    put_on_shelf(house, tmp_path / "newer", files)
    assert house.training.search(RICH, "reason", "en") == ()
    assert [hit.step_id for hit in house.training.search(RICH, "cause", "en")] == [FIRST]
    assert len(house.training._indexes) == 1


def test_a_lesson_that_cannot_be_read_is_still_found_by_its_title(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise refuse(Rule.NO_FRONT_MATTER, "x.md", 1)

    monkeypatch.setattr(house.catalogue, "lesson", unreadable)
    assert [hit.step_id for hit in house.training.search(RICH, "start", "en")] == [FIRST]


# What is wrong in one place


def test_what_is_wrong_in_one_place_is_told_there_and_the_rest_goes_on(house: House, tmp_path: Path) -> None:
    files = rich_files(version="2.0.0")
    spoilt = files[f"{KINDS}.quiz.toml"].replace(b"value = 250", b'value = "many"')
    files |= {f"{KINDS}.quiz.toml": spoilt}
    del files["01-first/pictures/flat.svg"]
    put_on_shelf(house, tmp_path / "spoilt", files)
    view = house.training.quiz(RICH, KINDS)
    assert "length" not in {question.id for question in view.quiz.questions}
    assert view.flaws and {flaw.file for flaw in view.flaws} == {f"{KINDS}.quiz.toml"}
    assert take(house, view) is not None
    assert house.training.lesson(RICH, FIRST, "en").flaws == ()


def test_a_lesson_that_cannot_be_read_is_a_calm_notice_between_its_neighbours(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise refuse(Rule.NO_FRONT_MATTER, f"{MEDIA}.en.md", 1)

    monkeypatch.setattr(house.catalogue, "lesson", unreadable)
    view = house.training.lesson(RICH, MEDIA, "en")
    assert view.blocks == (Flaw(f"{MEDIA}.en.md", 1, "empty"),)
    assert [flaw.rule for flaw in view.flaws] == [Rule.NO_FRONT_MATTER]
    assert (view.previous, view.following) == (FIRST, WALK)


def test_questions_of_an_attempt_do_not_depend_on_what_else_is_open(house: House) -> None:
    one = house.training.quiz(RICH, KINDS)
    house.training.quiz(RICH, CHECK)
    assert questions_of(one.quiz, one.attempt) == house.training.quiz(RICH, KINDS).questions
