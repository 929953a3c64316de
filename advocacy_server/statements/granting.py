"""What each role of the database may do with streams: the service enters, retention erases, both by a function."""

from __future__ import annotations

from collections.abc import Iterator


def grants(service: str, retention: str) -> Iterator[str]:
    """The statements that `init` runs; names of roles come quoted. Nobody gets INSERT, UPDATE or DELETE."""
    yield f"grant select on stream, entry to {service}"
    yield f"grant execute on function entries_push(text, text, text, text, uuid[], text[]) to {service}"
    yield f"grant execute on function entry_erase(text, text, text, uuid[]) to {retention}"
