"""Statements as they come in: stored once, in the sender's own stream, whatever is sent and how often."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from advocacy_server.statements.reading import LARGEST, MOST, Read, Refusal, batch, read
from advocacy_server.statements.service import Listener, Pushed, Statements
from advocacy_server.statements.store import PRESENT, STORED
from advocacy_server.statements.streams import Streams
from advocacy_server.web.problems import Problem
from desktop_app.ledger.kinds import ALL, COURSE_COMPLETED, POLICY_SIGNED, Privacy
from desktop_app.sync.heard import heard
from tests.server.streams import COMPANY, HOME, Databases, Sender, array, embedded, postgres, said

STATEMENTS = Statements(COMPANY, HOME)
NAMES = [str(uuid.uuid5(uuid.NAMESPACE_URL, f"name-{place}")) for place in range(4)]


@pytest.fixture(scope="module", params=["postgresql", "sqlite"])
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    made = postgres if request.param == "postgresql" else embedded
    with made(tmp_path_factory.mktemp("streams")) as databases:
        yield databases


def _push(databases: Databases, sender: Sender, *texts: str, statements: Statements = STATEMENTS) -> Pushed:
    return statements.push(databases.begin, sender, array(*texts))


def _kept(databases: Databases, sender: Sender) -> list[tuple[int, str, str, str]]:
    rows = "select e.n, e.kind, e.body, e.sha from entry e join stream s on s.stream_id = e.stream_id"
    mine = text(f"{rows} where s.owner = :owner order by e.n")
    with databases.owner.begin() as connection:
        found = connection.execute(mine, {"owner": sender.account_id}).all()
        last = text("select last_n from stream where owner = :owner")
        assert connection.execute(last, {"owner": sender.account_id}).scalar() in (None, len(found))
    assert [row.n for row in found] == list(range(1, len(found) + 1))
    assert all(bytes(row.sha) == hashlib.sha256(row.body.encode()).digest() for row in found)
    return [(row.n, row.kind, row.body, bytes(row.sha).hex()) for row in found]


def _bodies(databases: Databases, sender: Sender) -> list[str]:
    return [body for _, _, body, _ in _kept(databases, sender)]


def test_what_is_sent_is_kept_to_the_byte_and_twice_is_once(databases: Databases) -> None:
    sender = Sender()
    odd = said().replace('"version"', '"é\\u0000\\n 🦉" : 1.50e2 ,\t"version"')
    texts = [said(), odd, said(kind=COURSE_COMPLETED)]
    assert list(_push(databases, sender, *texts).answers) == [STORED] * 3
    assert list(_push(databases, sender, *texts, said()).answers) == [PRESENT] * 3 + [STORED]
    assert _bodies(databases, sender)[:3] == texts
    assert list(_push(databases, Sender(), *texts).answers) == [STORED] * 3  # nobody squats on anybody's ids


def test_other_content_under_a_name_is_refused(databases: Databases) -> None:
    sender, name = Sender(), NAMES[0]
    assert list(_push(databases, sender, said(name)).answers) == [STORED]
    other = said(name, note="other")
    assert list(_push(databases, sender, other, said()).answers) == [Refusal("other-content"), STORED]
    assert other not in _bodies(databases, sender)


def test_one_name_twice_in_a_request(databases: Databases) -> None:
    sender, name = Sender(), NAMES[0]
    same, other = said(name), said(name, note="other")
    assert list(_push(databases, sender, same, same, other).answers) == [STORED, PRESENT, Refusal("twice-in-batch")]
    assert _bodies(databases, sender) == [same]


REFUSED = {
    "not-yours": said(person="person-3"),
    "other-company": said(home="https://other.example"),
    "too-large": said(note="x" * LARGEST),
}
NOT_STATEMENTS = (
    *("{}", "1", "null", '"text"', "[]", '{"id":"x"}', "[" * 900 + "]" * 900),
    said().replace('"id":"', '"id":"X', 1),
    said(NAMES[0].upper()),
    said().replace("urn:portavoce:example", "https://example", 1),
    said().replace("2026-", "20266-"),
    said().replace("+00:00", ""),
    said().replace('"timestamp":"2026', '"timestamp":"0001').replace("+00:00", "+14:00").replace("-09-01T", "-01-01T"),
    said().replace('"version"', '"result":{"score":{"scaled":1.5}},"version"'),
    said().replace('"version"', '"far":1e999,"version"'),
    said().replace('"version"', '"deep":' + "[" * 2000 + "]" * 2000 + ',"version"'),
)


@pytest.mark.parametrize("code", REFUSED)
def test_what_is_refused_keeps_nothing_else(databases: Databases, code: str) -> None:
    sender = Sender()
    fine = said()
    assert list(_push(databases, sender, REFUSED[code], fine).answers) == [Refusal(code), STORED]
    assert _bodies(databases, sender) == [fine]


@pytest.mark.parametrize("place", range(len(NOT_STATEMENTS)))
def test_what_is_no_statement(place: int) -> None:
    assert read(NOT_STATEMENTS[place].encode(), HOME, {"person-1"}) == Refusal("not-a-statement")


def test_texts_that_are_none() -> None:
    broken = said().encode().replace(b"Lekcja", b"Lek\xffja")
    assert read(broken, HOME, {"person-1"}) == Refusal("not-a-statement")
    for raw in (b"", b"{}", b"[", b"[1,]", b'[{"a":"\\ud800"}]', b"\xff", b"[" * 100_000):
        with pytest.raises(Problem) as problem:
            batch(raw)
        assert (problem.value.status, problem.value.code) == (422, "not-as-described")
    with pytest.raises(Problem) as problem:
        batch(array(*["1"] * (MOST + 1)))
    assert (problem.value.status, problem.value.code) == (413, "too-large")
    assert batch(b" [ ] ") == []


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.name)
def test_private_kinds_stay_outside_and_others_every_desk_can_take(kind: object) -> None:
    body = said(kind=kind).encode()  # type: ignore[arg-type]
    found = read(body, HOME, {"person-1"})
    if kind.privacy is Privacy.PRIVATE:  # type: ignore[attr-defined]
        assert found == Refusal("private-kind")
    else:
        assert isinstance(found, Read)
        assert heard(found.id, hashlib.sha256(body).hexdigest(), body, HOME).body == found.text


class Shown:
    """Listens, writes into the stream itself, and refuses what it is told to."""

    def __init__(self, refuses: frozenset[str] = frozenset()) -> None:
        self.refuses, self.texts = refuses, list[str]()

    def taken(self, connection: Connection, caller: object, text: str) -> Refusal | None:
        self.texts.append(text)
        name = json.loads(text)["id"]
        body = json.dumps({"for": name})
        Streams(COMPANY).append(connection, caller.account_id, "countersignature", name, body)  # type: ignore[attr-defined]
        return Refusal("receipt-does-not-hold", "because") if name in self.refuses else None


def test_listeners_are_shown_what_is_new_and_may_refuse(databases: Databases) -> None:
    shown, courses, sender = Shown(frozenset({NAMES[1]})), Shown(), Sender()
    listeners = (
        Listener(shown, POLICY_SIGNED.verb),
        Listener(courses, COURSE_COMPLETED.verb, COURSE_COMPLETED.activity),
    )
    statements = Statements(COMPANY, HOME, listeners)
    lesson, course = said(), said(kind=COURSE_COMPLETED)
    good, bad = (said(name, POLICY_SIGNED) for name in NAMES[:2])
    disguised = said(NAMES[2], POLICY_SIGNED).replace("activity:policy", "activity:lesson")
    texts = (good, lesson, bad, course, disguised)
    refusal = Refusal("receipt-does-not-hold", "because")
    answers = list(_push(databases, sender, *texts, statements=statements).answers)
    assert answers == [STORED, STORED, refusal, STORED, STORED]
    assert shown.texts == [good, bad, disguised] and courses.texts == [course]
    kinds = [kind for _, kind, _, _ in _kept(databases, sender)]
    assert sorted(kinds) == ["countersignature"] * 3 + ["statement"] * 4
    assert kinds[:3] == ["statement", "statement", "countersignature"]  # the word comes behind what it is about
    again = list(_push(databases, sender, *texts, statements=statements).answers)
    assert again == [PRESENT, PRESENT, refusal, PRESENT, PRESENT] and shown.texts[3:] == [bad]


def test_whatever_breaks_leaves_nothing(databases: Databases) -> None:
    class Breaks:
        def taken(self, connection: Connection, caller: object, text: str) -> None:
            raise RuntimeError("broken")

    sender = Sender()
    statements = Statements(COMPANY, HOME, (Listener(Breaks(), POLICY_SIGNED.verb),))
    with pytest.raises(RuntimeError):
        _push(databases, sender, said(), said(kind=POLICY_SIGNED), statements=statements)
    assert _kept(databases, sender) == []


def test_what_the_company_tells_stands_once_and_is_not_said_otherwise(databases: Databases) -> None:
    sender, streams = Sender(), Streams(COMPANY)
    for _ in range(2):
        with databases.begin() as connection:
            streams.append(connection, sender.account_id, "badge", NAMES[0], '{"a":1}')
    with pytest.raises(ValueError, match="otherwise"), databases.begin() as connection:
        streams.append(connection, sender.account_id, "badge", NAMES[0], '{"a":2}')
    assert list(_push(databases, sender, said(NAMES[0])).answers) == [STORED]  # a name is of its kind
    assert [kind for _, kind, _, _ in _kept(databases, sender)] == ["badge", "statement"]


PIECES = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(("", "a", "b")), st.sampled_from(("person-1", "person-3"))),
    max_size=6,
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(pushes=st.lists(PIECES, max_size=4))
def test_pushes_in_any_order_and_number(databases: Databases, pushes: list[list[tuple[str, str, str]]]) -> None:
    """A model of what must come of it: the first allowed content under a name stays for good."""
    sender, model = Sender(), dict[str, str]()
    for pieces in pushes:
        texts = [said(name, person=person, note=note) for name, note, person in pieces]
        answers = list(_push(databases, sender, *texts).answers)
        first: dict[str, str] = {}
        for (name, _, person), body, answer in zip(pieces, texts, answers, strict=True):
            if person == "person-3":
                assert answer == Refusal("not-yours")
                continue
            leading = first.setdefault(name, body)
            if body != leading:
                assert answer == Refusal("twice-in-batch")
            elif name not in model:
                assert answer == STORED
                model[name] = body
            else:
                assert answer == (PRESENT if model[name] == body else Refusal("other-content"))
    assert sorted(_bodies(databases, sender)) == sorted(model.values())
