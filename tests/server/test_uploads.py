"""Uploading an edition: cut anywhere it goes on, what is wrong never becomes live, and nobody sees another's."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_server.library.uploads import KEPT, Announced, Uploads
from advocacy_server.web.problems import Problem
from desktop_app.kernel.clock import SystemClock
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.libraries import ADA, full
from tests.server.companies import Company, Desk, code_of
from tests.server.registers import SetClock

ROOM = 10 * 1024**2


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full(tmp_path_factory.mktemp("office"), SystemClock().now()).folder


def files_of(folder: Path) -> dict[str, bytes]:
    """What a trainer's app would send."""
    found = {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
    return {path: content for path, content in found.items() if path.startswith(("metadata/", "targets/"))}


def as_announced(files: dict[str, bytes]) -> dict[str, Announced]:
    return {path: Announced(len(one), hashlib.sha256(one).hexdigest()) for path, one in files.items()}


def announced(files: dict[str, bytes]) -> list[dict[str, object]]:
    return [
        {"path": path, "length": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for path, content in files.items()
    ]


def put(aurora: Company, desk: Desk, upload: str, path: str, content: bytes, first: int, length: int):  # noqa: ANN201
    """Some bytes of a file."""
    said = {
        "Authorization": f"Bearer {desk.token}",
        "Content-Range": f"bytes {first}-{first + len(content) - 1}/{length}",
    }
    return aurora.web.put(f"/v1/library/uploads/{upload}/files/{path}", content=content, headers=said)


@pytest.fixture(scope="module")
def trainer(aurora: Company) -> Desk:
    return aurora.joined("uploader", "trainer")


def test_an_edition_goes_up_in_parts_and_is_live_at_once(aurora: Company, trainer: Desk, edition: Path) -> None:
    files = files_of(edition)
    begun = aurora.ask("POST", "/v1/library/uploads", trainer, {"files": announced(files)})
    assert begun.status_code == 201, begun.text
    upload = begun.json()["id"]
    assert {one["path"] for one in begun.json()["missing"]} == set(files)
    early = aurora.ask("POST", f"/v1/library/uploads/{upload}/publish", trainer)
    assert code_of(early) == (409, "files-missing")
    for path, content in files.items():
        half = len(content) // 2
        assert put(aurora, trainer, upload, path, content[:half], 0, len(content)).json() == {"at": half}
        again = put(aurora, trainer, upload, path, content[:half], 0, len(content))  # the answer was lost
        assert code_of(again) == (409, "not-there-yet") and again.json()["at"] == half
        assert put(aurora, trainer, upload, path, content[half:], half, len(content)).json() == {"at": len(content)}
        assert put(aurora, trainer, upload, path, content, 0, len(content)).json() == {"at": len(content)}  # harmless
    assert aurora.ask("GET", f"/v1/library/uploads/{upload}", trainer).json()["missing"] == []
    assert aurora.web.get("/library/metadata/timestamp.json").status_code == 404
    done = aurora.ask("POST", f"/v1/library/uploads/{upload}/publish", trainer)
    assert done.status_code == 200 and done.json() == {"packs": 2}
    for path in ("metadata/timestamp.json", *(one for one in files if one.endswith(".pvpack"))):
        assert aurora.web.get(f"/library/{path}").content == files[path]
    assert code_of(aurora.ask("GET", f"/v1/library/uploads/{upload}", trainer)) == (404, "unknown")
    anew = aurora.ask("POST", "/v1/library/uploads", trainer, {"files": announced(files)}).json()
    assert not any(one["path"].endswith(".pvpack") for one in anew["missing"]), "what is live need not come again"
    assert aurora.ask("DELETE", f"/v1/library/uploads/{anew['id']}", trainer).status_code == 204


def test_an_upload_is_its_owners_alone(aurora: Company, trainer: Desk, edition: Path) -> None:
    files = files_of(edition)
    upload = aurora.ask("POST", "/v1/library/uploads", trainer, {"files": announced(files)}).json()["id"]
    other = aurora.joined("other-uploader", "marketing")
    for way, path in (("GET", ""), ("POST", "/publish"), ("DELETE", "")):
        assert code_of(aurora.ask(way, f"/v1/library/uploads/{upload}{path}", other)) == (404, "unknown")
    path = next(iter(files))
    assert code_of(put(aurora, other, upload, path, files[path], 0, len(files[path]))) == (404, "unknown")


@pytest.mark.parametrize(
    "path",
    [
        "../secret",
        "targets/../../x",
        "/etc/passwd",
        "targets",
        ".lock",
        "targets/.x",
        "targets/x.part",
        "other/x",
        "targets/a\\b",
        "targets/\u0000",
    ],
)
def test_a_hostile_path_is_refused(aurora: Company, trainer: Desk, path: str) -> None:
    said = [{"path": path, "length": 1, "sha256": "0" * 64}]
    assert code_of(aurora.ask("POST", "/v1/library/uploads", trainer, {"files": said})) == (422, "not-as-described")


def test_wrong_bytes_never_stay(aurora: Company, trainer: Desk) -> None:
    content = b"right"
    upload = aurora.ask(
        "POST", "/v1/library/uploads", trainer, {"files": announced({"metadata/x.json": content})}
    ).json()["id"]
    assert code_of(put(aurora, trainer, upload, "metadata/x.json", b"wrong", 0, 5)) == (422, "other-content")
    assert aurora.ask("GET", f"/v1/library/uploads/{upload}", trainer).json()["missing"] == [
        {"path": "metadata/x.json", "at": 0}
    ]
    assert code_of(put(aurora, trainer, upload, "metadata/x.json", b"right and more", 0, 14)) == (413, "too-large")
    assert code_of(put(aurora, trainer, upload, "metadata/y.json", content, 0, 5)) == (404, "unknown")
    said = {"Authorization": f"Bearer {trainer.token}", "Content-Range": "bytes 9-3/5"}
    answer = aurora.web.put(f"/v1/library/uploads/{upload}/files/metadata/x.json", content=content, headers=said)
    assert code_of(answer) == (416, "not-a-range")


def test_what_desks_would_refuse_is_not_made_live(tmp_path: Path, edition: Path) -> None:
    uploads = Uploads(tmp_path / "live", ROOM, SystemClock().now)
    files = files_of(edition)
    first = uploads.begin(
        "ada", {path: Announced(len(one), hashlib.sha256(one).hexdigest()) for path, one in files.items()}
    )
    for path, content in files.items():
        uploads.put(first, path, 0, iter((content,)))
    assert uploads.publish(first) == 2
    before = files_of(tmp_path / "live")
    stamp = files["metadata/timestamp.json"].replace(b'"version"', b'"wersion"')
    spoilt = {**files, "metadata/timestamp.json": stamp}
    second = uploads.begin(
        "ada", {path: Announced(len(one), hashlib.sha256(one).hexdigest()) for path, one in spoilt.items()}
    )
    for path in uploads.missing(second):
        uploads.put(second, path, 0, iter((spoilt[path],)))
    with pytest.raises(Problem) as caught:
        uploads.publish(second)
    assert str(caught.value) == "not-accepted" and caught.value.members["flaws"]
    assert files_of(tmp_path / "live") == before


def test_an_older_edition_is_a_rollback(tmp_path: Path) -> None:
    made = full(tmp_path / "office", MONDAY_MORNING)
    older = files_of(made.folder)
    made.publish(ADA, version="1.1.0")
    uploads = Uploads(tmp_path / "live", ROOM, lambda: MONDAY_MORNING)
    for files, fine in ((files_of(made.folder), True), (older, False)):
        upload = uploads.begin(
            "ada", {path: Announced(len(one), hashlib.sha256(one).hexdigest()) for path, one in files.items()}
        )
        for path in uploads.missing(upload):
            uploads.put(upload, path, 0, iter((files[path],)))
        if fine:
            assert uploads.publish(upload)
            continue
        with pytest.raises(Problem) as caught:
            uploads.publish(upload)
        assert caught.value.members["flaws"] == ["library.export-newer"]


@given(content=st.binary(min_size=1, max_size=200), cuts=st.lists(st.integers(0, 200), max_size=6))
def test_wherever_it_is_cut_it_arrives_whole(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, cuts: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("cut")
    uploads = Uploads(folder / "live", ROOM, SystemClock().now)
    upload = uploads.begin("ada", {"metadata/x.json": Announced(len(content), hashlib.sha256(content).hexdigest())})

    def breaking(piece: bytes) -> Iterator[bytes]:
        yield piece
        raise ConnectionError

    for cut in sorted(cuts):
        at = uploads.missing(upload).get("metadata/x.json", len(content))
        if at < cut < len(content):
            with pytest.raises(ConnectionError):
                uploads.put(upload, "metadata/x.json", at, breaking(content[at:cut]))
            assert uploads.missing(upload)["metadata/x.json"] == cut
    at = uploads.missing(upload)["metadata/x.json"]
    assert uploads.put(upload, "metadata/x.json", at, iter((content[at:],))) == len(content)
    assert not uploads.missing(upload)


def test_there_is_only_so_much_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    uploads = Uploads(tmp_path / "live", 1_000, SystemClock().now)
    with pytest.raises(Problem) as caught:
        uploads.begin("ada", {"metadata/x.json": Announced(1_001, "0" * 64)})
    assert (caught.value.status, str(caught.value)) == (507, "no-room")
    upload = uploads.begin("ada", {"metadata/x.json": Announced(10, "0" * 64)})

    def full_disk(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr("advocacy_server.library.uploads.os.fsync", full_disk)
    with pytest.raises(Problem) as caught:
        uploads.put(upload, "metadata/x.json", 0, iter((b"abc",)))
    assert (caught.value.status, caught.value.retry_after) == (507, 600)


def test_what_nobody_went_on_with_is_swept_away(tmp_path: Path) -> None:
    clock = SetClock(SystemClock().now())
    uploads = Uploads(tmp_path / "live", ROOM, clock.now)
    old = uploads.begin("ada", {"metadata/x.json": Announced(10, "0" * 64)})
    clock.at += KEPT + timedelta(hours=1)
    uploads.begin("ada", {"metadata/y.json": Announced(10, "0" * 64)})
    with pytest.raises(Problem):
        uploads.of(old.id, "ada")
