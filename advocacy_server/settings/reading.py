"""Reads the file of settings: a word too many, one missing, an odd value: each is told by its place."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from advocacy_server.settings.model import (
    Administration,
    Agreement,
    Databases,
    Keys,
    Library,
    Listening,
    Notice,
    ServerSettings,
)
from advocacy_server.settings.troubles import SettingsTrouble
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company import Cohorts

VARIABLE = "PORTAVOCE_SERVER"
USUAL = Path("/etc/portavoce/server.toml")
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)+")
_LARGEST = 1024 * 1024
_LONGEST = 50_000  # characters of a text that people agree to
_PARTS = ("company", "server", "database", "keys", "library", "agreement", "notice", "register", "badges")
Wanted = TypeVar("Wanted")


def settings_file(given: Path | None = None) -> Path:
    """The file that is meant: what is said, else what the surroundings name, else the usual place."""
    return given or Path(os.environ.get(VARIABLE) or USUAL)


def read_settings(file: Path) -> ServerSettings:
    """The settings; Troubles name the line or the entry to mend. Paths are relative to the file."""
    told = _Table(_parsed(file), "", file)
    told.only(_PARTS)
    company = told.part("company")
    company.only(("id", "name", "home"))
    return ServerSettings(
        file=file,
        company=company.text("id", like=_ID),
        name=company.text("name"),
        home=company.address("home"),
        listening=_listening(told.part("server")),
        databases=_databases(told.part("database")),
        keys=_keys(told.part("keys")),
        library=_library(told.part("library")),
        agreement=_agreement(told.part("agreement")),
        notice=_notice(told.part("notice")),
        keep_years=_years(told.part("register")),
        badges=told.part("badges").all(),
    )


def read_administration(settings: ServerSettings) -> Administration:
    """How the database is administered; Troubles where that is not said, or not for whoever asks."""
    databases = settings.databases
    if databases.embedded:
        return Administration(databases.service, databases.service)
    if databases.administration is None:
        raise Trouble(SettingsTrouble.WANTED, place="database.administration", where=str(settings.file))
    told = _Table(_parsed(databases.administration), "", databases.administration)
    told.only(("owner", "retention"))
    return Administration(told.database("owner"), told.database("retention"))


def _parsed(file: Path) -> Mapping[str, Any]:
    try:
        with file.open("rb") as stream:
            content = stream.read(_LARGEST)
    except OSError as error:
        raise Trouble(SettingsTrouble.MISSING, where=str(file)) from error
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Trouble(SettingsTrouble.UNREADABLE, where=str(file), why=str(error)[:200]) from error


class _Table:
    """A part of the file, with its name for what is wrong in it."""

    def __init__(self, told: Mapping[str, Any], name: str, file: Path) -> None:
        self._told, self._name, self._file = told, name, file

    def part(self, name: str) -> _Table:
        found = self._told.get(name, {})
        if not isinstance(found, dict):
            raise self.odd(name)
        return _Table(found, self._place(name), self._file)

    def all(self) -> Mapping[str, Any]:
        return self._told

    def only(self, names: tuple[str, ...]) -> None:
        for name in sorted(set(self._told) - set(names)):
            raise Trouble(SettingsTrouble.UNKNOWN, place=self._place(name), where=str(self._file))

    def get(self, name: str, wanted: type[Wanted], default: Wanted | None = None) -> Wanted:
        found = self._told.get(name, default)
        if found is None:
            raise Trouble(SettingsTrouble.WANTED, place=self._place(name), where=str(self._file))
        if not isinstance(found, wanted) or (isinstance(found, bool) and wanted is not bool):
            raise self.odd(name)
        return found

    def text(self, name: str, default: str | None = None, like: re.Pattern[str] | None = None) -> str:
        found = self.get(name, str, default).strip()
        if (not found and default is None) or len(found) > _LONGEST or (like and not like.fullmatch(found)):
            raise self.odd(name)
        return found

    def number(self, name: str, default: int, least: int, most: int) -> int:
        found = self.get(name, int, default)
        if not least <= found <= most:
            raise self.odd(name)
        return found

    def address(self, name: str, default: str | None = None) -> str:
        found = self.text(name, default)
        parts = urlsplit(found)
        if found and (parts.scheme not in ("https", "http") or not parts.hostname or parts.username):
            raise self.odd(name)
        return found

    def database(self, name: str) -> URL:
        try:
            found = make_url(self.text(name))
        except ArgumentError as error:
            raise self.odd(name) from error
        if found.get_backend_name() not in ("postgresql", "sqlite"):
            raise self.odd(name)
        return found

    def path(self, name: str, default: str | None = None) -> Path:
        return self._file.parent / self.text(name, default)

    def paths(self, name: str) -> tuple[Path, ...]:
        found = self.get(name, list, [])
        if not all(isinstance(one, str) and one for one in found):
            raise self.odd(name)
        return tuple(self._file.parent / one for one in found)

    def texts(self, name: str) -> Mapping[str, str]:
        found = self.part(name)
        found.only(LANGUAGES)
        return {language: found.text(language) for language in found.all()}

    def odd(self, name: str) -> Trouble:
        return Trouble(SettingsTrouble.ODD, place=self._place(name), where=str(self._file))

    def _place(self, name: str) -> str:
        return f"{self._name}.{name}" if self._name else name


def _listening(told: _Table) -> Listening:
    told.only(("listen", "url", "workers", "behind_proxy", "metrics_token"))
    host, colon, port = told.text("listen", "127.0.0.1:8400").rpartition(":")
    if not colon or not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise told.odd("listen")
    return Listening(
        host=host.strip("[]"),
        port=int(port),
        workers=told.number("workers", 1, 1, 256),
        behind_proxy=told.get("behind_proxy", bool, False),
        url=told.address("url", ""),
        metrics_token=told.text("metrics_token", ""),
    )


def _databases(told: _Table) -> Databases:
    told.only(("service", "administration", "connections"))
    administration = told.path("administration") if "administration" in told.all() else None
    return Databases(told.database("service"), administration, told.number("connections", 10, 1, 200))


def _keys(told: _Table) -> Keys:
    told.only(("countersigning", "earlier"))
    return Keys(told.path("countersigning"), told.paths("earlier"))


def _library(told: _Table) -> Library:
    told.only(("folder", "url", "quota_gigabytes"))
    quota = told.number("quota_gigabytes", 20, 1, 1_000_000)
    return Library(told.path("folder"), told.address("url", ""), quota * 1024**3)


def _agreement(told: _Table) -> Agreement:
    told.only(("version", "programme", "cohorts", "text"))
    cohorts = told.text("cohorts", Cohorts.OFF)
    if cohorts not in set(Cohorts):
        raise told.odd("cohorts")
    return Agreement(told.text("version", "1"), told.get("programme", bool, False), cohorts, told.texts("text"))


def _notice(told: _Table) -> Notice:
    told.only(("version", "text"))
    found = Notice(told.text("version", ""), told.texts("text"))
    if found.text and not found.version:
        raise told.odd("version")
    return found


def _years(told: _Table) -> float | None:
    told.only(("keep_years",))
    years = told.all().get("keep_years")
    if years is None:
        return None
    if isinstance(years, bool) or not isinstance(years, int | float) or not 0 < years <= 200:
        raise told.odd("keep_years")
    return float(years)
