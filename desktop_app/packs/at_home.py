"""The invented company's library counts in the program's own place alone, since its secret is published."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.public_seals import is_public
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.names import printable


class OwnExample(Protocol):
    """That library, as this program has it: where it lies, and under which seal."""

    def place(self) -> Path: ...

    def anchor(self) -> Anchor: ...


def require_at_home(fingerprint: str, where: str, example: OwnExample) -> None:
    """Refuse a seal under which anybody could have signed, wherever else it comes from."""
    if is_public(fingerprint) and where not in places_at_home(fingerprint, example):
        raise Trouble(DeskTrouble.PUBLIC_SEAL, where=printable(where))


def places_at_home(fingerprint: str, example: OwnExample) -> Iterator[str]:
    """The one place of a public seal; none while the program has another example."""
    if example.anchor().fingerprint == fingerprint:
        yield str(example.place())
