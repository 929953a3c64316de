"""What a look at a library takes, and what it refuses: every attack has its sample, with real keys and signatures."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import DelegatedRole, TargetFile, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.entries import entries_of
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.lists import Listed
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.remembered import remembered
from desktop_app.packs.library.desk.results import Refreshed
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.desk.trust import begin, meet
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.hand_library import HandLibrary, pack_file, signer, small_library
from tests.fakes.sentences import require_told

DAY = timedelta(days=1)


class Server(FolderSource):
    """A folder that is served: it has one place, and its requests are counted."""

    place = "https://library.example/"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.asked: list[str] = []

    def read(self, path: str, limit: int) -> bytes:
        self.asked.append(path)
        return super().read(path, limit)


@pytest.fixture
def made(tmp_path: Path) -> HandLibrary:
    return small_library(tmp_path)


def first(made: HandLibrary, least_root: int = 1) -> Trust:
    """What somebody knows who has just compared the words."""
    fingerprint, root = meet(FolderSource(made.folder))
    return begin(Anchor(fingerprint, least_root), root)


def look(made: HandLibrary, trust: Trust, now: datetime = MONDAY_MORNING) -> Refreshed:
    """A look at it as a stick."""
    return refresh(FolderSource(made.folder), trust, now)


def served(made: HandLibrary, trust: Trust, cache: Path, now: datetime = MONDAY_MORNING) -> Refreshed:
    """A look at it as a server."""
    return refresh(Server(made.folder), trust, now, cache)


def names(found: Refreshed) -> list[str]:
    return [entry.target.name for entry in found.entries]


def code(found: Refreshed) -> str:
    """Why the whole was refused; and the sentence is there in every language."""
    assert found.trouble is not None
    assert not found.entries and not found.publishers
    require_told(found.trouble)
    return found.trouble.code


def codes(found: Refreshed) -> dict[str, str]:
    """What was refused on its own."""
    assert found.trouble is None
    for refusal in found.refused:
        require_told(refusal.trouble)
    return {refusal.about: refusal.trouble.code for refusal in found.refused}


def test_a_library_made_by_python_tuf_alone_is_read(made: HandLibrary) -> None:
    found = look(made, first(made))
    assert found.trouble is None and not found.refused and not found.older
    assert names(found) == ["course/example.other.course/1.0.0.pvpack", "course/example.small.course/1.0.0.pvpack"]
    assert [publisher.id for publisher in found.publishers] == ["ada", "ben"]
    assert found.confirmed == MONDAY_MORNING.astimezone(UTC)
    assert found.good_until == MONDAY_MORNING.astimezone(UTC) + 730 * DAY


def test_another_seal_than_agreed_is_refused(made: HandLibrary, tmp_path: Path) -> None:
    other = HandLibrary(tmp_path / "other", sealer="thief")
    with pytest.raises(Trouble) as refused:
        begin(Anchor(meet(FolderSource(made.folder))[0]), other.first_root)
    assert refused.value.code == DeskTrouble.OTHER_SEAL


def test_another_companys_stick_is_told_as_that(made: HandLibrary, tmp_path: Path) -> None:
    other = small_library(tmp_path / "elsewhere")
    other.sealer, other.stamper = "other-seal", "other-stamp"
    other.__post_init__()
    other.write("ada", "ben")
    assert code(look(other, first(made))) == DeskTrouble.OTHER_COMPANY


def test_an_older_seal_than_the_invitation_asks_for_is_refused(made: HandLibrary) -> None:
    assert code(look(made, first(made, least_root=2))) == DeskTrouble.OLD_ROOT
    made.next_root()
    made.write_root()
    assert look(made, first(made, least_root=2)).trouble is None


def test_nothing_new_costs_a_server_one_request(made: HandLibrary, tmp_path: Path) -> None:
    known = served(made, first(made), tmp_path / "cache").trust
    server = Server(made.folder)
    found = refresh(server, known, MONDAY_MORNING + timedelta(hours=2), tmp_path / "cache")
    assert not found.changed and found.trouble is None and found.trust == known
    assert server.asked == ["metadata/timestamp.json"]


def test_once_a_day_all_is_looked_at(made: HandLibrary, tmp_path: Path) -> None:
    known = served(made, first(made), tmp_path / "cache").trust
    made.next_root()
    made.write_root()
    found = served(made, known, tmp_path / "cache", MONDAY_MORNING + 2 * DAY)
    assert found.changed and found.trust.root != known.root


def test_a_server_is_remembered_without_asking_it(made: HandLibrary, tmp_path: Path) -> None:
    known = served(made, first(made), tmp_path / "cache")
    shutil.rmtree(made.folder)
    trust = known.trust
    again = remembered(
        Trust(**{**{name: getattr(trust, name) for name in trust.__slots__}, "address": Server.place}),
        MONDAY_MORNING,
        tmp_path / "cache",
    )
    assert again.entries == known.entries and again.trouble is None


def test_what_a_kill_left_in_the_cache_is_cleared(made: HandLibrary, tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "tmpabcd").write_bytes(b"half")
    assert served(made, first(made), tmp_path / "cache").trouble is None
    assert not (tmp_path / "cache" / "tmpabcd").exists()


# rollback, freeze, mixing


def test_a_server_that_goes_back_is_refused(made: HandLibrary, tmp_path: Path) -> None:
    old = made.copy(tmp_path / "old")
    made.write("ada")
    known = served(made, first(made), tmp_path / "cache").trust
    assert code(served(old, known, tmp_path / "cache")) == DeskTrouble.ROLLED_BACK
    assert code(served(old, known, tmp_path / "new cache")) == DeskTrouble.ROLLED_BACK  # the cache was lost


def test_an_older_stick_brings_nothing_old_back(made: HandLibrary, tmp_path: Path) -> None:
    old = made.copy(tmp_path / "old")
    made.put("ada", pack_file(tmp_path, "1.1.0"))
    made.write("ada")
    known = look(made, first(made)).trust
    found = look(old, known)
    assert found.older
    assert codes(found)["ada"] == DeskTrouble.LIST_OLDER
    assert names(found) == ["course/example.other.course/1.0.0.pvpack"]
    assert found.trust.seen == known.seen


def test_sticks_of_two_trainers_that_parted_are_both_read(made: HandLibrary, tmp_path: Path) -> None:
    one, two = made.copy(tmp_path / "one"), made.copy(tmp_path / "two")
    one.put("ada", pack_file(tmp_path, "1.1.0"))
    one.now += DAY
    one.write("ada", owner=False)
    two.put("ben", pack_file(tmp_path, "1.1.0", pack_id="example.other.course"))
    two.write("ben", owner=False)
    after_one = look(one, first(made))
    found = look(two, after_one.trust)
    assert codes(found)["ada"] == DeskTrouble.LIST_OLDER
    assert "course/example.other.course/1.1.0.pvpack" in names(found)
    assert found.confirmed == after_one.confirmed  # the newest that anybody signed for
    back = look(one, found.trust)
    assert codes(back)["ben"] == DeskTrouble.LIST_OLDER
    assert "course/example.small.course/1.1.0.pvpack" in names(back)


def test_two_lists_under_one_number_are_an_alarm(made: HandLibrary, tmp_path: Path) -> None:
    one, two = made.copy(tmp_path / "one"), made.copy(tmp_path / "two")
    one.put("ada", pack_file(tmp_path, "1.1.0"))
    one.write("ada", owner=False)
    two.put("ada", pack_file(tmp_path, "1.2.0"))
    two.write("ada", owner=False)
    found = look(two, look(one, first(made)).trust)
    assert codes(found)["ada"] == DeskTrouble.LIST_SAME_NUMBER
    assert names(found) == ["course/example.other.course/1.0.0.pvpack"]


def test_two_owners_documents_under_one_number_are_an_alarm(made: HandLibrary, tmp_path: Path) -> None:
    one, two = made.copy(tmp_path / "one"), made.copy(tmp_path / "two")
    two.add("eve", "course/example.eves/*")
    for library in (one, two):
        library.write("ada")
    assert code(look(two, look(one, first(made)).trust)) == DeskTrouble.SAME_NUMBER


def test_another_stamp_of_the_same_number_from_a_server_is_an_alarm(made: HandLibrary, tmp_path: Path) -> None:
    other = made.copy(tmp_path / "other")
    made.stamp()
    other.put("ada", pack_file(tmp_path, "1.1.0"))
    other.write("ada", owner=False)
    known = served(made, first(made), tmp_path / "cache").trust
    assert code(served(other, known, tmp_path / "cache")) == DeskTrouble.SAME_NUMBER


def test_a_frozen_library_passes_nothing_once_it_expired(made: HandLibrary, tmp_path: Path) -> None:
    known = served(made, first(made), tmp_path / "cache").trust
    later = MONDAY_MORNING + 731 * DAY
    for found in (
        served(made, known, tmp_path / "cache", later),
        look(made, known, later),
        look(made, first(made), later),
    ):
        assert code(found) == DeskTrouble.EXPIRED
        assert found.trouble is not None
        assert found.trouble.params["day"] == "2028-11-01" and found.trouble.params["today"] == "2028-11-02"
        assert found.confirmed in (None, known.confirmed)  # that nobody confirmed anything since can be seen


def test_one_expired_list_takes_no_other_with_it(made: HandLibrary) -> None:
    made.lists["ada"].expires = MONDAY_MORNING.astimezone(UTC).replace(microsecond=0) - DAY
    made.write("ada")
    found = look(made, first(made))
    assert codes(found) == {"ada": DeskTrouble.LIST_EXPIRED}
    assert names(found) == ["course/example.other.course/1.0.0.pvpack"]


def test_an_expired_owners_document_stops_everything(made: HandLibrary) -> None:
    made.owner.expires = MONDAY_MORNING.astimezone(UTC).replace(microsecond=0) - DAY
    made.write()
    found = look(made, first(made))
    assert code(found) == DeskTrouble.EXPIRED
    assert found.trouble is not None and found.trouble.params["day"] == "2026-11-01"


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.targets.json", "1.root.json", "1.ada.json"])
def test_documents_of_different_days_are_not_mixed(made: HandLibrary, tmp_path: Path, name: str) -> None:
    old = made.copy(tmp_path / "old")
    trust = first(made)
    made.put("ada", pack_file(tmp_path, "1.1.0"))
    made.write("ada")
    newer = name.replace("1.", "2.", 1)
    shutil.copy(old.folder / "metadata" / name, made.folder / "metadata" / newer)
    found = look(made, trust)
    if "ada" in name:
        assert codes(found) == {"ada": DeskTrouble.LIST_BROKEN}
    elif name == "timestamp.json":
        assert found.trouble is None  # a whole older state
    else:
        assert code(found) in (DeskTrouble.MIXED, DeskTrouble.ROLLED_BACK)


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.targets.json", "1.ada.json"])
@pytest.mark.parametrize(
    "content", [b"", b"{}", b"<html>Log in</html>", b"[" * 20_000, b"\xff\xfe", b'{"signed": {}, "signatures": []}']
)
def test_what_is_no_document_is_refused(made: HandLibrary, name: str, content: bytes) -> None:
    trust = first(made)
    (made.folder / "metadata" / name).write_bytes(content)
    found = look(made, trust)
    if "ada" in name:
        assert codes(found).keys() == {"ada"}
        assert set(codes(found).values()) <= {DeskTrouble.LIST_BROKEN, DeskTrouble.TOO_LARGE}
    else:
        assert code(found) in (DeskTrouble.MIXED, DeskTrouble.NOT_UNDERSTOOD, DeskTrouble.TOO_LARGE)


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.targets.json", "1.ada.json"])
def test_a_missing_document_is_told(made: HandLibrary, name: str) -> None:
    trust = first(made)
    (made.folder / "metadata" / name).unlink()
    found = look(made, trust)
    if "ada" in name:
        assert codes(found) == {"ada": DeskTrouble.LIST_BROKEN}
    else:
        assert code(found) in (DeskTrouble.NO_LIBRARY, DeskTrouble.MISSING_FILE)


# keys


def test_a_stamp_with_a_foreign_key_is_refused(made: HandLibrary) -> None:
    made.stamp(keys=["thief"])
    assert code(look(made, first(made))) == DeskTrouble.NOT_SIGNED


def test_a_list_with_a_foreign_key_is_refused_alone(made: HandLibrary) -> None:
    made.write("ada", keys=["thief"])
    found = look(made, first(made))
    assert codes(found) == {"ada": DeskTrouble.LIST_UNSIGNED}
    assert names(found) == ["course/example.other.course/1.0.0.pvpack"]


def test_one_signature_where_two_are_needed_is_too_few(made: HandLibrary) -> None:
    made.add("ada", "course/example.small.course/*", keys=["ada", "anna"], threshold=2)
    made.write("ada", keys=["ada"])
    assert codes(look(made, first(made))) == {"ada": DeskTrouble.LIST_UNSIGNED}
    made.write("ada")
    assert not codes(look(made, first(made)))


def test_the_same_signature_twice_counts_once(made: HandLibrary) -> None:
    made.add("ada", "course/example.small.course/*", keys=["ada", "anna"], threshold=2)
    made.write("ada", keys=["ada", "ada"])
    assert codes(look(made, first(made))) == {"ada": DeskTrouble.LIST_UNSIGNED}


def test_who_was_taken_out_is_refused_even_on_an_old_stick(made: HandLibrary, tmp_path: Path) -> None:
    stick = made.copy(tmp_path / "stick")
    assert made.owner.delegations is not None and made.owner.delegations.roles is not None
    del made.owner.delegations.roles["ada"]
    made.write()
    known = look(made, first(made)).trust
    stick.put("ada", pack_file(tmp_path, "1.1.0"))
    stick.write("ada", owner=False)
    found = look(stick, known)
    assert codes(found)["ada"] == DeskTrouble.REMOVED
    assert names(found) == ["course/example.other.course/1.0.0.pvpack"]


def test_a_publishers_lost_key_counts_no_more_on_an_old_stick(made: HandLibrary, tmp_path: Path) -> None:
    stick = made.copy(tmp_path / "stick")
    made.owner.revoke_key(signer("ada").public_key.keyid, "ada")
    made.owner.add_key(signer("ada-2").public_key, "ada")
    made.keys["ada"] = ("ada-2",)
    made.write("ada")
    known = look(made, first(made)).trust
    stick.lists["ada"].version = 7
    stick.put("ada", pack_file(tmp_path, "6.6.6"))
    stick.write("ada", owner=False)
    assert codes(look(stick, known))["ada"] == DeskTrouble.LIST_UNSIGNED


def test_a_lost_stamp_key_counts_no_more(made: HandLibrary, tmp_path: Path) -> None:
    stick = made.copy(tmp_path / "stick")
    _new_stamp_key(made)
    known = look(made, first(made)).trust
    stick.stamp(number=99)
    assert code(look(stick, known)) == DeskTrouble.NOT_SIGNED


def test_stamps_that_a_thief_counted_up_are_overcome_by_a_new_key(made: HandLibrary, tmp_path: Path) -> None:
    honest = made.copy(tmp_path / "honest")
    made.stamp(number=2**50)
    known = served(made, first(made), tmp_path / "cache").trust
    assert code(served(honest, known, tmp_path / "cache")) == DeskTrouble.ROLLED_BACK
    _new_stamp_key(honest)
    found = served(honest, known, tmp_path / "cache")
    assert found.trouble is None and len(found.entries) == 2


def test_an_impossible_number_is_not_even_remembered(made: HandLibrary, tmp_path: Path) -> None:
    honest = made.copy(tmp_path / "honest")
    known = served(made, first(made), tmp_path / "cache").trust
    made.stamp(number=2**70)
    assert code(served(made, known, tmp_path / "cache")) == DeskTrouble.IMPOSSIBLE_NUMBER
    honest.stamp()
    assert served(honest, known, tmp_path / "cache").trouble is None


def test_a_list_with_an_impossible_number_is_refused_alone(made: HandLibrary) -> None:
    made.lists["ada"].version = 2**70
    made.write("ada")
    assert codes(look(made, first(made))) == {"ada": DeskTrouble.IMPOSSIBLE_NUMBER}


def test_a_new_seal_is_remembered_even_if_the_rest_is_refused(made: HandLibrary) -> None:
    known = look(made, first(made)).trust
    made.next_root().revoke_key(signer("stamp").public_key.keyid, "timestamp")
    made.root.add_key(signer("stamp-2").public_key, "timestamp")
    made.write_root()
    found = look(made, known)
    assert code(found) == DeskTrouble.NOT_SIGNED
    assert found.trust.root != known.root and found.trust.seen == known.seen


def test_a_seal_that_the_old_one_did_not_sign_is_refused(made: HandLibrary) -> None:
    made.sealer = "thief"
    root = made.next_root()
    for role in ("root", "targets"):
        root.revoke_key(signer("seal").public_key.keyid, role)
        root.add_key(signer("thief").public_key, role)
    made.write_root()
    assert code(look(made, first(made))) == DeskTrouble.NOT_SIGNED


def test_hundreds_of_seals_are_followed(made: HandLibrary) -> None:
    for _ in range(300):
        made.next_root()
        made.write_root()
    assert look(made, first(made)).trouble is None


def test_a_newer_format_is_told(made: HandLibrary) -> None:
    made.next_root().unrecognized_fields["portavoce"] = {"format": 2}
    made.write_root()
    assert code(look(made, first(made))) == DeskTrouble.NEWER_FORMAT


def _new_stamp_key(library: HandLibrary) -> None:
    root = library.next_root()
    for role in ("snapshot", "timestamp"):
        root.revoke_key(signer("stamp").public_key.keyid, role)
        root.add_key(signer("stamp-2").public_key, role)
    library.write_root()
    library.stamper = "stamp-2"
    library.stamp()


# who may publish what


def test_a_publisher_lists_only_what_is_theirs(made: HandLibrary, tmp_path: Path) -> None:
    stolen = made.put("ben", pack_file(tmp_path, "9.0.0"))
    made.write("ben")
    found = look(made, first(made))
    assert codes(found) == {stolen: DeskTrouble.NOT_THEIRS}
    assert stolen not in names(found)


@pytest.mark.parametrize(
    "name",
    [
        "course/example.small.course/../1.pvpack",
        "course/example.small.course/con",
        "course/example.small.course/1.0.0.exe",
        "course/example.small.course/\x001.0.0.pvpack",
        "course/example.small.course/1.0.0+A.pvpack",
        "course/example.small.course/latest.pvpack",
    ],
)
def test_a_name_that_no_pack_can_have_is_left_out(made: HandLibrary, tmp_path: Path, name: str) -> None:
    file = made.lists["ada"].targets["course/example.small.course/1.0.0.pvpack"]
    made.lists["ada"].targets[name] = file
    made.write("ada")
    found = look(made, first(made))
    assert set(codes(found).values()) <= {DeskTrouble.BAD_NAME, DeskTrouble.NOT_THEIRS}
    assert len(found.refused) == 1 and len(found.entries) == 2


@pytest.mark.parametrize("role", ["../../evil", "Ada", "con", "a/b", "a\x00"])
def test_a_publisher_whose_id_is_no_file_name_is_left_out(made: HandLibrary, tmp_path: Path, role: str) -> None:
    made.add(role, "course/example.evil/*", keys=["eve"])
    made.write()
    found = look(made, first(made))
    assert set(codes(found).values()) == {DeskTrouble.LIST_BROKEN}
    assert len(found.entries) == 2


def test_a_publisher_called_like_a_stamp_spoils_the_owners_document(made: HandLibrary) -> None:
    made.add("snapshot", "course/example.evil/*", keys=["eve"])
    made.write()
    assert code(look(made, first(made))) == DeskTrouble.NOT_UNDERSTOOD


def test_a_look_that_missed_a_list_is_made_again(made: HandLibrary, tmp_path: Path) -> None:
    place = made.folder / "metadata" / "1.ada.json"
    content = place.read_bytes()
    place.unlink()
    found = served(made, first(made), tmp_path / "cache")
    assert codes(found) == {"ada": DeskTrouble.LIST_BROKEN}
    place.write_bytes(content)
    assert len(served(made, found.trust, tmp_path / "cache").entries) == 2


def test_the_companys_word_comes_before_its_publishers(made: HandLibrary, tmp_path: Path) -> None:
    why = {"withdrawn": {"on": "2026-11-03", "why": "A wrong figure in lesson 3."}}
    name = made.put("targets", pack_file(tmp_path), **why)
    made.write()
    entry = next(entry for entry in look(made, first(made)).entries if entry.target.name == name)
    assert entry.publisher == "" and entry.withdrawn is not None
    assert entry.withdrawn.why == "A wrong figure in lesson 3."


def test_where_somebodys_list_is_missing_their_paths_stay_in_doubt(made: HandLibrary, tmp_path: Path) -> None:
    made.add("cleo", "course/example.small.course/*")
    name = made.put("cleo", pack_file(tmp_path, "2.0.0"))
    made.write("cleo")
    (made.folder / "metadata" / "1.ada.json").unlink()
    found = look(made, first(made))
    assert codes(found) == {"ada": DeskTrouble.LIST_BROKEN, name: DeskTrouble.UNCERTAIN}


def test_an_older_stick_cannot_hide_a_publisher(made: HandLibrary, tmp_path: Path) -> None:
    early = made.copy(tmp_path / "early")
    made.add("cleo", "course/example.cleos/*")
    made.put("cleo", pack_file(tmp_path, pack_id="example.cleos"))
    made.write("cleo")
    found = look(early, look(made, first(made)).trust)
    assert codes(found)["cleo"] == DeskTrouble.LIST_OLDER


def test_a_title_that_steers_the_screen_is_made_harmless(made: HandLibrary, tmp_path: Path) -> None:
    made.put("ada", pack_file(tmp_path), title={"en": "Nice\x1b[2J\u202e" + "x" * 500}, languages=["en"] * 1000)
    made.write("ada")
    entry = look(made, first(made)).entries[1]
    assert entry.title["en"].isprintable() and len(entry.title["en"]) <= 80 and len(entry.languages) <= 50


@pytest.mark.parametrize("custom", [{"title": 3}, {"title": {"en": {}}}, {"withdrawn": 1}, {"languages": {}}])
def test_what_is_written_beside_an_entry_may_be_anything(
    made: HandLibrary, tmp_path: Path, custom: dict[str, object]
) -> None:
    made.put("ada", pack_file(tmp_path), **custom)
    made.write("ada")
    assert len(look(made, first(made)).entries) == 2


# clocks


@pytest.mark.parametrize("year", [1970, 2005])
def test_a_clock_that_is_behind_is_not_believed(made: HandLibrary, tmp_path: Path, year: int) -> None:
    long_ago = datetime(year, 1, 1, tzinfo=UTC)
    assert look(made, first(made), long_ago).trouble is None
    stale = small_library(tmp_path / "stale", datetime(2024, 1, 1, tzinfo=UTC))
    assert code(look(stale, first(stale), long_ago)) == DeskTrouble.EXPIRED


def test_the_newest_signed_day_is_the_least_that_it_can_be(made: HandLibrary) -> None:
    made.stamp()
    made.now = MONDAY_MORNING + 300 * DAY
    made.stamp()
    known = look(made, first(made), MONDAY_MORNING + 300 * DAY).trust
    made.owner.expires = (MONDAY_MORNING + 200 * DAY).astimezone(UTC).replace(microsecond=0)
    made.write()
    assert code(look(made, known, datetime(2005, 1, 1, tzinfo=UTC))) == DeskTrouble.EXPIRED
    assert look(made, first(made), datetime(2005, 1, 1, tzinfo=UTC)).trouble is None


def test_in_2050_nothing_new_passes_and_the_sentence_speaks_of_the_clock(made: HandLibrary) -> None:
    found = look(made, first(made), datetime(2050, 6, 1, tzinfo=UTC))
    assert code(found) == DeskTrouble.EXPIRED
    assert found.trouble is not None and found.trouble.params["today"] == "2050-06-01"


def test_a_stamp_from_the_far_future_stops_nobody(made: HandLibrary) -> None:
    made.stamp(day=datetime(2090, 1, 1, tzinfo=UTC))
    found = look(made, first(made))
    assert found.trouble is None and found.confirmed is None
    assert look(made, found.trust).trouble is None


def test_a_day_signed_by_a_lost_key_counts_no_more(made: HandLibrary) -> None:
    made.now = MONDAY_MORNING + 365 * DAY
    made.stamp()
    known = look(made, first(made)).trust
    assert known.confirmed == (MONDAY_MORNING + 365 * DAY).astimezone(UTC)
    made.now = MONDAY_MORNING
    _new_stamp_key(made)
    assert look(made, known).confirmed == MONDAY_MORNING.astimezone(UTC)


@pytest.mark.parametrize(
    "path", ["course/a.b/*", "course/*/*", "*/a.b/*", "course/a.b/1.*", "course/a.[b]/*", "course/a.b/1.0.0.pvpack"]
)
@pytest.mark.parametrize(
    "name",
    ["course/a.b/1.0.0.pvpack", "course/a.bc/1.0.0.pvpack", "course/a.b/c/1.pvpack", "course/a.[b]/1.pvpack", "*"],
)
def test_whose_a_path_is_python_tuf_says(path: str, name: str) -> None:
    rights = DelegatedRole("ada", [], 1, False, [path])
    listed = Listed("ada", rights, Targets(targets={name: TargetFile(1, {"sha256": "0" * 64}, name)}))
    _, refused = entries_of(Targets(), [listed])
    found = {refusal.trouble.code for refusal in refused}
    assert (DeskTrouble.NOT_THEIRS in found) is not rights.is_delegated_path(name)
