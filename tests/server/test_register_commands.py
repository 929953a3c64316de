"""The commands on the register as whoever runs the server, or audits it, uses them."""

from __future__ import annotations

import errno
import json
import subprocess
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from advocacy_server.badges import store
from advocacy_server.commands import erase_register, export_register, revoke_badge, verify_register
from advocacy_server.register.erasure import YEAR
from advocacy_server.register.keys import make_key
from advocacy_server.register.troubles import RegisterTrouble
from desktop_app.evidence.keys import fresh_key
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.sentences import LANGUAGES, Sentences
from desktop_app.kernel.trouble import Trouble
from tests.fakes.receipts import POLICY
from tests.fakes.sentences import require_told
from tests.server.registers import (
    ACCOUNT,
    COMPANY,
    Around,
    KnownDesk,
    SetClock,
    filled,
    register,
    sent_heads,
    sqlite,
)

Run = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four sign-offs, three of them eleven years ago."""
    desk, company = fresh_key(), make_key(tmp_path / "company.pem")
    around = Around({desk.public.fingerprint: KnownDesk(desk.public.fingerprint, ACCOUNT)}, POLICY)
    clock = SetClock(SystemClock().now() - 11 * YEAR)
    engine = sqlite(tmp_path)
    with engine.begin() as connection:
        taken = register(company, clock, around)
        filled(connection, taken, desk, 3)
        clock.at += 11 * YEAR - timedelta(days=1)
        from tests.server.registers import PERSON, signed, statement

        assert taken.taken(connection, ACCOUNT, {PERSON}, statement(signed(desk, 9))) is None
    engine.dispose()
    (tmp_path / "heads").write_text("\n".join(sent_heads(around)))
    (tmp_path / "company.jwk").write_text(json.dumps(company.public.jwk))
    return tmp_path


def _run(folder: Path, *words: str | Path, language: str = "en") -> int:
    parser = ArgumentParser()
    parser.add_argument("--settings", default=None)
    commands = parser.add_subparsers()
    for command in (verify_register, export_register, erase_register, revoke_badge):
        command.add_to(commands)
    database = (
        [] if "--export" in words else ["--database", f"sqlite:///{folder / 'register.db'}", "--company", COMPANY]
    )
    given = parser.parse_args([*map(str, words), *database])
    return int(given.answer(given, Sentences(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_proved_erased_and_still_proved(folder: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    beside = ("--head", folder / "heads", "--authority", folder / "company.jwk")
    say = Sentences(language).say
    assert _run(folder, "verify-register", *beside, language=language) == 0
    assert say("register-said.intact") in capsys.readouterr().out
    assert _run(folder, "erase-register", "--years", "10", language=language) == 0
    assert say("register-said.erased-now", count=3) in capsys.readouterr().out
    assert _run(folder, "verify-register", "--json", *beside) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["records"], told["erased"][0]["records"], told["heads"]) == (5, 3, 4)
    assert _run(folder, "verify-register", *beside, language=language) == 0
    at = told["erased"][0]["at"]
    assert say("register-said.erased", count=3, at=at) in capsys.readouterr().out


def test_the_export_needs_no_database(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "register.jsonl"
    assert _run(folder, "export-register", file, "--key", folder / "company.pem", "--name", "Aurora") == 0
    (folder / "register.db").unlink()
    assert _run(folder, "verify-register", "--export", file, "--authority", folder / "company.jwk") == 0
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:2], *lines[3:]]))
    assert _run(folder, "verify-register", "--export", file) == 1
    assert "Before record 3 at least one record is missing." in capsys.readouterr().out


def test_records_cut_off_at_the_end_are_noticed_by_a_head(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    engine = sqlite_again(folder)
    with engine.begin() as connection:
        for deed in ("drop trigger register_record_delete", "delete from register_record where n = 4"):
            connection.execute(text(deed))
        connection.execute(text("delete from register_content where n = 4"))
    engine.dispose()
    assert _run(folder, "verify-register") == 0  # by itself nothing is seen
    assert _run(folder, "verify-register", "--head", folder / "heads") == 1
    assert "The register once went as far as record 4" in capsys.readouterr().out


def sqlite_again(folder: Path):  # noqa: ANN201 - an Engine
    from sqlalchemy import create_engine

    return create_engine(f"sqlite:///{folder / 'register.db'}")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("erase-register",), RegisterTrouble.YEARS_MISSING),
        (("erase-register", "--years", "0"), RegisterTrouble.YEARS_MISSING),
        (("verify-register", "--head", "none"), RegisterTrouble.FILE_MISSING),
        (("verify-register", "--authority", "heads"), RegisterTrouble.NOT_A_KEY),
        (("verify-register", "--head", "company.jwk"), RegisterTrouble.NOT_A_HEAD),
        (("verify-register", "--export", "none"), RegisterTrouble.NOT_AN_EXPORT),
        (("export-register", "new", "--key", "none"), RegisterTrouble.KEY_MISSING),
    ],
)
def test_what_cannot_be_done_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: RegisterTrouble
) -> None:
    monkeypatch.chdir(folder)
    with pytest.raises(Trouble) as caught:
        _run(folder, *words)
    assert caught.value.code == code
    require_told(caught.value)


def test_the_command_in_the_documentation_says_the_hash(folder: Path) -> None:
    file = folder / "register.jsonl"
    assert _run(folder, "export-register", file, "--key", folder / "company.pem", "--name", "Aurora") == 0
    line = file.read_text("utf-8").splitlines()[2]
    (folder / "line.json").write_text(line, "utf-8")
    told = (Path(__file__).parents[2] / "docs" / "register.md").read_text("utf-8")
    command = told.rpartition("```sh\n")[2].partition("```")[0]
    found = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == json.loads(line)["record"]["sha256"]


def test_a_new_key_signs_and_what_the_earlier_one_signed_stays_signed(folder: Path) -> None:
    newer = make_key(folder / "newer.pem")
    file = folder / "register.jsonl"
    words = ("export-register", file, "--key", folder / "newer.pem", "--name", "Aurora")
    assert _run(folder, *words, "--earlier", folder / "company.jwk") == 0
    assert _run(folder, "verify-register", "--export", file) == 0
    (folder / "newer.jwk").write_text(json.dumps(newer.public.jwk))
    both = ("--authority", folder / "company.jwk", "--authority", folder / "newer.jwk", "--head", folder / "heads")
    assert _run(folder, "verify-register", "--export", file, *both) == 0
    assert _run(folder, "verify-register", "--export", file, "--authority", folder / "newer.jwk") == 1


def test_a_disk_that_is_full_leaves_nothing_half_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_entry: object) -> bytes:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("advocacy_server.register.exporting._told", full)
    before = sorted(folder.iterdir())
    with pytest.raises(OSError, match="full"):
        _run(folder, "export-register", folder / "register.jsonl", "--key", folder / "company.pem")
    assert sorted(folder.iterdir()) == before


def test_a_badge_is_taken_back_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    engine = sqlite_again(folder)
    with engine.begin() as connection:
        store.add(connection, store.Issued("urn:uuid:1", ACCOUNT, "it.aurora.intro", "1.0.0", "a.b.c", "2026-09-01"))
    words = ("revoke-badge", "urn:uuid:1", "--why", "Issued by mistake.")
    assert _run(folder, *words) == 0
    assert "urn:uuid:1 was taken back" in capsys.readouterr().out
    with engine.connect() as connection:
        assert [(one.id, one.why) for one in store.revoked(connection)] == [("urn:uuid:1", "Issued by mistake.")]
    engine.dispose()
    with pytest.raises(Trouble) as caught:
        _run(folder, *words)
    require_told(caught.value)
