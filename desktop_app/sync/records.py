"""The account, the cursor, what the company sent and the log in the database."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.packs.company import Company
from desktop_app.packs.company_record import from_record
from desktop_app.storage.tables.desk import company, person
from desktop_app.storage.tables.sync import sync_account, sync_log, sync_stream
from desktop_app.sync.state import Account, AccountStanding, LogLine, Told

_ACCOUNT = tuple(Account.__dataclass_fields__)


def moment(now: datetime) -> str:
    """A moment in UTC, sortable."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def company_of(connection: Connection) -> Company | None:
    """The company that was joined."""
    record = connection.execute(select(company.c.body)).scalar_one_or_none()
    return None if record is None else from_record(record)


def person_of(connection: Connection) -> tuple[str, str]:
    """Id and name of the person; empty where nobody has told theirs."""
    row = connection.execute(select(person.c.id, person.c.name)).first()
    return ("", "") if row is None else (str(row[0]), str(row[1]))


def account_of(connection: Connection) -> Account | None:
    """The account, whether one is signed in or not."""
    row = connection.execute(select(sync_account)).mappings().first()
    if row is None:
        return None
    told = {name: row[name] for name in _ACCOUNT}
    return Account(**{**told, "roles": tuple(json.loads(row["roles"])), "standing": AccountStanding(row["standing"])})


def keep_account(connection: Connection, account: Account) -> None:
    """Somebody signed in. Another account than before begins from the beginning."""
    row = {**vars(account), "roles": json.dumps(account.roles), "standing": account.standing.value}
    known = account_of(connection)
    if known is not None and known.account_id == account.account_id:
        row = {**row, "epoch": known.epoch, "cursor": known.cursor}
        connection.execute(update(sync_account).values(row))
        return
    connection.execute(delete(sync_account))
    connection.execute(delete(sync_stream))
    connection.execute(insert(sync_account).values(row))


def keep_standing(connection: Connection, standing: AccountStanding) -> None:
    """How the account stands from now on."""
    connection.execute(update(sync_account).values(standing=standing.value))


def keep_agreed(connection: Connection, version: str) -> None:
    """Which data agreement the company knows to be agreed to."""
    connection.execute(update(sync_account).values(agreed=version))


def keep_programme(connection: Connection, wanted: bool) -> None:
    """Whether what is voluntary may leave from now on: the person's word, as far as the company's set-up lets it."""
    known = company_of(connection)
    allowed = known is not None and known.agreement.programme
    connection.execute(update(company).values(programme=wanted and allowed))


def keep_cursor(connection: Connection, cursor: str, numbers: Mapping[str, int]) -> None:
    """How far the feed was read."""
    connection.execute(update(sync_account).values(cursor=cursor))
    for stream, n in numbers.items():
        row = {"stream": stream, "n": n}
        connection.execute(upsert(sync_stream).values(row).on_conflict_do_update(index_elements=["stream"], set_=row))


def stream_numbers(connection: Connection) -> dict[str, int]:
    """The newest number that came of each stream."""
    return {str(row.stream): int(row.n) for row in connection.execute(select(sync_stream))}


def leave_stream(connection: Connection, stream: str) -> None:
    """One reads it no longer; what came of it stays."""
    connection.execute(delete(sync_stream).where(sync_stream.c.stream == stream))


def begin_anew(connection: Connection, epoch: str | None = None) -> None:
    """Read the feed from its beginning; `epoch` is the server's new one, if it has another."""
    values = {"cursor": ""} if epoch is None else {"cursor": "", "epoch": epoch}
    connection.execute(update(sync_account).values(values))
    connection.execute(delete(sync_stream))


def keep_turn(connection: Connection, at: str, trouble: str) -> bool:
    """A turn ended; whether its trouble is another than the last time."""
    known = connection.execute(select(sync_account.c.last_outcome)).scalar_one_or_none()
    values = {"last_at": at, "last_outcome": trouble} | ({} if trouble else {"looked_at": at})
    connection.execute(update(sync_account).values(values))
    return (known or "") != trouble


def last_turn(connection: Connection) -> tuple[str | None, str | None, str]:
    """When the last turn reached its end, when the last one was at all, and the code of its trouble."""
    columns = (sync_account.c.looked_at, sync_account.c.last_at, sync_account.c.last_outcome)
    row = connection.execute(select(*columns)).first()
    return (None, None, "") if row is None else (row[0], row[1], row[2] or "")


def note(connection: Connection, at: str, what: Told, **detail: object) -> None:
    """Write down for good that something happened; never what a person wrote."""
    row = {"at": at, "what": what.value, "detail": json.dumps(detail, ensure_ascii=False, sort_keys=True)}
    connection.execute(insert(sync_log).values(row))


def log(connection: Connection, limit: int) -> tuple[LogLine, ...]:
    """What happened, the newest first; all of it with a limit below nought."""
    query = select(sync_log.c.at, sync_log.c.what, sync_log.c.detail).order_by(sync_log.c.id.desc()).limit(limit)
    return tuple(LogLine(row.at, Told(row.what), json.loads(row.detail)) for row in connection.execute(query))


def announced_agreement(connection: Connection) -> str:
    """The version of the data agreement that the company announced last; empty where it announced none."""
    asked = "SELECT json_extract(body, '$.agreement.version') FROM notice WHERE json_valid(body) ORDER BY rowid DESC"
    return next((str(row[0]) for row in connection.exec_driver_sql(asked) if row[0] is not None), "")
