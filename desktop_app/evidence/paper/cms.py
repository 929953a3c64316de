"""The signature inside a PDF (PAdES B-B) in the one form that papers use, so that no byte of it changes unseen."""

from __future__ import annotations

import hashlib

from asn1crypto import algos, cms, core, tsp, x509

from desktop_app.evidence.keys import DeviceKey, PublicKey
from desktop_app.evidence.paper.certified import key_in

SIGNATURE = 71  # bytes of the signature proper: every second one is so long, and the others are not taken


def signature_over(digest: bytes, certificate: bytes, key: DeviceKey) -> bytes:
    """The CMS over the document's sha256; it is always of the same length for the same certificate."""
    content = _attributes(digest, certificate).dump()
    signature = key.signature(content)
    while len(signature) != SIGNATURE:
        signature = key.signature(content)
    return _whole(digest, certificate, signature)


def length_for(certificate: bytes) -> int:
    """How many bytes a signature with this certificate takes: a PDF leaves room before it is signed."""
    return len(_whole(bytes(32), certificate, bytes(SIGNATURE)))


def signer_of(content: bytes, digest: bytes) -> PublicKey:
    """The key that signed this digest; ValueError where none did, or a single byte is not as it would be made here."""
    certificate, signature = _parts(content)
    key = key_in(certificate)
    if _whole(digest, certificate, signature) != content:
        raise ValueError("written in another way, or over another document")
    if not key.signed(_attributes(digest, certificate).dump(), signature):
        raise ValueError("not signed by that key")
    return key


def _parts(content: bytes) -> tuple[bytes, bytes]:
    try:
        data = cms.ContentInfo.load(content, strict=True)["content"]
        return data["certificates"][0].chosen.dump(), data["signer_infos"][0]["signature"].native
    except (AttributeError, LookupError, TypeError) as error:
        raise ValueError("not a signature") from error


def _attributes(digest: bytes, certificate: bytes) -> cms.CMSAttributes:
    named = tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(certificate).digest()})
    said = [
        ("content_type", "data"),
        ("message_digest", digest),
        ("signing_certificate_v2", tsp.SigningCertificateV2({"certs": [named]})),
    ]
    return cms.CMSAttributes([cms.CMSAttribute({"type": kind, "values": [value]}) for kind, value in said])


def _whole(digest: bytes, certificate: bytes, signature: bytes) -> bytes:
    owner = x509.Certificate.load(certificate)
    sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {"issuer_and_serial_number": {"issuer": owner.issuer, "serial_number": owner.serial_number}}
            ),
            "digest_algorithm": sha256,
            "signed_attrs": _attributes(digest, certificate),
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            "signature": core.OctetString(signature),
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [sha256],
            "encap_content_info": {"content_type": "data"},
            "certificates": [cms.CertificateChoices("certificate", owner)],
            "signer_infos": [signer],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())
