"""The words inside a paragraph: the few marks a lesson may have, written so that nothing else can come through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape, unescape
from re import compile as pattern
from urllib.parse import unquote

from markdown_it.token import Token

CLAUSE_SCHEME = "clause:"
TERM_SCHEME = "term:"
SAFE_ADDRESSES = ("https://", CLAUSE_SCHEME, TERM_SCHEME)

_MARKS = {"strong": "b", "em": "i"}
_TAG = pattern(r"<[^>]*>")
_BREAKS = ("softbreak", "hardbreak")


def html_of(tokens: Iterable[Token]) -> str:
    """Only b, i, code, br and a with a safe address; everything else is text."""
    return "".join(map(_span, tokens))


def plain(html: str) -> str:
    """What is read of `html_of`, without its marks."""
    return unescape(_TAG.sub("", html.replace("<br/>", "\n")))


def resolve(folder: str, path: str) -> str:
    """A path relative to `folder`, as a name inside the pack; one that leaves the pack resolves to nothing."""
    path = unquote(path)
    if ":" in path or "\\" in path or path.startswith("/"):
        return ""
    parts: list[str] = folder.split("/") if folder else []
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return ""
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)


def first_line(tokens: Sequence[Token]) -> tuple[str, Sequence[Token]]:
    """The text up to the first line break outside of any mark, and what follows it; images are kept for later."""
    depth, end = 0, len(tokens)
    for number, token in enumerate(tokens):
        depth += token.nesting
        if token.type in _BREAKS and depth == 0:
            end = number
            break
    images = [token for token in tokens[:end] if token.type == "image"]
    return plain(html_of(tokens[:end])), [*images, *tokens[end + 1 :]]


def split_at_images(tokens: Sequence[Token]) -> list[Token | Sequence[Token]]:
    """Stretches of words and the images between them; an image inside a mark comes before the words around it."""
    parts: list[Token | Sequence[Token]] = []
    words: list[Token] = []
    depth = 0
    for token in tokens:
        depth += token.nesting
        if token.type != "image":
            words.append(token)
            continue
        if depth == 0 and words:
            parts.append(words)
            words = []
        parts.append(token)
    return [*parts, words] if words else parts


def _span(token: Token) -> str:
    if token.type == "code_inline":
        return f"<code>{escape(token.content, quote=False)}</code>"
    if token.type == "hardbreak":
        return "<br/>"
    if token.type == "softbreak":
        return "\n"
    if token.type == "link_open":
        address = str(token.attrGet("href") or "")
        return f'<a href="{escape(address)}">' if address.startswith(SAFE_ADDRESSES) else "<a>"
    if token.type == "link_close":
        return "</a>"
    name, _, end = token.type.rpartition("_")
    mark = _MARKS.get(name)
    if mark is not None:
        return f"<{mark}>" if end == "open" else f"</{mark}>"
    return escape(token.content, quote=False) if token.type == "text" else ""
