"""Several courses at once: what one is in the middle of, what comes next, what is done; and finding one by words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.prerequisites import Before, before
from desktop_app.features.training.search import fold

_WORD = re.compile(r"\w+")


class Known(NamedTuple):
    """A course with what comes before it."""

    state: CourseState
    before: Before


class Learning(NamedTuple):
    """Every course in one of three groups, each in the order in which one would want it."""

    going: tuple[Known, ...]
    ahead: tuple[Known, ...]
    done: tuple[Known, ...]

    @property
    def everything(self) -> tuple[Known, ...]:
        """All of them, in this order."""
        return (*self.going, *self.ahead, *self.done)

    @property
    def main(self) -> Known | None:
        """The one to go on with; None where nothing is left."""
        return next((known for known in (*self.going, *self.ahead) if not known.before.courses), None)


def is_going(state: CourseState) -> bool:
    """Whether a person is in the middle of a course, for the first time or once more."""
    if state.completed:
        return state.to_do_again or (state.turn > 0 and state.here is not None)
    return state.begun


def sort_out(states: Sequence[CourseState], language: str, words: str = "", order: Sequence[str] = ()) -> Learning:
    """The courses that have all the words, in their groups.

    `states` come as they were visited, the last first; `order` is that of the company's path. What comes next comes in
    that order, then what is on no path, the compulsory first; what something else comes before is last.
    """
    known = [Known(state, before(state.course.id, states)) for state in states if _has(state, language, words)]
    going = [one for one in known if is_going(one.state)]
    ahead = [one for one in known if not one.state.completed and not is_going(one.state)]
    done = [one for one in known if one.state.completed and not is_going(one.state)]
    ahead.sort(key=lambda one: _wanted(one, language, order))
    return Learning(tuple(going), tuple(ahead), tuple(done))


def _has(state: CourseState, language: str, words: str) -> bool:
    return has_words((state.course.title.of(language), state.course.summary.of(language)), words)


def has_words(texts: Iterable[str], words: str) -> bool:
    """Whether every word begins a word of the texts; case and accents do not matter."""
    found = [fold(word) for text in texts for word in _WORD.findall(text)]
    return all(any(one.startswith(fold(word)) for one in found) for word in _WORD.findall(words))


def _wanted(one: Known, language: str, order: Sequence[str]) -> tuple[bool, int, bool, str]:
    course = one.state.course
    place = order.index(course.id) if course.id in order else len(order)
    return bool(one.before.courses), place, not course.mandatory, fold(course.title.of(language))
