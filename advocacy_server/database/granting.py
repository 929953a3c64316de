"""What each role may do with what no room owns: know the schema's revision and the epoch."""

from __future__ import annotations

from collections.abc import Iterator


def grants(service: str, retention: str) -> Iterator[str]:
    """The statements that `init` runs; names of roles come quoted."""
    yield f"grant usage on schema public to {service}, {retention}"
    yield f"grant select on alembic_version, server to {service}, {retention}"
