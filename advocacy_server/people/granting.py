"""What each role of the database may do with people: nothing is deleted but how often somebody tried."""

from __future__ import annotations

from collections.abc import Iterator


def grants(service: str, retention: str) -> Iterator[str]:
    """The statements that `init` runs; names of roles come quoted."""
    yield f"grant select, insert on account, person, device, token, invitation, agreed to {service}"
    changing = "login, folded, name, roles, password, audience, closed_at, merged_into"
    yield f"grant update ({changing}) on account to {service}"
    yield f"grant update (account) on person to {service}"
    yield f"grant update (account, person_id, name, last_used, retired_since) on device to {service}"
    yield f"grant update (last_used, revoked_at) on token to {service}"
    yield f"grant update (used_at, used_by, withdrawn_at, account) on invitation to {service}"
    yield f"grant select, insert, update, delete on tried to {service}"
    yield f"grant select on account to {retention}"
