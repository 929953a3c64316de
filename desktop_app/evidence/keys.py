"""The key of a device, P-256: its private part signs, its public part is what others know the device by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_der_public_key,
)
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from desktop_app.evidence.canonical import Document, sha256_of
from desktop_app.kernel.comparing import comparing

if TYPE_CHECKING:
    from cryptography.x509 import CertificateBuilder

CURVE = "P-256"
_PUBLIC_PARTS = ("crv", "kty", "x", "y")


@dataclass(frozen=True)
class PublicKey:
    """What others know a device by: its key as SubjectPublicKeyInfo (SPKI, DER), of which openssl reads the PEM."""

    spki: bytes

    @property
    def fingerprint(self) -> str:
        """The sha256 of the SPKI: `openssl pkey -pubin -outform DER | sha256sum` says the same."""
        return sha256_of(self.spki)

    @property
    def kid(self) -> str:
        """The key's name in signed documents, its RFC 7638 thumbprint."""
        return self.jose.thumbprint()

    @property
    def jose(self) -> ECKey:
        """As the JOSE library takes it."""
        return ECKey.import_key(_public(self.spki))

    @property
    def jwk(self) -> Document:
        """As a JSON Web Key, public members only."""
        document = dict(self.jose.as_dict(private=False))
        return {part: document[part] for part in _PUBLIC_PARTS}

    @property
    def pem(self) -> str:
        """As openssl and others read it."""
        return _public(self.spki).public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")

    def signed(self, content: bytes, signature: bytes) -> bool:
        """Whether this key's private part signed the content, in the form that certificates and PDFs use."""
        try:
            _public(self.spki).verify(signature, content, ECDSA(SHA256()))
        except InvalidSignature:
            return False
        return True

    def words(self, language: str) -> str:
        """The fingerprint as two people compare it: eight words, or thirty digits."""
        return comparing(self.fingerprint, language)


class DeviceKey:
    """A private key in memory. It signs, tells its public part, and shows its secret to the vault alone."""

    def __init__(self, private: EllipticCurvePrivateKey) -> None:
        self._private = private
        self.public = PublicKey(_spki(private.public_key()))

    def __repr__(self) -> str:
        return f"DeviceKey({self.public.fingerprint[:12]})"

    @property
    def jose(self) -> ECKey:
        """As the JOSE library takes it, to sign with."""
        return ECKey.import_key(self._private)

    def signature(self, content: bytes) -> bytes:
        """ECDSA with SHA-256, DER: the form that certificates and PDFs use; 70 to 72 bytes, another one each time."""
        return self._private.sign(content, ECDSA(SHA256()))

    def certified(self, builder: CertificateBuilder) -> bytes:
        """The certificate that was begun, signed by the key itself, DER."""
        return builder.sign(self._private, SHA256()).public_bytes(Encoding.DER)

    def secret(self) -> bytes:
        """What the vault keeps: PKCS#8, DER."""
        return self._private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def fresh_key() -> DeviceKey:
    """A key that nobody has had before."""
    return DeviceKey(generate_private_key(SECP256R1()))


def key_of_secret(secret: bytes) -> DeviceKey:
    """The key that the vault kept; ValueError where it is none."""
    try:
        private = load_der_private_key(secret, None)
    except (TypeError, UnsupportedAlgorithm) as error:
        raise ValueError("not a key") from error
    if not isinstance(private, EllipticCurvePrivateKey) or not isinstance(private.curve, SECP256R1):
        raise ValueError("not a P-256 key")
    return DeviceKey(private)


def key_of_jwk(document: object) -> PublicKey:
    """The key in a JSON Web Key, of which only the public members are looked at; ValueError where it is none."""
    if not isinstance(document, dict) or (document.get("kty"), document.get("crv")) != ("EC", CURVE):
        raise ValueError("not a P-256 key")
    parts: dict[str, str | list[str]] = {
        part: document[part] for part in _PUBLIC_PARTS if isinstance(document.get(part), str)
    }
    try:
        return PublicKey(_spki(ECKey.import_key(parts).public_key))
    except (JoseError, TypeError) as error:  # a ValueError already: no point of the curve
        raise ValueError("not a key") from error


def _public(spki: bytes) -> EllipticCurvePublicKey:
    public = load_der_public_key(spki)
    if not isinstance(public, EllipticCurvePublicKey):
        raise TypeError("not an elliptic curve")
    return public


def _spki(public: EllipticCurvePublicKey) -> bytes:
    return public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
