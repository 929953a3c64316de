"""What a person hands over is told apart, and whatever it is not is said."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.handed import Handed, handed_path, handed_text, is_web
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.problem import PackRefused
from tests.fakes.sentences import require_told

SEAL = "ab" * 32
LINK = f"portavoce:join?seal={SEAL}&root=3&at=https://library.aurora.example/"


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


def library_in(folder: Path) -> Path:
    (folder / "metadata").mkdir(parents=True)
    return folder


def test_links_and_addresses() -> None:
    anchor = Anchor(SEAL, 3, "https://library.aurora.example/")
    assert handed_text(f"  <{LINK}>\n") == Handed(anchor.address, anchor)
    assert handed_text("https://library.aurora.example/packs") == Handed("https://library.aurora.example/packs")
    assert handed_text(f"portavoce:join?seal={SEAL}") == Handed("", Anchor(SEAL))
    assert is_web("http://127.0.0.1:8000/") and not is_web("C:\\library") and not is_web("/media/stick")


@pytest.mark.parametrize(
    "text", ["", "hello", "portavoce:join", "portavoce:leave?seal=1", "ftp://aurora.example/", "C:"]
)
def test_other_texts_are_refused(text: str) -> None:
    code = refused(lambda: handed_text(text))
    assert code in (DeskTrouble.NOTHING_KNOWN, DeskTrouble.NOT_AN_INVITATION)


@given(st.text(max_size=80))
def test_no_text_is_too_strange(text: str) -> None:
    try:
        handed_text(text)
    except Trouble as trouble:
        require_told(trouble)


def test_paths_typed_pasted_or_dropped(tmp_path: Path) -> None:
    folder = library_in(tmp_path / "my library")
    expected = Handed(str(folder))
    assert handed_text(str(folder)) == expected
    assert handed_text(f'"{folder}"') == expected
    assert handed_text(folder.as_uri()) == expected
    assert refused(lambda: handed_text(str(tmp_path / "none"))) == DeskTrouble.NO_LIBRARY


def test_a_folder_with_one_library_in_it_means_that_library(tmp_path: Path) -> None:
    (tmp_path / "stick" / "photos").mkdir(parents=True)
    one = library_in(tmp_path / "stick" / "aurora")
    assert handed_path(tmp_path / "stick") == Handed(str(one))
    library_in(tmp_path / "stick" / "other")
    assert handed_path(tmp_path / "stick") == Handed(str(tmp_path / "stick"))  # which of the two nobody can know


def test_an_invitations_file_brings_its_address_or_what_lies_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "aurora.portavoce"
    file.write_text(f'format = 1\nseal = "{SEAL}"\naddress = "https://library.aurora.example/"\n')
    assert handed_path(file) == Handed(
        "https://library.aurora.example/", Anchor(SEAL, 1, "https://library.aurora.example/")
    )
    file.write_text(f'format = 1\nseal = "{SEAL}"\nleast_root = 2\n')
    assert handed_path(file) == Handed("", Anchor(SEAL, 2))
    library = tmp_path / "aurora.pvlib"
    library.write_bytes(b"PK")
    assert handed_path(file) == Handed(str(library), Anchor(SEAL, 2))


def test_files_that_are_something_else(tmp_path: Path) -> None:
    for name, code in (("a.pvpack", DeskTrouble.ONE_PACK), ("a.zip", DeskTrouble.NOTHING_KNOWN)):
        (tmp_path / name).write_bytes(b"PK")
        assert refused(lambda where=tmp_path / name: handed_path(where)) == code
    (tmp_path / "a.portavoce").write_text("format = 1\nsael = 1\n")
    with pytest.raises(PackRefused) as caught:
        handed_path(tmp_path / "a.portavoce")
    assert {one.rule for one in caught.value.problems} >= {"unknown-key-near", "missing-key"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system knows no pipes")
def test_a_pipe_in_the_place_of_an_invitation_holds_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.portavoce")
    assert refused(lambda: handed_path(tmp_path / "a.portavoce")) == DeskTrouble.NOT_ORDINARY
