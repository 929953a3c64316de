"""What an owner does: invites, gives roles, closes and reopens accounts, renames and merges them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from sqlalchemy import Connection

from advocacy_server.database.moments import sortable
from advocacy_server.database.tables.people import invitation
from advocacy_server.people import store
from advocacy_server.people.codes import fresh_code
from advocacy_server.people.roles import Role, written_roles
from advocacy_server.people.store import Account
from advocacy_server.web.problems import Problem
from desktop_app.evidence.devices import code_hash
from desktop_app.kernel.clock import Clock

SHELL = "portavoce-server"  # who invited, where nobody is signed in


class CopyStream(Protocol):
    """Puts what stands in one account's stream at the end of another's; what is there already stays as it is."""

    def __call__(self, connection: Connection, old: str, new: str) -> object:
        """Copy it."""
        ...


@dataclass(frozen=True)
class Invitation:
    """The code is said this once."""

    id: str
    code: str
    login: str
    ends_at: str


class Administering:
    """Of one company's people."""

    def __init__(self, company: str, clock: Clock, copy: CopyStream, code: Callable[[], str] = fresh_code) -> None:
        self._company, self._clock, self._copy, self._code = company, clock, copy, code

    def add(self, connection: Connection, login: str, name: str, roles: Iterable[str]) -> Account:
        """An account, into which only an invitation lets."""
        if store.account_of(connection, self._company, login) is not None:
            raise Problem(409, "login-taken")
        made = store.add_account(connection, self._company, login, name, written_roles(roles), self._now())
        return self._known(connection, made)

    def invite(self, connection: Connection, by: str, name: str, days: int) -> Invitation:
        """A code for an account: to join, on a further desk, or because the password is forgotten."""
        owner = self._known(connection, name)
        if owner.closed_at is not None:
            raise Problem(409, "account-closed")
        code = self._code()
        ends = sortable(self._clock.now() + timedelta(days=days))
        row = {"company": self._company, "account": owner.id, "made_by": by, "made_at": self._now(), "ends_at": ends}
        return Invitation(store.add_invitation(connection, sha256=code_hash(code), **row), code, owner.login, ends)

    def withdraw(self, connection: Connection, name: str) -> None:
        """Take an invitation back that nobody used."""
        which = (invitation.c.company == self._company, invitation.c.id == name)
        if not store.withdraw(connection, *which, at=self._now()):
            raise Problem(404, "unknown")

    def give_roles(self, connection: Connection, name: str, roles: Iterable[str]) -> Account:
        """These and no others; somebody must stay who may administer."""
        wanted = written_roles(roles)
        if Role.OWNER not in wanted.split():
            self._require_another_owner(connection, name)
        self._known(connection, name)
        store.change_account(connection, name, roles=wanted)
        return self._known(connection, name)

    def rename(self, connection: Connection, name: str, login: str, said: str) -> Account:
        """Another login or name; who was signed in stays so."""
        self._known(connection, name)
        found = store.account_of(connection, self._company, login)
        if found is not None and found.id != name:
            raise Problem(409, "login-taken")
        store.rename(connection, name, login, said)
        return self._known(connection, name)

    def close(self, connection: Connection, name: str) -> None:
        """Somebody left: nobody gets in any more. What they did stays, and their sign-offs count."""
        self._known(connection, name)
        self._require_another_owner(connection, name)
        now = self._now()
        store.change_account(connection, name, closed_at=now)
        store.revoke(connection, name, now)
        store.withdraw(connection, invitation.c.account == name, at=now)

    def reopen(self, connection: Connection, name: str) -> Account:
        """Somebody came back: an invitation lets them in again, to all they did."""
        owner = self._known(connection, name)
        if owner.merged_into is not None:
            raise Problem(409, "account-merged")
        store.change_account(connection, name, closed_at=None, password=None)
        return self._known(connection, name)

    def merge(self, connection: Connection, old: str, new: str) -> None:
        """Two accounts were one person: desks, ids and statements of the first go to the second; the first closes."""
        if old == new:
            raise Problem(422, "not-as-described", places=["body.into"])
        for name in sorted((old, new)):  # in one order, so that two merges do not wait for each other
            store.account_by_id(connection, self._company, name, lock=True)
        if self._known(connection, new).closed_at is not None:
            raise Problem(409, "account-closed")
        if self._known(connection, old).merged_into not in (None, new):
            raise Problem(409, "account-merged")
        if self._known(connection, old).closed_at is None:
            self.close(connection, old)
        store.change_account(connection, old, merged_into=new)
        store.hand_over(connection, old, new)
        self._copy(connection, old, new)

    def _require_another_owner(self, connection: Connection, name: str) -> None:
        found = store.owners(connection, self._company)
        if name in found and len(found) == 1:
            raise Problem(409, "last-owner")

    def _known(self, connection: Connection, name: str) -> Account:
        found = store.account_by_id(connection, self._company, name)
        if found is None:
            raise Problem(404, "unknown")
        return found

    def _now(self) -> str:
        return sortable(self._clock.now())
