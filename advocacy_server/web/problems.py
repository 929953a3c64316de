"""What the server answers when it does not do what it was asked: an RFC 9457 problem, named by a short code."""

from __future__ import annotations

from collections.abc import Mapping


class Problem(Exception):
    """Ends a request. `status` is that of HTTP, `code` one that a desk knows; `members` stand beside it when told.

    `retry_after` are the seconds after which asking again makes sense; None where it makes none.
    """

    def __init__(self, status: int, code: str, *, retry_after: int | None = None, **members: object) -> None:
        super().__init__(code)
        self.status, self.code, self.retry_after = status, code, retry_after
        self.members: Mapping[str, object] = members
