"""Pages on which somebody joins a company, or follows one more library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.doors import Doors
from desktop_app.kernel.places import example_company
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import PageFactory, PageSpec

if TYPE_CHECKING:
    from desktop_app.features.onboarding.ui.acquaintance import Libraries
    from desktop_app.packs.library.desk.anchor import MachineWide

_NUMBERS = 1 << 16  # to draw from: there are fewer pairs of words


def specs(doors: Doors) -> tuple[PageSpec, ...]:
    """None of them is in the rail."""
    return (
        PageSpec("welcome", lambda: _welcome(doors)),
        PageSpec("join", lambda: _join(doors)),
    )


def _welcome(doors: Doors) -> PageFactory:
    from desktop_app.features.onboarding.ui.picker import SystemPicker
    from desktop_app.features.onboarding.ui.welcome import Draft, WelcomePage

    draft = Draft()  # outlives the page, which is built anew when the language changes

    return lambda face, host: WelcomePage(
        face,
        host,
        lambda: doors.keeper().onboarding,
        _libraries(doors),
        _example_name,
        SystemPicker(),
        lambda folder: doors.keeper().shelf.install_folder(folder),
        doors.settings(),
        doors.choose,
        doors.joined,
        draft,
    )


def _join(doors: Doors) -> PageFactory:
    from desktop_app.features.onboarding.ui.acquaintance import Way
    from desktop_app.features.onboarding.ui.join_page import JoinPage
    from desktop_app.features.onboarding.ui.picker import SystemPicker

    way = Way()  # outlives the page, as a draft does
    return lambda face, host: JoinPage(face, host, _libraries(doors), SystemPicker(), way)


def _libraries(doors: Doors) -> Libraries:
    import secrets  # 8 ms, and nobody joins twice

    from desktop_app.features.onboarding.ui.acquaintance import Libraries

    return Libraries(
        courier=lambda: doors.couriers(),
        example=lambda: doors.couriers.example.handed(),
        machine=lambda: _machine(doors),
        leave=lambda fingerprint: doors.keeper().stores.followed.leave(fingerprint),
        draw=lambda: secrets.randbelow(_NUMBERS),
    )


def _machine(doors: Doors) -> MachineWide | None:
    """What the IT people said; on most computers nothing, which is found out without importing what could read it."""
    return doors.couriers.machine() if doors.couriers.machine.file.exists() else None


def _example_name() -> str:
    """The invented company's name; nothing where it cannot be told before it is opened."""
    from desktop_app.packs.company_reading import read_company

    try:
        return read_company(example_company()).name
    except Trouble:
        return ""
