"""All of the glass outbox as one archive: JSON lines for machines, the same in words for people, and the log."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from desktop_app.kernel.files import PRIVATE_FILE, private_file, sync_folder
from desktop_app.storage.faults import explained
from desktop_app.sync.state import Glass, Item, LogLine

FORMAT = 2


class InWords(Protocol):
    """Says what is in the archive in a person's language."""

    def read_me(self) -> str:
        """What each file is."""
        ...

    def item(self, item: Item) -> str:
        """One statement, some lines long."""
        ...

    def line(self, line: LogLine) -> str:
        """One line of the log."""
        ...


def save_glass(target: Path, glass: Glass, words: InWords) -> Path:
    """Write it, whole or not at all; needs no database, so it belongs in the image lane."""
    temporary = target.with_name(f".{target.name}.part")
    with explained(str(target.parent)):
        try:
            with private_file(temporary) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, content in _files(glass, words):
                    archive.writestr(_entry(name), content)
            temporary.replace(target)
            sync_folder(target.parent)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    return target


def _files(glass: Glass, words: InWords) -> tuple[tuple[str, str], ...]:
    lines = [{"at": one.at, "what": one.what, "detail": dict(one.detail)} for one in glass.log]
    return (
        ("READ-ME.txt", words.read_me()),
        ("outbox.txt", "\n\n".join(words.item(one) for one in glass.items) + "\n"),
        ("log.txt", "\n".join(words.line(one) for one in glass.log) + "\n"),
        ("outbox.jsonl", _json_lines([_told(one) for one in glass.items])),
        ("log.jsonl", _json_lines(lines)),
    )


def _told(item: Item) -> dict[str, Any]:
    """`body` is the exact text, as a string: whoever reads it has every byte."""
    return {"format": FORMAT, **vars(item), "optional": item.optional}


def _json_lines(rows: Sequence[dict[str, Any]]) -> str:
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)


def _entry(name: str) -> zipfile.ZipInfo:
    """Without the moment: a computer that believes it is 1970 could not write a ZIP otherwise."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = PRIVATE_FILE << 16
    return entry
