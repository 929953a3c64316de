"""People of one company, put together: who is let in, what they do for themselves, what an owner does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy import Connection

from advocacy_server.database.moments import sortable
from advocacy_server.people import store
from advocacy_server.people.administering import Administering, CopyStream
from advocacy_server.people.admitting import Admitting
from advocacy_server.people.callers import Caller
from advocacy_server.people.desks import Append, Desks
from advocacy_server.people.passwords import Passwords
from advocacy_server.people.store import Account
from advocacy_server.people.trying import OF_A_LOGIN, require_few
from advocacy_server.web.problems import Problem
from desktop_app.kernel.clock import Clock

Begin = Callable[[], AbstractContextManager[Connection]]


class People:
    """`agreement` is the version of the data agreement that holds now."""

    def __init__(
        self,
        company: str,
        home: str,
        agreement: str,
        clock: Clock,
        append: Append,
        copy: CopyStream,
        passwords: Passwords | None = None,
    ) -> None:
        self.company, self._agreement, self._clock = company, agreement, clock
        self._passwords = passwords or Passwords()
        self.desks = Desks(company, append)
        self.admitting = Admitting(company, home, agreement, clock, self.desks, self._passwords)
        self.administering = Administering(company, clock, copy)

    def me(self, connection: Connection, caller: Caller) -> dict[str, object]:
        """The account with its desks, and what was agreed to."""
        owner = self.own(connection, caller)
        agreed = store.agreement(connection, owner.id)
        told = (
            None
            if agreed is None
            else {"version": agreed.version, "programme": agreed.programme, "agreed_at": agreed.at}
        )
        devices = [
            {
                "fingerprint": one.fingerprint,
                "name": one.name,
                "enrolled_at": one.enrolled_at,
                "last_used": one.last_used,
                "retired_since": one.retired_since,
                "current": one.fingerprint == caller.fingerprint,
            }
            for one in store.devices_of(connection, owner.id)
        ]
        return {"account": told_account(owner), "devices": devices, "agreement": told}

    def sign_out(self, connection: Connection, caller: Caller, fingerprint: str) -> None:
        """One desk of one's own: this or another."""
        self.desks.sign_out(connection, caller.account_id, fingerprint, self._clock.now())

    def retire(self, connection: Connection, caller: Caller, fingerprint: str, since: str) -> None:
        """A desk of one's own that was lost or given back."""
        self.desks.retire(connection, self.own(connection, caller), fingerprint, since, self._clock.now())

    def change_password(self, begin: Begin, caller: Caller, old: str, new: str) -> None:
        """Another password; all other desks are signed out. Who joined without one has none to say."""
        require_few(begin, OF_A_LOGIN, "password", caller.account_id, self._clock.now())
        with begin() as connection:
            kept = self.own(connection, caller).password
        if kept is not None and not self._passwords.holds(kept, old):
            raise Problem(403, "wrong-password")
        hashed = self._passwords.hashed(new)
        with begin() as connection:
            owner = store.account_by_id(connection, self.company, caller.account_id, lock=True)
            if owner is None or owner.password != kept:  # changed in the meantime
                raise Problem(403, "wrong-password")
            store.change_account(connection, owner.id, password=hashed)
            store.revoke(connection, owner.id, sortable(self._clock.now()), but=caller.fingerprint)

    def agree(self, connection: Connection, caller: Caller, version: str, programme: bool) -> None:
        """The agreement that holds now, and no other."""
        if version != self._agreement:
            raise Problem(403, "agreement-changed", version=self._agreement)
        store.agree(connection, caller.account_id, version, programme, sortable(self._clock.now()))

    def own(self, connection: Connection, caller: Caller) -> Account:
        """The caller's account."""
        found = store.account_by_id(connection, self.company, caller.account_id)
        if found is None:
            raise Problem(401, "account-removed")
        return found

    def invitations(self, connection: Connection) -> list[dict[str, object]]:
        """Those that may still be used; their codes nobody knows any more."""
        found = store.invitations(connection, self.company, sortable(self._clock.now()))
        return [
            {"id": one.id, "login": one.login, "name": one.name, "roles": one.roles.split(), "ends_at": one.ends_at}
            for one in found
        ]


def told_account(owner: Account) -> dict[str, object]:
    """An account as the wire tells it."""
    return {"id": owner.id, "login": owner.login, "name": owner.name, "roles": list(owner.roles)}
