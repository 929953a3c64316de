"""`portavoce pack` as a trainer runs it: begin, check, build, in three languages, and on bad days."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.settings import Settings
from desktop_app.packs.source import FolderSource
from tests.courses import SHIPPED_COMPANY, SHORT_COMPANY
from tests.fakes.command import HELD_TO_PERMISSIONS, on_a_disk_of, portavoce
from tests.fakes.new_packs import LESSON, QUIZ, new_course
from tests.fakes.packs import SVG, write_folder

CLEAN = {"en": "Nothing has to be mended.", "it": "Non c’è nulla da correggere.", "pl": "Nic nie wymaga poprawy."}
POLICY = SHIPPED_COMPANY / "social-media-policy"
COURSE_KEYS = {
    *("languages", "files", "minutes", "modules", "lessons", "quizzes", "stories", "words", "questions"),
    *("questions_by_kind", "questions_by_objective", "glossary", "pictures", "media", "cited_clauses"),
    *("lesson_figures", "lesson_minutes"),
}


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "corso di Łucja", new_course())


def _everything(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def _json_of(told: subprocess.CompletedProcess[str]) -> Any:
    assert "Traceback" not in told.stderr
    return json.loads(told.stdout)


def _refused(told: subprocess.CompletedProcess[str], says: str) -> None:
    assert (told.returncode, told.stdout) == (2, ""), told.stderr
    assert says in told.stderr
    assert "Traceback" not in told.stderr


# new


@pytest.mark.parametrize("kind", ["course", "policy", "brand"])
def test_what_is_begun_can_be_checked_and_built(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "nested" / "new"
    wishes = ["--id", "it.acme.intro", "--publisher", "Acme “Łódź”", "--title", 'A "first" pack']
    made = portavoce("pack", "new", kind, folder, *wishes, "--languages", "pl,en", "--json")
    assert (made.returncode, made.stderr) == (0, "")
    told = _json_of(made)
    assert (told["id"], told["kind"], told["folder"]) == ("it.acme.intro", kind, str(folder))
    assert sorted(told["files"]) == sorted(_everything(folder))
    checked = portavoce("pack", "check", folder, "--json")
    assert checked.returncode == 0
    found = _json_of(checked)
    assert (found["problems"], found["advice"]) == ([], [])
    assert found["pack"] == {
        "id": "it.acme.intro",
        "kind": kind,
        "version": "1.0.0",
        "title": 'A "first" pack',
        "publisher": "Acme “Łódź”",
    }
    assert found["statistics"]["languages"] == ["pl", "en"]
    built = portavoce("pack", "build", folder, "-o", tmp_path / "out")
    assert built.returncode == 0, built.stderr
    assert (tmp_path / "out" / "it.acme.intro-1.0.0.pvpack").is_file()


@pytest.mark.parametrize(("language", "word"), [("en", "Minutes: one"), ("it", "uno ogni"), ("pl", "jedna na")])
def test_comments_speak_the_trainers_language(language: str, word: str, tmp_path: Path) -> None:
    made = portavoce("pack", "new", "course", "new", "--language", language, folder=tmp_path)
    assert made.returncode == 0, made.stderr
    assert "example.new" in made.stdout
    assert word in (tmp_path / "new" / LESSON).read_text(encoding="utf-8")


def test_an_empty_folder_is_filled_where_one_stands(tmp_path: Path) -> None:
    made = portavoce("pack", "new", "brand", ".", folder=tmp_path)
    assert made.returncode == 0, made.stderr
    assert portavoce("pack", "check", ".", folder=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("language", "says"), [("en", "is not empty"), ("it", "non è vuota"), ("pl", "nie jest pustym folderem")]
)
def test_what_is_there_is_never_touched(language: str, says: str, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "pack.toml").write_text("mine")
    before = _everything(tmp_path)
    _refused(portavoce("pack", "new", "course", tmp_path, "--language", language), says)
    assert _everything(tmp_path) == before


def test_a_file_is_no_folder_to_begin_in(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    _refused(portavoce("pack", "new", "course", tmp_path / "file"), "is in the way")
    _refused(portavoce("pack", "new", "course", tmp_path / "file" / "deeper"), "is in the way")
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (["corse", "x"], "Did you mean “course”?"),
        (["course", "x", "--id", "Acme"], "“Acme” is not a pack id"),
        (["course", "x", "--languages", "en,de"], "There are: en, it, pl"),
        (["course", "x", "--title", " "], "--title"),
        (["course", "x", "--publisher", "a\x07"], "--publisher"),
        (["course", "x" * 300], "cannot be a path"),
    ],
)
def test_what_cannot_be_wished_for_gets_a_sentence_and_makes_nothing(
    wish: list[str], says: str, tmp_path: Path
) -> None:
    _refused(portavoce("pack", "new", *wish, folder=tmp_path), says)
    assert list(tmp_path.iterdir()) == []


def test_without_the_right_to_write_nothing_is_made(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        told = portavoce("pack", "new", "course", tmp_path / "new", through=HELD_TO_PERMISSIONS)
        _refused(told, "may not write")
    finally:
        tmp_path.chmod(0o700)
    assert list(tmp_path.iterdir()) == []


def test_on_a_full_disk_nothing_half_finished_stays(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    listed = ["sh", "-c", 'shift; "$@"; code=$?; find "$0" -mindepth 1 >&2; exit $code', str(disk), "--"]
    told = portavoce("pack", "new", "course", disk / "a" / "new", through=[*on_a_disk_of("24k", disk), *listed])
    _refused(told, "not enough room")
    assert told.stderr.strip().count("\n") == 0, "what is left on the disk"


def test_on_a_write_protected_disk_a_sentence_says_so(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    through = on_a_disk_of("1m", disk, 'mount -o remount,ro "$disk"')
    _refused(portavoce("pack", "new", "course", disk / "new", through=through), "may not write")


# check


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_check_is_told_in_the_language_asked_for(language: str, course: Path) -> None:
    told = portavoce("pack", "check", course, "--language", language)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith(CLEAN[language])
    assert "it.acme.intro 1.0.0" in told.stdout


def test_without_a_language_the_profile_decides(course: Path, tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    settings_of(tmp_path / "profile").write(Settings(language="pl"))
    told = portavoce("pack", "check", course, "--profile", tmp_path / "profile")
    assert told.stdout.startswith(CLEAN["pl"])
    told = portavoce("pack", "check", course, "--profile", tmp_path / "profile", "--language", "it")
    assert told.stdout.startswith(CLEAN["it"])


def test_problems_and_advice_are_told_apart_with_file_and_line(course: Path) -> None:
    lesson, other = course / LESSON, course / "01-first-module/02-questions-and-stories.en.md"
    lesson.write_text(lesson.read_text(encoding="utf-8").replace("minutes = 2", "minuts = 2"), encoding="utf-8")
    hard = "\n\nOrganisational communication necessitates authorisation documentation." * 80
    other.write_text(other.read_text(encoding="utf-8") + hard, encoding="utf-8")
    told = portavoce("pack", "check", course, "--json", "--language", "it")
    assert (told.returncode, told.stderr) == (1, "")
    found = _json_of(told)
    line = lesson.read_text(encoding="utf-8").splitlines().index("minuts = 2") + 1
    assert {"rule": "unknown-key-near", "file": LESSON, "line": line} in [
        {key: one[key] for key in ("rule", "file", "line")} for one in found["problems"]
    ]
    assert "reading-level" in {one["code"] for one in found["advice"]}
    assert all(f"riga {one['line']}" in one["sentence"] for one in found["problems"] if one["line"])
    text = portavoce("pack", "check", course, "--language", "it")
    assert text.returncode == 1
    assert all(one["sentence"] in text.stdout for one in (*found["problems"], *found["advice"]))
    assert "Da correggere" in text.stdout
    assert "Consigli" in text.stdout


def test_advice_alone_is_no_reason_to_fail(course: Path) -> None:
    (course / "01-first-module/pictures/idle.svg").write_bytes(SVG)
    told = portavoce("pack", "check", course, "--json")
    assert told.returncode == 0
    (advice,) = _json_of(told)["advice"]
    assert advice["code"] == "picture-unused"
    assert (advice["file"], advice["line"]) == ("01-first-module/pictures/idle.svg", 0)


@pytest.mark.parametrize(
    ("folder", "keys"),
    [
        (SHORT_COMPANY / "speaking", COURSE_KEYS),
        (POLICY, {"languages", "files", "words", "sections", "clauses", "glossary", "checks"}),
        (SHIPPED_COMPANY / "brand", {"languages", "files", "logos", "colours", "hashtags", "handles"}),
    ],
)
def test_the_statistics_have_the_keys_that_the_readme_names(folder: Path, keys: set[str]) -> None:
    counted = _json_of(portavoce("pack", "check", folder, "--json"))["statistics"]
    assert counted.keys() == keys
    assert counted["files"] == len(FolderSource(folder).names())
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert not [key for key in keys if f"`{key}`" not in readme]


def test_the_statistics_of_a_course_add_up() -> None:
    counted = _json_of(portavoce("pack", "check", SHORT_COMPANY / "speaking", "--json"))["statistics"]
    figures = counted["lesson_figures"]
    assert sum(counted["questions_by_kind"].values()) == counted["questions"] == 6
    assert sum(one["words"] for one in figures) == sum(counted["words"].values())
    assert {one["scale"] for one in figures} == {"Flesch", "Gulpease", "FOG-PL"}
    assert counted["lesson_minutes"].keys() == {one["lesson"] for one in figures}


def test_a_built_pack_is_checked_like_its_folder(course: Path, tmp_path: Path) -> None:
    portavoce("pack", "build", course, folder=tmp_path)
    pack = tmp_path / "it.acme.intro-1.0.0.pvpack"
    of_pack, of_folder = (_json_of(portavoce("pack", "check", one, "--json")) for one in (pack, course))
    assert of_pack == of_folder


def test_a_pack_that_cannot_be_opened_is_a_problem_of_the_pack(tmp_path: Path) -> None:
    pack = tmp_path / "broken.pvpack"
    pack.write_bytes(b"no ZIP")
    told = portavoce("pack", "check", pack, "--json")
    assert told.returncode == 1
    found = _json_of(told)
    assert [one["rule"] for one in found["problems"]] == ["zip-unreadable"]
    assert (found["pack"], found["advice"], found["statistics"]) == (None, [], {})


def test_damage_is_found_where_nothing_would_read(course: Path, tmp_path: Path) -> None:
    """A file that no lesson shows is looked at too."""
    (course / "notes.txt").write_bytes(b"a" * 999)
    portavoce("pack", "build", course, folder=tmp_path)
    pack = tmp_path / "it.acme.intro-1.0.0.pvpack"
    content = pack.read_bytes()
    pack.write_bytes(content.replace(b"aaaaaa", b"aaabaa", 1))
    found = _json_of(portavoce("pack", "check", pack, "--json"))
    assert [(one["rule"], one["file"]) for one in found["problems"]] == [("entry-damaged", "notes.txt")]


def test_a_folder_with_links_is_a_problem_and_not_a_fall(course: Path) -> None:
    (course / "link.svg").symlink_to("/etc/passwd")
    told = portavoce("pack", "check", course)
    assert told.returncode == 1
    assert "link.svg" in told.stdout


def test_a_name_that_is_no_text_gives_json_all_the_same(course: Path) -> None:
    with open(os.fsencode(course) + b"/\xff.svg", "wb") as file:  # noqa: PTH123 - bytes are no Path
        file.write(SVG)
    found = _json_of(portavoce("pack", "check", course, "--json"))
    assert [one["rule"] for one in found["problems"]] == ["name-sign"]


@pytest.mark.parametrize(
    ("language", "says"), [("en", "There is nothing at"), ("it", "non c’è nulla"), ("pl", "niczego nie ma")]
)
@pytest.mark.parametrize("way", ["check", "build"])
def test_what_is_not_there_gets_a_sentence(way: str, language: str, says: str, tmp_path: Path) -> None:
    _refused(portavoce("pack", way, tmp_path / "nobody", "--language", language), says)


def test_what_is_no_pack_gets_a_sentence() -> None:
    _refused(portavoce("pack", "check", "/dev/null"), "neither a folder nor a file")


def test_what_may_not_be_read_gets_a_sentence(course: Path, tmp_path: Path) -> None:
    (course / QUIZ).chmod(0)
    _refused(portavoce("pack", "check", course, through=HELD_TO_PERMISSIONS), f"{course / QUIZ} may not be read")
    (course / QUIZ).chmod(0o600)
    (course / "01-first-module").chmod(0)
    try:
        _refused(portavoce("pack", "build", course, through=HELD_TO_PERMISSIONS, folder=tmp_path), "may not be read")
    finally:
        (course / "01-first-module").chmod(0o700)
    assert not list(tmp_path.glob("*.pvpack"))


def test_who_reads_no_further_is_not_complained_to(course: Path) -> None:
    shutil.rmtree(course / "01-first-module")
    command = f'"{sys.executable}" -m desktop_app pack check "{course}" | true; echo "${{PIPESTATUS[0]}}"'
    told = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, timeout=60)
    assert "Traceback" not in told.stderr
    assert "BrokenPipe" not in told.stderr


# build


def test_the_same_folder_gives_the_same_bytes(course: Path, tmp_path: Path) -> None:
    again = shutil.copytree(course, tmp_path / "again")
    for file in again.rglob("*"):
        os.utime(file, (1, 1))
    hashes = set()
    for folder, out in ((course, "a"), (again, "b")):
        told = portavoce("pack", "build", folder, "-o", tmp_path / out, "--json")
        assert (told.returncode, told.stderr) == (0, "")
        built = _json_of(told)["built"]
        content = Path(built["file"]).read_bytes()
        assert (built["bytes"], built["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
        hashes.add(built["sha256"])
    assert len(hashes) == 1
    with zipfile.ZipFile(tmp_path / "a" / "it.acme.intro-1.0.0.pvpack") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == _everything(course)


def test_file_size_and_hash_are_told(course: Path, tmp_path: Path) -> None:
    told = portavoce("pack", "build", course, folder=tmp_path)
    content = (tmp_path / "it.acme.intro-1.0.0.pvpack").read_bytes()
    assert told.stdout.splitlines() == [
        "it.acme.intro-1.0.0.pvpack",
        f"{len(content)} B",
        f"sha256 {hashlib.sha256(content).hexdigest()}",
    ]


def test_what_has_to_be_mended_is_not_built_and_all_of_it_is_told(course: Path, tmp_path: Path) -> None:
    (course / "01-first-module/pictures/one-thought.svg").unlink()
    told = portavoce("pack", "build", course, "--json", "--language", "pl", folder=tmp_path)
    assert told.returncode == 2
    found = _json_of(told)
    assert found["built"] is None
    assert [one["rule"] for one in found["problems"]] == ["missing-picture"] * 3
    assert told.stderr.startswith("Nic nie zostało zbudowane")
    assert all(one["sentence"] in told.stderr for one in found["problems"])
    assert not list(tmp_path.glob("*.pvpack"))


def test_a_pack_is_no_folder_to_build_from(course: Path, tmp_path: Path) -> None:
    portavoce("pack", "build", course, folder=tmp_path)
    _refused(portavoce("pack", "build", "it.acme.intro-1.0.0.pvpack", folder=tmp_path), "is in the way")


def test_a_target_that_is_a_file_gets_a_sentence(course: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    _refused(portavoce("pack", "build", course, "-o", tmp_path / "out"), "is in the way")
    assert (tmp_path / "out").read_text() == "mine"


def test_a_full_disk_keeps_no_half_pack(course: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    (course / "film.webm").write_bytes(b"\x1a\x45\xdf\xa3" + bytes(500_000))
    listed = ["sh", "-c", 'shift; "$@"; code=$?; ls -A "$0" >&2; exit $code', str(disk), "--"]
    told = portavoce("pack", "build", course, "-o", disk, through=[*on_a_disk_of("128k", disk), *listed])
    _refused(told, "not enough room")
    assert told.stderr.strip().count("\n") == 0, "what is left on the disk"


def test_without_the_right_to_write_nothing_is_built(course: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir(mode=0o500)
    _refused(portavoce("pack", "build", course, "-o", tmp_path / "out", through=HELD_TO_PERMISSIONS), "may not write")


# the command line itself


@pytest.mark.parametrize("wrong", [["pack"], ["pack", "chekc", "x"], ["pack", "check"], ["pack", "check", "x", "-q"]])
def test_what_it_does_not_know_it_refuses_with_its_usage(wrong: list[str]) -> None:
    told = portavoce(*wrong)
    assert told.returncode == 2
    assert "usage: portavoce" in told.stderr
    assert "Traceback" not in told.stderr


def test_an_ordinary_start_knows_no_command() -> None:
    code = (
        "import sys; from desktop_app.cli import _options; _options([]); _options(['--profile', 'x']);"
        "print([name for name in sys.modules if name == 'argparse' or '.commands' in name or '.trainer' in name])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"


def test_a_check_needs_neither_the_database_library_nor_a_window(course: Path) -> None:
    code = (
        "import sys; from desktop_app.cli import main; main(sys.argv[1:]);"
        "print([name for name in ('sqlalchemy', 'PySide6', 'tuf', 'desktop_app.house') if name in sys.modules])"
    )
    command = [sys.executable, "-c", code, "pack", "check", str(course)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.splitlines()[-1] == "[]"
