"""Lets people in: with the code of an invitation, or with login and password."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlalchemy import Connection

from advocacy_server.database.epoch import epoch
from advocacy_server.database.moments import sortable
from advocacy_server.people import store
from advocacy_server.people.callers import token_hash
from advocacy_server.people.codes import fresh_token
from advocacy_server.people.contact import Contact, proved
from advocacy_server.people.desks import Desks
from advocacy_server.people.passwords import Passwords
from advocacy_server.people.store import Account
from advocacy_server.people.trying import OF_A_LOGIN, OF_AN_ADDRESS, forget, require_few
from advocacy_server.web.problems import Problem
from desktop_app.evidence.devices import code_hash
from desktop_app.evidence.keys import PublicKey
from desktop_app.kernel.clock import Clock

Begin = Callable[[], AbstractContextManager[Connection]]


@dataclass(frozen=True)
class Agreed:
    """What a person agreed to."""

    version: str
    programme: bool


@dataclass(frozen=True)
class Admitted:
    """Somebody is in: the token is said this once."""

    token: str
    account: Account
    epoch: str


class Admitting:
    """The door of one company. `agreement` is the version that holds now."""

    def __init__(
        self, company: str, home: str, agreement: str, clock: Clock, desks: Desks, passwords: Passwords
    ) -> None:
        self._company, self._home, self._agreement = company, home, agreement
        self._clock, self._desks, self._passwords = clock, desks, passwords

    def join(
        self, begin: Begin, contact: Contact, agreed: Agreed, address: str, password: str | None, audience: str | None
    ) -> Admitted:
        """With a code, which binds the desk's key: the same desk may say it again, when an answer was lost."""
        key = self._met(begin, contact, agreed, address)
        hashed = None if password is None else self._passwords.hashed(password)
        with begin() as connection:
            owner = self._invited(connection, contact.code, key)
            if hashed is not None:
                store.change_account(connection, owner.id, password=hashed)
            if audience is not None:
                store.change_account(connection, owner.id, audience=audience)
            return self._admit(connection, owner, contact, key, agreed)

    def sign_in(self, begin: Begin, contact: Contact, agreed: Agreed, address: str, password: str) -> Admitted:
        """With a password; what is wrong is not told apart, neither in words nor in time."""
        key = self._met(begin, contact, agreed, address)
        login = store.folded(contact.login)
        require_few(begin, OF_A_LOGIN, "login", login, self._clock.now())
        with begin() as connection:
            found = store.account_of(connection, self._company, login)
        fits = self._passwords.holds(found.password if found else None, password)
        if found is None or not fits:
            raise Problem(403, "wrong-login")
        renewed = self._passwords.hashed(password) if self._passwords.is_old(found.password or "") else None
        with begin() as connection:
            owner = store.account_by_id(connection, self._company, found.id, lock=True)
            if owner is None or owner.password != found.password:  # changed in the meantime
                raise Problem(403, "wrong-login")
            if renewed is not None:
                store.change_account(connection, owner.id, password=renewed)
            forget(connection, "login", login)
            return self._admit(connection, owner, contact, key, agreed)

    def _met(self, begin: Begin, contact: Contact, agreed: Agreed, address: str) -> PublicKey:
        now = self._clock.now()
        require_few(begin, OF_AN_ADDRESS, "address", address, now)
        key = proved(contact, self._home, now)
        if agreed.version != self._agreement:
            raise Problem(403, "agreement-changed", version=self._agreement)
        return key

    def _invited(self, connection: Connection, code: str, key: PublicKey) -> Account:
        found = store.invitation_of(connection, self._company, code_hash(code))
        now = sortable(self._clock.now())
        if found is None:
            raise Problem(403, "code-unknown")
        if found.used_by not in (None, key.fingerprint):
            raise Problem(403, "code-used")
        if found.withdrawn_at is not None or found.ends_at <= now:
            raise Problem(403, "code-over")
        owner = store.account_by_id(connection, self._company, found.account, lock=True)
        assert owner is not None, "an invitation names an account"
        if found.used_by is None:
            store.use_invitation(connection, found.id, key.fingerprint, now)
        return owner

    def _admit(
        self, connection: Connection, owner: Account, contact: Contact, key: PublicKey, agreed: Agreed
    ) -> Admitted:
        if owner.closed_at is not None:
            raise Problem(403, "account-removed")
        now = self._clock.now()
        self._desks.enrol(connection, owner, key, contact.person_id, contact.device_name, now)
        store.agree(connection, owner.id, agreed.version, agreed.programme, sortable(now))
        token = fresh_token()
        store.add_token(connection, token_hash(token), owner.id, key.fingerprint, sortable(now))
        return Admitted(token, owner, epoch(connection))
