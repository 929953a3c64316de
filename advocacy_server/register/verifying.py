"""Proves the register: each record follows from the one before, what is kept was chained, what is gone is told."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from advocacy_server.register.chain import (
    FIRST,
    Content,
    Entry,
    Record,
    RecordKind,
    plain_hash,
    record_hash,
    salted_hash,
)
from advocacy_server.register.heads import Head
from advocacy_server.register.signoffs import receipt_in
from desktop_app.evidence.receipt import read_countersignature, read_receipt
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble


class Flaw(StrEnum):
    """What can be wrong with a register, each with a sentence in `sentences/register.*.toml`."""

    EDITED = "edited"
    MISSING = "missing"
    ORDER = "order"
    BROKEN = "broken"
    OTHER_COMPANY = "other-company"
    CONTENT_OTHER = "content-other"
    CONTENT_MISSING = "content-missing"
    CONTENT_KEPT = "content-kept"
    ERASURE_UNREADABLE = "erasure-unreadable"
    RECEIPT_FAILS = "receipt-fails"
    COUNTERSIGNATURE_FAILS = "countersignature-fails"
    HEAD_FAILS = "head-fails"
    CUT_OFF = "cut-off"
    REWRITTEN = "rewritten"


@dataclass(frozen=True)
class Found:
    """One thing that does not hold, at which record."""

    flaw: Flaw
    n: int

    def sentence(self, speaker: Sentences) -> str:
        """What a person reads."""
        return speaker.say(f"register-found.{self.flaw}", n=self.n)


@dataclass(frozen=True)
class Erased:
    """That content was erased, when, and of how many records."""

    at: str
    count: int


@dataclass(frozen=True)
class Proof:
    """All that was found about a register."""

    records: int
    last: str
    flaws: tuple[Found, ...]
    erasures: tuple[Erased, ...]
    heads: int

    @property
    def holds(self) -> bool:
        return not self.flaws


@dataclass
class _Walk:
    """How far one is along the chain."""

    company: str
    n: int = 0
    last: str = FIRST
    bare: set[int] = field(default_factory=set)
    kept: set[int] = field(default_factory=set)
    hashes: dict[int, str] = field(default_factory=dict)
    erased: dict[int, str] = field(default_factory=dict)


def prove(
    company: str, entries: Iterable[Entry], heads: Iterable[Head] = (), authorities: frozenset[str] = frozenset()
) -> Proof:
    """Look at every record, in the order in which they are handed over; memory grows by a hash for each."""
    walk, flaws = _Walk(company), []
    for entry in entries:
        flaws += list(_about(entry, walk, authorities))
    flaws += list(_about_erased(walk))
    given = tuple(heads)  # the last of them may be known only now
    flaws += [Found(flaw, head.n) for head in given for flaw in _about_head(head, walk, authorities)]
    counted = Counter(walk.erased.values())
    erasures = tuple(Erased(at, count) for at, count in sorted(counted.items()))
    return Proof(walk.n, walk.last, tuple(flaws), erasures, len(given))


def _about(entry: Entry, walk: _Walk, authorities: frozenset[str]) -> Iterator[Found]:
    record = entry.record
    yield from (Found(flaw, record.n) for flaw in _place(record, walk))
    if record.company != walk.company:
        yield Found(Flaw.OTHER_COMPANY, record.n)
    if record_hash(record) != record.sha256:
        yield Found(Flaw.EDITED, record.n)
    walk.n, walk.last = record.n, record.sha256
    walk.hashes[record.n] = record.sha256
    if record.kind == RecordKind.ERASURE:
        yield from _about_erasure(record, walk)
    elif entry.content is None:
        walk.bare.add(record.n)
    else:
        walk.kept.add(record.n)
        yield from (Found(flaw, record.n) for flaw in _about_content(record, entry.content, authorities))


def _place(record: Record, walk: _Walk) -> Iterator[Flaw]:
    if record.n > walk.n + 1:
        yield Flaw.MISSING
    elif record.n != walk.n + 1:
        yield Flaw.ORDER
    elif record.before != walk.last:
        yield Flaw.BROKEN


def _about_erasure(record: Record, walk: _Walk) -> Iterator[Found]:
    said = record.said or ""
    try:
        spans = [(int(first), int(last)) for first, last in json.loads(said)["erased"]]
    except (ValueError, TypeError, KeyError):
        spans = []
    whole = all(1 <= first <= last < record.n for first, last in spans)
    if plain_hash(said) != record.content or not spans or not whole:
        yield Found(Flaw.ERASURE_UNREADABLE, record.n)
        return
    for first, last in spans:
        walk.erased.update(dict.fromkeys(range(first, last + 1), record.at))


def _about_erased(walk: _Walk) -> Iterator[Found]:
    yield from (Found(Flaw.CONTENT_MISSING, n) for n in sorted(walk.bare - walk.erased.keys()))
    yield from (Found(Flaw.CONTENT_KEPT, n) for n in sorted(walk.kept & walk.erased.keys()))


def _about_content(record: Record, content: Content, authorities: frozenset[str]) -> Iterator[Flaw]:
    if salted_hash(content.salt, content.statement) != record.content:
        yield Flaw.CONTENT_OTHER
        return
    try:
        receipt = read_receipt(receipt_in(content.statement))
        under = read_countersignature(content.countersignature)
    except Trouble:
        yield Flaw.RECEIPT_FAILS
        return
    if not receipt.signed.holds or receipt.sha256 != content.receipt:
        yield Flaw.RECEIPT_FAILS
    trusted = not authorities or under.signed.key.fingerprint in authorities
    if under.receipt != receipt.sha256 or not under.signed.holds or not trusted:
        yield Flaw.COUNTERSIGNATURE_FAILS


def _about_head(head: Head, walk: _Walk, authorities: frozenset[str]) -> Iterator[Flaw]:
    trusted = not authorities or head.signed.key.fingerprint in authorities
    if not head.signed.holds or not trusted or head.company != walk.company:
        yield Flaw.HEAD_FAILS
    elif head.n > walk.n:
        yield Flaw.CUT_OFF
    elif head.n and walk.hashes.get(head.n) != head.sha256:
        yield Flaw.REWRITTEN
