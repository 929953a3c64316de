"""`portavoce-server export-register`: the register with its proofs as one file, for whoever audits it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_server.commands.register_options import DONE, database_of, database_options, keys_in
from advocacy_server.register.troubles import RegisterTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.kernel.sentences import Sentences


def add_to(commands: Any) -> None:
    """The command and its options."""
    parser = commands.add_parser("export-register", help="write the register with its proofs into one file")
    parser.add_argument("file", metavar="FILE", type=Path, help="a new file; personal content is in it")
    parser.add_argument("--key", metavar="FILE", type=Path, help="the company's key, which signs the head")
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

    engine, company, settings = database_of(given)
    name = given.name or (settings.name if settings else "")
    key = given.key or (settings.keys.countersigning if settings else None)
    if key is None:
        raise Trouble(RegisterTrouble.KEY_MISSING, where="--key")
    signer = Countersigner(name, company, read_key(key), SystemClock(), keys_in(given.earlier))
    at = signer.now()
    keys = tuple(key.jwk for key in signer.authorities)
    if engine.dialect.name == "postgresql":
        engine = engine.execution_options(isolation_level="REPEATABLE READ")
    with engine.connect() as connection:
        head = signer.head(*store.last(connection, company), at)
        beginning = Beginning(company, name, at, keys)
        count = write_export(given.file, beginning, store.entries(connection, company), head)
    engine.dispose()
    print(speaker.say("register-said.exported", count=count, where=given.file))
    return DONE
