"""`portavoce library follow`, and `update` without a folder: what a desk brings from its company's libraries."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from desktop_app.commands.desk import Desk, desk_of
from desktop_app.commands.following import (
    FollowingTrouble,
    Outcome,
    name_of,
    outcome_document,
    outcome_lines,
    outcome_notes,
    require_said,
    said,
)
from desktop_app.commands.library_options import finished
from desktop_app.commands.terminal import DONE, TO_MEND, Commands, show, show_json, tell, typed
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.tasks import Cancelled, CancelToken
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.packs.handed import Handed
    from desktop_app.packs.library.desk.anchor import Anchor
    from desktop_app.packs.looks import Look, Meeting


def add_follow(ways: Commands) -> None:
    """Following."""
    parser = ways.add_parser("follow", help="let this desk follow a company's library, and bring what it offers")
    parser.add_argument(
        "where",
        nargs="?",
        default="",
        metavar="WHERE",
        help="folder, .pvlib, web address, invitation or its link; without it, what the IT people set up",
    )
    parser.add_argument("--invitation", default="", metavar="FILE|LINK", help="who vouches for the library")
    parser.add_argument("--words", default="", metavar="TEXT", help="two words of the company seal, as you heard them")
    no_bring_option(parser)
    finished(parser, follow, with_key=False)


def no_bring_option(parser: ArgumentParser) -> None:
    """Only to look."""
    parser.add_argument("--no-bring", action="store_true", help="only look: tell what is new, and bring nothing")


def follow(given: Namespace, speaker: Sentences) -> int:
    """Meet, compare, follow, bring."""
    with _stoppable(given), desk_of(given.profile, begin=True) as desk:
        done = [_followed(desk, handed, given, speaker) for handed in _handed(given)]
    if given.json:
        show_json({"libraries": [outcome_document(one, speaker) for one in done]})
    return DONE if all(one.is_fine for one in done) else TO_MEND


def update_desk(given: Namespace, speaker: Sentences) -> int:
    """Look at every followed library, everywhere it can be reached, and bring what is new."""
    if given.company or given.key or given.passphrase_file or given.passphrase_fd is not None:
        raise Trouble(FollowingTrouble.UPDATE_WHICH)
    with _stoppable(given), desk_of(given.profile) as desk:
        looks = desk.courier.look_everywhere(given.pause)
        known = desk.house.stores.followed.all()
        if not known:
            raise Trouble(FollowingTrouble.NONE)
        done = [_outcome(desk, look, given, speaker) for look in looks]
    missed = [trust for trust in known if trust.fingerprint not in {look.fingerprint for look in looks}]
    tell(said(speaker, "nowhere", company=trust.company or trust.fingerprint[:16]) for trust in missed)
    if given.json:
        nowhere = [{"company": trust.company, "seal": trust.fingerprint} for trust in missed]
        show_json({"libraries": [outcome_document(one, speaker) for one in done], "nowhere": nowhere})
    return DONE if all(one.is_fine for one in done) and not missed else TO_MEND


@contextmanager
def _stoppable(given: Namespace) -> Iterator[None]:
    """Ctrl+C is no mistake. Where Python loses the interrupt, as in a finaliser, `given.pause` still knows of it."""
    token = CancelToken()

    def stop(number: int, frame: FrameType | None) -> None:
        token.cancel()
        signal.default_int_handler(number, frame)

    before, given.pause = signal.signal(signal.SIGINT, stop), token.raise_if_cancelled
    try:
        yield
    except (KeyboardInterrupt, Cancelled):
        raise Trouble(FollowingTrouble.STOPPED) from None
    finally:
        signal.signal(signal.SIGINT, before)


def _followed(desk: Desk, handed: Handed, given: Namespace, speaker: Sentences) -> Outcome:
    meeting = desk.courier.meet(handed, given.pause)
    _require_agreed(meeting, given, speaker)
    look = desk.courier.follow(meeting, given.pause)
    if not given.json:
        show(said(speaker, "known" if meeting.known else "followed", company=name_of(look)))
    return _outcome(desk, look, given, speaker)


def _outcome(desk: Desk, look: Look, given: Namespace, speaker: Sentences) -> Outcome:
    """Bring what a look found, and tell it."""
    if not look.changed and look.trouble is None:
        kept = desk.courier.remembered(look.fingerprint)  # what an earlier look left where it was
        look = kept if kept.trouble is None else look
    done = Outcome(look)
    wanted = [offer.entry for offer in look.offers.worth_having]
    if wanted and not given.no_bring:
        brought = desk.courier.bring(look, wanted, given.pause, _progress)
        new = {one.sha256: one.new for one in brought.shelved}
        came = tuple((entry, new[entry.sha256]) for entry in wanted if entry.sha256 in new)
        done = Outcome(look, came, brought.failed)
    if not given.json:
        show(*outcome_lines(done, speaker, bring=not given.no_bring))
    tell(outcome_notes(done, speaker))
    return done


def _progress(number: int, count: int, done: int, size: int) -> None:
    """One line that is written over, for somebody who looks on."""
    if sys.stderr.isatty():
        end = "\n" if done >= size else "\r"
        print(f"{number + 1}/{count}  {100 * done // max(size, 1):3} %", end=end, file=sys.stderr, flush=True)


def _handed(given: Namespace) -> Iterator[Handed]:
    """What was named; without anything, the libraries that the IT people gave an address."""
    from desktop_app.machine import Machine
    from desktop_app.packs.handed import Handed

    where = typed(given.where)
    if where or given.invitation:
        yield _named(where, typed(given.invitation))
        return
    machine = Machine()()
    anchors = [anchor for anchor in (machine.anchors if machine else ()) if anchor.address]
    if not anchors:
        yield Handed()  # which nobody can meet: the Trouble says what is missing
    yield from (Handed(anchor.address, anchor) for anchor in anchors)


def _named(where: str, invitation: str) -> Handed:
    from desktop_app.packs.handed import Handed

    found = _told(where) if where else Handed()
    if not invitation:
        return found
    invited = _told(invitation)
    return Handed(found.where or invited.where, _anchor(invited, invitation))


def _anchor(invited: Handed, text: str) -> Anchor:
    from desktop_app.packs.library.desk.troubles import DeskTrouble
    from desktop_app.packs.names import printable

    if invited.anchor is None:
        raise Trouble(DeskTrouble.NOT_AN_INVITATION, file=printable(text))
    return invited.anchor


def _told(text: str) -> Handed:
    """On a command line a path may be relative."""
    from desktop_app.packs.handed import handed_path, handed_text

    return handed_text(text) if "://" in text or text.startswith("portavoce:") else handed_path(Path(text))


def _require_agreed(meeting: Meeting, given: Namespace, speaker: Sentences) -> None:
    """Somebody vouches for the library, or its words were heard from a person."""
    if meeting.known or meeting.agreed is not None:
        return
    if given.words:
        require_said(meeting.fingerprint, typed(given.words))
        return
    if sys.stdin is None or not sys.stdin.isatty():
        raise Trouble(FollowingTrouble.NO_WORDS)
    _ask(meeting.fingerprint, speaker)


def _ask(fingerprint: str, speaker: Sentences) -> None:
    """Show the words but two, which have to be heard."""
    import secrets

    from desktop_app.packs.library.desk.words import parts, places_to_ask, require_the_same

    words = parts(fingerprint, speaker.language)
    places = places_to_ask(fingerprint, speaker.language, secrets.randbelow(2**32))
    shown = ["····" if place in places else word for place, word in enumerate(words)]
    tell([said(speaker, "compare"), "  ".join(f"{number} {word}" for number, word in enumerate(shown, 1))])
    heard = []
    for place in places:
        print(said(speaker, "ask-word", number=place + 1), end=" ", file=sys.stderr, flush=True)
        heard.append(sys.stdin.readline())
    require_the_same(fingerprint, speaker.language, places, heard)
