"""A computer around the app that opens nothing: remembers what it was asked to show, and answers where to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget


class FakeDesktop:
    """`answer` is where the person wants a file to go; None when they change their mind."""

    def __init__(self, answer: Path | None = None) -> None:
        self.answer = answer
        self.shown: list[Path] = []
        self.offered: list[str] = []

    def show(self, place: Path) -> None:
        self.shown.append(place)

    def where_to_save(self, over: QWidget, title: str, name: str) -> Path | None:
        self.offered.append(name)
        return self.answer
