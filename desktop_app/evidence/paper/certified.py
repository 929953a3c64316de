"""The certificate of a device's key, signed by that key itself: PDF signatures want one, and it proves no more."""

from __future__ import annotations

from datetime import UTC, datetime

from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key
from cryptography.x509.oid import NameOID

from desktop_app.evidence.keys import DeviceKey, PublicKey

LONGEST_NAME = 64  # of a common name, by RFC 5280
EARLIEST = datetime(1950, 1, 1, tzinfo=UTC)
NEVER = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)  # RFC 5280's "no well-defined expiration"


def certificate_for(key: DeviceKey, name: str, at: datetime) -> bytes:
    """DER, in the person's name, valid from `at` on; when a key is retired is written down elsewhere."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name(name, key.public))])
    public = load_der_public_key(key.public.spki)
    assert isinstance(public, EllipticCurvePublicKey)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public)
        .serial_number(int(key.public.fingerprint[:30], 16) + 1)
        .not_valid_before(max(at.astimezone(UTC), EARLIEST))
        .not_valid_after(NEVER)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_SIGNS_DOCUMENTS, critical=True)
    )
    return key.certified(builder)


_SIGNS_DOCUMENTS = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


def common_name(name: str, key: PublicKey) -> str:
    """The name as a certificate takes it: on one line, not too long; the key's own where nothing is left."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    return plain[:LONGEST_NAME].strip() or key.fingerprint[:16]


def belongs(certificate: bytes, key: PublicKey, name: str) -> bool:
    """Whether it is the certificate of that key in that name."""
    try:
        return key_in(certificate) == key and _name_in(certificate) == common_name(name, key)
    except ValueError:
        return False


def key_in(certificate: bytes) -> PublicKey:
    """The key of a certificate that it signed itself; ValueError where it is none, or one byte is written otherwise."""
    try:
        read = asn1.Certificate.load(certificate, strict=True)
        said, signature = read["tbs_certificate"].dump(), read["signature_value"].native
        key = PublicKey(read.public_key.dump())
        public = load_der_public_key(key.spki)
        if not isinstance(public, EllipticCurvePublicKey) or not isinstance(public.curve, SECP256R1):
            raise ValueError("not a P-256 key")
    except (AttributeError, LookupError, TypeError, UnsupportedAlgorithm) as error:
        raise ValueError("not a certificate") from error
    if not key.signed(said, signature) or _spelled(said, signature) != certificate:
        raise ValueError("not signed by itself")
    return key


def _spelled(said: bytes, signature: bytes) -> bytes:
    """The one way to write a certificate down: what stands around the signed part is signed by nobody."""
    parts = {"tbs_certificate": asn1.TbsCertificate.load(said), "signature_value": signature}
    return bytes(asn1.Certificate({**parts, "signature_algorithm": {"algorithm": "sha256_ecdsa"}}).dump())


def _name_in(certificate: bytes) -> str:
    return str(asn1.Certificate.load(certificate).subject.native.get("common_name", ""))
