"""Pages about what the company shares: what is on the shelf, where it comes from."""

from __future__ import annotations

from desktop_app.doors import Doors
from desktop_app.qt.page import PageSpec


def specs(_doors: Doors) -> tuple[PageSpec, ...]:
    """In the order of the rail."""
    return ()
