"""`portavoce-server init`: from nothing, or any earlier state, to a server that can run; said twice, it is harmless."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_server.commands.server_options import DONE, administration_of, engine_at
from advocacy_server.settings.reading import read_settings, settings_file
from advocacy_server.settings.troubles import ServerTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace

    from sqlalchemy import URL

    from advocacy_server.settings.model import Administration, ServerSettings
    from desktop_app.kernel.sentences import Sentences

_PEER = "postgresql:///postgres"


def add_to(commands: Any) -> None:
    """The command and its options; those about the company are asked for once."""
    parser = commands.add_parser("init", help="make or bring up to date settings, key, database and roles")
    parser.add_argument("--company", metavar="ID", default="", help="as its packs know it: it.aurora")
    parser.add_argument("--name", default="", help="as people know it")
    parser.add_argument("--home", metavar="URL", default="", help="its address in statements, as company.toml says")
    parser.add_argument("--url", default="", help="how desks reach this server")
    parser.add_argument("--folder", type=Path, default=Path("/var/lib/portavoce"), help="for key and library")
    parser.add_argument("--database", metavar="URL", default="postgresql:///portavoce", help="where it is to be")
    parser.add_argument(
        "--administrator",
        metavar="URL",
        default=_PEER,
        help="the cluster, as who may make roles and databases",
    )
    parser.set_defaults(answer=answer)


def answer(given: Namespace, speaker: Sentences) -> int:
    """Settings, key, roles, database, tables, rights: each is made where it is missing, and nothing is written over."""
    from sqlalchemy.exc import DBAPIError

    file = settings_file(given.settings)
    if not file.exists():
        _begin(given, file)
        print(speaker.say("server-said.settings", where=str(file)))
    settings = read_settings(file)
    settings.library.folder.mkdir(parents=True, exist_ok=True)
    if not settings.keys.countersigning.exists():
        from advocacy_server.register.keys import make_key

        make_key(settings.keys.countersigning)
        print(speaker.say("server-said.key", where=str(settings.keys.countersigning)))
    try:
        bring_up(settings, given.administrator)
    except DBAPIError as error:
        raise Trouble(ServerTrouble.DATABASE_AWAY, why=str(error.orig).strip().split("\n")[0][:200]) from error
    print(speaker.say("server-said.ready"))
    return DONE


def _begin(given: Namespace, file: Path) -> None:
    from advocacy_server.settings.beginning import Beginning, begin_settings

    for name in ("company", "name", "home"):
        if not getattr(given, name):
            raise Trouble(ServerTrouble.SAY_THE_COMPANY, option=f"--{name}", where=str(file))
    begin_settings(file, Beginning(given.company, given.name, given.home, given.url, given.folder, given.database))


def bring_up(settings: ServerSettings, administrator: str) -> None:
    """Roles and database where there is a cluster; then tables and rights."""
    from advocacy_server.database.migrating import upgrade
    from advocacy_server.database.roles import grant

    make_database(settings, administrator)
    administration = administration_of(settings)
    with engine_at(administration.owner) as engine:
        upgrade(engine)
        if not settings.databases.embedded:
            with engine.begin() as connection:
                names = (str(settings.databases.service.username), str(administration.retention.username))
                grant(connection, *names, _rooms())


def _rooms() -> tuple[Any, ...]:
    from advocacy_server.database import granting
    from advocacy_server.people import granting as people
    from advocacy_server.register import granting as register
    from advocacy_server.statements import granting as statements

    return (granting.grants, people.grants, register.grants, statements.grants)


def make_database(settings: ServerSettings, administrator: str) -> None:
    """The roles, and an empty database of the owner's, where they are missing; a file needs neither."""
    if not settings.databases.embedded:
        _make_roles(settings, administration_of(settings), administrator)


def _make_roles(settings: ServerSettings, administration: Administration, administrator: str) -> None:
    from sqlalchemy import make_url, text

    from advocacy_server.database.roles import make_roles, quoted

    owner = administration.owner
    with engine_at(make_url(administrator)) as engine:
        with engine.begin() as connection:
            make_roles(connection, map(_role, (owner, administration.retention, settings.databases.service)))
            known = connection.execute(
                text("select 1 from pg_database where datname = :name"), {"name": owner.database}
            )
            missing = known.first() is None
        if missing:
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                names = (quoted(connection, str(owner.database)), quoted(connection, str(owner.username)))
                connection.exec_driver_sql(
                    "create database {} owner {} encoding 'UTF8' template template0".format(*names)
                )


def _role(url: URL) -> Any:
    from advocacy_server.database.roles import Role

    if not url.username:
        raise Trouble(ServerTrouble.ROLE_UNSAID, where=url.render_as_string())
    return Role(url.username, None if url.password is None else str(url.password))
