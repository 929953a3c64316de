"""What the app shows of a library that somebody keeps or publishes in; records without any foreign object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.features.trainer.telling import Refusal
from desktop_app.packs.library.format import Grant
from desktop_app.packs.library.records import Entry, Standing

OUT, FOR_SIGNATURES, FOR_STAMP = "out", "waits-for-signatures", "waits-for-stamp"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What somebody handed in and is not out yet. `signed` means that only a stamp is missing."""

    publisher: str
    news: tuple[Entry, ...]
    signed: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A library as its owner sees it. Of the key files at hand, `seals` are its company seal, `mine` publishers’."""

    folder: Path
    standing: Standing
    words: str
    waiting: tuple[Waiting, ...]
    until: Mapping[str, datetime]
    seals: tuple[Path, ...]
    mine: tuple[Path, ...]

    @property
    def title(self) -> str:
        """The company, or the folder where it is not known."""
        return self.standing.company or self.folder.name


@dataclass(frozen=True, slots=True)
class Found:
    """What a check of a whole library found, in sentences."""

    kept: Kept | None
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardSeen:
    """A publisher's card, and the words that both people compare."""

    file: Path
    id: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A key at hand: whose it is in a library, as which publisher, and what that one may publish."""

    file: Path
    name: str
    publisher: str
    grants: tuple[Grant, ...]


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far one is from publishing a pack. Without `kept` the library could not be opened; `refusal` says why."""

    library: Path | None = None
    kept: Kept | None = None
    refusal: Refusal | None = None
    keys: tuple[OwnKey, ...] = ()
    any_key: bool = False
    versions: tuple[Entry, ...] = ()
    new_version: str = ""

    @property
    def key(self) -> OwnKey | None:
        """The key that one would sign with."""
        return self.keys[0] if self.keys else None

    @property
    def until(self) -> datetime | None:
        """How long the word of that key's publisher is good."""
        return self.kept.until.get(self.key.publisher) if self.kept and self.key else None

    def version(self, version: str) -> Entry | None:
        """That version as the library has it."""
        return next((entry for entry in self.versions if entry.target.version == version), None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What publishing or withdrawing came to; `state` is one of OUT, FOR_SIGNATURES, FOR_STAMP."""

    entry: Entry
    state: str
    new: bool = True
    flaws: int = 0


@dataclass(frozen=True, slots=True)
class Renewed:
    """What a renewal did: new dates, what came out, who else has to renew; sentences about what may not come out."""

    state: str
    accepted: tuple[str, ...]
    others: tuple[str, ...]
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HandedOut:
    """Where a copy lies and what is in it."""

    where: Path
    count: int
    size: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to hand on: as a link, and as the content of a file with a proposed name."""

    link: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Ask:
    """Whom an owner wishes to let publish, as typed."""

    cards: tuple[Path, ...]
    grants: tuple[Grant, ...]
    sticks: bool = False
    signatures: int = 1
    id: str = ""


@dataclass(frozen=True, slots=True)
class KeyAndSecret:
    """A key file and what opens it; it shows its secret to nobody."""

    file: Path
    passphrase: str

    def __repr__(self) -> str:
        return f"KeyAndSecret({self.file.name})"
