"""`portavoce-server demo`: a company with a server in one file, on this computer alone, and two invitations to it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocacy_server.commands.server_options import administering

if TYPE_CHECKING:
    from argparse import Namespace

    from advocacy_server.settings.model import ServerSettings
    from desktop_app.kernel.sentences import Sentences

PORT = 8400
PEOPLE = (("giulia", "Giulia Ferraro", ()), ("elena", "Elena Conti", ("owner", "hr")))
_NO_MORE = (
    " This company is an example: nothing is sent.",
    " Questa azienda è un esempio: non viene inviato nulla.",
    " Ta firma to tylko przykład: nic stąd nie wychodzi.",
)


def add_to(commands: Any) -> None:
    """The command and its options."""
    parser = commands.add_parser("demo", help="an invented company with its server, on this computer alone")
    parser.add_argument("--folder", type=Path, default=Path("build") / "demo", help="where all of it lies")
    parser.add_argument("--port", type=int, default=PORT)
    parser.set_defaults(answer=answer)


def answer(given: Namespace, speaker: Sentences) -> int:
    """What was made before is served again; each time there are new codes."""
    from advocacy_server.commands import run

    settings = make_demo(given.folder.absolute(), given.port)
    codes = invite_everybody(settings)
    print(speaker.say("server-said.demo", company=str(given.folder / "company"), where=settings.listening.url))
    for name, code in codes.items():
        print(f"{name}: {code}")
    return run.serve(settings)


def make_demo(folder: Path, port: int) -> ServerSettings:
    """Settings, key, database and the company's own set-up, which names this server and the company's key."""
    from advocacy_server.commands.init import bring_up
    from advocacy_server.register.keys import make_key, read_key
    from advocacy_server.settings.beginning import Beginning, begin_settings
    from advocacy_server.settings.reading import read_settings
    from desktop_app.kernel.places import course_source
    from desktop_app.packs.company_reading import read_company

    source, file = course_source() / "aurora-example", folder / "server.toml"
    known, url = read_company(source), f"http://127.0.0.1:{port}/"
    if not file.exists():
        told = Beginning(known.id, known.name, known.home, url, folder / "var", f"sqlite:///{folder / 'server.db'}")
        begin_settings(file, told)
        text = file.read_text(encoding="utf-8")
        text = text.replace("127.0.0.1:8400", f"127.0.0.1:{port}").replace(
            "behind_proxy = true", "behind_proxy = false"
        )
        file.write_text(text, encoding="utf-8")
    settings = read_settings(file)
    settings.library.folder.mkdir(parents=True, exist_ok=True)
    if not settings.keys.countersigning.exists():
        make_key(settings.keys.countersigning)
    bring_up(settings, "")
    if not (folder / "company").exists():
        _make_company(source, folder / "company", url, read_key(settings.keys.countersigning).public.fingerprint)
    return settings


def invite_everybody(settings: ServerSettings) -> dict[str, str]:
    """A code for each, by name; whoever joined already may use it on a further computer."""
    from advocacy_server.people import store
    from advocacy_server.people.administering import SHELL

    codes = {}
    with administering(settings) as (connection, done):
        for login, name, roles in PEOPLE:
            known = store.account_of(connection, settings.company, login)
            account = known or done.add(connection, login, name, roles)
            codes[name] = done.invite(connection, SHELL, account.id, 14).code
    return codes


def _make_company(source: Path, target: Path, url: str, fingerprint: str) -> None:
    """The invented company once more, no example this time: what its people do is sent, to this computer."""
    part = target.with_name(".company")
    shutil.rmtree(part, ignore_errors=True)
    shutil.copytree(source, part, ignore=shutil.ignore_patterns("next"))
    file = part / "company.toml"
    text = file.read_text(encoding="utf-8").replace("example = true\n", "")
    for sentence in _NO_MORE:
        text = text.replace(sentence, "")
    named = f'\n[server]\nurl = "{url}"\ncountersigns = ["{fingerprint}"]\n'
    file.write_text(text + named, encoding="utf-8")
    part.rename(target)
