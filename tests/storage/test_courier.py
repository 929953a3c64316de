"""The courier, from an invitation to a full shelf: real libraries in folders, in one file and on a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app.couriers import at_once, send
from desktop_app.events import CompanyChanged
from desktop_app.evidence.devices import code_hash
from desktop_app.house import House
from desktop_app.kernel.tasks import Cancelled, CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.courier import Courier
from desktop_app.packs.handed import Handed, handed_path, handed_text
from desktop_app.packs.library.desk.anchor import Anchor, MachineWide
from desktop_app.packs.library.desk.offers import Standing
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.packs.library.invitation import invitation_to
from desktop_app.packs.library.publishing import withdraw
from desktop_app.packs.library.renewing import update
from desktop_app.packs.looks import Look
from desktop_app.storage.tables.evidence import enrolment_code
from tests.fakes.bad_server import serving, well
from tests.fakes.clock import FixedClock
from tests.fakes.libraries import ADA, SEAL, Office, full, key, office, opened
from tests.fakes.packs import COMPANY
from tests.fakes.sentences import require_told

COURSE = "example.small.course"


class Outside:
    """A desk with its courier, in one thread."""

    def __init__(self, profile: Path, clock: FixedClock) -> None:
        self.told: list[object] = []
        self.machine: MachineWide | None = None
        self.house = House(profile, clock, self.told.append)
        self.courier: Courier = send(lambda: self.house, at_once, profile, clock, lambda: self.machine)

    def follow(self, where: Path | str) -> Look:
        handed = handed_path(where) if isinstance(where, Path) else handed_text(where)
        return self.courier.follow(self.courier.meet(handed))

    def take_all(self, look: Look) -> list[str]:
        brought = self.courier.bring(look, [offer.entry for offer in look.offers.worth_having])
        assert not brought.failed
        return [f"{one.pack_id} {one.version}" for one in brought.shelved]

    def join(self, look: Look) -> None:
        assert look.company is not None
        install = self.house.shelf.install_folder
        self.house.onboarding.join("Ada Example", look.company, (), install, CancelToken(), look.fingerprint)

    @property
    def in_use(self) -> dict[str, str]:
        return {one.pack_id: one.version for one in self.house.stores.followed.installed() if one.current}


@pytest.fixture
def outside(path: Path, clock: FixedClock) -> Iterator[Outside]:
    path.parent.mkdir(parents=True, exist_ok=True)
    made = Outside(path.parent, clock)
    yield made
    made.house.close()


@pytest.fixture
def company(tmp_path: Path) -> Office:
    return full(tmp_path / "company")


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


def test_from_a_stick_to_a_full_shelf_and_on_to_the_next_version(outside: Outside, company: Office) -> None:
    first = outside.follow(company.folder)
    assert first.company is not None and first.company.name == "Small Example"
    assert outside.take_all(first) == ["example.small.course 1.0.0", "example.small.policy 1.0.0"]
    outside.join(first)
    company.publish(ADA, version="1.1.0")
    (look,) = outside.courier.look_everywhere()
    assert [offer.standing for offer in look.offers.worth_having] == [Standing.UPDATE]
    assert outside.take_all(look) == ["example.small.course 1.1.0"]
    assert outside.in_use[COURSE] == "1.1.0"
    (again,) = outside.courier.look_everywhere()
    assert again.offers.worth_having == ()


CODE = "k7m2p-qrs8t-u9vwx-yz234"


def codes(outside: Outside) -> dict[str, str]:
    """Hashes of enrolment codes that wait, and for which company."""
    with outside.house.database.read() as connection:
        rows = connection.execute(select(enrolment_code)).all()
    return {row.code_sha256: row.company_id for row in rows}


def test_of_an_enrolment_code_only_the_hash_stays(outside: Outside, company: Office, tmp_path: Path) -> None:
    invitation = invitation_to(opened(company.folder), code=CODE)
    look = outside.courier.follow(outside.courier.meet(Handed(str(company.folder), invitation)))
    outside.join(look)
    assert look.company is not None
    assert codes(outside) == {code_hash(CODE): look.company.id}
    kept = [one.read_bytes() for one in outside.house.profile.rglob("*") if one.is_file()]
    assert kept and not any(CODE.encode() in content for content in kept)


def test_without_a_code_nothing_waits_and_a_library_in_vain_keeps_none(outside: Outside, company: Office) -> None:
    outside.follow(company.folder)
    assert codes(outside) == {}
    outside.courier.follow(outside.courier.meet(Handed(str(company.folder), invitation_to(opened(company.folder)))))
    assert codes(outside) == {}


def test_no_other_library_gives_a_code_for_ones_company(outside: Outside, company: Office, tmp_path: Path) -> None:
    outside.join(outside.follow(company.folder))
    other = office(tmp_path / "other", seal=key(8), paper=key(9))
    invitation = invitation_to(opened(other.folder), code=CODE)
    outside.courier.follow(outside.courier.meet(Handed(str(other.folder), invitation)))
    assert codes(outside) == {}


def test_one_file_will_do(outside: Outside, company: Office, tmp_path: Path) -> None:
    export_library(company.folder, tmp_path / "small.pvlib", Choice())
    assert len(outside.take_all(outside.follow(tmp_path / "small.pvlib"))) == 2


def test_a_stick_may_hold_the_library_among_other_things(outside: Outside, company: Office, tmp_path: Path) -> None:
    (tmp_path / "stick" / "holiday").mkdir(parents=True)
    export_library(company.folder, tmp_path / "stick" / "small.pvlib", Choice())
    assert len(outside.take_all(outside.follow(tmp_path / "stick"))) == 2


def test_a_server_is_asked_again_at_its_address(outside: Outside, company: Office) -> None:
    with serving(company.folder) as server:
        first = outside.follow(server.address)
        assert first.trust.address == server.address and len(outside.take_all(first)) == 2
        assert not outside.courier.look(first.fingerprint).changed
        company.publish(ADA, version="1.1.0")
        look = outside.courier.look(first.fingerprint)
        assert look.changed and outside.take_all(look) == ["example.small.course 1.1.0"]
    gone = outside.courier.look(first.fingerprint)
    assert gone.trouble is not None and gone.trouble.code == DeskTrouble.UNREACHABLE
    assert outside.in_use[COURSE] == "1.1.0"


def test_what_did_not_come_is_offered_again(outside: Outside, company: Office) -> None:
    with serving(company.folder) as server:
        first = outside.follow(server.address)
        lost = next((company.folder / "targets").rglob("*.pvpack"))
        content = lost.read_bytes()
        lost.unlink()
        brought = outside.courier.bring(first, [offer.entry for offer in first.offers.worth_having])
        assert len(brought.shelved) == len(brought.failed) == 1
        require_told(brought.failed[0].trouble)
        lost.write_bytes(content)
        assert len(outside.take_all(outside.courier.look(first.fingerprint))) == 1
    assert len(outside.in_use) == 2


def test_all_that_a_server_offered_is_known_without_it(outside: Outside, company: Office) -> None:
    with serving(company.folder) as server:
        first = outside.follow(server.address)
    known = outside.courier.remembered(first.fingerprint)
    assert [offer.entry.target.id for offer in known.offers.offers] == [
        offer.entry.target.id for offer in first.offers.offers
    ]


def test_an_invitation_vouches_for_its_library_and_for_no_other(outside: Outside, company: Office) -> None:
    fingerprint = outside.courier.meet(Handed(str(company.folder))).fingerprint
    met = outside.courier.meet(Handed(str(company.folder), Anchor(fingerprint)))
    assert met.agreed == Anchor(fingerprint) and not met.known
    assert (
        refused(lambda: outside.courier.meet(Handed(str(company.folder), Anchor("0" * 64)))) == DeskTrouble.OTHER_SEAL
    )
    assert refused(lambda: outside.courier.meet(Handed("", Anchor(fingerprint)))) == DeskTrouble.PLACE_UNKNOWN
    assert outside.house.stores.followed.all() == ()


def test_what_the_it_people_say_wins(outside: Outside, company: Office) -> None:
    fingerprint = outside.courier.meet(Handed(str(company.folder))).fingerprint
    outside.machine = MachineWide((Anchor(fingerprint),))
    assert outside.courier.meet(Handed(str(company.folder))).agreed == Anchor(fingerprint)
    outside.machine = MachineWide((Anchor("0" * 64),))
    assert refused(lambda: outside.courier.meet(Handed(str(company.folder)))) == DeskTrouble.NOT_CHOSEN


def test_a_first_look_in_vain_leaves_nothing_behind(outside: Outside, company: Office) -> None:
    with serving(company.folder, well) as server:
        met = outside.courier.meet(Handed(server.address))
    assert refused(lambda: outside.courier.follow(met)) == DeskTrouble.UNREACHABLE
    assert outside.house.stores.followed.all() == ()


def test_who_wishes_to_stop_is_heard(outside: Outside, company: Office) -> None:
    first = outside.follow(company.folder)
    token = CancelToken()

    def told(number: int, _count: int, done: int, size: int) -> None:
        if number == 1 and done == size:
            token.cancel()

    entries = [offer.entry for offer in first.offers.worth_having]
    with pytest.raises(Cancelled):
        outside.courier.bring(first, entries, token.raise_if_cancelled, told)
    assert len(outside.in_use) == 1
    assert [file.suffix for file in outside.house.shelf.folder.iterdir()] == [".pvpack"]
    assert len(outside.take_all(outside.courier.look(first.fingerprint))) == 1


def test_the_companys_new_set_up_arrives_but_nobody_agrees_for_the_person(outside: Outside, company: Office) -> None:
    first = outside.follow(company.folder)
    outside.take_all(first)
    outside.join(first)
    changed = COMPANY.replace('name = "Small Example"', 'name = "Small Example Ltd"')
    changed = changed.replace("programme = false", "programme = true")
    changed = changed.replace('version = "1"', 'version = "2"')
    update(company.folder, [SEAL], company.now, changed.encode())
    outside.courier.look(first.fingerprint)
    desk = outside.house.onboarding.desk()
    assert desk is not None and desk.company.name == "Small Example Ltd"
    assert first.company is not None and desk.company.agreement == first.company.agreement
    assert CompanyChanged(desk.company.id) in outside.told


def test_a_withdrawn_pack_says_why(outside: Outside, company: Office) -> None:
    first = outside.follow(company.folder)
    outside.take_all(first)
    withdraw(company.folder, COURSE, "1.0.0", "A wrong figure.", [ADA], company.now)
    look = outside.courier.look(first.fingerprint)
    assert [entry.target.id for entry in look.offers.recalled] == [COURSE]
    assert [told.why for told in outside.house.stores.followed.recalled().values()] == ["A wrong figure."]


def test_nobody_looks_at_what_is_not_followed_any_more(outside: Outside, company: Office) -> None:
    first = outside.follow(company.folder)
    outside.house.stores.followed.leave(first.fingerprint)
    assert outside.courier.look_everywhere() == ()
    assert refused(lambda: outside.courier.look(first.fingerprint)) == DeskTrouble.NOT_FOLLOWED


def test_a_library_whose_stick_is_out_says_so(outside: Outside, company: Office, tmp_path: Path) -> None:
    first = outside.follow(company.folder)
    company.folder.rename(tmp_path / "elsewhere")
    look = outside.courier.look(first.fingerprint)
    assert look.trouble is not None and look.trouble.code == DeskTrouble.PLACE_UNKNOWN
    require_told(look.trouble)
    assert outside.courier.look_everywhere() == ()
    assert outside.courier.look(first.fingerprint, str(tmp_path / "elsewhere")).trouble is None
    assert str(tmp_path / "elsewhere") in outside.house.stores.memberships.places_of(first.fingerprint)
