"""What a desk knows of one library, whoever brings it: the newest seal, the owner's word, the highest numbers seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

Key = tuple[str, str]  # place and role; for publishers and the owner the place is empty


@dataclass(frozen=True, slots=True)
class Seen:
    """The highest version of a document, and the keys that signed it."""

    version: int
    sha256: str
    signers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Trust:
    """Bytes are documents that were verified; moments are UTC. `root` is never empty: it is where each look begins."""

    fingerprint: str
    root: bytes
    least_root: int = 1
    address: str = ""
    company: str = ""
    owner: bytes | None = None
    setup: bytes | None = None
    confirmed: datetime | None = None
    confirmed_by: frozenset[str] = frozenset()
    good_until: datetime | None = None
    looked_at: datetime | None = None
    seen: Mapping[Key, Seen] = field(default_factory=lambda: MappingProxyType({}))
