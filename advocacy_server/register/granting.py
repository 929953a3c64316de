"""What each role of the database may do with register and badges: as little as its work needs."""

from __future__ import annotations

from collections.abc import Iterator


def grants(service: str, retention: str) -> Iterator[str]:
    """The statements that `init` runs; names of roles come quoted. Nobody gets UPDATE or DELETE of a record."""
    append = "register_append(text, text, text, text, text)"
    yield f"grant select on register_chain, register_record, register_content to {service}, {retention}"
    yield f"grant execute on function {append} to {service}, {retention}"
    yield f"grant insert on register_content to {service}"
    yield f"grant delete on register_content to {retention}"
    yield f"grant select, insert on badge to {service}"
    yield f"grant update (revoked_at, revoked_why) on badge to {service}"
