"""`portavoce-server run`: serves, until it is told to stop."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING, Any

from advocacy_server.commands.server_options import DONE, engine_at, settings_of
from advocacy_server.settings.reading import VARIABLE
from advocacy_server.settings.troubles import ServerTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace

    from advocacy_server.settings.model import ServerSettings
    from desktop_app.kernel.sentences import Sentences

_SHARED_FIGURES = "PROMETHEUS_MULTIPROC_DIR"
_LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"lines": {"()": "advocacy_server.web.watching.Lines"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "lines"}},
    "loggers": {
        "portavoce.server": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        "uvicorn": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
    },
}


def add_to(commands: Any) -> None:
    """The command has no options of its own: all stands in the settings."""
    parser = commands.add_parser("run", help="serve")
    parser.set_defaults(answer=answer)


def answer(given: Namespace, _speaker: Sentences) -> int:
    """Looks at settings, key and database first: what is wrong is said in words, before anything listens."""
    return serve(settings_of(given))


def serve(settings: ServerSettings) -> int:
    """Until it is told to stop."""
    _require_ready(settings)
    os.environ[VARIABLE] = str(settings.file)
    with tempfile.TemporaryDirectory(prefix="portavoce-figures-") as folder:
        if settings.listening.workers > 1:
            os.environ[_SHARED_FIGURES] = folder
        _serve(settings)
    return DONE


def _require_ready(settings: ServerSettings) -> None:
    from sqlalchemy.exc import DBAPIError

    from advocacy_server.database.migrating import is_current

    with engine_at(settings.databases.service) as engine:
        try:
            current = is_current(engine)
        except DBAPIError as error:
            raise Trouble(ServerTrouble.DATABASE_AWAY, why=type(error.orig).__name__) from error
        if not current:
            raise Trouble(ServerTrouble.NOT_MIGRATED)
        from advocacy_server.app.announcing import announce
        from advocacy_server.app.composing import build
        from advocacy_server.database.engines import begin

        build(settings, engine)
        with begin(engine) as connection:
            announce(connection, settings)


def _serve(settings: ServerSettings) -> None:
    import uvicorn

    listening = settings.listening
    uvicorn.run(
        "advocacy_server.app.composing:from_settings_file",
        factory=True,
        host=listening.host,
        port=listening.port,
        workers=listening.workers,
        access_log=False,
        log_config=_LOGGING,
        proxy_headers=listening.behind_proxy,
        forwarded_allow_ips="127.0.0.1,::1",
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=20,
    )
