"""Whose desk this is, in the database."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select, update

from desktop_app.features.onboarding.home import Person
from desktop_app.packs.company import Company
from desktop_app.packs.company_record import from_record, to_record
from desktop_app.packs.memberships import belong
from desktop_app.storage.tables.desk import company as companies
from desktop_app.storage.tables.desk import person as people
from desktop_app.storage.tables.desk import taken_path


def person_of(connection: Connection) -> Person | None:
    """The person, once they have told their name."""
    row = connection.execute(select(people.c.id, people.c.name, people.c.audience)).first()
    return None if row is None else Person(*row)


def company_of(connection: Connection) -> Company | None:
    """The company they joined, if any."""
    record = connection.execute(select(companies.c.body)).scalar_one_or_none()
    return None if record is None else from_record(record)


def joined_at(connection: Connection) -> str:
    """When the company was joined: local time with its offset, as said then."""
    return str(connection.execute(select(companies.c.joined_at)).scalar_one_or_none() or "")


def add_person(connection: Connection, person: Person) -> None:
    """Write down whose desk this is."""
    connection.execute(insert(people).values(id=person.id, name=person.name, audience=person.audience))


def rename(connection: Connection, name: str) -> None:
    """The person corrects their name."""
    connection.execute(update(people).values(name=name))


def change_audience(connection: Connection, audience: str) -> None:
    """Whose clauses the person reads from now on."""
    connection.execute(update(people).values(audience=str(audience)))


def add_company(connection: Connection, company: Company, joined_at: str, library: str = "") -> None:
    """Write down the company, and which library speaks for it: from now on the desk has joined."""
    connection.execute(insert(companies).values(joined_at=joined_at, **_values(company)))
    if library:
        belong(connection, company.id, library)


def change_company(connection: Connection, company: Company, *, agreed: bool = False) -> None:
    """Write down what else the company says of itself now.

    What is voluntary leaves as the person chose, as far as the company still wants it, unless they `agreed` just now.
    """
    is_this = companies.c.id == company.id
    values = _values(company)
    if not agreed:
        chosen = bool(connection.execute(select(companies.c.programme).where(is_this)).scalar_one_or_none())
        values["programme"] = chosen and company.agreement.programme
    connection.execute(update(companies).where(is_this).values(values))


def _values(company: Company) -> dict[str, object]:
    return {
        "id": company.id,
        "name": company.name,
        "home": company.home,
        "body": to_record(company),
        "programme": company.agreement.programme,
        "example": company.example,
    }


def taken_paths(connection: Connection) -> dict[str, str]:
    """The further paths that were taken up, and when: local time with its offset, as said then."""
    return {str(row.path_id): str(row.taken_at) for row in connection.execute(select(taken_path))}


def take_path(connection: Connection, path_id: str, taken_at: str) -> None:
    """Write down that a further path was taken up; one that is taken already keeps its day."""
    connection.execute(insert(taken_path).prefix_with("OR IGNORE").values(path_id=path_id, taken_at=taken_at))


def forget_path(connection: Connection, path_id: str) -> None:
    """Write down nothing more of it."""
    connection.execute(delete(taken_path).where(taken_path.c.path_id == path_id))
