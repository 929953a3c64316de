"""The receipt of a signed policy and the company's countersignature: signing them, reading them, filing them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.evidence import jws
from desktop_app.evidence.canonical import canonical, read_canonical
from desktop_app.evidence.claims import FORMAT, Claims, format_of, read_claims, written
from desktop_app.evidence.devices import require_moment
from desktop_app.evidence.keys import DeviceKey
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble

RECEIPT = "portavoce-receipt+jwt"
COUNTERSIGNATURE = "portavoce-countersignature+jwt"


@dataclass(frozen=True)
class Receipt:
    """A receipt that can be read; whether it holds is another question."""

    signed: jws.Signed
    claims: Claims

    @property
    def text(self) -> str:
        return self.signed.text

    @property
    def sha256(self) -> str:
        return self.signed.sha256


@dataclass(frozen=True)
class Countersignature:
    """The company's word that it had a receipt (by its hash) at a moment of its own clock."""

    signed: jws.Signed
    receipt: str
    by: str
    at: str


@dataclass(frozen=True)
class Filed:
    """One place of a file: a receipt with what the company set under it, or lines that mean nothing."""

    receipt: Receipt | None
    countersignatures: tuple[Countersignature, ...] = ()
    spoilt: tuple[str, ...] = ()


def sign_receipt(claims: Claims, key: DeviceKey) -> Receipt:
    """The receipt of these claims; they name the key that signs."""
    if claims.device != key.public.fingerprint:
        raise ValueError("another key than the claims name")
    return read_receipt(jws.sign(written(claims), RECEIPT, key))


def read_receipt(text: str) -> Receipt:
    """A receipt from its text; a Trouble where it is none, or belongs to a newer app."""
    try:
        signed = jws.take_apart(text.strip(), RECEIPT)
        _require_known(signed.payload)
        return Receipt(signed, read_claims(signed.payload))
    except ValueError as error:
        raise Trouble(EvidenceTrouble.NOT_A_RECEIPT) from error


def countersign(receipt: Receipt, by: str, at: str, key: DeviceKey) -> Countersignature:
    """What a company sets under a receipt: who, and when by its own clock."""
    said = {"at": require_moment(at), "by": by, "format": FORMAT, "receipt": receipt.sha256}
    return read_countersignature(jws.sign(canonical(said), COUNTERSIGNATURE, key))


def read_countersignature(text: str) -> Countersignature:
    """A countersignature from its text; a Trouble where it is none, or belongs to a newer app."""
    try:
        signed = jws.take_apart(text.strip(), COUNTERSIGNATURE)
        _require_known(signed.payload)
        said = read_canonical(signed.payload)
        if said.keys() != {"at", "by", "format", "receipt"} or not all(
            isinstance(said[name], str) for name in ("at", "by", "receipt")
        ):
            raise ValueError("not a countersignature")
        return Countersignature(signed, said["receipt"], said["by"], require_moment(said["at"]))
    except ValueError as error:
        raise Trouble(EvidenceTrouble.NOT_A_COUNTERSIGNATURE) from error


def filed_text(filed: Iterable[Filed]) -> str:
    """Receipts in their order as a file holds them: a line each, followed by its countersignatures."""
    lines = []
    for one in filed:
        lines += [] if one.receipt is None else [one.receipt.text]
        lines += [under.signed.text for under in one.countersignatures] + list(one.spoilt)
    return "\n".join(lines) + "\n"


def read_filed(text: str) -> tuple[Filed, ...]:
    """What a file holds; a line that cannot be read has its place too. A Trouble where there is no receipt at all."""
    found: list[Filed] = []
    for line in filter(None, (line.strip() for line in text.split("\n"))):
        _file(line, found)
    if not any(one.receipt for one in found):
        raise Trouble(EvidenceTrouble.NOT_A_RECEIPT)
    return tuple(found)


def _file(line: str, found: list[Filed]) -> None:
    try:
        found.append(Filed(read_receipt(line)))
        return
    except Trouble as trouble:
        if trouble.code == EvidenceTrouble.NEWER_FORMAT:
            raise
    last = found[-1] if found else Filed(None)
    try:
        under = read_countersignature(line)
    except Trouble:
        found.append(Filed(None, spoilt=(line,)))
        return
    if last.receipt is None:
        found.append(Filed(None, spoilt=(line,)))
    else:
        found[-1] = Filed(last.receipt, (*last.countersignatures, under))


def _require_known(payload: bytes) -> None:
    said = format_of(read_canonical(payload))
    if said > FORMAT:
        raise Trouble(EvidenceTrouble.NEWER_FORMAT, value=said, known=FORMAT)
