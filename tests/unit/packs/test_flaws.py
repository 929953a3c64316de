"""A course survives what is wrong in one place: that place is told and left out, and everything else is as before."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.packs.course import Course, Lesson, Quiz, Scenario
from desktop_app.packs.describe import describe
from desktop_app.packs.outline import course_outline
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import accept_pack, check_pack, lesson_body, read_course, read_pack
from desktop_app.packs.rules import FLAWS, SLIGHT_IN_QUESTION, SLIGHT_IN_SCENARIO, Rule
from tests.fakes.packs import Files, MemorySource, course_files
from tests.fakes.rich_packs import KINDS, MEDIA_LESSON, WALK, rich_course_files
from tests.fakes.spoilt import Spoilt
from tests.fakes.spoilt_packs import SPOILT

WRONG = st.sampled_from(
    [b"1", b"-1", b"true", b'""', b'"x"', b"[]", b"{}", b"[[]]", b'["en"]', b"2026-11-01", b"nan", b"{ en = 1 }", b""]
)
GOOD = rich_course_files()
GOOD_QUIZ = read_course(MemorySource(GOOD)).quiz("01-first/80-kinds")
QUIZ_ID = GOOD_QUIZ.id


def spoil(files: Files, name: str, old: bytes, new: bytes) -> Files:
    """The files with one change."""
    assert old in files[name]
    return {**files, name: files[name].replace(old, new, 1)}


def is_flaw(spoilt: Spoilt) -> bool:
    """What the table says about a sample."""
    return spoilt.rule in FLAWS and spoilt.file != "pack.toml" and b'kind = "course"' in spoilt.files()["pack.toml"]


@pytest.mark.parametrize("spoilt", [one for one in SPOILT if is_flaw(one)], ids=str)
def test_a_flaw_is_told_and_the_course_goes_on(spoilt: Spoilt) -> None:
    source = MemorySource(spoilt.files())
    course = accept_pack(source)
    assert isinstance(course, Course)
    assert (spoilt.rule, spoilt.file, spoilt.line) in [(one.rule, one.file, one.line) for one in course.flaws]
    assert course.flaws == check_pack(source)
    read = read_course(source)
    assert set(read.flaws) <= set(course.flaws)  # a look into every lesson's text is for the check alone
    assert replace(read, flaws=()) == replace(course, flaws=())
    assert consistent(read)


@pytest.mark.parametrize("spoilt", [one for one in SPOILT if not is_flaw(one)], ids=str)
def test_what_is_unsafe_or_of_no_use_is_refused(spoilt: Spoilt) -> None:
    with pytest.raises(PackRefused) as refusal:
        accept_pack(MemorySource(spoilt.files()))
    assert spoilt.rule in [one.rule for one in refusal.value.problems]


def test_the_tables_do_not_overlap_with_what_is_unsafe() -> None:
    unsafe = {rule for rule in Rule if rule.startswith(("name-", "zip-", "svg-active", "svg-outside", "svg-entities"))}
    unsafe |= {Rule.HTML, Rule.RATIO, Rule.LINKED_FILE, Rule.SPECIAL_FILE, Rule.UNKNOWN_FORMAT, Rule.APP_TOO_OLD}
    assert not unsafe & FLAWS
    assert SLIGHT_IN_SCENARIO < SLIGHT_IN_QUESTION < FLAWS


def test_a_bad_question_is_left_out_and_the_others_are_asked() -> None:
    course = read_course(MemorySource(spoil(GOOD, KINDS, b"value = 250", b'value = "much"')))
    assert [one.id for one in course.quiz(QUIZ_ID).questions] == ["steps", "sides", "word", "seen"]
    assert [(one.rule, one.file, one.line) for one in course.flaws] == [(Rule.NOT_NUMBER, KINDS, 48)]


def test_a_pool_that_lost_a_question_asks_what_is_left() -> None:
    files = spoil(GOOD, KINDS, b"draw = 1", b"draw = 2")
    course = read_course(MemorySource(spoil(files, KINDS, b'id = "b", text', b'id = "a", text')))
    assert course.quiz(QUIZ_ID).asked == 4  # three in no pool, one of two left in it


def test_a_question_with_a_text_or_a_picture_missing_is_still_asked() -> None:
    files = spoil(GOOD, KINDS, b"flat.svg", b"gone.svg")
    files = spoil(files, KINDS, b', it = "Quale citt\xc3\xa0?"', b"")
    files = spoil(files, KINDS, b'pool = "some"', b'pool = "none"')
    course = read_course(MemorySource(files))
    quiz = course.quiz(QUIZ_ID)
    assert [one.id for one in quiz.questions] == [one.id for one in GOOD_QUIZ.questions]
    assert quiz.question("word").text.of("it") == "Which town?"
    assert quiz.question("steps").pool == ""
    rules = {one.rule for one in course.flaws}
    assert rules == {Rule.MISSING_PICTURE, Rule.MISSING_LANGUAGE, Rule.UNKNOWN_REFERENCE}


def test_a_quiz_without_a_good_question_is_left_out() -> None:
    files = spoil(GOOD, KINDS, GOOD[KINDS], b'minutes = 2\ntitle = { en = "A", it = "B" }\n[[question]]\nid = "x"\n')
    course = read_course(MemorySource(files))
    assert QUIZ_ID not in [step.id for step in course.steps]
    assert course.flaws


def test_a_quiz_with_a_wrong_head_keeps_its_questions() -> None:
    files = spoil(GOOD, KINDS, b"minutes = 4", b"minutes = 0\npass_mark = 200")
    files = spoil(files, KINDS, b'title = { en = "Kinds", it = "Tipi" }\n', b"")
    quiz = read_course(MemorySource(files)).quiz(QUIZ_ID)
    assert quiz.questions == GOOD_QUIZ.questions
    assert (quiz.minutes, quiz.pass_mark) == (1, 75)
    assert quiz.title.of("it") == QUIZ_ID


def test_a_scenario_with_a_way_to_nowhere_is_left_out() -> None:
    course = read_course(MemorySource(spoil(GOOD, WALK, b'to = "room"', b'to = "rooom"')))
    assert [type(step) for step in course.steps] == [Lesson, Lesson, Quiz, Quiz]
    assert [one.rule for one in course.flaws] == [Rule.UNKNOWN_REFERENCE_NEAR]


def test_a_scenario_without_a_picture_goes_on() -> None:
    course = read_course(MemorySource(spoil(GOOD, WALK, b"square.svg", b"gone.svg")))
    assert [type(step) for step in course.steps].count(Scenario) == 1


def test_a_lesson_that_cannot_be_read_in_one_language_is_read_in_another() -> None:
    source = MemorySource({**GOOD, MEDIA_LESSON: b"no head"})
    course = read_course(source)
    lesson = course.lesson("01-first/02-media")
    assert lesson.language_for("en") == "it"
    assert lesson_body(source, lesson, "en").title == "Media, in italiano"
    assert [(one.rule, one.file) for one in course.flaws] == [(Rule.NO_FRONT_MATTER, MEDIA_LESSON)]


def test_a_lesson_that_cannot_be_read_at_all_is_left_out_and_no_question_leads_there() -> None:
    files = {**GOOD, "01-first/01-start.en.md": b"\xff", "01-first/01-start.it.md": b""}
    course = read_course(MemorySource(files))
    assert "01-first/01-start" not in [step.id for step in course.steps]
    assert course.quiz("01-first/90-check").question("one").lesson is None
    assert consistent(course)


def test_a_course_with_nothing_left_is_refused() -> None:
    files = {name: content for name, content in course_files().items() if not name.endswith((".md", ".quiz.toml"))}
    with pytest.raises(PackRefused) as refusal:
        read_course(MemorySource({**files, "01-first/01-start.en.md": b"", "01-first/01-start.it.md": b""}))
    assert {one.rule for one in refusal.value.problems} == {Rule.NO_FRONT_MATTER}


def blocks_of(quiz: bytes) -> list[list[bytes]]:
    """The head of a quiz file and each of its questions, as lines."""
    blocks: list[list[bytes]] = [[]]
    for line in quiz.split(b"\n"):
        if line == b"[[question]]":
            blocks.append([])
        blocks[-1].append(line)
    return blocks


@settings(max_examples=300)
@given(data=st.data())
def test_no_fault_of_a_question_loses_another_one(data: st.DataObject) -> None:
    blocks = blocks_of(GOOD[KINDS])
    number = data.draw(st.integers(1, len(blocks) - 1), label="question")
    for _ in range(data.draw(st.integers(1, 3))):
        line = data.draw(st.integers(1, len(blocks[number]) - 1), label="line")
        key, equals, _ = blocks[number][line].partition(b" = ")
        blocks[number][line] = key + equals + data.draw(WRONG) if equals else data.draw(WRONG)
    quiz = b"\n".join(line for block in blocks for line in block)
    try:
        tomllib.loads(quiz.decode())
    except tomllib.TOMLDecodeError:
        assume(False)
    course = read_course(MemorySource({**GOOD, KINDS: quiz}))
    kept = {question.id: question for question in course.quiz(QUIZ_ID).questions}
    for place, question in enumerate(GOOD_QUIZ.questions, 1):
        if place != number:
            assert kept[question.id] == question
    assert consistent(course)


@settings(max_examples=200)
@given(data=st.data())
def test_whatever_is_wrong_a_course_is_read_whole_in_itself_or_refused(data: st.DataObject) -> None:
    files = rich_course_files()
    for _ in range(data.draw(st.integers(1, 6))):
        name = data.draw(st.sampled_from(sorted(name for name in files if not name.endswith(".svg"))))
        files[name] = changed(files[name], data)
    source = MemorySource(files)
    for read in (read_pack, accept_pack):
        with suppress(PackRefused):
            content = read(source)
            assert not isinstance(content, Course) or (consistent(content) and readable(source, content))


def changed(content: bytes, data: st.DataObject) -> bytes:
    """A file with one line changed, lost, doubled or made noise."""
    lines = content.split(b"\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    key, equals, _ = lines[number].partition(b" = ")
    change = data.draw(st.sampled_from(["value", "lose", "double", "noise"]))
    if change == "value":
        lines[number] = key + equals + data.draw(WRONG) if equals else data.draw(WRONG)
    elif change == "lose":
        del lines[number]
    elif change == "double":
        lines.insert(number, lines[number])
    else:
        lines[number] = data.draw(st.binary(max_size=40))
    return b"\n".join(lines)


def readable(source: MemorySource, course: Course) -> bool:
    """Whether each lesson is there in each language it says it has."""
    lessons = [lesson for module in course.modules for lesson in module.lessons]
    return all(lesson_body(source, one, language).language == language for one in lessons for language in one.files)


def consistent(course: Course) -> bool:
    """Whether all that the course refers to is in it: what is shown by it meets no hole."""
    objectives = {objective.id for objective in course.objectives}
    steps = {step.id: step for step in course.steps}
    assert len(steps) == len(course.steps)
    for step in course.steps:
        assert step.title
        assert step.minutes >= 1
        if isinstance(step, Lesson):
            assert step.files
            assert set(step.objectives) <= objectives
        elif isinstance(step, Quiz):
            assert step.questions
            assert 1 <= step.pass_mark <= 100
            assert 1 <= step.asked <= len(step.questions)
            assert len({question.id for question in step.questions}) == len(step.questions)
            for question in step.questions:
                assert question.text
                assert question.objective is None or question.objective in objectives
                assert question.lesson is None or isinstance(steps[question.lesson], Lesson)
                assert question.pool in {"", *(pool.id for pool in step.pools)}
                assert len(set(question.option_ids)) == len(question.option_ids)
        else:
            assert step.node(step.start)
            assert set(step.objectives) <= objectives
            for node in step.nodes:
                assert bool(node.choices) != (node.ending is not None)
                assert all(step.node(choice.to) for choice in node.choices)
    row = {"pack_id": course.manifest.id, "version": "1", "sha256": "s", "outline": describe(course)}
    return [step.id for step in course_outline(row).steps] == list(steps)
