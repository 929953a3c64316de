"""Reads a statement that the server sends as strictly as a stranger's: only what a desk could have said itself."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NamedTuple

import msgspec

from desktop_app.ledger import fold
from desktop_app.ledger.kinds import Privacy, kind_of
from desktop_app.ledger.statement import EXTENSION

LARGEST = 256 * 1024
OBJECT = "urn:portavoce:"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
UNKNOWN = "unknown"  # a kind that a newer desk made: kept as it came, and neither shown nor sent


class Why(StrEnum):
    """Why something that the server sent is turned away."""

    TOO_LARGE = "too-large"
    OTHER_HASH = "other-hash"
    OTHER_ID = "other-id"
    NOT_A_STATEMENT = "not-a-statement"
    OTHER_COMPANY = "other-company"
    PRIVATE = "private"
    OTHER_CONTENT = "other-content"
    OUT_OF_ORDER = "out-of-order"
    NOT_THE_COMPANYS = "not-the-companys"


class TurnedAway(Exception):
    """It is not taken, and why."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


class Heard(NamedTuple):
    """A statement as this desk keeps it: what the fold needs, the exact text, and whose desk made it."""

    entry: fold.Entry
    body: str
    desk: str


class _Account(msgspec.Struct, gc=False):
    homePage: str  # noqa: N815 - as xAPI spells it
    name: str


class _Actor(msgspec.Struct, gc=False):
    account: _Account


class _Verb(msgspec.Struct, gc=False):
    id: str


class _Definition(msgspec.Struct, gc=False):
    type: str


class _Object(msgspec.Struct, gc=False):
    id: str
    definition: _Definition


class _Score(msgspec.Struct, gc=False):
    scaled: float | None = None


class _Result(msgspec.Struct, gc=False):
    score: _Score | None = None


class _Context(msgspec.Struct, gc=False):
    extensions: dict[str, Any] | None = None


class _Said(msgspec.Struct, gc=False):
    id: str
    actor: _Actor
    verb: _Verb
    object: _Object
    timestamp: str
    result: _Result | None = None
    context: _Context | None = None


_read = msgspec.json.Decoder(_Said).decode


def heard(statement_id: str, sha: str, body: bytes, home: str) -> Heard:
    """The statement; TurnedAway where it is none, is another's company's, or of a kind that never leaves a desk."""
    if len(body) > LARGEST:
        raise TurnedAway(Why.TOO_LARGE)
    if hashlib.sha256(body).hexdigest() != sha:
        raise TurnedAway(Why.OTHER_HASH)
    try:
        said, text = _read(body), body.decode("utf-8")
        entry = _entry(said)
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
        raise TurnedAway(Why.NOT_A_STATEMENT) from error
    if said.id != statement_id:
        raise TurnedAway(Why.OTHER_ID)
    if said.actor.account.homePage != home:
        raise TurnedAway(Why.OTHER_COMPANY)
    return Heard(entry, text, said.actor.account.name)


def _entry(said: _Said) -> fold.Entry:
    if not _UUID.fullmatch(said.id) or not said.object.id.startswith(OBJECT):
        raise ValueError("not as a desk writes it")
    kind = kind_of(said.verb.id, said.object.definition.type)
    if kind is not None and kind.privacy is Privacy.PRIVATE:
        raise TurnedAway(Why.PRIVATE)
    score = said.result.score.scaled if said.result and said.result.score else None
    if score is not None and not 0.0 <= score <= 1.0:
        raise ValueError("no share")
    detail = _detail(said.context.extensions if said.context and said.context.extensions else {})
    name, about = kind.name if kind else UNKNOWN, said.object.id[len(OBJECT) :]
    return fold.Entry(said.id, name, about, _sortable(said.timestamp), score, detail)


def _sortable(timestamp: str) -> str:
    moment = datetime.fromisoformat(timestamp)
    if moment.tzinfo is None:
        raise ValueError("without an offset")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[: -len("+00:00")] + "Z"


def _detail(extensions: Mapping[str, Any]) -> str | None:
    told = {key[len(EXTENSION) :]: value for key, value in extensions.items() if key.startswith(EXTENSION)}
    return json.dumps(told, ensure_ascii=False, sort_keys=True) if told else None
