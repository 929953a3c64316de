"""The register: what comes in, what the database never lets happen, and what a proof finds on every bad day."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from jwcrypto import jwk, jws
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from advocacy_server.register import store
from advocacy_server.register.chain import Content, Entry
from advocacy_server.register.countersigning import Countersigner
from advocacy_server.register.erasure import YEAR, erase_due
from advocacy_server.register.exporting import Beginning, prove_export, write_export
from advocacy_server.register.heads import Head, read_head, sign_head
from advocacy_server.register.keys import make_key, read_key
from advocacy_server.register.troubles import RegisterTrouble
from advocacy_server.register.verifying import Flaw, prove
from desktop_app.evidence.against import CLOCK_MAY_DIFFER
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.receipt import Filed, read_countersignature
from desktop_app.evidence.verify import verify
from desktop_app.kernel.trouble import Trouble
from tests.fakes.receipts import NOW, POLICY, device, known
from tests.fakes.sentences import require_told
from tests.server.registers import (
    ACCOUNT,
    COMPANY,
    PERSON,
    Around,
    KnownDesk,
    SetClock,
    filled,
    postgres,
    register,
    sent_heads,
    signed,
    sqlite,
    statement,
)

COMPANY_KEY, DESK_KEY, OTHER = fresh_key(), fresh_key(), fresh_key()
FINGERPRINT = DESK_KEY.public.fingerprint
AUTHORITIES = frozenset({COMPANY_KEY.public.fingerprint})
TABLES = ("register_content", "register_record", "register_chain")


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Engine]]:
    folder = tmp_path_factory.mktemp("registers")
    with postgres(folder) as engine:
        yield {"postgresql": engine, "sqlite": sqlite(folder)}


@pytest.fixture(params=["postgresql", "sqlite"])
def connection(engines: dict[str, Engine], request: pytest.FixtureRequest) -> Iterator[Connection]:
    """One transaction that is taken back at the end."""
    with engines[request.param].connect() as opened:
        yield opened
        opened.rollback()


@pytest.fixture
def on_postgres(engines: dict[str, Engine]) -> Iterator[Connection]:
    with engines["postgresql"].connect() as opened:
        yield opened
        opened.rollback()


@pytest.fixture
def around() -> Around:
    return Around({FINGERPRINT: KnownDesk(FINGERPRINT, ACCOUNT)}, POLICY)


def _prove(connection: Connection, *heads: Head) -> set[str]:
    return {one.flaw for one in prove(COMPANY, store.entries(connection, COMPANY), heads, AUTHORITIES).flaws}


def test_a_sign_off_is_chained_and_countersigned(connection: Connection, around: Around) -> None:
    receipt = signed(DESK_KEY)
    taken = register(COMPANY_KEY, SetClock(), around)
    assert taken.taken(connection, ACCOUNT, {PERSON}, statement(receipt)) is None
    ((account, kind, _, body),) = around.sent
    told = json.loads(body)
    under = read_countersignature(told["text"])
    assert (account, kind, told["receipt"], under.by) == (ACCOUNT, "countersignature", receipt.sha256, "Aurora")
    found = verify([Filed(receipt, (under,))], known(device(DESK_KEY.public), authorities=AUTHORITIES))
    assert found.holds and "countersigned" in {one.code for one in found.findings}
    assert read_head(told["head"]).n == 1
    assert _prove(connection, read_head(told["head"])) == set()


def test_other_statements_pass_by(connection: Connection, around: Around) -> None:
    taken = register(COMPANY_KEY, SetClock(), around)
    assert taken.taken(connection, ACCOUNT, {PERSON}, '{"verb":{"id":"urn:x"}}') is None
    assert store.last(connection, COMPANY)[0] == 0


@pytest.mark.parametrize(
    ("text_of", "code"),
    [
        (lambda: statement(""), "no-receipt"),
        (lambda: statement("a.b.c"), "no-receipt"),
        (lambda: statement(signed(DESK_KEY).text[:-4] + "AAAA"), "edited"),
        (lambda: statement(signed(OTHER)), "device-unknown"),
        (lambda: statement(signed(DESK_KEY, person_id="person-2")), "device-of-another"),
        (lambda: statement(signed(DESK_KEY, pack="6" * 64)), "pack-other"),
        (lambda: statement(signed(DESK_KEY, clauses=())), "clauses-missing"),
        (lambda: statement(signed(DESK_KEY), **{"pack-version": "2.0.0"}), "statement-differs"),
    ],
)
def test_a_receipt_that_does_not_hold_is_refused(
    connection: Connection, around: Around, text_of: object, code: str
) -> None:
    taken = register(COMPANY_KEY, SetClock(), around)
    why = taken.taken(connection, ACCOUNT, {PERSON}, text_of())  # type: ignore[operator]
    assert why is not None and why.code == code
    assert store.last(connection, COMPANY)[0] == 0 and not around.sent


def test_a_retired_desk_and_another_accounts_desk(connection: Connection, around: Around) -> None:
    taken = register(COMPANY_KEY, SetClock(), around)
    said = "2026-08-03T10:00:00+02:00"
    around.desks[FINGERPRINT] = KnownDesk(FINGERPRINT, ACCOUNT, said)
    why = taken.taken(connection, ACCOUNT, {PERSON}, statement(signed(DESK_KEY, at=said)))
    assert why is not None and why.code == "retired-before"
    earlier = signed(DESK_KEY, at="2026-08-03T09:59:59+02:00")
    assert taken.taken(connection, ACCOUNT, {PERSON}, statement(earlier)) is None
    around.desks[FINGERPRINT] = KnownDesk(FINGERPRINT, "account-2")
    why = taken.taken(connection, ACCOUNT, {PERSON}, statement(signed(DESK_KEY)))
    assert why is not None and why.code == "device-of-another"


def test_a_receipt_counts_once(connection: Connection, around: Around) -> None:
    taken, receipt = register(COMPANY_KEY, SetClock(), around), signed(DESK_KEY)
    assert taken.taken(connection, ACCOUNT, {PERSON}, statement(receipt)) is None
    why = taken.taken(connection, ACCOUNT, {PERSON}, statement(receipt))
    assert why is not None and why.code == "receipt-twice"


def test_an_unknown_policy_and_a_wrong_clock_keep_nothing_out(connection: Connection, around: Around) -> None:
    around.policy = None
    odd = signed(DESK_KEY, at=(NOW + 9 * CLOCK_MAY_DIFFER).isoformat())
    assert register(COMPANY_KEY, SetClock(), around).taken(connection, ACCOUNT, {PERSON}, statement(odd)) is None


def test_the_database_reckons_as_the_code_does(connection: Connection, around: Around) -> None:
    filled(connection, register(COMPANY_KEY, SetClock(), around), DESK_KEY, 3)
    assert _prove(connection) == set()
    assert [entry.record.n for entry in store.entries(connection, COMPANY)] == [1, 2, 3]


@pytest.mark.parametrize("role", ["service", "retention"])
@pytest.mark.parametrize(
    "deed",
    [
        "update register_record set at = 'x'",
        "delete from register_record",
        "truncate register_record",
        "insert into register_record select * from register_record",
        "update register_content set statement = 'x'",
        "truncate register_content",
        "update register_chain set last_n = 0",
        "delete from register_chain",
        "alter table register_record disable trigger all",
        "set local session_replication_role = replica",
        "drop table register_record",
        "insert into register_content select 'it.aurora', 99, '', '', '', '', '', '', '', '', '', '', ''",
        "update badge set credential = 'x'",
        "delete from badge",
    ],
)
def test_no_role_changes_the_register(on_postgres: Connection, around: Around, role: str, deed: str) -> None:
    filled(on_postgres, register(COMPANY_KEY, SetClock(), around), DESK_KEY, 1)
    on_postgres.execute(text(f"set local role {role}"))
    with pytest.raises(DBAPIError):
        on_postgres.execute(text(deed))


def test_the_service_cannot_erase_and_the_owner_meets_the_locks(on_postgres: Connection, around: Around) -> None:
    on_postgres.execute(text("set local role service"))
    filled(on_postgres, register(COMPANY_KEY, SetClock(), around), DESK_KEY, 1)  # all that the service may
    for role, deed in (
        ("service", "delete from register_content"),
        ("none", "update register_record set at = 'x'"),
        ("none", "truncate register_record"),
        ("none", "delete from register_chain"),
    ):
        on_postgres.execute(text(f"set local role {role}"))
        with pytest.raises(DBAPIError), on_postgres.begin_nested():
            on_postgres.execute(text(deed))


def test_erasure_by_schedule_leaves_the_chain_whole(connection: Connection, around: Around) -> None:
    clock = SetClock()
    taken = register(COMPANY_KEY, clock, around)
    filled(connection, taken, DESK_KEY, 3)
    clock.at = NOW + YEAR
    assert taken.taken(connection, ACCOUNT, {PERSON}, statement(signed(DESK_KEY, 3))) is None
    if connection.dialect.name == "postgresql":
        connection.execute(text("set local role retention"))
    later = NOW + 10 * YEAR + timedelta(days=1)
    assert erase_due(connection, COMPANY, 10, later, lambda *_: None) == 3
    assert erase_due(connection, COMPANY, 10, later, lambda *_: None) == 0
    found = prove(COMPANY, store.entries(connection, COMPANY), map(read_head, sent_heads(around)), AUTHORITIES)
    assert found.holds and found.records == 5 and found.heads == 4
    assert [one.count for one in found.erasures] == [3]
    assert "Żak" not in json.dumps([vars(e.record) for e in store.entries(connection, COMPANY)], ensure_ascii=False)


def _entries(around: Around, engines: dict[str, Engine], many: int = 5) -> list[Entry]:
    with engines["sqlite"].connect() as opened:
        filled(opened, register(COMPANY_KEY, SetClock(), around), DESK_KEY, many)
        found = list(store.entries(opened, COMPANY))
        opened.rollback()
    return found


def _edited(entry: Entry, **changed: object) -> Entry:
    return replace(entry, record=replace(entry.record, **changed))  # type: ignore[arg-type]


def _with_content(entry: Entry, **changed: object) -> Entry:
    assert isinstance(entry.content, Content)
    return replace(entry, content=replace(entry.content, **changed))  # type: ignore[arg-type]


def test_every_edit_removal_and_change_of_order_is_found(around: Around, engines: dict[str, Engine]) -> None:
    whole = _entries(around, engines)
    one, two, three, four, five = whole
    other = statement(signed(DESK_KEY, 77))
    head = read_head(sent_heads(around)[-1])
    for entries, flaw in (
        (whole, None),
        ([_edited(one, at="2020-01-01T00:00:00+00:00"), *whole[1:]], Flaw.EDITED),
        ([one, _edited(two, content="0" * 64), *whole[2:]], Flaw.EDITED),
        ([one, _edited(two, before="0" * 64), *whole[2:]], Flaw.BROKEN),
        ([one, two, four, five], Flaw.MISSING),
        ([two, three, four, five], Flaw.MISSING),
        ([one, two, four, three, five], Flaw.ORDER),
        ([one, two, two, three, four, five], Flaw.ORDER),
        ([_edited(one, company="other"), *whole[1:]], Flaw.OTHER_COMPANY),
        ([_with_content(one, statement=other), *whole[1:]], Flaw.CONTENT_OTHER),
        ([_with_content(one, salt="x"), *whole[1:]], Flaw.CONTENT_OTHER),
        ([_with_content(one, receipt="0" * 64), *whole[1:]], Flaw.RECEIPT_FAILS),
        ([_with_content(one, countersignature=two.content.countersignature), *whole[1:]], Flaw.COUNTERSIGNATURE_FAILS),  # type: ignore[union-attr]
        ([replace(one, content=None), *whole[1:]], Flaw.CONTENT_MISSING),
        (whole[:-1], Flaw.CUT_OFF),
        ([], Flaw.CUT_OFF),
    ):
        flaws = {found.flaw for found in prove(COMPANY, entries, [head], AUTHORITIES).flaws}
        assert flaws == set() if flaw is None else flaw in flaws, (flaw, flaws)


def test_a_register_that_was_written_anew_is_found(around: Around, engines: dict[str, Engine]) -> None:
    """Who owns the database can reckon every hash again; the head that a desk keeps tells."""
    _entries(around, engines)
    head = read_head(sent_heads(around)[-1])
    anew = _entries(Around(around.desks, POLICY), engines, 5)  # the same sign-offs, signed again
    assert {one.flaw for one in prove(COMPANY, anew, [head], AUTHORITIES).flaws} == {Flaw.REWRITTEN}
    assert prove(COMPANY, anew, [], AUTHORITIES).holds
    strangers = read_head(sign_head(COMPANY, 5, anew[-1].record.sha256, "2026-09-01T00:00:00+00:00", OTHER))
    assert {one.flaw for one in prove(COMPANY, anew, [strangers], AUTHORITIES).flaws} == {Flaw.HEAD_FAILS}


def test_a_false_erasure_is_found(connection: Connection, around: Around) -> None:
    filled(connection, register(COMPANY_KEY, SetClock(), around), DESK_KEY, 2)
    erase_due(connection, COMPANY, 0, NOW + YEAR, lambda *_: None)
    (one, two, gone) = store.entries(connection, COMPANY)
    content = Content(1, "x", "{}", "0", "0")
    for entries, flaw in (
        ([replace(one, content=content), two, gone], Flaw.CONTENT_KEPT),
        ([one, two, _edited(gone, said='{"erased":[[1,1]]}')], Flaw.ERASURE_UNREADABLE),
        ([one, two, _edited(gone, said=None)], Flaw.ERASURE_UNREADABLE),
        ([one, two, _edited(gone, said='{"erased":[[1,99]]}')], Flaw.ERASURE_UNREADABLE),
    ):
        assert flaw in {found.flaw for found in prove(COMPANY, entries).flaws}


def _exported(folder: Path, connection: Connection, around: Around, many: int = 4) -> Path:
    filled(connection, register(COMPANY_KEY, SetClock(), around), DESK_KEY, many)
    beginning = Beginning(COMPANY, "Aurora", "2026-09-01T09:00:00+00:00", (COMPANY_KEY.public.jwk,))
    file = folder / "register.jsonl"
    head = sent_heads(around)[-1]
    assert write_export(file, beginning, store.entries(connection, COMPANY), head) == many
    return file


def test_an_export_proves_itself_with_stock_tools_alone(tmp_path: Path, connection: Connection, around: Around) -> None:
    """Nothing of this project reads it: hashlib, json and another JOSE library."""
    first, *lines, last = map(json.loads, _exported(tmp_path, connection, around).read_text("utf-8").splitlines())
    key, before = jwk.JWK(**first["keys"][0]), "0" * 64
    for n, line in enumerate(lines, 1):
        record = line["record"]
        hashed = {**{name: record[name] for name in ("at", "before", "company", "content", "kind", "n")}, "format": 1}
        spelled = json.dumps(hashed, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        assert (record["n"], record["before"]) == (n, before)
        before = hashlib.sha256(spelled).hexdigest()
        assert before == record["sha256"]
        kept = line["content"]
        assert hashlib.sha256(f"{kept['salt']}\n{kept['statement']}".encode()).hexdigest() == record["content"]
        assert _payload(kept["countersignature"], key)["receipt"] == kept["receipt"]
    assert (_payload(last["head"], key)["n"], _payload(last["head"], key)["sha256"]) == (4, before)


def _payload(signed_text: str, key: jwk.JWK) -> dict[str, object]:
    read = jws.JWS()
    read.deserialize(signed_text, key)
    return json.loads(read.payload)  # type: ignore[no-any-return]


def test_an_export_is_proved_and_every_changed_line_found(
    tmp_path: Path, connection: Connection, around: Around
) -> None:
    file = _exported(tmp_path, connection, around)
    assert prove_export(file, authorities=AUTHORITIES).holds
    assert file.stat().st_mode & 0o077 == 0
    lines = file.read_bytes().splitlines(keepends=True)
    for at in range(1, len(lines) - 1):
        (tmp_path / "cut").write_bytes(b"".join(lines[:at] + lines[at + 1 :]))
        assert not prove_export(tmp_path / "cut").holds
        (tmp_path / "flipped").write_bytes(
            b"".join([*lines[:at], lines[at].replace(b'"n":', b'"n":1'), *lines[at + 1 :]])
        )
        assert not prove_export(tmp_path / "flipped").holds
    assert not prove_export(file, authorities=frozenset({OTHER.public.fingerprint})).holds
    with pytest.raises(Trouble) as caught:
        write_export(file, Beginning(COMPANY, "Aurora", "", ()), [], "")
    assert caught.value.code == RegisterTrouble.EXPORT_EXISTS
    require_told(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[1]",
        b'{"kind":"portavoce-register","format":1,"keys":[{}]}',
        b'{"kind":"portavoce-register","format":1,"keys":[]}\n{"record":{"n":1}}',
        b'{"kind":"portavoce-register","format":1,"keys":[],"company":"x"}\n',
        b'{"kind":"portavoce-register","format":1,"keys":[],"company":"x"}\n\xff',
    ],
)
def test_what_is_no_export_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd").write_bytes(content)
    with pytest.raises(Trouble) as caught:
        prove_export(tmp_path / "odd")
    assert caught.value.code == RegisterTrouble.NOT_AN_EXPORT
    require_told(caught.value)


def test_the_companys_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "company.pem"
    made = make_key(file)
    assert file.stat().st_mode & 0o777 == 0o600 and read_key(file).public == made.public
    told = subprocess.run(
        ["openssl", "pkey", "-in", file, "-pubout", "-outform", "DER"], capture_output=True, check=True
    )
    assert hashlib.sha256(told.stdout).hexdigest() == made.public.fingerprint
    (tmp_path / "odd").touch(0o600)
    for deed, path, mode, code in (
        (make_key, file, 0o600, RegisterTrouble.KEY_EXISTS),
        (read_key, file, 0o640, RegisterTrouble.KEY_OPEN),
        (read_key, file, 0o604, RegisterTrouble.KEY_OPEN),
        (read_key, tmp_path / "odd", 0o600, RegisterTrouble.KEY_UNREADABLE),
        (read_key, tmp_path / "none", None, RegisterTrouble.KEY_MISSING),
    ):
        if mode is not None:
            path.chmod(mode)
        with pytest.raises(Trouble) as caught:
            deed(path)
        assert caught.value.code == code
        require_told(caught.value)


def test_a_head_is_read_with_distrust() -> None:
    for odd in ("", "a.b.c", signed(DESK_KEY).text):
        with pytest.raises(Trouble) as caught:
            read_head(odd)
        require_told(caught.value)


def test_the_companys_keys_are_told_newest_first() -> None:
    told = Countersigner("Aurora", COMPANY, COMPANY_KEY, SetClock(), (OTHER.public,)).told()
    assert told["fingerprint"] == COMPANY_KEY.public.fingerprint and "d" not in told
    assert [key["fingerprint"] for key in told["earlier"]] == [OTHER.public.fingerprint]
