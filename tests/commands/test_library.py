"""`portavoce library`, `publisher`, `publish`, `withdraw` as owners and publishers run them."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import main
from desktop_app.kernel.clock import SystemClock
from desktop_app.packs.library.card import write_card
from desktop_app.packs.library.keys import SigningKey, keep_key
from tests.fakes.command import on_a_disk_of, portavoce
from tests.fakes.libraries import ADA, BEN, COURSE, POLICY, SEAL, Office, card, full, key, office, pack, staffed
from tests.fakes.packs import COMPANY

NOW = SystemClock().now()
PASSPHRASE = "quattro parole senza senso"


@dataclass
class Told:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Told]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A command in this process; every passphrase is the same."""
    (tmp_path / "passphrases").write_text(f"{PASSPHRASE}\n" * 5)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PORTAVOCE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def go(*arguments: str | Path, keys: bool = True) -> Told:
        capfd.readouterr()
        given = [*map(str, arguments), *(["--passphrase-file", str(tmp_path / "passphrases")] if keys else [])]
        code = main([*given, "--language", "en"] if "--language" not in given else given)
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        assert PASSPHRASE not in out + err
        return Told(code, out, err)

    return go


def kept(tmp_path: Path, signer: SigningKey, name: str) -> Path:
    """A key in the folder of keys, behind the passphrase."""
    file = tmp_path / "data" / "keys" / f"{name}.key"
    keep_key(signer, file, PASSPHRASE, rounds=1)
    return file


@pytest.fixture
def made(tmp_path: Path) -> Office:
    """A library with publishers, and everybody's key on this computer."""
    found = staffed(tmp_path, NOW)
    for signer, name in ((SEAL, "seal"), (ADA, "ada"), (BEN, "ben")):
        kept(tmp_path, signer, name)
    return found


def test_from_nothing_to_a_stick_in_the_real_command(tmp_path: Path) -> None:
    """Nobody's keys are ready here: every key is made, behind a passphrase that really takes its time."""
    (tmp_path / "company.toml").write_text(COMPANY)
    (tmp_path / "secret").write_text(PASSPHRASE + "\n")
    pack(tmp_path)

    def go(*arguments: str) -> Any:
        told = portavoce(*arguments, "--passphrase-file", "secret", "--json", folder=tmp_path)
        assert told.returncode == 0, told.stderr
        return json.loads(told.stdout)

    library = go("library", "new", "library", "--company", "company.toml", "--paper-key", "paper.txt")
    assert len((tmp_path / "paper.txt").read_text().split()) == 24
    assert (tmp_path / "paper.txt").stat().st_mode & 0o777 == 0o600
    assert Path(library["key"]).stat().st_mode & 0o777 == 0o600
    assert len(library["fingerprint"]["comparing"]["it"].split()) == 8
    publisher = go("publisher", "new", "--id", "lucja", "--name", "Łucja Żółć")
    added = go("library", "add-publisher", "library", "lucja.card.toml", "--may", COURSE, "--sticks")
    assert added["cards"][0]["sha256"] == publisher["sha256"]
    assert added["publisher"]["people"][0]["name"] == "Łucja Żółć"
    assert go("publish", "course-1.0.0-plain", "--to", "library")["state"] == "out"
    told = portavoce("library", "export", "library", "stick.pvlib", "--json", folder=tmp_path)
    assert json.loads(told.stdout)["packs"] == ["course/example.small.course/1.0.0.pvpack"]
    told = portavoce("library", "check", "stick.pvlib", "--json", folder=tmp_path)
    assert [one["code"] for one in json.loads(told.stdout)["problems"]] == ["library.path-without-pack"]
    assert told.returncode == 1


def test_the_words_on_paper_are_shown_once_and_work(run: Run, tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(COMPANY)
    file = kept(tmp_path, SEAL, "boss")
    told = run("library", "new", "library", "--company", "company.toml", "--key", file, "--language", "it")
    assert told.code == 0, told.err
    words = [word for word in told.out.split("Chi si unisce")[0].split(":")[-1].split() if word.isalpha()]
    words = [word for word in words if word not in ("La", "biblioteca", "di", "Small", "Example", "è", "in")][:24]
    (tmp_path / "passphrases").write_text(" ".join(words) + f"\n{PASSPHRASE}\n")
    told = run("library", "new-seal", "library", "--paper", "--new-key", "new.key", "--paper-key", "new.txt")
    assert told.code == 0, told.err
    assert "new company seal" in told.out
    assert len((tmp_path / "new.txt").read_text().split()) == 24
    assert run("library", "check", "library", keys=False).code == 1  # nobody has published what the path leads to


def test_keys_are_found_by_themselves(run: Run, made: Office, tmp_path: Path) -> None:
    assert run("publish", pack(tmp_path, kind="policy"), "--to", made.folder).code == 2  # three publishers' keys fit
    kept_elsewhere = tmp_path / "elsewhere.key"
    (tmp_path / "data" / "keys" / "ben.key").rename(kept_elsewhere)
    told = run("publish", pack(tmp_path), "--to", made.folder)
    assert (told.code, told.out) == (0, "“Small” 1.0.0 is out. Publisher: ada.\n")
    told = run("publish", pack(tmp_path, kind="policy"), "--to", made.folder, "--key", kept_elsewhere)
    assert told.code == 0
    assert "waits for a stamp" in told.out
    told = run("library", "update", made.folder)
    assert told.out.splitlines() == ["The library was confirmed today.", "Let out: what waited from ben."]
    told = run("library", "check", made.folder, keys=False)
    assert told.code == 0
    assert told.out.splitlines()[-1] == "Everything is in order."
    assert "Versions of packs on offer: 2; withdrawn: 0. Publishers: ada, ben." in told.out


def test_a_pack_is_withdrawn_and_the_same_one_published_twice(run: Run, made: Office, tmp_path: Path) -> None:
    folder, ada = pack(tmp_path), tmp_path / "data" / "keys" / "ada.key"
    assert run("publish", folder, "--to", made.folder, "--key", ada).code == 0
    again = run("publish", folder, "--to", made.folder, "--key", ada)
    assert (again.code, "the very same" in again.out) == (0, True)
    told = run("withdraw", "example.small.course", "1.0.0", "--why", "A wrong date.", "--from", made.folder, "--json")
    assert told.code == 0, told.err
    assert told.json["withdrawn"]["why"] == "A wrong date."
    assert told.json["publisher"] == "ada"
    told = run("withdraw", "example.small.course", "1.0.0", "--why", "Again.", "--from", made.folder)
    assert (told.code, told.out) == (2, "")
    assert "was withdrawn on" in told.err


def test_who_is_removed_reads_why_they_may_not_publish(run: Run, made: Office, tmp_path: Path) -> None:
    ada = tmp_path / "data" / "keys" / "ada.key"
    run("publish", pack(tmp_path), "--to", made.folder, "--key", ada)
    told = run("library", "remove-publisher", made.folder, "ada")
    assert told.code == 2
    assert "--adopt-by ANOTHER" in told.err
    told = run("library", "remove-publisher", made.folder, "ada", "--adopt-by", "ben")
    assert told.out.splitlines() == [
        "“ada” is no longer a publisher.",
        "The versions stay under the company seal: 1. Further ones come from “ben”.",
    ]
    told = run("publish", pack(tmp_path, "1.1.0"), "--to", made.folder, "--key", ada)
    assert told.code == 2
    assert "Your key does not belong to any publisher of this library." in told.err


def test_two_people_sign_a_policy(run: Run, tmp_path: Path) -> None:
    made = office(tmp_path, NOW)
    kept(tmp_path, SEAL, "seal")
    for signer, name in ((ADA, "ada"), (BEN, "ben")):
        write_card(card(name, signer), tmp_path / f"{name}.card.toml")
    cards = ("ada.card.toml", "ben.card.toml")
    told = run(
        "library",
        "add-publisher",
        made.folder,
        *cards,
        "--may",
        POLICY,
        "--signatures",
        "2",
        "--as",
        "legal",
        "--sticks",
    )
    assert told.code == 0, told.err
    assert (
        "“legal” (Ada, Ben) may publish and hand out sticks: policy:example.small.policy. Signatures needed: 2."
        in told.out
    )
    assert told.err.count("whether they see the same words") == 2
    ada, ben = kept(tmp_path, ADA, "ada"), kept(tmp_path, BEN, "ben")
    told = run("publish", pack(tmp_path, kind="policy"), "--to", made.folder, "--key", ada)
    assert "waits for another signature" in told.out
    told = run("library", "sign", made.folder, "--key", ben)
    assert "Waits for your signature, from “legal”: “Small” 1.0.0." in told.err
    assert told.out == "Signed: what waited from “legal” is out.\n"


def test_a_broken_pack_is_told_whole(run: Run, made: Office, tmp_path: Path) -> None:
    folder = pack(tmp_path)
    text = (folder / "pack.toml").read_text()
    (folder / "pack.toml").write_text(
        text.replace("pass_mark = 75", 'pass_mark = "x"').replace("mandatory", "mandatary")
    )
    told = run("publish", folder, "--to", made.folder, "--key", tmp_path / "data" / "keys" / "ada.key")
    assert told.code == 2
    assert len(told.err.splitlines()) >= 2


def test_what_was_rolled_back_is_not_signed_upon(run: Run, made: Office, tmp_path: Path) -> None:
    ada = tmp_path / "data" / "keys" / "ada.key"
    shutil.copytree(made.folder, tmp_path / "old")
    assert run("publish", pack(tmp_path), "--to", made.folder, "--key", ada).code == 0
    told = run("publish", pack(tmp_path, "1.1.0"), "--to", tmp_path / "old", "--key", ada)
    assert told.code == 2
    assert "older than what this computer has seen" in told.err
    told = run("library", "export", tmp_path / "old", tmp_path / "stick", keys=False)
    assert told.code == 2
    told = run("library", "check", tmp_path / "old", "--json", keys=False)
    assert {one["code"] for one in told.json["problems"]} >= {"library.older-than-seen"}
    assert told.code == 1


REFUSALS: dict[str, tuple[str, ...]] = {
    "lies inside the library": ("library", "new", "fresh", "--company", "company.toml", "--key", "fresh/seal.key"),
    "None of the keys": ("publish", "pack", "--to", "strange"),
    "Several of your keys fit: ada.key, ben.key": ("publish", "pack", "--to", "library"),
    "Passphrases could not be read": ("library", "update", "library", "--passphrase-file", "nothing"),
    "Say with --paper-key": ("library", "new", "fresh", "--company", "company.toml", "--json"),
    "Choose another file with --paper-key": (
        *("library", "new", "fresh", "--company", "company.toml", "--paper-key", "company.toml"),
    ),
    "is a web address": ("publish", "pack", "--to", "https://acme.example/library"),
    "There is no company file": ("library", "new", "fresh", "--company", "nothing.toml"),
    "is not empty": ("library", "new", "library", "--company", "company.toml"),
    "There is no library in": ("library", "check", "nothing"),
    "“Łucja” cannot be a name": ("publisher", "new", "--id", "Łucja", "--name", "Łucja"),
    "is there already and is never written over. Choose another file with --card": (
        *("publisher", "new", "--id", "eve", "--name", "Eve", "--card", "company.toml"),
    ),
    "Choose another place with --key": ("publisher", "new", "--id", "ada", "--name", "Ada"),
    "a library as a file, to be read only": ("publish", "pack", "--to", "small.pvlib"),
    "There is no kind of pack called “recipe”": (
        *("library", "add-publisher", "library", "eve.card.toml", "--may", "recipe:it.acme.cake"),
    ),
}


@pytest.mark.parametrize("sentence", REFUSALS)
def test_a_refusal_is_a_sentence_and_changes_nothing(sentence: str, run: Run, made: Office, tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(COMPANY)
    pack(tmp_path).rename(tmp_path / "pack")
    office(tmp_path / "other", seal=key(21), paper=key(22)).folder.rename(tmp_path / "strange")
    write_card(card("eve", key(5)), tmp_path / "eve.card.toml")
    run("library", "export", made.folder, "small.pvlib", keys=False)
    before = {file: file.read_bytes() for file in sorted(tmp_path.rglob("*")) if file.is_file()}
    arguments = REFUSALS[sentence]
    without_keys = "--passphrase-file" in arguments or arguments[1] == "check"
    told = run(*arguments, keys=not without_keys)
    assert (told.code, told.out) == (2, "")
    assert sentence in told.err
    assert {file: file.read_bytes() for file in sorted(tmp_path.rglob("*")) if file.is_file()} == before


def test_a_passphrase_may_come_by_an_open_file(run: Run, made: Office) -> None:
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\n".encode())
    os.close(writing)
    told = run("library", "update", made.folder, "--passphrase-fd", str(reading), keys=False)
    os.close(reading)
    assert told.code == 0, told.err
    told = run("library", "update", made.folder, "--passphrase-fd", "987", keys=False)
    assert (told.code, "could not be read" in told.err) == (2, True)


@pytest.mark.parametrize(
    ("content", "says"), [("wrong passphrase\n", "not the passphrase"), ("", "A passphrase is needed")]
)
def test_a_wrong_or_missing_passphrase_changes_nothing(
    content: str, says: str, run: Run, made: Office, tmp_path: Path
) -> None:
    (tmp_path / "passphrases").write_text(content)
    before = (made.folder / "metadata" / "timestamp.json").read_bytes()
    told = run("library", "update", made.folder)
    assert (told.code, says in told.err) == (2, True)
    assert content.strip() == "" or content.strip() not in told.err
    assert (made.folder / "metadata" / "timestamp.json").read_bytes() == before


def test_without_a_terminal_nobody_is_asked(run: Run, made: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    told = run("library", "update", made.folder, keys=False)
    assert (told.code, "there is no terminal" in told.err) == (2, True)


def test_a_disk_that_is_full_is_told_before_anything_is_copied(tmp_path: Path) -> None:
    made, disk = full(tmp_path, NOW), tmp_path / "disk"
    listed = ["sh", "-c", '"$@"; code=$?; find "$0" -type f ! -name ".*" >&2; exit $code', str(disk)]
    for target in ("stick", "small.pvlib"):
        through = [*on_a_disk_of("48k", disk), *listed]
        told = portavoce("library", "export", made.folder, disk / target, "--language", "en", through=through)
        assert (told.returncode, told.stdout) == (2, "")
        assert told.stderr.startswith("The disk is full.")
        assert told.stderr.strip().count("\n") == 0, "what is left on the disk"


def _typed(folder: Path, arguments: list[str], lines: list[str]) -> tuple[int, str]:
    """The real command on a terminal of its own, with somebody who types each line when asked."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        os.execve(sys.executable, [sys.executable, "-m", "desktop_app", *arguments], environment)
    shown, waiting, end = b"", list(lines), time.monotonic() + 60
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                piece = os.read(terminal, 4096)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        if waiting and shown.rstrip(b"\r\n").endswith(b": "):
            time.sleep(0.1)  # getpass throws away what was typed before it asked
            os.write(terminal, f"{waiting.pop(0)}\n".encode())
            shown += b"\n"
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


def test_a_person_types_the_passphrase_twice_and_never_sees_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAVOCE_DATA", str(tmp_path / "data"))
    command = ["publisher", "new", "--id", "ada", "--name", "Ada", "--language", "en"]
    code, shown = _typed(tmp_path, command, [PASSPHRASE, PASSPHRASE + "!"])
    assert (code, "The two passphrases are not the same" in shown) == (2, True), shown
    assert not (tmp_path / "data" / "keys").exists()
    code, shown = _typed(tmp_path, command, [PASSPHRASE, PASSPHRASE])
    assert code == 0, shown
    assert PASSPHRASE not in shown
    assert (tmp_path / "ada.card.toml").exists()
    code, shown = _typed(tmp_path, [*command[:3], "eve", *command[4:]], ["short"])
    assert (code, "too easy to guess" in shown) == (2, True), shown


@pytest.mark.parametrize("language", ["it", "pl"])
def test_answers_come_in_the_language_asked_for(language: str, run: Run, tmp_path: Path) -> None:
    made = full(tmp_path, NOW)
    told = run("library", "check", made.folder, "--language", language, keys=False)
    assert told.code == 0
    assert {"it": "È tutto a posto.", "pl": "Wszystko jest w porządku."}[language] in told.out


@pytest.mark.parametrize("command", ["library", "publisher", "publish", "withdraw"])
def test_help_is_there(command: str, run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([command, "--help"])
    assert end.value.code == 0
    assert f"portavoce {command}" in capfd.readouterr().out
