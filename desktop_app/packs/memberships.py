"""Which library speaks for the company of this desk, and where on this computer libraries were found."""

from __future__ import annotations

from datetime import UTC

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.evidence.devices import code_hash
from desktop_app.evidence.store import keep_enrolment_code
from desktop_app.kernel.clock import Clock
from desktop_app.storage.database import Database
from desktop_app.storage.tables.desk import company
from desktop_app.storage.tables.libraries import library_place, membership

MOST_PLACES = 8  # folders and files kept of one library, the newest first


def belong(connection: Connection, company_id: str, fingerprint: str) -> None:
    """From now on that library's set-up is the company's."""
    row = {"company_id": company_id, "fingerprint": fingerprint}
    changed = {"fingerprint": fingerprint}
    statement = insert(membership).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["company_id"], set_=changed))


class Memberships:
    """Lives where the database does."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def library_of(self, company_id: str) -> str:
        """The fingerprint of the library that speaks for a company; empty where none does."""
        with self._database.read() as connection:
            wanted = select(membership.c.fingerprint).where(membership.c.company_id == company_id)
            return str(connection.execute(wanted).scalar_one_or_none() or "")

    def belong(self, company_id: str, fingerprint: str) -> None:
        """See the function of that name."""
        with self._database.write() as connection:
            belong(connection, company_id, fingerprint)

    def invited(self, company_id: str, fingerprint: str, code: str) -> None:
        """Keep the hash of the code in an invitation, unless another library speaks for that company."""
        if self.library_of(company_id) not in ("", fingerprint):
            return
        with self._database.write() as connection:
            keep_enrolment_code(connection, code_hash(code), company_id, self._clock.now().astimezone(UTC).isoformat())

    def companies_of(self, fingerprint: str) -> tuple[str, ...]:
        """The companies that this library speaks for here: one, or none."""
        with self._database.read() as connection:
            wanted = select(membership.c.company_id).where(membership.c.fingerprint == fingerprint)
            return tuple(connection.scalars(wanted))

    def example_alone(self) -> str:
        """The id of the invented company, if this desk joined it before it had a library; empty otherwise."""
        spoken_for = select(membership.c.company_id)
        wanted = select(company.c.id).where(company.c.example, company.c.id.not_in(spoken_for))
        with self._database.read() as connection:
            return str(connection.scalars(wanted).first() or "")

    def found_at(self, fingerprint: str, place: str) -> None:
        """Remember a folder or file to look at again; the oldest are forgotten."""
        row = {"fingerprint": fingerprint, "place": place, "looked_at": self._clock.now().isoformat()}
        with self._database.write() as connection:
            statement = insert(library_place).values(row)
            changed = {"looked_at": row["looked_at"]}
            connection.execute(statement.on_conflict_do_update(index_elements=["fingerprint", "place"], set_=changed))
            for old in self._places(connection, fingerprint)[MOST_PLACES:]:
                _forget(connection, fingerprint, old)

    def places_of(self, fingerprint: str) -> tuple[str, ...]:
        """Folders and files where a library was found, the newest first."""
        with self._database.read() as connection:
            return self._places(connection, fingerprint)

    def forget_place(self, fingerprint: str, place: str) -> None:
        """Look there no longer."""
        with self._database.write() as connection:
            _forget(connection, fingerprint, place)

    def _places(self, connection: Connection, fingerprint: str) -> tuple[str, ...]:
        mine = select(library_place.c.place).where(library_place.c.fingerprint == fingerprint)
        return tuple(connection.scalars(mine.order_by(library_place.c.looked_at.desc(), library_place.c.place)))


def _forget(connection: Connection, fingerprint: str, place: str) -> None:
    mine = (library_place.c.fingerprint == fingerprint) & (library_place.c.place == place)
    connection.execute(delete(library_place).where(mine))
