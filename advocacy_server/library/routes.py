"""The library as static files, with ranges, so that downloads resume; a web server in front may do it as well."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from desktop_app.packs.library.format import TARGETS

FOREVER = "public, max-age=31536000, immutable"  # named by their hash, they never change
FRESH = "public, no-cache"  # signed documents: asked anew, answered with 304


class LibraryFiles(StaticFiles):
    """Nothing outside the folder, and nothing whose name begins with a dot: locks and unfinished parts are nobody's."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, check_dir=False, follow_symlink=False)

    def lookup_path(self, path: str) -> Any:
        """See StaticFiles."""
        if any(part.startswith(".") for part in Path(path).parts if part != "."):
            return "", None
        return super().lookup_path(path)

    def file_response(self, *given: Any, **more: Any) -> Response:
        """See StaticFiles."""
        answer = super().file_response(*given, **more)
        path = str(given[0]).replace("\\", "/")
        answer.headers["Cache-Control"] = FOREVER if f"/{TARGETS}/" in path else FRESH
        return answer
