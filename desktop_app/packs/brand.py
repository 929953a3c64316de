"""A company's look: its names, colours and logos, with what each may be used for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.packs.pack import Manifest


class LogoUse(StrEnum):
    """The ground a logo may stand on."""

    LIGHT = "light"
    DARK = "dark"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Colour:
    """A named colour, `#RRGGBB`."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo's file in the pack and its limits."""

    file: str
    use: LogoUse
    expires: date | None = None

    def usable(self, use: LogoUse, today: date) -> bool:
        in_time = self.expires is None or today <= self.expires
        return in_time and self.use in (use, LogoUse.ANY)


@dataclass(frozen=True, slots=True)
class Brand:
    """A whole brand pack."""

    manifest: Manifest
    name: str
    short_name: str
    colours: tuple[Colour, ...]
    logos: tuple[Logo, ...]

    def colour(self, name: str) -> str | None:
        return next((colour.value for colour in self.colours if colour.name == name), None)

    def logo(self, use: LogoUse, today: date) -> Logo | None:
        """The first logo allowed on that ground today, one made for it before one for any."""
        usable = [logo for logo in self.logos if logo.usable(use, today)]
        return min(usable, key=lambda logo: logo.use is not use, default=None)
