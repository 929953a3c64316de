"""A library stays good: new dates, a fresh stamp, a new seal, another company file."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.documents import confirmed
from desktop_app.packs.library.draft import Draft
from desktop_app.packs.library.publishers import Fate, remove_publisher
from desktop_app.packs.library.publishing import State
from desktop_app.packs.library.renewing import update
from desktop_app.packs.library.seal import replace_seal
from desktop_app.packs.library.workshop import Workshop
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.libraries import ADA, BEN, COURSE, PAPER, SEAL, full, key, opened, plain_client
from tests.fakes.packs import COMPANY


def test_signatures_are_good_for_two_years_and_the_seal_for_ten(tmp_path: Path) -> None:
    library = opened(full(tmp_path).folder)
    years = {
        role: round((signed.expires - MONDAY_MORNING).days / 365)
        for role, signed in {
            "root": library.root,
            "targets": library.owner,
            "stamp": library.timestamp,
            **library.lists,
        }.items()
    }
    assert years == {"root": 10, "targets": 2, "stamp": 2, "ada": 2, "ben": 2}
    assert confirmed(library.timestamp) == MONDAY_MORNING


def test_an_update_renews_what_is_half_spent_and_says_when_it_was_confirmed(tmp_path: Path) -> None:
    made = full(tmp_path)
    made.now += timedelta(days=30)
    assert update(made.folder, [SEAL], made.now).renewed == ()
    assert confirmed(opened(made.folder).timestamp) == made.now
    made.now += timedelta(days=400)
    done = update(made.folder, [SEAL], made.now)
    assert done.renewed == ("targets", "ada", "ben")  # the seal stands in for publishers who sign alone
    assert min(signed.expires for signed in opened(made.folder).lists.values()) > made.now + timedelta(days=700)
    made.now += timedelta(days=5 * 365)
    assert update(made.folder, [SEAL], made.now).renewed == ("root", "targets", "ada", "ben")
    assert made.codes() == []


def test_a_publisher_renews_their_own_list_and_tells_whose_turn_it_is(tmp_path: Path) -> None:
    made = full(tmp_path)
    made.now += timedelta(days=400)
    done = update(made.folder, [ADA], made.now)
    assert (done.renewed, done.others, done.state) == (("ada",), ("ben",), State.OUT)
    assert update(made.folder, [BEN], made.now).state is State.FOR_STAMP
    assert update(made.folder, [ADA], made.now).accepted == ("ben",)


def test_what_expires_is_told_before_and_after(tmp_path: Path) -> None:
    made = full(tmp_path)
    made.now += timedelta(days=2 * 365 - 80)
    assert set(made.codes()) == {"expires-soon"}
    made.now += timedelta(days=90)
    assert set(made.codes()) == {"expired"}
    update(made.folder, [SEAL], made.now)
    assert made.codes() == []


def test_a_library_long_expired_is_told_as_such_and_can_be_renewed(tmp_path: Path) -> None:
    made = full(tmp_path, datetime.fromisoformat("2011-05-03T09:00:00+00:00"))
    made.now = MONDAY_MORNING
    assert set(made.codes()) == {"expired"}
    assert made.publish(ADA, version="1.1.0").state is State.OUT
    update(made.folder, [SEAL], made.now)
    assert made.codes() == []
    plain_client(made.folder, tmp_path / "cache").refresh()


def test_a_clock_that_is_behind_signs_nothing(tmp_path: Path) -> None:
    made = full(tmp_path)
    made.now -= timedelta(hours=20)
    made.publish(ADA, version="1.1.0")  # another computer, another time zone
    before = opened(made.folder).timestamp.version
    made.now = datetime.fromisoformat("2005-01-01T00:00:00+00:00")
    with pytest.raises(Trouble, match="clock-behind"):
        made.publish(ADA, version="1.2.0")
    assert opened(made.folder).timestamp.version == before


def test_a_clock_far_ahead_does_not_stop_the_next_stamp(tmp_path: Path) -> None:
    made = full(tmp_path)
    library = opened(made.folder)
    assert library.timestamp.version >= int(MONDAY_MORNING.timestamp())
    made.now += timedelta(hours=23)
    made.publish(ADA, version="1.1.0")
    made.now -= timedelta(hours=23)
    before = opened(made.folder).timestamp.version
    made.publish(ADA, version="1.2.0")
    assert opened(made.folder).timestamp.version == before + 1


def test_the_companys_file_is_replaced_by_the_owner_alone(tmp_path: Path) -> None:
    made = full(tmp_path)
    fresh = COMPANY.replace("Ada Small", "Łucja Żółć").encode()
    with pytest.raises(Trouble, match="seal-needed"):
        update(made.folder, [ADA], made.now, fresh)
    update(made.folder, [SEAL], made.now, fresh)
    assert made.codes() == []
    client = plain_client(made.folder, tmp_path / "cache")
    found = client.get_targetinfo("company.toml")
    assert found is not None
    assert Path(client.download_target(found)).read_bytes() == fresh
    with pytest.raises(Trouble, match="company-other"):
        update(made.folder, [SEAL], made.now, fresh.replace(b'example.small"', b'example.other"', 1))


@pytest.mark.parametrize("trusted", [SEAL, PAPER], ids=["old seal", "paper"])
def test_a_new_seal_takes_over_and_the_old_keys_are_worth_nothing(trusted: object, tmp_path: Path) -> None:
    made = full(tmp_path)
    cache = tmp_path / "cache"
    plain_client(made.folder, cache).refresh()
    replace_seal(made.folder, trusted, key(8), key(9), made.now)  # type: ignore[arg-type]
    plain_client(made.folder, cache).refresh()
    assert made.codes() == []
    for old in (SEAL, PAPER):
        with pytest.raises(Trouble, match="seal-needed"):
            made.add("eve", key(30), COURSE, keys=[old])
        with pytest.raises(Trouble, match="seal-or-paper-needed"):
            replace_seal(made.folder, old, key(10), key(11), made.now)
    made.add("eve", key(30), "course:example.other.course", keys=[key(8)])
    assert made.publish(ADA, version="1.1.0").state is State.OUT
    replace_seal(made.folder, key(9), key(12), key(13), made.now)  # the new spare works
    made.now += timedelta(days=400)
    assert update(made.folder, [key(12)], made.now).renewed == ("targets", "ada", "ben", "eve")
    assert made.codes() == []


def test_a_new_seal_needs_keys_that_are_new(tmp_path: Path) -> None:
    made = full(tmp_path)
    for seal, paper in ((SEAL, key(9)), (key(8), PAPER), (key(8), key(8)), (ADA, key(9))):
        with pytest.raises(Trouble, match="same-seal"):
            replace_seal(made.folder, SEAL, seal, paper, made.now)


def test_taking_out_a_publisher_takes_their_stamp_away_at_once(tmp_path: Path) -> None:
    made = full(tmp_path)
    update(made.folder, [ADA], made.now)  # the stamp in place is hers
    cache = tmp_path / "cache"
    plain_client(made.folder, cache).refresh()
    remove_publisher(made.folder, "ada", Fate(keep=True), [SEAL], made.now)
    assert ADA.id not in opened(made.folder).root.keys
    plain_client(made.folder, cache).refresh()
    assert made.codes() == []


def test_old_documents_go_and_roots_stay_for_ever(tmp_path: Path) -> None:
    made = full(tmp_path)
    for number in range(6):
        update(made.folder, [SEAL], made.now + timedelta(days=number))
    replace_seal(made.folder, SEAL, key(8), key(9), made.now + timedelta(days=6))
    names = [file.name for file in (made.folder / "metadata").iterdir()]
    assert sum(name.endswith(".snapshot.json") for name in names) == 3
    roots = [name for name in names if name.endswith(".root.json")]
    assert sorted(roots) == [f"{number}.root.json" for number in range(1, len(opened(made.folder).roots) + 1)]


def test_a_stamp_set_far_ahead_by_one_publisher_does_not_stop_the_others(tmp_path: Path) -> None:
    """A stamp key cannot forge packs; it can only be a nuisance, until it is taken away."""
    made = full(tmp_path)
    draft = Draft(opened(made.folder), [ADA], made.now)
    draft.library.snapshot.version = draft.library.timestamp.version = 10**60
    Workshop(made.folder).place(draft.files())
    made.publish(BEN, kind="policy", version="1.1.0")
    remove_publisher(made.folder, "ada", Fate(adopter="ben"), [SEAL], made.now)
    assert update(made.folder, [SEAL], made.now).accepted == ("ben",)
    assert opened(made.folder).timestamp.version > 10**60
    assert made.codes() == []
    plain_client(made.folder, tmp_path / "cache").refresh()
