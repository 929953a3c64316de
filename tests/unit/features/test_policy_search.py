"""Searching a policy: whatever one types, in whatever form, it finds what is said and marks just that."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.policy.heard import Hearing
from desktop_app.features.policy.parts import ALLOWED, FORBIDDEN, PARTS, REASON, RULE
from desktop_app.features.policy.search import ClauseIndex, Found, ReadAs
from desktop_app.features.policy.speech import read_speech
from desktop_app.features.policy.words import fold, is_form_of, stem, words_of
from desktop_app.packs.policy import Policy
from desktop_app.packs.reading import read_policy
from desktop_app.packs.source import FolderSource
from desktop_app.packs.texts import Texts
from tests.courses import SHORT_COMPANY

LANGUAGES = ("en", "it", "pl")
POLICY = read_policy(FolderSource(SHORT_COMPANY / "policy"))
INDEXES = {language: ClauseIndex(POLICY, language, read_speech(language)) for language in LANGUAGES}
NOT_PUBLIC, WHERE, RESPECT = "wait-for-the-announcement", "say-where-you-work", "treat-people-with-respect"


def ids(found: Found) -> list[str]:
    return [hit.clause_id for hit in found.hits]


def marked(policy: Policy, found: Found, language: str) -> list[str]:
    """Every marked piece of text."""
    return [
        getattr(policy.clause(hit.clause_id), part).of(language)[span.start : span.end]
        for hit in found.hits
        for part, spans in hit.marks.items()
        for span in spans
    ]


@pytest.mark.parametrize(
    ("language", "asked", "clause_id"),
    [
        ("en", "client announcement", NOT_PUBLIC),
        ("en", "May I mention a client before the announcement?", NOT_PUBLIC),
        ("it", "Posso parlare di un cliente prima dell’annuncio?", NOT_PUBLIC),
        ("pl", "Czy mogę wspomnieć o kliencie przed ogłoszeniem?", NOT_PUBLIC),
        ("it", "perche", RESPECT),
        ("pl", "ogloszenie", NOT_PUBLIC),
        ("en", "RESPECT", RESPECT),
        ("en", "2.1", WHERE),
        ("en", "clause 3.1", NOT_PUBLIC),
    ],
)
def test_two_words_or_a_whole_question_find_the_clause(language: str, asked: str, clause_id: str) -> None:
    found = INDEXES[language].find(asked)
    assert clause_id in ids(found)


def test_whoever_has_all_the_words_comes_first() -> None:
    found = INDEXES["en"].find("client exchange")
    assert found.whole and ids(found)[0] == NOT_PUBLIC
    assert set(marked(POLICY, found, "en")) >= {"Clients", "exchange"}


def test_where_no_clause_has_all_the_words_the_nearest_is_told_as_such() -> None:
    found = INDEXES["en"].find("client giraffe")
    assert not found.whole and ids(found)[0] == NOT_PUBLIC


def test_one_word_among_many_that_nobody_knows_finds_nothing() -> None:
    assert INDEXES["en"].find("giraffe elephant zebra crocodile walrus client") == Found()


def test_only_what_was_asked_is_marked() -> None:
    found = INDEXES["en"].find("work")
    assert {fold(piece)[:4] for piece in marked(POLICY, found, "en")} == {"work"}


def test_a_question_of_empty_words_still_looks_for_them() -> None:
    assert ids(INDEXES["en"].find("why"))
    assert INDEXES["en"].find("   ?! ") == Found()


def test_the_order_of_the_words_does_not_matter() -> None:
    for asked in ("client announcement mention", "mention announcement client", "announcement client mention"):
        assert ids(INDEXES["en"].find(asked)) == ids(INDEXES["en"].find("mention client announcement"))


def test_only_the_clauses_that_are_shown_are_told() -> None:
    assert NOT_PUBLIC in ids(INDEXES["en"].find("client"))
    assert NOT_PUBLIC not in ids(INDEXES["en"].find("client", among={WHERE, RESPECT}))
    assert ids(INDEXES["en"].find("3.1", among={WHERE})) == []


# How the nearest are told from the others


def policy_of(*clauses: dict[str, str]) -> Policy:
    """The short policy with other clauses in one language; what is not said is empty."""
    made = (
        replace(
            POLICY.clauses[0],
            id=f"clause-{number}",
            number=f"1.{number}",
            glossary=(),
            **{part: Texts({"en": told.get(part, "")}) for part in PARTS},
        )
        for number, told in enumerate(clauses, 1)
    )
    return replace(POLICY, clauses=tuple(made))


def asked_of(policy: Policy, asked: str, language: str = "en") -> list[str]:
    return ids(ClauseIndex(policy, language, read_speech(language)).find(asked))


def test_the_rule_weighs_more_than_the_examples_and_these_more_than_the_reason() -> None:
    told = "Zebras graze."
    policy = policy_of({REASON: told}, {ALLOWED: told}, {RULE: told}, {FORBIDDEN: told})
    assert asked_of(policy, "zebras") == ["clause-3", "clause-2", "clause-4", "clause-1"]


def test_a_rare_word_weighs_more_than_one_that_every_clause_has() -> None:
    policy = policy_of({RULE: "Posts, posts, posts."}, {RULE: "Posts of zebras."}, {RULE: "Other posts."})
    assert asked_of(policy, "post zebra giraffe")[0] == "clause-2"


def test_words_in_one_sentence_weigh_more_than_words_apart() -> None:
    apart = "Zebras graze here. Somebody counts. A giraffe sleeps."
    policy = policy_of({RULE: apart}, {RULE: "Here graze zebras beside a giraffe. Somebody counts."})
    assert asked_of(policy, "zebra giraffe") == ["clause-2", "clause-1"]


def test_a_clause_is_found_by_its_section_and_by_what_its_words_mean() -> None:
    title = POLICY.section(POLICY.clause(NOT_PUBLIC).section).title.of("en")
    assert NOT_PUBLIC in ids(INDEXES["en"].find(title))
    term = POLICY.term(POLICY.clause(NOT_PUBLIC).glossary[0])
    assert NOT_PUBLIC in ids(INDEXES["en"].find(term.meaning.of("en")))[:1]


def test_what_people_say_for_it_is_understood() -> None:
    policy = policy_of({RULE: "Ask before you show a photo."}, {RULE: "Give the true job title."})
    assert asked_of(policy, "selfie") == ["clause-1"]


# Forms and slips


@pytest.mark.parametrize(
    ("language", "told", "asked"),
    [
        ("en", "Mention no clients.", "mentioning a client"),
        ("it", "Non pubblicare fotografie di altri.", "fotografia pubblicata"),
        ("pl", "Zapytaj o zdjęcia klientów.", "zdjęć klientami"),
        ("pl", "Zapytaj o zdjęcia klientów.", "zdjec klientow"),
        ("pl", "Zapytaj, zanim mówisz o kliencie.", "mowic"),
        ("pl", "Zapytaj, zanim mówisz o kliencie.", "klienta"),
        ("pl", "Koledzy wiedzą, co piszesz.", "kolega pisać"),
        ("it", "La libertà è tua.", "liberta"),
    ],
)
def test_every_form_is_the_same_word(language: str, told: str, asked: str) -> None:
    policy = replace(policy_of({RULE: ""}), clauses=(replace(POLICY.clauses[0], rule=Texts({language: told})),))
    found = ClauseIndex(policy, language, read_speech(language)).find(asked)
    assert found.whole and found.read_as == ()


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("clinet", ("client",)),
        ("anouncment", ("announcement",)),  # two slips in a long word
        ("announcemnet", ("announcement",)),
        ("exhcange", ("exchange",)),
    ],
)
def test_a_slip_is_forgiven_and_told(asked: str, meant: tuple[str, ...]) -> None:
    found = INDEXES["en"].find(asked)
    assert ids(found)[0] == NOT_PUBLIC and found.read_as == (ReadAs(asked, meant),)


@pytest.mark.parametrize("asked", ["clenti", "giraffe", "zlient", "anuncmnt"])
def test_more_slips_than_that_are_another_word(asked: str) -> None:
    assert INDEXES["en"].find(asked) == Found()


def test_a_word_that_is_known_is_never_taken_for_another() -> None:
    policy = policy_of({RULE: "Post nothing."}, {RULE: "Pose for nobody. Past posts stay."})
    assert ClauseIndex(policy, "en").find("past").read_as == ()
    assert asked_of(policy, "pose") == ["clause-2"]


@pytest.mark.parametrize(
    ("language", "denial", "near"), [("en", "not", "now"), ("it", "mai", "mia"), ("pl", "nie", "nim")]
)
def test_a_denial_is_no_slip_and_nothing_is_a_slip_of_it(language: str, denial: str, near: str) -> None:
    speech = read_speech(language)
    hearing = Hearing({"nowy": ("now",), near: (near,), "zebra": ("zebr",)}, speech)
    (heard, _zebra) = hearing.hear(f"{denial} zebra")
    assert heard.denies and heard.read_as == () and not set(heard.stems) - {denial}


def test_may_not_finds_the_sentence_that_says_so() -> None:
    policy = policy_of({RULE: "You may ask. You may not insist on zebras."}, {RULE: "You may insist."})
    found = ClauseIndex(policy, "en", read_speech("en")).find("may not insist")
    hit = found.hits[0]
    span = hit.sentences[RULE].span
    assert policy.clause(hit.clause_id).rule.of("en")[span.start : span.end] == "You may not insist on zebras."


def test_a_slip_of_an_empty_word_is_as_empty() -> None:
    assert ids(INDEXES["en"].find("cuold I mention a client")) == ids(INDEXES["en"].find("could I mention a client"))


# Whatever is typed


words = st.text(alphabet=st.characters(codec="utf-8"), max_size=40) | st.lists(
    st.sampled_from([word for clause in POLICY.clauses for word in clause.rule.of("it").split()]) | st.text(max_size=9)
).map(" ".join)


@given(words, st.sampled_from(LANGUAGES))
def test_finding_is_total_and_marks_lie_in_the_text(asked: str, language: str) -> None:
    found = INDEXES[language].find(asked)
    for hit in found.hits:
        clause = POLICY.clause(hit.clause_id)
        assert hit.sentences.keys() == hit.marks.keys() <= set(PARTS)
        for part, spans in hit.marks.items():
            text, told = getattr(clause, part).of(language), hit.sentences[part].span
            assert all(0 <= span.start < span.end <= len(text) for span in (*spans, told))
            assert any(told.start <= span.start < span.end <= told.end for span in spans)


@given(st.sampled_from([word for text in (c.rule.of("pl") for c in POLICY.clauses) for word in text.split()]))
def test_case_and_accents_change_nothing(word: str) -> None:
    index = INDEXES["pl"]
    plain = "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
    assert ids(index.find(word)) == ids(index.find(word.upper())) == ids(index.find(plain))
    assert ids(index.find(unicodedata.normalize("NFD", word))) == ids(index.find(word))


@given(words)
def test_words_are_pieces_of_their_text(text: str) -> None:
    end = 0
    for word in words_of(text):
        assert end <= word.span.start < word.span.end <= len(text)
        assert fold(text[word.span.start : word.span.end]) == word.folded != ""
        end = word.span.end


@given(words)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text).startswith(stem(fold(text)))
    assert is_form_of(fold(text), fold(text))
