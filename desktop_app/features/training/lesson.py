"""A lesson as blocks to show: CommonMark parsed once, off the GUI thread, with everything dangerous left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from re import compile as pattern
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop_app.features.training.lesson_words import (
    CLAUSE_SCHEME,
    TERM_SCHEME,
    first_line,
    html_of,
    plain,
    resolve,
    split_at_images,
)

__all__ = ["CALLOUTS", "CLAUSE_SCHEME", "TERM_SCHEME", "Block", "parse", "plain", "resolve"]

CALLOUTS = ("why", "note", "example", "care")
TRY = "try:"
VIDEO_ENDS = (".webm", ".mp4", ".m4v", ".mov", ".mkv", ".ogv")
AUDIO_ENDS = (".mp3", ".ogg", ".oga", ".opus", ".m4a", ".wav", ".flac")
CAPTIONS_END, TRANSCRIPT_END = ".vtt", ".txt"

_CALLOUT = pattern(r"\[!([^\]\s]*)\][ \t]*")
_TRY_ID = pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Words:
    """A paragraph or heading; `html` holds only b, i, code, br and a with https:, clause: or term: addresses."""

    role: Literal["paragraph", "heading", "subheading"]
    html: str


@dataclass(frozen=True)
class Items:
    """A list; each item is a run of blocks. `start` is None for bullets."""

    items: tuple[tuple[Block, ...], ...]
    start: int | None = None


@dataclass(frozen=True)
class Picture:
    """An image inside the pack, by its path there; `alt` says what it shows, `caption` what to look for."""

    path: str
    alt: str
    caption: str


@dataclass(frozen=True)
class Media:
    """Something to play: `captions` (WebVTT) and `transcript` (text) are paths inside the pack, or empty.

    `missing` is known where the pack's files are.
    """

    kind: Literal["video", "audio"]
    path: str
    alt: str
    caption: str
    captions: str = ""
    transcript: str = ""
    missing: bool = False


@dataclass(frozen=True)
class Callout:
    """A thought set apart: why, note, example or care, or a plain quotation."""

    kind: Literal["why", "note", "example", "care", "quote"]
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class TryIt:
    """A prompt to write something for oneself; `id` is its own in the lesson."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Code:
    """Text to be read letter by letter."""

    text: str


@dataclass(frozen=True)
class Rule:
    """A pause between two thoughts."""


@dataclass(frozen=True)
class Flaw:
    """Something here is not as its author meant; `what` is callout, try-id, try-twice, outside or empty."""

    file: str
    line: int
    what: str


Block = Words | Items | Picture | Media | Callout | TryIt | Code | Rule | Flaw


@dataclass(frozen=True)
class Origin:
    """Where a lesson's text comes from; `names` are the files of its pack, which captions are looked for among."""

    file: str = ""
    line: int = 1
    language: str = ""
    names: Collection[str] = ()


def parse(text: str, folder: str, origin: Origin | None = None) -> tuple[Block, ...]:
    """The blocks of a lesson; paths are taken from `folder`, where its file lies in the pack."""
    origin = origin or Origin()
    tokens = MarkdownIt("commonmark", {"html": False}).parse(text)
    blocks = tuple(_Reader(tokens, folder, origin).blocks())
    return blocks or (Flaw(origin.file, origin.line, "empty"),)


class _Reader:
    """Walks the parser's flat list of tokens."""

    def __init__(self, tokens: Sequence[Token], folder: str, origin: Origin) -> None:
        self._tokens = iter(tokens)
        self._folder = folder
        self._origin = origin
        self._tries: set[str] = set()

    def blocks(self, until: str = "") -> Iterator[Block]:
        for token in self._tokens:
            if token.type == until:
                return
            yield from self._block(token)

    def _block(self, token: Token) -> Iterator[Block]:
        match token.type:
            case "paragraph_open":
                inline = next(self._tokens)
                yield from self._paragraph(inline.children or [], inline)
            case "heading_open":
                role: Literal["heading", "subheading"] = "heading" if token.tag in ("h1", "h2") else "subheading"
                yield from self._heading(role, next(self._tokens))
            case "bullet_list_open":
                yield Items(tuple(self._items("bullet_list_close")))
            case "ordered_list_open":
                first = token.attrGet("start")  # said only where it is not 1
                yield Items(tuple(self._items("ordered_list_close")), start=1 if first is None else int(first))
            case "blockquote_open":
                yield from self._quote(token)
            case "fence" | "code_block":
                yield Code(token.content.rstrip("\n"))
            case "hr":
                yield Rule()

    def _items(self, until: str) -> Iterator[tuple[Block, ...]]:
        for token in self._tokens:
            if token.type == until:
                return
            yield tuple(self.blocks("list_item_close"))

    def _heading(self, role: Literal["heading", "subheading"], inline: Token) -> Iterator[Block]:
        for part in split_at_images(inline.children or []):
            if isinstance(part, Token):
                yield self._shown(part, inline)
            elif plain(html_of(part)).strip():
                yield Words(role, html_of(part).strip())

    def _paragraph(self, children: Sequence[Token], inline: Token) -> Iterator[Block]:
        for part in split_at_images(children):
            if isinstance(part, Token):
                yield self._shown(part, inline)
            elif plain(html_of(part)).strip():
                yield Words("paragraph", html_of(part).strip())

    def _shown(self, image: Token, inline: Token) -> Block:
        path = resolve(self._folder, str(image.attrGet("src") or ""))
        alt = plain(html_of(image.children or [])).replace("\n", " ").strip()
        caption = str(image.attrGet("title") or "")
        if not path:
            return self._flaw(inline, "outside")
        stem, dot, end = path.rpartition(".")
        kind: Literal["video", "audio"] = "video" if dot + end.lower() in VIDEO_ENDS else "audio"
        if dot + end.lower() not in (*VIDEO_ENDS, *AUDIO_ENDS):
            return Picture(path, alt, caption)
        captions, transcript = self._beside(stem, CAPTIONS_END), self._beside(stem, TRANSCRIPT_END)
        missing = bool(self._origin.names) and path not in self._origin.names
        return Media(kind, path, alt, caption, captions, transcript, missing)

    def _beside(self, stem: str, end: str) -> str:
        """The file of that kind in the lesson's language, else in English, else in any."""
        there = sorted(name for name in self._origin.names if name.startswith(f"{stem}.") and name.endswith(end))
        there = [name for name in there if "." not in name[len(stem) + 1 : -len(end)]]
        wanted = [f"{stem}.{language}{end}" for language in (self._origin.language, "en")]
        return next((name for name in wanted if name in there), there[0] if there else "")

    def _quote(self, opening: Token) -> Iterator[Block]:
        """A callout, a prompt to write, or a quotation; one of an unknown kind stays readable, with a word to that."""
        blocks = self.blocks("blockquote_close")
        token = next(self._tokens)
        if token.type == "blockquote_close":
            return
        if token.type != "paragraph_open":
            yield Callout("quote", "", (*self._block(token), *blocks))
            return
        inline = next(self._tokens)
        title, rest = first_line(inline.children or [])
        found = _CALLOUT.match(title)
        children = rest if found else inline.children or []
        inside = (*self._paragraph(children, inline), *blocks)
        yield from self._set_apart(found[1] if found else "", title[found.end() :] if found else "", inside, opening)

    def _set_apart(self, kind: str, title: str, inside: tuple[Block, ...], opening: Token) -> Iterator[Block]:
        title, known = title.strip(), kind in CALLOUTS
        flaw = self._flaw_of(kind)
        if kind.startswith(TRY) and not flaw:
            self._tries.add(kind)
            yield TryIt(kind.removeprefix(TRY), title, inside)
            return
        if flaw:
            yield self._flaw(opening, flaw)
        if inside or title:
            yield Callout(kind if known else "quote", title, inside)  # type: ignore[arg-type]  # CALLOUTS are the literals

    def _flaw_of(self, kind: str) -> str:
        if kind.startswith(TRY):
            unique = "try-twice" if kind in self._tries else ""
            return unique if _TRY_ID.fullmatch(kind.removeprefix(TRY)) else "try-id"
        return "callout" if kind and kind not in CALLOUTS else ""

    def _flaw(self, token: Token, what: str) -> Flaw:
        return Flaw(self._origin.file, self._origin.line + (token.map[0] if token.map else 0), what)
