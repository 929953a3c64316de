"""What a check of a library sees: damage, forgery, old states put back, two states under one number."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.packs.library.checking import check_library
from desktop_app.packs.library.seen import Seen
from desktop_app.packs.library.troubles import LibraryTrouble
from tests.fakes.libraries import ADA, Office, cut, full, stored


def _put_back(made: Office, old: Path, *names: str) -> None:
    for file in (old / "metadata").iterdir():
        if not names or file.name in names:
            shutil.copy(file, made.folder / "metadata" / file.name)


def test_an_old_stamp_put_back_is_noticed_by_what_lies_beside_it(tmp_path: Path) -> None:
    made = full(tmp_path)
    shutil.copytree(made.folder, tmp_path / "old")
    made.publish(ADA, version="1.1.0")
    _put_back(made, tmp_path / "old", "timestamp.json")
    elsewhere = check_library(made.folder, made.now, Seen(tmp_path / "another computer"))
    assert {trouble.code for trouble in elsewhere.troubles} == {LibraryTrouble.NEWER_LEFT}


def test_a_whole_old_state_put_back_is_noticed_by_who_has_seen_the_new_one(tmp_path: Path) -> None:
    made = full(tmp_path)
    shutil.copytree(made.folder, tmp_path / "old")
    made.publish(ADA, version="1.1.0")
    assert made.codes() == []
    shutil.rmtree(made.folder)
    shutil.copytree(tmp_path / "old", made.folder)
    assert set(made.codes()) == {"older-than-seen"}
    assert check_library(made.folder, made.now, Seen(tmp_path / "another computer")).troubles == ()


def test_two_states_under_one_number_are_noticed(tmp_path: Path) -> None:
    made = full(tmp_path)
    shutil.copytree(made.folder, tmp_path / "fork")
    made.publish(ADA, version="1.1.0")
    made.codes()
    shutil.rmtree(made.folder)
    (tmp_path / "fork").rename(made.folder)
    made.publish(ADA, version="1.2.0", text="fork")
    assert "other-than-seen" in made.codes()


def test_a_memory_that_was_damaged_is_no_reason_to_fall(tmp_path: Path) -> None:
    made = full(tmp_path)
    assert made.codes() == []
    for file in (tmp_path / "desk" / "seen").iterdir():
        for damage in (b"{", b"[1]", b'{"root": 3}', b"\xff"):
            file.write_bytes(damage)
            assert made.codes() == []


SPOILT: list[tuple[str, Callable[[Office], object]]] = [
    ("pack-missing", lambda made: stored(made, "1.0.0.pvpack").unlink()),
    ("pack-damaged", lambda made: cut(stored(made, "1.0.0.pvpack"))),
    ("missing-file", lambda made: stored(made, "company.toml").unlink()),
    ("mixed", lambda made: cut(stored(made, "company.toml"))),
    ("missing-file", lambda made: (made.folder / "metadata" / "timestamp.json").unlink()),
    ("not-understood", lambda made: cut(made.folder / "metadata" / "timestamp.json")),
    ("mixed", lambda made: cut(made.folder / "metadata" / "2.ada.json")),
    ("missing-file", lambda made: (made.folder / "metadata" / "2.ada.json").unlink()),
]


@pytest.mark.parametrize(("code", "spoil"), SPOILT)
def test_a_check_names_what_is_wrong(code: str, spoil: Callable[[Office], object], tmp_path: Path) -> None:
    made = full(tmp_path)
    spoil(made)
    assert made.codes()[0] == code


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets", "ada"])
def test_not_one_word_of_a_signed_document_may_change(role: str, tmp_path: Path) -> None:
    made = full(tmp_path)
    file = max((made.folder / "metadata").glob(f"*{role}.json"))
    document = json.loads(file.read_bytes())
    document["signed"]["expires"] = "2035-01-01T00:00:00Z"
    file.write_text(json.dumps(document))
    assert made.codes() in (["not-signed"], ["mixed"])


def test_links_and_pipes_in_a_library_are_refused(tmp_path: Path) -> None:
    made = full(tmp_path)
    stamp = made.folder / "metadata" / "timestamp.json"
    stamp.rename(tmp_path / "outside.json")
    stamp.symlink_to(tmp_path / "outside.json")
    assert made.codes() == ["not-ordinary"]
    stamp.unlink()
    os.mkfifo(stamp)
    assert made.codes() == ["not-ordinary"]
    stamp.unlink()
    (tmp_path / "outside.json").rename(stamp)
    (made.folder / "metadata").rename(tmp_path / "metadata")
    (made.folder / "metadata").symlink_to(tmp_path / "metadata")
    assert made.codes() == ["not-ordinary"]
