"""The devices that people enrolled, as the register asks for them: by the fingerprint of their key."""

from __future__ import annotations

from sqlalchemy import Connection, Text, bindparam, column, select, table

from advocacy_server.register.signoffs import KnownDesk

_device = table("device", column("fingerprint", Text), column("account", Text), column("retired_since", Text))
_WANTED = select(_device).where(_device.c.fingerprint == bindparam("fingerprint"))


class EnrolledDesks:
    """Reads the table of devices; it is people's, and never written here."""

    def desk(self, connection: Connection, fingerprint: str) -> KnownDesk | None:
        """The device, whosever it is; None where nobody enrolled it."""
        row = connection.execute(_WANTED, {"fingerprint": fingerprint}).one_or_none()
        if row is None:
            return None
        since = None if row.retired_since is None else str(row.retired_since)
        return KnownDesk(row.fingerprint, str(row.account), since)
