"""A lesson as clean HTML for paper: the same words, the pictures inside the text, no controls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from re import compile as pattern

from desktop_app.features.training.lesson import Block, Callout, Code, Items, Media, Picture, Rule, TryIt, Words

_LINK = pattern(r"<a(?: href=\"[^\"]*\")?>|</a>")
_WIDTH = 600  # of a picture, in the units of the printed page


@dataclass(frozen=True)
class PrintWords:
    """What the paper says beside the lesson's own words, in the person's language."""

    callouts: Mapping[str, str]
    try_it: str
    video: str
    audio: str


def lesson_html(
    course: str, title: str, blocks: Sequence[Block], pictures: Mapping[str, str], words: PrintWords
) -> str:
    """The whole page; `pictures` are `data:` addresses by path. What a person wrote at a prompt is not on it."""
    paper = _Paper(pictures, words)
    body = "\n".join(part for block in blocks for part in paper.parts(block))
    return f'<p class="quiet small">{escape(course)}</p>\n<h1>{escape(title)}</h1>\n{body}'


def picture_paths(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The pictures of a lesson, also those inside other blocks."""
    return tuple(dict.fromkeys(block.path for block in _every(blocks) if isinstance(block, Picture)))


def _every(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Items):
            for item in block.items:
                yield from _every(item)
        elif isinstance(block, Callout | TryIt):
            yield from _every(block.blocks)


class _Paper:
    """Writes block after block."""

    def __init__(self, pictures: Mapping[str, str], words: PrintWords) -> None:
        self._pictures = pictures
        self._words = words

    def parts(self, block: Block) -> Iterator[str]:
        match block:
            case Words():
                tag = {"heading": "h2", "subheading": "h3"}.get(block.role, "p")
                yield f"<{tag}>{_LINK.sub('', block.html)}</{tag}>"
            case Items():
                yield self._list(block)
            case Picture():
                yield self._picture(block)
            case Callout():
                yield self._box(block.title or self._words.callouts.get(block.kind, ""), block.blocks)
            case TryIt():
                yield self._box(f"{self._words.try_it} {block.title}".strip(), block.blocks)
            case _:
                yield from self._rest(block)

    def _rest(self, block: Block) -> Iterator[str]:
        match block:
            case Media():
                kind = self._words.video if block.kind == "video" else self._words.audio
                yield f'<p class="quiet">{escape(kind)}: {escape(block.alt)} {escape(block.caption)}</p>'
            case Code():
                yield f"<pre>{escape(block.text)}</pre>"
            case Rule():
                yield "<hr/>"

    def _list(self, block: Items) -> str:
        tag = "ul" if block.start is None else f'ol start="{block.start}"'
        items = "".join(f"<li>{self._all(item)}</li>" for item in block.items)
        return f"<{tag}>{items}</{tag[:2]}>"

    def _picture(self, block: Picture) -> str:
        caption = f'<p class="quiet small">{escape(block.caption)}</p>' if block.caption else ""
        address = self._pictures.get(block.path)
        if address is None:
            return f'<p class="quiet">[{escape(block.alt)}]</p>{caption}'
        return f'<p><img src="{address}" width="{_WIDTH}" alt="{escape(block.alt)}"/></p>{caption}'

    def _box(self, title: str, blocks: Sequence[Block]) -> str:
        head = f"<p><b>{escape(title)}</b></p>" if title else ""
        cell = f'<td style="background-color: #f1efea; padding: 8px">{head}{self._all(blocks)}</td>'
        return f'<table width="100%" cellspacing="0"><tr>{cell}</tr></table>'

    def _all(self, blocks: Sequence[Block]) -> str:
        return "".join(part for block in blocks for part in self.parts(block))
