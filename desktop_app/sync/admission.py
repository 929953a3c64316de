"""What a desk says of itself when it joins or signs in, and the proof that its key is its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.evidence.canonical import Document, canonical
from desktop_app.evidence.devices import code_hash
from desktop_app.sync.server import Admitted
from desktop_app.sync.state import Account, AccountStanding

if TYPE_CHECKING:  # its libraries are imported when a key is wanted
    from desktop_app.evidence.keys import DeviceKey

CONTACT = "portavoce-contact+jwt"
FORMAT = 1


@dataclass(frozen=True)
class Admission:
    """What a person gave: the code of an invitation, or login and password; which data agreement they agreed to.

    `address` is the server's where the company's set-up names none; `device_name` as people know this computer.
    """

    agreed: str
    programme: bool
    code: str = ""
    login: str = ""
    password: str = ""
    address: str = ""
    device_name: str = ""
    audience: str = ""

    def __repr__(self) -> str:
        return f"Admission({self.login})"  # neither code nor password ever reaches a log


def admission_document(asked: Admission, person_id: str, home: str, key: DeviceKey, at: str) -> Document:
    """The body of the question; `at` is the moment of the proof."""
    document: Document = {
        "person_id": person_id,
        "device_name": asked.device_name,
        "jwk": key.public.jwk,
        "contact": contact(asked, person_id, home, key, at),
        "agreed": {"version": asked.agreed, "programme": asked.programme},
        "password": asked.password or None,
    }
    if asked.code:
        return {**document, "code": asked.code, "audience": asked.audience or None}
    return {**document, "login": asked.login}


def contact(asked: Admission, person_id: str, home: str, key: DeviceKey, at: str) -> str:
    """Signed by the key, for this company and this invitation or login alone."""
    from desktop_app.evidence import jws

    by: Document = {"code_sha256": code_hash(asked.code)} if asked.code else {"login": asked.login}
    said = {"at": at, "device": key.public.fingerprint, "format": FORMAT, "home": home, "person": person_id, **by}
    return jws.sign(canonical({**said, "name": asked.device_name}), CONTACT, key)


def account_of(told: Admitted, server: str, home: str, device: str, agreed: str, at: str) -> Account:
    """The account as it is kept here."""
    one = told.account
    words = (one.id, server, home, one.login, one.name, tuple(map(str, one.roles)), device)
    return Account(*words, AccountStanding.IN, agreed, at, epoch="")
