"""Whatever owner and publishers do, in any order: what is out stays as it is, and python-tuf's client follows."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.checking import check_library
from desktop_app.packs.library.format import read_grant
from desktop_app.packs.library.listing import entries
from desktop_app.packs.library.publishers import Admission, Fate, add_publisher, remove_publisher
from desktop_app.packs.library.publishing import withdraw
from desktop_app.packs.library.renewing import sign_waiting, update
from desktop_app.packs.library.seal import replace_seal
from desktop_app.packs.library.seen import Seen
from tests.fakes.libraries import ADA, BEN, EVE, POLICY, card, key, office, opened, plain_client

PEOPLE = {"ada": ADA, "ben": BEN, "eve": EVE}
COURSES = ("example.small.course", "example.small.other")
VERSIONS = ("1.0.0", "1.1.0")
EXPECTED = {"path-without-pack", "waits-for-stamp", "waits-for-signatures"}

roles = st.sampled_from([*sorted(PEOPLE), "legal"])
people, courses, versions = st.sampled_from(sorted(PEOPLE)), st.sampled_from(COURSES), st.sampled_from(VERSIONS)


class Library(RuleBasedStateMachine):
    """One library, one desk that follows it from the first day on with python-tuf's client."""

    def __init__(self) -> None:
        super().__init__()
        self._base = Path(tempfile.mkdtemp(prefix="portavoce-test-"))
        self._office = office(self._base)
        self._keys = [key(1), key(2)]
        self._out: dict[str, tuple[str, bool]] = {}
        self._roles: dict[str, int] = {}

    def teardown(self) -> None:
        shutil.rmtree(self._base)

    def _may_refuse(self, call: object) -> None:
        assert callable(call)
        try:
            call()
        except Trouble as trouble:
            assert trouble.code.startswith("library."), trouble.code  # noqa: PT017 - any other kind is a fault
        self._office.now += timedelta(days=1)

    @rule(who=people, course=courses, sticks=st.booleans())
    def add(self, who: str, course: str, sticks: bool) -> None:
        wish = f"course:{course}"
        self._may_refuse(lambda: self._office.add(who, PEOPLE[who], wish, sticks=sticks, keys=self._keys[:1]))

    @rule(sticks=st.booleans())
    def add_two(self, sticks: bool) -> None:
        cards = (card("ada", ADA), card("ben", BEN))
        wish = Admission(cards, (read_grant(POLICY),), sticks, signatures=2, id="legal")
        self._may_refuse(lambda: add_publisher(self._office.folder, wish, self._keys[:1], self._office.now))

    @rule(who=st.sampled_from(["ada", "ben"]), both=st.booleans(), version=versions)
    def publish_policy(self, who: str, both: bool, version: str) -> None:
        keys = [ADA, BEN] if both else [PEOPLE[who]]
        self._may_refuse(lambda: self._office.publish(*keys, version=version, kind="policy"))

    @rule(
        who=st.sampled_from([*sorted(PEOPLE), "legal"]),
        other=people,
        way=st.sampled_from(["adopt", "keep", "withdraw"]),
    )
    def remove(self, who: str, other: str, way: str) -> None:
        fates = {"adopt": Fate(adopter=other), "keep": Fate(keep=True), "withdraw": Fate(withdraw_why="Gone.")}
        folder, now = self._office.folder, self._office.now
        self._may_refuse(lambda: remove_publisher(folder, who, fates[way], self._keys[:1], now))

    @rule(who=people, course=courses, version=versions, text=st.sampled_from(["", "other"]))
    def publish(self, who: str, course: str, version: str, text: str) -> None:
        self._may_refuse(lambda: self._office.publish(PEOPLE[who], version=version, pack_id=course, text=text))

    @rule(who=people, course=courses, version=versions, owner=st.booleans())
    def withdraw(self, who: str, course: str, version: str, owner: bool) -> None:
        keys = self._keys[:1] if owner else [PEOPLE[who]]
        self._may_refuse(lambda: withdraw(self._office.folder, course, version, "Why.", keys, self._office.now))

    @rule(who=people, owner=st.booleans(), days=st.sampled_from([0, 400]))
    def update(self, who: str, owner: bool, days: int) -> None:
        keys = self._keys[:1] if owner else [PEOPLE[who]]
        self._office.now += timedelta(days=days)
        self._may_refuse(lambda: update(self._office.folder, keys, self._office.now))
        if days:  # nobody lets a library go bad here
            self._may_refuse(lambda: update(self._office.folder, [ADA, BEN], self._office.now))
            update(self._office.folder, self._keys[:1], self._office.now)

    @rule(who=people)
    def sign(self, who: str) -> None:
        self._may_refuse(lambda: sign_waiting(self._office.folder, [PEOPLE[who]], self._office.now))

    @rule(paper=st.booleans())
    def replace(self, paper: bool) -> None:
        number = 40 + 2 * len(opened(self._office.folder).roots)
        fresh = [key(number), key(number + 1)]
        replace_seal(self._office.folder, self._keys[1 if paper else 0], *fresh, self._office.now)
        self._keys = fresh

    @invariant()
    def nothing_that_is_out_changes_or_vanishes(self) -> None:
        library = opened(self._office.folder)
        found = {one.target.name: (one.sha256, one.withdrawn is not None) for one in entries(library)}
        for name, (sha256, withdrawn) in self._out.items():
            assert found[name][0] == sha256
            assert found[name][1] or not withdrawn
        self._out = found
        versions = {name: announced.version for name, announced in library.snapshot.meta.items()}
        assert all(versions[name] >= version for name, version in self._roles.items())
        self._roles = versions

    @invariant()
    def the_desk_follows_and_finds_everything(self) -> None:
        client = plain_client(self._office.folder, self._base / "cache", self._office.now)
        client.refresh()
        for name, (sha256, _) in self._out.items():
            found = client.get_targetinfo(name)
            assert found is not None
            assert found.hashes == {"sha256": sha256}

    @invariant()
    def a_check_has_nothing_else_to_say(self) -> None:
        found = check_library(self._office.folder, self._office.now, Seen(self._base / "seen"))
        assert {trouble.code.removeprefix("library.") for trouble in found.troubles} <= EXPECTED

    @invariant()
    def only_owner_and_stick_publishers_stamp(self) -> None:
        library = opened(self._office.folder)
        own = [rights.unrecognized_fields["portavoce"] for rights in library.roles.values()]
        allowed = {key_id for one in own if one.get("sticks") for key_id in one["people"]} | {self._keys[0].id}
        assert set(library.root.roles["timestamp"].keyids) == allowed


TestLibrary = Library.TestCase
TestLibrary.settings = settings(max_examples=8, stateful_step_count=16, deadline=None)
