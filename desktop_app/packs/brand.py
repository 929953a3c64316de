"""A company's look: its names, colours and logos, with what each may be used for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.packs.pack import Manifest
from desktop_app.packs.texts import NO_TEXTS, Texts


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
    """A logo's file in the pack and its limits.

    `clear` is the free space to leave around it, in heights of the logo; `least` the smallest height, in pixels.
    `may` and `may_not` say in words what it is for.
    """

    file: str
    use: LogoUse
    expires: date | None = None
    clear: float = 0.0
    least: int = 0
    may: Texts = NO_TEXTS
    may_not: Texts = NO_TEXTS

    def usable(self, use: LogoUse, today: date) -> bool:
        in_time = self.expires is None or today <= self.expires
        return in_time and self.use in (use, LogoUse.ANY)


@dataclass(frozen=True, slots=True)
class Hashtag:
    """A tag with its `#`, and when to use it."""

    tag: str
    about: Texts


@dataclass(frozen=True, slots=True)
class Handle:
    """The company's own page on a network, by the network's id and as that network writes names."""

    network: str
    handle: str


@dataclass(frozen=True, slots=True)
class Brand:
    """A whole brand pack; `says` has per language the ways to say that one works there."""

    manifest: Manifest
    name: str
    short_name: str
    colours: tuple[Colour, ...]
    logos: tuple[Logo, ...]
    hashtags: tuple[Hashtag, ...] = ()
    handles: tuple[Handle, ...] = ()
    says: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def colour(self, name: str) -> str | None:
        return next((colour.value for colour in self.colours if colour.name == name), None)

    def handle(self, network: str) -> str | None:
        return next((one.handle for one in self.handles if one.network == network), None)

    def logo(self, use: LogoUse, today: date) -> Logo | None:
        """The first logo allowed on that ground today, one made for it before one for any."""
        usable = [logo for logo in self.logos if logo.usable(use, today)]
        return min(usable, key=lambda logo: logo.use is not use, default=None)
