"""`portavoce library follow`, `update`, `list`, `leave` and `invite` as people and scripts run them."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import main
from desktop_app.commands.following import FollowingTrouble
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.lock import ProfileLock
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.packs.library.desk.anchor import read_machine_wide
from desktop_app.packs.library.desk.enrolment import is_a_code
from desktop_app.packs.library.edition import edition_of
from desktop_app.packs.library.example import EXAMPLE, PRACTICE, make_example, public_keys
from desktop_app.packs.library.publishing import withdraw
from tests.courses import SHIPPED_COMPANY
from tests.fakes.bad_server import Asked, serving, silent, well
from tests.fakes.command import NO_LOCALE, ROOT, portavoce
from tests.fakes.libraries import ADA, Office, full, key, office, opened
from tests.fakes.sentences import templates_of

NOW = SystemClock().now()
PACKS = ["example.small.course", "example.small.policy"]


class Told:
    """What a command answered."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Told]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A command in this process, at a desk of its own; nobody sits at a terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PORTAVOCE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PORTAVOCE_SETUP", str(tmp_path / "portavoce.toml"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def go(*arguments: str | Path) -> Told:
        capfd.readouterr()
        code = main(["library", *map(str, arguments)])
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Told(code, out, err)

    return go


@pytest.fixture
def company(tmp_path: Path) -> Office:
    return full(tmp_path / "company", NOW)


def words_of(made: Office, language: str = "en") -> list[str]:
    return comparing(opened(made.folder).fingerprint, language).split()


def followed(run: Run, made: Office, *more: str) -> Told:
    return run("follow", made.folder, "--words", " ".join(words_of(made)[2:4]), *more)


def brought(told: Told) -> list[str]:
    return [pack["id"] for library in told.json["libraries"] for pack in library["brought"]]


def test_the_sentences_are_the_troubles() -> None:
    for language in LANGUAGES:
        texts = templates_of(language)
        assert {code for code in texts if code.startswith("following.")} == set(FollowingTrouble)


def test_follow_update_list_and_leave_in_the_real_command(tmp_path: Path, company: Office) -> None:
    profile = tmp_path / "profile"

    def go(*arguments: str | Path) -> tuple[int, Any]:
        told = portavoce("library", *arguments, "--profile", profile, "--json", folder=tmp_path)
        assert "Traceback" not in told.stderr
        return told.returncode, json.loads(told.stdout) if told.stdout else told.stderr

    words = " ".join(words_of(company)[:2])
    code, told = go("follow", "company/library", "--words", words)
    assert code == 0
    assert [one["id"] for one in told["libraries"][0]["brought"]] == PACKS
    assert go("update")[1]["libraries"][0]["brought"] == []
    company.publish(ADA, version="1.1.0")
    code, told = go("update")
    assert code == 0 and [one["version"] for one in told["libraries"][0]["brought"]] == ["1.1.0"]
    code, told = go("list")
    assert code == 0 and [one["company"] for one in told["libraries"]] == ["Small Example"]
    assert told["libraries"][0]["places"] == [str(company.folder)] and told["setup"] is None
    assert go("leave", "small example")[0] == 0
    assert go("list")[1]["libraries"] == []
    assert go("update")[0] == 2


def test_it_follows_a_web_server_by_invitation(run: Run, company: Office, tmp_path: Path) -> None:
    with serving(company.folder) as server:
        told = run("invite", company.folder, "--at", server.address, "-o", "join.portavoce", "--json")
        assert told.code == 0 and told.json["file"] == "join.portavoce"
        assert brought(run("follow", "join.portavoce", "--json")) == PACKS
        assert brought(run("update", "--json")) == []
        company.publish(ADA, version="1.1.0")
        assert run("update", "--no-bring").out.count("1.1.0") == 1
        assert brought(run("update", "--json")) == ["example.small.course"]  # what was only looked at is not forgotten
        assert run("follow", told.json["link"], "--json").code == 0
    gone = run("update")
    assert gone.code == 1 and "cannot be reached" in gone.err


def test_an_invitation_vouches_for_a_stick(run: Run, company: Office) -> None:
    run("invite", company.folder)
    assert Path("small-example.portavoce").is_file()
    told = run("follow", company.folder, "--invitation", "small-example.portavoce")
    assert told.code == 0 and "Small Example" in told.out and told.out.count("New here") == 2
    again = run("invite", company.folder)
    assert again.code == 2 and "already" in again.err


def test_an_invitation_may_hold_a_code_for_one_person(run: Run, company: Office) -> None:
    chosen = "K7M2P-qrs8t-u9vwx-yz234"
    told = run("invite", company.folder, "--code", chosen, "-o", "ada.portavoce", "--json")
    assert told.code == 0 and told.json["code"] == chosen and chosen in told.json["link"]
    assert chosen in Path("ada.portavoce").read_text("utf-8")
    by_chance = [run("invite", company.folder, "-o", f"{number}.portavoce", "--code", "--json") for number in (1, 2)]
    codes = {told.json["code"] for told in by_chance}
    assert len(codes) == 2 and all(is_a_code(code) for code in codes)
    spoken = run("invite", company.folder, "-o", "3.portavoce", "--code", chosen)
    assert spoken.out.count(chosen) == 2  # in the link, and by itself to be written down
    assert run("invite", company.folder, "--json").json["code"] is None
    assert run("follow", company.folder, "--invitation", "ada.portavoce").code == 0


@pytest.mark.parametrize("code", ["", "short", "with/slashes-123", "chance", "żółta-gęś-i-jaźń-12"])
def test_a_code_that_is_none_is_refused(run: Run, company: Office, code: str) -> None:
    told = run("invite", company.folder, "--code", code, "-o", "bad.portavoce")
    assert told.code == 2 and "12 to 64" in told.err and not Path("bad.portavoce").exists()


def test_no_code_is_for_all_computers(run: Run, company: Office) -> None:
    told = run("invite", company.folder, "--for-machines", "-o", "all.toml", "--code")
    assert told.code == 2 and "--for-machines" in told.err and not Path("all.toml").exists()


def test_it_asks_nobody_where_nobody_sits(run: Run, company: Office) -> None:
    told = run("follow", company.folder)
    assert told.code == 2 and "--words" in told.err
    assert not any(word in told.err + told.out for word in words_of(company) if len(word) > 5)
    assert run("list", "--json").json["libraries"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_may_be_heard_in_any_language(run: Run, company: Office, language: str) -> None:
    words = words_of(company, language)
    assert run("follow", company.folder, "--words", f"{words[1]} {words[4]}").code == 0


@pytest.mark.parametrize(
    "say", [lambda w: w[0], lambda w: f"{w[0]} {w[0]}", lambda w: f"{w[1]} {w[0]}", lambda w: "a b"]
)
def test_other_words_are_refused(run: Run, company: Office, say: Callable[[list[str]], str]) -> None:
    told = run("follow", company.folder, "--words", say(words_of(company)))
    assert told.code == 2 and "not the words" in told.err
    assert run("list", "--json").json["libraries"] == []


def test_it_says_when_the_app_is_open(run: Run, company: Office, tmp_path: Path) -> None:
    followed(run, company)
    lock = ProfileLock(tmp_path / "data" / "profiles" / "1")
    assert lock.take()
    try:
        for command in (("update",), ("leave", "Small Example"), ("follow", company.folder)):
            told = run(*command)
            assert told.code == 2 and "already open" in told.err
        assert run("list").code == 0
    finally:
        lock.release()


def test_one_pack_that_fails_stops_no_other(run: Run, company: Office) -> None:
    broken = next((company.folder / "targets" / "policy").rglob("*.pvpack"))
    content = broken.read_bytes()
    broken.write_bytes(content[:-1] + b"x")
    told = followed(run, company, "--json")
    assert told.code == 1 and brought(told) == PACKS[:1]
    assert [one["code"] for one in told.json["libraries"][0]["refused"]] == ["desk.wrong-bytes"]
    broken.write_bytes(content)
    assert brought(run("update", "--json")) == PACKS[1:]


def test_a_recall_is_told_and_listed(run: Run, company: Office) -> None:
    followed(run, company)
    withdraw(company.folder, "example.small.course", "1.0.0", "A wrong date.", [ADA], NOW)
    told = run("update")
    assert told.code == 0 and "A wrong date." in told.out
    assert "A wrong date." in run("list").out
    assert run("list", "--json").json["libraries"][0]["recalled"][0]["why"] == "A wrong date."


def test_a_library_that_is_nowhere_is_told(run: Run, company: Office) -> None:
    followed(run, company)
    company.folder.rename(company.folder.with_name("away"))
    told = run("update", "--json")
    assert told.code == 1 and told.json["nowhere"][0]["company"] == "Small Example"
    assert "Put in the stick" in told.err


def test_leaving_names_one(run: Run, company: Office) -> None:
    assert run("leave", "x").code == 2
    followed(run, company)
    told = run("leave", "somebody")
    assert told.code == 2 and "Small Example" in told.err
    assert run("leave", opened(company.folder).fingerprint[:8]).code == 0
    assert "no library yet" in run("update").err


def test_two_of_one_name_are_told_apart_by_their_seal(run: Run, company: Office, tmp_path: Path) -> None:
    other = office(tmp_path / "other", NOW, key(6), key(7))
    followed(run, company)
    followed(run, other)
    told = run("leave", "Small Example")
    assert told.code == 2 and opened(other.folder).fingerprint[:16] in told.err


def test_what_belongs_to_keeping_is_not_mixed_with_following(run: Run, company: Office) -> None:
    assert "Leave out" in run("update", "--key", "x.key").err
    assert "Leave out" in run("update", company.folder, "--no-bring").err


def test_the_it_people_choose(run: Run, company: Office, tmp_path: Path) -> None:
    with serving(company.folder) as server:
        told = run("invite", company.folder, "--at", server.address, "--for-machines")
        assert told.code == 0 and "/etc/xdg" in told.out
        setup = read_machine_wide("portavoce.toml", Path("portavoce.toml").read_bytes())
        assert setup.anchors[0].fingerprint == opened(company.folder).fingerprint and not setup.others
        assert brought(run("follow", "--json")) == PACKS  # neither a place nor words
        stranger = office(tmp_path / "stranger", NOW, key(6), key(7))
        assert run("follow", company.folder).code == 0  # the same seal, on a stick
        assert "the IT people chose" in run("follow", stranger.folder, "--words", "a b").err
        assert "Libraries chosen: 1" in run("list").out
        Path("portavoce.toml").write_text("format = 1\nothers = 3\n")
        wrong = run("list", "--json")
        assert wrong.code == 1 and wrong.json["setup"]["code"] == "desk.bad-setup" and "line 2" in wrong.err
        refused = run("follow", stranger.folder, "--words", "a b")
        assert refused.code == 2 and "line 2" in refused.err
        assert run("update").code == 0  # what is followed goes on


def test_without_anything_it_says_what_is_missing(run: Run) -> None:
    told = run("follow")
    assert told.code == 2 and "ask for an invitation" in told.err


def test_the_seal_that_anybody_may_use_is_refused_elsewhere(run: Run, tmp_path: Path) -> None:
    for name in (EXAMPLE, PRACTICE):
        make_example(SHIPPED_COMPANY, tmp_path / name, public_keys(name), edition_of(SHIPPED_COMPANY, NOW))
        told = run("follow", tmp_path / name, "--words", "a b")
        assert told.code == 2 and "invented example company" in told.err
        run("invite", tmp_path / name, "-o", f"{name}.portavoce")
        told = run("follow", tmp_path / name, "--invitation", f"{name}.portavoce")
        assert told.code == 2 and "invented example company" in told.err


def test_a_trainer_practises_as_its_owner(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What courses/README.md tells."""
    make_example(SHIPPED_COMPANY, tmp_path / "practice", public_keys(EXAMPLE), edition_of(SHIPPED_COMPANY, NOW))
    (tmp_path / "secrets").write_text(f"{public_keys(EXAMPLE).paper}\nquattro parole senza senso\n")
    (tmp_path / "secret").write_text("quattro parole senza senso\n" * 2)
    new = ["--new-key", "practice.key", "--paper-key", "paper.txt", "--passphrase-file", "secrets"]
    assert run("new-seal", "practice", "--paper", *new).code == 0
    assert main(["publisher", "new", "--id", "me", "--name", "Me", "--passphrase-file", "secret"]) == 0
    may = ["--may", "policy:example.aurora.social-media-policy", "--sticks"]
    given = ["--key", "practice.key", "--passphrase-file", "secret"]
    assert run("add-publisher", "practice", "me.card.toml", *may, *given).code == 0
    policy = str(SHIPPED_COMPANY / "next" / "social-media-policy")
    assert main(["publish", policy, "--to", "practice", "--passphrase-file", "secret"]) == 0
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", "practice")
    told = run("follow", tmp_path / "practice", "--json")
    versions = {one["id"]: one["version"] for one in told.json["libraries"][0]["brought"]}
    assert told.code == 0 and versions["example.aurora.social-media-policy"] == "1.1.0" and len(versions) == 5


def test_it_may_be_stopped_and_goes_on_later(run: Run, tmp_path: Path, company: Office) -> None:
    def stuck(asked: Asked) -> None:
        (silent if asked.path.endswith(".pvpack") else well)(asked)

    profile = tmp_path / "profile"
    with serving(company.folder, stuck) as server:
        run("invite", company.folder, "--at", server.address, "-o", "join.portavoce")
        command = [
            sys.executable,
            "-m",
            "desktop_app",
            "library",
            "follow",
            "join.portavoce",
            "--profile",
            str(profile),
        ]
        environment = {**os.environ, **NO_LOCALE, "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
            end = time.monotonic() + 60
            while not any(path.endswith(".pvpack") for path, _ in server.asked) and time.monotonic() < end:
                time.sleep(0.02)
            began = time.monotonic()
            process.send_signal(signal.SIGINT)
            _, told = process.communicate(timeout=30)
        assert time.monotonic() - began < 5
        assert process.returncode == 2 and "Stopped." in told and "Traceback" not in told
        server.answer = well
        assert brought(run("update", "--profile", profile, "--json")) == PACKS
    assert not list((profile / "shelf").glob("*.part"))


def test_a_person_at_a_terminal_types_what_they_hear(tmp_path: Path, company: Office) -> None:
    words = words_of(company)
    out = _typed(tmp_path, company, lambda number: words[number - 1])
    assert "New here" in out
    assert out.count("····") == 2
    wrong = _typed(tmp_path / "other", company, lambda number: "zebra")
    assert "not the words" in wrong and "New here" not in wrong


def _typed(folder: Path, company: Office, answer: Callable[[int], str]) -> str:
    """Run it on a terminal and answer what it asks."""
    folder.mkdir(exist_ok=True)
    ours, theirs = pty.openpty()
    environment = {**os.environ, **NO_LOCALE, "PYTHONPATH": str(ROOT), "PORTAVOCE_SETUP": str(folder / "no")}
    command = [sys.executable, "-m", "desktop_app", "--profile", str(folder / "profile"), "library", "follow"]
    with subprocess.Popen(
        [*command, str(company.folder), "--language", "en"], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    ) as process:
        os.close(theirs)
        shown, answered, end = "", 0, time.monotonic() + 60
        while time.monotonic() < end:
            if not select.select([ours], [], [], 0.2)[0]:
                continue
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other side is closed
                break
            shown += piece.decode("utf-8", "replace")
            asked = [part for part in shown.split("Word ")[1:] if ":" in part[:3]]
            if len(asked) > answered:
                os.write(ours, f"{answer(int(asked[answered][0]))}\n".encode())
                answered += 1
        process.wait(30)
    os.close(ours)
    return shown
