"""People at the server: who gets in, whose desk it is, and what an owner can do; on both databases."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from advocacy_server.database.engines import begin
from desktop_app.kernel.clock import SystemClock
from tests.server.companies import HOME, PASSWORD, Company, Desk, code_of
from tests.server.streams import said


def test_with_a_code_somebody_joins_and_sees_their_desk(either: Company) -> None:
    desk = either.joined("giulia")
    me = either.ask("GET", "/v1/me", desk).json()
    assert me["account"]["login"] == "giulia" and me["account"]["roles"] == ["member"]
    assert [(one["fingerprint"], one["current"]) for one in me["devices"]] == [(desk.fingerprint, True)]
    assert (me["agreement"]["version"], me["agreement"]["programme"]) == ("1", False)


def test_the_same_desk_may_say_its_code_again_and_its_earlier_token_ends(either: Company) -> None:
    desk, code = Desk("person-again"), either.invite("again")
    tokens = [either.web.post("/v1/join", json=desk.asking(code=code)).json()["token"] for _ in range(2)]
    desk.token = tokens[0]
    assert code_of(either.ask("GET", "/v1/me", desk)) == (401, "token-revoked")
    desk.token = tokens[1]
    assert either.ask("GET", "/v1/me", desk).status_code == 200


def test_a_code_is_read_aloud_in_any_way(either: Company) -> None:
    code = either.invite("aloud").lower().replace("-", "  ")
    assert either.web.post("/v1/join", json=Desk("person-aloud").asking(code=code)).status_code == 201


def test_of_two_desks_with_one_code_at_once_one_gets_in(either: Company) -> None:
    code, desks = either.invite("twice"), [Desk(f"person-twice-{n}") for n in range(4)]
    said_to: list[int] = []
    threads = [
        threading.Thread(
            target=lambda one=one: said_to.append(either.web.post("/v1/join", json=one.asking(code=code)).status_code)
        )
        for one in desks
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said_to) == [201, 403, 403, 403]


def test_a_further_desk_signs_in_with_the_password_however_the_login_is_written(either: Company) -> None:
    first, second = either.joined("Further"), Desk("person-further-2")
    answer = either.web.post("/v1/sign-in", json=second.asking(login="fURTHER", password=PASSWORD))
    assert answer.status_code == 201
    assert len(either.ask("GET", "/v1/me", first).json()["devices"]) == 2
    items = either.ask("GET", "/v1/changes", first).json()["items"]
    assert [one["body"]["fingerprint"] for one in items if one["kind"] == "device"] == [
        first.fingerprint,
        second.fingerprint,
    ]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"login": "wrong-way", "password": "another phrase altogether"}, "wrong-login"),
        ({"login": "nobody-at-all", "password": PASSWORD}, "wrong-login"),
        ({"login": "wrong-way", "password": ""}, "wrong-login"),
        ({"login": "wrong-way", "password": PASSWORD, "agreed": "7"}, "agreement-changed"),
        ({"login": "wrong-way", "password": PASSWORD, "home": "https://other.example/"}, "contact-does-not-hold"),
        ({"code": "AAAAA-AAAAA-AAAAA-AAAAA"}, "code-unknown"),
    ],
)
def test_who_may_not_get_in_is_told_why(either: Company, changed: dict[str, Any], code: str) -> None:
    _joined_once(either, "wrong-way")
    way = "join" if "code" in changed else "sign-in"
    assert code_of(either.web.post(f"/v1/{way}", json=Desk("person-x").asking(**changed))) == (403, code)


def _joined_once(company: Company, login: str) -> None:
    company.web.post("/v1/join", json=Desk(f"person-of-{login}").asking(code=company.invite(login), password=PASSWORD))


@pytest.mark.parametrize("part", ["person_id", "device_name", "jwk", "contact"])
def test_a_contact_of_somebody_else_does_not_let_in(either: Company, part: str) -> None:
    code = either.invite(f"forged-{part}")
    asked, other = Desk("person-a").asking(code=code), Desk("person-b").asking(code=either.invite("other"))
    asked[part] = other[part] if part != "device_name" else "Another"
    assert code_of(either.web.post("/v1/join", json=asked)) == (403, "contact-does-not-hold")


@pytest.mark.parametrize("minutes", [-11, 11])
def test_a_clock_that_is_off_is_told_the_servers_time(either: Company, minutes: int) -> None:
    at = SystemClock().now() + timedelta(minutes=minutes)
    answer = either.web.post("/v1/join", json=Desk("person-late").asking(at=at, code=either.invite("late")))
    assert code_of(answer) == (403, "clock-off") and answer.json()["time"].startswith("20")


def test_a_code_that_is_over_or_was_taken_back_lets_nobody_in(either: Company) -> None:
    code = either.invite("over")
    with begin(either.engine) as connection:
        mine = "(select account from account where folded = 'over')"
        connection.execute(text(f"update invitation set withdrawn_at = made_at where account = {mine}"))
    assert code_of(either.web.post("/v1/join", json=Desk("person-over").asking(code=code))) == (403, "code-over")


def test_somebodys_person_and_desk_are_nobody_elses(either: Company) -> None:
    desk = either.joined("whose")
    other = Desk(desk.person)
    answer = either.web.post("/v1/join", json=other.asking(code=either.invite("thief"), password=PASSWORD))
    assert code_of(answer) == (403, "person-taken")
    other = Desk("person-thief", key=desk.key)
    answer = either.web.post("/v1/join", json=other.asking(code=either.invite("thief"), password=PASSWORD))
    assert code_of(answer) == (403, "person-taken")


def test_a_short_password_is_refused_and_changes_nothing(either: Company) -> None:
    desk, code = Desk("person-short"), either.invite("short")
    assert code_of(either.web.post("/v1/join", json=desk.asking(code=code, password="too short"))) == (
        403,
        "password-short",
    )
    assert either.web.post("/v1/join", json=desk.asking(code=code, password=PASSWORD)).status_code == 201


def test_a_login_can_be_tried_ten_times_and_then_must_wait(either: Company) -> None:
    _joined_once(either, "guessed")
    asked = Desk("person-guesser").asking(login="guessed", password="a guess of many words")
    answers = [either.web.post("/v1/sign-in", json=asked) for _ in range(11)]
    assert [one.status_code for one in answers] == [403] * 10 + [429]
    assert code_of(answers[-1]) == (429, "slow-down") and 0 < int(answers[-1].headers["retry-after"]) <= 900
    with begin(either.engine) as connection:
        assert "guessed" not in " ".join(connection.execute(text("select what from tried")).scalars())


def test_a_changed_password_signs_the_other_desks_out(either: Company) -> None:
    first, second = either.joined("changing"), Desk("person-changing-2")
    second.token = either.web.post("/v1/sign-in", json=second.asking(login="changing", password=PASSWORD)).json()[
        "token"
    ]
    wrong = either.ask(
        "PUT", "/v1/me/password", first, {"old": "not the old one", "new": "six words nobody said before"}
    )
    assert code_of(wrong) == (403, "wrong-password")
    changed = {"old": PASSWORD, "new": "six words nobody said before"}
    assert either.ask("PUT", "/v1/me/password", first, changed).status_code == 204
    assert either.ask("GET", "/v1/me", first).status_code == 200
    assert code_of(either.ask("GET", "/v1/me", second)) == (401, "token-revoked")


def test_a_lost_desk_is_retired_and_told_to_the_others(either: Company) -> None:
    first, second = either.joined("losing"), Desk("person-losing-2")
    second.token = either.web.post("/v1/sign-in", json=second.asking(login="losing", password=PASSWORD)).json()["token"]
    path = f"/v1/me/devices/{second.fingerprint}/retire"
    assert code_of(either.ask("POST", path, first, {"since": "yesterday"})) == (422, "not-as-described")
    assert either.ask("POST", path, first, {"since": "2026-09-01T09:00:00+02:00"}).status_code == 204
    assert code_of(either.ask("GET", "/v1/me", second)) == (401, "token-revoked")
    again = either.web.post("/v1/sign-in", json=second.asking(login="losing", password=PASSWORD))
    assert code_of(again) == (403, "device-retired")
    told = [one["body"] for one in either.ask("GET", "/v1/changes", first).json()["items"] if one["kind"] == "device"]
    assert told[-1]["retired_since"] == "2026-09-01T09:00:00+02:00"


def test_others_desks_are_not_there(either: Company) -> None:
    mine, theirs = either.joined("mine"), either.joined("theirs")
    path = f"/v1/me/devices/{theirs.fingerprint}/retire"
    assert code_of(either.ask("POST", path, mine, {"since": "2026-09-01T09:00:00+02:00"})) == (404, "unknown")
    assert code_of(either.ask("DELETE", f"/v1/me/tokens/{theirs.fingerprint}", mine)) == (404, "unknown")
    assert either.ask("GET", "/v1/me", theirs).status_code == 200


def test_an_owner_invites_renames_closes_and_opens_again(either: Company) -> None:
    owner = either.joined("owner", "owner")
    made = either.ask("POST", "/v1/invitations", owner, {"login": "ewa", "name": "Ewa Nowak", "roles": ["coach"]})
    assert made.status_code == 201
    listed = either.ask("GET", "/v1/invitations", owner).json()["items"]
    assert "ewa" in [one["login"] for one in listed] and made.json()["code"] not in str(listed)
    desk = Desk("person-ewa")
    joined = either.web.post("/v1/join", json=desk.asking(code=made.json()["code"], password=PASSWORD)).json()
    desk.token, account = joined["token"], joined["account"]["id"]
    renamed = either.ask(
        "POST", f"/v1/people/{account}/rename", owner, {"login": "ewa.kowalska", "name": "Ewa Kowalska"}
    )
    assert renamed.json()["login"] == "ewa.kowalska"
    assert either.ask("GET", "/v1/me", desk).json()["account"]["name"] == "Ewa Kowalska"
    assert either.ask("POST", f"/v1/people/{account}/close", owner).status_code == 204
    assert code_of(either.ask("GET", "/v1/me", desk)) == (401, "account-removed")
    refused = either.web.post("/v1/sign-in", json=desk.asking(login="ewa.kowalska", password=PASSWORD))
    assert code_of(refused) == (403, "account-removed")
    assert either.ask("POST", f"/v1/people/{account}/reopen", owner).status_code == 200
    code = either.ask("POST", "/v1/invitations", owner, {"login": "ewa.kowalska"}).json()["code"]
    assert either.web.post("/v1/join", json=desk.asking(code=code)).status_code == 201  # rehired, with the same desk


def test_the_last_owner_stays_one(either: Company) -> None:
    with begin(either.engine) as connection:
        connection.execute(text("update account set roles = 'member' where roles like '%owner%'"))
    owner = either.joined("last", "owner")
    for path, body in (("role", {"roles": ["member"]}), ("close", None)):
        answer = either.ask("POST", f"/v1/people/{owner.account}/{path}", owner, body)
        assert code_of(answer) == (409, "last-owner")


def test_two_accounts_of_one_person_become_one(either: Company) -> None:
    owner = either.joined("merging", "owner")
    old, new = either.joined("marta.rossi"), either.joined("marta.bianchi")
    for desk in (old, new):
        push = [_statement(desk.person), _statement(desk.person)]
        assert either.web.post(
            "/v1/statements", content=f"[{','.join(push)}]", headers={"Authorization": f"Bearer {desk.token}"}
        ).json()["results"] == [{"at": 0, "is": "stored"}, {"at": 1, "is": "stored"}]
    for _ in range(2):  # said twice it is the same
        assert either.ask("POST", f"/v1/people/{old.account}/merge", owner, {"into": new.account}).status_code == 204
    assert code_of(either.ask("GET", "/v1/me", old)) == (401, "account-removed")
    items = either.ask("GET", "/v1/changes", new).json()["items"]
    assert sum(one["kind"] == "statement" for one in items) == 4
    assert [one["n"] for one in items] == list(range(1, len(items) + 1))
    back = either.web.post("/v1/sign-in", json=old.asking(login="marta.bianchi", password=PASSWORD))
    assert back.status_code == 201  # the old desk, in the account that stayed
    assert code_of(either.ask("POST", f"/v1/people/{old.account}/reopen", owner)) == (409, "account-merged")


def _statement(person: str) -> str:
    return said(person=person, home=HOME)


def test_a_forged_token_is_nobodys(either: Company) -> None:
    for token in ("pvt_x", "x" * 150, "pvt_' or 1=1 --", "ü"):
        headers = {"Authorization": f"Bearer {token}".encode()}
        assert code_of(either.web.get("/v1/me", headers=headers)) == (401, "signed-out")
