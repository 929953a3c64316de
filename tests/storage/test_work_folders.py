"""The folders on a trainer's table: the one opened last first, taken off and brought back, nothing of them copied."""

from __future__ import annotations

from pathlib import Path

from desktop_app.features.trainer import store
from desktop_app.features.trainer.service.table import TableService
from tests.fakes.clock import FixedClock
from tests.fakes.desk import house_of


def test_folders_come_in_the_order_they_were_opened(tmp_path: Path) -> None:
    clock = FixedClock()
    with house_of(tmp_path / "profile", clock) as house:
        table = TableService(house.database, clock)
        first = table.open(tmp_path / "first")
        clock.pass_(seconds=1)
        second = table.open(tmp_path / "second" / ".." / "second")
        assert [one.folder for one in table.packs()] == [second, first] == [str(tmp_path / "second"), first]
        clock.pass_(seconds=1)
        table.open(tmp_path / "first")
        assert [one.folder for one in table.packs()] == [first, second]
    assert not (tmp_path / "first").exists(), "remembering makes no folder"


def test_a_folder_is_brought_back_to_its_place(tmp_path: Path) -> None:
    clock = FixedClock()
    with house_of(tmp_path / "profile", clock) as house:
        table = TableService(house.database, clock)
        for name in ("one", "two", "three"):
            table.open(tmp_path / name)
            clock.pass_(seconds=1)
        before = table.packs()
        table.put_away(before[1].folder)
        assert len(table.packs()) == 2
        table.bring_back(before[1])
        assert table.packs() == before


def test_libraries_lie_apart(tmp_path: Path) -> None:
    clock = FixedClock()
    with house_of(tmp_path / "profile", clock) as house:
        with house.database.write() as connection:
            store.remember(connection, "library", "/x", "2026-01-01T00:00:00+00:00")
        assert TableService(house.database, clock).packs() == ()


def test_the_table_outlives_the_app(tmp_path: Path) -> None:
    clock = FixedClock()
    with house_of(tmp_path / "profile", clock) as house:
        name = TableService(house.database, clock).open(tmp_path / "pack")
    with house_of(tmp_path / "profile", clock) as house:
        assert [one.folder for one in TableService(house.database, clock).packs()] == [name]
