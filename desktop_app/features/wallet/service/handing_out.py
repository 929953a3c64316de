"""Makes files of what one has to show, for whoever shall keep or check it; in the image lane, for papers are signed."""

from __future__ import annotations

import glob
import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.features.wallet.service.listing import AllReceipts, CertificateOrder, ReceiptOrder
from desktop_app.features.wallet.troubles import WalletTrouble
from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.files import private_folder, write_durably
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

LARGEST = 64 * 1024 * 1024
SAME_TIME = (1980, 1, 1, 0, 0, 0)  # the same content is the same file, whenever it is saved
TO_PRINT = "to-print"


class PaperMaker(Protocol):
    """Makes papers once and keeps them. Troubles tell of a key that is closed."""

    def receipt(self, order: ReceiptOrder, language: str) -> Path:
        """Where the paper of a receipt lies."""
        ...

    def certificate(self, order: CertificateOrder, language: str) -> Path:
        """Where the certificate of a course lies."""
        ...


class HandingOut:
    """Everything that leaves the wallet as a file. `folder` is where copies lie that are looked at."""

    def __init__(self, papers: PaperMaker, folder: Path) -> None:
        self._papers = papers
        self._folder = folder

    def paper_of(self, order: ReceiptOrder | CertificateOrder, language: str) -> bytes:
        """The PDF, as it is kept."""
        if isinstance(order, CertificateOrder):
            file = self._papers.certificate(order, language)
        else:
            file = self._papers.receipt(order, language)
        with explained(str(file)):
            return file.read_bytes()

    def save_paper(self, order: ReceiptOrder | CertificateOrder, language: str, target: Path) -> None:
        """Save the PDF."""
        _write(target, self.paper_of(order, language))

    def save_receipt(self, order: ReceiptOrder, target: Path) -> None:
        """Save what machines read: the receipt behind those that it builds on."""
        _write(target, order.filed)

    def save_everything(self, order: ReceiptOrder, speaker: Sentences, target: Path) -> None:
        """Save all that somebody needs who checks it in some years, in one archive; `speaker` tells how."""
        read_me = speaker.say("wallet-file.name"), _read_me(order, speaker).encode("utf-8")
        files = [read_me, ("receipt.pdf", self.paper_of(order, speaker.language))]
        files += [("receipt.jws", order.filed), ("key.json", order.keys)]
        if order.edition is not None:
            files.append((f"policy.{order.kept.language}.txt", policy_text(order).encode("utf-8")))
        for name, pack in order.packs.items():
            if pack is not None:
                with explained(str(pack)):
                    files.append((name, pack.read_bytes()))
        _write(target, _archive(files))

    def to_print(self, order: ReceiptOrder | CertificateOrder, language: str, name: str) -> Path:
        """A copy to look at and print: whatever a viewer does to it, the paper that is kept stays as it is."""
        paper, target = self.paper_of(order, language), self._folder / TO_PRINT / name
        with explained(str(target.parent)):
            private_folder(target.parent)
        _write(target, paper)
        return target


def save_all(order: AllReceipts, folder: Path) -> list[Path]:
    """Write every receipt for machines into a folder, with what it takes to verify them; the files."""
    files = [("receipts.jws", order.filed), ("key.json", order.keys)]
    with explained(str(folder)):
        folder.mkdir(parents=True, exist_ok=True)
        files += [(name, file.read_bytes()) for name, file in sorted(order.packs.items())]
    for name, content in files:
        _write(folder / name, content)
    return [folder / name for name, _ in files]


def papers_of(statement_id: str, folder: Path) -> tuple[Path, ...]:
    """The papers that were made already of a receipt or a course, one a language."""
    with explained(str(folder)):
        return tuple(sorted(folder.glob(f"{glob.escape(statement_id)}.*.pdf")))


def read_sent(file: Path) -> bytes:
    """What the company sent; a Trouble where it is too large to be that."""
    with explained(str(file)):
        try:
            with file.open("rb") as stream:
                content = stream.read(LARGEST + 1)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise Trouble(EvidenceTrouble.RECEIPT_MISSING, where=str(file)) from error
    if len(content) > LARGEST:
        raise Trouble(WalletTrouble.SENT_TOO_LARGE, where=file.name, limit=LARGEST // (1024 * 1024))
    return content


def policy_text(order: ReceiptOrder) -> str:
    """The text as it was shown, for eyes: each clause with its number, why, and what it means."""
    assert order.edition is not None
    lines = [order.title.of(order.kept.language), f"{order.kept.policy_id} {order.kept.version}", ""]
    for clause in order.edition.clauses:
        lines += [f"{clause.number} {clause.rule}", *(f"    {text}" for text in _below(clause.reason, clause.allowed))]
        lines += [f"    {text}" for text in _below(clause.forbidden)] + [""]
    return "\n".join([*lines, *order.edition.sentences]) + "\n"


def _read_me(order: ReceiptOrder, speaker: Sentences) -> str:
    """How to check the files without this app."""
    claims = order.kept.claims
    told = {"name": claims.typed_name, "version": claims.version, "at": claims.at}
    title, words = order.title.of(speaker.language), comparing(order.kept.device, speaker.language)
    text = speaker.say("wallet-file.text", title=title, words=words, command=_command(order), **told)
    return text.lstrip("\n")


def _command(order: ReceiptOrder) -> str:
    """How to verify with this app; where a policy is missing the texts are left out, for a wrong one is a fault."""
    whole = all(pack is not None for pack in order.packs.values())
    policies = [f"--policy {name}" for name in order.packs] if whole else []
    return " ".join(["portavoce receipt verify receipt.jws --key key.json", *policies])


def _below(*texts: str) -> Iterable[str]:
    return (line for text in texts if text for line in text.splitlines())


def _archive(files: Iterable[tuple[str, bytes]]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, SAME_TIME), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _write(target: Path, content: bytes) -> None:
    with explained(str(target.parent)):
        try:
            write_durably(target, content)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise Trouble(WalletTrouble.FOLDER_GONE, where=str(target.parent)) from error
