"""Accounts, desks, tokens, invitations and agreements, as the database keeps them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from advocacy_server.database.tables.people import account, agreed, device, invitation, person, token

Found = Row[Any]


@dataclass(frozen=True)
class Account:
    """Somebody in the company."""

    id: str
    login: str
    name: str
    roles: tuple[str, ...]
    password: str | None = None
    closed_at: str | None = None
    merged_into: str | None = None


def folded(login: str) -> str:
    """A login as it is compared."""
    return login.strip().casefold()


def account_of(connection: Connection, company: str, login: str) -> Account | None:
    """Whose login it is."""
    return _account(connection, account.c.company == company, account.c.folded == folded(login))


def account_by_id(connection: Connection, company: str, name: str, lock: bool = False) -> Account | None:
    """The account; `lock` keeps others from changing it until the transaction ends."""
    return _account(connection, account.c.company == company, account.c.account == name, lock=lock)


def accounts(connection: Connection, company: str, after: str, limit: int) -> Sequence[Account]:
    """All, by login, behind one."""
    wanted = select(account).where(account.c.company == company, account.c.folded > folded(after))
    return [_read(row) for row in connection.execute(wanted.order_by(account.c.folded).limit(limit))]


def add_account(connection: Connection, company: str, login: str, name: str, roles: str, at: str) -> str:
    """A new account; its id."""
    made = str(uuid.uuid4())
    row = {"account": made, "company": company, "login": login.strip(), "folded": folded(login), "name": name.strip()}
    connection.execute(insert(account).values(**row, roles=roles, made_at=at))
    return made


def change_account(connection: Connection, name: str, **values: object) -> None:
    """Other words in it."""
    connection.execute(update(account).where(account.c.account == name).values(**values))


def rename(connection: Connection, which: str, login: str, name: str) -> None:
    """Another login and name."""
    values = {"login": login.strip(), "folded": folded(login), "name": name.strip()}
    connection.execute(update(account).where(account.c.account == which).values(values))


def owners(connection: Connection, company: str) -> Sequence[str]:
    """Who may administer; locked, so that two cannot leave at the same time."""
    which = (account.c.company == company, account.c.closed_at.is_(None), account.c.roles.like("%owner%"))
    wanted = select(account.c.account).where(*which).order_by(account.c.account).with_for_update()
    return connection.execute(wanted).scalars().all()


def with_merged(connection: Connection, name: str) -> Sequence[str]:
    """An account, and those that it became one after the other."""
    found = [name]
    while into := connection.execute(select(account.c.merged_into).where(account.c.account == found[-1])).scalar():
        found.append(into)
    return found


def bind_person(connection: Connection, company: str, person_id: str, owner: str) -> bool:
    """The account's own id from now on; False where it is another's."""
    found = select(person.c.account).where(person.c.company == company, person.c.person_id == person_id)
    known = connection.execute(found).scalar_one_or_none()
    if known is None:
        connection.execute(insert(person).values(company=company, person_id=person_id, account=owner))
    return known in (None, owner)


def device_of(connection: Connection, fingerprint: str) -> Found | None:
    """A desk, whosever it is."""
    return connection.execute(select(device).where(device.c.fingerprint == fingerprint)).one_or_none()


def devices_of(connection: Connection, owner: str) -> Sequence[Found]:
    """The desks of an account, as they came."""
    wanted = select(device).where(device.c.account == owner).order_by(device.c.enrolled_at, device.c.fingerprint)
    return connection.execute(wanted).all()


def add_device(connection: Connection, **row: object) -> None:
    """A desk that nobody knew."""
    connection.execute(insert(device).values(**row))


def change_device(connection: Connection, fingerprint: str, **values: object) -> None:
    """Another name, or the moment from which it does not count."""
    connection.execute(update(device).where(device.c.fingerprint == fingerprint).values(**values))


def add_token(connection: Connection, hashed: str, owner: str, fingerprint: str, at: str) -> None:
    """A token of a desk; the desk's earlier ones end with it."""
    revoke(connection, owner, at, fingerprint)
    row = {"sha256": hashed, "account": owner, "fingerprint": fingerprint, "made_at": at, "last_used": at}
    connection.execute(insert(token).values(**row))


def revoke(connection: Connection, owner: str, at: str, fingerprint: str | None = None, but: str | None = None) -> int:
    """End the tokens of an account: of one desk, of all but one, or of all; how many there were."""
    ended = update(token).where(token.c.account == owner, token.c.revoked_at.is_(None)).values(revoked_at=at)
    if fingerprint is not None:
        ended = ended.where(token.c.fingerprint == fingerprint)
    if but is not None:
        ended = ended.where(token.c.fingerprint != but)
    return connection.execute(ended).rowcount


def invitation_of(connection: Connection, company: str, hashed: str) -> Found | None:
    """The invitation with this code, locked: of two who use it at once, one is second."""
    wanted = select(invitation).where(invitation.c.company == company, invitation.c.sha256 == hashed)
    return connection.execute(wanted.with_for_update()).one_or_none()


def invitations(connection: Connection, company: str, now: str) -> Sequence[Found]:
    """Those that may still be used, with whom they let in."""
    wanted = select(invitation, account.c.login, account.c.name, account.c.roles).join_from(
        invitation, account, account.c.account == invitation.c.account
    )
    open_ones = (invitation.c.used_at.is_(None), invitation.c.withdrawn_at.is_(None), invitation.c.ends_at > now)
    return connection.execute(
        wanted.where(invitation.c.company == company, *open_ones).order_by(invitation.c.made_at, invitation.c.id)
    ).all()


def add_invitation(connection: Connection, **row: object) -> str:
    """An invitation; its id. Earlier open ones of the same account are withdrawn: one code counts."""
    made = str(uuid.uuid4())
    withdraw(connection, invitation.c.account == row["account"], at=str(row["made_at"]))
    connection.execute(insert(invitation).values(id=made, **row))
    return made


def withdraw(connection: Connection, *which: Any, at: str) -> int:
    """Take open invitations back; how many there were."""
    ended = update(invitation).where(*which, invitation.c.used_at.is_(None), invitation.c.withdrawn_at.is_(None))
    return connection.execute(ended.values(withdrawn_at=at)).rowcount


def use_invitation(connection: Connection, name: str, by: str, at: str) -> None:
    """From now on it is bound to that key."""
    connection.execute(update(invitation).where(invitation.c.id == name).values(used_at=at, used_by=by))


def agree(connection: Connection, owner: str, version: str, programme: bool, at: str) -> None:
    """What somebody agreed to; what they agreed to before stays written."""
    last = agreement(connection, owner)
    if last is None or (last.version, last.programme) != (version, programme):
        connection.execute(insert(agreed).values(account=owner, version=version, programme=programme, at=at))


def agreement(connection: Connection, owner: str) -> Found | None:
    """What holds."""
    wanted = select(agreed).where(agreed.c.account == owner).order_by(agreed.c.at.desc()).limit(1)
    return connection.execute(wanted).one_or_none()


def hand_over(connection: Connection, old: str, new: str) -> None:
    """What was of one account is of another: its people's ids and its desks."""
    for table in (person, device):
        connection.execute(update(table).where(table.c.account == old).values(account=new))


def _account(connection: Connection, *which: Any, lock: bool = False) -> Account | None:
    wanted = select(account).where(*which)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    return None if row is None else _read(row)


def _read(row: Found) -> Account:
    roles = tuple(row.roles.split())
    return Account(row.account, row.login, row.name, roles, row.password, row.closed_at, row.merged_into)
