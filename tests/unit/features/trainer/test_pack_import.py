"""`portavoce pack import` answers with a report, an exit code and, where something is wrong, a sentence."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.commands import pack_import
from desktop_app.commands.terminal import DONE, REFUSED, TO_MEND
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from tests.fakes.importing import river_course
from tests.fakes.sentences import speaking

WHOLE = "Which? {=Rhine ~Po#In Italy.####Both flow.}\n"
IN_PART = "Which? {=Rhine ~Po}\n"


def _run(*arguments: str, language: str = "en") -> int:
    parser = argparse.ArgumentParser()
    pack_import.add_to(parser.add_subparsers())
    given = parser.parse_args(["import", *arguments])
    return int(given.answer(given, speaking(language)))


def _source(folder: Path, text: str) -> tuple[str, ...]:
    module = river_course(folder)
    (folder / "source.gift").write_text(text)
    return (str(folder / "source.gift"), "--into", str(module))


def test_what_was_taken_whole_is_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(*_source(tmp_path, WHOLE)) == DONE
    out, err = capsys.readouterr()
    assert out.splitlines()[0] == "Questions in source.gift: 1. Taken whole: 1. Taken, to look at: 0. Not taken: 0."
    assert "Line 1, “Which?”: taken, line 7 of the quiz." in out
    assert err == ""
    assert (tmp_path / "course/01-rivers/90-check.quiz.toml").is_file()


def test_name_and_language_are_as_asked_for(tmp_path: Path) -> None:
    assert _run(*_source(tmp_path, WHOLE), "--name", "80-rivers", "--language", "en") == DONE
    assert (tmp_path / "course/01-rivers/80-rivers.quiz.toml").is_file()


def test_what_somebody_has_to_look_at_is_told_by_the_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(*_source(tmp_path, IN_PART)) == TO_MEND
    assert "[question.why] (line 7)" in capsys.readouterr().out


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_one_json_document_too(language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(*_source(tmp_path, IN_PART + "\nTell. {}\n"), "--json", language=language) == TO_MEND
    out, err = capsys.readouterr()
    assert err == ""
    found = json.loads(out)
    assert found["counts"] == {"questions": 2, "taken": 0, "in_part": 1, "not_taken": 1}
    assert found["file"].endswith("90-check.quiz.toml")
    assert [note["code"] for note in found["notes"]] == ["title", "minutes"]
    first, second = found["questions"]
    assert (first["line"], first["state"], first["kind"], first["id"]) == (1, "in-part", "single", "which")
    assert [(problem["rule"], problem["line"]) for problem in first["problems"]] == [
        ("missing-key", 7),
        ("missing-key", 20),
    ]
    assert (second["line"], second["state"], second["refusal"]["code"]) == (3, "not-taken", "essay")
    assert second["refusal"]["sentence"] == speaking(language).say("import.essay")


def test_where_nothing_could_be_taken_nothing_is_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = _source(tmp_path, "Tell. {}\n")
    assert _run(*source) == REFUSED
    out, err = capsys.readouterr()
    assert "Line 1, “Tell. {}”: not taken:" in out
    assert err == "None of the questions in source.gift could be taken. Nothing was written; the reasons are above.\n"
    assert _run(*source, "--json") == REFUSED
    assert json.loads(capsys.readouterr().out)["file"] is None


def test_the_command_line_knows_it(tmp_path: Path) -> None:
    source = _source(tmp_path, WHOLE.replace("Rhine", "Łaba"))
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-m", "desktop_app", "pack", "import", *source]
    told = subprocess.run([*command, "--json"], capture_output=True, timeout=60, check=False, env=environment)
    assert (told.returncode, told.stderr) == (DONE, b"")
    assert json.loads(told.stdout)["questions"][0]["state"] == "taken"
    told = subprocess.run(command, capture_output=True, timeout=60, check=False, env=environment)
    assert told.returncode == REFUSED
    assert b"90-check.quiz.toml" in told.stderr
    assert b"Traceback" not in told.stderr


def test_a_refusal_is_a_trouble(tmp_path: Path) -> None:
    source = _source(tmp_path, WHOLE)
    assert _run(*source) == DONE
    with pytest.raises(Trouble) as refusal:
        _run(*source)
    assert refusal.value.code == "import.name-taken"
