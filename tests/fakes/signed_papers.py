"""Papers as a device makes them, and what lies in them as somebody with other tools sees it."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf

from desktop_app.evidence.certificates import Certificate
from desktop_app.evidence.claims import Acknowledged, ShownClause
from desktop_app.evidence.kept import KeptReceipt, kept_as
from desktop_app.evidence.keys import DeviceKey, fresh_key
from desktop_app.evidence.paper.certificate_paper import certificate_paper
from desktop_app.evidence.paper.certified import certificate_for
from desktop_app.evidence.paper.names import Titles
from desktop_app.evidence.paper.receipt_paper import receipt_paper
from desktop_app.evidence.paper.signing import PaperSigner
from desktop_app.evidence.paper.typesetting import Typesetter
from desktop_app.evidence.published import Edition
from desktop_app.evidence.receipt import sign_receipt
from tests.fakes.receipts import CLAUSES, SENTENCES, claims
from tests.fakes.sentences import speaking

STATEMENT = "01983c5e-7f3a-7c31-9c55-2f6f0f1d9a01"
MADE = datetime.fromisoformat("2026-08-03T10:05:00+02:00")
EDITION = Edition(CLAUSES, SENTENCES)
TITLES = Titles("Aurora Example S.p.A.", "Social media policy", {"it.aurora.intro": "Speaking in public"})
KINDS = ("read", "disciplinary")


@cache
def key() -> DeviceKey:
    """The key of the device that makes papers."""
    return fresh_key()


@cache
def typesetter() -> Typesetter:
    """One for all, as the app has it."""
    return Typesetter()


def signer(private: DeviceKey | None = None, name: str = "Łucja Żak") -> PaperSigner:
    """The device with its certificate."""
    private = private or key()
    return PaperSigner(private, certificate_for(private, name, MADE))


def kept(edition: Edition = EDITION, **changed: object) -> KeptReceipt:
    """The receipt of a signature under an edition."""
    said: dict[str, Any] = {
        "clauses": tuple(ShownClause(clause.id, clause.sha256("en")) for clause in edition.clauses),
        "acknowledged": tuple(Acknowledged(*one) for one in zip(KINDS, edition.sentences, strict=False)),
    }
    return kept_as(STATEMENT, sign_receipt(replace(claims(key().public), **{**said, **changed}), key()).text)


def paper(
    one: KeptReceipt | None = None,
    edition: Edition | None = EDITION,
    titles: Titles = TITLES,
    language: str = "en",
    by: PaperSigner | None = None,
) -> bytes:
    """The paper of a receipt."""
    return receipt_paper(one or kept(), edition, titles, speaking(language), by or signer(), MADE, typesetter())


def certificate(**changed: object) -> Certificate:
    """What Łucja completed."""
    said: dict[str, object] = {
        "person_id": "person-1",
        "person_name": "Łucja Żak",
        "company": "Aurora Example S.p.A.",
        "course_id": "it.aurora.intro",
        "course_title": "Speaking in public",
        "version": "1.0.0",
        "result": 92,
        "completed_at": "2026-08-03T10:00:00+02:00",
        "minutes": 95,
        "objectives": ("Tell what is yours to tell", "Ask before you publish pictures"),
        "language": "en",
        "statement": STATEMENT,
        "device": key().public.fingerprint,
    }
    return Certificate(**{**said, **changed})  # type: ignore[arg-type]


def certified(one: Certificate | None = None, language: str = "en") -> bytes:
    """The paper of a certificate."""
    return certificate_paper(one or certificate(), speaking(language), signer(), MADE, typesetter())


def tool(folder: Path, content: bytes, *command: str) -> str:
    """What a stock tool says of a PDF: its name takes the place of FILE."""
    file = folder / "a paper.pdf"
    file.write_bytes(content)
    told = [str(file) if part == "FILE" else part for part in command]
    done = subprocess.run(told, capture_output=True, check=False, cwd=folder, timeout=60)
    return (done.stdout + done.stderr).decode("utf-8", "replace")


def words(folder: Path, content: bytes) -> str:
    """Its text, as poppler reads it; what only breaks lines or turns them is left out."""
    return re.sub("[\u200b\u202a-\u202e]", "", " ".join(tool(folder, content, "pdftotext", "FILE", "-").split()))


def glyphs(content: bytes) -> Iterator[int]:
    """The glyphs on all pages and in what they use; 0 is the one that stands for "not there"."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            yield from _glyphs(page)
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Form":
                yield from _glyphs(one)


def _glyphs(drawn: pikepdf.Page | pikepdf.Object) -> Iterator[int]:
    for instruction in pikepdf.parse_content_stream(drawn, "Tj TJ"):
        for operand in instruction.operands:
            for part in operand if isinstance(operand, pikepdf.Array) else [operand]:
                if isinstance(part, pikepdf.String):
                    raw = bytes(part)
                    yield from (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))
