"""`portavoce-server verify-register`: proves the register in the database, or one that was exported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_server.commands.register_options import (
    authorities_in,
    database_of,
    database_options,
    heads_in,
    proof_options,
    tell_proof,
)

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.kernel.sentences import Sentences


def add_to(commands: Any) -> None:
    """The command and its options."""
    parser = commands.add_parser("verify-register", help="prove that nothing in the register was changed")
    parser.add_argument("--export", metavar="FILE", type=Path, help="an exported register; no database is needed")
    database_options(parser)
    proof_options(parser)
    parser.set_defaults(answer=answer)


def answer(given: Namespace, speaker: Sentences) -> int:
    """0 where everything holds, 1 where something does not."""
    heads, authorities = heads_in(given.head), authorities_in(given.authority)
    if given.export is not None:
        from advocacy_server.register.exporting import prove_export

        return tell_proof(prove_export(given.export, heads, authorities), speaker, given.json)
    from advocacy_server.register import store
    from advocacy_server.register.verifying import prove

    engine, company, _ = database_of(given)
    with engine.connect() as connection:
        found = prove(company, store.entries(connection, company), heads, authorities)
    engine.dispose()
    return tell_proof(found, speaker, given.json)
