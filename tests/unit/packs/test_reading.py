"""What a trainer writes in a folder is what the slices get, in every language there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.packs.archive import build
from desktop_app.packs.brand import LogoUse
from desktop_app.packs.company import Cohorts, PathKind, PathStep, When
from desktop_app.packs.company_reading import parse_company, read_company
from desktop_app.packs.course import Course, QuestionKind
from desktop_app.packs.pack import Audience, Kind
from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import (
    check_pack,
    lesson_body,
    read_brand,
    read_course,
    read_manifest,
    read_pack,
    read_policy,
)
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import FolderSource
from desktop_app.packs.zip_source import ZipSource
from tests.fakes.packs import COMPANY, MemorySource, brand_files, course_files, policy_files, write_folder


@pytest.fixture
def course() -> Course:
    return read_course(MemorySource(course_files()))


@pytest.fixture
def policy() -> Policy:
    return read_policy(MemorySource(policy_files()))


@pytest.mark.parametrize("files", [course_files(), policy_files(), brand_files()])
def test_the_small_packs_are_in_order(files: dict[str, bytes]) -> None:
    assert check_pack(MemorySource(files)) == ()


def test_a_manifest_can_be_read_alone() -> None:
    manifest = read_manifest(MemorySource(course_files()))
    assert (manifest.id, manifest.kind, manifest.version) == ("example.small.course", Kind.COURSE, "1.0.0")
    assert manifest.file_name == "example.small.course-1.0.0.pvpack"
    assert manifest.speaks("it")
    assert not manifest.speaks("pl")


def test_a_course_has_its_steps_in_the_order_of_their_names(course: Course) -> None:
    assert [step.id for step in course.steps] == ["01-first/01-start", "01-first/90-check"]
    assert course.minutes == 5
    assert course.module_of("01-first/90-check").title.of("it") == "Primo"
    assert course.lesson("01-first/01-start").title.of("it") == "Inizio"
    assert course.objective("be-clear").title.of("en") == "Be clear"


def test_asking_a_course_for_what_it_has_not_is_a_key_error(course: Course) -> None:
    for ask in (course.lesson, course.quiz, course.step, course.module, course.objective):
        with pytest.raises(KeyError):
            ask("nothing")
    with pytest.raises(KeyError):
        course.lesson("01-first/90-check")
    with pytest.raises(KeyError):
        course.quiz("01-first/01-start")


def test_a_quiz_knows_its_right_answers_and_the_lesson_to_read_again(course: Course) -> None:
    quiz = course.quiz("01-first/90-check")
    assert quiz.pass_mark == 75
    single, true_false = quiz.questions
    assert single.right_answer == {"a"}
    assert single.option_ids == ("a", "b")
    assert single.option("b").why.of("it") == "No."
    assert single.lesson == "01-first/01-start"
    assert single.clause == "be-honest"
    assert true_false.kind is QuestionKind.TRUE_FALSE
    assert true_false.right_answer == {"false"}
    assert true_false.option_ids == ("true", "false")
    assert quiz.question("two") is true_false


def test_a_lesson_is_read_in_the_language_asked_or_in_english() -> None:
    source = MemorySource(course_files())
    lesson = read_course(source).lesson("01-first/01-start")
    italian = lesson_body(source, lesson, "it")
    assert (italian.language, italian.title, italian.folder) == ("it", "Inizio", "01-first")
    assert italian.text.startswith("# Inizio\n")
    assert lesson_body(source, lesson, "pl").language == "en"
    assert lesson.file_for("pl") == "01-first/01-start.en.md"
    assert lesson.language_for("it") == "it"


def test_a_policy_has_its_clauses_in_every_language(policy: Policy) -> None:
    assert policy.in_force == date(2026, 11, 1)
    assert policy.requires_course == ("example.small.course",)
    kind = policy.clause("be-kind")
    assert kind.rule.of("it") == "Be kind. (it)"
    assert kind.forbidden.of("en") == "Go away!"
    assert policy.clause("be-honest").allowed.of("en") == ""
    assert policy.section("basics").title.of("en") == "Basics (en)"
    assert policy.term("post").meaning.of("it") == "What you publish. (it)"
    assert policy.clauses_in("basics") == policy.clauses


def test_a_clause_without_audience_concerns_whom_the_policy_concerns(policy: Policy) -> None:
    assert policy.clause("be-honest").audience == (Audience.EMPLOYEE,)
    assert [clause.id for clause in policy.clauses_for(Audience.EXTERNAL)] == ["be-kind"]
    assert not policy.asks_disciplinary_acknowledgement(Audience.ALUMNI)


def test_discipline_is_for_those_whom_the_company_employs(policy: Policy) -> None:
    both = replace(policy, clauses=tuple(replace(clause, audience=tuple(Audience)) for clause in policy.clauses))
    assert both.asks_disciplinary_acknowledgement(Audience.EMPLOYEE)
    for audience in (Audience.EXTERNAL, Audience.ALUMNI):
        assert not both.asks_disciplinary_acknowledgement(audience)
        assert [clause.id for clause in both.clauses_for(audience)] == ["be-honest", "be-kind"]
        assert not any(clause.disciplinary for clause in both.clauses_for(audience))


def test_a_brand_gives_a_logo_for_the_ground_and_the_day() -> None:
    files = brand_files()
    files["dark.svg"] = files["logo.svg"]
    files["pack.toml"] += b'[[brand.logo]]\nfile = "dark.svg"\nuse = "dark"\nexpires = 2026-12-31\n'
    brand = read_brand(MemorySource(files))
    assert brand.colour("accent") == "#0B6280"
    assert brand.colour("ink") is None
    before, after = date(2026, 12, 31), date(2027, 1, 1)
    assert [logo.file for logo in (brand.logo(LogoUse.DARK, before), brand.logo(LogoUse.DARK, after)) if logo] == [
        "dark.svg",
        "logo.svg",
    ]


MORE_BRAND = b"""clear = 0.5
least = 24
may = { en = "On slides.", it = "Sulle diapositive." }
may_not = { en = "As a profile picture.", it = "Come foto del profilo." }

[[brand.hashtag]]
tag = "#SmallExample"
about = { en = "For all of it.", it = "Per tutto." }

[[brand.handle]]
network = "mastodon"
handle = "@small@social.example"

[brand.says]
en = ["I work at Small"]
it = ["Lavoro in Small"]
"""


def test_a_brand_says_how_to_use_it() -> None:
    files = brand_files()
    files["pack.toml"] += MORE_BRAND
    assert check_pack(MemorySource(files)) == ()
    brand = read_brand(MemorySource(files))
    (logo,) = brand.logos
    assert (logo.clear, logo.least, logo.may_not.of("it")) == (0.5, 24, "Come foto del profilo.")
    assert [(one.tag, one.about.of("en")) for one in brand.hashtags] == [("#SmallExample", "For all of it.")]
    assert (brand.handle("mastodon"), brand.handle("linkedin")) == ("@small@social.example", None)
    assert brand.says["it"] == ("Lavoro in Small",)


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (b"#SmallExample", b"#Small Example", Rule.BAD_HASHTAG),
        (b"#SmallExample", b"#2026", Rule.BAD_HASHTAG),
        (b"@small@social.example", b"@small @social.example", Rule.BAD_HANDLE),
        (b"clear = 0.5", b"clear = -1", Rule.NEGATIVE),
        (b"least = 24", b"least = 0", Rule.OUT_OF_RANGE),
        (b', it = "Per tutto."', b"", Rule.MISSING_LANGUAGE),
        (b'it = ["Lavoro in Small"]', b"it = []", Rule.NOT_LIST),
    ],
)
def test_a_brand_that_cannot_be_used_says_why(old: bytes, new: bytes, rule: Rule) -> None:
    files = brand_files()
    assert old in MORE_BRAND
    files["pack.toml"] += MORE_BRAND.replace(old, new)
    assert rule in {one.rule for one in check_pack(MemorySource(files))}


def test_a_pack_of_another_kind_is_told_apart() -> None:
    with pytest.raises(PackRefused) as refusal:
        read_policy(MemorySource(brand_files()))
    assert refusal.value.problems[0].rule is Rule.OTHER_KIND


def test_a_folder_and_its_pack_read_the_same(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small", course_files())
    built = build(folder, tmp_path / "small.pvpack")
    with ZipSource(built.file) as source:
        assert read_pack(source) == read_pack(FolderSource(folder))


def test_windows_line_endings_and_a_byte_order_mark_do_no_harm() -> None:
    files = {name: text.replace(b"\n", b"\r\n") for name, text in course_files().items()}
    files["pack.toml"] = b"\xef\xbb\xbf" + files["pack.toml"]
    assert check_pack(MemorySource(files)) == ()
    assert read_pack(MemorySource(files)) == read_pack(MemorySource(course_files()))


def test_one_check_tells_all_problems_in_order() -> None:
    files = course_files()
    files["pack.toml"] = files["pack.toml"].replace(b"mandatory", b"mandatary").replace(b"1.0.0", b"one")
    files["01-first/90-check.quiz.toml"] = files["01-first/90-check.quiz.toml"].replace(b"answer", b"anwser")
    files["01-first/01-start.it.md"] += b"\n<b>no</b>\n"
    found = [(one.file, one.line, one.rule) for one in check_pack(MemorySource(files))]
    assert found == [
        ("01-first/01-start.it.md", 13, Rule.HTML),
        ("01-first/90-check.quiz.toml", 24, Rule.MISSING_KEY),
        ("01-first/90-check.quiz.toml", 27, Rule.UNKNOWN_KEY_NEAR),
        ("pack.toml", 4, Rule.BAD_VERSION),
        ("pack.toml", 13, Rule.UNKNOWN_KEY_NEAR),
    ]


def test_a_company_is_read_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(COMPANY, encoding="utf-8")
    company = read_company(tmp_path)
    assert company == parse_company(COMPANY.encode())
    assert company.contact.role.of("it") == "Coach"
    assert company.agreement.cohorts is Cohorts.OFF
    assert company.path == (
        PathStep(PathKind.COURSE, "example.small.course", When.FIRST_WEEK),
        PathStep(PathKind.POLICY_SIGN, "example.small.policy", When.THIRTY_DAYS),
    )


def test_a_drawing_may_refer_to_its_own_parts_and_hold_its_own_pictures() -> None:
    drawing = (
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
        b"<style>.a { fill: url(#grey) }</style>"
        b'<path fill="url(\'#grey\')" class="a"/><use xlink:href="#b"/>'
        b'<image href="data:image/png;base64,iVBORw0KGgo="/></svg>'
    )
    assert check_pack(MemorySource({**brand_files(), "logo.svg": drawing})) == ()
