"""What the command palette can find: its entries, who brings them, and the shell's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

from desktop_app.kernel.tasks import CancelToken
from desktop_app.qt.page import PageSpec, Route, in_rail


class PaletteEntry(NamedTuple):
    """One find: where it leads, or what it does."""

    title: str
    detail: str = ""
    icon: str = ""
    route: Route | None = None
    act: Callable[[], None] | None = None


class PaletteSource(Protocol):
    """Whoever has something to be found; asked in the database lane."""

    def find(self, words: str, token: CancelToken) -> Sequence[PaletteEntry]:
        """The best few finds for `words`; with no words at all, what is useful anyway."""
        ...


def by_nearness(entries: Iterable[PaletteEntry], words: str) -> tuple[PaletteEntry, ...]:
    """What is called just so first, then what begins so; the rest as it came."""
    asked = words.strip().casefold()

    def distance(entry: PaletteEntry) -> int:
        title = entry.title.casefold()
        return 0 if title == asked else 1 if title.startswith(asked) else 2

    return tuple(sorted(entries, key=distance))


def own_entries(specs: Sequence[PageSpec], show_keys: Callable[[], None]) -> list[PaletteEntry]:
    """The places of the rail, and the list of keys."""
    page = QCoreApplication.translate("Palette", "Page")
    entries = [
        PaletteEntry(spec.label(), page, spec.icon, Route(spec.name))
        for spec in in_rail(specs)
        if spec.label is not None
    ]
    keys = QCoreApplication.translate("Palette", "Show all keys")
    return [*entries, PaletteEntry(keys, "F1", "keyboard", act=show_keys)]
