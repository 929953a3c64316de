"""Tells in words what a waiting statement says, read from the very text that would be sent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.features.person.ui.receipt_in_words import ReceiptInWords, grouped
from desktop_app.packs.texts import Texts
from desktop_app.sync.state import Item

_EXTENSION = "urn:portavoce:extension:"


@dataclass(frozen=True)
class Line:
    """One thing that a statement says."""

    name: str
    value: str


class Statement(Protocol):
    """What is told of a statement: its kind, what it is about, its exact text."""

    @property
    def kind(self) -> str:
        """Its name in the ledger."""
        ...

    @property
    def object(self) -> str:
        """What it was done to."""
        ...

    @property
    def body(self) -> str:
        """To the byte."""
        ...


class StatementWords(QObject):
    """Reads the exact text; what it has no word for is shown under its own name, never left out."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._kinds = KindWording()
        self._receipts = ReceiptInWords()

    def title(self, item: Statement) -> str:
        """What it is about: the title of the lesson, quiz, course or policy."""
        named = _definition(item).get("name")
        return Texts(named).of(self._language) if isinstance(named, dict) else item.object

    def lines(self, item: Statement) -> tuple[Line, ...]:
        """All of it."""
        said: dict[str, Any] = json.loads(item.body)
        account = said["actor"]["account"]
        lines = [
            Line(self.tr("Who"), self.tr("You, as number {number}").format(number=account["name"])),
            Line(self.tr("What"), self._kinds.of(item.kind).name),
            Line(self.tr("Of what"), self.title(item)),
            Line(self.tr("When"), moment_words(said["timestamp"])),
        ]
        lines += self._result(said.get("result", {}))
        lines += self._details(said.get("context", {}).get("extensions", {}))
        lines.append(Line(self.tr("To"), account["homePage"]))
        lines.append(Line(self.tr("Number of this statement"), said["id"]))
        return tuple(lines)

    def travel(self, item: Item) -> tuple[Line, ...]:
        """When it was made ready, left and was answered, and a fingerprint by which its bytes can be compared."""
        moments = (
            (self.tr("Ready since"), item.queued_at),
            (self.tr("Last left"), item.offered_at),
            (self.tr("Answered"), item.sent_at),
        )
        lines = [Line(name, here_words(datetime.fromisoformat(at))) for name, at in moments if at]
        if item.attempts > 1:
            lines.append(Line(self.tr("Left"), self.tr("%n time(s)", "", item.attempts)))
        lines.append(Line(self.tr("Fingerprint of the bytes"), grouped(hashlib.sha256(item.body.encode()).hexdigest())))
        return tuple(lines)

    def _result(self, result: Mapping[str, Any]) -> Iterator[Line]:
        score = result.get("score", {}).get("scaled")
        if score is not None:
            percent = self.tr("{number} %").format(number=QLocale().toString(round(score * 100)))
            yield Line(self.tr("Result"), percent)
        if "success" in result:
            yield Line(self.tr("Passed"), self.tr("Yes") if result["success"] else self.tr("No"))
        if result.get("completion"):
            yield Line(self.tr("Completed"), self.tr("Yes"))

    def _details(self, extensions: Mapping[str, Any]) -> Iterator[Line]:
        names = self._detail_names()
        for key, value in extensions.items():
            short = key.removeprefix(_EXTENSION)
            if short == "receipt" and isinstance(value, str):
                yield from (Line(*line) for line in self._receipts.lines(value))
            else:
                yield Line(names.get(short, short), _value_words(short, value))

    def _detail_names(self) -> dict[str, str]:
        return {
            "pack-id": self.tr("The policy’s own name"),
            "pack-version": self.tr("Version"),
            "pack-sha256": self.tr("Fingerprint of the text"),
            "attempt-number": self.tr("Which attempt"),
            "language": self.tr("Language read"),
            "audience": self.tr("Clauses for"),
            "name": self.tr("Name as typed"),
            "signed-at": self.tr("Signed"),
            "training": self.tr("Training before it"),
            "confirmed": self.tr("What you confirmed"),
        }


def moment_words(kept: str) -> str:
    """A kept moment (ISO 8601) at the hour its own clock showed."""
    moment = datetime.fromisoformat(kept)
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(QDateTime(day, QTime(moment.hour, moment.minute)), "d MMMM yyyy, HH:mm")


def here_words(moment: datetime) -> str:
    """A moment at the hour that this computer's clock shows."""
    return moment_words(moment.astimezone().isoformat())


def size_words(item: Statement) -> str:
    """How much would be sent; always in kB, since Qt knows no plurals of bytes."""
    return f"{QLocale().toString(len(item.body.encode()) / 1000, 'f', 1)}\u00a0kB"


def _value_words(name: str, value: object) -> str:
    if name.endswith("sha256") and isinstance(value, str):
        return grouped(value)
    if name == "signed-at" and isinstance(value, str):
        return moment_words(value)
    if isinstance(value, dict):
        return "\n".join(f"{key}: {number}" for key, number in value.items())
    if isinstance(value, list):
        return "\n".join(str(part) for part in value)
    return str(value)


def _definition(item: Statement) -> dict[str, Any]:
    definition: dict[str, Any] = json.loads(item.body).get("object", {}).get("definition", {})
    return definition
