"""What the company shares, with real libraries: news, what comes by itself, going back, making room, mending."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import insert

from desktop_app.couriers import Couriers, at_once
from desktop_app.events import ShelfChanged
from desktop_app.features.shelf.freshness import Sign
from desktop_app.features.shelf.inventory import Copy, Hold
from desktop_app.features.shelf.news import Checked, News
from desktop_app.features.shelf.progress import Progress
from desktop_app.fetching import Fetching
from desktop_app.house import House
from desktop_app.kernel.tasks import Cancelled, CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.chosen import recalled_hashes
from desktop_app.packs.courier import Courier
from desktop_app.packs.handed import handed_text
from desktop_app.packs.library.desk.source import never
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.packs.library.publishing import withdraw
from desktop_app.packs.library.renewing import update
from desktop_app.storage.tables.libraries import library_recall
from tests.fakes.bad_server import serving
from tests.fakes.clock import FixedClock
from tests.fakes.libraries import ADA, EVE, SEAL, Office, full
from tests.fakes.packs import COMPANY
from tests.fakes.sentences import require_told

COURSE, POLICY = "example.small.course", "example.small.policy"


class Joined:
    """A desk that follows a company's library, in one thread."""

    def __init__(self, profile: Path, clock: FixedClock) -> None:
        self.clock = clock
        self.told: list[object] = []
        self.steps: list[Progress] = []
        self.house = House(profile, clock, self.told.append)
        couriers = Couriers(lambda: self.house, at_once, profile, clock)
        self.courier: Courier = couriers()
        self.fetching = Fetching(couriers, lambda: self.house, at_once)

    def join(self, where: str) -> None:
        look = self.courier.follow(self.courier.meet(handed_text(where)))
        assert look.company is not None
        self.courier.bring(look, [offer.entry for offer in look.offers.worth_having])
        install = self.house.shelf.install_folder
        self.house.onboarding.join("Ada Example", look.company, (), install, CancelToken(), look.fingerprint)
        self.told.clear()

    def round(self, fetch: bool = True) -> News:
        return self.fetching.round(fetch, never, self.steps.append)

    def check(self) -> Checked:
        return self.fetching.check(never, self.steps.append)

    def mend(self, found: Checked) -> Checked:
        return self.fetching.mend(found, never, self.steps.append)

    @property
    def in_use(self) -> dict[str, str]:
        return {one.pack_id: one.version for one in self.house.sharing.copies() if one.current}

    def copy(self, pack_id: str, version: str = "1.0.0") -> Copy:
        return next(one for one in self.house.sharing.copies() if (one.pack_id, one.version) == (pack_id, version))

    def file(self, pack_id: str, version: str = "1.0.0") -> Path:
        return self.house.shelf.folder / f"{self.copy(pack_id, version).sha256}.pvpack"


@pytest.fixture
def company(tmp_path: Path) -> Office:
    return full(tmp_path / "company")


@pytest.fixture
def joined(path: Path, clock: FixedClock, company: Office) -> Iterator[Joined]:
    path.parent.mkdir(parents=True, exist_ok=True)
    made = Joined(path.parent, clock)
    made.join(str(company.folder))
    yield made
    made.house.close()


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


def test_an_update_comes_by_itself_and_is_announced(joined: Joined, company: Office) -> None:
    company.publish(ADA, version="1.1.0")
    news = joined.round()
    assert [(one.pack_id, one.version, one.before) for one in news.came] == [(COURSE, "1.1.0", "1.0.0")]
    assert news.offered == () and joined.in_use[COURSE] == "1.1.0"
    assert ShelfChanged((COURSE,)) in joined.told
    assert joined.steps[-1].share == 1.0 and dict(joined.steps[-1].title)


def test_who_does_not_wish_it_is_only_offered_it(joined: Joined, company: Office) -> None:
    company.publish(ADA, version="1.1.0")
    news = joined.round(fetch=False)
    assert news.came == () and joined.in_use[COURSE] == "1.0.0"
    (one,) = news.offered
    assert (one.entry.target.version, one.before) == ("1.1.0", "1.0.0")
    brought = joined.fetching.bring(news.offered, never, joined.steps.append)
    assert news.followed_by(brought).offered == () and joined.in_use[COURSE] == "1.1.0"


def test_a_server_with_nothing_new_still_says_what_it_offers(path: Path, clock: FixedClock, company: Office) -> None:
    desk = Joined(path.parent, clock)
    with serving(company.folder) as server:
        desk.join(server.address)
        company.publish(ADA, version="1.1.0")
        assert len(desk.round(fetch=False).offered) == 1
        assert len(desk.round(fetch=False).offered) == 1
    news = desk.round()
    assert not news.reached and news.looks[0].trouble is not None
    assert news.looks[0].trouble.code == DeskTrouble.UNREACHABLE
    desk.house.close()


def test_nobody_is_asked_where_nothing_is_followed(path: Path, clock: FixedClock) -> None:
    house = House(path.parent, clock, lambda _event: None)

    def no_courier() -> Any:
        raise AssertionError("nobody to ask")

    fetching = Fetching(cast(Couriers, no_courier), lambda: house, at_once)
    assert fetching.round(True, never, lambda _progress: None) == News()
    house.close()


def test_what_was_put_away_stays_away_until_it_is_asked_for(joined: Joined, company: Office) -> None:
    joined.house.sharing.remove(joined.copy(COURSE).sha256)
    company.publish(ADA, version="1.1.0")
    news = joined.round()
    assert news.came == () and [one.entry.target.version for one in news.offered] == ["1.1.0"]
    joined.fetching.bring(news.offered, never, joined.steps.append)
    assert joined.in_use[COURSE] == "1.1.0"


def test_a_withdrawn_version_goes_back_and_says_why(joined: Joined, company: Office) -> None:
    company.publish(ADA, version="1.1.0")
    joined.round()
    withdraw(company.folder, COURSE, "1.1.0", "A wrong figure.", [ADA], company.now)
    (back,) = joined.round().back
    assert (back.pack_id, back.version, back.now, back.why) == (COURSE, "1.1.0", "1.0.0", "A wrong figure.")
    assert joined.in_use[COURSE] == "1.0.0" and joined.copy(COURSE, "1.1.0").withdrawn is not None
    assert joined.round().back == ()


def test_another_library_has_no_say_in_what_this_one_brought(joined: Joined) -> None:
    sha256 = joined.copy(COURSE).sha256
    with joined.house.database.write() as connection:
        row = {"fingerprint": "f" * 64, "target": "x", "sha256": sha256, "day": "2026-11-02", "why": "Out of spite."}
        connection.execute(insert(library_recall).values(row))
    assert joined.house.stores.followed.recalled() == {} and joined.copy(COURSE).withdrawn is None
    with joined.house.database.read() as connection:
        assert recalled_hashes(connection) == frozenset()


def test_a_stick_is_looked_at_where_it_is_handed_over(joined: Joined, company: Office, tmp_path: Path) -> None:
    company.publish(ADA, version="1.1.0")
    export_library(company.folder, tmp_path / "stick" / "small.pvlib", Choice())
    news = joined.fetching.look_at(str(tmp_path / "stick"), never)
    assert [one.entry.target.version for one in news.offered] == ["1.1.0"] and not news.unknown


def test_a_strangers_library_is_not_followed_by_looking(joined: Joined, tmp_path: Path) -> None:
    stranger = full(tmp_path / "stranger", joined.clock.now())
    other = str(stranger.folder)
    joined.house.sharing.leave(joined.house.sharing.own_library())
    assert joined.fetching.look_at(other, never).unknown == other
    nothing = str(tmp_path / "nothing")
    assert refused(lambda: joined.fetching.look_at(nothing, never)) == DeskTrouble.NO_LIBRARY


def test_stopping_keeps_what_has_come_and_announces_it(joined: Joined, company: Office) -> None:
    company.add("eve", EVE, "course:example.other", sticks=True)
    company.publish(ADA, version="1.1.0")
    company.publish(EVE, pack_id="example.other")
    news = joined.round(fetch=False)
    token = CancelToken()

    def told(progress: Progress) -> None:
        if progress.number == 1:
            token.cancel()

    with pytest.raises(Cancelled):
        joined.fetching.bring(news.offered, token.raise_if_cancelled, told)
    assert joined.in_use[COURSE] == "1.1.0" and "example.other" not in joined.in_use
    assert joined.told == [ShelfChanged((COURSE,))]


# What is on the shelf


def test_the_shelf_says_where_things_came_from_and_what_they_take(joined: Joined) -> None:
    overview = joined.house.sharing.overview()
    (library,) = overview.libraries
    assert library.own and not library.bound and library.signs == () and len(library.places) == 1
    assert [(pack.current.library, pack.current.publisher) for pack in overview.inventory.packs] == [
        ("Small Example", "ada"),
        ("Small Example", "ben"),
    ]
    assert overview.inventory.size == sum(file.stat().st_size for file in joined.house.shelf.folder.iterdir())
    assert overview.inventory.free > 0


def test_the_word_of_a_library_grows_old_and_ends(joined: Joined) -> None:
    joined.clock.pass_(days=100)
    (library,) = joined.house.sharing.overview().libraries
    assert [one.sign for one in library.signs] == [Sign.QUIET]
    joined.clock.pass_(days=3000)
    (library,) = joined.house.sharing.overview().libraries
    assert [one.sign for one in library.signs] == [Sign.ENDED]
    news = joined.round()
    assert news.looks[0].trouble is not None and news.looks[0].trouble.code == DeskTrouble.EXPIRED
    assert len(joined.in_use) == 2


def test_leaving_can_be_undone(joined: Joined) -> None:
    sharing = joined.house.sharing
    before = sharing.overview().libraries
    trust = sharing.leave(before[0].fingerprint)
    assert trust is not None and sharing.overview().libraries == ()
    sharing.come_back(trust)
    assert sharing.overview().libraries == before


def test_an_earlier_version_goes_and_comes_back_and_goes_for_good(joined: Joined, company: Office) -> None:
    company.publish(ADA, version="1.1.0")
    joined.round()
    sharing, file = joined.house.sharing, joined.file(COURSE)
    (spare,) = sharing.overview().inventory.spare
    removed = sharing.remove(spare.sha256)
    assert file.exists() and sharing.overview().inventory.spare == ()
    sharing.put_back(removed)
    sharing.dispose(removed)  # too late: it is needed again
    assert file.exists() and joined.in_use[COURSE] == "1.1.0"
    sharing.dispose(sharing.remove(spare.sha256))
    assert not file.exists()
    assert refused(lambda: sharing.put_back(removed)) == "sharing.gone"
    assert refused(lambda: sharing.remove(spare.sha256)) == "sharing.gone"


def test_the_version_in_use_goes_last(joined: Joined, company: Office) -> None:
    company.publish(ADA, version="1.1.0")
    joined.round()
    sharing = joined.house.sharing
    newest = joined.copy(COURSE, "1.1.0").sha256
    assert refused(lambda: sharing.remove(newest)) == "sharing.held-first"
    sharing.remove(joined.copy(COURSE).sha256)
    removed = sharing.remove(newest)
    assert COURSE not in joined.in_use
    sharing.put_back(removed)
    assert joined.in_use[COURSE] == "1.1.0"


def test_a_begun_check_and_a_signature_hold_their_version(joined: Joined, company: Office) -> None:
    house = joined.house
    quiz = next(state.step.id for state in house.training.course(COURSE).steps if state.step.kind == "quiz")
    house.training.quiz(COURSE, quiz)
    company.publish(ADA, version="1.1.0")
    joined.round()
    copy = joined.copy(COURSE)
    (pack,) = [one for one in house.sharing.overview().inventory.packs if one.current.pack_id == COURSE]
    assert pack.hold(copy) is Hold.ATTEMPT
    assert refused(lambda: house.sharing.remove(copy.sha256)) == "sharing.held-attempt"


def test_killed_after_the_row_went_the_next_start_gives_the_room_back(joined: Joined) -> None:
    file = joined.file(COURSE)
    joined.house.sharing.remove(joined.copy(COURSE).sha256)
    assert file.exists()
    assert joined.house.shelf.sweep(older_than=0) == [file]
    assert POLICY in joined.in_use


# Whole again


def test_damaged_and_missing_files_are_found_and_fetched_again_to_the_byte(joined: Joined) -> None:
    course, policy = joined.file(COURSE), joined.file(POLICY)
    whole = course.read_bytes(), policy.read_bytes()
    assert joined.check() == Checked(2)
    course.write_bytes(whole[0][:-1] + b"?")
    policy.unlink()
    found = joined.check()
    assert [(one.pack_id, one.missing) for one in found.damaged] == [(COURSE, False), (POLICY, True)]
    mended = joined.mend(found)
    assert (mended.mended, mended.damaged, mended.failed) == (2, (), ())
    assert (course.read_bytes(), policy.read_bytes()) == whole and joined.check() == Checked(2)


def test_what_nobody_has_within_reach_stays_damaged_and_says_so(
    joined: Joined, company: Office, tmp_path: Path
) -> None:
    joined.file(COURSE).unlink()
    company.folder.rename(tmp_path / "elsewhere")
    mended = joined.mend(joined.check())
    assert [one.pack_id for one in mended.damaged] == [COURSE]
    assert [one.trouble.code for one in mended.failed] == ["sharing.nowhere"]
    require_told(mended.failed[0].trouble)


def test_even_an_earlier_version_is_mended_from_the_library(joined: Joined, company: Office) -> None:
    company.publish(ADA, version="1.1.0")
    joined.round()
    joined.file(COURSE).unlink()
    assert joined.mend(joined.check()).damaged == () and joined.in_use[COURSE] == "1.1.0"


def test_checking_can_be_stopped(joined: Joined) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        joined.fetching.check(token.raise_if_cancelled, joined.steps.append)


# What the company learns


def test_another_agreement_waits_for_the_persons_word(joined: Joined, company: Office) -> None:
    assert joined.house.sharing.overview().change is None
    changed = COMPANY.replace("programme = false", "programme = true").replace('version = "1"', 'version = "2"')
    update(company.folder, [SEAL], company.now, changed.encode())
    news = joined.round()
    assert news.asks == ("Small Example", "2")
    change = joined.house.sharing.overview().change
    assert change is not None and not change.before.agreement.programme and change.after.agreement.programme
    joined.house.onboarding.agree(change.after)
    assert joined.house.sharing.overview().change is None and joined.round().asks is None
