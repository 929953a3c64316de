"""How the register hears of statements: each new one is shown to it inside the transaction that stores it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Generic, Protocol, TypeVar

from sqlalchemy import Connection

from advocacy_server.register.service import Register

REFUSED = "receipt-does-not-hold"
Refusal = TypeVar("Refusal")


class Caller(Protocol):
    """Who sends: the account, and the ids under which its desks know the person."""

    @property
    def account_id(self) -> str:
        """The account."""
        ...

    @property
    def person_ids(self) -> Collection[str]:
        """All of that account's ids."""
        ...


class SignOffArrival(Generic[Refusal]):
    """Refuses a sign-off whose receipt does not hold, with the reason in a short code beside."""

    def __init__(self, register: Register, refusal: Callable[[str, str], Refusal]) -> None:
        self._register, self._refusal = register, refusal

    def taken(self, connection: Connection, caller: Caller, text: str) -> Refusal | None:
        """None where it was entered, or is no sign-off."""
        why = self._register.taken(connection, caller.account_id, caller.person_ids, text)
        return None if why is None else self._refusal(REFUSED, why.code)
