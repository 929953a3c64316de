"""Reads a PDF that anybody may have sent: what lies inside it, and whether a device signed every byte of it."""

from __future__ import annotations

import hashlib
import io
import logging
import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyhanko.pdf_utils.decode_limits import DecodeLimits, DocumentDecodeBudget, StreamDecodeLimits
from pyhanko.pdf_utils.misc import PdfDecodeLimitError, PdfError
from pyhanko.pdf_utils.reader import PdfFileReader

from desktop_app.evidence.findings import Code, Finding, fails, holds
from desktop_app.evidence.keys import PublicKey
from desktop_app.evidence.paper.cms import signer_of
from desktop_app.evidence.paper.names import CERTIFICATE, CERTIFIED, CLAIMS, CLAUSES, POLICY, RECEIPT
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

MEGABYTE = 1024 * 1024
LARGEST = 16 * MEGABYTE
INSIDE = frozenset({RECEIPT, CLAIMS, POLICY, CLAUSES, CERTIFICATE, CERTIFIED})
BEGINNING = b"%PDF-"
_LIMITS = DecodeLimits(
    per_stream=StreamDecodeLimits(max_output_size=LARGEST),
    document_budget=DocumentDecodeBudget(base_allowance=2 * LARGEST, max_ratio=1),
)
# What a reader of PDFs stumbles over in a file that is none, or was made to hurt it.
_STUMBLED = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, RuntimeError, TypeError, ValueError),
    *(PdfError, struct.error, zlib.error),
)


@dataclass(frozen=True)
class PaperRead:
    """What a PDF holds. `signature` is what was found about the whole of it, `key` the one that signed it."""

    signature: Finding
    key: PublicKey | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def receipt_text(self) -> str | None:
        """The receipt, if one lies inside; nobody has looked yet whether it holds."""
        return self._text(RECEIPT)

    @property
    def certificate_text(self) -> str | None:
        """The certificate of a course, if one lies inside."""
        return self._text(CERTIFICATE)

    def _text(self, name: str) -> str | None:
        return self.files[name].decode("ascii", "replace") if name in self.files else None


def is_paper(content: bytes) -> bool:
    """Whether it begins as a PDF does."""
    return content.startswith(BEGINNING)


def read_paper(paper: Path | bytes, where: str = "PDF") -> PaperRead:
    """What a PDF holds; Troubles where it cannot be read, is locked, too large, or holds nothing of ours."""
    if isinstance(paper, Path):
        where = str(paper)
        with explained(where), paper.open("rb") as stream:
            paper = stream.read(LARGEST + 1)
    if len(paper) > LARGEST:
        raise Trouble(EvidenceTrouble.PAPER_TOO_LARGE, where=where, limit=LARGEST // MEGABYTE)
    with _understood(where):
        reader = PdfFileReader(io.BytesIO(paper), decode_limits=_LIMITS)
        if "/Encrypt" in reader.trailer_view:
            raise Trouble(EvidenceTrouble.PAPER_LOCKED, where=where)
        files = dict(_inside(reader.root))
        if RECEIPT not in files and CERTIFICATE not in files:
            raise ValueError("nothing of ours inside")
        signature, key = _signed(reader.root, paper)
    return PaperRead(signature, key, files)


@contextmanager
def _understood(where: str) -> Iterator[None]:
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # it would quote a stranger's file
    try:
        yield
    except PdfDecodeLimitError as error:
        raise Trouble(EvidenceTrouble.PAPER_TOO_LARGE, where=where, limit=LARGEST // MEGABYTE) from error
    except _STUMBLED as error:
        raise Trouble(EvidenceTrouble.NOT_A_PAPER, where=where) from error


def _inside(root: Any) -> Iterator[tuple[str, bytes]]:
    """The files that papers have; the list of them is flat, and each is there once."""
    listed, seen = root["/Names"]["/EmbeddedFiles"]["/Names"], set[str]()
    for place in range(0, len(listed), 2):
        name = str(listed[place])
        if name in seen:
            raise ValueError("the same name twice")
        seen.add(name)
        if name in INSIDE:
            yield name, bytes(listed[place + 1]["/EF"]["/F"].data)


def _signed(root: Any, content: bytes) -> tuple[Finding, PublicKey | None]:
    if "/AcroForm" not in root:
        return fails(Code.PAPER_UNSIGNED), None
    fields = root["/AcroForm"]["/Fields"]
    if len(fields) != 1 or fields[0]["/FT"] != "/Sig" or "/V" not in fields[0]:
        return fails(Code.PAPER_UNSIGNED), None
    signature = fields[0]["/V"]
    try:
        end, key = _verified([int(number) for number in signature["/ByteRange"]], signature, content)
    except _STUMBLED:
        return fails(Code.PAPER_ALTERED), None
    return (holds(Code.PAPER_SIGNED) if end == len(content) else fails(Code.PAPER_ADDED)), key


def _verified(ranges: list[int], signature: Any, content: bytes) -> tuple[int, PublicKey]:
    """Up to where the signature reaches, and whose it is; ValueError where it leaves out more than itself."""
    start, gap, rest, length = ranges
    signed = signature.raw_get("/Contents").original_bytes
    if start != 0 or not 0 < gap < rest or length < 0 or rest + length > len(content):
        raise ValueError("not a range of this file")
    if content[gap:rest] != b"<" + signed.hex().upper().encode("ascii") + b">":
        raise ValueError("something is left out of what is signed")
    digest = hashlib.sha256(content[:gap])
    digest.update(content[rest : rest + length])
    return rest + length, signer_of(signed, digest.digest())
