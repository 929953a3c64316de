"""Holds a paper against what lies inside it: whose key signed it, and whether its files say what was signed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.evidence.against import Known
from desktop_app.evidence.canonical import sha256_of
from desktop_app.evidence.certificates import SignedCertificate, read_certificate
from desktop_app.evidence.claims import Claims, normalised
from desktop_app.evidence.findings import Code, Finding, Standing, Verification, fails, holds, untold
from desktop_app.evidence.keys import PublicKey
from desktop_app.evidence.paper.names import CERTIFIED, CLAIMS, CLAUSES, POLICY
from desktop_app.evidence.paper.reading import PaperRead
from desktop_app.evidence.receipt import Filed, read_receipt
from desktop_app.evidence.verify import verify


@dataclass(frozen=True)
class PaperVerified:
    """All that was found about a paper: of the PDF, of the receipt or the certificate inside it."""

    paper: tuple[Finding, ...]
    receipts: Verification | None = None
    certificate: SignedCertificate | None = None

    @property
    def holds(self) -> bool:
        """Whether nothing was found that does not hold."""
        return all(one.standing is not Standing.FAILS for one in self.paper) and (
            self.receipts is None or self.receipts.holds
        )


def verify_paper(paper: PaperRead, known: Known) -> PaperVerified:
    """Look at everything; a Trouble where what lies inside is no receipt and no certificate."""
    if paper.receipt_text is not None:
        receipt = read_receipt(paper.receipt_text)
        found = (*_about_key(paper, receipt.signed.key, known), *_says(paper, CLAIMS, receipt.signed.payload))
        texts = _about_files(paper, receipt.claims) if receipt.signed.holds else ()
        return PaperVerified((paper.signature, *found, *texts), verify([Filed(receipt)], known))
    certificate = read_certificate(paper.certificate_text or "")
    found = (*_about_key(paper, certificate.signed.key, known), *_says(paper, CERTIFIED, certificate.signed.payload))
    return PaperVerified((paper.signature, *found, *_about_certificate(certificate, known)), certificate=certificate)


def _about_certificate(certificate: SignedCertificate, known: Known) -> Iterator[Finding]:
    """Whether it was signed by the key that it names, and whose that is."""
    if not certificate.holds:
        yield fails(Code.CERTIFICATE_EDITED)
        return
    yield holds(Code.CERTIFICATE_SIGNED)
    said = certificate.certificate
    device = next((one for one in known.devices if one.fingerprint == said.device), None)
    if not known.devices:
        yield untold(Code.DEVICE_NOT_GIVEN)
    elif device is None:
        yield fails(Code.DEVICE_UNKNOWN)
    elif not device.named:
        yield holds(Code.DEVICE_KNOWN)
    elif device.person_id != said.person_id:
        yield fails(Code.DEVICE_OF_ANOTHER, name=said.person_name, owner=device.person_name)
    else:
        named = {"name": device.person_name, "device": device.device_name, "at": device.enrolled_at}
        yield holds(Code.DEVICE_ENROLLED, **named)


def _about_key(paper: PaperRead, inside: PublicKey, known: Known) -> Iterator[Finding]:
    if paper.key is None:
        return
    people = {device.fingerprint: device.person_id for device in known.devices if device.named}
    if paper.key == inside:
        yield holds(Code.PAPER_SAME_KEY)
    elif paper.key.fingerprint in people and people[paper.key.fingerprint] == people.get(inside.fingerprint):
        yield untold(Code.PAPER_OTHER_DEVICE)
    else:
        yield fails(Code.PAPER_OTHER_KEY)


def _about_files(paper: PaperRead, claims: Claims) -> Iterator[Finding]:
    """Each clause is there in the text that was hashed, and the readable text says the same words."""
    if CLAUSES not in paper.files and POLICY not in paper.files:
        yield untold(Code.PAPER_TEXTS_NONE)
        return
    lines = paper.files.get(CLAUSES, b"").split(b"\n")[:-1]
    said = sorted([*(one.sha256 for one in claims.clauses), *(one.sha256 for one in claims.carried)])
    if sorted(map(sha256_of, lines)) == said and _in_words(paper.files.get(POLICY, b""), lines, claims):
        yield holds(Code.PAPER_TEXTS_SAME, count=len(said))
    else:
        yield fails(Code.PAPER_TEXTS_OTHER)


def _in_words(readable: bytes, lines: list[bytes], claims: Claims) -> bool:
    """Whether every part of each clause, and each sentence that was confirmed, stands in the readable text in order."""
    text, at = normalised(readable.decode("utf-8", "replace")), 0
    clauses = [json.loads(line) for line in lines]
    wanted = [clause[part] for clause in clauses for part in ("number", "rule", "reason", "allowed", "forbidden")]
    for part in (*wanted, *(normalised(one.text) for one in claims.acknowledged)):
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _says(paper: PaperRead, name: str, signed: bytes) -> Iterator[Finding]:
    """The pretty copy for eyes says what was signed."""
    if name not in paper.files:
        return
    try:
        same = json.loads(paper.files[name]) == json.loads(signed)
    except (ValueError, RecursionError):
        same = False
    if not same:
        yield fails(Code.PAPER_CLAIMS_OTHER, file=name)
