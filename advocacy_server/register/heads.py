"""The end of the register, signed: desks keep it, so that nobody can cut the newest records off unseen."""

from __future__ import annotations

from dataclasses import dataclass

from advocacy_server.register.chain import FORMAT
from advocacy_server.register.troubles import RegisterTrouble
from desktop_app.evidence import jws
from desktop_app.evidence.canonical import canonical, read_canonical
from desktop_app.evidence.devices import require_moment
from desktop_app.evidence.keys import DeviceKey
from desktop_app.kernel.trouble import Trouble

HEAD = "portavoce-register-head+jwt"


@dataclass(frozen=True)
class Head:
    """The company's word that its register had so many records, and what the last of them was."""

    signed: jws.Signed
    company: str
    n: int
    sha256: str
    at: str


def sign_head(company: str, n: int, sha256: str, at: str, key: DeviceKey) -> str:
    """The head as a JWS."""
    said = {"at": require_moment(at), "company": company, "format": FORMAT, "n": n, "sha256": sha256}
    return jws.sign(canonical(said), HEAD, key)


def read_head(text: str) -> Head:
    """A head from its text; a Trouble where it is none."""
    try:
        signed = jws.take_apart(text.strip(), HEAD)
        said = read_canonical(signed.payload)
        if said.get("format") != FORMAT or not isinstance(said["n"], int):
            raise ValueError("another format")
        words = (said["company"], said["sha256"], said["at"])
        if not all(isinstance(word, str) for word in words):
            raise ValueError("not a head")
        return Head(signed, said["company"], said["n"], said["sha256"], require_moment(said["at"]))
    except (ValueError, KeyError) as error:
        raise Trouble(RegisterTrouble.NOT_A_HEAD) from error
