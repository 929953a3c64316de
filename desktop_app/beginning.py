"""From the command line to Qt: takes back how imports are done once PySide has come, then opens the app."""

from __future__ import annotations

import builtins
from pathlib import Path

import PySide6.QtWidgets  # noqa: F401 - changes how imports are done

from desktop_app.kernel.settings import Settings


def begin(profile: Path | None, choose: bool, handed: str = "") -> int:
    """Open the app, with what was handed to it; the exit code."""
    import_plainly()
    from desktop_app.app import open_app

    return open_app(profile, choose, handed=handed)


def begin_preview(where: Path, settings: Settings, language: str) -> int:
    """Show a pack that is still being written; the exit code."""
    import_plainly()
    from desktop_app.app import require_display
    from desktop_app.preview_app import open_preview

    require_display()
    return open_preview(where, settings, language)


def import_plainly() -> None:
    """PySide reads the source of every module that comes after it, in case it says `__feature__`; none of ours does.

    It took 10 ms of a start, and kept the text of all modules in memory. PySide keeps the import before by this name.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
