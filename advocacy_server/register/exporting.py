"""The register as one file that proves itself: a JSON document a line, the head last; it is read without a database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from advocacy_server.register.chain import FORMAT, Content, Entry, Record
from advocacy_server.register.heads import Head, read_head
from advocacy_server.register.troubles import RegisterTrouble
from advocacy_server.register.verifying import Proof, prove
from desktop_app.evidence.canonical import Document
from desktop_app.evidence.devices import devices_of
from desktop_app.kernel.files import private_file, sync_folder
from desktop_app.kernel.trouble import Trouble

KIND = "portavoce-register"
LONGEST = 4 * 1024 * 1024  # of a line


@dataclass(frozen=True)
class Beginning:
    """What a file says first: whose register it is, and the company's keys."""

    company: str
    name: str
    at: str
    keys: tuple[Document, ...]

    @property
    def authorities(self) -> frozenset[str]:
        return frozenset(device.fingerprint for key in self.keys for device in devices_of(key))


def write_export(file: Path, beginning: Beginning, entries: Iterable[Entry], head: str) -> int:
    """The file, for its owner alone; one that is there is never written over. The answer is how many records."""
    if file.exists():
        raise Trouble(RegisterTrouble.EXPORT_EXISTS, where=str(file))
    written, part = 0, file.with_name(f".{file.name}.part")
    first = {"kind": KIND, "format": FORMAT, **asdict(beginning)}
    try:
        with private_file(part) as stream:
            stream.write(_line(first))
            for written, entry in enumerate(entries, 1):  # noqa: B007 - the last place is the answer
                stream.write(_line(_told(entry)))
            stream.write(_line({"head": head}))
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(file.parent)
    return written


def prove_export(file: Path, heads: Iterable[Head] = (), authorities: frozenset[str] = frozenset()) -> Proof:
    """The file proved by itself; keys and heads that somebody else kept make it stronger than its own word."""
    lines = _lines(file)
    beginning = _beginning(next(lines, {}))
    ends: list[Head] = []
    walked = _entries(lines, ends)
    given = tuple(heads)
    trusted = authorities or beginning.authorities
    found = prove(beginning.company, walked, _Both(ends, given), trusted)
    if not ends:
        raise Trouble(RegisterTrouble.NOT_AN_EXPORT)
    return found


class _Both:
    """The head in the file is known only once its end was read."""

    def __init__(self, ends: list[Head], given: tuple[Head, ...]) -> None:
        self._ends, self._given = ends, given

    def __iter__(self) -> Iterator[Head]:
        return iter((*self._ends, *self._given))


def _told(entry: Entry) -> dict[str, Any]:
    told: dict[str, Any] = {"record": asdict(entry.record)}
    return {**told, "content": asdict(entry.content)} if entry.content else told


def _line(document: dict[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8") + b"\n"


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    try:
        with file.open("rb") as stream:
            while line := stream.readline(LONGEST):
                document = json.loads(line)
                if not isinstance(document, dict):
                    raise ValueError("not a document")
                yield document
    except (ValueError, RecursionError, FileNotFoundError, IsADirectoryError) as error:
        raise Trouble(RegisterTrouble.NOT_AN_EXPORT) from error


def _beginning(told: dict[str, Any]) -> Beginning:
    if told.get("kind") != KIND or told.get("format") != FORMAT or not isinstance(told.get("keys"), list):
        raise Trouble(RegisterTrouble.NOT_AN_EXPORT)
    beginning = Beginning(str(told.get("company")), str(told.get("name")), str(told.get("at")), tuple(told["keys"]))
    try:
        _ = beginning.authorities
    except ValueError as error:
        raise Trouble(RegisterTrouble.NOT_AN_EXPORT) from error
    return beginning


def _entries(lines: Iterator[dict[str, Any]], ends: list[Head]) -> Iterator[Entry]:
    for told in lines:
        if "head" in told:
            ends.append(read_head(str(told["head"])))
            return
        try:
            content = told.get("content")
            yield Entry(Record(**told["record"]), None if content is None else Content(**content))
        except (KeyError, TypeError) as error:
            raise Trouble(RegisterTrouble.NOT_AN_EXPORT) from error
