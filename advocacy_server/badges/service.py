"""Issues a badge when a completed course arrives, if the company wants one for that course."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import UUID, uuid5

from sqlalchemy import Connection

from advocacy_server.badges import store
from advocacy_server.badges.troubles import BadgesTrouble
from advocacy_server.badges.wanted import WantedBadge
from desktop_app.evidence.badges.baking import bake, media_type
from desktop_app.evidence.badges.credential import (
    Achievement,
    Badge,
    Issuer,
    payload_of,
    picture_hash,
    recipient_of,
)
from desktop_app.evidence.badges.revoked import Revocation, sign_revoked
from desktop_app.evidence.badges.tokens import sign_badge
from desktop_app.evidence.keys import DeviceKey
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.kinds import COURSE_COMPLETED
from desktop_app.ledger.statement import EXTENSION

BADGES = UUID(
    "3d0a2f0e-91d9-5f0b-9ad5-2c6f1c0b7b22"
)  # a badge's name is of account and course: issued twice, it is one
COURSE = "urn:portavoce:"


class Streams(Protocol):
    """Where entries for a person are put, inside the transaction that is open."""

    def __call__(self, connection: Connection, account: str, kind: str, name: str, body: str) -> object:
        """Put an entry at the end of the person's own stream."""
        ...


class Badges:
    """The badges of one company; without a course in its settings it does nothing."""

    def __init__(
        self,
        issuer: Issuer,
        key: DeviceKey,
        wanted: Mapping[str, WantedBadge],
        clock: Clock,
        streams: Streams,
        salt: Callable[[], str],
    ) -> None:
        self._issuer, self._key, self._wanted = issuer, key, wanted
        self._clock, self._streams, self._salt = clock, streams, salt

    def taken(self, connection: Connection, account: str, text: str) -> None:
        """A statement that a course was completed earns its badge, in the same transaction; others pass by."""
        if not self._wanted:
            return
        statement = json.loads(text)
        wanted = self._wanted.get(_course(statement))
        if wanted is None or store.has(connection, account, wanted.course):
            return
        self._issue(connection, account, statement, wanted)

    def _issue(self, connection: Connection, account: str, statement: dict[str, Any], wanted: WantedBadge) -> None:
        now = self._clock.now().astimezone(UTC).replace(microsecond=0)
        name = str(uuid5(BADGES, f"{self._issuer.id}\n{account}\n{wanted.course}"))
        badge = self._badge(name, statement, wanted, now)
        token = sign_badge(payload_of(badge), self._key)
        version = badge.achievement.version
        store.add(connection, store.Issued(badge.id, account, wanted.course, version, token, now.isoformat()))
        words = {language: vars(told) for language, told in wanted.words.items()}
        told: dict[str, object] = {
            "id": badge.id,
            "course": wanted.course,
            "version": version,
            "credential": token,
            "words": words,
        }
        told["picture"] = None if wanted.picture is None else media_type(wanted.picture)
        body = json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        self._streams(connection, account, "badge", name, body)

    def _badge(self, name: str, statement: dict[str, Any], wanted: WantedBadge, now: datetime) -> Badge:
        words = wanted.words[wanted.language]
        done = (wanted.course, _version(statement), wanted.language, words.name, words.description, words.criteria)
        return Badge(
            id=f"urn:uuid:{name}",
            issuer=self._issuer,
            recipient=recipient_of(statement["actor"]["account"]["name"], self._salt()),
            achievement=Achievement(COURSE + done[0], *done[1:]),
            since=now,
            until=None if wanted.lasts is None else now + wanted.lasts,
            picture=None if wanted.picture is None else picture_hash(wanted.picture),
        )

    def picture(self, connection: Connection, account: str, name: str) -> tuple[str, bytes] | None:
        """Somebody's own badge in its picture, with the kind of picture; None where there is none."""
        issued = store.of(connection, account, name)
        wanted = None if issued is None else self._wanted.get(issued.course)
        if issued is None or wanted is None or wanted.picture is None:
            return None
        return media_type(wanted.picture), bake(wanted.picture, issued.credential)

    def revoke(self, connection: Connection, name: str, why: str) -> None:
        """Take a badge back; a Trouble where there is none, or it was taken back before."""
        at = self._clock.now().astimezone().isoformat(timespec="seconds")
        if not store.revoke(connection, Revocation(name, at, why)):
            raise Trouble(BadgesTrouble.UNKNOWN, badge=name)

    def revoked(self, connection: Connection) -> str:
        """The signed list of badges taken back, as it stands now."""
        at = self._clock.now().astimezone().isoformat(timespec="seconds")
        return sign_revoked(store.revoked(connection), self._issuer.name, at, self._key)


def _course(statement: dict[str, Any]) -> str:
    """The course that a statement says is completed; empty for any other statement."""
    target = statement["object"]
    same = (statement["verb"]["id"], target.get("definition", {}).get("type"))
    done = same == (COURSE_COMPLETED.verb, COURSE_COMPLETED.activity)
    return str(target["id"]).removeprefix(COURSE) if done else ""


def _version(statement: dict[str, Any]) -> str:
    told = statement.get("context", {}).get("extensions", {})
    return str(told.get(f"{EXTENSION}pack-version", ""))
