"""What a Linux desktop is told: it opens our files and links with a command that takes them."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ET
from pathlib import Path

from desktop_app import cli
from desktop_app.packs.handed import INVITATION_ENDING
from desktop_app.packs.library.desk.anchor import LINK_SCHEME
from desktop_app.packs.library.format import FILE_ENDING

FOLDER = Path(__file__).parents[2] / "packaging" / "linux"
ENTRY, TYPES = FOLDER / "portavoce.desktop", FOLDER / "portavoce.xml"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def types() -> dict[str, str]:
    """Endings by type."""
    root = ET.parse(TYPES).getroot()
    return {
        kind.attrib["type"]: kind.find(f"{SPACE}glob").attrib["pattern"].removeprefix("*")  # type: ignore[union-attr]
        for kind in root.findall(f"{SPACE}mime-type")
    }


def test_both_endings_and_the_link_are_ours() -> None:
    assert set(types().values()) == {FILE_ENDING, INVITATION_ENDING} == set(cli.HANDED_FILES)
    told = set(filter(None, entry()["MimeType"].split(";")))
    assert told == {*types(), f"x-scheme-handler/{LINK_SCHEME}"}
    assert f"{LINK_SCHEME}:" in cli.HANDED_LINKS


def test_it_is_said_in_three_languages() -> None:
    assert {"Comment", "Comment[it]", "Comment[pl]"} <= set(entry())
    for kind in ET.parse(TYPES).getroot():
        assert len(kind.findall(f"{SPACE}comment")) == 3


def test_the_command_takes_one_file_or_link() -> None:
    assert entry()["Exec"] == "portavoce %u"
