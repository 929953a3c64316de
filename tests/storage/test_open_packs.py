"""A pack that goes away, goes bad or grows a new version while somebody reads in it: told calmly, nothing crashes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import build
from desktop_app.packs.catalogue import KEPT_OPEN, Catalogue
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.rules import ShelfTrouble
from desktop_app.packs.shelf import Shelf
from desktop_app.packs.zip_source import ZipSource
from desktop_app.storage.database import Database
from tests.fakes.clock import FixedClock
from tests.fakes.packs import PNG, SVG, course_files, write_folder
from tests.fakes.rich_packs import rich_course_files
from tests.fakes.sentences import speaking

LESSON = "01-first/01-start"
SQUARE = "01-first/pictures/square.svg"
FAR = "01-first/pictures/zz.png"  # reading it pushes the rest out of Python's buffer
CLIP = "01-first/media/clip.webm"
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps what is open from being removed")

Spoil = Callable[[Path], None]


@pytest.fixture
def shelf(path: Path, database: Database, clock: FixedClock) -> Shelf:
    return Shelf(path.parent / "shelf", database, clock)


@pytest.fixture
def catalogue(shelf: Shelf) -> Iterator[Catalogue]:
    opened = Catalogue(shelf)
    yield opened
    opened.close()


def pack(folder: Path, version: str = "1.0.0", reason: str = "A reason.") -> Path:
    """The rich course as a file, in a version and with a sentence of its own."""
    files = rich_course_files()
    files[FAR] = PNG + bytes(100_000)
    files["pack.toml"] = files["pack.toml"].replace(b"1.0.0", version.encode())
    files[f"{LESSON}.en.md"] = files[f"{LESSON}.en.md"].replace(b"A reason.", reason.encode())
    return build(write_folder(folder / version, files), folder / f"{version}.pvpack").file


def lesson_text(catalogue: Catalogue, sha256: str) -> str:
    """The text of the first lesson, from the file."""
    return catalogue.lesson(sha256, catalogue.course(sha256).lesson(LESSON), "en").text


def truncate(file: Path) -> None:
    """Only its first bytes are left."""
    os.truncate(file, 40)


def empty(file: Path) -> None:
    """All of it is gone."""
    os.truncate(file, 0)


def rot(file: Path) -> None:
    """Other bytes, while size and date stay as they were."""
    before = file.stat()
    with file.open("r+b") as stream:
        content = stream.read()
        stream.seek(0)
        for good, bad in ((b"A reason", b"A ruason"), (b"<path", b"<bath"), (b"\x1a\x45", b"\x1b\x45")):
            content = content.replace(good, bad)
        stream.write(content)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def overwrite(file: Path) -> None:
    """Another ZIP, written into the same file."""
    files = {"00.svg": SVG, **course_files()}
    other = build(write_folder(file.parent.parent / "other", files), file.parent.parent / "other.pvpack").file
    with file.open("r+b") as stream:
        stream.write(other.read_bytes())
        stream.truncate()


def told(work: Callable[[], object], code: str) -> None:
    """`work` ends in that Trouble, which says in every language which pack it is."""
    with pytest.raises(Trouble) as caught:
        work()
    assert caught.value.code == code
    for language in LANGUAGES:
        sentence = speaking(language).of(caught.value)
        assert "example.small.course" in sentence
        assert "1.0.0" in sentence


@pytest.mark.parametrize("spoil", [truncate, empty, rot, overwrite], ids=lambda spoil: spoil.__name__)
@pytest.mark.parametrize(
    "ask",
    [
        lambda catalogue, sha256: lesson_text(catalogue, sha256),
        lambda catalogue, sha256: catalogue.read(sha256, SQUARE, 1000),
        lambda catalogue, sha256: catalogue.read(sha256, CLIP, 1000),
    ],
    ids=["lesson", "picture", "film"],
)
def test_a_file_that_goes_bad_while_it_is_open_is_told_and_mended_by_installing(
    shelf: Shelf, catalogue: Catalogue, tmp_path: Path, spoil: Spoil, ask: Callable[[Catalogue, str], object]
) -> None:
    file = pack(tmp_path)
    sha256 = shelf.install(file).sha256
    before = ask(catalogue, sha256)
    catalogue.read(sha256, FAR, 1_000_000)
    spoil(shelf.folder / f"{sha256}.pvpack")
    for _ in range(2):
        told(lambda: ask(catalogue, sha256), ShelfTrouble.FILE_DAMAGED)
    shelf.install(file)
    assert ask(catalogue, sha256) == before


@on_posix
def test_a_file_that_is_removed_reads_on_while_it_is_open(shelf: Shelf, catalogue: Catalogue, tmp_path: Path) -> None:
    file = pack(tmp_path)
    sha256 = shelf.install(file).sha256
    before = lesson_text(catalogue, sha256)
    (shelf.folder / f"{sha256}.pvpack").unlink()
    assert lesson_text(catalogue, sha256) == before
    catalogue.close()
    told(lambda: lesson_text(catalogue, sha256), ShelfTrouble.FILE_MISSING)
    shelf.install(file)
    assert lesson_text(catalogue, sha256) == before


@on_posix
def test_a_file_that_is_replaced_reads_on_and_is_not_mistaken_for_another(
    shelf: Shelf, catalogue: Catalogue, tmp_path: Path
) -> None:
    sha256 = shelf.install(pack(tmp_path)).sha256
    before = lesson_text(catalogue, sha256)
    pack(tmp_path, "2.0.0", "Another reason.").replace(shelf.folder / f"{sha256}.pvpack")
    assert lesson_text(catalogue, sha256) == before
    catalogue.close()
    told(lambda: catalogue.read(sha256, SQUARE, 1000), ShelfTrouble.FILE_DAMAGED)


def test_a_new_version_leaves_the_old_one_readable_for_whoever_is_in_it(
    shelf: Shelf, catalogue: Catalogue, tmp_path: Path
) -> None:
    old = shelf.install(pack(tmp_path)).sha256
    before = lesson_text(catalogue, old)
    new = shelf.install(pack(tmp_path, "2.0.0", "A better reason.")).sha256
    assert [row["sha256"] for row in catalogue.rows("course")] == [new]
    assert shelf.sweep(older_than=0) == []
    assert lesson_text(catalogue, old) == before
    assert "A better reason." in lesson_text(catalogue, new)
    assert catalogue.course(old).manifest.version == "1.0.0"


def test_the_old_version_opens_again_after_others_took_its_place_among_the_open_ones(
    shelf: Shelf, catalogue: Catalogue, tmp_path: Path
) -> None:
    versions = [shelf.install(pack(tmp_path, f"{n}.0.0", f"Reason {n}.")).sha256 for n in range(1, KEPT_OPEN + 3)]
    for _ in range(2):
        for number, sha256 in enumerate(versions, 1):
            assert f"Reason {number}." in lesson_text(catalogue, sha256)


def test_a_disk_that_stumbles_once_is_asked_again(
    shelf: Shelf, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256 = shelf.install(pack(tmp_path)).sha256
    stumbles = [OSError("a cable")]
    read = ZipSource.read

    def once(source: ZipSource, name: str, limit: int) -> bytes:
        if stumbles:
            raise stumbles.pop()
        return read(source, name, limit)

    catalogue.course(sha256)
    monkeypatch.setattr(ZipSource, "read", once)
    assert "A reason." in lesson_text(catalogue, sha256)
    assert stumbles == []


def test_what_is_too_large_is_refused_and_not_taken_for_damage(
    shelf: Shelf, catalogue: Catalogue, tmp_path: Path
) -> None:
    sha256 = shelf.install(pack(tmp_path)).sha256
    with pytest.raises(Trouble) as caught:
        catalogue.read(sha256, SQUARE, 3)
    assert caught.value.code == "pack.picture-too-large"
    with pytest.raises(KeyError):
        catalogue.read(sha256, "nothing.svg", 3)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("01-first/pictures/other.png", b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
        ("01-first/pictures/other.svg", b'<svg xmlns="http://www.w3.org/2000/svg">'),
        ("01-first/media/other.wav", b"#EXTM3U\nWAVE\nhttps://elsewhere.example/list"),
        ("01-first/media/other.mp3", b"ID3\x04\0\0\0\0\0\x02..#EXTM3U\nhttps://elsewhere.example/list"),
        ("01-first/media/other.mp4", b"ffconcat version 1.0\nfile '/etc/hostname'\n"),
    ],
)
def test_what_is_not_what_its_name_says_is_a_flaw_and_never_handed_out(
    shelf: Shelf, catalogue: Catalogue, tmp_path: Path, name: str, content: bytes
) -> None:
    files = {**rich_course_files(), name: content}
    sha256 = shelf.install(build(write_folder(tmp_path / "odd", files), tmp_path / "odd.pvpack").file).sha256
    with pytest.raises(PackRefused) as refusal:
        catalogue.read(sha256, name, 1_000_000)
    assert refusal.value.problems[0].file == name
    assert catalogue.read(sha256, CLIP, 1_000_000) == files[CLIP]
