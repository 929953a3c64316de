"""`portavoce-server revoke-badge`: takes a badge back; the signed list that everybody may ask for says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from advocacy_server.badges.troubles import BadgesTrouble
from advocacy_server.commands.register_options import DONE, database_of, database_options
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.kernel.sentences import Sentences


def add_to(commands: Any) -> None:
    """The command and its options."""
    parser = commands.add_parser("revoke-badge", help="take a badge back")
    parser.add_argument("badge", metavar="ID", help="as the badge names itself: urn:uuid:…")
    parser.add_argument("--why", required=True, help="one sentence; whoever checks the badge reads it")
    database_options(parser)
    parser.set_defaults(answer=answer)


def answer(given: Namespace, speaker: Sentences) -> int:
    """The first time counts; what was never issued cannot be taken back."""
    from advocacy_server.badges import store
    from advocacy_server.register.countersigning import said
    from desktop_app.evidence.badges.revoked import Revocation
    from desktop_app.kernel.clock import SystemClock

    engine, _, _ = database_of(given)
    with engine.begin() as connection:
        taken = store.revoke(connection, Revocation(given.badge, said(SystemClock().now()), given.why))
    engine.dispose()
    if not taken:
        raise Trouble(BadgesTrouble.UNKNOWN, badge=given.badge)
    print(speaker.say("badge-issuing.taken-back", badge=given.badge))
    return DONE
