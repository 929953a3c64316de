"""What people's requests hold, bounded: more than that is not as described."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

NO_CONTROLS = r"^[^\x00-\x1f\x7f]*$"  # no database keeps a NUL, and nobody sees the others
Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=r"^[^\x00-\x1f\x7f]+$")
]
Login = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=r"^[^\s\x00-\x1f\x7f]+$")
]
Name = Annotated[str, StringConstraints(min_length=1, max_length=80, pattern=r"^[A-Za-z0-9._:-]+$")]
Secret = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]
Roles = Annotated[list[Literal["member", "coach", "trainer", "marketing", "hr", "owner"]], Field(max_length=6)]
Version = Annotated[str, StringConstraints(min_length=1, max_length=40, pattern=NO_CONTROLS)]
_JWK = {
    "kty": "EC",
    "crv": "P-256",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
}
_AGREED = {"version": "1", "programme": False}
_CONTACT = {
    "person_id": "4f0c8a9e-7c1d-4b58-9a53-5a4f3c1f7a10",
    "device_name": "Giulia's laptop",
    "jwk": _JWK,
    "contact": "eyJhbGciOiJFUzI1NiJ9.e30.c2ln",
    "agreed": _AGREED,
}


def _like(example: dict[str, Any]) -> ConfigDict:
    return ConfigDict(extra="forbid", strict=True, json_schema_extra={"example": example})


class Asked(BaseModel):
    """Exact: a word too many is a mistake of whoever sends it."""

    model_config = ConfigDict(extra="forbid", strict=True)


class AgreedTo(Asked):
    """Which data agreement, and whether what is voluntary may be sent."""

    model_config = _like(_AGREED)
    version: Version
    programme: bool


class _Contact(Asked):
    person_id: Name
    device_name: Annotated[str, StringConstraints(max_length=120, pattern=NO_CONTROLS)]
    jwk: Annotated[dict[str, Any], Field(max_length=12)]
    contact: Annotated[str, StringConstraints(max_length=8_000)]
    agreed: AgreedTo


class Joining(_Contact):
    """With the code of an invitation."""

    model_config = _like({**_CONTACT, "code": "7K3QF-9M2TX-B4VWA-P6ZDR", "password": None, "audience": None})
    code: Annotated[str, StringConstraints(min_length=1, max_length=120)]
    password: Secret | None = None
    audience: Line | None = None


class SigningIn(_Contact):
    """With login and password."""

    model_config = _like({**_CONTACT, "login": "giulia.ferraro", "password": "five words that fit nowhere"})
    login: Login
    password: Secret | None = None


class Password(Asked):
    """Another one; `old` is empty where there was none."""

    model_config = _like({"old": "five words that fit nowhere", "new": "six other words nobody said before"})
    old: Annotated[str, StringConstraints(max_length=1_000)]
    new: Secret


class Retired(Asked):
    """From which moment, with its offset."""

    model_config = _like({"since": "2026-09-01T09:00:00+02:00"})
    since: Annotated[str, StringConstraints(min_length=1, max_length=40)]


class NewAccount(Asked):
    """Somebody who is to come."""

    model_config = _like({"login": "giulia.ferraro", "name": "Giulia Ferraro", "roles": ["member"]})
    login: Login
    name: Line
    roles: Roles = []


class Inviting(Asked):
    """Whom, who may not have an account yet, and for how many days."""

    model_config = _like({"login": "giulia.ferraro", "name": "Giulia Ferraro", "roles": ["member"], "days": 14})
    login: Login
    name: Line | None = None
    roles: Roles | None = None
    days: Annotated[int, Field(ge=1, le=90)] = 14


class RolesGiven(Asked):
    """These and no others."""

    model_config = _like({"roles": ["member", "trainer"]})
    roles: Roles


class Renamed(Asked):
    """Another login and name."""

    model_config = _like({"login": "giulia.rossi", "name": "Giulia Rossi"})
    login: Login
    name: Line


class Merged(Asked):
    """Into which account."""

    model_config = _like({"into": "4f0c8a9e-7c1d-4b58-9a53-5a4f3c1f7a10"})
    into: Name
