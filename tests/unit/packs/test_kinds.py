"""Every kind of question, the pools, the scenario, the glossary and the media of a course reach whoever shows them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.packs.course import Course, Ending, QuestionKind, Quiz
from desktop_app.packs.describe import describe
from desktop_app.packs.media import captions_name, media_kind, transcript_name
from desktop_app.packs.outline import course_outline
from desktop_app.packs.reading import check_pack, read_course
from tests.courses.make_media import SOUND, two_tones, write_sound
from tests.fakes.packs import MemorySource, course_files, everything_files
from tests.fakes.rich_packs import KINDS, WALK, rich_course_files


@pytest.fixture
def course() -> Course:
    return read_course(MemorySource(rich_course_files()))


@pytest.fixture
def quiz(course: Course) -> Quiz:
    return course.quiz(KINDS.removesuffix(".quiz.toml"))


@pytest.mark.parametrize("files", [rich_course_files(), everything_files()], ids=["rich", "everything"])
def test_the_courses_of_all_kinds_are_in_order(files: dict[str, bytes]) -> None:
    assert check_pack(MemorySource(files)) == ()


def test_a_quiz_says_what_is_drawn_and_what_is_shuffled(quiz: Quiz) -> None:
    assert (quiz.shuffle_questions, quiz.shuffle_options) == (True, True)
    assert [(pool.id, pool.draw) for pool in quiz.pools] == [("some", 1)]
    assert [question.id for question in quiz.questions if question.pool == "some"] == ["steps", "sides"]
    assert quiz.asked == 4


def test_options_to_order_lie_in_the_right_order(quiz: Quiz) -> None:
    steps = quiz.question("steps")
    assert steps.kind is QuestionKind.ORDER
    assert steps.option_ids == ("a", "b", "c")
    assert steps.hint.of("it") == "Pensa."


def test_pairs_have_two_sides_and_decoys_have_one(quiz: Quiz) -> None:
    sides = quiz.question("sides")
    assert [(pair.id, pair.left.of("it"), pair.right.of("en")) for pair in sides.pairs] == [
        ("sun", "sole", "day"),
        ("moon", "luna", "night"),
    ]
    assert [(decoy.id, decoy.text.of("it"), decoy.right) for decoy in sides.decoys] == [("noon", "mezzogiorno", False)]


def test_a_text_is_accepted_in_the_nearest_language(quiz: Quiz) -> None:
    accepted = quiz.question("word").accepted
    assert accepted is not None
    assert (accepted.of("it"), accepted.of("pl")) == (("Torino",), ("Turin", "Torino"))
    assert accepted.forgive_accents
    assert hash(quiz) == hash(quiz)


def test_a_number_has_tolerance_and_units(quiz: Quiz) -> None:
    quantity = quiz.question("length").quantity
    assert quantity is not None
    assert (quantity.value, quantity.tolerance) == (250.0, 0.5)
    assert quantity.unit("m").factor == 100.0


def test_pictures_to_choose_from_are_named_by_their_path_in_the_pack(quiz: Quiz) -> None:
    seen = quiz.question("seen")
    assert [option.picture for option in seen.options] == ["01-first/pictures/square.svg", "01-first/pictures/flat.svg"]
    assert seen.right_answer == {"full"}
    assert not seen.several


def test_several_pictures_may_be_right() -> None:
    files = rich_course_files()
    files[KINDS] = files[KINDS].replace(b'id = "flat"\nright = false', b'id = "flat"\nright = true')
    read = read_course(MemorySource(files)).quiz("01-first/80-kinds")
    assert read.question("seen").several
    assert not read.question("steps").several


def test_a_scenario_leads_from_its_start_to_its_endings(course: Course) -> None:
    scenario = course.scenario(WALK.removesuffix(".scenario.toml"))
    assert (scenario.minutes, scenario.objectives, scenario.start) == (3, ("be-clear",), "door")
    door = scenario.node("door")
    assert (door.picture, door.alt.of("it")) == ("01-first/pictures/square.svg", "Una porta")
    assert door.choice("in").consequence.of("en") == "It creaks."
    assert scenario.node(door.choice("in").to).choice("stay").to == "chair"
    assert {node.id: node.ending for node in scenario.nodes if node.ending} == {
        "chair": Ending.GOOD,
        "street": Ending.POOR,
    }
    assert scenario.node("chair").debrief.of("it") == "Riposare fa bene."
    assert course.module("01-first").scenarios == (scenario,)
    for ask in (course.scenario, course.term):
        with pytest.raises(KeyError):
            ask("01-first/01-start")


def test_a_course_has_a_glossary_and_says_what_comes_before_it(course: Course) -> None:
    assert course.term("post").meaning.of("it") == "Quello che pubblichi."
    assert course.requires_courses == ("a.b",)
    assert course.flaws == ()


def test_the_outline_knows_scenarios_and_counts_what_is_asked(course: Course) -> None:
    row = {"pack_id": "p", "version": "1.0.0", "sha256": "s", "outline": describe(course)}
    outline = course_outline(row)
    assert [(step.id, step.kind, step.questions) for step in outline.steps] == [
        ("01-first/01-start", "lesson", 0),
        ("01-first/02-media", "lesson", 0),
        ("01-first/50-walk", "scenario", 0),
        ("01-first/80-kinds", "quiz", 4),
        ("01-first/90-check", "quiz", 2),
    ]
    assert outline.requires_courses == ("a.b",)
    assert outline.minutes == course.minutes


def test_an_outline_that_was_kept_before_there_were_scenarios_still_reads() -> None:
    kept = json.loads(describe(read_course(MemorySource(course_files()))))
    del kept["requires_courses"]
    outline = course_outline({"pack_id": "p", "version": "1.0.0", "sha256": "s", "outline": json.dumps(kept)})
    assert outline.requires_courses == ()
    assert [step.kind for step in outline.steps] == ["lesson", "quiz"]


def test_film_and_sound_are_told_apart_and_have_their_words_beside_them() -> None:
    assert [media_kind(name) for name in ("a.WEBM", "b/c.mp3", "d.svg", "e")] == ["video", "audio", None, None]
    assert captions_name("a/clip.webm", "it") == "a/clip.it.vtt"
    assert transcript_name("a/b.c.wav", "pl") == "a/b.c.pl.txt"


def test_the_course_of_all_kinds_has_all_kinds() -> None:
    course = read_course(MemorySource(everything_files()))
    quiz = next(quiz for module in course.modules for quiz in module.quizzes)
    assert {question.kind for question in quiz.questions} == set(QuestionKind)
    assert all(question.hint and question.why for question in quiz.questions)
    (scenario,) = (scenario for module in course.modules for scenario in module.scenarios)
    assert {node.ending for node in scenario.nodes if node.ending} == set(Ending)
    assert course.manifest.languages == ("en", "it", "pl")
    asked = {question.kind for question in quiz.questions if not question.pool}
    pooled = [{question.kind for question in quiz.questions if question.pool == pool.id} for pool in quiz.pools]
    assert asked.union(*pooled) == set(QuestionKind)
    assert all(len(kinds) == 1 for kinds in pooled)  # so that every attempt meets every kind


def test_the_sound_of_that_course_is_made_as_its_script_says(tmp_path: Path) -> None:
    write_sound(tmp_path / "tones.wav", two_tones())
    assert (tmp_path / "tones.wav").read_bytes() == SOUND.read_bytes()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.mp3", b"ID3\x04\0\0\0\0\x01\x02" + bytes(130) + b"\xff\xfb\x90\x64"),
        ("a.mp3", b"\xff\xfb\x90\x64" + bytes(20)),
        ("a.MP4", b"\0\0\0\x18ftypisom" + bytes(20)),
        ("a.ogg", b"OggS" + bytes(20)),
    ],
)
def test_film_and_sound_of_every_kind_are_known_by_their_beginning(name: str, content: bytes) -> None:
    assert check_pack(MemorySource({**rich_course_files(), name: content})) == ()
