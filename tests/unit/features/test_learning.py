"""Several courses: sorted as one would want them, found by their words, and never locked behind what cannot come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.training.course import CourseState, course_state
from desktop_app.features.training.learning import has_words, sort_out
from desktop_app.features.training.prerequisites import before
from desktop_app.ledger.fold import Key, Mark, Progress
from desktop_app.ledger.kinds import COURSE_COMPLETED, COURSE_RESTARTED, LESSON_FINISHED
from desktop_app.ledger.place import Place
from desktop_app.packs.outline import CourseOutline, ModuleOutline, StepOutline
from desktop_app.packs.texts import Texts

NAMES = tuple("abcd")


def outline(name: str, *, mandatory: bool = True, requires: Sequence[str] = (), title: str = "") -> CourseOutline:
    texts = Texts({"en": title or f"Course {name}"})
    steps = tuple(StepOutline(f"m/{number}", "lesson", texts, 4) for number in (1, 2))
    modules = (ModuleOutline("m", texts, steps),)
    return CourseOutline(name, "1.0.0", name, texts, Texts({"en": "About it"}), mandatory, modules, tuple(requires))


def progress(*marks: Key) -> Progress:
    return Progress({key: Mark(marks.count(key), "1", "2026", "1", "2026") for key in marks})


def state(of: CourseOutline, *marks: Key, places: Sequence[Place] = ()) -> CourseState:
    return course_state(of, progress(*marks), places)


def completed(name: str) -> Key:
    return COURSE_COMPLETED.name, name


def lesson(name: str, number: int) -> Key:
    return LESSON_FINISHED.name, f"{name}/m/{number}"


def groups(*states: CourseState, words: str = "") -> tuple[list[str], ...]:
    return tuple([one.state.course.id for one in group] for group in sort_out(states, "en", words))


def test_courses_lie_in_their_groups() -> None:
    fresh, going = state(outline("a")), state(outline("b"), lesson("b", 1))
    opened = state(outline("c"), places=[Place("m/1", 0.2)])
    done = state(outline("d"), lesson("d", 1), lesson("d", 2), completed("d"))
    assert groups(done, going, fresh, opened) == (["b", "c"], ["a"], ["d"])


def test_who_starts_over_is_in_the_middle_again() -> None:
    marks = (lesson("a", 1), lesson("a", 2), completed("a"))
    assert groups(state(outline("a"), *marks)) == ([], [], ["a"])
    again = state(outline("a"), *marks, (COURSE_RESTARTED.name, "a"))
    assert groups(again) == (["a"], [], [])
    assert again.completed


def test_what_is_open_and_compulsory_comes_next() -> None:
    one, two = state(outline("one", mandatory=False)), state(outline("two", requires=["one"]))
    three, four = state(outline("three", title="Żywo")), state(outline("four", title="Ämter"))
    learning = sort_out([one, two, three, four], "en")
    assert [known.state.course.id for known in learning.ahead] == ["four", "three", "one", "two"]
    assert learning.main == learning.ahead[0]
    assert [known.course.id for known in learning.ahead[3].before.courses] == ["one"]


def test_nothing_is_main_when_all_is_done() -> None:
    assert sort_out([state(outline("a"), completed("a"))], "en").main is None
    assert sort_out([], "en").main is None


@pytest.mark.parametrize("words", ["", "  ", "spe", "WORK", "about spe", "mówić", "mowic", "l’azienda", "azienda"])
def test_words_are_found_as_people_type_them(words: str) -> None:
    assert has_words(("Speaking about work", "Jak mówić; l’azienda"), words)


@pytest.mark.parametrize("words", ["peaking", "speaking sport", "x"])
def test_other_words_are_not(words: str) -> None:
    assert not has_words(("Speaking about work",), words)


@given(st.text(), st.text())
def test_any_text_finds_itself(text: str, other: str) -> None:
    assert has_words((other, text), text)


@given(st.lists(st.sampled_from(NAMES), unique=True), st.data())
def test_every_course_is_in_one_group(names: list[str], data: st.DataObject) -> None:
    states = [any_state(name, data) for name in names]
    assert sorted(name for group in groups(*states) for name in group) == sorted(names)


def any_state(name: str, data: st.DataObject) -> CourseState:
    requires = data.draw(st.lists(st.sampled_from((*NAMES, "gone")), max_size=3, unique=True))
    chances = [lesson(name, 1), lesson(name, 2), completed(name), (COURSE_RESTARTED.name, name)]
    marks = data.draw(st.lists(st.sampled_from(chances), unique=True))
    return state(outline(name, requires=requires, mandatory=data.draw(st.booleans())), *marks)


@given(st.fixed_dictionaries({name: st.lists(st.sampled_from((*NAMES, "gone")), max_size=3) for name in NAMES}))
def test_every_course_can_be_reached(requires: Mapping[str, list[str]]) -> None:
    """Whatever courses say of each other, doing what is open again and again leaves none closed."""
    done: set[str] = set()
    for _ in NAMES:
        states = [
            state(outline(name, requires=tuple(dict.fromkeys(needed))), *map(completed, done))
            for name, needed in requires.items()
        ]
        done |= {name for name in NAMES if not before(name, states).courses}
    assert done == set(NAMES)


def test_a_course_says_what_comes_before_it() -> None:
    base, top = outline("base"), outline("top", requires=["base", "gone"])
    told = before("top", [state(base), state(top)])
    assert ([one.course.id for one in told.courses], told.absent) == (["base"], ("gone",))
    told = before("top", [state(base, completed("base")), state(top, completed("base"))])
    assert (told.courses, told.absent) == ((), ("gone",))
    begun = before("top", [state(base), state(top, lesson("top", 1))])
    assert begun.courses == begun.absent == ()
    assert before("unknown", [state(base)]).courses == ()
