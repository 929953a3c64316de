"""`portavoce-server` as whoever runs the server types it: what it does, and the sentence where it does not."""

from __future__ import annotations

import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from advocacy_server.cli import main
from advocacy_server.commands import backup
from advocacy_server.settings.troubles import ServerTrouble
from desktop_app.kernel.sentences import LANGUAGES, Sentences

Run = Callable[..., int]
COMPANY = ("--company", "example.aurora", "--name", "Aurora Example S.p.A.", "--home", "https://aurora.example/")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """The command on a server in one file."""

    def ran(*words: str | Path, language: str = "en") -> int:
        return main(["--language", language, "--settings", str(tmp_path / "server.toml"), *map(str, words)])

    return ran


@pytest.fixture
def begun(run: Run, tmp_path: Path) -> Run:
    database = f"sqlite:///{tmp_path / 'server.db'}"
    assert run("init", *COMPANY, "--folder", tmp_path / "var", "--database", database) == 0
    return run


def _said(capsys: pytest.CaptureFixture[str], code: ServerTrouble, language: str = "en", **params: object) -> None:
    assert Sentences(language).say(code, **params) in capsys.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_nothing_to_a_first_owner(
    begun: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    key = (tmp_path / "var" / "company.pem").read_bytes()
    assert begun("init") == 0  # once more: nothing is written over
    assert (tmp_path / "var" / "company.pem").read_bytes() == key
    capsys.readouterr()
    assert begun("invite", "ada", "--name", "Ada", "--role", "owner", language=language) == 0
    sentence, code = capsys.readouterr().out.splitlines()
    assert "ada" in sentence and len(code) == 23 and code.count("-") == 3
    assert begun("invite", "ada", language=language) == 0  # a further desk, or a password that was forgotten
    capsys.readouterr()
    assert begun("role", "ada", "hr", "owner", language=language) == 0
    assert "member hr owner" in capsys.readouterr().out
    assert begun("user", "add", "piotr", "--name", "Piotr", language=language) == 0
    assert "piotr" in capsys.readouterr().out


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_done_is_said(begun: Run, capsys: pytest.CaptureFixture[str], language: str) -> None:
    assert begun("user", "add", "ada", "--name", "Ada", "--role", "owner") == 0
    for words, code in (
        (("user", "add", "ADA", "--name", "Other"), ServerTrouble.LOGIN_TAKEN),
        (("role", "ada", "member"), ServerTrouble.LAST_OWNER),
    ):
        assert begun(*words, language=language) == 2
        _said(capsys, code, language, login=words[2] if words[0] == "user" else "ada")
    for words in (("role", "nobody", "hr"), ("invite", "nobody")):
        assert begun(*words, language=language) == 2
        _said(capsys, ServerTrouble.NO_ACCOUNT, language, login="nobody")


def test_whoever_left_is_not_invited(begun: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from sqlalchemy import create_engine, text

    assert begun("user", "add", "ewa", "--name", "Ewa") == 0
    engine = create_engine(f"sqlite:///{tmp_path / 'server.db'}")
    with engine.begin() as connection:
        connection.execute(text("update account set closed_at = made_at"))
    engine.dispose()
    assert begun("invite", "ewa") == 2
    _said(capsys, ServerTrouble.ACCOUNT_CLOSED, login="ewa")


@pytest.mark.parametrize("missing", ["--company", "--name", "--home"])
def test_the_company_has_to_be_said_once(run: Run, capsys: pytest.CaptureFixture[str], missing: str) -> None:
    at = COMPANY.index(missing)
    assert run("init", *COMPANY[:at], *COMPANY[at + 2 :]) == 2
    assert missing in capsys.readouterr().err


def test_a_database_that_is_away_is_said(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nowhere = "postgresql://administrator@127.0.0.1:1/postgres"
    folder = ("--folder", tmp_path / "var")
    assert run("init", *COMPANY, *folder, "--database", nowhere, "--administrator", nowhere) == 2
    assert "cannot be reached" in capsys.readouterr().err
    assert run("run") == 2
    assert "cannot be reached" in capsys.readouterr().err


def test_a_role_that_is_not_said(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = ("--folder", tmp_path / "var")
    assert run("init", *COMPANY, *folder, "--database", "postgresql://127.0.0.1:1/x") == 2
    roleless = 'owner = "postgresql://127.0.0.1:1/x"\nretention = "postgresql://127.0.0.1:1/x"\n'
    (tmp_path / "administration.toml").write_text(roleless)
    capsys.readouterr()
    assert run("init", "--administrator", "sqlite://") == 2
    _said(capsys, ServerTrouble.ROLE_UNSAID, where="postgresql://127.0.0.1:1/x")


def test_what_was_not_made_ready_does_not_run(begun: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "server.db").unlink()
    assert begun("run") == 2
    _said(capsys, ServerTrouble.NOT_MIGRATED)


def test_a_backup_comes_back_into_an_empty_place(
    begun: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert begun("user", "add", "ada", "--name", "Ada") == 0
    (tmp_path / "var" / "library" / "root.json").write_text("{}")
    file = tmp_path / "backup.tar"
    assert begun("backup", file) == 0
    assert file.stat().st_mode & 0o777 == 0o600
    assert begun("backup", file) == 2
    _said(capsys, ServerTrouble.BACKUP_EXISTS, where=file)
    assert begun("restore", file) == 2
    _said(capsys, ServerTrouble.NOT_EMPTY, where=tmp_path / "var" / "library")
    (tmp_path / "var" / "library").rename(tmp_path / "before")
    assert begun("restore", file) == 2
    _said(capsys, ServerTrouble.NOT_EMPTY, where=tmp_path / "server.db")
    for left in tmp_path.glob("server.db*"):
        left.unlink()
    assert begun("restore", file) == 0
    assert (tmp_path / "var" / "library" / "root.json").read_text() == "{}"
    capsys.readouterr()
    assert begun("user", "add", "ada", "--name", "Ada") == 2  # she is back
    assert begun("new-epoch") == 0


@pytest.mark.parametrize("content", [b"", b"not a backup", b"tar"])
def test_what_is_no_backup_is_not_restored(
    begun: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    file = tmp_path / "backup.tar"
    file.write_bytes(content)
    if content == b"tar":
        with tarfile.open(file, "w") as archive:
            archive.add(tmp_path / "server.toml", "../server.toml")
    assert begun("restore", file) == 2
    _said(capsys, ServerTrouble.NOT_A_BACKUP, where=file)


def test_the_tools_of_the_database_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from sqlalchemy import make_url

    from desktop_app.kernel.trouble import Trouble

    url = make_url("postgresql://nobody:secret@127.0.0.1:1/none")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Trouble) as caught:
        backup._dump(url, tmp_path / "dump")
    assert caught.value.code == ServerTrouble.NO_TOOL
    tool = tmp_path / "pg_dump"
    tool.write_text('#!/bin/sh\necho "$PGPASSWORD" >"$0.word"\necho "$@" "cannot connect" >&2\nexit 1\n')
    tool.chmod(0o755)
    with pytest.raises(Trouble) as caught:
        backup._dump(url, tmp_path / "dump")
    assert caught.value.code == ServerTrouble.TOOL_FAILED
    assert "cannot connect" in caught.value.params["why"] and "secret" not in caught.value.params["why"]
    assert "postgresql://nobody@127.0.0.1:1/none" in caught.value.params["why"]  # nor anything in its place
    assert (tmp_path / "pg_dump.word").read_text() == "secret\n"
