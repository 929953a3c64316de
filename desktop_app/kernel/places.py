"""Where things lie: data that came with the app, and the folders that belong to the person."""

from __future__ import annotations

import os
import sys
from pathlib import Path

SETUP_NAME = "portavoce.toml"
_PACKAGE = Path(__file__).resolve().parent.parent


def _shipped(folder: str) -> Path:
    """The installed copy when there is one, else the checkout's: an editable install maps no data folders."""
    installed = _PACKAGE / "_data" / folder
    return installed if installed.is_dir() else _PACKAGE.parent / folder


def resource(*parts: str) -> Path:
    """A file or folder below `resources/`."""
    return _shipped("resources").joinpath(*parts)


def course_source() -> Path:
    """The folder of packs that ship as source."""
    return _shipped("courses")


def example_company() -> Path:
    """The company that anyone may join; `PORTAVOCE_EXAMPLE` names another, so that trainers see theirs as learners."""
    return Path(os.environ.get("PORTAVOCE_EXAMPLE") or course_source() / "aurora-example")


def example_library() -> Path:
    """The example company as a signed library, which `make` makes of its folder."""
    return resource("example")


def machine_file() -> Path:
    """What the IT people set up for everybody on this computer; `PORTAVOCE_SETUP` names another file."""
    named = os.environ.get("PORTAVOCE_SETUP")
    if named:
        return Path(named)
    if sys.platform.startswith(("win32", "darwin")):
        from platformdirs import site_config_path

        return site_config_path("Portavoce", appauthor=False) / SETUP_NAME
    return Path("/etc/xdg/portavoce", SETUP_NAME)  # whatever XDG_CONFIG_DIRS says: it belongs to the session, not to IT


def data_folder() -> Path:
    """Where profiles live when nobody says otherwise; `PORTAVOCE_DATA` moves it, for administrators."""
    override = os.environ.get("PORTAVOCE_DATA")
    if override:
        return Path(override)
    from platformdirs import user_data_path  # 3 ms, not needed when --profile is given

    return user_data_path("Portavoce", appauthor=False, roaming=False)
