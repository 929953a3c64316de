"""A lesson's text becomes blocks: everything an author may write, nothing that could do harm, whatever was typed."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.features.training.lesson import (
    Block,
    Callout,
    Code,
    Flaw,
    Items,
    Media,
    Origin,
    Picture,
    Rule,
    TryIt,
    Words,
    parse,
)
from desktop_app.features.training.lesson_words import plain, resolve

FOLDER = "01-two-habits"


def one(text: str, origin: Origin | None = None) -> Block:
    """The only block of a text."""
    (block,) = parse(text, FOLDER, origin)
    return block


# What an author may write


def test_words_keep_their_marks() -> None:
    assert one("A *thin* **bold** `code` [clause](clause:x) [out](https://a.example/?a=1&b=2) &amp; <more>") == Words(
        "paragraph",
        'A <i>thin</i> <b>bold</b> <code>code</code> <a href="clause:x">clause</a> '
        '<a href="https://a.example/?a=1&amp;b=2">out</a> &amp; &lt;more&gt;',
    )


def test_a_word_of_the_glossary_is_a_link() -> None:
    assert one("An [embargo](term:embargo).") == Words("paragraph", 'An <a href="term:embargo">embargo</a>.')


def test_headings_have_two_depths() -> None:
    assert parse("# One\n\n## Two\n\n### Three", "") == (
        Words("heading", "One"),
        Words("heading", "Two"),
        Words("subheading", "Three"),
    )


def test_lists_count_from_where_they_begin() -> None:
    assert one("* a\n* b") == Items(((Words("paragraph", "a"),), (Words("paragraph", "b"),)))
    for first in (0, 1, 7):
        block = one(f"{first}. a")
        assert isinstance(block, Items) and block.start == first


def test_code_and_pauses() -> None:
    assert parse("```\na < b\n```\n\n---\n\n    <b>", "") == (Code("a < b"), Rule(), Code("<b>"))


@pytest.mark.parametrize("kind", ["why", "note", "example", "care"])
def test_callouts_have_a_kind_and_a_title(kind: str) -> None:
    assert one(f"> [!{kind}] A **title** & more\n> and words") == Callout(
        kind,  # type: ignore[arg-type]
        "A title & more",
        (Words("paragraph", "and words"),),
    )


def test_a_quotation_is_a_callout_of_its_own() -> None:
    assert one("> said\n>\n> * often") == Callout(
        "quote", "", (Words("paragraph", "said"), Items(((Words("paragraph", "often"),),)))
    )
    assert one("> * a list first") == Callout("quote", "", (Items(((Words("paragraph", "a list first"),),)),))


def test_a_prompt_has_an_id_a_title_and_words() -> None:
    assert one("> [!try:one-sentence] Your one sentence\n> Write it as you would say it.") == TryIt(
        "one-sentence", "Your one sentence", (Words("paragraph", "Write it as you would say it."),)
    )


def test_a_picture_stands_where_it_was_written() -> None:
    assert parse('before\n![a *square*](pictures/a%20b.png "look")\nafter', FOLDER) == (
        Words("paragraph", "before"),
        Picture("01-two-habits/pictures/a b.png", "a square", "look"),
        Words("paragraph", "after"),
    )


def test_a_picture_in_a_heading_or_a_callouts_first_line_is_not_lost() -> None:
    assert parse("# Title ![a](a.png)", "") == (Words("heading", "Title"), Picture("a.png", "a", ""))
    assert one("> [!note] ![a](a.png)") == Callout("note", "", (Picture("01-two-habits/a.png", "a", ""),))


def test_a_picture_that_is_a_link_leaves_no_empty_words() -> None:
    assert parse("[![a](a.png)](https://a.example)", "") == (Picture("a.png", "a", ""),)


@pytest.mark.parametrize(("end", "kind"), [("webm", "video"), ("MP4", "video"), ("mp3", "audio"), ("opus", "audio")])
def test_media_is_known_by_its_ending(end: str, kind: str) -> None:
    assert one(f'![words](media/clip.{end} "caption")') == Media(
        kind,  # type: ignore[arg-type]
        f"01-two-habits/media/clip.{end}",
        "words",
        "caption",
    )


@pytest.mark.parametrize(
    ("language", "found"), [("pl", "clip.pl"), ("it", "clip.en"), ("en", "clip.en")], ids=["own", "english", "en"]
)
def test_captions_and_transcript_lie_beside_in_the_nearest_language(language: str, found: str) -> None:
    names = [f"{FOLDER}/media/{name}" for name in ("clip.en.vtt", "clip.pl.vtt", "clip.en.txt", "clip.pl.txt", "x.vtt")]
    block = one("![words](media/clip.webm)", Origin(language=language, names=names))
    assert isinstance(block, Media)
    assert (block.captions, block.transcript) == (f"{FOLDER}/media/{found}.vtt", f"{FOLDER}/media/{found}.txt")


def test_captions_in_any_language_are_better_than_none_and_another_clips_are_not() -> None:
    block = one(
        "![words](clip.webm)", Origin(language="pl", names=[f"{FOLDER}/clip.it.vtt", f"{FOLDER}/clip.2.en.txt"])
    )
    assert isinstance(block, Media)
    assert (block.captions, block.transcript) == (f"{FOLDER}/clip.it.vtt", "")


def test_media_that_is_not_in_the_pack_is_known_to_be_missing() -> None:
    here = f"{FOLDER}/clip.webm"
    for names, missing in (((), False), ((here,), False), (("other.webm",), True)):
        block = one("![words](clip.webm)", Origin(names=names))
        assert isinstance(block, Media) and block.missing is missing


# What is not as its author meant

ORIGIN = Origin(file="a.en.md", line=10)


def test_an_unknown_callout_stays_readable_and_names_its_line() -> None:
    assert parse("words\n\n> [!tip] Title\n> more", "", ORIGIN) == (
        Words("paragraph", "words"),
        Flaw("a.en.md", 12, "callout"),
        Callout("quote", "Title", (Words("paragraph", "more"),)),
    )


def test_a_prompt_without_a_good_id_stays_readable() -> None:
    for bad in ("", "Ł", "a--b"):
        flaw, callout = parse(f"> [!try:{bad}] Title\n> more", "", ORIGIN)
        assert flaw == Flaw("a.en.md", 10, "try-id")
        assert callout == Callout("quote", "Title", (Words("paragraph", "more"),))


def test_two_prompts_of_one_id_would_share_their_text() -> None:
    first, flaw, second = parse("> [!try:a] One\n\n> [!try:a] Two", "", ORIGIN)
    assert isinstance(first, TryIt) and isinstance(second, Callout)
    assert flaw == Flaw("a.en.md", 12, "try-twice")


@pytest.mark.parametrize(
    "address", ["https://a.example/x.png", "../../x.png", "/etc/x.png", "C:/x.png", "data:image/png;base64,AA"]
)
def test_a_picture_from_outside_is_not_shown(address: str) -> None:
    assert one(f"![alt]({address})", ORIGIN) == Flaw("a.en.md", 10, "outside")


@pytest.mark.parametrize("text", ["", "  \n\n", "[a]: https://a.example"])
def test_a_lesson_without_words_says_so(text: str) -> None:
    assert one(text, ORIGIN) == Flaw("a.en.md", 10, "empty")


# What must not come through


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="x" onerror="x">',
        "a <b onclick=x>bold</b>",
        "[x](javascript:alert)",
        "[x](JaVaScRiPt:alert)",
        "[x](file:///etc/passwd)",
        "[x](http://a.example)",
        "[x](data:text/html,x)",
        "[x](//a.example)",
        "[x](smb://a.example/x)",
        "<javascript:x>",
        '[x](https://a.example/"onmouseover="x)',
        "[x](clause:\"'><script>)",
        "![<script>](a.png)",
        "> [!why] <script>x</script>",
        "`<script>`",
    ],
)
def test_nothing_dangerous_comes_through(text: str) -> None:
    for block in every_block(parse(text, FOLDER)):
        assert_harmless(block)


class Marks(HTMLParser):
    """Holds what it reads against the few marks there may be, closed in the order they were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            return
        assert tag in ("a", "b", "i", "code"), tag
        for name, value in attrs:
            assert tag == "a" and name == "href"
            assert (value or "").startswith(("https://", "clause:", "term:"))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag != "br":
            assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def every_block(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Also those inside others."""
    for block in blocks:
        yield block
        if isinstance(block, Callout | TryIt):
            yield from every_block(block.blocks)
        elif isinstance(block, Items):
            for item in block.items:
                yield from every_block(item)


def assert_harmless(block: Block) -> None:
    if isinstance(block, Words):
        marks = Marks()
        marks.feed(block.html)
        marks.close()
        assert marks.open == []
        assert plain(block.html).strip()
    elif isinstance(block, Picture | Media):
        assert block.path == resolve("", block.path) or "%" in block.path
        assert ".." not in block.path.split("/") and not block.path.startswith("/") and ":" not in block.path


SIGNS = st.sampled_from(
    [
        *"*_`[]()<>!#>-+|\\&\"':;%/ \n\t0.",
        "\n\n",
        "    ",
        "```",
        "> ",
        "> [!why] ",
        "> [!try:a] ",
        "> [!tip]\n> ",
        "* ",
        "1. ",
        "](term:a)",
        "](clause:a)",
        "](https://a.example)",
        "](javascript:a)",
        "![a](a.png)",
        "![a](../../a.webm",
        ' "title")',
        "<b>",
        "<script>",
        "</a>",
        "<!--",
        "-->",
        "<?x",
        "<![CDATA[",
        "&lt;",
        "&#0;",
        "&#x110000;",
        "\x00",
        "\u2028",
        "\u202e",
        "word",
        "ż🙂",
        "[a]: javascript:x\n",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(SIGNS, max_size=60).map("".join))


@settings(max_examples=600, deadline=None)
@given(TEXTS)
def test_whatever_is_typed_becomes_harmless_blocks(text: str) -> None:
    blocks = parse(text, FOLDER, ORIGIN)
    assert blocks
    tries = [block.id for block in every_block(blocks) if isinstance(block, TryIt)]
    assert len(tries) == len(set(tries))
    for block in every_block(blocks):
        assert_harmless(block)


@pytest.mark.parametrize("sign", ["> ", "* ", "*", "[", "![", "`", "<", "(", "1. "])
def test_deep_nesting_breaks_nothing(sign: str) -> None:
    assert parse(sign * 3000 + "x", FOLDER)


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_path_never_leaves_the_pack(folder: str, path: str) -> None:
    resolved = resolve(resolve("", folder), path)
    assert ".." not in resolved.split("/") and not resolved.startswith("/") and ":" not in resolved
