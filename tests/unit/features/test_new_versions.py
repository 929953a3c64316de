"""Whatever a trainer does to a course: what was reached is not lost, and only what is new or named is asked for."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.policy.acknowledged import Signed
from desktop_app.features.policy.reading import Gate, policy_state
from desktop_app.features.training.change import change_of, known_until
from desktop_app.features.training.course import completes, completes_again, course_state
from desktop_app.features.training.learning import is_going
from desktop_app.features.training.reached import Why
from desktop_app.packs.course import Course
from desktop_app.packs.outline import PolicyOutline
from desktop_app.packs.texts import Texts
from desktop_app.standings import course_standing
from tests.fakes.versions import NAME, Drawn, Person, lesson, outline_of, quiz, scenario, version

FIRST = version("1.0.0", lesson("01-a", "a"), lesson("02-b", "b"), scenario("50-s", "b"), quiz("90-q", "a", "b"))


@pytest.fixture
def person() -> Person:
    return Person()


def why(person: Person, course: Course) -> dict[str, tuple[Why, tuple[str, ...]]]:
    """The steps that are open once more."""
    return {
        one.step.id.removeprefix("m/"): (one.why, one.asked)
        for one in person.state(course).steps
        if one.why is not Why.NOT_DONE
    }


# What stays


def test_moving_and_renaming_costs_nothing(person: Person) -> None:
    person.do(FIRST, "01-a", "50-s", "90-q")
    moved = version(
        "1.1.0", quiz("10-check", "b", "a"), scenario("20-walk", "b"), lesson("30-b", "b"), lesson("40-a", "a")
    )
    assert person.done(moved) == {"10-check", "20-walk", "30-b", "40-a"}
    assert person.done(FIRST) == {"01-a", "50-s", "90-q"}


def test_a_new_lesson_on_what_was_reached_is_not_asked_for(person: Person) -> None:
    person.do(FIRST, "01-a")
    split = version("1.1.0", lesson("01-a", "a"), lesson("01-more", "a"), lesson("02-b", "b"))
    assert person.done(split) == {"01-a", "01-more"}


def test_what_lay_open_beside_stays_open(person: Person) -> None:
    both = version("1.0.0", lesson("01-a", "a"), lesson("02-also", "a"), quiz("90-q", "a"))
    person.do(both, "01-a")
    later = version("1.0.1", lesson("01-a", "a"), lesson("02-also", "a"), quiz("90-q", "a"))
    assert person.done(both) == person.done(later) == {"01-a"}


def test_reading_answers_no_questions(person: Person) -> None:
    person.do(FIRST, "01-a", "02-b", "50-s")
    renamed = version("1.1.0", lesson("01-a", "a"), quiz("95-questions", "a", "b"))
    assert person.done(renamed) == {"01-a"}


def test_questions_answered_are_worth_a_lesson(person: Person) -> None:
    person.do(FIRST, "90-q")
    assert person.done(version("1.1.0", lesson("05-new", "a", "b"), quiz("91-q", "b"))) == {"05-new", "91-q"}


def test_what_two_lessons_taught_may_become_one(person: Person) -> None:
    person.do(FIRST, "01-a")
    one = version("2.0.0", lesson("01-both", "a", "b"))
    assert person.done(one) == set()
    person.do(FIRST, "02-b")
    assert person.done(one) == {"01-both"}


def test_steps_without_objectives_go_by_their_name(person: Person) -> None:
    plain = version("1.0.0", lesson("01-a"), quiz("90-q"))
    person.do(plain, "01-a")
    assert person.done(version("1.1.0", lesson("01-a"), lesson("02-a"))) == {"01-a"}


def test_what_was_done_before_it_was_kept_stays_done_under_its_name(person: Person) -> None:
    person.did_before_it_was_kept(FIRST, "01-a", "90-q")
    later = version("1.1.0", lesson("01-a", "a", "new"), quiz("90-q", "a", "b", "new"), lesson("03-c", "a"))
    assert person.done(later) == {"01-a", "90-q"}


# What is asked for


def test_a_changed_objective_is_asked_for(person: Person) -> None:
    person.do(FIRST, "01-a", "02-b")
    changed = version("1.1.0", lesson("01-a", "a", "new"), lesson("02-b", "b"))
    assert person.done(changed) == {"02-b"}
    assert why(person, changed) == {"01-a": (Why.CHANGED, ("new",))}
    person.do(changed, "01-a")
    assert person.done(changed) == person.done(FIRST) | set() == {"01-a", "02-b"}


def test_an_objective_that_a_step_did_not_carry_then_is_new_to_it(person: Person) -> None:
    plain = version("1.0.0", lesson("01-a"))
    person.do(plain, "01-a")
    later = version("1.1.0", lesson("01-a", "a"))
    assert why(person, later) == {"01-a": (Why.CHANGED, ("a",))}


def test_only_what_the_trainer_names_is_asked_for_once_more(person: Person) -> None:
    person.do(FIRST, "01-a", "02-b", "90-q")
    again = version("2.0.0", lesson("01-a", "a"), lesson("03-b", "b"), quiz("90-q", "a", "b"), again={"a": "2.0.0"})
    assert why(person, again) == {"01-a": (Why.AGAIN, ("a",)), "90-q": (Why.AGAIN, ("a",))}
    assert person.done(again) == {"03-b"}
    person.do(again, "01-a", "90-q")
    assert person.done(again) == {"01-a", "03-b", "90-q"} and why(person, again) == {}


def test_a_later_version_neither_forgets_nor_repeats_the_wish(person: Person) -> None:
    jumped, diligent = Person(), person
    second = version("2.0.0", lesson("01-a", "a"), again={"a": "2.0.0"})
    third = version("2.0.1", lesson("01-a", "a"), again={"a": "2.0.0"})
    for one in (jumped, diligent):
        one.do(FIRST, "01-a")
    diligent.do(second, "01-a")
    assert why(jumped, third) and not why(diligent, third)


def test_whoever_never_reached_it_is_asked_for_it_the_first_time(person: Person) -> None:
    person.do(FIRST, "02-b")
    again = version("2.0.0", lesson("01-a", "a"), lesson("02-b", "b"), again={"a": "2.0.0"})
    assert why(person, again) == {} and person.done(again) == {"02-b"}


def test_what_was_done_before_it_was_kept_can_be_asked_for_too(person: Person) -> None:
    person.did_before_it_was_kept(FIRST, "01-a")
    again = version("2.0.0", lesson("01-a", "a"), again={"a": "2.0.0"})
    assert why(person, again) == {"01-a": (Why.AGAIN, ("a",))}


# Completed courses, the path, and signing

TWO = version("2.0.0", lesson("01-a", "a"), lesson("02-b", "b"), lesson("03-c", "c"), again={"a": "2.0.0"})


def complete(person: Person, course: Course = FIRST) -> Person:
    person.do(course, *[step.id.removeprefix("m/") for step in course.steps])
    person.complete(course)
    return person


def test_a_completed_course_stays_completed_where_nothing_is_asked_again(person: Person) -> None:
    complete(person)
    more = version("1.1.0", lesson("01-a", "a"), lesson("03-c", "c"))
    state = person.state(more)
    assert state.completed and not state.to_do_again and state.here is not None
    assert course_standing(state, ()).done and not is_going(state)


def test_it_is_on_the_path_once_more_where_it_is(person: Person) -> None:
    state = complete(person).state(TWO)
    standing = course_standing(state, ())
    assert state.completed and state.to_do_again and state.again == ("m/01-a",) and is_going(state)
    assert not standing.done and standing.again and standing.at == ("lesson", "m/01-a")
    person.do(TWO, "01-a")
    assert not person.state(TWO).to_do_again and course_standing(person.state(TWO), ()).done


def test_what_nobody_has_to_do_is_not_put_on_the_path_once_more(person: Person) -> None:
    free = version("2.0.0", lesson("01-a", "a"), again={"a": "2.0.0"}, mandatory=False)
    state = complete(person).state(free)
    assert state.again and not state.to_do_again and course_standing(state, ()).done


def test_it_is_completed_once_more_and_once_only(person: Person) -> None:
    complete(person)
    assert not completes_again(outline_of(TWO), person.progress)
    person.do(TWO, "01-a")
    assert completes_again(outline_of(TWO), person.progress)
    assert not completes(outline_of(TWO), person.progress)  # what is new besides is not waited for
    person.complete(TWO)
    assert not completes_again(outline_of(TWO), person.progress)


def test_who_never_completed_it_completes_it_as_ever(person: Person) -> None:
    person.do(FIRST, "01-a")
    person.do(TWO, "01-a", "02-b", "03-c")
    assert completes(outline_of(TWO), person.progress)


def test_signing_waits_for_what_is_asked_again_and_a_signature_stays(person: Person) -> None:
    complete(person)
    words, day = Texts({"en": "Policy"}), date(2026, 1, 1)
    policy = PolicyOutline("p", "1.0.0", "p", words, words, day, day, (NAME,), ())
    assert policy_state(policy, person.progress, "employee").gate is not Gate.TRAINING
    waiting = policy_state(policy, person.progress, "employee", {NAME})
    assert waiting.gate is Gate.TRAINING and waiting.missing_courses == (NAME,)
    signed = Signed("1.0.0", "employee", "en", "2026-01-01T09:00:00+01:00")
    assert policy_state(policy, person.progress, "employee", {NAME}, [signed]).gate is Gate.SIGNED


# Starting over


def test_starting_over_carries_too(person: Person) -> None:
    complete(person)
    person.start_over()
    assert person.done(FIRST) == set()
    person.do(FIRST, "01-a")
    renamed = version("1.1.0", lesson("05-a", "a"), lesson("06-b", "b"))
    assert person.done(FIRST) == {"01-a"} and person.done(renamed) == {"05-a"}


# What is told


def test_the_change_tells_what_is_new_asked_again_and_kept(person: Person) -> None:
    person.do(FIRST, "01-a", "02-b", "50-s")
    two = version(
        "2.0.0",
        *(lesson("01-a", "a"), lesson("02-b", "b", "more"), scenario("40-s", "b"), lesson("60-new", "c")),
        *(quiz("90-q", "a", "b"),),
        again={"a": "2.0.0"},
        changes="Two lessons are new.",
    )
    assert known_until(outline_of(two), "", person.progress) == "1.0.0"
    change = change_of(person.state(two), outline_of(FIRST))
    assert [step.id for step in change.new] == ["m/60-new"]
    assert [(one.step.id, one.why, [title.of("en") for title in one.objectives]) for one in change.again] == [
        ("m/01-a", Why.AGAIN, ["a"]),
        ("m/02-b", Why.CHANGED, ["more"]),
    ]
    assert (change.stays, change.minutes, change.text.of("en")) == (1, 12, "Two lessons are new.")


def test_a_step_that_moved_undone_is_not_called_new(person: Person) -> None:
    person.do(FIRST, "01-a")
    moved = version("1.1.0", lesson("01-a", "a"), lesson("07-b", "b", title="Step 02-b"))
    assert change_of(person.state(moved), outline_of(FIRST)).new == ()
    assert change_of(person.state(moved), None).new == ()


def test_nothing_is_told_twice_or_to_those_who_never_began(person: Person) -> None:
    later = outline_of(version("1.1.0", lesson("01-a", "a")))
    assert known_until(later, "", person.progress) == ""
    person.do(FIRST, "01-a")
    assert known_until(outline_of(FIRST), "", person.progress) == ""
    assert known_until(later, "", person.progress) == "1.0.0"
    assert known_until(later, "1.1.0", person.progress) == ""
    assert known_until(outline_of(FIRST), "1.1.0", person.progress) == ""


def test_who_worked_before_it_was_kept_is_told_too(person: Person) -> None:
    person.did_before_it_was_kept(FIRST, "01-a")
    assert known_until(outline_of(version("1.1.0", lesson("01-a", "a"))), "", person.progress) == "1.0.0"


# Any course, any versions, anything done in any order

OBJECTIVES = st.lists(st.sampled_from("abcd"), unique=True, max_size=3).map(tuple)
STEPS = st.lists(
    st.builds(
        Drawn,
        st.sampled_from(["01-p", "02-q", "03-r", "04-s", "05-t"]),
        OBJECTIVES,
        st.sampled_from(["lesson", "quiz", "scenario"]),
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda drawn: drawn.id,
)
VERSIONS = st.lists(STEPS, min_size=1, max_size=4).map(
    lambda drawn: [version(f"1.{number}.0", *steps) for number, steps in enumerate(drawn)]
)


@st.composite
def lives(draw: st.DrawFn) -> tuple[list[Course], list[tuple[int, str]]]:
    """Versions, and steps done on them in any order: also on an old one after a newer one."""
    versions = draw(VERSIONS)
    numbers = st.integers(0, len(versions) - 1)
    deeds = draw(
        st.lists(
            numbers.flatmap(
                lambda at: st.tuples(
                    st.just(at), st.sampled_from([step.id.removeprefix("m/") for step in versions[at].steps])
                )
            ),
            max_size=8,
        )
    )
    return versions, deeds


@given(lives())
def test_what_was_done_is_never_open_again_and_doing_takes_nothing_away(
    life: tuple[list[Course], list[tuple[int, str]]],
) -> None:
    versions, deeds = life
    person = Person()
    before = [person.done(one) for one in versions]
    done: set[tuple[int, str]] = set()
    for at, name in deeds:
        person.do(versions[at], name)
        done.add((at, name))
        after = [person.done(one) for one in versions]
        assert all(earlier <= later for earlier, later in zip(before, after, strict=True))
        assert all(step in after[number] for number, step in done)
        before = after


@given(lives(), st.randoms(use_true_random=False))
def test_the_order_in_which_statements_arrive_does_not_matter(
    life: tuple[list[Course], list[tuple[int, str]]], chance: Random
) -> None:
    versions, deeds = life
    person = Person()
    for at, name in deeds:
        person.do(versions[at], name)
    order = list(range(len(person)))
    chance.shuffle(order)
    for one in versions:
        assert course_state(outline_of(one), person.shuffled(order), ()) == person.state(one)


@given(STEPS, st.data())
def test_on_one_version_a_step_is_done_by_itself_alone(steps: list[Drawn], data: st.DataObject) -> None:
    course, person = version("1.0.0", *steps), Person()
    names = data.draw(st.lists(st.sampled_from([step.id for step in steps]), unique=True))
    person.do(course, *names)
    assert person.done(course) == set(names)
    assert person.done(version("1.0.1", *steps)) == set(names)


@given(STEPS, st.data())
def test_new_names_for_everything_change_nothing(steps: list[Drawn], data: st.DataObject) -> None:
    own = [step._replace(objectives=(f"own-{number}",)) for number, step in enumerate(steps)]
    course, person = version("1.0.0", *own), Person()
    names = data.draw(st.lists(st.sampled_from([step.id for step in own]), unique=True))
    person.do(course, *names)
    mixed = data.draw(st.permutations(own))
    renamed = [step._replace(id=f"{number:02}-{step.id}") for number, step in enumerate(mixed)]
    wanted = {new.id for new, old in zip(renamed, mixed, strict=True) if old.id in names}
    assert person.done(version("2.0.0", *renamed)) == wanted
    swapped = [step._replace(id=other.id) for step, other in zip(mixed, own, strict=True)]
    assert person.done(version("3.0.0", *swapped)) == {
        new.id for new, old in zip(swapped, mixed, strict=True) if old.id in names
    }
