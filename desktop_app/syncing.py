"""Goes to the company's server for this desk: joins, signs in and out, and takes turns of syncing, in the net lane."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.couriers import Ask
from desktop_app.events import Synced
from desktop_app.features.policy.store import rebuild_signatures
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.machine import network
from desktop_app.packs.library.desk.source import Pause
from desktop_app.sync import records
from desktop_app.sync.admission import Admission, account_of, admission_document
from desktop_app.sync.client import Client, Line, TooLong
from desktop_app.sync.engine import Tell, Turn
from desktop_app.sync.inbox import Inbox
from desktop_app.sync.outbox import offer_everything_again
from desktop_app.sync.server import Admitted, Problem, Server
from desktop_app.sync.state import (
    Account,
    AccountStanding,
    CompanyMet,
    DeskThere,
    Outcome,
    SignedIn,
    Standing,
    Told,
)
from desktop_app.sync.troubles import SyncTrouble

if TYPE_CHECKING:
    from desktop_app.house import House
    from desktop_app.packs.company import Company
    from desktop_app.packs.library.desk.anchor import MachineWide
    from desktop_app.storage.database import Connection

OpenLine = Callable[[str], Line]


class _Desk(NamedTuple):
    """What is known here, read in the db lane."""

    company: Company | None
    account: Account | None
    person_id: str
    name: str


class Syncing:
    """One for each open profile. `announce` hears `Synced`; `ask` has things done where the database lives."""

    def __init__(
        self,
        house: Callable[[], House],
        ask: Ask,
        open_line: OpenLine,
        clock: Clock,
        announce: Callable[[object], None] = lambda _event: None,
    ) -> None:
        self._house = house
        self._ask = ask
        self._open_line = open_line
        self._clock = clock
        self._announce = announce

    # Before an account, and about it

    def meet(self, pause: Pause, address: str = "") -> CompanyMet:
        """What the server says of its company, its agreement and notice: shown before anybody joins."""
        desk = self._desk()
        with self._server(address or _named(desk), pause) as server:
            met = server.company()
        if desk.company is not None:
            _require_own(met, desk.company)
        return met

    def join(self, asked: Admission, pause: Pause) -> SignedIn:
        """Join with the code of an invitation, bound to this desk's key; the same code may be said again."""
        return self._admitted("join", asked, pause)

    def sign_in(self, asked: Admission, pause: Pause) -> SignedIn:
        """Sign in with login and password: a further computer, or once more."""
        return self._admitted("sign-in", asked, pause)

    def sign_out(self, pause: Pause) -> None:
        """Tell the server, if it can be reached, and forget the token whatever it says."""
        account, token = self._signed_in()
        try:
            with self._server(account.server, pause) as server:
                server.do("POST", "v1/me/sign-out", token)
        except (Trouble, TooLong):
            pass
        self._house().tokens.forget()
        self._write(lambda connection: _out(connection, self._now()))
        self._announce(Synced(came=False))

    def devices(self, pause: Pause) -> tuple[DeskThere, ...]:
        """The computers that signed in to this account."""
        account, token = self._signed_in()
        with self._server(account.server, pause) as server:
            return server.devices(token)

    def revoke(self, fingerprint: str, pause: Pause) -> None:
        """A computer is signed out from afar."""
        self._do("DELETE", f"v1/me/tokens/{fingerprint}", None, pause)

    def retire(self, fingerprint: str, since: str, pause: Pause) -> None:
        """Nothing counts that a computer signs from then on."""
        self._do("POST", f"v1/me/devices/{fingerprint}/retire", {"since": since}, pause)

    def change_password(self, old: str, new: str, pause: Pause) -> None:
        """Another password."""
        self._do("PUT", "v1/me/password", {"old": old, "new": new}, pause)

    def agree(self, version: str, programme: bool, pause: Pause) -> None:
        """Tell the company what is agreed to, with what is voluntary or without; it counts here at once."""
        self._do("PUT", "v1/me/agreement", {"version": version, "programme": programme}, pause)
        self._write(lambda connection: _agreed(connection, version, programme, self._now()))

    # A turn

    def run(self, pause: Pause, tell: Tell = lambda _progress: None) -> Outcome:
        """One turn; nothing to do is one question. Only a wish to stop comes out of it as an exception."""
        desk = self._desk()
        if desk.company is None or desk.account is None:
            return Outcome(standing=Standing.NOT_SIGNED_IN if desk.company else Standing.NOBODY)
        if desk.account.standing is not AccountStanding.IN:
            return Outcome(standing=self._ask(lambda: self._house().sync.status().standing))
        tokens = self._house().tokens
        token = tokens.find()
        if not token:
            return Outcome(standing=Standing.AGAIN, trouble=Trouble(SyncTrouble.SIGN_IN_AGAIN, where=""))
        inbox = Inbox(desk.company.home, desk.person_id, desk.name, self._rebuild)
        try:
            with self._server(desk.account.server, pause) as server:
                turn = Turn(server, token, inbox, self._write, self._clock, pause, tell)
                outcome = turn.run(tokens.standing)
        except Trouble as trouble:  # an address or a network set-up that is wrong
            outcome = Outcome(standing=tokens.standing, trouble=trouble)
        if outcome.standing in (Standing.AGAIN, Standing.REMOVED):
            tokens.forget()
        self._announce(Synced(outcome.changed))
        return outcome

    # Inside

    def _rebuild(self, connection: Connection) -> None:
        rebuild_signatures(connection, self._house().keyholder.device_name)

    def _admitted(self, way: str, asked: Admission, pause: Pause) -> SignedIn:
        desk, tokens = self._desk(), self._house().tokens
        if desk.company is None:
            raise Trouble("profile.nobody")
        key, home = tokens.key(), desk.company.home
        asked = replace(asked, device_name=asked.device_name or tokens.device_name)
        with self._server(asked.address or _named(desk), pause) as server:
            _require_own(server.company(), desk.company)
            told = self._asked(server, way, lambda at: admission_document(asked, desk.person_id, home, key, at))
            account = account_of(told, server.address, home, key.public.fingerprint, asked.agreed, self._said())
        kept = tokens.keep(told.token)
        self._write(lambda connection: _in(connection, account, kept, asked.programme, self._now()))
        self._announce(Synced(came=False))
        return SignedIn(account, kept)

    def _asked(self, server: Server, way: str, document: Callable[[str], dict[str, object]]) -> Admitted:
        """Once more with the server's time where this computer's clock is wrong."""
        try:
            return server.admitted(way, document(self._said()))
        except Problem as problem:
            if problem.code != SyncTrouble.CLOCK_OFF or not problem.params.get("time"):
                raise
            return server.admitted(way, document(str(problem.params["time"])))

    def _do(self, method: str, path: str, document: dict[str, object] | None, pause: Pause) -> None:
        account, token = self._signed_in()
        with self._server(account.server, pause) as server:
            server.do(method, path, token, document)

    def _signed_in(self) -> tuple[Account, str]:
        desk, token = self._desk(), self._house().tokens.find()
        if desk.account is None or not token:
            raise Trouble(SyncTrouble.NOT_SIGNED_IN)
        return desk.account, token

    @contextmanager
    def _server(self, address: str, pause: Pause) -> Iterator[Server]:
        if not address:
            raise Trouble(SyncTrouble.NO_SERVER)
        line = self._open_line(address)
        try:
            yield Server(line, pause)
        except TooLong as busy:
            raise Trouble(SyncTrouble.BUSY, where=address) from busy
        finally:
            line.close()

    def _desk(self) -> _Desk:
        desk: _Desk = self._ask(lambda: _read_desk(self._house()))
        return desk

    def _write(self, work: Callable[[Connection], Any]) -> Any:
        return self._ask(lambda: _written(self._house(), work))

    def _now(self) -> str:
        return records.moment(self._clock.now())

    def _said(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def _require_own(met: CompanyMet, company: Company) -> None:
    """Neither a code nor a statement goes to the server of another company."""
    if met.home != company.home:
        raise Trouble(SyncTrouble.OTHER_COMPANY, name=met.name, own=company.name)


def line_through(machine: Callable[[], MachineWide | None]) -> OpenLine:
    """Lines as the IT people set the network up."""
    return lambda address: Client(address, network(machine, address))


def _named(desk: _Desk) -> str:
    """The server's address: as the company signed it, else where one signed in before."""
    if desk.company is not None and desk.company.server is not None:
        return desk.company.server.url
    return desk.account.server if desk.account is not None else ""


def _read_desk(house: House) -> _Desk:
    with house.database.read() as connection:
        person_id, name = records.person_of(connection)
        return _Desk(records.company_of(connection), records.account_of(connection), person_id, name)


def _written(house: House, work: Callable[[Connection], Any]) -> Any:
    with house.database.write() as connection:
        return work(connection)


def _in(connection: Connection, account: Account, kept: bool, programme: bool, at: str) -> None:
    before = records.account_of(connection)
    records.keep_account(connection, account)
    records.keep_programme(connection, programme)
    if before is not None and before.account_id != account.account_id:
        offer_everything_again(connection, at)  # the other account has what was sent; this one begins with nothing
    records.note(connection, at, Told.SIGNED_IN, login=account.login, server=account.server, kept=kept)


def _out(connection: Connection, at: str) -> None:
    records.keep_standing(connection, AccountStanding.OUT)
    records.note(connection, at, Told.SIGNED_OUT)


def _agreed(connection: Connection, version: str, programme: bool, at: str) -> None:
    records.keep_agreed(connection, version)
    records.keep_programme(connection, programme)
    records.note(connection, at, Told.AGREED, version=version)
