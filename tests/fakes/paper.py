"""A printer and a save dialog that nobody sees: they remember what was given to them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.qt.printing import write_pdf


class FakePaper:
    """`answer` is where the person wants the PDF; None when they change their mind. `prints` whether they print."""

    def __init__(self, answer: Path | None = None, *, prints: bool = True) -> None:
        self.answer = answer
        self.prints = prints
        self.printed: list[tuple[str, str]] = []
        self.offered: list[str] = []
        self.shown: list[Path] = []
        self.shows = True

    def print(self, over: QWidget, html: str, title: str) -> bool:
        self.printed.append((title, html))
        return self.prints

    def where_to_save(self, over: QWidget, title: str, name: str) -> Path | None:
        self.offered.append(name)
        return self.answer

    def show(self, file: Path) -> bool:
        self.shown.append(file)
        return self.shows

    def write(self, html: str, title: str, path: Path) -> None:
        write_pdf(html, title, path)
