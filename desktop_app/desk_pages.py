"""Pages about what the company shares: what is on the shelf, where it comes from."""

from __future__ import annotations

from collections.abc import Collection

from desktop_app.doors import Doors
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import PageFactory, PageSpec


def specs(doors: Doors) -> tuple[PageSpec, ...]:
    """In the order of the rail."""
    return (PageSpec("shelf", lambda: _shelf(doors)),)


def _shelf(doors: Doors) -> PageFactory:
    from desktop_app.features.shelf.ui.page import ShelfDoors, ShelfPage
    from desktop_app.features.shelf.ui.picker import SystemPicker
    from desktop_app.qt.widgets.toast import Toast  # noqa: F401 - what came is said wherever one is, without opening a file then

    asked = ShelfDoors(
        sharing=lambda: doors.keeper().sharing,
        bound=lambda: _bound(doors),
        agree=lambda company: doors.keeper().onboarding.agree(company),
        errand=doors.errand,
        fetch=lambda: doors.settings().fetch,
        keep_fetch=doors.keep_fetch,
        picker=SystemPicker(),
    )
    return lambda face, host: ShelfPage(face, host, asked)


def _bound(doors: Doors) -> Collection[str]:
    """The libraries that the IT people chose for this computer, which nobody leaves; in the db lane."""
    machine = doors.couriers.machine
    if not machine.file.exists():
        return ()
    try:
        said = machine()
    except Trouble:  # a look says what is wrong with their file
        return ()
    return frozenset(anchor.fingerprint for anchor in said.anchors) if said is not None else ()
