"""`portavoce-server export-register`: the register with its proofs as one file, for whoever audits it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_server.commands.register_options import DONE, database_options, engine_of, keys_in

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.kernel.sentences import Sentences


def add_to(commands: Any) -> None:
    """The command and its options."""
    parser = commands.add_parser("export-register", help="write the register with its proofs into one file")
    parser.add_argument("file", metavar="FILE", type=Path, help="a new file; personal content is in it")
    parser.add_argument(
        "--key", metavar="FILE", type=Path, required=True, help="the company's key, which signs the head"
    )
    parser.add_argument(
        "--earlier",
        metavar="JWK",
        type=Path,
        action="append",
        default=[],
        help="public keys that signed before this one",
    )
    parser.add_argument("--name", default="", help="the company's name")
    database_options(parser)
    parser.set_defaults(answer=answer)


def answer(given: Namespace, speaker: Sentences) -> int:
    """The head is signed over the very state that is written: one snapshot of the database."""
    from advocacy_server.register import store
    from advocacy_server.register.countersigning import Countersigner
    from advocacy_server.register.exporting import Beginning, write_export
    from advocacy_server.register.keys import read_key
    from desktop_app.kernel.clock import SystemClock

    signer = Countersigner(given.name, given.company, read_key(given.key), SystemClock(), keys_in(given.earlier))
    at, engine = signer.now(), engine_of(given.database)
    keys = tuple(key.jwk for key in signer.authorities)
    if engine.dialect.name == "postgresql":
        engine = engine.execution_options(isolation_level="REPEATABLE READ")
    with engine.connect() as connection:
        head = signer.head(*store.last(connection, given.company), at)
        beginning = Beginning(given.company, given.name, at, keys)
        count = write_export(given.file, beginning, store.entries(connection, given.company), head)
    engine.dispose()
    print(speaker.say("register-said.exported", count=count, where=given.file))
    return DONE
