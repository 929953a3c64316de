"""`portavoce receipt verify` for a PDF: what it shows, what lies inside it, and whether the two belong together."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.evidence.against import Known
    from desktop_app.evidence.certificates import SignedCertificate
    from desktop_app.evidence.findings import Finding, Verification
    from desktop_app.evidence.paper.verifying import PaperVerified
    from desktop_app.kernel.sentences import Sentences

Json = dict[str, Any]
STRENGTH = ("strength", "certificate-strength")
BEGINNING = b"%PDF-"


def is_paper(content: bytes) -> bool:
    """Whether it begins as a PDF does."""
    return content.startswith(BEGINNING)


def verified(content: bytes, where: str, known: Known) -> PaperVerified:
    """All that was found about the PDF; Troubles where it cannot be read."""
    from desktop_app.evidence.paper.reading import read_paper
    from desktop_app.evidence.paper.verifying import verify_paper

    return verify_paper(read_paper(content, where), known)


def as_text(
    found: PaperVerified,
    speaker: Sentences,
    lines: Callable[[tuple[Finding, ...], Sentences], Iterator[str]],
    receipts: Callable[[Verification, Sentences, bool], Iterator[str]],
) -> Iterator[str]:
    """What was found, in words: of the PDF first, then of what lies inside it."""
    yield speaker.say("evidence-said.paper")
    yield from lines(found.paper, speaker)
    yield ""
    if found.receipts is not None:
        yield from receipts(found.receipts, speaker, found.holds)
    if found.certificate is not None:
        yield from _certificate(found.certificate, speaker)
        yield ""
        yield speaker.say("evidence-said.whole" if found.holds else "evidence-said.broken")
        yield from (speaker.say(f"evidence-said.{code}") for code in STRENGTH)


def _certificate(signed: SignedCertificate, speaker: Sentences) -> Iterator[str]:
    said = signed.certificate
    about = {"name": said.person_name, "course": said.course_title, "version": said.version, "at": said.completed_at}
    yield speaker.say("evidence-said.certificate", **about)
    yield "  " + speaker.say("evidence-said.words", words=signed.signed.key.words(speaker.language))


def certificate_as_json(signed: SignedCertificate, speaker: Sentences) -> Json:
    """What the certificate says, for programs."""
    key = signed.signed.key
    named = {"sha256": key.fingerprint, "kid": key.kid, "words": key.words(speaker.language)}
    return {"sha256": signed.sha256, "key": named, "claims": json.loads(signed.signed.payload)}
