"""The invented company's library at a desk: from the program's own place, adopted by old desks, refused elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.couriers import at_once, send
from desktop_app.example import Example
from desktop_app.house import House
from desktop_app.kernel.places import course_source, example_library
from desktop_app.kernel.tasks import CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company_reading import read_company
from desktop_app.packs.courier import Courier
from desktop_app.packs.handed import handed_path
from desktop_app.packs.library.desk.public_seals import EXAMPLE_SEAL, PRACTICE_SEAL
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.packs.problem import PackRefused
from tests.courses import SHORT_COMPANY
from tests.fakes.clock import FixedClock
from tests.fakes.libraries import Office, full, opened
from tests.fakes.sentences import require_told


class Outside:
    """A desk with its courier and its example, in one thread."""

    def __init__(self, profile: Path, clock: FixedClock) -> None:
        profile.mkdir(parents=True, exist_ok=True)
        self.house = House(profile, clock, lambda _event: None)
        self.example = Example(clock, profile)
        self.courier: Courier = send(lambda: self.house, at_once, profile, clock, lambda: None, self.example)

    def take_example(self) -> str:
        look = self.courier.follow(self.courier.meet(self.example.handed()))
        brought = self.courier.bring(look, [offer.entry for offer in look.offers.worth_having])
        assert look.company is not None and look.company.example and not brought.failed
        self.house.onboarding.join(
            "Ada", look.company, (), self.house.shelf.install_folder, CancelToken(), look.fingerprint
        )
        return look.fingerprint

    def join_as_before(self) -> None:
        """From source folders, as the app did before companies had libraries."""
        packs = tuple(sorted(file.parent for file in SHORT_COMPANY.glob("*/pack.toml")))
        join = self.house.onboarding.join
        join("Ada", read_company(SHORT_COMPANY), packs, self.house.shelf.install_folder, CancelToken())


@pytest.fixture
def at(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[[], Outside]]:
    made: list[Outside] = []

    def sit_down() -> Outside:
        for one in made:
            one.house.close()
        made.append(Outside(tmp_path / "profile", clock))
        return made[-1]

    yield sit_down
    for one in made:
        one.house.close()


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


def ship(monkeypatch: pytest.MonkeyPatch) -> None:
    """As people have it: nobody named another company."""
    monkeypatch.delenv("PORTAVOCE_EXAMPLE")


def test_the_shipped_one_is_joined_without_words(at: Callable[[], Outside], monkeypatch: pytest.MonkeyPatch) -> None:
    ship(monkeypatch)
    outside = at()
    assert outside.example.place() == example_library()
    assert outside.courier.meet(outside.example.handed()).agreed == EXAMPLE_SEAL
    assert outside.take_example() == EXAMPLE_SEAL.fingerprint
    assert [look.trouble for look in at().courier.look_everywhere()] == [None]


def test_where_make_did_not_run_it_is_made(
    at: Callable[[], Outside], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ship(monkeypatch)
    monkeypatch.setattr("desktop_app.example.example_library", lambda: tmp_path / "nowhere")
    outside = at()
    assert outside.take_example() == EXAMPLE_SEAL.fingerprint
    made, shipped = outside.example.place(), example_library()
    for file in ("metadata/timestamp.json", "metadata/1.root.json"):
        assert (made / file).read_bytes() == (shipped / file).read_bytes()


def test_a_trainers_folder_becomes_a_library(at: Callable[[], Outside]) -> None:
    outside = at()
    assert outside.take_example() == PRACTICE_SEAL.fingerprint
    assert outside.example.place() == outside.house.profile / "example" / "practice"
    assert [look.trouble for look in at().courier.look_everywhere()] == [None]


def test_a_trainers_library_is_vouched_for_by_naming_it(
    at: Callable[[], Outside], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    company: Office = full(tmp_path / "company")
    export_library(company.folder, tmp_path / "acme.pvlib", Choice())
    for named in (company.folder, tmp_path / "acme.pvlib"):
        monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(named))
        outside = at()
        meeting = outside.courier.meet(outside.example.handed())
        assert meeting.agreed is not None and meeting.fingerprint == opened(company.folder).fingerprint


def test_what_is_wrong_with_a_trainers_folder_is_told(
    at: Callable[[], Outside], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(SHORT_COMPANY, tmp_path / "mine")
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(tmp_path / "mine"))
    (tmp_path / "mine" / "company.toml").write_text("format = 1")
    with pytest.raises(PackRefused):
        at().example.place()
    (tmp_path / "mine" / "company.toml").unlink()
    assert refused(at().example.place) == "library.company-file"
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(tmp_path / "nowhere"))
    assert refused(at().example.place) == "onboarding.company-missing"


@pytest.mark.parametrize("shipped", [True, False])
def test_its_seal_counts_nowhere_else(
    at: Callable[[], Outside], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shipped: bool
) -> None:
    if shipped:
        ship(monkeypatch)
    shutil.copytree(example_library(), tmp_path / "stick")
    export_library(example_library(), tmp_path / "copy.pvlib", Choice())
    outside = at()
    mine = outside.take_example()
    courier = outside.courier
    assert refused(lambda: courier.meet(handed_path(tmp_path / "stick"))) == DeskTrouble.PUBLIC_SEAL
    assert refused(lambda: courier.meet(handed_path(tmp_path / "copy.pvlib"))) == DeskTrouble.PUBLIC_SEAL
    look = courier.look(mine, str(tmp_path / "stick"))
    assert look.trouble is not None and look.trouble.code == DeskTrouble.PUBLIC_SEAL


def test_while_another_example_is_named_it_is_not_looked_at(
    at: Callable[[], Outside], monkeypatch: pytest.MonkeyPatch
) -> None:
    at().take_example()
    ship(monkeypatch)
    assert at().courier.look_everywhere() == ()


def test_a_desk_that_joined_before_goes_on_and_follows(at: Callable[[], Outside]) -> None:
    outside = at()
    outside.join_as_before()
    before = outside.house.stores.followed.installed()
    (look,) = at().courier.look_everywhere()
    outside = at()
    stores = outside.house.stores
    assert look.trouble is None and look.offers.refused == () and look.offers.worth_having == ()
    assert stores.followed.installed() == before and stores.memberships.example_alone() == ""
    company = read_company(SHORT_COMPANY)
    assert stores.memberships.library_of(company.id) == PRACTICE_SEAL.fingerprint
    assert len(outside.courier.look_everywhere()) == 1


def test_a_desk_is_not_led_to_another_invented_company(
    at: Callable[[], Outside], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    at().join_as_before()
    shutil.copytree(SHORT_COMPANY, tmp_path / "mine")
    file = tmp_path / "mine" / "company.toml"
    company = read_company(SHORT_COMPANY)
    file.write_text(
        file.read_text(encoding="utf-8").replace(f'id = "{company.id}"', 'id = "example.other"', 1), encoding="utf-8"
    )
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(tmp_path / "mine"))
    assert at().courier.look_everywhere() == ()
    assert at().house.stores.followed.all() == ()


def test_an_example_that_cannot_be_made_is_in_nobodys_way(
    at: Callable[[], Outside], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    at().join_as_before()
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(tmp_path / "nowhere"))
    assert at().courier.look_everywhere() == ()


def test_the_shipped_company_says_that_it_is_an_example() -> None:
    assert read_company(course_source() / "aurora-example").example
