"""Reads what a desk sends as strictly as a stranger's: what is taken here, every other desk can take too."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from advocacy_server.web.problems import Problem
from desktop_app.ledger.kinds import Privacy, kind_of

MOST = 1_000  # statements in one request
LARGEST = 256 * 1024  # bytes of one
OBJECT = "urn:portavoce:"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


class Refusal(NamedTuple):
    """Why a statement is not taken: `code` is one of the wire's, `why` may say more, shortly."""

    code: str
    why: str = ""


class Read(NamedTuple):
    """A statement that may be taken: its exact text, and what decides who hears of it."""

    id: str
    text: str
    verb: str
    activity: str


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
    extensions: dict[str, msgspec.Raw] | None = None


class _Said(msgspec.Struct, gc=False):
    id: str
    actor: _Actor
    verb: _Verb
    object: _Object
    timestamp: str
    result: _Result | None = None
    context: _Context | None = None


_apart = msgspec.json.Decoder(list[msgspec.Raw]).decode
_said = msgspec.json.Decoder(_Said).decode
_UNREADABLE = (msgspec.MsgspecError, ValueError, OverflowError, RecursionError)


def batch(raw: bytes) -> list[bytes]:
    """The exact bytes of each statement; a Problem where it is no array of them, or one of too many."""
    try:
        parts = _apart(raw)
    except _UNREADABLE as error:
        raise Problem(422, "not-as-described") from error
    if len(parts) > MOST:
        raise Problem(413, "too-large", most=MOST)
    return [bytes(part) for part in parts]


def read(body: bytes, home: str, person_ids: Collection[str]) -> Read | Refusal:
    """The statement, if whoever is known by these ids may say it to this company."""
    if len(body) > LARGEST:
        return Refusal("too-large")
    try:
        said, text = _said(body), body.decode("utf-8")
        msgspec.json.decode(body)  # the parts that nobody asked for too: numbers that fit nowhere, texts that are none
        _require_as_written(said)
    except _UNREADABLE:
        return Refusal("not-a-statement")
    account, activity = said.actor.account, said.object.definition.type
    if account.homePage != home:
        return Refusal("other-company")
    if account.name not in person_ids:
        return Refusal("not-yours")
    kind = kind_of(said.verb.id, activity)
    if kind is not None and kind.privacy is Privacy.PRIVATE:
        return Refusal("private-kind")
    return Read(said.id, text, said.verb.id, activity)


def _require_as_written(said: _Said) -> None:
    if not _UUID.fullmatch(said.id) or not said.object.id.startswith(OBJECT):
        raise ValueError("not as a desk writes it")
    score = said.result.score.scaled if said.result and said.result.score else None
    if score is not None and not 0.0 <= score <= 1.0:
        raise ValueError("no share")
    moment = datetime.fromisoformat(said.timestamp)
    if moment.tzinfo is None:
        raise ValueError("without an offset")
    moment.astimezone(UTC)
