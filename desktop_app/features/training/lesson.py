"""A lesson as blocks to show: CommonMark parsed once, off the GUI thread, with everything dangerous left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

CALLOUTS = ("why", "note", "example", "care")
CLAUSE_SCHEME = "clause:"


@dataclass(frozen=True)
class Words:
    """A paragraph or heading; `html` holds only b, i, code, br and a with https: or clause: addresses."""

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
class Callout:
    """A thought set apart: why, note, example or care, or a plain quotation."""

    kind: Literal["why", "note", "example", "care", "quote"]
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Code:
    """Text to be read letter by letter."""

    text: str


@dataclass(frozen=True)
class Rule:
    """A pause between two thoughts."""


Block = Words | Items | Picture | Callout | Code | Rule


def parse(text: str, folder: str) -> tuple[Block, ...]:
    """The blocks of a lesson; picture paths are taken from `folder`, where its file lies in the pack."""
    tokens = MarkdownIt("commonmark", {"html": False}).parse(text)
    return tuple(_Reader(tokens, folder).blocks())


class _Reader:
    """Walks the parser's flat list of tokens."""

    def __init__(self, tokens: list[Token], folder: str) -> None:
        self._tokens = iter(tokens)
        self._folder = folder

    def blocks(self, until: str = "") -> Iterator[Block]:
        for token in self._tokens:
            if token.type == until:
                return
            yield from self._block(token)

    def _block(self, token: Token) -> Iterator[Block]:
        match token.type:
            case "paragraph_open":
                yield from self._paragraph(next(self._tokens))
            case "heading_open":
                role: Literal["heading", "subheading"] = "heading" if token.tag in ("h1", "h2") else "subheading"
                yield Words(role, _inline(next(self._tokens)))
            case "bullet_list_open":
                yield Items(tuple(self._items("bullet_list_close")))
            case "ordered_list_open":
                yield Items(tuple(self._items("ordered_list_close")), start=int(token.attrGet("start") or 1))
            case "blockquote_open":
                yield _callout(tuple(self.blocks("blockquote_close")))
            case "fence" | "code_block":
                yield Code(token.content.rstrip("\n"))
            case "hr":
                yield Rule()

    def _items(self, until: str) -> Iterator[tuple[Block, ...]]:
        for token in self._tokens:
            if token.type == until:
                return
            yield tuple(self.blocks("list_item_close"))

    def _paragraph(self, inline: Token) -> Iterator[Block]:
        pictures = [child for child in inline.children or [] if child.type == "image"]
        for picture in pictures:
            yield Picture(
                resolve(self._folder, str(picture.attrGet("src") or "")),
                picture.content,
                str(picture.attrGet("title") or ""),
            )
        html = _inline(inline)
        if html.strip():
            yield Words("paragraph", html)


def resolve(folder: str, path: str) -> str:
    """A path relative to `folder`, as a name inside the pack; one that leaves the pack resolves to nothing."""
    parts: list[str] = folder.split("/") if folder else []
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return ""
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)


def _callout(blocks: tuple[Block, ...]) -> Callout:
    first = blocks[0] if blocks else None
    if isinstance(first, Words) and first.html.startswith("[!"):
        head, _, rest = first.html.partition("\n")
        kind, _, title = head.removeprefix("[!").partition("]")
        for known in CALLOUTS:
            if kind == known:
                body = (Words("paragraph", rest), *blocks[1:]) if rest.strip() else blocks[1:]
                return Callout(known, title.strip(), body)  # type: ignore[arg-type]  # CALLOUTS are the literals
    return Callout("quote", "", blocks)


_MARKS = {"strong": "b", "em": "i"}


def _inline(inline: Token) -> str:
    return "".join(_span(child) for child in inline.children or [])


def _span(token: Token) -> str:
    if token.type == "text":
        return escape(token.content, quote=False)
    if token.type == "code_inline":
        return f"<code>{escape(token.content, quote=False)}</code>"
    if token.type == "hardbreak":
        return "<br/>"
    if token.type == "softbreak":
        return "\n"
    if token.type == "link_open":
        address = str(token.attrGet("href") or "")
        safe = address.startswith(("https://", CLAUSE_SCHEME))
        return f'<a href="{escape(address)}">' if safe else "<a>"
    if token.type == "link_close":
        return "</a>"
    name, _, end = token.type.rpartition("_")
    mark = _MARKS.get(name)
    if mark is None:
        return ""
    return f"<{mark}>" if end == "open" else f"</{mark}>"
