"""A lesson on paper: all its words, its pictures inside, nothing that leads anywhere."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given, settings

from desktop_app.features.training.lesson import Block, Media, Picture, Words, parse
from desktop_app.features.training.lesson_html import PrintWords, lesson_html, picture_paths
from tests.unit.features.test_lesson_blocks import TEXTS

WORDS = PrintWords({"why": "Why this matters"}, "Try it:", "Video", "Recording")


def page(text: str, pictures: dict[str, str] | None = None) -> str:
    return lesson_html("Course & more", "Title <1>", parse(text, ""), pictures or {}, WORDS)


def test_words_headings_lists_and_boxes_are_there() -> None:
    html = page(
        "# One\n\nA **bold** [link](https://a.example) and [clause](clause:x).\n\n3. three\n4. four\n\n"
        "> [!why]\n> because\n\n> [!try:a] Yours\n> write\n\n```\na < b\n```\n\n---\n\n* dot"
    )
    assert '<p class="quiet small">Course &amp; more</p>\n<h1>Title &lt;1&gt;</h1>' in html
    assert "<h2>One</h2>" in html
    assert "<p>A <b>bold</b> link and clause.</p>" in html
    assert '<ol start="3"><li><p>three</p></li><li><p>four</p></li></ol>' in html
    assert "<p><b>Why this matters</b></p><p>because</p>" in html
    assert "<p><b>Try it: Yours</b></p><p>write</p>" in html
    assert "<pre>a &lt; b</pre>" in html and "<hr/>" in html
    assert "<ul><li><p>dot</p></li></ul>" in html


def test_a_picture_lies_in_the_text_and_a_missing_one_says_what_it_shows() -> None:
    blocks: tuple[Block, ...] = (Picture("a.png", 'A "square"', "Look"), Picture("b.png", "A circle", ""))
    html = lesson_html("", "", blocks, {"a.png": "data:image/png;base64,AA"}, WORDS)
    assert '<img src="data:image/png;base64,AA" width="600" alt="A &quot;square&quot;"/>' in html
    assert "Look" in html and "[A circle]" in html


def test_what_is_played_is_named() -> None:
    html = lesson_html("", "", (Media("audio", "a.ogg", "Two tones", "Listen"),), {}, WORDS)
    assert "Recording: Two tones Listen" in html


def test_pictures_inside_other_blocks_are_printed_too() -> None:
    blocks = parse("* ![a](a.png)\n\n> [!why] x\n> ![b](b.png)\n\n![a](a.png)", "")
    assert picture_paths(blocks) == ("a.png", "b.png")


class Paper(HTMLParser):
    """Nothing on paper leads anywhere, and every mark is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("a", "script", "iframe", "link", "style", "object"), tag
        assert not [name for name, _ in attrs if name.startswith("on") or name == "href"]
        if tag not in ("br", "hr", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("br", "hr", "img"):
            assert self.open.pop() == tag


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_whatever_was_written_prints_cleanly(text: str) -> None:
    paper = Paper()
    paper.feed(page(text))
    paper.close()
    assert paper.open == []


def test_words_keep_their_marks() -> None:
    assert "<p>a <i>b</i></p>" in lesson_html("", "", (Words("paragraph", "a <i>b</i>"),), {}, WORDS)
