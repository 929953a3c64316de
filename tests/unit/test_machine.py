"""What the IT people set up: found in its place, read anew each time, told when wrong, and never in the way."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_app.kernel.places import machine_file
from desktop_app.kernel.trouble import Trouble
from desktop_app.machine import Machine, network
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.troubles import DeskTrouble
from tests.fakes.sentences import require_told

SEAL = "ab" * 32
FILE = f"""
format = 1

[[library]]
seal = "{SEAL}"
address = "https://library.example/"

[network]
proxy = "http://proxy.example:3128"
certificates = "company.pem"
"""
DOCS = Path(__file__).parents[2] / "docs" / "set-up.md"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "portavoce.toml").write_text(FILE)
    return tmp_path / "portavoce.toml"


def told(machine: Machine) -> str:
    with pytest.raises(Trouble) as caught:
        machine()
    assert all(str(machine.file) in sentence for sentence in require_told(caught.value))
    return caught.value.code


def test_it_is_read_and_certificates_lie_beside_it(file: Path) -> None:
    found = Machine(file)()
    assert found is not None and not found.others
    assert found.anchors == (Anchor(SEAL, 1, "https://library.example/"),)
    assert found.certificates == str(file.parent / "company.pem")


def test_without_a_file_nothing_is_said(tmp_path: Path) -> None:
    assert Machine(tmp_path / "none")() is None
    (tmp_path / "file").write_text("")
    assert Machine(tmp_path / "file" / "none")() is None


def test_a_file_that_comes_later_is_seen(file: Path) -> None:
    content = file.read_bytes()
    file.unlink()
    machine = Machine(file)
    assert machine() is None
    file.write_bytes(content)
    assert machine() is not None


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", 1),
        ("format = 1\n[[library]]\nseal = 3", 3),
        (f"format = 1\nothrs = true\n[[library]]\nseal = '{SEAL}'", 2),
        ("format = 1\n[[library]]\nseal = 'abc'", 0),
        ("format = ", 1),
        ("#" * 70_000, 0),
    ],
)
def test_what_is_wrong_is_told_with_its_line(file: Path, content: str, line: int) -> None:
    file.write_text(content)
    assert told(Machine(file)) == DeskTrouble.BAD_SETUP
    with pytest.raises(Trouble) as caught:
        Machine(file)()
    assert caught.value.params["line"] == line


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert told(Machine(tmp_path)) == DeskTrouble.SETUP_UNREADABLE


def test_a_file_about_the_network_alone_chooses_no_library(file: Path) -> None:
    file.write_text('format = 1\n[network]\nproxy = "http://proxy.example:3128"')
    found = Machine(file)()
    assert found is not None and found.others and not found.anchors


def test_their_network_comes_before_the_systems(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://other.example:8080")
    said = network(Machine(file), "https://library.example/")
    assert (said.proxy, said.certificates) == ("http://proxy.example:3128", file.parent / "company.pem")
    file.write_text("format = 7")  # while it is wrong, what is followed already goes on
    said = network(Machine(file), "https://library.example/")
    assert (said.proxy, said.certificates) == ("http://other.example:8080", None)
    file.unlink()
    assert network(Machine(file), "https://library.example/") == said


def test_it_has_one_place_on_each_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PORTAVOCE_SETUP", raising=False)
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/home/somebody")
    assert sys.platform != "linux" or machine_file() == Path("/etc/xdg/portavoce/portavoce.toml")
    monkeypatch.setenv("PORTAVOCE_SETUP", os.path.join("somewhere", "else.toml"))  # noqa: PTH118 - as one types it
    assert machine_file() == Path("somewhere", "else.toml")


def test_the_example_that_it_people_copy_is_right(file: Path) -> None:
    text = DOCS.read_text(encoding="utf-8")
    file.write_text(text.split("```toml\n")[1].split("```")[0])
    found = Machine(file)()
    assert found is not None and found.anchors and found.proxy and found.certificates
