"""Who may publish what, how far it gets, and that nothing once out ever changes."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import read_grant, stored_at
from desktop_app.packs.library.listing import entries
from desktop_app.packs.library.opened import open_library
from desktop_app.packs.library.publishers import Admission, Fate, add_publisher, remove_publisher
from desktop_app.packs.library.publishing import State, publish, withdraw
from desktop_app.packs.library.renewing import proposals, sign_waiting, update
from desktop_app.packs.library.source import FolderLibrary
from desktop_app.packs.problem import PackRefused
from tests.fakes.hostile_zips import zip_of
from tests.fakes.libraries import (
    ADA,
    BEN,
    COURSE,
    EVE,
    POLICY,
    SEAL,
    Office,
    built,
    card,
    cut,
    full,
    key,
    office,
    pack,
    staffed,
    stored,
)

COURSE_ID, POLICY_ID = "example.small.course", "example.small.policy"


def files_of(folder: Path) -> dict[str, bytes]:
    """Everything in the library but its lock."""
    found = (file for file in folder.rglob("*") if file.is_file() and file.name != ".in-use")
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in found}


def listed(made: Office) -> dict[str, str]:
    """Each version on the list, and who lists it."""
    found = entries(open_library(FolderLibrary(made.folder)))
    return {f"{one.target.id} {one.target.version}": one.publisher for one in found}


def test_a_pack_lies_under_its_hash_and_is_what_was_built(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    done = made.publish(ADA)
    whole = (made.folder / stored_at(done.entry.target.name, done.entry.sha256)).read_bytes()
    assert (done.state, done.new) == (State.OUT, True)
    assert hashlib.sha256(whole).hexdigest() == done.entry.sha256
    assert whole == built(tmp_path / "again").read_bytes()
    assert made.codes() == ["path-without-pack"]  # the policy is still to come


def test_a_folder_and_the_file_built_from_it_are_one_version(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.publish(ADA)
    before = files_of(made.folder)
    again = publish(made.folder, built(tmp_path / "again"), [ADA], made.now)
    assert (again.new, again.state) == (False, State.OUT)
    assert files_of(made.folder) == before


def test_publishing_the_same_again_mends_a_damaged_file(tmp_path: Path) -> None:
    made = full(tmp_path)
    for harm in (cut, Path.unlink):
        harm(stored(made, "1.0.0.pvpack"))
        assert len(made.codes()) == 1
        made.publish(ADA)
        made.publish(BEN, kind="policy")
        assert made.codes() == []


def test_a_version_never_changes(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.publish(ADA)
    before = files_of(made.folder)
    with pytest.raises(Trouble, match="version-taken"):
        made.publish(ADA, text="changed")
    assert files_of(made.folder) == before
    made.publish(ADA, version="1.0.1", text="changed")
    assert listed(made) == {f"{COURSE_ID} 1.0.0": "ada", f"{COURSE_ID} 1.0.1": "ada"}


@pytest.mark.parametrize(
    ("signer", "kind", "code"),
    [(ADA, "policy", "not-granted"), (EVE, "course", "publisher-not-here"), (SEAL, "course", "seal-publishes-not")],
)
def test_nobody_publishes_what_is_not_theirs(signer: object, kind: str, code: str, tmp_path: Path) -> None:
    made = staffed(tmp_path)
    before = files_of(made.folder)
    with pytest.raises(Trouble, match=code):
        made.publish(signer, kind=kind)  # type: ignore[arg-type]
    assert files_of(made.folder) == before


def test_a_grant_ends_where_the_id_ends(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    with pytest.raises(Trouble, match="not-granted"):
        made.publish(ADA, pack_id="example.small.course-two")


@pytest.mark.parametrize("version", ["1.0.0+build", "1.0.0-RC1"])
def test_a_name_that_does_not_work_everywhere_is_refused_before_anything_is_written(
    version: str, tmp_path: Path
) -> None:
    made = staffed(tmp_path)
    before = files_of(made.folder)
    with pytest.raises(Trouble, match="bad-name"):
        made.publish(ADA, version=version)
    assert files_of(made.folder) == before


def test_a_broken_pack_leaves_nothing_behind(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    before = files_of(made.folder)
    folder = pack(tmp_path / "broken")
    (folder / "01-first" / "pictures" / "square.svg").write_bytes(b"<svg><script/></svg>")
    hostile = tmp_path / "hostile.pvpack"
    hostile.write_bytes(zip_of(("../pack.toml", b"x")))
    for spoilt in (folder, hostile, tmp_path / "nothing"):
        with pytest.raises(PackRefused):
            publish(made.folder, spoilt, [ADA], made.now)
    assert files_of(made.folder) == before


def test_flaws_are_told_and_do_not_hinder(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    folder = pack(tmp_path / "flawed")
    (folder / "01-first" / "90-check.quiz.toml").write_text("minutes = 2\n")
    done = publish(made.folder, folder, [ADA], made.now)
    assert done.state is State.OUT
    assert done.flaws


def test_without_a_right_to_stamp_a_version_waits_for_the_owner(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    assert made.publish(BEN, kind="policy").state is State.FOR_STAMP
    assert listed(made) == {}
    assert made.publish(BEN, kind="policy", version="1.1.0").state is State.FOR_STAMP  # both wait in one list
    done = update(made.folder, [SEAL], made.now)
    assert (done.accepted, done.refused) == (("ben",), ())
    assert listed(made) == {f"{POLICY_ID} 1.0.0": "ben", f"{POLICY_ID} 1.1.0": "ben"}
    assert "waits-for-stamp" not in made.codes()


def test_whoever_may_hand_out_sticks_stamps_for_others_too(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.publish(BEN, kind="policy")
    assert update(made.folder, [ADA], made.now).accepted == ("ben",)


def test_a_publisher_withdraws_and_it_stays_withdrawn(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.publish(ADA)
    entry, state = withdraw(made.folder, COURSE_ID, "1.0.0", "  A wrong\n date. ", [ADA], made.now)
    assert state is State.OUT
    assert entry.withdrawn is not None
    assert (entry.withdrawn.day, entry.withdrawn.why) == ("2026-11-02", "A wrong date.")
    with pytest.raises(Trouble, match="withdrawn-already"):
        withdraw(made.folder, COURSE_ID, "1.0.0", "Again.", [ADA], made.now)
    assert made.publish(ADA).entry.withdrawn == entry.withdrawn  # the same bytes again change nothing
    with pytest.raises(Trouble, match="version-taken"):
        made.publish(ADA, text="changed")


def test_the_owner_recalls_what_another_published_and_that_word_wins(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.publish(ADA)
    with pytest.raises(Trouble, match="not-yours"):
        withdraw(made.folder, COURSE_ID, "1.0.0", "No.", [BEN], made.now)
    withdraw(made.folder, COURSE_ID, "1.0.0", "Not ours.", [SEAL], made.now)
    (entry,) = entries(open_library(FolderLibrary(made.folder)))
    assert (entry.publisher, entry.withdrawn is not None) == ("", True)
    assert made.publish(ADA, version="1.0.1", text="mended").state is State.OUT  # Ada's list goes on
    assert listed(made) == {f"{COURSE_ID} 1.0.0": "", f"{COURSE_ID} 1.0.1": "ada"}


def test_who_is_taken_out_publishes_no_more_and_their_packs_are_adopted(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.publish(ADA)
    made.publish(ADA, version="1.1.0")
    with pytest.raises(Trouble, match="packs-remain"):
        remove_publisher(made.folder, "ada", Fate(), [SEAL], made.now)
    assert len(remove_publisher(made.folder, "ada", Fate(adopter="ben"), [SEAL], made.now)) == 2
    with pytest.raises(Trouble, match="publisher-not-here"):
        made.publish(ADA, version="1.2.0")
    with pytest.raises(Trouble, match="stamp-needed"):
        update(made.folder, [ADA], made.now)
    assert listed(made) == {f"{COURSE_ID} 1.0.0": "", f"{COURSE_ID} 1.1.0": ""}
    made.publish(BEN, version="1.2.0")
    update(made.folder, [SEAL], made.now)
    assert listed(made)[f"{COURSE_ID} 1.2.0"] == "ben"
    with pytest.raises(Trouble, match="seal-needed"):  # what is adopted stands under the seal
        withdraw(made.folder, COURSE_ID, "1.0.0", "Old.", [BEN], made.now)
    assert made.codes() == ["path-without-pack"]


def test_who_is_taken_out_may_leave_nothing_on_offer(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.publish(ADA)
    remove_publisher(made.folder, "ada", Fate(withdraw_why="Not checked."), [SEAL], made.now)
    (entry,) = entries(open_library(FolderLibrary(made.folder)))
    assert entry.withdrawn is not None
    made.add("eve", EVE, COURSE, sticks=True)
    with pytest.raises(Trouble, match="version-taken"):
        made.publish(EVE, text="mine now")


def test_an_id_may_come_back_and_its_list_goes_on_counting(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.publish(ADA)
    before = open_library(FolderLibrary(made.folder)).version("ada")
    remove_publisher(made.folder, "ada", Fate(keep=True), [SEAL], made.now)
    assert open_library(FolderLibrary(made.folder)).version("ada") == before  # no role ever leaves the stamp
    made.add("ada", EVE, COURSE, sticks=True)
    assert open_library(FolderLibrary(made.folder)).version("ada") == before + 1
    assert made.publish(EVE, version="2.0.0").state is State.OUT
    with pytest.raises(Trouble, match="publisher-not-here"):
        made.publish(ADA, version="2.1.0")


def test_two_publishers_of_one_id_do_not_hide_each_other(tmp_path: Path) -> None:
    made = staffed(tmp_path)
    made.add("eve", EVE, COURSE, sticks=True)
    made.publish(ADA)
    made.publish(EVE, version="1.1.0")
    with pytest.raises(Trouble, match="version-taken"):
        made.publish(EVE, text="mine")
    assert listed(made) == {f"{COURSE_ID} 1.0.0": "ada", f"{COURSE_ID} 1.1.0": "eve"}
    assert made.codes() == ["path-without-pack"]


def _two_signatures(base: Path) -> Office:
    made = office(base)
    wish = Admission((card("ada", ADA), card("ben", BEN)), (read_grant(POLICY),), sticks=True, signatures=2, id="legal")
    add_publisher(made.folder, wish, [SEAL], made.now)
    return made


def test_a_policy_may_need_two_signatures(tmp_path: Path) -> None:
    made = _two_signatures(tmp_path)
    assert made.publish(ADA, kind="policy").state is State.FOR_SIGNATURES
    assert listed(made) == {}
    assert "waits-for-signatures" in made.codes()
    ((who, news),) = proposals(made.folder)
    assert (who, [one.target.version for one in news]) == ("legal", ["1.0.0"])
    for nobody in ([ADA], [EVE], [SEAL]):
        with pytest.raises(Trouble, match="nothing-to-sign"):
            sign_waiting(made.folder, nobody, made.now)
    assert update(made.folder, [SEAL], made.now).accepted == ()  # the seal does not stand in for the second one
    (done,) = sign_waiting(made.folder, [BEN], made.now)
    assert done.state is State.OUT
    assert listed(made) == {f"{POLICY_ID} 1.0.0": "legal"}


def test_nobody_signs_anothers_proposal_in_passing(tmp_path: Path) -> None:
    made = _two_signatures(tmp_path)
    made.publish(ADA, kind="policy")
    with pytest.raises(Trouble, match="waits-for-other"):
        made.publish(BEN, kind="policy", version="1.1.0")
    with pytest.raises(Trouble, match="nothing-to-sign"):
        sign_waiting(made.folder, [ADA], made.now)
    made.publish(ADA, kind="policy", version="1.1.0")
    ((_, news),) = proposals(made.folder)
    assert [one.target.version for one in news] == ["1.0.0", "1.1.0"]


def test_both_keys_at_one_desk_sign_at_once(tmp_path: Path) -> None:
    made = _two_signatures(tmp_path)
    assert made.publish(ADA, BEN, kind="policy").state is State.OUT


def test_a_withdrawal_needs_two_as_well_unless_the_owner_recalls(tmp_path: Path) -> None:
    made = _two_signatures(tmp_path)
    made.publish(ADA, BEN, kind="policy")
    _, state = withdraw(made.folder, POLICY_ID, "1.0.0", "Wrong.", [ADA], made.now)
    assert state is State.FOR_SIGNATURES
    _, state = withdraw(made.folder, POLICY_ID, "1.0.0", "Wrong.", [SEAL], made.now)
    assert state is State.OUT


def test_what_waits_and_was_overtaken_is_told_and_stays_in(tmp_path: Path) -> None:
    made = _two_signatures(tmp_path)
    made.publish(ADA, kind="policy")
    waiting = (made.folder / "waiting" / "legal.json").read_bytes()
    sign_waiting(made.folder, [BEN], made.now)
    assert not (made.folder / "waiting" / "legal.json").exists()
    (made.folder / "waiting" / "legal.json").write_bytes(waiting)
    with pytest.raises(Trouble, match="waiting-outdated"):
        sign_waiting(made.folder, [BEN], made.now)
    assert list(proposals(made.folder)) == []
    done = update(made.folder, [SEAL], made.now)
    assert [trouble.code for trouble in done.refused] == ["library.waiting-outdated"]
    assert update(made.folder, [SEAL], made.now).refused == ()  # told once
    (made.folder / "waiting" / "legal.json").write_bytes(waiting)
    assert made.publish(ADA, BEN, kind="policy", version="1.1.0").state is State.OUT  # it stands in nobody's way


def test_what_waits_is_overtaken_only_when_time_is_short(tmp_path: Path) -> None:
    made = _two_signatures(tmp_path)
    made.publish(ADA, BEN, kind="policy")
    made.now += timedelta(days=400)
    made.publish(ADA, kind="policy", version="1.1.0")
    assert update(made.folder, [ADA, BEN], made.now).renewed == ()
    made.now += timedelta(days=250)
    assert update(made.folder, [ADA, BEN], made.now).renewed == ("legal",)
    assert [one.code for one in update(made.folder, [SEAL], made.now).refused] == ["library.waiting-outdated"]


def test_two_companies_do_not_take_each_others_packs(tmp_path: Path) -> None:
    one, other = staffed(tmp_path / "one"), office(tmp_path / "other", seal=key(21), paper=key(22))
    other.add("ada", EVE, COURSE, sticks=True, keys=[key(21)])
    one.publish(ADA)
    for name in ("1.root.json", "timestamp.json"):
        before = (other.folder / "metadata" / name).read_bytes()
        (other.folder / "metadata" / name).write_bytes((one.folder / "metadata" / name).read_bytes())
        with pytest.raises(Trouble, match="not-signed"):
            other.publish(EVE)
        (other.folder / "metadata" / name).write_bytes(before)
    assert other.publish(EVE).state is State.OUT
