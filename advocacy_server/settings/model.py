"""The settings as values; each default is what a small company wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import URL


@dataclass(frozen=True)
class Listening:
    """Where the service is reached. `behind_proxy`: a proxy on this machine tells the addresses of callers."""

    host: str = "127.0.0.1"
    port: int = 8400
    workers: int = 1
    behind_proxy: bool = False
    url: str = ""  # as desks reach it from outside
    metrics_token: str = ""  # without one, metrics are told to this machine alone


@dataclass(frozen=True)
class Databases:
    """One database as the service reaches it. Whose roles may do more stand in another file, which it cannot read."""

    service: URL
    administration: Path | None = None
    connections: int = 10  # of each worker

    @property
    def embedded(self) -> bool:
        """Whether it is the demo's single file."""
        return self.service.get_backend_name() == "sqlite"


@dataclass(frozen=True)
class Administration:
    """The same database, as its owner reaches it to migrate, and the role that erases by the schedule."""

    owner: URL
    retention: URL


@dataclass(frozen=True)
class Keys:
    """The file with the company's key, and files with the public keys that signed earlier."""

    countersigning: Path
    earlier: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Library:
    """The folder that packs are served from, and the address of it if another server serves it."""

    folder: Path
    url: str = ""
    quota: int = 20 * 1024**3  # bytes, of the library and what is being uploaded together


@dataclass(frozen=True)
class Agreement:
    """What a person agrees to when they join. `programme`: whether what is voluntary may be sent at all."""

    version: str = "1"
    programme: bool = False
    cohorts: str = "off"
    text: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Notice:
    """The privacy notice, by language."""

    version: str = ""
    text: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ServerSettings:
    """All of them. `company` is its id as packs know it, `home` what its statements name it by."""

    file: Path
    company: str
    name: str
    home: str
    listening: Listening
    databases: Databases
    keys: Keys
    library: Library
    agreement: Agreement
    notice: Notice
    keep_years: float | None
    badges: Mapping[str, object]
