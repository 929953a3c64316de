"""A small rotating log that the person can open; codes and traces, never what somebody wrote."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from types import TracebackType

from desktop_app.kernel.files import private_folder
from desktop_app.kernel.trouble import Trouble

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

MEGABYTE = 1_000_000
LONGEST_CHAIN = 10  # errors; one may even be its own cause


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


class _Discreet(logging.Formatter):
    """Says where an error came from and of which kind, not its message: that may repeat what somebody wrote."""

    def formatException(self, ei: _ExceptionInfo) -> str:  # noqa: N802 - logging's own name
        """Every error of the chain, the first cause first."""
        told: list[str] = []
        error = ei[1]
        while error is not None and len(told) < LONGEST_CHAIN:
            told.insert(0, "".join(traceback.format_tb(error.__traceback__)) + _kind_of(error))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(told)


# Messages that Python itself words about the code, and ours, which are codes.
_HARMLESS = (Trouble, AttributeError, NameError, ImportError)


def _kind_of(error: BaseException) -> str:
    """The type of an error and, where it has one, its code: of SQLite, of the system, or of ours."""
    code = getattr(error, "sqlite_errorname", None) or (error.errno if isinstance(error, OSError) else None)
    said = str(error) if isinstance(error, _HARMLESS) else code
    return f"{type(error).__module__}.{type(error).__qualname__}" + (f": {said}" if said else "")


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
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler
