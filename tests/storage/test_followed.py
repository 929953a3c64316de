"""A desk that follows a library, from the first words to a shelf with packs: kept in the database, step by step."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.kernel.tasks import Cancelled, CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.followed import Followed
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.bringing import bring
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.offers import Installed, Offers, Standing, offers_of
from desktop_app.packs.library.desk.one_file import local_source
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.source import never
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.packs.library.records import Entry
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.shelf import Shelf
from desktop_app.storage.database import Database
from tests.fakes.clock import FixedClock
from tests.fakes.hand_library import COURSE, HandLibrary, pack_file, small_library
from tests.fakes.libraries import ADA, staffed
from tests.fakes.sentences import require_told

NAME = f"course/{COURSE}/1.0.0.pvpack"


class Desk:
    """All of a desk that a library meets, in one thread."""

    def __init__(self, folder: Path, database: Database, clock: FixedClock) -> None:
        self.clock = clock
        self.shelf = Shelf(folder / "shelf", database, clock)
        self.followed = Followed(database, clock)

    def join(self, where: Path, least_root: int = 1) -> Trust:
        fingerprint, root = meet(local_source(where))
        return self.followed.follow(begin(Anchor(fingerprint, least_root), root))

    def look(self, where: Path, trust: Trust) -> Offers:
        source = local_source(where)
        try:
            found = refresh(source, trust, self.clock.now())
        finally:
            source.close()
        assert found.trouble is None
        self.followed.remember(trust, found.trust)
        offers = offers_of(found, self.followed.installed())
        self.followed.recall(trust.fingerprint, [entry for entry in found.entries if entry.withdrawn])
        return offers

    def take(self, where: Path, trust: Trust, entry: Entry) -> None:
        source = local_source(where)
        try:
            candidate = bring(source, entry, self.shelf, never, lambda *_: None)
        finally:
            source.close()
        self.followed.brought(candidate.part.sha256, trust.fingerprint, entry.publisher)
        self.shelf.shelve(candidate)

    @property
    def trust(self) -> Trust:
        (known,) = self.followed.all()
        return known

    def left(self) -> list[str]:
        """Files beside the packs."""
        return [file.name for file in self.shelf.folder.iterdir() if file.suffix != ".pvpack"]


@pytest.fixture
def desk(path: Path, database: Database, clock: FixedClock) -> Desk:
    return Desk(path.parent, database, clock)


@pytest.fixture
def made(tmp_path: Path) -> HandLibrary:
    return small_library(tmp_path)


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


def standings(offers: Offers) -> dict[str, Standing]:
    return {f"{one.entry.target.id} {one.entry.target.version}": one.standing for one in offers.offers}


def test_the_owners_tools_make_what_a_desk_reads(desk: Desk, tmp_path: Path) -> None:
    """From the company's own library: a folder, then the same as one file."""
    office = staffed(tmp_path / "office")
    office.publish(ADA)
    desk.join(office.folder)
    offers = desk.look(office.folder, desk.trust)
    assert standings(offers) == {"example.small.course 1.0.0": Standing.NEW} and not offers.refused
    desk.take(office.folder, desk.trust, offers.offers[0].entry)
    assert desk.trust.company == "Small Example"
    office.publish(ADA, version="1.1.0")
    export_library(office.folder, tmp_path / "small.pvlib", Choice())
    offers = desk.look(tmp_path / "small.pvlib", desk.trust)
    assert standings(offers) == {
        "example.small.course 1.0.0": Standing.HERE,
        "example.small.course 1.1.0": Standing.UPDATE,
    }
    (best,) = offers.worth_having
    desk.take(tmp_path / "small.pvlib", desk.trust, best.entry)
    assert [one.version for one in desk.followed.installed() if one.current] == ["1.1.0"]
    assert {one.origin for one in desk.followed.installed()} == {desk.trust.fingerprint}


def test_what_is_known_is_kept_as_it_was(desk: Desk, made: HandLibrary) -> None:
    trust = desk.join(made.folder)
    found = refresh(FolderSource(made.folder), trust, desk.clock.now())
    desk.followed.remember(trust, found.trust)
    assert desk.trust == found.trust
    desk.followed.remember(found.trust, found.trust)
    again = refresh(FolderSource(made.folder), desk.trust, desk.clock.now())
    assert again.trust == found.trust


def test_two_looks_at_once_do_not_mix(desk: Desk, made: HandLibrary) -> None:
    trust = desk.join(made.folder)
    one = refresh(FolderSource(made.folder), trust, desk.clock.now())
    made.write("ada")
    two = refresh(FolderSource(made.folder), trust, desk.clock.now())
    desk.followed.remember(trust, two.trust)
    assert refused(lambda: desk.followed.remember(trust, one.trust)) == DeskTrouble.MEANWHILE
    assert desk.trust == two.trust


def test_who_leaves_and_comes_back_is_no_stranger(desk: Desk, made: HandLibrary, tmp_path: Path) -> None:
    old = made.copy(tmp_path / "old")
    made.write("ada")
    desk.look(made.folder, desk.join(made.folder))
    desk.followed.leave(desk.trust.fingerprint)
    assert desk.followed.all() == ()
    offers = desk.look(old.folder, desk.join(old.folder))
    assert [one.trouble.code for one in offers.refused] == [DeskTrouble.LIST_OLDER]


def test_a_second_invitation_may_ask_for_more(desk: Desk, made: HandLibrary) -> None:
    desk.join(made.folder, least_root=3)
    assert desk.join(made.folder, least_root=2).least_root == 3


def test_withdrawn_packs_are_not_offered_stay_and_say_why(desk: Desk, made: HandLibrary, tmp_path: Path) -> None:
    desk.join(made.folder)
    offers = desk.look(made.folder, desk.trust)
    entry = next(one.entry for one in offers.offers if one.entry.target.name == NAME)
    desk.take(made.folder, desk.trust, entry)
    made.put("ada", tmp_path / f"{COURSE}-1.0.0-plain.pvpack", withdrawn={"on": "2026-11-03", "why": "A wrong figure."})
    made.write("ada")
    offers = desk.look(made.folder, desk.trust)
    assert NAME not in [one.entry.target.name for one in offers.offers]
    (recalled,) = offers.recalled
    assert desk.followed.recalled() == {entry.sha256: recalled.withdrawn}
    desk.shelf.open(entry.sha256).close()
    assert refused(lambda: desk.take(made.folder, desk.trust, recalled)) == DeskTrouble.WITHDRAWN
    desk.followed.recall(desk.trust.fingerprint, [entry])
    assert desk.followed.recalled() == {}


def test_a_version_that_changed_is_refused(desk: Desk, made: HandLibrary, tmp_path: Path) -> None:
    desk.join(made.folder)
    offers = desk.look(made.folder, desk.trust)
    desk.take(made.folder, desk.trust, next(one.entry for one in offers.offers if one.entry.target.name == NAME))
    made.put("ada", pack_file(tmp_path, text="Changed"), NAME)
    made.write("ada")
    offers = desk.look(made.folder, desk.trust)
    assert {one.about: one.trouble.code for one in offers.refused} == {NAME: DeskTrouble.VERSION_CHANGED}
    require_told(offers.refused[0].trouble)


def test_another_library_may_not_replace_a_pack(desk: Desk, made: HandLibrary, tmp_path: Path) -> None:
    desk.join(made.folder)
    offers = desk.look(made.folder, desk.trust)
    desk.take(made.folder, desk.trust, next(one.entry for one in offers.offers if one.entry.target.name == NAME))
    other = HandLibrary(tmp_path / "other", sealer="other", stamper="others")
    other.add("eve", f"course/{COURSE}/*")
    name = other.put("eve", pack_file(tmp_path, "9.0.0"))
    other.write("eve")
    theirs = desk.look(other.folder, desk.join(other.folder))
    assert {one.about: one.trouble.code for one in theirs.refused} == {name: DeskTrouble.OTHER_ORIGIN}
    require_told(theirs.refused[0].trouble)


# bringing


def entry_of(desk: Desk, made: HandLibrary, name: str = NAME) -> Entry:
    offers = desk.look(made.folder, desk.join(made.folder))
    return next(one.entry for one in offers.offers if one.entry.target.name == name)


def stored(made: HandLibrary, entry: Entry) -> Path:
    folder = made.folder / "targets" / "course" / entry.target.id
    return folder / f"{entry.sha256}.{entry.target.version}.pvpack"


@pytest.mark.parametrize("spoil", [lambda content: content[:-1] + b"x", lambda content: content[:-1], lambda _: b""])
def test_other_bytes_than_were_signed_are_refused(
    desk: Desk, made: HandLibrary, spoil: Callable[[bytes], bytes]
) -> None:
    entry = entry_of(desk, made)
    file = stored(made, entry)
    file.write_bytes(spoil(file.read_bytes()))
    assert refused(lambda: desk.take(made.folder, desk.trust, entry)) == DeskTrouble.WRONG_BYTES
    assert not desk.followed.installed() and not desk.left()


def test_a_longer_file_is_not_even_read_to_its_end(desk: Desk, made: HandLibrary) -> None:
    entry = entry_of(desk, made)
    with stored(made, entry).open("r+b") as stream:
        stream.truncate(10**10)  # a hole: it takes no room, and would be read for ever
    assert refused(lambda: desk.take(made.folder, desk.trust, entry)) == DeskTrouble.TOO_LARGE
    assert not desk.left()


def test_a_pack_that_is_missing_is_told(desk: Desk, made: HandLibrary) -> None:
    entry = entry_of(desk, made)
    stored(made, entry).unlink()
    assert refused(lambda: desk.take(made.folder, desk.trust, entry)) == DeskTrouble.MISSING_FILE


def test_another_pack_under_a_signed_name_is_refused(desk: Desk, made: HandLibrary, tmp_path: Path) -> None:
    name = f"course/{COURSE}/2.0.0.pvpack"
    made.put("ada", pack_file(tmp_path, "1.1.0"), name)
    made.write("ada")
    entry = entry_of(desk, made, name)
    assert refused(lambda: desk.take(made.folder, desk.trust, entry)) == DeskTrouble.WRONG_PACK
    assert not desk.left()


def test_a_signed_file_that_is_no_pack_is_refused(desk: Desk, made: HandLibrary, tmp_path: Path) -> None:
    (tmp_path / "x.pvpack").write_bytes(b"nonsense")
    name = made.put("ada", tmp_path / "x.pvpack", f"course/{COURSE}/3.0.0.pvpack")
    made.write("ada")
    entry = entry_of(desk, made, name)
    with pytest.raises(PackRefused):
        desk.take(made.folder, desk.trust, entry)
    assert not desk.left()


@pytest.mark.parametrize("size", [0, 2**40])
def test_a_pack_of_no_size_or_too_large_is_not_offered(desk: Desk, made: HandLibrary, size: int) -> None:
    made.lists["ada"].targets[NAME].length = size
    made.write("ada")
    offers = desk.look(made.folder, desk.join(made.folder))
    assert {one.about: one.trouble.code for one in offers.refused} == {NAME: DeskTrouble.PACK_TOO_LARGE}
    require_told(offers.refused[0].trouble)


def test_a_full_disk_is_told_before_it_is_filled(
    desk: Desk, made: HandLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = entry_of(desk, made)
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    assert refused(lambda: desk.take(made.folder, desk.trust, entry)) == "profile.disk-full"


def test_whoever_cancels_leaves_nothing_behind(desk: Desk, made: HandLibrary, tmp_path: Path) -> None:
    entry = entry_of(desk, made)
    for after in range(1, 8):  # at each place where the work can be stopped
        token, seen = CancelToken(), [0]

        def pause(token: CancelToken = token, seen: list[int] = seen, after: int = after) -> None:
            seen[0] += 1
            if seen[0] == after:
                token.cancel()
            token.raise_if_cancelled()

        with pytest.raises(Cancelled):
            bring(FolderSource(made.folder, pause), entry, desk.shelf, pause, lambda *_: None)
        assert not list(desk.shelf.folder.iterdir())


def test_a_large_pack_can_be_cancelled_at_once(desk: Desk, tmp_path: Path) -> None:
    """100 ms, wherever it is: while it is copied, hashed, or read through."""
    large = tmp_path / "large"
    large.write_bytes(bytes(60_000_000))
    made = small_library(tmp_path)
    entry = replace(entry_of(desk, made), size=60_000_000, sha256="00" * 32)
    made.store(entry.target.name, large, entry.sha256)
    begun: list[float] = []

    def pause() -> None:
        if begun:
            raise Cancelled

    def progress(done: int, size: int) -> None:
        assert size == 60_000_000
        if done > 30_000_000 and not begun:
            begun.append(time.monotonic())

    with pytest.raises(Cancelled):
        bring(FolderSource(made.folder), entry, desk.shelf, pause, progress)
    assert time.monotonic() - begun[0] < 0.1


def test_progress_reaches_the_end(desk: Desk, made: HandLibrary) -> None:
    entry = entry_of(desk, made)
    seen: list[tuple[int, int]] = []
    candidate = bring(FolderSource(made.folder), entry, desk.shelf, never, lambda *told: seen.append(told))
    assert seen[-1] == (entry.size, entry.size)
    desk.shelf.discard(candidate.part)
    assert not list(desk.shelf.folder.iterdir())


# set against what is installed


def test_offers_are_set_against_what_is_installed(made: HandLibrary, tmp_path: Path) -> None:
    for version in ("0.9.0", "1.1.0", "1.10.0", "2.0.0-beta"):
        made.put("ada", pack_file(tmp_path, version), f"course/{COURSE}/{version}.pvpack")
    made.write("ada")
    fingerprint, root = meet(FolderSource(made.folder))
    look = refresh(FolderSource(made.folder), begin(Anchor(fingerprint), root), made.now)
    here = next(entry for entry in look.entries if entry.target.version == "1.1.0")
    installed = [Installed(COURSE, "1.1.0", here.sha256, True), Installed("gone.pack", "1.0.0", "ff" * 32, True)]
    offers = offers_of(look, installed)
    found = {one.entry.target.version: one.standing for one in offers.offers if one.entry.target.id == COURSE}
    assert found == {
        "0.9.0": Standing.EARLIER,
        "1.0.0": Standing.EARLIER,
        "1.1.0": Standing.HERE,
        "1.10.0": Standing.UPDATE,
        "2.0.0-beta": Standing.UPDATE,
    }
    best = {one.entry.target.id: one.entry.target.version for one in offers.worth_having}
    assert best == {COURSE: "2.0.0-beta", "example.other.course": "1.0.0"}
