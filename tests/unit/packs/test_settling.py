"""What large files do beside other work: a disk that fails in the end is heard of, and nobody has to wait for one."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.kernel.tasks import Cancelled
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.settling import LARGE, Settling, take_away
from desktop_app.packs.shelf_files import ShelfFiles
from tests.fakes.sentences import require_told


def test_a_disk_that_fails_in_the_end_is_told_and_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    files = ShelfFiles(tmp_path / "shelf", LIMITS)
    part = files.receive([b"bytes"])
    for work in (lambda: files.settle(part, lambda: None), lambda: files.keep(part)):
        with pytest.raises(Trouble) as caught:
            work()
        assert caught.value.code == "profile.disk-error"
        require_told(caught.value)
    files.discard(part)
    assert not list(files.folder.iterdir())


@pytest.fixture
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    over = threading.Event()
    monkeypatch.setattr(os, "fsync", lambda _: over.wait(1))
    yield
    over.set()


@pytest.mark.usefixtures("slow_disk")
def test_whoever_cancels_does_not_wait_for_a_slow_disk(tmp_path: Path) -> None:
    files = ShelfFiles(tmp_path / "shelf", LIMITS)
    part = files.receive([b"bytes"])

    def pause() -> None:
        raise Cancelled

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        files.settle(part, pause)
    if os.name == "posix":
        files.discard(part)
        assert not list(files.folder.iterdir())
    assert time.monotonic() - begun < 0.9


def test_a_file_settles_while_its_maker_goes_on(tmp_path: Path) -> None:
    with (tmp_path / "file").open("wb") as stream:
        stream.write(b"x")
        stream.flush()
        settling = Settling(stream.fileno())
    settling.wait(lambda: None)
    settling.wait(lambda: None)


def test_what_is_taken_away_is_gone_at_once(tmp_path: Path) -> None:
    for size in (0, 1, LARGE):
        (tmp_path / "file").write_bytes(bytes(size))
        take_away(tmp_path / "file")
        assert not (tmp_path / "file").exists()
        take_away(tmp_path / "file")
