"""`portavoce badge verify` as whoever is shown a badge runs it: in words, for programs, on bad days."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.evidence.badges.revoked import Revocation, sign_revoked
from desktop_app.evidence.badges.troubles import BadgeTrouble
from desktop_app.evidence.badges.verifying import BadgeCode
from desktop_app.evidence.keys import fresh_key
from desktop_app.kernel.places import resource
from desktop_app.kernel.sentences import LANGUAGES, Sentences, read_sentences
from tests.fakes.badges import BADGE, PERSON, baked, token
from tests.fakes.command import portavoce

KEY = fresh_key()


@pytest.fixture
def shown(tmp_path: Path) -> Path:
    (tmp_path / "odznaka.svg").write_bytes(baked(KEY))
    (tmp_path / "key.jwk").write_text(json.dumps(KEY.public.jwk))
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_words(shown: Path, language: str) -> None:
    given = ["--issuer", shown / "key.jwk", "--recipient", PERSON, "--language", language]
    answer = portavoce("badge", "verify", shown / "odznaka.svg", *given)
    speaker = Sentences(language)
    assert answer.returncode == 0, answer.stderr
    assert speaker.say("badge-found.issuer-key", issuer="Aurora") in answer.stdout
    assert "Głos Aurory" in answer.stdout and speaker.say("badge-said.strength") in answer.stdout


def test_for_programs_and_taken_back(shown: Path) -> None:
    gone = Revocation(BADGE.id, "2026-08-20T10:00:00+02:00", "Issued by mistake.")
    (shown / "revoked").write_text(sign_revoked([gone], "Aurora", "2026-08-30T10:00:00+02:00", KEY))
    answer = portavoce("badge", "verify", shown / "odznaka.svg", "--json", "--revoked", shown / "revoked")
    told = json.loads(answer.stdout)
    assert answer.returncode == 1 and told["holds"] is False
    assert {one["code"]: one["standing"] for one in told["findings"]}["revoked"] == "does-not-hold"
    assert told["credential"]["id"] == BADGE.id and told["key"]["sha256"] == KEY.public.fingerprint


def test_what_cannot_be_done_is_said(shown: Path) -> None:
    for arguments, code in (
        ([shown / "none.png"], BadgeTrouble.MISSING),
        ([shown / "odznaka.svg", "--issuer", shown / "odznaka.svg"], BadgeTrouble.KEY_UNREADABLE),
    ):
        answer = portavoce("badge", "verify", *arguments, "--language", "en")
        assert answer.returncode == 2
        assert answer.stderr.strip() == Sentences("en").say(code, where=str(arguments[-1]))


def test_names_move_no_cursor(shown: Path) -> None:
    (shown / "odd.jwt").write_text(token(KEY, id="urn:uuid:\x1b[2J"))
    assert "\x1b" not in portavoce("badge", "verify", shown / "odd.jwt").stdout


def test_each_finding_has_its_sentence() -> None:
    for language in LANGUAGES:
        texts = read_sentences(resource("sentences"), language)
        assert {f"badge-found.{code}" for code in BadgeCode} == {name for name in texts if "badge-found." in name}
