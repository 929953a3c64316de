"""Begins two things at once: Qt and its typeface in the main thread, the imports of our own modules beside it.

Connecting to the screen and reading the typeface let go of the interpreter for some 15 ms; the imports use them.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Thread

from desktop_app.qt.application import make_application, require_display
from desktop_app.qt.typeface import shipped_typeface


def begin(profile: Path | None, choose: bool) -> int:
    """Open the app; the exit code."""
    require_display()
    importing = Thread(target=_import_ours, name="importing")
    importing.start()
    application = make_application()
    family = shipped_typeface()
    importing.join()
    from desktop_app.app import open_app  # an import that failed beside us fails here again, where it is heard

    return open_app(profile, choose, application=application, family=family)


def _import_ours() -> None:
    with suppress(ImportError):
        import desktop_app.app
        import desktop_app.features.onboarding.ui.home  # noqa: F401 - for whoever asks next
