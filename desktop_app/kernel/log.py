"""A small rotating log that the person can open; codes and traces, never what somebody wrote."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop_app.kernel.files import private_folder

MEGABYTE = 1_000_000


def open_log(profile: Path) -> logging.Handler:
    """Log warnings and traces to `log/portavoce.log` of the profile, at most three files of 1 MB."""
    file = private_folder(profile / "log") / "portavoce.log"
    handler = RotatingFileHandler(file, maxBytes=MEGABYTE, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.setLevel(logging.INFO)
    logging.getLogger("desktop_app").addHandler(handler)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Let go of the file."""
    logging.getLogger("desktop_app").removeHandler(handler)
    handler.close()
