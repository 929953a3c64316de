"""Courses that build on each other, on a real shelf: what comes first is held, and nobody is shut out for nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.features.onboarding.path import StopState
from desktop_app.first_screen import home_from
from desktop_app.house import House
from desktop_app.kernel.tasks import CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company import PathKind, PathStep, When
from desktop_app.storage.glance import look
from tests.fakes import desk, long_path
from tests.fakes.clock import FixedClock
from tests.fakes.long_path import SKETCHES, Sketch, company, course_of, finish
from tests.fakes.packs import write_folder

Shelve = Callable[..., None]
BASE, TOP = "example.order.base", "example.order.top"


@pytest.fixture
def house(tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    with desk.house_of(tmp_path / "profile", clock) as made:
        yield made


@pytest.fixture
def join(house: House, tmp_path: Path) -> Shelve:
    """Join a company whose path has two courses; `requires` says what each builds on."""

    def made(**requires: tuple[str, ...]) -> None:
        folders = [
            write_folder(tmp_path / name, course_of(sketch(name, requires.get(name.rpartition(".")[2], ()))))
            for name in (BASE, TOP)
        ]
        path = tuple(PathStep(PathKind.COURSE, name, When.FIRST_WEEK) for name in (TOP, BASE))
        told = company()._replace(path=path)
        house.onboarding.join(desk.NAME, told, tuple(folders), house.shelf.install_folder, CancelToken())

    return made


def sketch(name: str, requires: tuple[str, ...]) -> Sketch:
    return SKETCHES[0]._replace(id=name, requires=requires, mandatory=True)


def open_first(house: House, course: str) -> None:
    house.training.lesson(course, house.training.course(course).steps[0].step.id, "en")


def states(house: House) -> dict[str, StopState]:
    return {stop.step.pack: stop.state for stop in house.onboarding.path().stops}


def test_what_comes_first_is_held_and_then_open(house: House, join: Shelve) -> None:
    join(top=(BASE,))
    assert states(house) == {TOP: StopState.LOCKED, BASE: StopState.NOW}
    with pytest.raises(Trouble, match="course-first"):
        open_first(house, TOP)
    assert [one.course.id for one in house.training.overview(TOP).before.courses] == [BASE]
    finish(house, BASE)
    open_first(house, TOP)
    assert states(house) == {TOP: StopState.NOW, BASE: StopState.DONE}


def test_a_course_that_is_not_here_shuts_nobody_out(house: House, join: Shelve) -> None:
    join(top=("example.order.gone",))
    open_first(house, TOP)
    assert states(house)[TOP] is StopState.NOW


def test_courses_in_a_circle_can_be_begun_anywhere(house: House, join: Shelve) -> None:
    join(top=(BASE,), base=(TOP,))
    for name in (TOP, BASE):
        open_first(house, name)
    assert states(house) == {TOP: StopState.NOW, BASE: StopState.LATER}


def test_days_are_told_from_joining_on(house: House, join: Shelve, clock: FixedClock) -> None:
    join()
    due = house.onboarding.path().stops[0].due
    assert due is not None and (due - clock.now().date()).days == 7
    clock.pass_(days=8)
    assert house.onboarding.path().stops[0].late
    clock.pass_(days=-400)
    view = house.onboarding.home()
    assert view is not None and (view.day, view.path.stops[0].due, view.path.stops[0].late) == (1, due, False)


def test_starting_over_changes_nothing_on_the_path(house: House, join: Shelve) -> None:
    join()
    finish(house, TOP, BASE)
    before = house.onboarding.path()
    house.training.start_over(TOP)
    after = house.onboarding.path()
    assert after.finished and after.minutes_done == before.minutes_done


def test_the_first_screen_says_what_the_service_says(house: House, tmp_path: Path, clock: FixedClock) -> None:
    """Days, needs and places too, though one reads them without the database library."""
    long_path.join(house, tmp_path / "sources")
    assert home_from(look(house.database.path), clock.now()) == house.onboarding.home()
    long_path.be_under_way(house)
    clock.pass_(days=30)
    assert home_from(look(house.database.path), clock.now()) == house.onboarding.home()
    view = house.onboarding.home()
    assert view is not None and view.path.next is not None and view.path.next.late
