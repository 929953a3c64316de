"""`portavoce` without a window: it answers in UTF-8, changes nothing, and says in a sentence why it cannot."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.house import House
from desktop_app.kernel.profiles import new_profile, settings_of
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.trouble import Trouble
from desktop_app.status import status_of
from desktop_app.storage.opening import open_database
from desktop_app.storage.schema import DATABASE_NAME, LATEST
from tests.fakes import desk
from tests.fakes.clock import FixedClock

NAME = "Łucja Żółć"
NO_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}


def portavoce(*arguments: str | Path, data: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """The real command, in a locale that knows ASCII only."""
    command = [sys.executable, "-m", "desktop_app", *arguments]
    environment = {**os.environ, **NO_LOCALE, "PYTHONPATH": str(Path.cwd())}
    if data is not None:
        environment["PORTAVOCE_DATA"] = str(data)
    return subprocess.run(command, capture_output=True, timeout=60, check=False, env=environment)


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its content and its time, but for the index that readers of the log share."""
    return {
        str(file.relative_to(folder)): (file.read_bytes() if file.is_file() else b"", file.stat().st_mtime_ns)
        for file in (folder, *folder.rglob("*"))
        if not file.name.endswith("-shm")
    }


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "Łucja? 50% #1"


@pytest.fixture
def house(profile: Path, clock: FixedClock) -> Iterator[House]:
    with desk.house_of(profile, clock) as made:
        desk.join(made, NAME)
        desk.read_lessons(made)
        yield made


def test_the_version_is_told() -> None:
    told = portavoce("--version")
    assert (told.returncode, told.stdout.decode().strip()) == (0, f"Portavoce {__version__}")


@pytest.mark.parametrize("wrong", [["--nonsense"], ["status", "--yaml"], ["stauts"]])
def test_what_it_does_not_know_it_refuses(wrong: list[str]) -> None:
    told = portavoce(*wrong)
    assert told.returncode == 2
    assert b"usage: portavoce" in told.stderr
    assert b"Traceback" not in told.stderr


def test_status_beside_the_app_tells_all_and_changes_nothing(house: House, profile: Path) -> None:
    before = everything(profile)
    told = portavoce("status", "--json", "--profile", profile)
    assert told.returncode == 0, told.stderr.decode()
    status = json.loads(told.stdout.decode("utf-8"))
    assert status["person"]["name"] == NAME
    assert status["courses"][0]["done"] == 2
    assert everything(profile) == before
    house.training.keep_place(desk.COURSE, status["courses"][0]["modules"][0]["steps"][0]["id"], 0.5)


def test_status_after_the_app_leaves_no_trace(house: House, profile: Path) -> None:
    house.close()
    before = everything(profile)
    told = portavoce("--profile", profile, "status")
    assert told.returncode == 0, told.stderr.decode()
    assert told.stdout.decode("utf-8").startswith(f"{NAME} · Aurora Example")
    assert everything(profile) == before


def test_status_after_a_kill_reads_what_was_done_and_leaves_it_to_the_app(profile: Path, clock: FixedClock) -> None:
    code = (
        "import os, sys, pathlib; from tests.fakes import desk; from tests.fakes.clock import FixedClock;"
        "house = desk.house_of(pathlib.Path(sys.argv[1]), FixedClock()).__enter__(); desk.join(house, 'G F');"
        "desk.read_lessons(house); os.kill(os.getpid(), 9)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    subprocess.run([sys.executable, "-c", code, profile], check=False, timeout=60, env=environment)
    before = everything(profile)
    assert len(before[f"{DATABASE_NAME}-wal"][0]) > 0
    told = portavoce("status", "--json", "--profile", profile)
    assert json.loads(told.stdout)["courses"][0]["done"] == 2
    assert everything(profile) == before


def _older(path: Path) -> None:
    _numbered(path, LATEST - 1)


def _newer(path: Path) -> None:
    _numbered(path, LATEST + 1)


def _numbered(path: Path, number: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {number}")


def _damaged(path: Path) -> None:
    path.write_bytes(b"\xaa" * 20_000)


def _lost(path: Path) -> None:
    (path.parent / "backups").mkdir()
    path.replace(path.parent / "backups" / "000001-x-daily.db")


def _no_database(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (_older, "starsza wersja"),
        (_newer, "nowsz"),
        (_damaged, "uszkodzone"),
        (_lost, "uszkodzone"),
        (_no_database, "nie ma jeszcze profilu"),
    ],
)
def test_a_profile_that_cannot_be_read_gets_a_sentence_and_stays_as_it_is(
    house: House, profile: Path, harm: object, says: str
) -> None:
    house.close()
    settings_of(profile).write(Settings(language="pl"))
    assert callable(harm)
    harm(profile / DATABASE_NAME)
    before = everything(profile)
    told = portavoce("status", "--profile", profile)
    sentence = told.stderr.decode("utf-8")
    assert told.returncode == 2
    assert says.casefold() in sentence.casefold()
    assert "Traceback" not in sentence
    assert told.stdout == b""
    assert everything(profile) == before


@pytest.mark.parametrize("row", [("company", "body"), ("pack", "outline")])
@pytest.mark.parametrize("content", ["{", "{}", "[]", "null", "7"])
def test_a_row_that_cannot_be_understood_gets_a_sentence(
    house: House, profile: Path, row: tuple[str, str], content: str
) -> None:
    house.close()
    table, column = row
    with closing(sqlite3.connect(profile / DATABASE_NAME)) as connection, connection:
        connection.execute(f"UPDATE {table} SET {column} = ?", (content,))
    with pytest.raises(Trouble, match="unreadable"):
        status_of(profile)


def test_a_profile_that_is_held_gets_a_sentence(house: House, profile: Path) -> None:
    house.close()
    with closing(sqlite3.connect(profile / DATABASE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        told = portavoce("status", "--profile", profile)
    assert told.returncode == 2
    assert b"Another program is holding the data" in told.stderr


def test_packs_without_a_person_are_no_reason_to_fall(profile: Path, clock: FixedClock) -> None:
    """A kill during joining: the packs are on the shelf, nobody sits at the desk yet."""
    with desk.house_of(profile, clock) as house:
        for folder in desk.pack_folders():
            house.shelf.install_folder(folder)
    told = portavoce("status", "--json", "--profile", profile)
    assert told.returncode == 0, told.stderr.decode()
    status = json.loads(told.stdout)
    assert status["person"] is None
    assert status["courses"] == status["policies"] == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    told = portavoce("status", "--profile", tmp_path / "nobody")
    assert told.returncode == 2
    assert b"There is no profile in" in told.stderr
    assert not (tmp_path / "nobody").exists()


@pytest.mark.parametrize("command", [["status"], []])
def test_an_ordinary_folder_is_no_profile_and_stays_as_it_is(tmp_path: Path, command: list[str]) -> None:
    """Named by mistake, it would be closed to everybody else and filled with a database."""
    folder = tmp_path / "Fotografie di Łucja"
    folder.mkdir(mode=0o755)
    (folder / "ferie.jpg").write_bytes(b"jpg")
    before, mode = everything(folder), folder.stat().st_mode
    told = portavoce(*command, "--profile", folder)
    assert told.returncode == 2
    assert told.stderr.decode("utf-8").startswith(f"{folder} is not a Portavoce profile")
    assert (everything(folder), folder.stat().st_mode) == (before, mode)


def test_a_file_is_no_profile_either(tmp_path: Path) -> None:
    file = tmp_path / "portavoce.txt"
    file.write_text("mine")
    told = portavoce("--profile", file)
    assert (told.returncode, b"is not a Portavoce profile" in told.stderr) == (2, True)


def test_an_empty_folder_may_become_a_profile(tmp_path: Path) -> None:
    told = portavoce("status", "--profile", tmp_path)
    assert told.returncode == 2
    assert b"There is no profile in" in told.stderr


def test_without_a_profile_named_the_only_one_is_meant(tmp_path: Path, clock: FixedClock) -> None:
    none = portavoce("status", data=tmp_path / "data")
    assert none.returncode == 2
    assert not (tmp_path / "data").exists()
    with desk.house_of(new_profile(tmp_path / "data"), clock) as house:
        desk.join(house, NAME)
    one = portavoce("status", data=tmp_path / "data")
    assert NAME in one.stdout.decode("utf-8")
    with desk.house_of(new_profile(tmp_path / "data"), clock):
        two = portavoce("status", data=tmp_path / "data")
    assert two.returncode == 2
    assert b"There are 2 profiles" in two.stderr


def test_more_waits_than_a_list_shows_and_all_of_it_is_counted(house: House, profile: Path) -> None:
    with house.database.write() as connection:
        body = "SELECT 'w' || value, 'lesson-finished', 'x', '2026', '{}' FROM generate_series(1, 700)"
        numbers = "WITH RECURSIVE generate_series(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM generate_series"
        connection.exec_driver_sql(
            f"INSERT INTO statement (id, kind, object, at, body) {numbers} WHERE value < 700) "
            + body.replace("(1, 700)", "")
        )
        connection.exec_driver_sql(
            "INSERT INTO outbox (statement_id, privacy, queued_at) "
            "SELECT id, 'compulsory', at FROM statement WHERE id LIKE 'w%'"
        )
    told = portavoce("status", "--json", "--profile", profile)
    assert json.loads(told.stdout)["waiting"]["count"] >= 700


def test_a_data_folder_that_is_a_file_gets_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    told = portavoce("status", data=file)
    assert told.returncode == 2
    assert b"Traceback" not in told.stderr


def test_the_library_opens_what_the_command_reads(profile: Path, clock: FixedClock) -> None:
    open_database(profile / DATABASE_NAME, clock.now()).database.close()
    told = portavoce("status", "--profile", profile)
    assert told.returncode == 0
