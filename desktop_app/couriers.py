"""Sends the courier out: gives it the house to write in, the network to read from, and what the IT people said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.example import Example
from desktop_app.kernel.clock import Clock
from desktop_app.machine import Machine, network

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


class Couriers:
    """Keeps one courier, made at the first question, in the net lane, where `example` and `machine` are asked too."""

    def __init__(self, house: Callable[[], House], ask: Ask, profile: Path, clock: Clock) -> None:
        self.example, self.machine = Example(clock, profile), Machine()
        self._needs = (house, ask, profile, clock, self.machine, self.example)
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
    example: Example | None = None,
) -> Courier:
    """A courier of one profile. Imports a good deal: not for the GUI thread."""
    from desktop_app.packs.courier import Courier

    def company_changed(company: Any) -> None:
        house().onboarding.company_changed(company)

    example = example or Example(clock, profile)
    open_source = _opener(machine)
    return Courier(_in_database(house, ask), open_source, clock, profile / CACHES, machine, example, company_changed)


def _in_database(house: Callable[[], House], ask: Ask) -> InDatabase:
    def in_database(work: Callable[[Stores], Any]) -> Any:
        return ask(lambda: work(house().stores))

    return in_database


def _opener(machine: Callable[[], MachineWide | None]) -> Callable[[str, Pause], DeskSource]:
    from desktop_app.packs.handed import is_web
    from desktop_app.packs.library.desk.one_file import local_source
    from desktop_app.sync.http_source import HttpSource

    def open_source(where: str, pause: Pause) -> DeskSource:
        if not is_web(where):
            return local_source(Path(where), pause)
        return HttpSource(where, network(machine, where), pause)

    return open_source
