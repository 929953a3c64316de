"""Moodle's XML is read with everything it says of a question, and with the pictures in it."""

from __future__ import annotations

import base64

import pytest

from desktop_app.features.trainer.importing.found import FoundKind
from desktop_app.features.trainer.importing.notes import Reason
from desktop_app.packs.question import QuestionKind
from tests.fakes.importing import moodle, question, refused, taken
from tests.fakes.packs import PNG, SVG


def _asked(kind: str, inside: str, text: str = "Which?", name: str = "Rhine") -> str:
    head = f'<name><text>{name}</text></name><questiontext format="html"><text>{text}</text></questiontext>'
    return f'<question type="{kind}">{head}{inside}</question>'


def _answer(text: str, fraction: str, feedback: str = "", more: str = "") -> str:
    told = f'<feedback format="html"><text>{feedback}</text></feedback>' if feedback else ""
    return f'<answer fraction="{fraction}" format="html"><text>{text}</text>{told}{more}</answer>'


def _cdata(text: str) -> str:
    return f"<![CDATA[{text}]]>"


def _file(name: str, content: bytes) -> str:
    return f'<file name="{name}" path="/" encoding="base64">{base64.b64encode(content).decode()}</file>'


# Kinds


def test_one_right_answer() -> None:
    inside = "<generalfeedback><text>Both flow.</text></generalfeedback><single>true</single>"
    inside += _answer("Rhine", "100", "Yes.") + _answer("Po", "0", "In Italy.")
    done = taken(moodle(_asked("multichoice", inside))).question
    assert done.kind is QuestionKind.SINGLE
    assert (done.id, done.text["en"], done.why["en"]) == ("rhine", "Which?", "Both flow.")
    assert [(one.text["en"], one.right, one.why["en"]) for one in done.options] == [
        ("Rhine", True, "Yes."),
        ("Po", False, "In Italy."),
    ]


def test_several_right_answers() -> None:
    inside = "<single>false</single>" + _answer("Rhine", "50") + _answer("Elbe", "50.00000") + _answer("Po", "-100")
    done = taken(moodle(_asked("multichoice", inside))).question
    assert done.kind is QuestionKind.MULTIPLE
    assert [option.right for option in done.options] == [True, True, False]


def test_thirds_are_rounded_and_the_same() -> None:
    thirds = "".join(_answer(name, share) for name, share in (("a", "33.33333"), ("b", "33.33334"), ("c", "33.3")))
    found = taken(moodle(_asked("multichoice", f"<single>false</single>{thirds}")))
    assert all(option.right for option in found.question.options)
    assert Reason.SHARES not in [told.reason for told in found.notes]


def test_all_or_nothing_choices() -> None:
    inside = _answer("Rhine", "100") + _answer("Elbe", "100") + _answer("Po", "0")
    found = taken(moodle(_asked("multichoiceset", inside)))
    assert found.question.kind is QuestionKind.MULTIPLE
    assert not found.notes


@pytest.mark.parametrize(
    ("answers", "truth"),
    [
        ((("true", "100"), ("false", "0")), True),
        ((("true", "0"), ("false", "100")), False),
        ((("false", "100"), ("true", "0")), False),
        ((("false", "0"), ("true", "100")), True),
        ((("Vero", "100"), ("Falso", "0")), True),
        ((("Prawda", "0"), ("Fałsz", "100")), False),
    ],
)
def test_true_or_false_in_any_order_and_language(answers: tuple[tuple[str, str], ...], truth: bool) -> None:
    inside = "".join(_answer(text, share, f"told {share}") for text, share in answers)
    found = question(moodle(_asked("truefalse", inside)))
    assert found.truth is truth
    assert [answer.feedback.text for answer in found.answers] == ["told 0", "told 100"]


def test_short_answers_with_patterns() -> None:
    inside = _answer("Rhine", "100") + _answer("Rh*", "100") + _answer("a \\* b", "100") + _answer("*", "0", "No.")
    found = taken(moodle(_asked("shortanswer", inside)))
    assert found.question.accepted is not None
    assert found.question.accepted.of("en") == ("Rhine", "a * b")
    assert found.question.why["en"] == "No."
    assert {told.reason for told in found.notes} == {Reason.WILDCARD, Reason.WHY_FROM_WRONG}


def test_what_is_typed_is_not_html() -> None:
    found = question(moodle(_asked("shortanswer", _answer(_cdata("<b>"), "100"))))
    assert found.answers[0].text.text == "<b>"


def test_a_number_with_its_tolerance_and_units() -> None:
    units = "".join(
        f"<unit><multiplier>{multiplier}</multiplier><unit_name>{name}</unit_name></unit>"
        for name, multiplier in (("km", "0.001"), ("m", "1.0"), ("cm", "100"), ("km", "2"), ("", "3"), ("mile", "no"))
    )
    inside = _answer("1500", "100", more="<tolerance>10</tolerance>") + f"<units>{units}</units>"
    found = taken(moodle(_asked("numerical", inside)))
    quantity = found.question.quantity
    assert quantity is not None
    assert (quantity.value, quantity.tolerance) == (1500, 10)
    assert [(unit.id, unit.text["en"], unit.factor) for unit in quantity.units] == [
        ("m", "m", 1),
        ("km", "km", 1000),
        ("cm", "cm", 0.01),
    ]
    assert [told.reason for told in found.notes] == [Reason.UNIT] * 3


def test_a_number_without_its_plain_unit_is_told_in_the_first() -> None:
    units = "<unit><multiplier>0.001</multiplier><unit_name>km</unit_name></unit>"
    inside = _answer("1500", "100", more="<tolerance>10</tolerance>") + f"<units>{units}</units>"
    quantity = taken(moodle(_asked("numerical", inside))).question.quantity
    assert quantity is not None
    assert (quantity.value, quantity.tolerance, quantity.units[0].factor) == (1.5, 0.01, 1)


def test_units_that_are_not_shown_are_not_there() -> None:
    units = "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units><showunits>3</showunits>"
    quantity = taken(moodle(_asked("numerical", _answer("1", "100") + units))).question.quantity
    assert quantity is not None
    assert quantity.units == ()


def test_pairs_and_what_only_distracts() -> None:
    parts = (("<b>Rhine</b>", "Basel"), ("Po", "Turin"), ("", "Rome"))
    inside = "".join(
        f'<subquestion format="html"><text>{_cdata(left)}</text><answer><text>{right}</text></answer></subquestion>'
        for left, right in parts
    )
    for kind in ("matching", "match"):
        done = taken(moodle(_asked(kind, inside))).question
        assert [(pair.left["en"], pair.right["en"]) for pair in done.pairs] == [("Rhine", "Basel"), ("Po", "Turin")]
        assert [decoy.text["en"] for decoy in done.decoys] == ["Rome"]


def test_order_by_place_or_as_it_lies() -> None:
    placed = _answer("Po", "3.0") + _answer("Elbe", "1.0") + _answer("Rhine", "2.0")
    done = taken(moodle(_asked("ordering", placed))).question
    assert [option.text["en"] for option in done.options] == ["Elbe", "Rhine", "Po"]
    lying = _answer("Po", "1") + _answer("Elbe", "1")
    done = taken(moodle(_asked("ordering", lying))).question
    assert [option.text["en"] for option in done.options] == ["Po", "Elbe"]


def test_kinds_that_cannot_be_asked_are_named() -> None:
    found = moodle("".join(_asked(kind, "") for kind in ("essay", "cloze", "calculated", "gapselect")))
    assert [one.kind for one in found] == ["essay", "cloze", "calculated", "gapselect"]
    assert refused(moodle('<question type="essay"/>')).title == ""


# What belongs to a question


def test_lines_titles_categories_and_numbers() -> None:
    category = '\n<question type="category">\n<category><text>top/Rivers</text></category></question>\n'
    found = moodle(category + _asked("truefalse", "<idnumber>R-7</idnumber>" + _answer("true", "100")))
    (one,) = found
    assert (one.line, one.title, one.category) == (4, "Rhine", "top/Rivers")
    inside = "<idnumber>R-7</idnumber>" + _answer("true", "100") + _answer("false", "0")
    assert taken(moodle(_asked("truefalse", inside))).question.id == "r-7"


def test_the_first_hint_is_taken() -> None:
    inside = _answer("a", "100") + _answer("b", "0") + '<hint format="html"><text>Think.</text></hint>'
    assert taken(moodle(_asked("multichoice", inside))).question.hint["en"] == "Think."


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("html", "one & two"),
        ("moodle_auto_format", "one & two"),
        ("markdown", "one & two"),
        ("plain_text", "<b>one</b> &amp; two"),
        ("unheard_of", "one & two"),
    ],
)
def test_a_text_says_how_it_is_written(style: str, words: str) -> None:
    asked = _asked("truefalse", _answer("true", "100") + _answer("false", "0"), _cdata("<b>one</b> &amp; two"))
    assert question(moodle(asked.replace('format="html"', f'format="{style}"', 1))).text.text == words


def test_text_that_lies_directly_in_its_element() -> None:
    asked = '<question type="shortanswer"><name>N</name><questiontext>Which?</questiontext>'
    found = question(moodle(f'{asked}<answer fraction="100">Rhine</answer></question>'))
    assert (found.title, found.text.text, found.answers[0].text.text) == ("N", "Which?", "Rhine")


# Pictures


def test_options_that_are_pictures_make_a_question_of_pictures() -> None:
    inside = "".join(
        f'<answer fraction="{share}" format="html"><text>{_cdata(shown)}</text>{_file(name, content)}</answer>'
        for share, name, content, shown in (
            ("100", "the Rhine.png", PNG, '<p><img src="@@PLUGINFILE@@/the%20Rhine.png" alt="The Rhine"></p>'),
            ("0", "po.svg", SVG, 'The Po <img src="@@PLUGINFILE@@/po.svg">'),
        )
    )
    done = taken(moodle(_asked("multichoice", inside))).question
    assert done.kind is QuestionKind.IMAGE
    assert [(option.text["en"], option.picture, option.right) for option in done.options] == [
        ("The Rhine", "pictures/90-check-the-rhine.png", True),
        ("The Po", "pictures/90-check-po.svg", False),
    ]


def test_a_picture_beside_words_is_told() -> None:
    shown = _cdata('The Rhine <img src="@@PLUGINFILE@@/a.png">')
    inside = _answer(shown, "100", more=_file("a.png", PNG)) + _answer("The Po", "0")
    found = taken(moodle(_asked("multichoice", inside)))
    assert found.question.kind is QuestionKind.SINGLE
    assert [told.reason for told in found.notes] == [Reason.PICTURE]


def test_a_picture_written_into_the_text() -> None:
    data = base64.b64encode(PNG).decode()
    asked = _asked(
        "multichoice",
        _answer("a", "100") + _answer("b", "0"),
        _cdata(f'<img src="data:image/png;base64,{data}">Which?'),
    )
    found = question(moodle(asked))
    assert found.text.text == "Which?"
    assert found.text.shown[0].content == PNG


def test_the_picture_of_very_old_files() -> None:
    inside = "<image>images/rhine.png</image><image_base64>" + base64.b64encode(PNG).decode() + "</image_base64>"
    found = question(moodle(_asked("multichoice", inside + _answer("a", "100") + _answer("b", "0"))))
    assert (found.text.shown[0].name, found.text.shown[0].content) == ("images/rhine.png", PNG)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.gif", b"GIF89a"),
        ("a.png", b"<svg/>"),
        ("a.png", b""),
        ("a", PNG),
        ("a.svg", b"<svg onload='x()'/>"),
        ("a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'),
        ("a.exe", PNG),
    ],
)
def test_what_a_pack_may_not_hold_does_not_come_along(name: str, content: bytes) -> None:
    shown = _cdata(f'Which? <img src="@@PLUGINFILE@@/{name}">')
    asked = _asked(
        "multichoice", _answer("a", "100") + _answer("b", "0"), f"{shown}</text>{_file(name, content)}<text>"
    )
    assert [told.reason for told in taken(moodle(asked)).notes] == [Reason.PICTURE_BAD]


def test_base64_that_is_none_is_told() -> None:
    shown = _cdata('Which? <img src="@@PLUGINFILE@@/a.png">')
    file = '<file name="a.png" encoding="base64">%%%a</file>'
    asked = _asked("multichoice", _answer("a", "100") + _answer("b", "0"), f"{shown}</text>{file}<text>")
    assert [told.reason for told in taken(moodle(asked)).notes] == [Reason.PICTURE_BAD]


def test_a_question_of_a_kind_is_that_kind() -> None:
    kinds = {"multichoice": FoundKind.CHOICE, "ordering": FoundKind.ORDER, "numerical": FoundKind.NUMBER}
    for kind, found in kinds.items():
        assert question(moodle(_asked(kind, _answer("1", "100")))).kind is found
