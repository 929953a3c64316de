"""`portavoce-server erase-register`: takes away content that is older than the schedule; a timer calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from advocacy_server.commands.register_options import DONE, database_options, engine_of
from advocacy_server.register.troubles import RegisterTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.kernel.sentences import Sentences


def add_to(commands: Any) -> None:
    """The command and its options."""
    parser = commands.add_parser("erase-register", help="erase the content of sign-offs that are old enough")
    parser.add_argument("--years", type=float, help="for how many years content is kept")
    database_options(parser)
    parser.set_defaults(answer=answer)


def answer(given: Namespace, speaker: Sentences) -> int:
    """Wants the retention role: the service's own may not erase."""
    from advocacy_server.register.erasure import erase_due
    from desktop_app.kernel.clock import SystemClock

    if given.years is None or given.years <= 0:
        raise Trouble(RegisterTrouble.YEARS_MISSING)
    engine = engine_of(given.database)
    with engine.begin() as connection:
        count = erase_due(connection, given.company, given.years, SystemClock().now())
    engine.dispose()
    print(speaker.say("register-said.erased-now", count=count))
    return DONE
