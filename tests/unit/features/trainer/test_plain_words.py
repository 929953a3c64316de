"""What a person would read in HTML or Markdown comes out as plain words; what is more than words is told."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.trainer.importing.found import Shown
from desktop_app.features.trainer.importing.naming import LONGEST, Names, slug
from desktop_app.features.trainer.importing.notes import Reason, Unusable
from desktop_app.features.trainer.importing.plain import LONGEST_TEXT, Style, passage, tidy


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\nThree"),
        ("  One\n   two\t three ", "One two three"),
        ("a&nbsp;b &lt;c&gt; &eacute; &#8364; &amp;amp;", "a b <c> é € &amp;"),
        ("<ul><li>one</li><li>two</li></ul>", "– one\n– two"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"),
        ("x<sup>2</sup> + H<sub>2</sub>O", "x² + H₂O"),
        ("x<sup>ab</sup> y<sub>i j</sub>", "x^ab y_(i j)"),
        ('<a href="https://example.org/a">here</a>', "here (https://example.org/a)"),
        ('<a href="https://example.org">https://example.org</a>', "https://example.org"),
        ('<a href="javascript:x()">here</a>', "here"),
        ("<script>alert('<p>')</script>One<style>p{}</style>", "One"),
        ("One<script>never ends", "Onenever ends"),
        ("One<!-- two -->three<?php x ?>four", "Onethreefour"),
        ("1 < 2 and 2 > 1 <!-- open", "1 < 2 and 2 > 1 <!-- open"),
        ("<b title='a > b'>One</b><unknown-tag/>", "One"),
        ("<pre>one\n  two</pre>", "one\ntwo"),
        ("<b", "<b"),
        ("</p></sup></x>", ""),
    ],
)
def test_html_is_read_as_a_person_would(html: str, words: str) -> None:
    assert passage(html, Style.HTML).text == words


def test_markdown_is_read_too() -> None:
    assert passage("# One\n\n*two* `three` [four](https://a.b)\n\n- five", Style.MARKDOWN).text == (
        "One\n\ntwo three four (https://a.b)\n\n– five"
    )


def test_pictures_are_kept_apart_with_what_is_said_of_them() -> None:
    found = passage("<img src='a.png' alt=' A\nmap '>Where?<img>", Style.HTML)
    assert found.text == "Where?"
    assert found.shown == (Shown("a.png", "A map"), Shown(""))


def test_of_several_languages_one_is_taken() -> None:
    text = '<span lang="en" class="multilang">Where?</span><span lang="it" class="multilang">Dove?</span> !'
    assert passage(text, Style.HTML, "it").text == "Dove? !"
    assert passage("{mlang en}Where?{mlang}{mlang it}Dove?{mlang}", Style.AUTO, "it").text == "Dove?"


def test_signs_that_nobody_sees_are_left_out() -> None:
    assert tidy("a\x00b\x1f\u2028c\r\nd\x7f e\t\tf\n\n\n\ng ") == "ab\nc\nd e f\n\ng"


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(Unusable) as refusal:
        passage("a" * (LONGEST_TEXT + 1), Style.PLAIN)
    assert refusal.value.why.reason is Reason.TOO_LONG


HURTFUL = ["<", "<!--", "<!", "<?", "</", "<a ", "<a b='", '<a b="', "<a a=", "<a>", "<sup>x", "<script>", "&#x", "\\("]
HURTFUL += ["[", "[a](", "*a_", ">", "`", "- ", "{mlang en}", "<span class=multilang lang=en>", "$$", "data:image/png;"]


@pytest.mark.parametrize("piece", HURTFUL)
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * LONGEST_TEXT)[:LONGEST_TEXT]
    for style in Style:
        began = time.process_time()
        passage(text, style, "en")
        assert time.process_time() - began < 5


@given(st.text(alphabet=st.sampled_from("<>/ab=\"'& ;#!-p\n\\($*_[]`{}"), max_size=80), st.sampled_from(Style))
def test_any_text_has_words(text: str, style: Style) -> None:
    found = passage(text, style, "en").text
    assert found == tidy(found)


@given(st.text(max_size=60))
def test_any_words_make_an_id_or_none(words: str) -> None:
    name = slug(words)
    assert len(name) <= LONGEST
    assert all(part.isascii() and part.isalnum() and part == part.lower() for part in name.split("-") if name)


@given(st.lists(st.sampled_from(["", "one", "One", "one-2", "ONE 2", "two"]), max_size=8))
def test_no_two_ids_are_the_same(words: list[str]) -> None:
    names = Names()
    found = [names.new(one, "question") for one in words]
    assert len(set(found)) == len(found)
