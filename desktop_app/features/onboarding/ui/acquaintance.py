"""Getting to know a library: met, compared by ear, followed. All of it runs in the net lane; nothing here draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from desktop_app.kernel.tasks import CancelToken
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from desktop_app.packs.courier import Courier
    from desktop_app.packs.handed import Handed
    from desktop_app.packs.library.desk.anchor import MachineWide
    from desktop_app.packs.looks import Look, Meeting

Answer = TypeVar("Answer")
Pause = Callable[[], None]
Given = str | Path | None  # a link or an address, a place on this computer, or nothing: the example


class Libraries(NamedTuple):
    """What joining asks of the application: all in the net lane, only `leave` in the db lane.

    `draw` gives any number: which words of a seal are asked for is left to chance.
    """

    courier: Callable[[], Courier]
    example: Callable[[], Handed]
    machine: Callable[[], MachineWide | None]
    leave: Callable[[str], None]
    draw: Callable[[], int]


class Vouched(StrEnum):
    """Why a library is believed to be the company's."""

    PROGRAM = "program"  # it came with the app
    MACHINE = "machine"
    INVITATION = "invitation"
    WORDS = "words"
    BEFORE = "before"  # it is followed already


class Comparing(NamedTuple):
    """The words of a seal as they are read in one language, and at which places, from 0, they are asked for."""

    language: str
    parts: tuple[str, ...]
    places: tuple[int, ...]


@dataclass
class Way:
    """How far somebody has come; it outlives the page, which is built anew when language or theme change."""

    meeting: Meeting | None = None
    look: Look | None = None
    vouched: Vouched = Vouched.WORDS
    draw: int = 0
    spoken: str = ""  # the language in which the words are read to the person
    taken: str = ""  # what a route brought, once somebody looked at it
    visits: int = 0

    def forget(self) -> None:
        """Begin again."""
        self.meeting = self.look = None
        self.spoken = ""


def stoppable(token: CancelToken, work: Callable[[Pause], Answer]) -> Callable[[CancelToken], Answer]:
    """Work that two may stop: the person by `token`, and the end of the window. Who stopped it hears no complaint."""

    def run(lane: CancelToken) -> Answer:
        def pause() -> None:
            token.raise_if_cancelled()
            lane.raise_if_cancelled()

        try:
            return work(pause)
        except Exception:
            pause()
            raise

    return run


def meet(libraries: Libraries, given: Given, pause: Pause) -> Meeting:
    """Who says to be there."""
    from desktop_app.packs.handed import handed_path, handed_text

    if given is None:
        handed = libraries.example()
    else:
        handed = handed_path(given) if isinstance(given, Path) else handed_text(given)
    return libraries.courier().meet(handed, pause)


def vouched_by(meeting: Meeting, given: Given) -> Vouched:
    """Who vouches for a library; `WORDS` where a person has to compare."""
    if meeting.known:
        return Vouched.BEFORE
    if meeting.agreed is None:
        return Vouched.WORDS
    if given is None:
        return Vouched.PROGRAM
    return Vouched.INVITATION if meeting.handed.anchor is not None else Vouched.MACHINE


def comparing(meeting: Meeting, language: str, draw: int) -> Comparing:
    """What to show of the seal, and what to ask for."""
    from desktop_app.packs.library.desk.words import parts, places_to_ask

    seal = meeting.fingerprint
    return Comparing(language, parts(seal, language), places_to_ask(seal, language, draw))


def require_the_same(meeting: Meeting, compared: Comparing, typed: tuple[str, ...]) -> None:
    """A Trouble where the words differ that were read out."""
    from desktop_app.packs.library.desk import words

    words.require_the_same(meeting.fingerprint, compared.language, compared.places, typed)


def follow(libraries: Libraries, meeting: Meeting, pause: Pause) -> Look:
    """The first look at what it brings; whoever comes back is told all of it again."""
    courier = libraries.courier()
    look = courier.follow(meeting, pause)
    return look if look.changed else courier.remembered(look.fingerprint)


def set_up(libraries: Libraries) -> tuple[tuple[str, ...], Trouble | None]:
    """Where the IT people of this computer say that the company keeps its library; or what is wrong with their file."""
    try:
        said = libraries.machine()
    except Trouble as trouble:
        return (), trouble
    return tuple(anchor.address for anchor in said.anchors if anchor.address) if said else (), None


def missing_company(look: Look) -> Trouble | None:
    """Why nobody can join with what this library says of its company; None where one can."""
    return None if look.company is not None else Trouble("onboarding.no-company", where=look.label)


def why_not(look: Look) -> Trouble | None:
    """What is wrong with the company's set-up, where there is one."""
    from desktop_app.packs.library.format import COMPANY_TARGET

    return next((one.trouble for one in look.offers.refused if one.about == COMPANY_TARGET), None)
