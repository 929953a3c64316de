"""Captions are read as their authors' tools write them, and whatever is broken is left out without a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.features.training.captions import Cue, parse_captions, transcript_of, words_at

USUAL = """\ufeffWEBVTT - a title
Kind: captions

NOTE made by hand
over two lines

STYLE
::cue { color: red }

first
00:00.500 --> 00:02.000 line:0 align:start
<v Ewa Nowak>I work &amp; live <i>here</i>.

00:00:02.000 --> 00:00:04.250
Two
lines
"""


def test_cues_have_times_words_and_voices() -> None:
    assert parse_captions(USUAL) == (
        Cue(0.5, 2.0, "Ewa Nowak: I work & live here."),
        Cue(2.0, 4.25, "Two\nlines"),
    )


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_every_system_breaks_lines_in_its_own_way(end: str) -> None:
    assert parse_captions(USUAL.replace("\n", end)) == parse_captions(USUAL)


def test_hours_and_the_comma_of_other_tools_are_understood() -> None:
    assert parse_captions("WEBVTT\n\n101:00:01,000 --> 101:00:02,000\nlate") == (Cue(363601.0, 363602.0, "late"),)


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "no captions at all",
        "WEBVTT",
        "00:01.000 --> 00:01.000\nnever",
        "00:02.000 --> 00:01.000\nbackwards",
        "00:01.000 -> 00:02.000\nno arrow",
        "00:01 --> 00:02\nno thousandths",
        "00:61.000 --> 00:62.000\nno such second",
        "00:01.000 --> 00:02.000\n<i></i>",
        "NOTE\n00:01.000 --> 00:02.000\na note",
    ],
)
def test_what_is_broken_is_left_out(broken: str) -> None:
    assert parse_captions(broken) == ()


def test_a_broken_cue_takes_no_other_with_it() -> None:
    text = "WEBVTT\n\nbroken --> 00:02.000\nno\n\n00:03.000 --> 00:04.000\nyes"
    assert [cue.text for cue in parse_captions(text)] == ["yes"]


def test_cues_come_in_order_and_may_overlap() -> None:
    cues = parse_captions("00:02.000 --> 00:05.000\nsecond\n\n00:01.000 --> 00:03.000\nfirst")
    assert [words_at(cues, moment) for moment in (0, 1, 2.5, 3, 5)] == ["", "first", "first\nsecond", "second", ""]


def test_a_long_caption_cannot_cover_the_picture() -> None:
    (cue,) = parse_captions("00:01.000 --> 00:02.000\n" + "word " * 500)
    assert len(cue.text) == 400 and cue.text.endswith("…")


def test_captions_can_be_read_as_a_text() -> None:
    cues = (Cue(0, 1, "One\nline"), Cue(1, 2, "One line"), Cue(2, 3, "Another"))
    assert transcript_of(cues) == "One line\nAnother"


SIGNS = st.sampled_from(
    [
        "WEBVTT",
        "\n",
        "\n\n",
        "00:01.000",
        " --> ",
        "00:02.500",
        "99:59:59.999",
        "NOTE",
        "STYLE",
        "<v A>",
        "<",
        ">",
        "&lt;",
        "\r",
        "\x00",
        "a",
        ":",
        "-->",
    ]
)


@settings(max_examples=500)
@given(st.one_of(st.text(), st.lists(SIGNS, max_size=40).map("".join)))
def test_whatever_the_file_holds_the_cues_are_sound(text: str) -> None:
    cues = parse_captions(text)
    assert [cue.start for cue in cues] == sorted(cue.start for cue in cues)
    for cue in cues:
        assert 0 <= cue.start < cue.end
        assert cue.text.strip()
        assert cue.text in words_at(cues, cue.start)


CUES = st.lists(
    st.tuples(st.integers(0, 9_000), st.integers(1, 9_000), st.text("abc <&", min_size=1, max_size=9)), max_size=6
)


def _clock(milliseconds: int) -> str:
    return f"00:{milliseconds // 60000:02}:{milliseconds // 1000 % 60:02}.{milliseconds % 1000:03}"


@given(CUES)
def test_what_is_written_is_read(cues: list[tuple[int, int, str]]) -> None:
    blocks = [
        f"{_clock(start)} --> {_clock(start + length)}\n{words.replace('&', '&amp;').replace('<', '&lt;')}"
        for start, length, words in cues
    ]
    wanted = sorted((start / 1000, " ".join(words.split())) for start, _, words in cues if words.strip())
    found = sorted((cue.start, cue.text) for cue in parse_captions("WEBVTT\n\n" + "\n\n".join(blocks)))
    assert found == wanted
