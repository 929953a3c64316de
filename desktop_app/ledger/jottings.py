"""What a person jots down beside a lesson or a clause: theirs alone; no statement, nothing that leaves."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.storage.tables.training import jotting as jottings

TRY = "try"  # of a course: "lesson-id#prompt-id"
NOTE = "note"  # of a policy: clause id
BOOKMARK = "bookmark"  # of a policy: clause id, the text is "1"


@dataclass(frozen=True)
class Jotting:
    """One private note: what it stands beside, of which kind it is, its words, and when they were last changed."""

    item: str
    kind: str
    text: str
    at: str


def keep_jotting(connection: Connection, subject: str, item: str, kind: str, text: str, at: str) -> None:
    """Keep the words as they are now; none at all takes the note away."""
    if not text.strip():
        here = (jottings.c.subject == subject) & (jottings.c.item == item) & (jottings.c.kind == kind)
        connection.execute(delete(jottings).where(here))
        return
    changed = {"text": text, "at": at}
    statement = upsert(jottings).values(subject=subject, item=item, kind=kind, **changed)
    connection.execute(statement.on_conflict_do_update(index_elements=["subject", "item", "kind"], set_=changed))


def jottings_of(connection: Connection, subject: str, kind: str | None = None) -> tuple[Jotting, ...]:
    """Every note beside a course or policy, or those of one kind, by what they stand beside."""
    query = select(jottings.c.item, jottings.c.kind, jottings.c.text, jottings.c.at).where(
        jottings.c.subject == subject
    )
    if kind is not None:
        query = query.where(jottings.c.kind == kind)
    return tuple(Jotting(*row) for row in connection.execute(query.order_by(jottings.c.item, jottings.c.kind)))
