"""What a desk asks its company's server, and the answers as values: one of another shape is refused, not guessed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import quote

import msgspec

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import Pause
from desktop_app.packs.names import printable
from desktop_app.packs.texts import Texts
from desktop_app.sync.client import WIRE, Answer, Asked, Line
from desktop_app.sync.outbox import Answered, Offered
from desktop_app.sync.state import CompanyMet, DeskThere
from desktop_app.sync.troubles import TOLD, SyncTrouble

Shape = TypeVar("Shape")


class Agreement(msgspec.Struct):
    """The data agreement as the server tells it."""

    version: str
    programme: bool
    cohorts: str = "off"
    text: dict[str, str] = msgspec.field(default_factory=dict)


class Notice(msgspec.Struct):
    """The privacy notice."""

    version: str = ""
    text: dict[str, str] = msgspec.field(default_factory=dict)


class CompanyTold(msgspec.Struct):
    """What anybody may ask."""

    id: str
    name: str
    home: str
    epoch: str
    agreement: Agreement
    notice: Notice | None = None
    countersigns: dict[str, Any] | None = None
    library: dict[str, Any] | None = None


class AccountTold(msgspec.Struct):
    """Who one is there."""

    id: str
    login: str
    name: str
    roles: tuple[str, ...] = ()


class Admitted(msgspec.Struct):
    """Signing in, or joining, worked."""

    token: str
    account: AccountTold
    epoch: str


class DeviceTold(msgspec.Struct):
    """A computer of the account."""

    fingerprint: str
    name: str
    enrolled_at: str
    last_used: str | None = None
    retired_since: str | None = None
    current: bool = False


class Me(msgspec.Struct):
    """The account with its computers."""

    account: AccountTold | None = None
    devices: tuple[DeviceTold, ...] = ()


class ResultTold(msgspec.Struct):
    """What came of one statement, by its place in the batch."""

    at: int
    answer: str = msgspec.field(name="is")
    code: str = ""
    why: str = ""


class Pushed(msgspec.Struct):
    """What came of a batch."""

    epoch: str
    results: tuple[ResultTold, ...]


class Entry(msgspec.Struct, gc=False):
    """One entry of a stream, its body untouched."""

    stream: str
    n: int
    kind: str
    id: str
    sha: str
    body: msgspec.Raw


class Changes(msgspec.Struct):
    """A page of the feed."""

    epoch: str
    items: tuple[Entry, ...]
    cursor: str
    more: bool
    left: tuple[str, ...] = ()


class CursorLost(Exception):
    """The server does not know any more what this desk read."""


class Problem(Trouble):
    """A Trouble that the server named; `said` is its own code, `status` that of HTTP."""

    def __init__(self, code: str, status: int, said: str, **params: object) -> None:
        super().__init__(code, status=status, problem=said, **params)
        self.status = status
        self.said = said


class Server:
    """One company's server, asked by one desk."""

    def __init__(self, line: Line, pause: Pause) -> None:
        self._line = line
        self._pause = pause

    @property
    def address(self) -> str:
        return self._line.address

    def company(self) -> CompanyMet:
        """What it says of itself to anybody."""
        told = self._told(Asked("GET", "v1/company"), CompanyTold)
        agreement, notice = told.agreement, told.notice or Notice()
        signs, library = told.countersigns or {}, told.library or {}
        return CompanyMet(
            *(self.address, told.id, told.name, told.home, told.epoch),
            *(agreement.version, agreement.programme, agreement.cohorts, Texts(agreement.text)),
            *(notice.version, Texts(notice.text)),
            countersigns=str(signs.get("fingerprint", "")),
            library=str(library.get("url", "")),
        )

    def admitted(self, way: str, document: Mapping[str, object]) -> Admitted:
        """Join with a code (`join`), or sign in with a password (`sign-in`)."""
        return self._told(Asked("POST", f"v1/{way}", _written(document)), Admitted)

    def devices(self, token: str) -> tuple[DeskThere, ...]:
        """The computers of the account."""
        me = self._told(Asked("GET", "v1/me", token=token), Me)
        return tuple(
            DeskThere(one.fingerprint, one.name, one.enrolled_at, one.last_used, one.retired_since, one.current)
            for one in me.devices
        )

    def do(self, method: str, path: str, token: str, document: Mapping[str, object] | None = None) -> None:
        """Something whose answer is only that it was done."""
        body = None if document is None else _written(document)
        self._fine(Asked(method, path, body, token))

    def push(self, token: str, offered: Sequence[Offered]) -> tuple[str, tuple[Answered, ...]]:
        """Offer statements; the epoch, and an answer to each."""
        body = f"[{','.join(one.body for one in offered)}]".encode()
        pushed = self._told(Asked("POST", "v1/statements", body, token), Pushed)
        places = [one.at for one in pushed.results]
        known = all(one.answer in ("stored", "present", "refused") for one in pushed.results)
        if not known or sorted(places) != list(range(len(offered))):
            raise Trouble(SyncTrouble.ODD_ANSWER, where=self._label)
        answers = (
            Answered(
                offered[one.at].id,
                one.answer,
                printable(one.code or "refused")[:64] if one.answer == "refused" else None,
            )
            for one in pushed.results
        )
        return pushed.epoch, tuple(answers)

    def changes(self, token: str, cursor: str, limit: int) -> Changes:
        """What is new behind the cursor."""
        asked = Asked("GET", f"v1/changes?limit={limit}&cursor={quote(cursor, safe='')}", token=token)
        answer = self._line.ask(asked, self._pause)
        if answer.status == 409:
            raise CursorLost
        return self._read(self._require_fine(answer), Changes)

    @property
    def _label(self) -> str:
        return self.address.partition("://")[2].strip("/")

    def _told(self, asked: Asked, shape: type[Shape]) -> Shape:
        return self._read(self._fine(asked), shape)

    def _fine(self, asked: Asked) -> Answer:
        return self._require_fine(self._line.ask(asked, self._pause))

    def _read(self, answer: Answer, shape: type[Shape]) -> Shape:
        try:
            return msgspec.json.decode(answer.content, type=shape)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise Trouble(SyncTrouble.ODD_ANSWER, where=self._label) from error

    def _require_fine(self, answer: Answer) -> Answer:
        """An answer of the server itself: what a captive portal says is neither trusted nor followed."""
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if answer.status in (200, 201) and kind == "application/json":
            self._require_wire(answer)
            return answer
        if answer.status == 204:
            return answer
        if kind == "application/problem+json":
            raise self._problem(answer)
        if answer.status in (429, 502, 503, 504):
            raise Trouble(SyncTrouble.BUSY, where=self._label)
        if answer.status >= 500:
            raise Trouble(SyncTrouble.FAILING, where=self._label, status=answer.status)
        raise Trouble(SyncTrouble.NOT_OURS, where=self._label)

    def _require_wire(self, answer: Answer) -> None:
        said = answer.headers.get("portavoce-wire", "")
        if not said:
            raise Trouble(SyncTrouble.NOT_OURS, where=self._label)
        if said != WIRE:
            older = said.isdigit() and int(said) < int(WIRE)
            raise Trouble(SyncTrouble.SERVER_OLDER if older else SyncTrouble.SERVER_NEWER, where=self._label)

    def _problem(self, answer: Answer) -> Trouble:
        try:
            told = json.loads(answer.content)
            code = str(told.get("code") or str(told.get("type", "")).rpartition(":")[2])
        except (ValueError, AttributeError, RecursionError):
            return Trouble(SyncTrouble.ODD_ANSWER, where=self._label)
        found = TOLD.get(code) or _by_status(answer.status)
        clock = printable(str(told.get("time") or told.get("now") or ""))[:40]
        return Problem(found, answer.status, printable(code)[:64], where=self._label, time=clock)


def _by_status(status: int) -> SyncTrouble:
    if status == 401:
        return SyncTrouble.SIGN_IN_AGAIN
    if status in (429, 503):
        return SyncTrouble.BUSY
    return SyncTrouble.FAILING if status >= 500 else SyncTrouble.REFUSED


def _written(document: Mapping[str, object]) -> bytes:
    return json.dumps(dict(document), ensure_ascii=False).encode("utf-8")
