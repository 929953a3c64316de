"""Sends the courier out: gives it the house to write in, the network to read from, and what the IT people said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.kernel.clock import Clock

if TYPE_CHECKING:
    from desktop_app.house import House
    from desktop_app.packs.courier import Courier, InDatabase, Stores
    from desktop_app.packs.library.desk.anchor import MachineWide
    from desktop_app.packs.library.desk.source import DeskSource, Pause

CACHES = "libraries"  # in the profile's folder; what is lost there is fetched again


class Ask(Protocol):
    """Does work in the db lane and waits for its answer; a command line does it at once."""

    def __call__(self, fn: Callable[[], Any], /) -> Any: ...


def at_once(work: Callable[[], Any]) -> Any:
    """For a program of one thread."""
    return work()


def nobody_set_up() -> None:
    """No IT people said anything about this computer."""


class Couriers:
    """Keeps one courier, made at the first question, in the net lane."""

    def __init__(
        self,
        house: Callable[[], House],
        ask: Ask,
        profile: Path,
        clock: Clock,
        machine: Callable[[], MachineWide | None],
    ) -> None:
        self._needs = (house, ask, profile, clock, machine)
        self._courier: Courier | None = None

    def __call__(self) -> Courier:
        """The courier."""
        if self._courier is None:
            self._courier = send(*self._needs)
        return self._courier


def send(
    house: Callable[[], House],
    ask: Ask,
    profile: Path,
    clock: Clock,
    machine: Callable[[], MachineWide | None],
) -> Courier:
    """A courier of one profile. Imports a good deal: not for the GUI thread."""
    from desktop_app.packs.courier import Courier

    def company_changed(company: Any) -> None:
        house().onboarding.company_changed(company)

    open_source = _opener(machine)
    return Courier(_in_database(house, ask), open_source, clock, profile / CACHES, machine, company_changed)


def _in_database(house: Callable[[], House], ask: Ask) -> InDatabase:
    def in_database(work: Callable[[Stores], Any]) -> Any:
        return ask(lambda: work(house().stores))

    return in_database


def _opener(machine: Callable[[], MachineWide | None]) -> Callable[[str, Pause], DeskSource]:
    from desktop_app.packs.handed import is_web
    from desktop_app.packs.library.desk.one_file import local_source
    from desktop_app.sync.http_source import HttpSettings, HttpSource

    def open_source(where: str, pause: Pause) -> DeskSource:
        if not is_web(where):
            return local_source(Path(where), pause)
        said = machine()
        proxy, certificates = (said.proxy, said.certificates) if said else ("", "")
        return HttpSource(where, HttpSettings(proxy, Path(certificates) if certificates else None), pause)

    return open_source
