"""Where a person stopped, in a course or a policy: private, and the newest visit wins."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.ledger.place import Place
from desktop_app.storage.tables.training import place as places

__all__ = ["Place", "forget_places", "keep_place", "last_visits", "places_of"]


def keep_place(connection: Connection, subject: str, place: Place, at: str) -> None:
    """Remember where reading stopped in a course or policy."""
    visit = select(func.coalesce(func.max(places.c.visit), 0) + 1).scalar_subquery()
    changed = {"position": min(1.0, max(0.0, place.position)), "at": at, "visit": visit}
    statement = upsert(places).values(subject=subject, item=place.item, **changed)
    connection.execute(statement.on_conflict_do_update(index_elements=["subject", "item"], set_=changed))


def places_of(connection: Connection, subject: str) -> tuple[Place, ...]:
    """Every place kept in a course or policy, last visited first."""
    query = select(places.c.item, places.c.position).where(places.c.subject == subject)
    return tuple(Place(*row) for row in connection.execute(query.order_by(places.c.visit.desc())))


def last_visits(connection: Connection) -> dict[str, int]:
    """When each course or policy was visited last, in the order of visits."""
    query = select(places.c.subject, func.max(places.c.visit)).group_by(places.c.subject)
    return {str(subject): int(visit) for subject, visit in connection.execute(query)}


def forget_places(connection: Connection, subject: str) -> None:
    """Where one stopped no longer matters: the course begins again at its beginning."""
    connection.execute(delete(places).where(places.c.subject == subject))
