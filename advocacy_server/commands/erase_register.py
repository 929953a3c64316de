"""`portavoce-server erase-register`: takes away content that is older than the schedule; a timer calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from advocacy_server.commands.register_options import DONE, RETENTION, database_of, database_options
from advocacy_server.register.troubles import RegisterTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from desktop_app.kernel.sentences import Sentences


def add_to(commands: Any) -> None:
    """The command and its options."""
    parser = commands.add_parser("erase-register", help="erase the content of sign-offs that are old enough")
    parser.add_argument("--years", type=float, help="for how many years content is kept")
    database_options(parser)
    parser.set_defaults(answer=answer)


def answer(given: Namespace, speaker: Sentences) -> int:
    """Wants the retention role: the service's own may not erase."""
    from advocacy_server.people.store import with_merged
    from advocacy_server.register.erasure import erase_due
    from advocacy_server.statements.streams import Streams
    from desktop_app.kernel.clock import SystemClock

    engine, company, settings = database_of(given, RETENTION)
    years = given.years if given.years is not None or settings is None else settings.keep_years
    if years is None or years <= 0:
        raise Trouble(RegisterTrouble.YEARS_MISSING)
    streams = Streams(company)

    def blank(connection: Connection, account: str, statements: Sequence[str]) -> None:
        for one in with_merged(connection, account):
            streams.erase(connection, one, "statement", statements)

    with engine.begin() as connection:
        count = erase_due(connection, company, years, SystemClock().now(), blank)
    engine.dispose()
    print(speaker.say("register-said.erased-now", count=count))
    return DONE
