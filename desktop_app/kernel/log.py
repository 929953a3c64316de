"""A small rotating log that the person can open; codes and traces, never what somebody wrote."""

from __future__ import annotations

import logging
from pathlib import Path

from desktop_app.kernel.files import private_folder

MEGABYTE = 1_000_000


class _LateFile(logging.Handler):
    """Opens the file at the first record: a start without trouble neither opens it nor imports what writes it."""

    def __init__(self, profile: Path) -> None:
        super().__init__(logging.INFO)
        self._profile = profile
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record; a disk that cannot take it loses the record, never the app."""
        try:
            if self._file is None:
                self._file = _open_file(self._profile)
            self._file.handle(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """There is nowhere left to say it."""

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
        super().close()


def open_log(profile: Path) -> logging.Handler:
    """Log warnings and traces to `log/portavoce.log` of the profile, at most three files of 1 MB."""
    handler = _LateFile(profile)
    logging.getLogger("desktop_app").addHandler(handler)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Let go of the file."""
    logging.getLogger("desktop_app").removeHandler(handler)
    handler.close()


def _open_file(profile: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    file = private_folder(profile / "log") / "portavoce.log"
    handler = RotatingFileHandler(file, maxBytes=MEGABYTE, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler
