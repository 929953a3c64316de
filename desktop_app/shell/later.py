"""Imports what is not needed for the first picture; runs in a lane, never on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.kernel.tasks import CancelToken

if TYPE_CHECKING:
    from desktop_app.shell.key_panel import KeyPanel
    from desktop_app.shell.palette import Palette


def load_palette(_token: CancelToken) -> type[Palette]:
    """The command palette."""
    from desktop_app.shell.palette import Palette

    return Palette


def load_key_panel(_token: CancelToken) -> type[KeyPanel]:
    """The panel of keys."""
    from desktop_app.shell.key_panel import KeyPanel

    return KeyPanel
