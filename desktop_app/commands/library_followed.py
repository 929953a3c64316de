"""`portavoce library list` and `leave`: which libraries a desk follows, and which no longer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.commands.desk import desk_of, only_profile
from desktop_app.commands.following import FollowingTrouble, library_document, said
from desktop_app.commands.library_options import finished
from desktop_app.commands.library_words import said as library_said
from desktop_app.commands.library_words import trouble_document
from desktop_app.commands.terminal import DONE, TO_MEND, Commands, show, show_json, tell, typed
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.machine import Machine
from desktop_app.packs.problem import PackRefused

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.house import House
    from desktop_app.packs.library.desk.anchor import MachineWide
    from desktop_app.packs.library.desk.known import Trust

SHORTEST_SEAL = 8  # signs of a seal that are enough to name it


class Kept(NamedTuple):
    """A library as the profile knows it; `recalled` are packs of it on the shelf that were withdrawn."""

    trust: Trust
    places: tuple[str, ...]
    own: bool
    recalled: tuple[dict[str, str], ...]


def add_list(ways: Commands) -> None:
    """Listing."""
    finished(ways.add_parser("list", help="the libraries this desk follows"), list_libraries, with_key=False)


def list_libraries(given: Namespace, speaker: Sentences) -> int:
    """Tell them; nothing is changed, and the app may be open."""
    from desktop_app.status import house_to_read

    house = house_to_read(given.profile or only_profile())
    try:
        libraries = [_kept(house, trust) for trust in house.stores.followed.all()]
    finally:
        house.close()
    machine, trouble = _machine()
    now = SystemClock().now()
    if given.json:
        setup = trouble_document(trouble, speaker) if trouble else _setup(machine)
        show_json({"setup": setup, "libraries": [_document(one, now) for one in libraries]})
    else:
        show(*([] if libraries else [said(speaker, "none")]))
        for one in libraries:
            show(*_lines(one, now, speaker))
        show(*_setup_lines(machine, speaker))
    tell(_setup_troubles(trouble, speaker))
    return TO_MEND if trouble or any(_is_over(one, now) for one in libraries) else DONE


def add_leave(ways: Commands) -> None:
    """Leaving."""
    parser = ways.add_parser("leave", help="follow a library no longer; what it brought stays")
    parser.add_argument("name", metavar="SEAL|NAME", help="its seal, or the first signs of it, or the company's name")
    finished(parser, leave, with_key=False)


def leave(given: Namespace, speaker: Sentences) -> int:
    """Leave it."""
    with desk_of(given.profile) as desk:
        followed = desk.house.stores.followed
        trust = _only(followed.all(), typed(given.name))
        followed.leave(trust.fingerprint)
    if given.json:
        show_json({"left": library_document(trust.company, trust.fingerprint)})
    else:
        show(said(speaker, "left", company=trust.company or trust.fingerprint[:16]))
    return DONE


def _only(known: Sequence[Trust], name: str) -> Trust:
    """The one that is meant; a Trouble where there is none, or more than one."""
    wanted = name.strip().casefold()
    by_seal = [one for one in known if len(wanted) >= SHORTEST_SEAL and one.fingerprint.startswith(wanted)]
    found = by_seal or [one for one in known if one.company.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if not known:
        raise Trouble(FollowingTrouble.NONE)
    names = ", ".join(f"{one.company or '–'} ({one.fingerprint[:16]})" for one in found or known)
    raise Trouble(FollowingTrouble.SEVERAL if found else FollowingTrouble.UNKNOWN, name=name, known=names)


def _kept(house: House, trust: Trust) -> Kept:
    stores = house.stores
    why = stores.followed.recalled()
    recalled = tuple(
        {"id": one.pack_id, "version": one.version, "on": why[one.sha256].day, "why": why[one.sha256].why}
        for one in stores.followed.installed()
        if one.sha256 in why and one.origin == trust.fingerprint
    )
    own = bool(stores.memberships.companies_of(trust.fingerprint))
    return Kept(trust, stores.memberships.places_of(trust.fingerprint), own, recalled)


def _machine() -> tuple[MachineWide | None, Trouble | None]:
    try:
        return Machine()(), None
    except Trouble as trouble:
        return None, trouble


def _is_over(one: Kept, now: datetime) -> bool:
    return one.trust.good_until is not None and one.trust.good_until <= now


def _document(one: Kept, now: datetime) -> dict[str, Any]:
    trust = one.trust
    return {
        **library_document(trust.company, trust.fingerprint),
        "address": trust.address,
        "places": list(one.places),
        "own_company": one.own,
        "confirmed": trust.confirmed.isoformat() if trust.confirmed else None,
        "good_until": trust.good_until.isoformat() if trust.good_until else None,
        "over": _is_over(one, now),
        "recalled": list(one.recalled),
    }


def _lines(one: Kept, now: datetime, speaker: Sentences) -> Iterator[str]:
    from desktop_app.kernel.comparing import comparing

    trust = one.trust
    where = ", ".join(filter(None, (trust.address, *one.places))) or "–"
    yield said(speaker, "listed-own" if one.own else "listed", company=trust.company or "–", where=where)
    day, until = (moment.date().isoformat() if moment else "–" for moment in (trust.confirmed, trust.good_until))
    yield "  " + library_said(speaker, "confirmed", day=day, until=until)
    yield "  " + library_said(speaker, "words", words=comparing(trust.fingerprint, speaker.language))
    if _is_over(one, now):
        yield "  " + said(speaker, "over", day=until)
    for pack in one.recalled:
        details = {"title": pack["id"], "version": pack["version"], "day": pack["on"], "why": pack["why"]}
        yield "  " + said(speaker, "recalled", **details)


def _setup(machine: MachineWide | None) -> dict[str, Any] | None:
    if machine is None:
        return None
    libraries = [
        {"seal": one.fingerprint, "least_root": one.least_root, "address": one.address} for one in machine.anchors
    ]
    return {"file": str(Machine().file), "others": machine.others, "libraries": libraries}


def _setup_troubles(trouble: Trouble | None, speaker: Sentences) -> Iterator[str]:
    """That the file is wrong, and for those who can mend it what is."""
    if trouble is not None:
        yield speaker.of(trouble)
        if isinstance(trouble.__cause__, PackRefused):
            yield from (f"  {sentence}" for sentence in trouble.__cause__.sentences(speaker))


def _setup_lines(machine: MachineWide | None, speaker: Sentences) -> Iterator[str]:
    if machine is not None:
        code = "machine-others" if machine.others else "machine"
        yield said(speaker, code, where=Machine().file, count=len(machine.anchors))
