"""The library at the server: live only if a desk would take it, handed out in parts, and nothing else beside it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from advocacy_server.cli import main
from advocacy_server.library.publishing import flaws_of, publish
from advocacy_server.library.routes import LibraryFiles
from advocacy_server.web.answers import answer_errors
from advocacy_server.web.frame import Frame
from advocacy_server.web.watching import Watching
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.sentences import LANGUAGES, Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.troubles import LibraryTrouble
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.libraries import ADA, cut, full
from tests.server.companies import code_of, listening


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full(tmp_path_factory.mktemp("office")).folder


@pytest.fixture
def live(tmp_path: Path, edition: Path) -> Path:
    done, flaws = publish(edition, tmp_path / "live", MONDAY_MORNING)
    assert done is not None and done.entries and not flaws
    return tmp_path / "live"


@pytest.fixture
def web(live: Path) -> Iterator[httpx.Client]:
    app, watching = FastAPI(), Watching()
    answer_errors(app, watching)
    app.mount("/library", LibraryFiles(live))
    app.add_middleware(Frame, watching=watching)
    (live.parent / "secret").write_text("a key")
    (live / ".part").write_text("unfinished")
    with listening(app) as where, httpx.Client(base_url=where) as client:
        yield client


def test_what_was_published_is_what_desks_want(live: Path) -> None:
    assert not flaws_of(live, MONDAY_MORNING)


def test_an_edition_that_desks_would_refuse_changes_nothing(tmp_path: Path, edition: Path, live: Path) -> None:
    spoilt = shutil.copytree(edition, tmp_path / "spoilt")
    cut(next((spoilt / "targets").rglob("*.pvpack")))
    before = {file: file.read_bytes() for file in live.rglob("*") if file.is_file()}
    done, flaws = publish(spoilt, live, MONDAY_MORNING)
    assert done is None and flaws
    assert {file: file.read_bytes() for file in live.rglob("*") if file.is_file()} == before


def test_an_older_edition_never_comes_back(tmp_path: Path) -> None:
    made = full(tmp_path / "office")
    older = shutil.copytree(made.folder, tmp_path / "older")
    made.publish(ADA, version="1.1.0")
    done, flaws = publish(made.folder, tmp_path / "live", MONDAY_MORNING)
    assert done is not None and not flaws
    with pytest.raises(Trouble) as caught:
        publish(older, tmp_path / "live", MONDAY_MORNING)
    assert caught.value.code == LibraryTrouble.EXPORT_NEWER


def test_a_pack_comes_in_parts_and_is_kept_forever(web: httpx.Client, live: Path) -> None:
    file = next((live / "targets").rglob("*.pvpack"))
    path, content = f"/library/{file.relative_to(live).as_posix()}", file.read_bytes()
    whole = web.get(path)
    assert whole.content == content and "immutable" in whole.headers["cache-control"]
    part = web.get(path, headers={"Range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, content[100:200])
    rest = web.get(path, headers={"Range": f"bytes={len(content) - 10}-"})
    assert (rest.status_code, rest.content) == (206, content[-10:])
    assert web.get(path, headers={"Range": f"bytes={len(content)}-"}).status_code == 416
    assert web.head(path).headers["content-length"] == str(len(content))


def test_signed_documents_are_asked_anew(web: httpx.Client) -> None:
    first = web.get("/library/metadata/timestamp.json")
    assert first.status_code == 200 and "no-cache" in first.headers["cache-control"]
    again = web.get("/library/metadata/timestamp.json", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304


@pytest.mark.parametrize(
    "path", ["none", "", "targets", ".part", "../secret", "..%2fsecret", "%2e%2e/secret", "targets/%00"]
)
def test_nothing_else_is_handed_out(web: httpx.Client, path: str) -> None:
    answer = web.send(httpx.Request("GET", f"{web.base_url}/library/{path}"))
    assert code_of(answer) == (404, "unknown")


def test_a_link_out_of_the_folder_leads_nowhere(web: httpx.Client, live: Path) -> None:
    (live / "link").symlink_to(live.parent / "secret")
    assert web.get("/library/link").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    settings = ("--language", language, "--settings", str(tmp_path / "server.toml"))
    company = ("--company", "it.aurora", "--name", "Aurora", "--home", "https://aurora.example/")
    folder = ("--folder", str(tmp_path / "var"), "--database", f"sqlite:///{tmp_path / 'server.db'}")
    assert main([*settings, "init", *company, *folder]) == 0
    say = Sentences(language).say
    today = full(tmp_path / "office", SystemClock().now()).folder
    assert main([*settings, "library", "publish", str(today)]) == 0
    live = tmp_path / "var" / "library"
    assert say("server-said.published", count=2, where=live) in capsys.readouterr().out
    assert main([*settings, "library", "check"]) == 0
    assert say("server-said.library-fine") in capsys.readouterr().out
    cut(next((live / "targets").rglob("*.pvpack")))
    assert main([*settings, "library", "check"]) == 1
    assert main([*settings, "library", "publish", str(live)]) == 1
    assert say("server-said.not-published") in capsys.readouterr().out
