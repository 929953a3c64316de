"""Keeps the text of icons and illustrations in memory, so that no drawing opens a file once the window stands."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

from desktop_app.kernel.places import resource


class Drawings:
    """The SVG files of one folder by name. A file that is missing reads as empty: the app then shows words only.

    `preload` may run in any lane; when it has run, asking for a name never opens a file again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._texts: dict[str, bytes] = {}
        self._complete = False
        self._guard = threading.Lock()

    def text(self, name: str) -> bytes:
        """The SVG of `name`, or nothing."""
        found = self._texts.get(name)
        if found is None and not self._complete:
            found = self._texts[name] = _read(self._folder / f"{name}.svg")
        return found or b""

    def preload(self, names: Iterable[str] = ()) -> None:
        """Read `names`, or without any the whole folder."""
        wanted = tuple(names)
        files = [self._folder / f"{name}.svg" for name in wanted] or sorted(self._folder.glob("*.svg"))
        for file in files:
            if file.stem not in self._texts:
                read = _read(file)
                with self._guard:
                    self._texts.setdefault(file.stem, read)
        self._complete = self._complete or not wanted


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def shipped_icons() -> Drawings:
    """The outline icons that `make assets` brings."""
    return Drawings(resource("vendor", "icons"))


def shipped_illustrations() -> Drawings:
    """Our own illustrations."""
    return Drawings(resource("illustrations"))
