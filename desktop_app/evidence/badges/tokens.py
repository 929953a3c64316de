"""Badges as JSON Web Tokens: signing one, and taking apart what a stranger hands over."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from joserfc import jws as jose

from desktop_app.evidence.badges.credential import Json
from desktop_app.evidence.badges.troubles import BadgeTrouble
from desktop_app.evidence.jws import ALGORITHM, Signed, decoded, registry, three_parts
from desktop_app.evidence.keys import DeviceKey, key_of_jwk
from desktop_app.kernel.trouble import Trouble

LARGEST = 256 * 1024  # characters; a badge has three or four thousand
DEEPEST = 32


@dataclass(frozen=True)
class SignedBadge:
    """A badge that could be read; whether it holds is another question."""

    signed: Signed
    credential: Json

    @property
    def id(self) -> str:
        return str(self.credential.get("id", ""))


def sign_badge(payload: Json, key: DeviceKey) -> str:
    """The badge as a JWT; the header holds what the standard allows and no more: no name for the key, but the key."""
    header = {"alg": ALGORITHM, "jwk": key.public.jwk, "typ": "JWT"}
    content = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8")
    return jose.serialize_compact(header, content, key.jose, registry=registry())


def read_badge(text: str) -> SignedBadge:
    """A badge from its text; a Trouble where it is none, or signed in a way that this app does not know."""
    text = text.strip()
    if len(text) > LARGEST:
        raise Trouble(BadgeTrouble.NOT_A_BADGE)
    try:
        header, payload, signature = (decoded(part) for part in three_parts(text))
        _require_known(_document(header))
        key = key_of_jwk(_document(header).get("jwk"))
        if len(signature) != 64:
            raise ValueError("not an ES256 signature")
        return SignedBadge(Signed(text, key, payload), _credential(_document(payload)))
    except ValueError as error:
        raise Trouble(BadgeTrouble.NOT_A_BADGE) from error


def _require_known(header: Json) -> None:
    said = header.get("alg")
    if not isinstance(said, str):
        raise ValueError("no algorithm")
    if said != ALGORITHM:
        raise Trouble(BadgeTrouble.OTHER_ALGORITHM, value="".join(filter(str.isalnum, said))[:20])


def _credential(payload: Json) -> Json:
    """The payload is the credential; in the standard's first drafts it lay inside, under `vc`."""
    types = payload.get("type")
    if not isinstance(types, list) or not {"OpenBadgeCredential", "AchievementCredential"} & {
        one for one in types if isinstance(one, str)
    }:
        raise ValueError("not a badge")
    return payload


def _document(content: bytes) -> Json:
    try:
        document = json.loads(content.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_number)
    except RecursionError as error:
        raise ValueError("too deep") from error
    if not isinstance(document, dict):
        raise ValueError("not a document")
    _require_shallow(document, DEEPEST)
    json.dumps(document, ensure_ascii=False).encode("utf-8")  # half a character is a UnicodeEncodeError, a ValueError
    return document


def _once(pairs: list[tuple[str, Any]]) -> Json:
    """A name that stands twice would say one thing here and another to the next reader."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name twice")
    return dict(pairs)


def _no_number(_: str) -> float:
    raise ValueError("not a number")


def _require_shallow(value: object, left: int) -> None:
    if left == 0:
        raise ValueError("too deep")
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _require_shallow(one, left - 1)
