"""The certificate of a completed course: what this device recorded, signed with its key as a receipt is."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from desktop_app.evidence import jws
from desktop_app.evidence.canonical import canonical, read_canonical
from desktop_app.evidence.claims import FORMAT, format_of
from desktop_app.evidence.devices import require_moment
from desktop_app.evidence.keys import DeviceKey
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble

CERTIFICATE = "portavoce-certificate+jwt"
_WHOLE_NUMBERS = ("result", "minutes")


@dataclass(frozen=True)
class Certificate:
    """Who completed what, when, with which result in percent if there was one; moments are local with their offset.

    `language` is the one of title and objectives, `statement` the entry that says so, `device` the key's fingerprint.
    """

    person_id: str
    person_name: str
    company: str
    course_id: str
    course_title: str
    version: str
    result: int | None
    completed_at: str
    minutes: int
    objectives: tuple[str, ...]
    language: str
    statement: str
    device: str


@dataclass(frozen=True)
class SignedCertificate:
    """A certificate that can be read; whether it holds is another question."""

    signed: jws.Signed
    certificate: Certificate

    @property
    def text(self) -> str:
        return self.signed.text

    @property
    def sha256(self) -> str:
        return self.signed.sha256

    @property
    def holds(self) -> bool:
        """Whether the key that it names signed exactly this."""
        return self.signed.holds and self.signed.key.fingerprint == self.certificate.device


def sign_certificate(certificate: Certificate, key: DeviceKey) -> SignedCertificate:
    """The certificate signed by the key that it names."""
    if certificate.device != key.public.fingerprint:
        raise ValueError("another key than the certificate names")
    return read_certificate(jws.sign(written(certificate), CERTIFICATE, key))


def written(certificate: Certificate) -> bytes:
    """The certificate as it is signed: one JSON document with one spelling."""
    told = asdict(certificate)
    return canonical({"format": FORMAT, **told, "objectives": list(certificate.objectives)})


def read_certificate(text: str) -> SignedCertificate:
    """A certificate from its text; a Trouble where it is none, or belongs to a newer app."""
    try:
        signed = jws.take_apart(text.strip(), CERTIFICATE)
        document = read_canonical(signed.payload)
        said = format_of(document)
        if said > FORMAT:
            raise Trouble(EvidenceTrouble.NEWER_FORMAT, value=said, known=FORMAT)
        return SignedCertificate(signed, _certificate(document))
    except (ValueError, TypeError, KeyError) as error:
        raise Trouble(EvidenceTrouble.NOT_A_CERTIFICATE) from error


def _certificate(document: dict[str, object]) -> Certificate:
    if document.pop("format") != FORMAT:
        raise ValueError("another format")
    objectives = document.pop("objectives")
    if not isinstance(objectives, list) or not all(isinstance(one, str) for one in objectives):
        raise ValueError("not objectives")
    read = Certificate(objectives=tuple(objectives), **document)  # type: ignore[arg-type]  # looked at below
    words = [value for name, value in vars(read).items() if name not in (*_WHOLE_NUMBERS, "objectives")]
    if not all(isinstance(word, str) for word in words) or not _right(read.result, 100) or read.minutes is None:
        raise ValueError("not a certificate")
    if not _right(read.minutes, 10**6):
        raise ValueError("not minutes")
    require_moment(read.completed_at)
    return read


def _right(number: object, most: int) -> bool:
    return number is None or (isinstance(number, int) and not isinstance(number, bool) and 0 <= number <= most)
