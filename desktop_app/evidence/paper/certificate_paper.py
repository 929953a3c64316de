"""The certificate of a course as a paper: a front for the wall, a back for whoever checks, and its signature."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from desktop_app.evidence.canonical import Document
from desktop_app.evidence.certificates import Certificate, SignedCertificate, sign_certificate
from desktop_app.evidence.paper.names import CERTIFICATE, CERTIFIED, JOSE, JSON
from desktop_app.evidence.paper.shown import Exact
from desktop_app.evidence.paper.signing import PaperSigner, sign_paper
from desktop_app.evidence.paper.typesetting import Attachment, Typesetter
from desktop_app.evidence.paper.words import Words, row, short
from desktop_app.kernel.sentences import Sentences


def certificate_paper(
    certificate: Certificate,
    speaker: Sentences,
    signer: PaperSigner,
    made: datetime,
    typesetter: Typesetter | None = None,
) -> bytes:
    """The paper of a certificate; both are signed by the device's key."""
    signed = sign_certificate(certificate, signer.key)
    words = Words(speaker)
    says = _document(signed, words, signer.key.public.words(speaker.language))
    pdf = (typesetter or Typesetter()).set("certificate", says, tuple(_attachments(signed, words)), made)
    return sign_paper(pdf, signer, made, speaker.say("paper.field"))


def _document(signed: SignedCertificate, words: Words, key: str) -> Document:
    certificate, say = signed.certificate, words.say
    return {
        "lang": words.language,
        "text-lang": certificate.language,
        "document": say("certificate-document", course=certificate.course_title, name=certificate.person_name),
        "author": certificate.company,
        "company": certificate.company,
        "kind": say("certificate"),
        "name": certificate.person_name,
        "did": say("certificate-did"),
        "course": certificate.course_title,
        "facts": list(_facts(certificate, words)),
        "signed": say("certificate-signed"),
        "back": say("certificate-back"),
        "details": _details(certificate, words, key),
        "learnt": say("certificate-learnt"),
        "objectives": list(certificate.objectives),
        "strength": {
            "title": say("strength"),
            "lines": [say(f"{part}") for part in ("certificate-strength", "strength-kind")],
        },
        "verify": _verify(words),
        "exact": {"title": say("exact"), "rows": _exact(signed, words)},
        "footer": say("footer-certificate", company=certificate.company, hash=short(signed.sha256)),
    }


def _facts(certificate: Certificate, words: Words) -> Iterator[Document]:
    yield row(words.say("certificate-on"), words.day(certificate.completed_at))
    if certificate.result is not None:
        yield row(words.say("certificate-result"), f"{certificate.result} %")
    if certificate.minutes:
        yield row(words.say("certificate-time"), _duration(certificate.minutes))


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return " ".join(f"{number} {unit}" for number, unit in ((hours, "h"), (rest, "min")) if number)


def _details(certificate: Certificate, words: Words, key: str) -> list[Document]:
    return [
        row(words.say("courses-course"), certificate.course_title),
        row(words.say("certificate-version"), certificate.version),
        row(words.say("language"), words.tongue(certificate.language)),
        row(words.say("when"), words.moment(certificate.completed_at), note=words.say("when-note")),
        row(words.say("key"), key),
    ]


def _exact(signed: SignedCertificate, words: Words) -> list[Document]:
    return [
        row(words.say("certificate"), Exact(signed.sha256)),
        row(words.say("exact-key"), Exact(signed.certificate.device)),
        row(words.say("exact-statement"), signed.certificate.statement),
    ]


def _verify(words: Words) -> Document:
    steps = words.steps(
        ("pdfsig FILE.pdf", "verify-pdf"),
        ("pdfdetach -saveall FILE.pdf", "verify-out-certificate"),
        (f"sha256sum {CERTIFICATE}", "verify-hash"),
        ("", "verify-jose-certificate"),
        ("portavoce receipt verify FILE.pdf", "verify-app"),
    )
    return {"title": words.say("verify"), "intro": words.say("verify-intro"), "steps": steps}


def _attachments(signed: SignedCertificate, words: Words) -> Iterator[Attachment]:
    pretty = json.dumps(json.loads(signed.signed.payload), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    yield Attachment(CERTIFICATE, signed.text, JOSE, "source", words.say("attached-certificate"))
    yield Attachment(CERTIFIED, pretty, JSON, "data", words.say("attached-certified"))
