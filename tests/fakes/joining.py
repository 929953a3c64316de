"""Somebody in front of the first launch: real libraries, a real house, hands that choose what a test says."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.couriers import at_once, send
from desktop_app.example import Example
from desktop_app.features.onboarding.ui.acquaintance import Libraries
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.packs.company import Company
from desktop_app.packs.courier import Courier
from desktop_app.packs.handed import Handed
from desktop_app.packs.library.desk.anchor import MachineWide
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.offers import Offer, Offers, Standing
from desktop_app.packs.library.records import Entry
from desktop_app.packs.looks import Look


@dataclass
class Hands:
    """The computer's dialogs and clipboard: gives what was laid into it."""

    file: Path | None = None
    folder: Path | None = None
    clipboard: str = ""
    asked: list[str] = field(default_factory=list)

    def choose_file(self, _over: QWidget, _title: str, kinds: str) -> Path | None:
        self.asked.append(kinds)
        return self.file

    def choose_folder(self, _over: QWidget, title: str) -> Path | None:
        self.asked.append(title)
        return self.folder

    def pasted(self) -> str:
        return self.clipboard


def look_of(company: Company, *entries: Entry) -> Look:
    """A first look at a library that says to be that company's, and offers these versions."""
    offers = Offers(tuple(Offer(entry, Standing.NEW) for entry in entries), (), ())
    return Look(Trust("0" * 64, b"root"), "nowhere", "library", changed=True, company=company, offers=offers)


class Outside:
    """What joining asks of the application, in one thread. A test may say what the IT people set up."""

    def __init__(self, house: House, clock: Clock, example: Handed | None = None) -> None:
        self.house = house
        self.machine: MachineWide | None = None
        self.broken: Exception | None = None  # what the IT people's file is refused with
        self._example = Example(clock, house.profile)
        self._handed = example
        self.courier: Courier = send(lambda: house, at_once, house.profile, clock, self._said, self._example)
        self.libraries = Libraries(
            courier=lambda: self.courier,
            example=lambda: self._handed or self._example.handed(),
            machine=self._said,
            leave=lambda fingerprint: house.stores.followed.leave(fingerprint),
            draw=lambda: 0,
        )

    def _said(self) -> MachineWide | None:
        if self.broken is not None:
            raise self.broken
        return self.machine

    @property
    def followed(self) -> list[str]:
        """The companies whose libraries are followed."""
        return [one.company for one in self.house.stores.followed.all()]
