"""Further paths join one's own without pressing anybody: each step once, days only where the company says one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.onboarding.due import Days
from desktop_app.features.onboarding.further import Taken, further_of, own_steps, taken_on
from desktop_app.features.onboarding.home import how_it_stands, lay_path
from desktop_app.features.onboarding.path import Laid, Path, Standing, StopState, key_of
from desktop_app.packs.company import Company, FurtherPath, PathKind, PathStep, When
from desktop_app.packs.texts import Texts
from tests.fakes.further_path import company as told_company

JOINED, TODAY = date(2026, 11, 2), date(2026, 12, 14)
TITLE = Texts({"en": "A title"})
PACKS = tuple("abcdef")


def step(pack: str, *, due_days: int = 0, when: When = When.THIRTY_DAYS, after: tuple[str, ...] = ()) -> PathStep:
    return PathStep(PathKind.COURSE, pack, when, due_days, after)


def company(first: Sequence[PathStep], **further: Sequence[PathStep]) -> Company:
    paths = tuple(FurtherPath(name, TITLE, TITLE, tuple(stops)) for name, stops in further.items())
    return told_company()._replace(path=tuple(first), further=paths)


class Shelf:
    """Answers for what is here; `done` is behind, and only what is `free` is not compulsory."""

    def __init__(self, here: str = "abcdef", done: str = "", free: str = "") -> None:
        self.here, self.done, self.free = here, done, free
        self.asked = 0

    def of(self, steps: Sequence[PathStep]) -> list[Laid]:
        self.asked += 1
        return [(each, self._standing(each.pack)) for each in steps if each.pack in self.here]

    def _standing(self, pack: str) -> Standing:
        done = pack in self.done
        return Standing(TITLE, TITLE, 10, float(done), done, done, pack not in self.free)


def path_of(told: Company, shelf: Shelf, **taken: date) -> Path:
    return lay_path(told, how_it_stands(told, shelf), Days(JOINED, TODAY), taken)


def packs(path: Path) -> list[str]:
    return [stop.step.pack for stop in path.stops]


def test_nobody_is_put_on_a_further_path() -> None:
    assert packs(path_of(company([step("a")], coach=[step("b")]), Shelf())) == ["a"]


def test_the_stops_of_a_path_taken_up_join_ones_own() -> None:
    told = company([step("a")], coach=[step("b"), step("c", when=When.FIRST_WEEK)], other=[step("d")])
    assert packs(path_of(told, Shelf(), coach=TODAY)) == ["c", "a", "b"]


def test_a_stop_of_two_paths_stands_once_where_it_comes_first() -> None:
    told = company([step("a", due_days=3)], coach=[step("a", due_days=9), step("b", due_days=9)], other=[step("b")])
    path = path_of(told, Shelf(), other=JOINED, coach=TODAY)
    assert [(stop.step.pack, stop.step.due_days) for stop in path.stops] == [("a", 3), ("b", 9)]
    assert path.stops[0].due == date(2026, 11, 5), "a stop of the first path counts from joining"


def test_further_stops_count_from_the_day_they_were_taken_up() -> None:
    told = company([step("a")], coach=[step("b", due_days=7)])
    assert path_of(told, Shelf(), coach=date(2026, 12, 1)).stops[1].due == date(2026, 12, 8)


def test_a_further_stop_has_a_day_only_where_the_company_says_one() -> None:
    path = path_of(company([], coach=[step("b"), step("c")]), Shelf(free="c"), coach=JOINED)
    assert [stop.standing.compulsory for stop in path.stops] == [True, False]
    assert [(stop.due, stop.late) for stop in path.stops] == [(None, False), (None, False)]


def test_a_further_stop_may_wait_for_the_first_path() -> None:
    told = company([step("a")], coach=[step("b", after=("a",))])
    assert path_of(told, Shelf(), coach=TODAY).stops[1].state is StopState.LOCKED
    assert path_of(told, Shelf(done="a"), coach=TODAY).stops[1].state is StopState.NOW


def test_what_is_free_waits_until_what_is_compulsory_is_done() -> None:
    told = company([step("a", when=When.NINETY_DAYS)], coach=[step("b", when=When.FIRST_WEEK)])
    path = path_of(told, Shelf(free="b"), coach=TODAY)
    assert path.next is not None and path.next.step.pack == "a"
    after = path_of(told, Shelf(free="b", done="a"), coach=TODAY)
    assert after.only_optional_left and after.next is not None and after.next.step.pack == "b"


def test_what_is_told_of_a_further_path() -> None:
    told = company([step("a")], coach=[step("a"), step("b"), step("x")], empty=[step("x")])
    known = how_it_stands(told, Shelf(done="a"))
    (found,) = further_of(told, known, {"coach": TODAY})
    assert (found.id, found.steps, found.done, found.minutes, found.minutes_left) == ("coach", 2, 1, 20, 10)
    assert found.taken and not further_of(told, known, {})[0].taken


def test_one_question_tells_of_all_paths() -> None:
    shelf = Shelf()
    how_it_stands(company([step("a")], coach=[step("b")]), shelf)
    assert shelf.asked == 1


@pytest.mark.parametrize(("said", "day"), [("2026-11-05T23:30:00+01:00", date(2026, 11, 5)), ("someday", TODAY)])
def test_the_day_of_taking_up_is_the_one_of_the_calendar_there(said: str, day: date) -> None:
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
    assert taken_on({"coach": said}, now) == {"coach": day}


STEPS = st.builds(
    lambda pack, when, days, after: step(pack, when=when, due_days=min(days, when.days), after=tuple(after)),
    *(st.sampled_from(PACKS), st.sampled_from(When), st.integers(0, 90)),
    st.lists(st.sampled_from(PACKS), max_size=2),
)
STOPS = st.lists(STEPS, max_size=4, unique_by=key_of)
COMPANIES = st.builds(lambda first, coach, other: company(first, coach=coach, other=other), STOPS, STOPS, STOPS)
TAKEN = st.dictionaries(st.sampled_from(["coach", "other", "gone"]), st.dates())


@given(COMPANIES, TAKEN, st.sampled_from(["", "abc", "abcdef"]), st.sampled_from(["", "a", "bd"]), st.dates())
def test_whatever_is_taken_up_the_path_leads_on(told: Company, taken: Taken, here: str, done: str, today: date) -> None:
    steps, since = own_steps(told, taken)
    assert len({key_of(each) for each in steps}) == len(steps)
    assert steps[: len(told.path)] == told.path
    assert not {key_of(each) for each in told.path} & since.keys()
    path = lay_path(told, how_it_stands(told, Shelf(here, done)), Days(JOINED, today), taken)
    assert sorted(packs(path)) == sorted(each.pack for each in steps if each.pack in here)
    assert path.finished or path.next is not None
    for stop in path.stops:
        begun = since.get(key_of(stop.step))
        assert stop.due is None or begun is None or stop.step.due_days
        assert stop.due is None or stop.due >= (begun or JOINED)
