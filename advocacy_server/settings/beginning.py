"""The first settings of a server, written once; from then on the file is IT's own."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from advocacy_server.settings.troubles import SettingsTrouble
from desktop_app.kernel.trouble import Trouble

SERVICE, OWNER, RETENTION = "portavoce_service", "portavoce_owner", "portavoce_retention"
_FOR_THE_GROUP, _FOR_THE_OWNER = 0o640, 0o600
_SERVER = """\
# The advocacy server of {name}. After a change: portavoce-server run, once more.

[company]
id = {id}
name = {name}
home = {home}            # as company.toml says

[server]
listen = "127.0.0.1:8400"
url = {url}
workers = 1
behind_proxy = true      # a proxy on this machine tells where callers come from

[database]
service = {service}
{administration}
[keys]
countersigning = {key}
earlier = []             # files with public keys that signed earlier

[library]
folder = {library}

[agreement]
version = "1"
programme = false        # whether what is voluntary may be sent, by those who agree to it
cohorts = "off"
text = {{}}                # en = "…", it = "…", pl = "…"

[notice]
version = ""
text = {{}}

[register]
keep_years = 10.0        # then erase-register takes the content away

[badges]                 # a table for each course that earns one
"""
_ADMINISTRATION = """\
# Whose roles may do more than serve: migrate, and erase by the schedule. The service must not read this file.
owner = {owner}
retention = {retention}
"""


@dataclass(frozen=True)
class Beginning:
    """What has to be known at the beginning."""

    company: str
    name: str
    home: str
    url: str
    folder: Path
    database: str


def begin_settings(file: Path, told: Beginning) -> None:
    """Write them, and the administration's beside them; a file that is there is never written over."""
    try:
        url = make_url(told.database)
    except ArgumentError as error:
        raise Trouble(SettingsTrouble.ODD, place="--database", where=str(file)) from error
    embedded = url.get_backend_name() == "sqlite"
    folder = told.folder.absolute()
    for wanted in (file.parent, folder):
        wanted.mkdir(parents=True, exist_ok=True)
    administration = file.parent.absolute() / "administration.toml"
    words = {"id": told.company, "name": told.name, "home": told.home, "url": told.url}
    words |= {"key": str(folder / "company.pem"), "library": str(folder / "library")}
    words["service"] = told.database if embedded else _as(url, SERVICE)
    line = "" if embedded else f"administration = {_quoted(str(administration))}\n"
    text = _SERVER.format(**{name: _quoted(word) for name, word in words.items()}, administration=line)
    if not embedded:
        _write(
            administration,
            _ADMINISTRATION.format(owner=_quoted(_as(url, OWNER)), retention=_quoted(_as(url, RETENTION))),
            _FOR_THE_OWNER,
        )
    _write(file, text, _FOR_THE_GROUP)


def _as(url: URL, role: str) -> str:
    """By a role of our own, with a password that nobody chose."""
    return url.set(username=role, password=secrets.token_urlsafe(24)).render_as_string(hide_password=False)


def _quoted(text: str) -> str:
    """JSON's strings are TOML's too."""
    return json.dumps(text, ensure_ascii=False)


def _write(file: Path, text: str, mode: int) -> None:
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
