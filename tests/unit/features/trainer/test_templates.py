"""Whatever a trainer asks for, what they get is a pack in which nothing is to be mended, and which tells the format."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.features.trainer.advice import advice_of
from desktop_app.features.trainer.look import look_at
from desktop_app.features.trainer.templates import (
    Wish,
    wished_id,
    wished_kind,
    wished_languages,
    wished_text,
)
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.course import Course, QuestionKind
from desktop_app.packs.fields import PACK_ID
from desktop_app.packs.pack import Kind
from desktop_app.packs.policy import Policy
from desktop_app.packs.reading import read_brand, read_checks, read_course, read_policy
from tests.fakes.new_packs import WISH, new_brand, new_course, new_pack, new_policy
from tests.fakes.packs import MemorySource
from tests.fakes.sentences import speaking

SEGMENT = st.text("abcxyz0189", min_size=1, max_size=9)
ids = st.lists(st.lists(SEGMENT, min_size=1, max_size=3).map("-".join), min_size=2, max_size=4)
lines = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=40)
texts = lines.map(lambda text: " ".join(text.split())).filter(bool).map(lambda text: wished_text(text, "--title"))
languages = st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True).map(tuple)
wishes = st.builds(
    Wish,
    kind=st.sampled_from(Kind),
    id=ids.map(".".join).filter(lambda name: len(name) <= 100),
    publisher=texts,
    languages=languages,
    told_in=st.sampled_from(LANGUAGES),
    today=st.dates(max_value=date(9000, 1, 1)),
    title=st.just("") | texts,
)


@settings(max_examples=60)
@given(wishes)
def test_what_is_begun_has_nothing_to_mend_and_needs_no_advice(wish: Wish) -> None:
    source = MemorySource(new_pack(wish))
    look = look_at(source)
    assert look.problems == ()
    assert advice_of(look, source) == ()
    assert look.content is not None
    manifest = look.content.manifest
    assert (manifest.kind, manifest.id, manifest.publisher) == (wish.kind, wish.id, wish.publisher)
    assert manifest.languages == wish.languages
    assert not wish.title or set(manifest.title.values()) == {wish.title}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_chosen_language_is_written_and_only_the_trainers_comments(kind: Kind, language: str) -> None:
    told_in = {"en": "it", "it": "pl", "pl": "en"}[language]
    files = new_pack(replace(WISH, kind=kind, languages=(language,), told_in=told_in))
    others = [other for other in LANGUAGES if other != language]
    assert not [name for name in files if any(f".{other}." in name for other in others)]
    for name, content in files.items():
        lines = content.decode().splitlines()
        assert not [line for line in lines if line.startswith(tuple(f"{other} = " for other in others))], name
        assert not [line for line in lines if line.startswith("#") and line[3:4] == ":"], name
        assert "{" not in content.decode(), name


@pytest.mark.parametrize("kind", Kind)
def test_comments_are_the_trainers_language(kind: Kind) -> None:
    told = {}
    for language in LANGUAGES:
        files = new_pack(replace(WISH, kind=kind, languages=("en",), told_in=language))
        told[language] = {
            line for content in files.values() for line in content.decode().splitlines() if line.startswith("# ")
        }
        told[language] -= {line for line in told[language] if "requires_course" in line}
        assert len(told[language]) > 5
    assert not told["en"] & told["it"]
    assert not told["en"] & told["pl"]
    assert not told["it"] & told["pl"]


def test_a_course_shows_what_a_course_can_hold() -> None:
    look = look_at(MemorySource(new_course()))
    course = look.content
    assert isinstance(course, Course)
    (module,) = course.modules
    assert (len(module.lessons), len(module.quizzes), len(module.scenarios)) == (2, 1, 1)
    assert len({question.kind for question in module.quizzes[0].questions}) == len(QuestionKind) - 1
    assert {node.ending for node in module.scenarios[0].nodes} == {None, "good", "fair", "poor"}
    assert [term.id for term in course.terms] == ["objective"]
    for language in LANGUAGES:
        prose = [look.lessons[lesson.files[language]].prose for lesson in module.lessons]
        assert (sum(one.pictures for one in prose), sum(one.tries for one in prose)) == (1, 1)
        texts_of = "\n".join(
            new_course()[lesson.files[language]].decode().partition("\n+++\n")[2] for lesson in module.lessons
        )
        assert all(f"> [!{frame}" in texts_of for frame in ("why", "example", "care", "try:"))


def test_a_policy_and_a_brand_can_be_used_at_once() -> None:
    source = MemorySource(new_policy())
    policy = read_policy(source)
    assert isinstance(policy, Policy)
    assert [clause.number for clause in policy.clauses] == ["1.1", "2.1", "2.2"]
    assert (policy.in_force, policy.review) == (date(2026, 11, 23), date(2027, 11, 23))
    assert len(read_checks(source, policy).checks) == 2
    brand = read_brand(MemorySource(new_brand()))
    assert (brand.name, brand.logos[0].file) == ("Acme S.p.A.", "logo.svg")
    assert brand.says["pl"][0] == "Pracuję w firmie Acme S.p.A."


def test_what_somebody_types_stays_text() -> None:
    wish = replace(WISH, title='"x"\\ {id} [[a]]', publisher="'''{title:y}\"\"\"")
    manifest = read_course(MemorySource(new_pack(wish))).manifest
    assert manifest.title["it"] == '"x"\\ {id} [[a]]'
    assert manifest.publisher == "'''{title:y}\"\"\""


@pytest.mark.parametrize(
    ("given_id", "folder", "found"),
    [
        ("it.acme.intro", "anything", "it.acme.intro"),
        ("", "it.acme.intro", "it.acme.intro"),
        ("", "Über uns (2026)", "example.uber-uns-2026"),
        ("", "Łódź", "example.odz"),
        ("", "日本", "example.pack"),
        ("", "", "example.pack"),
        ("", "x" * 300, "example." + "x" * 60),
    ],
)
def test_without_an_id_the_folder_gives_one(given_id: str, folder: str, found: str) -> None:
    assert wished_id(given_id, folder) == found
    assert PACK_ID[0].fullmatch(found)


@given(st.text())
def test_every_folder_gives_an_id(folder: str) -> None:
    assert PACK_ID[0].fullmatch(wished_id("", folder))


def test_languages_are_chosen_once_each() -> None:
    assert wished_languages("pl, en,pl,") == ("pl", "en")
    assert wished_languages("") == LANGUAGES


@pytest.mark.parametrize(
    ("code", "ask"),
    [
        ("authoring.unknown-kind-near", lambda: wished_kind("corse")),
        ("authoring.unknown-kind", lambda: wished_kind("zzz")),
        ("authoring.unknown-language", lambda: wished_languages("en,de")),
        ("authoring.bad-id", lambda: wished_id("Acme", "x")),
        ("authoring.bad-id", lambda: wished_id("it.acme." + "x" * 100, "x")),
        ("authoring.bad-text", lambda: wished_text("a\x00b", "--title")),
        ("authoring.bad-text", lambda: wished_text("\udcff", "--title")),
        ("authoring.bad-text", lambda: wished_text("  ", "--publisher")),
        ("authoring.bad-text", lambda: wished_text("x" * 201, "--publisher")),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_is_refused_with_a_sentence(code: str, ask: object, language: str) -> None:
    assert callable(ask)
    with pytest.raises(Trouble) as refusal:
        ask()
    assert refusal.value.code == code
    said = speaking(language).of(refusal.value)
    assert said != code
    assert "…" not in said


def test_the_last_day_of_february_has_one_a_year_later() -> None:
    wish = replace(WISH, kind=Kind.POLICY, today=date(2028, 2, 29))
    assert read_policy(MemorySource(new_pack(wish))).review == date(2029, 2, 28)
