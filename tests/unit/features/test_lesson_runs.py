"""Words of a paragraph taken apart: counted as the screen counts them, with nothing left of the markup."""

from __future__ import annotations

from desktop_app.features.training.ui.runs import Run, runs_of


def test_plain_words_stay() -> None:
    assert runs_of("Say where you work.") == ("Say where you work.", ())


def test_marks_and_links_are_found() -> None:
    text, runs = runs_of('A <b>bold</b> and <i>slanted <b>both</b></i> <a href="clause:x">clause 2.1</a>.')
    assert text == "A bold and slanted both clause 2.1."
    assert [(run.text, sorted(run.marks), run.address) for run in runs] == [
        ("bold", ["b"], ""),
        ("slanted ", ["i"], ""),
        ("both", ["b", "i"], ""),
        ("clause 2.1", [], "clause:x"),
    ]
    assert all(text[run.start : run.start + run.length] == run.text for run in runs)


def test_what_was_escaped_is_read_as_meant() -> None:
    text, runs = runs_of("a &lt;b&gt; &amp; c<br/>d\ne <code>x &lt; y</code>")
    assert text == "a <b> & c\nd e x < y"
    assert [run.text for run in runs] == ["x < y"]


def test_signs_beyond_the_first_plane_count_twice_as_qt_counts_them() -> None:
    _, (run,) = runs_of("🙂 <b>yes</b>")
    assert run == Run(3, 3, "yes", frozenset({"b"}), "")


def test_a_link_without_an_address_is_only_words() -> None:
    assert runs_of("<a>words</a>") == ("words", ())
