"""Pages for those who keep the company's library."""

from __future__ import annotations

from desktop_app.doors import Doors
from desktop_app.qt.page import PageSpec


def specs(_doors: Doors) -> tuple[PageSpec, ...]:
    """In the order of the rail."""
    return ()
