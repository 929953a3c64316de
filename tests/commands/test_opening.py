"""What a desktop hands over when somebody opens a file or a link: told apart from commands, and found from anywhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app import cli


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[object, ...]]:
    calls: list[tuple[object, ...]] = []

    def begin(profile: Path | None, choose: bool, handed: str) -> int:
        calls.append((profile, choose, handed))
        return 0

    monkeypatch.setattr(cli, "_open", begin)
    monkeypatch.chdir(tmp_path)
    return calls


def test_a_file_alone_is_enough(begun: list[tuple[object, ...]], tmp_path: Path) -> None:
    assert cli.main(["aurora.pvlib"]) == 0
    assert cli.main(["--profile", str(tmp_path / "me"), "Łódź.PORTAVOCE"]) == 0
    assert begun == [
        (None, False, str(tmp_path / "aurora.pvlib")),
        (tmp_path / "me", False, str(tmp_path / "Łódź.PORTAVOCE")),
    ]


@pytest.mark.parametrize("link", ["portavoce:join?seal=1", "file:///media/stick/aurora.pvlib", "https://a.example/"])
def test_links_stay_as_they_are(begun: list[tuple[object, ...]], link: str) -> None:
    assert cli.main([link]) == 0
    assert begun == [(None, False, link)]


def test_a_folder_is_named_with_open(begun: list[tuple[object, ...]], tmp_path: Path) -> None:
    assert cli.main(["--choose", "--open", "stick"]) == 0
    assert begun == [(None, True, str(tmp_path / "stick"))]


def test_an_ordinary_start_hands_over_nothing(begun: list[tuple[object, ...]]) -> None:
    assert cli.main([]) == 0
    assert begun == [(None, False, "")]


def test_a_command_keeps_its_file(begun: list[tuple[object, ...]], tmp_path: Path) -> None:
    assert cli.main(["library", "check", os.fspath(tmp_path / "aurora.pvlib")]) != 0
    assert begun == []
