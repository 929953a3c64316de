"""What a look at a library came to, in our own words: for screens, sentences and JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.records import Entry, Publisher
from desktop_app.packs.problem import Speaker


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was not taken, and why. `about` is a publisher's name or a pack's, safe to show."""

    about: str
    trouble: Trouble

    def sentence(self, speaker: Speaker) -> str:
        """The reason in a person's language."""
        return speaker.say(self.trouble.code, **self.trouble.params)


@dataclass(frozen=True, slots=True)
class Refreshed:
    """One look. With a `trouble` nothing of this source counts, and what is installed stays.

    `trust` is what to remember from now on, whatever happened. `entries` are all versions whose publisher may publish
    them, withdrawn ones too; without `changed` they were not looked at anew and the tuple is empty. `older` tells
    that the source as a whole is older than what this desk has seen. Moments are UTC; `confirmed` is the newest day
    that anybody signed for, wherever that was read.
    """

    label: str
    trust: Trust
    changed: bool
    trouble: Trouble | None = None
    older: bool = False
    publishers: tuple[Publisher, ...] = ()
    entries: tuple[Entry, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def company(self) -> str:
        """Its name; empty until the company has signed one."""
        return self.trust.company

    @property
    def confirmed(self) -> datetime | None:
        """When somebody of the company last signed that this is the state of things."""
        return self.trust.confirmed

    @property
    def good_until(self) -> datetime | None:
        """The day from which nothing new passes, if nobody signs anew."""
        return self.trust.good_until
