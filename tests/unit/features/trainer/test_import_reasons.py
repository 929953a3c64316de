"""Everything an import may tell has a sample, and a sentence in three languages with all its details."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from desktop_app.features.trainer.importing.bring import Wish, bring
from desktop_app.features.trainer.importing.notes import Note, Reason
from desktop_app.features.trainer.importing.report import ImportReport, State
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from tests.fakes.importing import MODULE, imported, river_course, river_files
from tests.fakes.importing_samples import BAD_FILES, NOT_TAKEN, NOTED, OF_THE_FILE, BadFile, Sample
from tests.fakes.packs import policy_files, write_folder
from tests.fakes.sentences import speaking, templates_of

SAID_BY_THE_COMMAND = {"import.nothing"}
OF_THE_REPORT = {f"import.{key}" for key in ("summary", "written", "saved", "comment", "category", *State)}


def _told(code: str, given: set[str]) -> None:
    """In each language every detail of the sentence is given."""
    for language in LANGUAGES:
        sentence = templates_of(language)[code]
        assert {name for _, name, _, _ in string.Formatter().parse(sentence) if name} <= given, (code, language)


def _notes(report: ImportReport) -> list[Note]:
    told = [*report.notes, *report.needs]
    told += [one for entry in report.entries for one in (*entry.notes, *entry.needs, entry.refusal) if one is not None]
    return [one for one in told if isinstance(one, Note)]


@pytest.mark.parametrize("sample", NOT_TAKEN, ids=str)
def test_a_question_is_not_taken_and_the_reason_is_told(sample: Sample, tmp_path: Path) -> None:
    report = imported(tmp_path, sample.name, sample.content)
    (entry,) = report.entries
    assert entry.state is State.NOT_TAKEN
    assert entry.refusal is not None
    assert entry.refusal.reason is sample.reason
    assert not report.file
    assert not list((tmp_path / "course" / MODULE).glob("*.toml"))
    _told(entry.refusal.code, {name for name, _ in entry.refusal.details})


@pytest.mark.parametrize("sample", NOTED, ids=str)
def test_a_question_is_taken_and_what_is_missing_is_told(sample: Sample, tmp_path: Path) -> None:
    report = imported(tmp_path, sample.name, sample.content)
    (entry,) = report.entries
    assert entry.state is State.IN_PART
    assert sample.reason in [told.reason for told in _notes(report)]
    for told in _notes(report):
        _told(told.code, {name for name, _ in told.details})


@pytest.mark.parametrize("bad", BAD_FILES, ids=str)
def test_a_bad_file_is_refused_as_a_whole(bad: BadFile, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as refusal:
        imported(tmp_path, bad.name, bad.content)
    assert refusal.value.code == bad.code
    assert not list((tmp_path / "course" / MODULE).glob("*.toml"))
    _told(bad.code, set(refusal.value.params))


def _refusal(tmp_path: Path, into: str = f"course/{MODULE}", name: str = "90-check", language: str = "en") -> Trouble:
    source = tmp_path / "source.gift"
    if not source.exists():
        source.write_text("Which? {=Rhine ~Po}")
    with pytest.raises(Trouble) as refusal:
        bring(Wish(source, tmp_path / into, name, language), speaking("en"))
    _told(refusal.value.code, set(refusal.value.params))
    return refusal.value


def test_a_bad_place_is_refused(tmp_path: Path) -> None:
    river_course(tmp_path)
    write_folder(tmp_path / "policy", policy_files())
    assert _refusal(tmp_path, "course").code == "import.no-course"
    assert _refusal(tmp_path, "nowhere/01-first").code == "import.no-course"
    assert _refusal(tmp_path, "course/02-seas").code == "import.no-module"
    assert _refusal(tmp_path, "policy/01-first").code == "pack.other-kind"
    for name in ("check", "90-Check", "90_check", "../90-check", "90-check/../91-check", "", "90-è"):
        assert _refusal(tmp_path, name=name).code == "import.bad-name"


def test_a_module_that_is_a_file_is_refused(tmp_path: Path) -> None:
    river_course(tmp_path)
    assert _refusal(tmp_path, "course/pack.toml").code == "import.no-module"


def test_a_name_that_is_taken_is_refused_whatever_has_it(tmp_path: Path) -> None:
    module = river_course(tmp_path)
    for file in ("90-check.quiz.toml", "90-check.scenario.toml", "90-check.it.md", "90-Check.QUIZ.toml"):
        (module / file).write_text("mine")
        assert _refusal(tmp_path).code == "import.name-taken"
        assert (module / file).read_text() == "mine"
        (module / file).unlink()


def test_the_language_has_to_be_one_of_the_courses(tmp_path: Path) -> None:
    river_course(tmp_path, "en", "it")
    assert _refusal(tmp_path, language="pl").code == "import.other-language"
    assert _refusal(tmp_path, language="").code == "import.which-language"
    only = tmp_path / "only"
    river_course(only, "pl")
    (only / "source.gift").write_text("Która? {=Odra}")
    report = bring(Wish(only / "source.gift", only / "course" / MODULE, "90-check"), speaking("en"))
    assert report.language == "pl"


def test_a_broken_course_is_told_as_such(tmp_path: Path) -> None:
    module = river_course(tmp_path)
    (module.parent / "pack.toml").write_text("format = ")
    assert _refusal(tmp_path).code == "pack.toml-unreadable"


def test_a_source_that_is_no_ordinary_file_is_refused(tmp_path: Path) -> None:
    river_course(tmp_path)
    (tmp_path / "source.gift").mkdir()
    assert _refusal(tmp_path).code == "import.no-file"
    (tmp_path / "source.gift").rmdir()
    with pytest.raises(Trouble) as refusal:
        bring(Wish(tmp_path / "no.gift", tmp_path / "course" / MODULE, "90-check"), speaking("en"))
    assert refusal.value.code == "import.no-file"


def test_a_quiz_that_would_be_too_large_is_refused(tmp_path: Path) -> None:
    long = "Which? {=" + "o" * 19_000 + " =" + "p" * 19_000 + "####" + "q" * 19_000 + "}\n\n"
    with pytest.raises(Trouble) as refusal:
        imported(tmp_path, "source.gift", long * 20)
    assert refusal.value.code == "import.too-much"
    _told(refusal.value.code, set(refusal.value.params))


def test_everything_that_may_be_told_has_a_sample() -> None:
    assert {sample.reason for sample in (*NOT_TAKEN, *NOTED)} | OF_THE_FILE == set(Reason)


def test_every_sentence_is_of_use_and_none_is_missing() -> None:
    sources = Path(__file__).parents[4] / "desktop_app"
    files = [*(sources / "features/trainer/importing").glob("*.py"), sources / "commands/pack_import.py"]
    named = {code for file in files for code in re.findall(r'"(import\.[a-z-]+)"', file.read_text(encoding="utf-8"))}
    codes = named | {f"import.{reason}" for reason in Reason} | OF_THE_REPORT
    english = {code for code in templates_of("en") if code.startswith("import.")}
    assert codes == english


def test_a_course_in_several_languages_is_told_what_it_lacks(tmp_path: Path) -> None:
    report = imported(tmp_path, "source.gift", "Which? {=Rhine ~Po#In Italy.####Both flow.}", "en", "it", "pl")
    assert [told.sentence(speaking("en")) for told in report.needs] == ["Texts are missing in: it, pl (lines 3)."]
    (told,) = report.entries[0].needs
    assert isinstance(told, Note)
    assert told.reason is Reason.NEEDS_LANGUAGES
    assert dict(told.details)["languages"] == "it, pl"


def test_the_fake_course_is_right(tmp_path: Path) -> None:
    assert set(river_files("en", "it")) == {"pack.toml", f"{MODULE}/01-start.en.md", f"{MODULE}/01-start.it.md"}
