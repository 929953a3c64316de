"""Two thousand packs of two hundred publishers, seen for the first time; and a look when nothing is new."""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.offers import offers_of
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.sync.http_source import HttpSource
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.hand_library import HandLibrary
from tests.fakes.web import web_server

PUBLISHERS, PACKS_OF_EACH = 200, 10
ROUNDS = 9


def measure(folder: Path) -> dict[str, object]:
    """Milliseconds: from the stick to what is worth having, python-tuf's own part of it, and a look without news."""
    made = large_library(folder / "library")
    numbers = count()

    def ours() -> None:
        source = FolderSource(made.folder)
        found = refresh(source, _begun(source), MONDAY_MORNING)
        assert found.trouble is None and len(offers_of(found, ()).worth_having) == PUBLISHERS * PACKS_OF_EACH

    def theirs() -> None:
        _plain_look(made.folder, folder / f"plain-{next(numbers)}")

    ours()
    theirs()
    both = [(_timed(ours), _timed(theirs)) for _ in range(ROUNDS)]
    return {
        "packs": PUBLISHERS * PACKS_OF_EACH,
        "publishers": PUBLISHERS,
        "catalogue_ms": round(statistics.median(one for one, _ in both), 1),
        "catalogue_worst_ms": round(max(one for one, _ in both), 1),
        "python_tuf_alone_ms": round(statistics.median(other for _, other in both), 1),
        "catalogue_limit_ms": 250,
        **_nothing_new(made.folder, folder / "cache"),
    }


def large_library(folder: Path) -> HandLibrary:
    """Every publisher has packs of their own. Their bytes are not there: who lists does not open them."""
    made = HandLibrary(folder)
    roles = [f"publisher-{number:03}" for number in range(PUBLISHERS)]
    for role in roles:
        made.add(role, *(f"course/example.{role}.pack-{number}/*" for number in range(PACKS_OF_EACH)))
        for number in range(PACKS_OF_EACH):
            name = f"course/example.{role}.pack-{number}/1.0.0.pvpack"
            file = TargetFile.from_data(name, name.encode(), ["sha256"])
            titles = {"en": f"How to speak {number}", "it": f"Come parlare {number}", "pl": f"Jak mówić {number}"}
            file.unrecognized_fields["custom"] = {"title": titles, "languages": ["en", "it", "pl"]}
            made.lists[role].targets[name] = file
    made.write(*roles)
    return made


def _nothing_new(library: Path, cache: Path) -> dict[str, object]:
    """Against a web server in a process of its own; `work` is what this process did, without waiting."""
    with web_server(library) as address:
        source = HttpSource(address)
        trust = refresh(source, _begun(source, address), MONDAY_MORNING, cache).trust
        source.close()
        waited, worked, asked = [], [], 0
        for _ in range(ROUNDS):
            source = HttpSource(address)
            before = time.process_time()
            waited.append(_timed(lambda: refresh(source, trust, MONDAY_MORNING, cache)))  # noqa: B023 - asked at once
            worked.append((time.process_time() - before) * 1000)
            asked = max(asked, source.asked)
            source.close()
    return {
        "nothing_new_requests": asked,
        "nothing_new_work_ms": round(statistics.median(worked), 1),
        "nothing_new_ms": round(statistics.median(waited), 1),
        "nothing_new_limit_ms": 50,
    }


def _begun(source: FolderSource | HttpSource, address: str = "") -> Trust:
    fingerprint, root = meet(source)
    return begin(Anchor(fingerprint, 1, address), root)


class _Folder(FetcherInterface):
    """The shortest way from files to python-tuf's client."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        file = self._folder / url.removeprefix("library:/")
        if not file.is_file():
            raise DownloadHTTPError(url, 404)
        return iter([file.read_bytes()])


def _plain_look(library: Path, cache: Path) -> None:
    """Verify every document with the client that everybody has, and nothing more."""
    config = UpdaterConfig(max_delegations=PUBLISHERS + 2)
    root = (library / "metadata" / "1.root.json").read_bytes()
    client = Updater(str(cache), "library:/metadata/", fetcher=_Folder(library), config=config, bootstrap=root)
    client.refresh()
    for number in range(PUBLISHERS):
        name = f"course/example.publisher-{number:03}.pack-0/1.0.0.pvpack"
        assert client.get_targetinfo(name) is not None
    shutil.rmtree(cache)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
