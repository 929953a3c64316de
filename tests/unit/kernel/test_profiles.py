"""Several people, one computer; one process per profile; a folder that is kept in step is warned about."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.kernel.lock import ProfileLock
from desktop_app.kernel.profiles import (
    doorbell_name,
    new_profile,
    profiles,
    require_profile,
    synchronised_by,
    write_card,
)
from desktop_app.kernel.trouble import Trouble


def test_each_person_gets_a_folder_only_they_may_read(tmp_path: Path) -> None:
    one, two = new_profile(tmp_path / "Łódź"), new_profile(tmp_path / "Łódź")
    assert one != two
    assert {folder.stat().st_mode & 0o777 for folder in (one, two)} == {0o700}


@pytest.mark.parametrize("own", ["portavoce.db", "settings.json", "profile.json", "in-use", "backups"])
def test_what_a_profile_holds_makes_it_one(tmp_path: Path, own: str) -> None:
    require_profile(tmp_path / "new")
    require_profile(tmp_path)
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(Trouble, match="not-a-profile"):
        require_profile(tmp_path)
    (tmp_path / own).touch()
    require_profile(tmp_path)


def test_the_chooser_shows_names_and_companies(tmp_path: Path) -> None:
    for name in ("Zoë", "anna", "李"):
        write_card(new_profile(tmp_path), name, "Aurora Example")
    assert [card.name for card in profiles(tmp_path)] == ["anna", "Zoë", "李"]
    assert {card.company for card in profiles(tmp_path)} == {"Aurora Example"}


def test_a_profile_with_a_damaged_card_is_still_there(tmp_path: Path) -> None:
    folder = new_profile(tmp_path)
    (folder / "profile.json").write_bytes(b"\xff")
    assert [card.folder for card in profiles(tmp_path)] == [folder]


def test_a_second_process_does_not_get_in_and_a_kill_lets_go(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from desktop_app.kernel.lock import ProfileLock;"
        "lock = ProfileLock(pathlib.Path(sys.argv[1])); print(lock.take(), flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "True"
        mine = ProfileLock(tmp_path)
        assert not mine.take()
        other.kill()
        other.wait()
        assert mine.take()
        mine.release()


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive - Aurora Example/Portavoce", "OneDrive"),
        ("Dropbox/p", "Dropbox"),
        ("Nextcloud/p", "Nextcloud"),
        ("Library/Mobile Documents/p", "iCloud"),
        ("Documents/megaphone", None),
        ("plain", None),
    ],
)
def test_a_synchronised_folder_is_known(tmp_path: Path, folder: str, program: str | None) -> None:
    assert synchronised_by(tmp_path / folder) == program


def test_a_marker_file_tells_too(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert synchronised_by(tmp_path / "deep" / "profile") == "Syncthing"


def test_doorbells_differ_and_are_short(tmp_path: Path) -> None:
    names = {doorbell_name(tmp_path / name) for name in ("a", "ż" * 100)}
    assert len(names) == 2
    assert all(len(name) < 40 for name in names)
