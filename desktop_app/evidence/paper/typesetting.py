"""Sets a document as PDF/A-3a and PDF/UA-1: what it says arrives as data, and the typesetter can reach nothing else."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import typst

from desktop_app.evidence.paper.coverage import Coverage
from desktop_app.evidence.paper.shown import Pen
from desktop_app.kernel.places import resource

STANDARDS: list[typst.PDFStandard] = ["a-3a", "ua-1"]
SHARED = "look"
FOLDERS = ("fonts", "paper-fonts")  # below the vendor folder: the app's typeface, and those for scripts it lacks


@dataclass(frozen=True)
class Attachment:
    """A file inside the PDF; `relationship` is what it is to the page: "source", "data" or "supplement"."""

    name: str
    text: str
    kind: str
    relationship: str
    description: str


class Typesetter:
    """Templates and fonts, read once. May be used from one thread at a time."""

    def __init__(self, templates: Path | None = None, fonts: tuple[Path, ...] | None = None) -> None:
        self._templates = templates or resource("paper")
        self._folders = fonts or tuple(resource("vendor", folder) for folder in FOLDERS)

    def set(self, template: str, says: Any, attachments: tuple[Attachment, ...], at: datetime) -> bytes:
        """The document as PDF. What no font draws is named in brackets; should that not do, all but ASCII is."""
        try:
            return self._set(template, Pen(self.coverage).document(says), attachments, at)
        except typst.TypstError:
            return self._set(template, Pen(Coverage(), plain=True).document(says), attachments, at)

    @cached_property
    def coverage(self) -> Coverage:
        """Which signs can be drawn."""
        folders = (sorted(folder.iterdir(), key=_size) for folder in self._folders if folder.is_dir())
        return Coverage(file for folder in folders for file in folder)

    def _set(self, template: str, says: Any, attachments: tuple[Attachment, ...], at: datetime) -> bytes:
        document = {"says": says, "attachments": [vars(one) for one in attachments]}
        with tempfile.TemporaryDirectory() as nothing:  # all that a template could read, or call a package
            compiler = typst.Compiler(
                self._whole(template),
                root=nothing,
                font_paths=self._fonts,
                sys_inputs={"document": json.dumps(document, ensure_ascii=True)},
                package_path=nothing,
                package_cache_path=nothing,
            )
            made = compiler.compile(pdf_standards=STANDARDS, timestamp=max(0, int(at.timestamp())))
        assert isinstance(made, bytes)
        return made

    def _whole(self, template: str) -> bytes:
        """The template behind what all share: it imports no other file, so none has to be in its reach."""
        return b"".join((self._templates / f"{part}.typ").read_bytes() for part in (SHARED, template))

    @cached_property
    def _fonts(self) -> typst.Fonts:
        folders = [str(folder) for folder in self._folders if folder.is_dir()]
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)


def _size(file: Path) -> int:
    """The largest one, with 45,000 Chinese characters, is read when no other has a sign."""
    return file.stat().st_size
