"""Our typeface, made known to Qt; apart, so that it can be read while other modules are still being imported."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from desktop_app.kernel.places import resource


def shipped_typeface() -> str:
    """The family of the typeface that make brought; nothing when it is missing or cannot be read."""
    try:
        return bring_typeface(resource("vendor", "fonts", "Inter.ttf").read_bytes())
    except OSError:
        return ""


def bring_typeface(data: bytes) -> str:
    """Make a typeface known to Qt; its family, or nothing when it cannot be read."""
    number = QFontDatabase.addApplicationFontFromData(data) if data else -1
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""
