"""Badges from the settings to the person's stream: off by default, one for each course, in the company's words."""

from __future__ import annotations

import json
import tomllib
import uuid
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openbadgeslib.ob3 import OB3Verifier
from sqlalchemy import Connection

from advocacy_server.badges.service import Badges
from advocacy_server.badges.troubles import BadgesTrouble
from advocacy_server.badges.wanted import wanted_badges
from desktop_app.evidence.badges.baking import Unbaked, unbake
from desktop_app.evidence.badges.credential import Issuer
from desktop_app.evidence.badges.revoked import read_revoked
from desktop_app.evidence.badges.verifying import BadgeCode, Beside, verify_badge
from desktop_app.evidence.findings import Standing
from desktop_app.evidence.keys import fresh_key
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.kinds import COURSE_COMPLETED, LESSON_FINISHED, Kind
from desktop_app.ledger.statement import Actor, Deed, Statement
from tests.fakes.badges import SVG
from tests.fakes.receipts import NOW
from tests.fakes.sentences import require_told
from tests.server.registers import Around, SetClock, sqlite

KEY = fresh_key()
COURSE = "it.aurora.intro"
WORDS = {"name": "Głos Aurory", "description": "Pierwszy kurs.", "criteria": "Ukończ kurs."}
BESIDE = Beside(NOW + timedelta(days=1), frozenset({KEY.public.fingerprint}), "person-1")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = sqlite(tmp_path)
    with engine.begin() as opened:
        yield opened
    engine.dispose()


def _badges(folder: Path, around: Around, **course: object) -> Badges:
    (folder / "badge.svg").write_bytes(SVG)
    wanted = wanted_badges({COURSE: {"pl": WORDS, **course}} if course else {}, folder)
    return Badges(Issuer("https://aurora.example", "Aurora"), KEY, wanted, SetClock(), around, lambda: "ab" * 16)


def _done(course: str = COURSE, kind: Kind = COURSE_COMPLETED) -> str:
    deed = Deed(kind, course, {"pl": "Kurs"}, detail={"pack-id": course, "pack-version": "1.2.0"})
    return Statement(str(uuid.uuid4()), deed, Actor("https://aurora.example", "person-1"), NOW).body()


def test_off_by_default(tmp_path: Path, connection: Connection) -> None:
    around = Around()
    _badges(tmp_path, around).taken(connection, "account-1", _done())
    assert around.sent == []


def test_a_completed_course_earns_one_badge(tmp_path: Path, connection: Connection) -> None:
    around = Around()
    badges = _badges(tmp_path, around, picture="badge.svg", days=365)
    for text in (_done(kind=LESSON_FINISHED), _done("it.aurora.other"), _done(), _done()):
        badges.taken(connection, "account-1", text)
    ((account, kind, _, body),) = around.sent
    told = json.loads(body)
    assert (account, kind, told["words"]["pl"], told["picture"]) == ("account-1", "badge", WORDS, "image/svg+xml")
    media, baked = badges.picture(connection, "account-1", told["id"]) or ("", b"")
    assert media == "image/svg+xml" and badges.picture(connection, "account-2", told["id"]) is None
    found = verify_badge(unbake(baked), BESIDE)
    assert found.holds and {BadgeCode.ISSUER_KEY, BadgeCode.RECIPIENT_SAME, BadgeCode.PICTURE_SAME} <= {
        one.code for one in found.findings if one.standing is Standing.HOLDS
    }
    assert "person-1" not in told["credential"] and found.badge.credential["validUntil"] == "2027-09-01T09:00:00Z"


def test_an_independent_library_accepts_what_was_issued(tmp_path: Path, connection: Connection) -> None:
    around = Around()
    _badges(tmp_path, around, en=WORDS).taken(connection, "account-1", _done())
    told = json.loads(around.sent[0][3])
    read = OB3Verifier(KEY.public.pem.encode()).verify(told["credential"])
    assert (read.id, read.achievement.name, read.issuer.name) == (told["id"], "Głos Aurory", "Aurora")


def test_taken_back(tmp_path: Path, connection: Connection) -> None:
    around = Around()
    badges = _badges(tmp_path, around, en=WORDS)
    badges.taken(connection, "account-1", _done())
    told = json.loads(around.sent[0][3])
    badges.revoke(connection, told["id"], "Issued by mistake.")
    listed = read_revoked(badges.revoked(connection))
    found = verify_badge(Unbaked(told["credential"]), Beside(BESIDE.now, BESIDE.issuers, revoked=listed))
    assert BadgeCode.REVOKED in {one.code for one in found.findings} and not found.holds
    with pytest.raises(Trouble) as caught:
        badges.revoke(connection, told["id"], "Again.")
    require_told(caught.value)


@pytest.mark.parametrize(
    ("told", "part"),
    [
        ([], "badges"),
        ({COURSE: 1}, "name"),
        ({COURSE: {}}, "en it pl"),
        ({COURSE: {"pl": {"name": "x"}}}, "pl.description"),
        ({COURSE: {"pl": {**WORDS, "criteria": " "}}}, "pl.criteria"),
        ({COURSE: {"pl": WORDS, "de": WORDS}}, "de"),
        ({COURSE: {"pl": WORDS, "days": 0}}, "days"),
    ],
)
def test_settings_that_do_not_say_enough(tmp_path: Path, told: object, part: str) -> None:
    with pytest.raises(Trouble) as caught:
        wanted_badges(told, tmp_path)
    assert (caught.value.code, caught.value.params["part"]) == (BadgesTrouble.SETTINGS, part)
    require_told(caught.value)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "badge-issuing.picture-missing"),
        (b"GIF89a", "badge.picture-other"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "badge.picture-active"),
        (b"\x89PNG\r\n\x1a\n", "badge.picture-damaged"),
    ],
)
def test_hostile_pictures_are_refused_at_the_start(tmp_path: Path, content: bytes | None, code: str) -> None:
    if content is not None:
        (tmp_path / "odd").write_bytes(content)
    with pytest.raises(Trouble) as caught:
        wanted_badges({COURSE: {"pl": WORDS, "picture": "odd"}}, tmp_path)
    assert caught.value.code == code
    require_told(caught.value)


def test_the_settings_in_the_documentation_are_understood(tmp_path: Path) -> None:
    told = (Path(__file__).parents[2] / "docs" / "badges.md").read_text("utf-8")
    (tmp_path / "intro.svg").write_bytes(SVG)
    table = tomllib.loads(told.partition("```toml\n")[2].partition("```")[0])["badges"]
    wanted = wanted_badges(table, tmp_path)["it.acme.intro"]
    assert (wanted.language, wanted.lasts, wanted.picture) == ("it", timedelta(days=730), SVG)
