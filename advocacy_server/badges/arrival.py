"""How badges hear of completed courses: each new statement is shown to them inside the transaction that stores it."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Connection

from advocacy_server.badges.service import Badges


class Caller(Protocol):
    """Who sends."""

    @property
    def account_id(self) -> str:
        """The account."""
        ...


class CourseArrival:
    """Issues what was earned; it never refuses a statement."""

    def __init__(self, badges: Badges) -> None:
        self._badges = badges

    def taken(self, connection: Connection, caller: Caller, text: str) -> None:
        """Always None."""
        self._badges.taken(connection, caller.account_id, text)
