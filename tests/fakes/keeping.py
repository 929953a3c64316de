"""Owners and publishers at a screen: a computer that answers, keys on a disk, and libraries to keep."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.keeping import Keeping
from desktop_app.features.trainer.service.library_table import LibraryTable
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.house import House
from desktop_app.packs.library.card import write_card
from desktop_app.packs.library.keys import SigningKey, keep_key
from tests.fakes.clock import FixedClock
from tests.fakes.host import FakeHost
from tests.fakes.libraries import card

PASSPHRASE = "quattro parole senza senso"


@dataclass
class FakePublishDesktop:
    """Answers with `places`, one after another, whatever is asked for; the last one stays."""

    folder: Path
    places: list[Path] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def show(self, place: Path) -> None:
        self.shown.append(place)

    def choose_folder(self, over: QWidget, title: str, start: str = "") -> Path | None:
        return self._next(title)

    def choose_file(self, over: QWidget, title: str, kinds: str) -> Path | None:
        return self._next(title)

    def where_to_save(self, over: QWidget, title: str, name: str, kinds: str) -> Path | None:
        return self._next(f"{title} {name}")

    def documents(self) -> Path:
        return self.folder

    def copy(self, text: str) -> None:
        self.copied.append(text)

    def _next(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.places.pop(0) if self.places else None


@dataclass
class Keeper:
    """Somebody with a computer of their own; `data` is where their keys lie."""

    house: House
    clock: FixedClock
    folder: Path
    host: FakeHost = field(default_factory=FakeHost)
    language: str = "en"

    def __post_init__(self) -> None:
        self.desktop = FakePublishDesktop(self.folder)
        self.data = self.folder / "data"
        self.keeping = Keeping(self.data, self.clock, self.language)
        self._draws = itertools.count(2)

    @property
    def table(self) -> LibraryTable:
        return LibraryTable(self.house.database, self.clock)

    @property
    def desk(self) -> PublishDesk:
        return PublishDesk(self.host, self.keeping, lambda: self.table, self.desktop, lambda: "Marta Kowalczyk")

    @property
    def owner_desk(self) -> OwnerDesk:
        return OwnerDesk(self.desk, lambda: next(self._draws))

    def key(self, signer: SigningKey, name: str) -> Path:
        """A key in the folder of keys, behind the passphrase."""
        file = self.data / "keys" / f"{name}.key"
        keep_key(signer, file, PASSPHRASE, rounds=1)
        return file

    def card(self, signer: SigningKey, name: str) -> Path:
        """A card that somebody sent."""
        file = self.folder / f"{name}.card.toml"
        write_card(card(name, signer), file)
        return file
