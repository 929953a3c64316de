"""Each advice is given where it is due, with file and line, and told in three languages; nowhere else."""

from __future__ import annotations

import re
import string
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from desktop_app.features.trainer.advice import Advice, AdviceCode, advice_of
from desktop_app.features.trainer.look import look_at
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.packs.course import Course
from desktop_app.packs.rules import Rule
from tests.fakes.new_packs import LESSON, MODULE, PICTURE, QUIZ, line_of, new_brand, new_course, new_policy
from tests.fakes.packs import SVG, Files, MemorySource, everything_files
from tests.fakes.sentences import speaking, templates_of
from tests.fakes.spoilt import put, replaced

MANIFEST = "pack.toml"
HARD = " Organisational communication necessitates comprehensive authorisation documentation." * 60
OBJECTIVE = '[[course.objective]]\nid = "idle"\ntitle = { en = "Idle", it = "Inutile", pl = "Zbędny" }\n\n'.encode()
TERM = (
    '\n[[course.term]]\nid = "idle"\nterm = { en = "idle", it = "inutile", pl = "zbędny" }\n'
    'meaning = { en = "Not met.", it = "Non si incontra.", pl = "Nie do znalezienia." }\n'
).encode()
GLOSSARY = b'[glossary.idle]\nterm = "idle"\nmeaning = "Not met."\n\n[glossary.disclosure]'
MIXED = b"shuffle_options = true"


@dataclass(frozen=True)
class Due:
    """A pack that needs one advice; `line` finds where."""

    code: AdviceCode
    files: Callable[[], Files]
    file: str = ""
    line: Callable[[Files], int] = lambda _files: 0

    def __str__(self) -> str:
        return self.code


def _hard_lesson() -> Files:
    return replaced(new_course, LESSON, b"## One thought", HARD.encode() + b"\n\n## One thought")()


def _taught_but_not_asked() -> Files:
    """An objective that a lesson names and no question."""
    files = replaced(new_course, MANIFEST, b"[[course.objective]]", OBJECTIVE + b"[[course.objective]]")()
    for language in LANGUAGES:
        name = LESSON.replace(".en.", f".{language}.")
        files[name] = files[name].replace(b'objectives = ["write-plainly"]', b'objectives = ["write-plainly", "idle"]')
    return files


def _longest_right() -> Files:
    files = new_course()
    text = files[QUIZ].decode()
    files[QUIZ] = text.replace("Make several lessons of it", "Make several lessons of it, " + "short " * 9).encode()
    return files


def _always_first() -> Files:
    """Eight questions whose first of three options is right, shown as they are written."""
    options = "".join(
        f'[[question.option]]\nid = "{name}"\nright = {str(name == "a").lower()}\n'
        f'text = {{ en = "Option {name}", it = "Opzione {name}", pl = "Opcja {name}" }}\n'
        'why = { en = "So.", it = "Così.", pl = "Tak." }\n'
        for name in "abc"
    )
    question = (
        '\n[[question]]\nid = "q{}"\nkind = "single"\ntext = {{ en = "Which?", it = "Quale?", pl = "Która?" }}\n'
        'why = {{ en = "So.", it = "Così.", pl = "Tak." }}\n'
    )
    files = replaced(new_course, QUIZ, MIXED, b"")()
    files[QUIZ] += "".join(question.format(number) + options for number in range(8)).encode()
    return files


def _policy_word() -> Files:
    files = new_policy()
    for language in LANGUAGES:
        name = f"text.{language}.toml"
        files[name] = files[name].replace(b"[glossary.disclosure]", GLOSSARY)
    return files


DUE = [
    Due(AdviceCode.READING_LEVEL, _hard_lesson, LESSON, lambda files: line_of(files, LESSON, "+++", "[") + 1),
    Due(
        AdviceCode.MINUTES,
        lambda: {
            name: content.replace(b"minutes = 2", b"minutes = 9") if "/01-" in name else content
            for name, content in new_course().items()
        },
        LESSON,
        lambda files: line_of(files, LESSON, "minutes = 9"),
    ),
    Due(
        AdviceCode.OBJECTIVE_UNUSED,
        replaced(new_course, MANIFEST, b"[[course.objective]]", OBJECTIVE + b"[[course.objective]]"),
        MANIFEST,
        lambda files: line_of(files, MANIFEST, 'id = "idle"'),
    ),
    Due(
        AdviceCode.FEW_QUESTIONS, _taught_but_not_asked, MANIFEST, lambda files: line_of(files, MANIFEST, 'id = "idle"')
    ),
    Due(AdviceCode.LONGEST_RIGHT, _longest_right),
    Due(AdviceCode.SAME_PLACE, _always_first),
    Due(AdviceCode.PICTURE_UNUSED, put(new_course, f"{MODULE}/pictures/idle.svg", SVG), f"{MODULE}/pictures/idle.svg"),
    Due(
        AdviceCode.MEDIA_UNUSED,
        put(new_course, f"{MODULE}/media/idle.wav", b"RIFF\x04\x00\x00\x00WAVE"),
        f"{MODULE}/media/idle.wav",
    ),
    Due(
        AdviceCode.WORD_UNLINKED,
        lambda: {**new_course(), MANIFEST: new_course()[MANIFEST] + TERM},
        MANIFEST,
        lambda files: line_of(files, MANIFEST, 'id = "idle"'),
    ),
    Due(
        AdviceCode.TERM_UNUSED,
        _policy_word,
        "text.en.toml",
        lambda files: line_of(files, "text.en.toml", "[glossary.idle]"),
    ),
    Due(AdviceCode.LOGO_UNUSED, put(new_brand, "idle.svg", SVG), "idle.svg"),
]


def _advice(files: Files) -> tuple[Advice, ...]:
    source = MemorySource(files)
    look = look_at(source)
    assert look.problems == ()
    return advice_of(look, source)


@pytest.mark.parametrize("due", DUE, ids=str)
def test_advice_is_given_with_its_place(due: Due) -> None:
    files = due.files()
    found = [one for one in _advice(files) if one.code is due.code]
    assert (due.file, due.line(files)) in [(one.file, one.line) for one in found]


@pytest.mark.parametrize("due", DUE, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_advice_is_told_whole_in_every_language(due: Due, language: str) -> None:
    for one in _advice(due.files()):
        said = one.sentence(speaking(language))
        assert said not in (f"advice.{one.code}", "")
        assert not re.search("…|None|[{}]", said)
        assert said.startswith(one.file)


def test_every_advice_has_a_sample_and_a_sentence() -> None:
    assert {due.code for due in DUE} == set(AdviceCode)
    told = {code for code in templates_of("en") if code.startswith("advice.")}
    assert told == {f"advice.{code}" for code in AdviceCode}


def test_a_sentence_asks_for_nothing_that_the_advice_does_not_know() -> None:
    templates = templates_of("en")
    for due in DUE:
        (one, *_) = [one for one in _advice(due.files()) if one.code is due.code]
        asked = {name for _, name, _, _ in string.Formatter().parse(templates[f"advice.{one.code}"]) if name}
        assert asked <= one.params.keys()


def test_where_options_are_mixed_their_place_does_not_matter() -> None:
    files = _always_first()
    files[QUIZ] = files[QUIZ].replace(b"minutes = 3", b"minutes = 3\n" + MIXED)
    assert AdviceCode.SAME_PLACE not in {one.code for one in _advice(files)}


def test_a_picture_of_a_question_or_of_a_story_is_used() -> None:
    """The course of all kinds has them, and what its own trainer was not told of is longest options and minutes."""
    codes = {one.code for one in _advice(everything_files())}
    assert codes == {AdviceCode.LONGEST_RIGHT, AdviceCode.FEW_QUESTIONS, AdviceCode.MINUTES}


def test_a_lesson_without_a_picture_is_no_advice() -> None:
    files = {name: content for name, content in new_course().items() if name != PICTURE}
    for name in files:
        if name.endswith(".md"):
            files[name] = re.sub(rb"!\[.*\]\(.*\)\n\n", b"", files[name])
    look = look_at(MemorySource(files))
    assert look.figures is not None
    assert {one.pictures for one in look.figures.lessons} == {0}
    assert AdviceCode.PICTURE_UNUSED not in {one.code for one in _advice(files)}


def test_where_something_is_to_be_mended_nothing_is_counted_over_the_whole() -> None:
    """A question left out for a slip of the pen would be missing from its objective."""
    files = replaced(_always_first, QUIZ, b"value = 2", b"valu = 2")()
    files[f"{MODULE}/pictures/idle.svg"] = SVG
    source = MemorySource(files)
    look = look_at(source)
    assert Rule.UNKNOWN_KEY_NEAR in {problem.rule for problem in look.problems}
    assert isinstance(look.content, Course)
    assert advice_of(look, source) == ()


def test_advice_on_lessons_is_given_beside_problems() -> None:
    files = replaced(_hard_lesson, QUIZ, b"value = 2", b"valu = 2")()
    source = MemorySource(files)
    assert {one.code for one in advice_of(look_at(source), source)} == {AdviceCode.READING_LEVEL}


def test_a_language_without_a_scale_gets_no_advice_on_reading() -> None:
    files = {
        name.replace(".en.", ".de."): content.replace(b"\nen = ", b"\nde = ").replace(b'["en"]', b'["de"]')
        for name, content in _hard_lesson().items()
        if ".it." not in name and ".pl." not in name
    }
    for name in files:
        if name.endswith(".toml"):
            files[name] = re.sub(rb"(?m)^(it|pl) = .*\n", b"", files[name]).replace(b'["en", "it", "pl"]', b'["de"]')
    assert {one.code for one in _advice(files)} == {AdviceCode.MINUTES}


def test_nothing_readable_no_advice() -> None:
    source = MemorySource({"pack.toml": b"="})
    look = look_at(source)
    assert look.content is None
    assert look.problems
    assert advice_of(look, source) == ()
