"""GIFT is read as its description has it: every kind of question, every sign, however the file was saved."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from desktop_app.features.trainer.importing.found import FoundKind, FoundQuestion
from desktop_app.features.trainer.importing.gift_text import blocks
from desktop_app.packs.question import QuestionKind
from desktop_app.packs.toml_source import decode
from tests.fakes.importing import gift, made, question, refused, taken


def _answers(found: FoundQuestion) -> list[tuple[str, float, str]]:
    return [(answer.text.text, answer.share, answer.feedback.text) for answer in found.answers]


# Kinds


def test_one_right_answer_and_wrong_ones() -> None:
    found = question(gift("Which river flows through Basel? {~Oder =Rhine ~Po}"))
    assert found.kind is FoundKind.CHOICE
    assert found.one_only
    assert found.text.text == "Which river flows through Basel?"
    assert _answers(found) == [("Oder", 0, ""), ("Rhine", 100, ""), ("Po", 0, "")]


def test_answers_in_the_middle_of_a_sentence_leave_a_gap() -> None:
    found = question(gift("The Rhine {~springs =ends ~freezes} in the Netherlands."))
    assert found.text.text == "The Rhine _____ in the Netherlands."
    assert question(gift("Two and two make {=four =4}.")).text.text == "Two and two make _____."
    assert question(gift("Two and two make {=four =4}")).text.text == "Two and two make"


def test_several_lines_are_one_text() -> None:
    found = question(gift("Which river\n   flows through Basel? {\n  ~Oder\n  =Rhine\n}"))
    assert found.text.text == "Which river flows through Basel?"
    assert _answers(found) == [("Oder", 0, ""), ("Rhine", 100, "")]


def test_several_right_answers_by_their_shares() -> None:
    found = question(gift("Which two flow to the North Sea? {~%-50%Po ~%50%Rhine ~%50%Elbe ~%-33.333%Ebro}"))
    assert not found.one_only
    assert [share for _, share, _ in _answers(found)] == [-50, 50, 50, -33.333]
    assert taken([found]).question.kind is QuestionKind.MULTIPLE
    assert [option.right for option in taken([found]).question.options] == [False, True, True, False]


def test_a_share_after_an_equals_sign_counts_too() -> None:
    made_of = taken(gift("Which? {=%50%Rhine =%50%Elbe ~Po}")).question
    assert made_of.kind is QuestionKind.MULTIPLE
    assert [option.right for option in made_of.options] == [True, True, False]
    assert taken(gift("Which? {=%100%Rhine ~Po}")).question.kind is QuestionKind.SINGLE


def test_what_only_looks_like_a_share_is_text() -> None:
    found = question(gift("Which sign? {=%d ~%5 ~%x%y}"))
    assert [text for text, _, _ in _answers(found)] == ["%d", "%5", "%x%y"]


@pytest.mark.parametrize(
    ("answer", "truth"),
    [("T", True), ("TRUE", True), ("F", False), ("FALSE", False), (" true ", True), ("False#No.", False)],
)
def test_a_statement_is_true_or_false(answer: str, truth: bool) -> None:
    found = question(gift(f"The Po is in Italy. {{{answer}}}"))
    assert found.kind is FoundKind.TRUE_FALSE
    assert found.truth is truth
    assert taken([found]).question.answer is truth


def test_a_statement_has_feedback_for_wrong_and_for_right_answers() -> None:
    found = question(gift("The Po is in Italy. {TRUE#Look at a map.#Well done.####It rises in Piedmont.}"))
    assert [answer.feedback.text for answer in found.answers] == ["Look at a map.", "Well done."]
    assert found.feedback.text == "It rises in Piedmont."


def test_short_answers() -> None:
    found = question(gift("Name a river. {=the Rhine =Rhine =%75%Rine#Nearly.}"))
    assert found.kind is FoundKind.TEXT
    assert _answers(found) == [("the Rhine", 100, ""), ("Rhine", 100, ""), ("Rine", 75, "Nearly.")]
    accepted = taken([found]).question.accepted
    assert accepted is not None
    assert accepted.of("en") == ("the Rhine", "Rhine")


def test_an_answer_alone_needs_no_sign() -> None:
    assert _answers(question(gift("Name a river. {Rhine}"))) == [("Rhine", 100, "")]


def test_an_asterisk_with_a_backslash_is_an_asterisk() -> None:
    accepted = taken(gift(r"Which sign multiplies? {=\* =times}")).question.accepted
    assert accepted is not None
    assert accepted.of("en") == ("*", "times")


def test_pairs_to_match_and_what_only_distracts() -> None:
    found = question(gift("Match. {\n =Rhine -> Basel\n =Po  ->Turin\n =[html]<b>Oder</b> -> <b>\n = -> Rome\n}"))
    assert found.kind is FoundKind.MATCH
    assert [(pair.left.text, pair.right.text) for pair in found.pairs] == [
        ("Rhine", "Basel"),
        ("Po", "Turin"),
        ("Oder", "<b>"),
        ("", "Rome"),
    ]
    done = taken([found]).question
    assert [pair.left["en"] for pair in done.pairs] == ["Rhine", "Po", "Oder"]
    assert [decoy.text["en"] for decoy in done.decoys] == ["Rome"]


@pytest.mark.parametrize(
    ("answer", "value", "tolerance"),
    [
        ("#1230", "1230", "0"),
        ("#1230:5", "1230", "5"),
        ("# 1230 : 5 ", "1230", "5"),
        ("#3.141..3.142", "3.1415", "0.0005"),
        ("#-2..2", "0", "2"),
        ("#=1230:1 =1229:4", "1229", "4"),
        ("#=1:1 =3:1", "2", "2"),
        ("#=1.5e3", "1500", "0"),
        ("#.5", "0.5", "0"),
        (r"#1230\:5", "1230", "5"),
        ("#=1230:0#Right. =%50%1230:50#Nearly.", "1230", "0"),
    ],
)
def test_numbers_with_tolerances_and_ranges(answer: str, value: str, tolerance: str) -> None:
    found = question(gift(f"How long is the Rhine? {{{answer}}}"))
    assert found.kind is FoundKind.NUMBER
    quantity = taken([found]).question.quantity
    assert quantity is not None
    assert (quantity.value, quantity.tolerance) == (float(Decimal(value)), float(Decimal(tolerance)))


def test_a_wrong_number_has_feedback() -> None:
    found = question(gift("How long is the Rhine? {#1230:5#Yes. ~#Look it up.}"))
    assert [(answer.anything, answer.share, answer.feedback.text) for answer in found.answers] == [
        (False, 100, "Yes."),
        (True, 0, "Look it up."),
    ]


def test_items_in_order_as_moodle_writes_them() -> None:
    found = question(gift("From north to south. {>3 ALL VERTICAL ABSOLUTE_POSITION SHOW abc\nElbe\nRhine\nPo\n}"))
    assert found.kind is FoundKind.ORDER
    assert not found.notes
    assert [option.text["en"] for option in taken([found]).question.options] == ["Elbe", "Rhine", "Po"]
    bare = question(gift("From north to south. {>\nElbe\nAll the others\n}"))
    assert [answer.text.text for answer in bare.answers] == ["Elbe", "All the others"]


def test_essays_and_descriptions_are_named() -> None:
    assert refused(gift("Tell me of a river. {}")).kind == "essay"
    assert refused(gift("Rivers flow.")).kind == "description"


# Titles, feedback, comments, categories


def test_a_title_becomes_the_id() -> None:
    found = question(gift("::Łódź on the Oder?:: Where is Łódź? {=Poland ~Italy}"))
    assert found.title == "Łódź on the Oder?"
    assert found.text.text == "Where is Łódź?"
    assert taken([found]).question.id == "lodz-on-the-oder"


def test_ids_come_from_words_and_differ() -> None:
    done = made(gift("Which? {T}\n\nWhich? {F}\n\n::Ой:: {T}\n\n::Ой:: Це? {T}\n\n::no end {T}"))
    assert [one.question.id for one in done if hasattr(one, "question")] == ["which", "which-2", "question", "no-end"]


def test_each_answer_has_its_feedback_and_all_have_one_together() -> None:
    found = question(gift("Which? {=Rhine#Right. ~Po#In Italy.####All of them flow.}"))
    assert _answers(found) == [("Rhine", 100, "Right."), ("Po", 0, "In Italy.")]
    assert found.feedback.text == "All of them flow."
    assert question(gift("Which? {=Rhine ~Po # a#####b}")).feedback.text == "b"


def test_comments_are_left_out_wherever_they_stand() -> None:
    found = question(gift("// a river\n::R::Which? {\n // the right one\n =Rhine // no comment\n ~Po\n}\n// after"))
    assert found.line == 2
    assert _answers(found)[0][0] == "Rhine // no comment"


def test_a_category_holds_until_the_next() -> None:
    text = "$CATEGORY: top/Rivers\n\nOne {T}\n\n$CATEGORY: Seas \\: deep\nTwo {T}\n\n"
    text += "// c\n$CATEGORY: $course$\n\nThree {T}"
    assert [(one.line, one.category) for one in gift(text)] == [(3, "top/Rivers"), (6, "Seas : deep"), (11, "$course$")]


def test_lines_are_those_of_the_source() -> None:
    found = gift("One {T}\n\n\n// two\nTwo {F}\n  \t\nThree\nmore {T}")
    assert [one.line for one in found] == [1, 5, 7]


# Signs


def test_signs_with_a_backslash_are_text() -> None:
    found = question(gift(r"Is \{a\=b\} a \~set\#\:? {=\= 2 \\ 3 ~\~1\#2 # why\=so}"))
    assert found.text.text == "Is {a=b} a ~set#:?"
    assert _answers(found) == [(r"= 2 \ 3", 100, ""), ("~1#2", 0, "why=so")]


def test_a_backslash_before_anything_else_is_a_backslash() -> None:
    assert question(gift(r"Where is C:\Windows? {=\here ~there}")).text.text == r"Where is C:\Windows?"
    assert question(gift(r"Twice \\\\ {T}")).text.text == "Twice \\\\"


def test_an_escaped_line_break_is_one() -> None:
    assert question(gift(r"One\nTwo\n\nThree {T}")).text.text == "One\nTwo\n\nThree"


def test_an_escaped_colon_does_not_end_a_title() -> None:
    assert question(gift(r"::a\:\:b::Is it? {T}")).title == "a::b"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[html]<p>Is <b>it</b>&nbsp;so?</p>", "Is it so?"),
        ("[markdown]Is **it** so?", "Is it so?"),
        ("[plain]Is <b>it</b> &amp; so?", "Is <b>it</b> &amp; so?"),
        ("[moodle]Is <b>it</b> so?", "Is it so?"),
        ("Is <b>it</b> so &amp; not?", "Is it so & not?"),
        ("Is a <b and c> d?", "Is a <b and c> d?"),
        ("[other]Is it?", "[other]Is it?"),
        ("[1, 2]", "[1, 2]"),
    ],
)
def test_a_text_says_how_it_is_written(text: str, words: str) -> None:
    assert question(gift(f"{text} {{T}}")).text.text == words


def test_answers_are_written_like_their_question_unless_they_say_otherwise() -> None:
    found = question(gift("[html]Which? {=<i>Rhine</i>#<b>Yes</b> ~[plain]<i>Po</i>}"))
    assert _answers(found) == [("Rhine", 100, "Yes"), ("<i>Po</i>", 0, "")]


def test_a_tag_may_be_an_answer() -> None:
    assert [text for text, _, _ in _answers(question(gift("Which tag begins a paragraph? {=<p> ~<br>}")))] == [
        "<p>",
        "<br>",
    ]


# Files


@pytest.mark.parametrize(
    "saved",
    [
        lambda text: text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
    ],
    ids=["plain", "bom", "windows", "old-mac"],
)
def test_however_a_file_was_saved(saved: Callable[[str], bytes]) -> None:
    text = "::Città::Dov’è Łódź? {\n =Polonia\n ~Italia\n}\n\nTwo {T}\n"
    found = gift(decode("q.gift", saved(text)))
    assert [one.line for one in found] == [1, 6]
    assert found[0] == gift(text)[0]


def test_labels_in_comments_are_found() -> None:
    (block,) = blocks("// question: 7  name: x [id:one] [tag:two three]\nWhich? {T}")
    assert block.labels == ("one", "two three")
