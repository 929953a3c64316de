"""One thing a person did, and how it is written as xAPI 1.0.3 (IEEE 9274.1.1)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from desktop_app.ledger.kinds import Kind

EXTENSION = "urn:portavoce:extension:"
Scalar = str | int | float | bool | None
DetailValue = Scalar | list[str] | Mapping[str, str]
Detail = Mapping[str, DetailValue]


@dataclass(frozen=True)
class Deed:
    """What a slice says happened: the kind, what it was done to, and what must be remembered of it.

    `object` is a local id ("example.aurora.speaking/01-x/01-y"); `names` its title by language;
    `score` the share of points, 0 to 1; `success` only where there is passing and failing;
    `detail` small facts the statement carries as extensions and the fold keeps of the last one.
    """

    kind: Kind
    object: str
    names: Mapping[str, str] = field(default_factory=dict)
    score: float | None = None
    success: bool | None = None
    detail: Detail = field(default_factory=dict)


@dataclass(frozen=True)
class Actor:
    """Who did it: an account at the company's address, never a name or an e-mail."""

    home: str
    person_id: str


@dataclass(frozen=True)
class Statement:
    """A deed with its identity and time; `at` keeps the local offset as it was said."""

    id: str
    deed: Deed
    actor: Actor
    at: datetime

    @property
    def sortable_at(self) -> str:
        """The moment in UTC, fixed width."""
        return self.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def body(self) -> str:
        """The exact text that is kept and, if its kind leaves, sent."""
        return json.dumps(self._xapi(), ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    def detail(self) -> str | None:
        """The deed's detail as kept beside the fold."""
        return json.dumps(self.deed.detail, ensure_ascii=False, sort_keys=True) if self.deed.detail else None

    def _xapi(self) -> dict[str, object]:
        kind, deed = self.deed.kind, self.deed
        definition: dict[str, object] = {"type": kind.activity}
        if deed.names:
            definition["name"] = dict(deed.names)
        statement: dict[str, object] = {
            "id": self.id,
            "actor": {
                "objectType": "Agent",
                "account": {"homePage": self.actor.home, "name": self.actor.person_id},
            },
            "verb": {"id": kind.verb, "display": {"en": kind.display}},
            "object": {
                "objectType": "Activity",
                "id": f"urn:portavoce:{deed.object}",
                "definition": definition,
            },
            "timestamp": self.at.isoformat(timespec="milliseconds"),
            "version": "1.0.3",
        }
        if result := self._result():
            statement["result"] = result
        if deed.detail:
            statement["context"] = {"extensions": {EXTENSION + key: value for key, value in deed.detail.items()}}
        return statement

    def _result(self) -> dict[str, object]:
        result: dict[str, object] = {}
        if self.deed.score is not None:
            result["score"] = {"scaled": round(self.deed.score, 4)}
        if self.deed.success is not None:
            result["success"] = self.deed.success
        if self.deed.kind.display == "completed":
            result["completion"] = True
        return result
