"""Around a wallet: a computer that saves and opens nothing by itself, and papers that are plain text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.evidence.keyholder import Keyholder
from desktop_app.features.wallet.service import CertificateOrder, ReceiptOrder


class PlainPapers:
    """Makes papers of a few words, signed by nobody; as the real ones, only with an open key."""

    def __init__(self, folder: Path, keyholder: Keyholder) -> None:
        self._folder = folder
        self._keyholder = keyholder
        self.made: list[str] = []

    def receipt(self, order: ReceiptOrder, language: str) -> Path:
        return self._paper(f"{order.kept.statement_id}.{language}", order.title.of(language))

    def certificate(self, order: CertificateOrder, language: str) -> Path:
        return self._paper(f"{order.completed.statement_id}.{language}", order.completed.title.of(language))

    def _paper(self, name: str, title: str) -> Path:
        file = self._folder / f"{name}.pdf"
        if not file.exists():
            self._keyholder.key()
            self._folder.mkdir(exist_ok=True)
            file.write_text(f"%PDF {title}", encoding="utf-8")
            self.made.append(name)
        return file


class FakeWalletDesktop:
    """`answer` is what the person chooses; None when they change their mind. `opens` is whether there is a viewer."""

    def __init__(self, answer: Path | None = None) -> None:
        self.answer = answer
        self.opens = True
        self.shown: list[Path] = []
        self.offered: list[str] = []

    def show(self, place: Path) -> bool:
        self.shown.append(place)
        return self.opens

    def where_to_save(self, over: QWidget, title: str, name: str, kind: str) -> Path | None:
        self.offered.append(name)
        return self.answer

    def choose(self, over: QWidget, title: str, kind: str) -> Path | None:
        return self.answer
