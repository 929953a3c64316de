"""Opens a source file: which format it is, and no more of it than a trainer's file can be."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from desktop_app.features.trainer.importing.found import MOST_QUESTIONS, Found
from desktop_app.features.trainer.importing.gift import read_gift
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.limits import MIB, size_name
from desktop_app.packs.names import printable
from desktop_app.packs.toml_source import decode

MOST_GIFT = 2 * MIB
MOST_XML = 32 * MIB  # pictures are in it
GIFT_ENDS = (".gift", ".txt")
XML_END = ".xml"


def is_xml(file: Path) -> bool:
    """Whether a file says by its name that it is Moodle's XML."""
    return file.suffix.lower() == XML_END


def read_source(file: Path, language: str) -> tuple[Found, ...]:
    """The questions of a file in its order, those that cannot be taken too; a Trouble where it cannot be read."""
    label = printable(file.name)
    if is_xml(file):
        return _every(label, lambda: _moodle_xml(label, _content(file, label, MOST_XML), language))
    if file.suffix.lower() not in GIFT_ENDS:
        raise Trouble("import.ending", file=label)
    return _every(label, lambda: read_gift(decode(label, _content(file, label, MOST_GIFT)), language))


def _moodle_xml(label: str, content: bytes, language: str) -> Iterator[Found]:
    from desktop_app.features.trainer.importing.moodle_xml import read_moodle_xml

    return read_moodle_xml(label, content, language)


def _every(label: str, read: Callable[[], Iterable[Found]]) -> tuple[Found, ...]:
    found: list[Found] = []
    for one in read():
        if len(found) >= MOST_QUESTIONS:
            raise Trouble("import.too-many", file=label, limit=MOST_QUESTIONS)
        found.append(one)
    if not found:
        raise Trouble("import.empty", file=label)
    return tuple(found)


def _content(file: Path, label: str, limit: int) -> bytes:
    """All of an ordinary file; a pipe or a device might have no end."""
    try:
        kind = file.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Trouble("import.no-file", file=label) from error
    if not stat.S_ISREG(kind):
        raise Trouble("import.no-file", file=label)
    with file.open("rb") as stream:
        content = stream.read(limit + 1)
    if len(content) > limit:
        raise Trouble("import.too-large", file=label, limit=size_name(limit))
    return content
