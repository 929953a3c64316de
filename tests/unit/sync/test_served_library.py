"""A whole library behind a web server on this computer: joined, looked at again, brought, and broken off."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.results import Refreshed
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.packs.library.format import stored_at
from desktop_app.sync.http_source import HttpSettings, HttpSource
from tests.fakes.bad_server import Asked, dribbling, serving, well
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.hand_library import HandLibrary, small_library


@pytest.fixture
def made(tmp_path: Path) -> HandLibrary:
    return small_library(tmp_path)


def look(address: str, cache: Path, trust: Trust | None = None) -> tuple[Refreshed, int]:
    """What a look came to, and how many requests it took."""
    source = HttpSource(address, HttpSettings(small_file=1.0))
    try:
        if trust is None:
            fingerprint, root = meet(source)
            trust = begin(Anchor(fingerprint, 1, address), root)
        before = source.asked
        return refresh(source, trust, MONDAY_MORNING, cache), source.asked - before
    finally:
        source.close()


def test_a_library_is_joined_and_nothing_new_is_one_request(made: HandLibrary, tmp_path: Path) -> None:
    with serving(made.folder) as server:
        found, asked = look(server.address, tmp_path / "cache")
        assert found.trouble is None and len(found.entries) == 2
        assert asked == 6  # stamp, next seal, what the stamp speaks of, the owner's document, two lists
        again, asked = look(server.address, tmp_path / "cache", found.trust)
        assert not again.changed and asked == 1
        made.write("ada", owner=False)
        newer, asked = look(server.address, tmp_path / "cache", found.trust)
        assert newer.changed and newer.trouble is None and asked == 4


def test_packs_come_from_there(made: HandLibrary, tmp_path: Path) -> None:
    with serving(made.folder) as server:
        found, _ = look(server.address, tmp_path / "cache")
        source = HttpSource(server.address)
        for entry in found.entries:
            path = stored_at(entry.target.name, entry.sha256)
            assert b"".join(source.pieces(path, entry.size)) == (made.folder / path).read_bytes()
        source.close()


def test_a_server_that_fails_in_between_takes_nothing_away(made: HandLibrary, tmp_path: Path) -> None:
    """What it did not give at this moment it is asked for again, and no publisher is blamed."""

    def failing(asked: Asked) -> None:
        if asked.path.endswith(".ben.json"):
            asked.say(503)
        else:
            well(asked)

    with serving(made.folder, failing) as server:
        found, _ = look(server.address, tmp_path / "cache")
        assert found.trouble is not None and found.trouble.code == DeskTrouble.STATUS
        assert not found.entries and not found.trust.seen
        server.answer = well
        again, _ = look(server.address, tmp_path / "cache", found.trust)
        assert again.trouble is None and len(again.entries) == 2


def test_a_login_page_is_no_library(made: HandLibrary, tmp_path: Path) -> None:
    with serving(made.folder) as server:
        found, _ = look(server.address, tmp_path / "cache")
        server.answer = lambda asked: asked.say(200, {}, b"<html>Welcome to the hotel</html>")
        lost, _ = look(server.address, tmp_path / "cache", found.trust)
        assert lost.trouble is not None and lost.trouble.code == DeskTrouble.NOT_UNDERSTOOD
        assert lost.trust == found.trust


def test_a_dribbling_server_ends_a_look(made: HandLibrary, tmp_path: Path) -> None:
    with serving(made.folder) as server:
        found, _ = look(server.address, tmp_path / "cache")
        server.answer = dribbling
        begun = time.monotonic()
        slow, _ = look(server.address, tmp_path / "cache", found.trust)
        assert slow.trouble is not None and slow.trouble.code in (DeskTrouble.TOO_SLOW, DeskTrouble.TOO_LARGE)
        assert time.monotonic() - begun < 5


def test_a_server_that_is_no_library_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with serving(tmp_path / "empty") as server, pytest.raises(Trouble) as caught:
        look(server.address, tmp_path / "cache")
    assert caught.value.code == DeskTrouble.NO_LIBRARY
