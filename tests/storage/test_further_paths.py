"""Further paths are taken up and put down in private: no statement, no outbox, no trace once they are put down."""

from __future__ import annotations

import csv
import io
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.events import MOVE_THE_OUTBOX, PathsChanged
from desktop_app.first_screen import home_from
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.glance import Condition, look
from desktop_app.storage.schema import DATABASE_NAME
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.further_path import AMBASSADOR, COACH, join
from tests.fakes.long_path import PICTURES

HEARD: list[object] = []
WRITTEN = ("statement", "mark", "outbox", "place", "jotting", "person", "company")


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("further")
    with desk.house_of(folder / "joined", FixedClock()) as house:
        join(house, folder / "sources")
    return folder / "joined"


@pytest.fixture
def house(joined: Path, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    HEARD.clear()
    shutil.copytree(joined, tmp_path / "profile")
    with desk.house_of(tmp_path / "profile", clock, HEARD.append) as opened:
        yield opened


def rows(house: House, *tables: str) -> dict[str, list[tuple[object, ...]]]:
    with house.database.read() as connection:
        return {name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name}")] for name in tables}


def exported(house: House, folder: Path) -> list[dict[str, str]]:
    with zipfile.ZipFile(house.person.export(folder / "all.zip", "What this is")) as archive:
        return list(csv.DictReader(io.StringIO(archive.read("further-paths.csv").decode("utf-8-sig"))))


def test_taking_up_and_putting_down_is_theirs_alone(house: House, tmp_path: Path) -> None:
    before = rows(house, *WRITTEN)
    house.onboarding.take_up(AMBASSADOR)
    assert rows(house, *WRITTEN) == before
    assert exported(house, tmp_path) == [{"path_id": AMBASSADOR, "taken_at": "2026-11-02T09:00:00+01:00"}]
    house.onboarding.put_down(AMBASSADOR)
    assert rows(house, *WRITTEN, "taken_path") == {**before, "taken_path": []}
    assert exported(house, tmp_path) == []
    assert [PathsChanged(), PathsChanged()] == HEARD
    assert not any(isinstance(event, MOVE_THE_OUTBOX) for event in HEARD)


def test_a_path_put_down_amiss_comes_back_as_it_was(house: House, clock: FixedClock) -> None:
    house.onboarding.take_up(AMBASSADOR)
    before = house.onboarding.path()
    clock.pass_(days=6)
    later = house.onboarding.path()
    house.onboarding.take_up(AMBASSADOR, house.onboarding.put_down(AMBASSADOR))
    assert house.onboarding.path() == later
    assert [stop.due for stop in later.stops] == [stop.due for stop in before.stops]
    assert house.onboarding.put_down(COACH) == ""


def test_taking_up_twice_keeps_the_first_day(house: House, clock: FixedClock) -> None:
    house.onboarding.take_up(AMBASSADOR)
    clock.pass_(days=6)
    house.onboarding.take_up(AMBASSADOR)
    assert house.onboarding.put_down(AMBASSADOR) == "2026-11-02T09:00:00+01:00"


def test_what_was_learnt_on_it_stays(house: House) -> None:
    house.onboarding.take_up(AMBASSADOR)
    desk.read_lessons(house)
    desk.take_quiz(house)
    house.onboarding.put_down(AMBASSADOR)
    found = next(one for one in house.onboarding.further() if one.id == AMBASSADOR)
    assert (found.done, found.taken) == (1, False)


def test_a_path_that_the_company_does_not_have_cannot_be_taken_up(house: House) -> None:
    with pytest.raises(Trouble, match="path-gone"):
        house.onboarding.take_up("made-up")
    assert rows(house, "taken_path") == {"taken_path": []}


def test_only_paths_of_which_something_is_here_are_offered(house: House) -> None:
    assert [(one.id, one.steps) for one in house.onboarding.further()] == [(AMBASSADOR, 4), (COACH, 2)]


def test_learn_follows_ones_own_path_and_then_the_others(house: House) -> None:
    first = house.onboarding.course_order()
    assert first.index(PICTURES) < first.index("example.aurora.readable")
    house.onboarding.take_up(COACH)
    assert house.onboarding.course_order().index("example.aurora.readable") < first.index(PICTURES) + 1
    assert set(house.onboarding.course_order()) == set(first)


def test_a_damaged_profile_gives_back_what_was_taken_up(house: House, clock: FixedClock) -> None:
    house.onboarding.take_up(COACH)
    house.close()
    database = house.profile / DATABASE_NAME
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'mark'").fetchone()
    content = bytearray(database.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    database.write_bytes(content)
    with desk.house_of(house.profile, clock) as mended:
        assert mended.opened.mended is not None
        assert [one.id for one in mended.onboarding.further() if one.taken] == [COACH]


DEEDS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["take up", "put down", "undo"]), st.sampled_from([AMBASSADOR, COACH])),
        st.tuples(st.just("clock"), st.integers(-400, 400)),
        st.tuples(st.just("learn"), st.just(PICTURES)),
        st.tuples(st.just("restart"), st.just("")),
    ),
    max_size=20,
)


class Somebody:
    """Takes up and puts down, and knows by simple remembering what must have come of it."""

    def __init__(self, profile: Path) -> None:
        self.profile, self.clock = profile, FixedClock()
        self.house = House(profile, self.clock, lambda _event: None)
        self.taken: dict[str, str] = {}
        self.put: dict[str, str] = {}

    def do(self, what: str, how: object) -> None:
        getattr(self, "_" + what.replace(" ", "_"))(how)

    def _take_up(self, path: str) -> None:
        self.house.onboarding.take_up(path)
        self.taken.setdefault(path, self.clock.now().isoformat(timespec="seconds"))

    def _put_down(self, path: str) -> None:
        told = self.house.onboarding.put_down(path)
        assert told == self.taken.pop(path, "")
        self.put[path] = told

    def _undo(self, path: str) -> None:
        if self.put.get(path):
            self.house.onboarding.take_up(path, self.put[path])
            self.taken.setdefault(path, self.put[path])

    def _clock(self, days: int) -> None:
        self.clock.pass_(days=days)

    def _learn(self, course: str) -> None:
        self.house.training.finish_lesson(course, self.house.training.course(course).steps[0].step.id)

    def _restart(self, _how: str) -> None:
        self.house.close()
        self.house = House(self.profile, self.clock, lambda _event: None)

    def agrees(self) -> None:
        """Database, service and first screen say the same, and nothing else knows of it."""
        assert dict(rows(self.house, "taken_path")["taken_path"]) == self.taken
        glance = look(self.profile / DATABASE_NAME)
        assert glance.condition is Condition.READY
        home = self.house.onboarding.home()
        assert home is not None and home_from(glance, self.clock.now()) == home
        assert home.path == self.house.onboarding.path()
        assert {one.id for one in home.further if one.taken} == self.taken.keys()
        told = str(rows(self.house, "statement", "mark", "outbox"))
        assert AMBASSADOR not in told and COACH not in told


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(DEEDS)
def test_whatever_is_taken_up_and_put_down_in_any_order(
    joined: Path, tmp_path: Path, deeds: list[tuple[str, object]]
) -> None:
    profile = tmp_path / "lived"
    shutil.rmtree(profile, ignore_errors=True)
    shutil.copytree(joined, profile)
    somebody = Somebody(profile)
    try:
        for what, how in deeds:
            somebody.do(what, how)
        somebody.agrees()
    finally:
        somebody.house.close()
