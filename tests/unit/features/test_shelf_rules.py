"""How fresh a library's word is, when to look again, what may come by itself, and what may go from the shelf."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.shelf.freshness import AHEAD, CARRIED, SERVED, Sign, freshness
from desktop_app.features.shelf.inventory import Copy, Hold, inventory
from desktop_app.features.shelf.news import SMALL, Came, News, Offered, by_itself, offered_by
from desktop_app.features.shelf.schedule import AFTER_FAILING, EVERY, FOR_A_GLANCE, Round, is_due, is_stale
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.offers import Offer, Offers, Standing
from desktop_app.packs.library.format import Target
from desktop_app.packs.library.records import Entry
from desktop_app.packs.looks import Look
from desktop_app.packs.pack import Kind
from desktop_app.packs.texts import Texts

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
OWN, OTHER = "a" * 64, "b" * 64


def signs(confirmed: datetime | None, until: datetime | None, *, served: bool = True) -> list[Sign]:
    return [one.sign for one in freshness(confirmed, until, NOW, served=served)]


@pytest.mark.parametrize(
    ("confirmed", "until", "served", "said"),
    [
        (NOW, NOW + 400 * DAY, True, []),
        (NOW - SERVED, NOW + 400 * DAY, True, []),
        (NOW - SERVED - DAY, NOW + 400 * DAY, True, [Sign.QUIET]),
        (NOW - SERVED - DAY, NOW + 400 * DAY, False, []),
        (NOW - CARRIED - DAY, NOW + 400 * DAY, False, [Sign.QUIET]),
        (NOW, NOW + AHEAD, True, [Sign.ENDING]),
        (NOW, NOW + AHEAD + DAY, True, []),
        (NOW - 100 * DAY, NOW + 3 * DAY, True, [Sign.ENDING, Sign.QUIET]),
        (NOW - 100 * DAY, NOW, True, [Sign.ENDED]),
        (None, None, True, [Sign.UNKNOWN]),
        (NOW + 3 * DAY, NOW + 400 * DAY, True, []),  # this computer's clock is behind
    ],
)
def test_what_there_is_to_say_of_a_librarys_word(
    confirmed: datetime | None, until: datetime | None, served: bool, said: list[Sign]
) -> None:
    assert signs(confirmed, until, served=served) == said


@given(st.integers(-3000, 3000), st.integers(-3000, 3000), st.booleans())
def test_days_are_counted_up_whatever_the_clock_says(confirmed: int, until: int, served: bool) -> None:
    said = freshness(NOW + confirmed * DAY, NOW + until * DAY, NOW, served=served)
    assert all(one.days >= 0 for one in said)
    assert (Sign.ENDED in [one.sign for one in said]) is (until <= 0)


def test_one_looks_now_and_then_and_sooner_after_a_look_in_vain() -> None:
    assert is_due(None, NOW)
    assert not is_due(Round(NOW), NOW + EVERY - timedelta(seconds=1)) and is_due(Round(NOW), NOW + EVERY)
    assert not is_due(Round(NOW, reached=False), NOW + AFTER_FAILING - timedelta(seconds=1))
    assert is_due(Round(NOW, reached=False), NOW + AFTER_FAILING)
    assert is_due(Round(NOW), NOW - DAY)  # the clock was set back
    assert is_stale(None, NOW) and not is_stale(Round(NOW), NOW + FOR_A_GLANCE / 2)
    assert is_stale(Round(NOW), NOW + FOR_A_GLANCE)


def entry(pack_id: str = "a.b.course", version: str = "1.1.0", size: int = 10) -> Entry:
    sha256 = f"{abs(hash((pack_id, version))):064x}"[-64:]
    return Entry(Target(Kind.COURSE, pack_id, version), sha256, size, Texts({"en": pack_id}), ("en",), "ada", "")


def look(*offers: tuple[Entry, Standing], fingerprint: str = OWN, where: str = "/stick") -> Look:
    told = tuple(Offer(one, standing) for one, standing in offers)
    return Look(Trust(fingerprint, b"root"), where, where, changed=True, offers=Offers(told, (), ()))


def test_of_two_places_the_newer_version_is_offered_and_updates_come_first() -> None:
    stick = look((entry(version="1.1.0"), Standing.UPDATE), (entry("a.b.new"), Standing.NEW))
    server = look((entry(version="1.2.0"), Standing.UPDATE), where="https://example.org")
    found = offered_by((stick, server), {"a.b.course": "1.0.0"})
    assert [(one.entry.target.version, one.before, one.look.where) for one in found] == [
        ("1.2.0", "1.0.0", "https://example.org"),
        ("1.1.0", "", "/stick"),
    ]


def test_by_itself_come_updates_and_what_is_new_from_ones_own_company() -> None:
    update = Offered(look(fingerprint=OTHER), entry("x.update"), "1.0.0")
    strange = Offered(look(fingerprint=OTHER), entry("x.new"))
    own = Offered(look(fingerprint=OWN), entry("a.new"))
    assert by_itself((update, strange, own), OWN, ()) == (update, own)


def test_what_was_put_away_does_not_come_back_by_itself_not_even_in_a_newer_version() -> None:
    old, new = entry("a.new", "1.0.0"), entry("a.new", "1.1.0")
    mine = look((old, Standing.NEW), (new, Standing.NEW))
    assert by_itself((Offered(mine, new),), OWN, {old.sha256}) == ()
    assert len(by_itself((Offered(mine, new),), OWN, ())) == 1


@given(st.lists(st.integers(1, 2 * SMALL), max_size=12))
def test_no_more_than_what_is_small_comes_by_itself(sizes: list[int]) -> None:
    offered = [Offered(look(), entry(f"a.n{number}", size=size), "1.0.0") for number, size in enumerate(sizes)]
    chosen = by_itself(offered, OWN, ())
    assert sum(one.entry.size for one in chosen) <= SMALL
    left = [one.entry.size for one in offered if one not in chosen]
    assert not left or sum(one.entry.size for one in chosen) + min(left) > SMALL


def test_later_news_take_the_place_of_earlier_ones_of_the_same_place_only() -> None:
    stick, server = look((entry("a.one"), Standing.NEW)), look((entry("a.two"), Standing.NEW), where="https://x.org")
    first = News((stick, server), offered_by((stick, server), {}))
    empty = look()
    later = first.followed_by(News((empty,)))
    assert later.looks == (server, empty) and [one.entry.target.id for one in later.offered] == ["a.two"]
    came = Came("a.two", "course", "1.1.0", Texts({"en": "Two"}), "Example")
    assert later.followed_by(News(came=(came,))).offered == ()
    assert first.without(OWN) == News()


VERSIONS = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans(), st.booleans()),
    min_size=1,
    max_size=6,
    unique_by=lambda one: one[:2],
)


@given(VERSIONS, st.data())
def test_what_somebody_needs_stays_and_going_never_brings_an_older_one_into_use(
    versions: list[tuple[int, int, bool, bool]], data: st.DataObject
) -> None:
    used = data.draw(st.sampled_from(versions))
    copies = [
        Copy(
            sha256=f"{major}{minor}",
            pack_id="a.b",
            kind="course",
            version=f"{major}.{minor}.0",
            title=Texts(),
            size=1,
            current=(major, minor) == used[:2],
            came="",
            attempt=attempt,
            signed=signed,
        )
        for major, minor, attempt, signed in versions
    ]
    (pack,) = inventory(copies, 0).packs
    assert pack.current.current and len(pack.copies) == len(copies)
    for copy in pack.copies:
        hold = pack.hold(copy)
        assert (copy.attempt or copy.signed) <= (hold is not None)
        if copy.current and pack.earlier:
            assert hold is not None
        if hold is Hold.FIRST:
            assert copy.current
    assert all(pack.hold(copy) is None and not copy.current for copy in inventory(copies, 0).spare)
