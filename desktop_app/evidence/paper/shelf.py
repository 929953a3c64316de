"""Keeps papers in the profile's folder: each is made once, and again where it was lost. Belongs in the image lane."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.evidence.canonical import sha256_of
from desktop_app.evidence.keyholder import Keyholder
from desktop_app.evidence.paper.names import Titles
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.clock import Clock, SystemClock
from desktop_app.kernel.files import private_folder, write_durably
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

if TYPE_CHECKING:  # what sets and signs is imported when a paper is made: 0.5 s
    from desktop_app.evidence.certificates import Certificate
    from desktop_app.evidence.kept import KeptReceipt
    from desktop_app.evidence.paper.signing import PaperSigner
    from desktop_app.evidence.paper.typesetting import Typesetter
    from desktop_app.evidence.published import Edition

PAPERS, CERTIFICATE = "papers", "certificate"
ENDING = b"%%EOF\n"
_PLAIN = re.compile(r"[A-Za-z0-9-]{1,64}")


class Papers:
    """The papers of one profile, below its folder. Troubles tell of a key that is closed, and of disks."""

    def __init__(self, folder: Path, keyholder: Keyholder, clock: Clock | None = None) -> None:
        self._folder = folder / PAPERS
        self._keyholder = keyholder
        self._clock = clock or SystemClock()
        self._turn = threading.Lock()  # the lane has two workers, and both may want the same paper

    def receipt(self, kept: KeptReceipt, edition: Edition | None, titles: Titles, language: str) -> Path:
        """Where the paper of a receipt lies."""

        def make(now: datetime) -> bytes:
            from desktop_app.evidence.paper.receipt_paper import receipt_paper

            signer = self._signer(kept.claims.person_name, now)
            return receipt_paper(kept, edition, titles, Sentences(language), signer, now, self._typesetter)

        return self._kept(kept.statement_id, language, make)

    def certificate(self, certificate: Certificate, language: str) -> Path:
        """Where the certificate of a course lies."""

        def make(now: datetime) -> bytes:
            from desktop_app.evidence.paper.certificate_paper import certificate_paper

            signer = self._signer(certificate.person_name, now)
            return certificate_paper(certificate, Sentences(language), signer, now, self._typesetter)

        return self._kept(certificate.statement, language, make)

    def _kept(self, statement: str, language: str, make: Callable[[datetime], bytes]) -> Path:
        file = self._folder / f"{_name(statement)}.{_name(language)}.pdf"
        with self._turn, explained(str(file)):
            if not _whole(file):
                content = make(self._clock.now())
                private_folder(self._folder)
                write_durably(file, content)
        return file

    def _signer(self, name: str, now: datetime) -> PaperSigner:
        from desktop_app.evidence.paper.certified import belongs, certificate_for
        from desktop_app.evidence.paper.signing import PaperSigner

        key = self._keyholder.key()
        certificate = self._certificate()
        if certificate is None or not belongs(certificate, key.public, name):
            certificate = certificate_for(key, name, now)
            self._keyholder.keep(CERTIFICATE, certificate)
        return PaperSigner(key, certificate)

    def _certificate(self) -> bytes | None:
        try:
            return self._keyholder.secret(CERTIFICATE)
        except Trouble as trouble:
            if trouble.code != EvidenceTrouble.SECRET_MISSING:
                raise
            return None

    @cached_property
    def _typesetter(self) -> Typesetter:
        from desktop_app.evidence.paper.typesetting import Typesetter

        return Typesetter()


def _name(said: str) -> str:
    """Part of a file's name: what is anything but letters, digits and hyphens goes by its hash."""
    return said if _PLAIN.fullmatch(said) else sha256_of(said.encode("utf-8", "surrogatepass"))


def _whole(file: Path) -> bool:
    """Whether it is there and was written to its end; an empty or cut one is made again."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as stream:
        stream.seek(max(0, file.stat().st_size - len(ENDING)))
        return stream.read() == ENDING
