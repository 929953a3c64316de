"""python-tuf's own client, in a process that knows nothing of Portavoce, opens our libraries and is hard to fool."""

from __future__ import annotations

import functools
import hashlib
import http.server
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from tuf.api.exceptions import BadVersionNumberError

from desktop_app.packs.library.publishing import withdraw
from desktop_app.packs.library.renewing import update
from desktop_app.packs.library.seal import replace_seal
from tests.fakes.libraries import ADA, PAPER, SEAL, built, key, plain_client, staffed

COURSE = "course/example.small.course/1.0.0.pvpack"

# Nothing here is ours: python-tuf with its own way over HTTP.
CLIENT = """
import hashlib, json, pathlib, sys
from tuf.ngclient import Updater
address, cache, root, target = sys.argv[1:]
folder = pathlib.Path(cache)
(folder / "targets").mkdir(parents=True)
trusted = pathlib.Path(root).read_bytes()
client = Updater(cache, address + "/metadata/", cache + "/targets", address + "/targets/", bootstrap=trusted)
client.refresh()
found = client.get_targetinfo(target)
company = client.download_target(client.get_targetinfo("company.toml"))
file = client.download_target(found)
assert not [name for name in sys.modules if name.startswith("desktop_app")]
print(json.dumps({
    "sha256": hashlib.sha256(pathlib.Path(file).read_bytes()).hexdigest(),
    "company": pathlib.Path(company).read_text(),
    "custom": found.unrecognized_fields["custom"],
}))
"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The library over HTTP, as any web server would serve it."""
    handler = functools.partial(_Quiet, directory=str(tmp_path / "library"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_it_opens_a_library_and_downloads_a_pack(tmp_path: Path, address: str) -> None:
    office = staffed(tmp_path, datetime.now().astimezone())  # this client knows no hour but the computer's
    office.publish(ADA)
    first_root = tmp_path / "first.json"
    shutil.copy(office.folder / "metadata" / "1.root.json", first_root)
    replace_seal(office.folder, PAPER, key(8), key(9), office.now)  # three roots later it still starts from the first
    command = [sys.executable, "-I", "-c", CLIENT, address, str(tmp_path / "cache"), str(first_root), COURSE]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert told.returncode == 0, told.stderr
    found = json.loads(told.stdout)
    assert found["sha256"] == hashlib.sha256(built(tmp_path / "again").read_bytes()).hexdigest()
    assert "Small Example" in found["company"]
    assert found["custom"] == {
        "kind": "course",
        "title": {"en": "Small", "it": "Piccolo"},
        "languages": ["en", "it"],
        "published": office.now.date().isoformat(),
    }


def test_it_sees_a_withdrawal(tmp_path: Path) -> None:
    office = staffed(tmp_path)
    office.publish(ADA)
    withdraw(office.folder, "example.small.course", "1.0.0", "A wrong date.", [ADA], office.now)
    found = plain_client(office.folder, tmp_path / "cache").get_targetinfo(COURSE)
    assert found is not None
    assert found.unrecognized_fields["custom"]["withdrawn"] == {"on": "2026-11-02", "why": "A wrong date."}


def test_it_asks_for_what_is_not_there_without_falling(tmp_path: Path) -> None:
    """Who never published has a list all the same, begun by the company seal."""
    office = staffed(tmp_path)
    client = plain_client(office.folder, tmp_path / "cache")
    assert client.get_targetinfo(COURSE) is None
    assert client.get_targetinfo("policy/example.small.policy/1.0.0.pvpack") is None


def test_it_follows_from_state_to_state_and_not_back(tmp_path: Path) -> None:
    office = staffed(tmp_path)
    office.publish(ADA)
    old = tmp_path / "old"
    shutil.copytree(office.folder, old)
    cache = tmp_path / "cache"
    plain_client(office.folder, cache).refresh()
    update(office.folder, [SEAL], office.now)
    plain_client(office.folder, cache).refresh()
    with pytest.raises(BadVersionNumberError):
        plain_client(old, cache).refresh()
