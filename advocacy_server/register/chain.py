"""A record of the register and how it is chained to the one before: pure, so that anybody can reckon it again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.evidence.canonical import canonical

FORMAT = 1
FIRST = "0" * 64  # what the first record names as the one before


class RecordKind(StrEnum):
    """What a record is about."""

    SIGN_OFF = "sign-off"
    ERASURE = "erasure"


@dataclass(frozen=True)
class Record:
    """One place of the chain. It says nothing of people: `content` is a salted hash; salt and content lie elsewhere.

    An erasure says openly which records' content is gone (`said`); its `content` is the plain hash of that.
    """

    company: str
    n: int
    kind: str
    at: str
    content: str
    before: str
    sha256: str
    said: str | None = None


@dataclass(frozen=True)
class Content:
    """What a sign-off is about, as long as it is kept: the exact statement, the company's word under its receipt."""

    n: int
    salt: str
    statement: str
    receipt: str
    countersignature: str


@dataclass(frozen=True)
class Entry:
    """A record with its content, if that is kept."""

    record: Record
    content: Content | None = None


def record_hash(record: Record) -> str:
    """The hash of a record: of canonical JSON, which names the record before."""
    written = {
        "at": record.at,
        "before": record.before,
        "company": record.company,
        "content": record.content,
        "format": FORMAT,
        "kind": record.kind,
        "n": record.n,
    }
    return hashlib.sha256(canonical(written)).hexdigest()


def salted_hash(salt: str, statement: str) -> str:
    """What the chain keeps of a statement: without the salt nobody can try whether a guess is right."""
    return hashlib.sha256(f"{salt}\n{statement}".encode()).hexdigest()


def plain_hash(said: str) -> str:
    """The hash of what an erasure says."""
    return hashlib.sha256(said.encode()).hexdigest()
