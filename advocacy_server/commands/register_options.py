"""What the commands on the register share: which database, which keys, how a proof is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_server.register.troubles import RegisterTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from sqlalchemy import Engine

    from advocacy_server.register.heads import Head
    from advocacy_server.register.verifying import Proof
    from advocacy_server.settings.model import ServerSettings
    from desktop_app.evidence.keys import PublicKey
    from desktop_app.kernel.sentences import Sentences

DONE, TO_MEND = 0, 1
SERVICE, RETENTION = "service", "retention"


def database_options(parser: ArgumentParser) -> None:
    """Which database, and whose register; the settings of the server fill in what is not said."""
    parser.add_argument("--database", metavar="URL", default="", help="the database, with a role that may read it")
    parser.add_argument("--company", metavar="ID", default="", help="the company whose register it is")


def proof_options(parser: ArgumentParser) -> None:
    """What somebody else kept, which makes a proof stronger than the register's own word."""
    parser.add_argument(
        "--head", metavar="FILE", type=Path, action="append", default=[], help="signed heads that desks were handed"
    )
    parser.add_argument(
        "--authority", metavar="JWK", type=Path, action="append", default=[], help="the company's public keys"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def database_of(given: Namespace, role: str = SERVICE) -> tuple[Engine, str, ServerSettings | None]:
    """The database with that role, and whose register: as it was said, else as the settings say."""
    from sqlalchemy import create_engine

    from advocacy_server.settings.reading import read_administration, read_settings, settings_file

    if given.database:
        return create_engine(given.database.replace("postgresql://", "postgresql+psycopg://", 1)), given.company, None
    settings = read_settings(settings_file(given.settings))
    url = settings.databases.service if role == SERVICE else read_administration(settings).retention
    said = url.render_as_string(hide_password=False).replace("postgresql://", "postgresql+psycopg://", 1)
    return create_engine(said), given.company or settings.company, settings


def heads_in(files: list[Path]) -> list[Head]:
    """One head on each line."""
    from advocacy_server.register.heads import read_head

    return [read_head(line) for file in files for line in _text(file).splitlines() if line.strip()]


def authorities_in(files: list[Path]) -> frozenset[str]:
    """The fingerprints of the keys in those files."""
    return frozenset(key.fingerprint for key in keys_in(files))


def keys_in(files: list[Path]) -> tuple[PublicKey, ...]:
    """The public keys in those files: a JSON Web Key, or a set of them."""
    from advocacy_server.register.keys import public_keys

    return tuple(key for file in files for key in public_keys(file))


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("ascii", "replace")
    except (FileNotFoundError, IsADirectoryError) as error:
        raise Trouble(RegisterTrouble.FILE_MISSING, where=str(file)) from error


def tell_proof(found: Proof, speaker: Sentences, as_json: bool) -> int:
    """What was found, in words or for programs; the answer is the exit code."""
    if as_json:
        print(json.dumps(_as_json(found, speaker), ensure_ascii=False, indent=2))
    else:
        print(*_as_text(found, speaker), sep="\n")
    return DONE if found.holds else TO_MEND


def _as_text(found: Proof, speaker: Sentences) -> Iterator[str]:
    yield speaker.say("register-said.records", count=found.records, last=found.last)
    yield from (one.sentence(speaker) for one in found.flaws)
    erased = "erased" if found.holds else "erased-broken"
    yield from (speaker.say(f"register-said.{erased}", count=one.count, at=one.at) for one in found.erasures)
    heads = (
        speaker.say("register-said.heads", count=found.heads) if found.heads else speaker.say("register-said.no-head")
    )
    yield heads
    yield speaker.say("register-said.intact" if found.holds else "register-said.broken")


def _as_json(found: Proof, speaker: Sentences) -> dict[str, Any]:
    flaws = [{"code": str(one.flaw), "record": one.n, "sentence": one.sentence(speaker)} for one in found.flaws]
    erased = [{"at": one.at, "records": one.count} for one in found.erasures]
    return {
        "holds": found.holds,
        "records": found.records,
        "last": found.last,
        "heads": found.heads,
        "flaws": flaws,
        "erased": erased,
    }
