"""The feed: everything in order and once, from where a desk stopped, and a plain word where that is not there."""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from advocacy_server.changes.cursor import BEGINNING, LONGEST, Cursor, Mark, read_cursor, written
from advocacy_server.changes.service import LARGEST, Feed, Page
from advocacy_server.database.epoch import epoch, renew_epoch
from advocacy_server.statements import store
from advocacy_server.statements.service import Statements
from advocacy_server.statements.store import New, Place
from advocacy_server.statements.streams import Streams
from advocacy_server.web.problems import Problem
from tests.server.streams import COMPANY, HOME, Databases, Sender, array, embedded, postgres, said

FEED, STREAMS = Feed(COMPANY), Streams(COMPANY)


@pytest.fixture(scope="module", params=["postgresql", "sqlite"])
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    made = postgres if request.param == "postgresql" else embedded
    with made(tmp_path_factory.mktemp("streams")) as databases:
        yield databases


def _fill(databases: Databases, sender: Sender, *texts: str) -> None:
    Statements(COMPANY, HOME).push(databases.begin, sender, array(*texts))


def _page(databases: Databases, sender: Sender, cursor: str = "", limit: int = 1000, feed: Feed = FEED) -> Page:
    with databases.begin() as connection:
        return feed.after(connection, sender, cursor, limit)


def _lost(databases: Databases, sender: Sender, cursor: str) -> Problem:
    with pytest.raises(Problem) as problem:
        _page(databases, sender, cursor)
    return problem.value


def _items(page: Page) -> list[dict[str, object]]:
    told = json.loads(page.text())
    assert (told["epoch"], told["cursor"], told["more"], told["left"]) == (page.epoch, page.cursor, page.more, [])
    return list(told["items"])


def _alone(databases: Databases, owner: str = "") -> Sender:
    """Somebody whose company has told nothing: other tests share the database."""
    return Sender(owner or str(uuid.uuid4()))


OWN_ONLY = Feed(COMPANY, lambda _connection, caller: [("own", caller.account_id)])


def test_pages_in_order_without_a_gap_and_bodies_untouched(databases: Databases) -> None:
    sender = _alone(databases)
    texts = [said(note=f"{place} é") for place in range(7)]
    texts[3] = texts[3].replace('"version"', '"big" : 1.50e2,\n"version"')
    _fill(databases, sender, *texts)
    cursor, found, pages, more = "", list[dict[str, object]](), 0, True
    while more:
        page = _page(databases, sender, cursor, 3, OWN_ONLY)
        assert all(text in page.text() for text in texts[len(found) : len(found) + 3])
        found, cursor, pages, more = found + _items(page), page.cursor, pages + 1, page.more
    assert pages == 3 and [one["n"] for one in found] == list(range(1, 8))
    assert [one["sha"] for one in found] == [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    assert {one["kind"] for one in found} == {"statement"} and [one["id"] for one in found] == [
        json.loads(text)["id"] for text in texts
    ]
    nothing = _page(databases, sender, cursor, 3, OWN_ONLY)
    assert (nothing.items, nothing.more, nothing.cursor) == ([], False, cursor)


def test_nobody_reads_anybody_else(databases: Databases) -> None:
    one, other = _alone(databases), _alone(databases)
    _fill(databases, one, said())
    assert _page(databases, other, feed=OWN_ONLY).items == []
    stolen = _page(databases, one, feed=OWN_ONLY).cursor
    page = _page(databases, other, stolen, feed=OWN_ONLY)
    assert page.items == [] and len(page.left) == 1


def test_what_the_company_tells_is_one_row_for_all(databases: Databases) -> None:
    one, other = _alone(databases), _alone(databases)
    _fill(databases, one, said())
    with databases.begin() as connection:
        STREAMS.tell_everybody(connection, "notice", str(uuid.uuid4()), '{"version":"2"}')
    for sender, many in ((one, 2), (other, 1)):
        items = _items(_page(databases, sender))[:many]
        assert [item["kind"] for item in items] == ["statement", "notice"][-many:]
    assert len({item["stream"] for item in _items(_page(databases, one))}) == 2
    tight = _page(databases, one, limit=1)
    assert len(tight.items) == 1 and tight.more


def test_a_team_comes_from_its_beginning_and_goes(databases: Databases) -> None:
    sender, teams = _alone(databases), list[str]()
    feed = Feed(COMPANY, lambda _connection, caller: [("own", caller.account_id), *(("team", one) for one in teams)])
    _fill(databases, sender, said())
    cursor = _page(databases, sender, feed=feed).cursor
    with databases.begin() as connection:
        team = Place(COMPANY, "team", sender.account_id)
        store.push(connection, team, "notice", [New(str(uuid.uuid4()), '"hello"')])
    teams.append(sender.account_id)
    page = _page(databases, sender, cursor, feed=feed)
    assert [(one["n"], one["kind"], one["body"]) for one in _items(page)] == [(1, "notice", "hello")]
    teams.clear()
    gone = _page(databases, sender, page.cursor, feed=feed)
    assert len(gone.left) == 1 and gone.items == [] and gone.cursor == cursor
    assert _page(databases, sender, gone.cursor, feed=feed).left == []


def test_a_page_is_bounded_in_bytes(databases: Databases) -> None:
    sender, body = _alone(databases), json.dumps("é" * (LARGEST // 5), ensure_ascii=False)
    with databases.begin() as connection:
        own = Place(COMPANY, "own", sender.account_id)
        store.push(connection, own, "notice", [New(str(uuid.uuid4()), body) for _ in range(5)])
    counts, cursor, more = [], "", True
    while more:
        page = _page(databases, sender, cursor, feed=OWN_ONLY)
        cursor, more = page.cursor, page.more
        counts.append(len(page.items))
    assert counts == [3, 2]


def test_after_a_restored_backup_a_desk_begins_anew(databases: Databases) -> None:
    """The numbers are given once more, to other entries: the hash tells."""
    sender = _alone(databases)
    _fill(databases, sender, said(), said())
    page = _page(databases, sender, feed=OWN_ONLY)
    read = read_cursor(page.cursor)
    assert read is not None
    ((stream, mark),) = read.marks.items()
    other = written(Cursor(read.epoch, {stream: Mark(mark.n, b"12345678")}))
    beyond = written(Cursor(read.epoch, {stream: Mark(mark.n + 1, mark.sha)}))
    for cursor in (other, beyond):
        problem = _lost(databases, sender, cursor)
        assert (problem.status, problem.code, problem.members) == (409, "cursor-lost", {"streams": [str(stream)]})
    with databases.owner.begin() as connection:
        before, fresh = epoch(connection), renew_epoch(connection)
        assert before == page.epoch != fresh == epoch(connection) == str(uuid.UUID(fresh))
    assert _lost(databases, sender, page.cursor).code == "cursor-lost"
    assert len(_page(databases, sender, feed=OWN_ONLY).items) == 2


def test_a_cursor_that_is_none_is_lost_and_not_an_error(databases: Databases) -> None:
    for odd in ("x", "Ąę", "====", "A" * LONGEST, "' or 1=1 --"):
        assert (_lost(databases, _alone(databases), odd).status) == 409


def test_a_replica_that_is_behind_asks_for_patience(databases: Databases) -> None:
    """PostgreSQL itself says whether it follows another; here a function of that name stands before its own."""
    if databases.owner.dialect.name != "postgresql":
        pytest.skip("SQLite has no replicas")
    sender = _alone(databases)
    _fill(databases, sender, said(), said())
    now = read_cursor(_page(databases, sender, feed=OWN_ONLY).cursor)
    assert now is not None
    ((stream, mark),) = now.marks.items()
    ahead = Cursor(now.epoch, {stream: Mark(mark.n + 1, b"12345678")})
    before = Cursor(str(uuid.uuid4()), now.marks)
    other = Cursor(now.epoch, {stream: Mark(mark.n, b"12345678")})
    with databases.owner.connect() as connection:
        connection.execute(text("create function public.pg_is_in_recovery() returns boolean return true"))
        connection.execute(text("set local search_path = public, pg_catalog"))
        assert [_refused(connection, sender, one) for one in (ahead, before, other)] == [503, 503, 409]
        assert OWN_ONLY.after(connection, sender, written(now), 10).items == []
        connection.rollback()


def _refused(connection: Connection, sender: Sender, cursor: Cursor) -> int:
    with pytest.raises(Problem) as problem:
        OWN_ONLY.after(connection, sender, written(cursor), 10)
    assert (problem.value.retry_after is not None) == (problem.value.status == 503)
    return problem.value.status


def test_an_erased_body_leaves_its_number(databases: Databases) -> None:
    sender, names = _alone(databases), [str(uuid.uuid4()) for _ in range(3)]
    texts = [said(name) for name in names]
    _fill(databases, sender, *texts)
    read = _page(databases, sender, feed=OWN_ONLY).cursor
    with databases.retention.begin() as connection:
        assert STREAMS.erase(connection, sender.account_id, "statement", names[1:]) == 2
        assert STREAMS.erase(connection, sender.account_id, "statement", names) == 1
        assert STREAMS.erase(connection, sender.account_id, "statement", names) == 0
    items = _items(_page(databases, sender, feed=OWN_ONLY))
    assert [(one["n"], one["kind"], one["body"]) for one in items] == [(n, "gone", None) for n in (1, 2, 3)]
    assert {one["sha"] for one in items} == {hashlib.sha256(b"null").hexdigest()}
    assert _page(databases, sender, read, feed=OWN_ONLY).items == []  # who read it before reads on
    pushed = Statements(COMPANY, HOME).push(databases.begin, sender, array(*texts))
    assert list(pushed.answers) == ["p"] * 3  # and it does not come back


MARKS = st.dictionaries(
    st.integers(1, 2**63 - 1), st.builds(Mark, st.integers(1, 2**63 - 1), st.binary(min_size=8, max_size=8)), max_size=9
)


@given(epoch=st.uuids(), marks=MARKS)
def test_a_cursor_comes_back_as_it_was_written(epoch: uuid.UUID, marks: dict[int, Mark]) -> None:
    cursor = Cursor(str(epoch), marks)
    assert read_cursor(written(cursor)) == cursor


@given(raw=st.one_of(st.text(), st.binary().map(lambda raw: base64.urlsafe_b64encode(b"\x01" + raw).decode())))
def test_any_text_is_a_cursor_or_none(raw: str) -> None:
    cursor = read_cursor(raw)
    assert (cursor == BEGINNING) == (raw == "")
    if cursor is not None and raw:
        assert written(cursor) == raw.rstrip("=")
