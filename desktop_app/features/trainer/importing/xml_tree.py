"""Reads XML that somebody else wrote: no document types, no entities, nothing without end; elements know their line."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from desktop_app.kernel.trouble import Trouble

DEEPEST = 30
MOST_ELEMENTS = 200_000
MOST_TEXT = 4_000_000  # signs of all texts, files apart
FILES = frozenset(["file", "image_base64"])


class Element:
    """One element: its attributes, the elements in it and its own text."""

    __slots__ = ("_pieces", "attributes", "children", "line", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], line: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.line = line
        self.children: list[Element] = []
        self._pieces: list[str] = []

    @property
    def text(self) -> str:
        """Its own text, without that of the elements in it."""
        return "".join(self._pieces)

    def all(self, tag: str) -> Iterator[Element]:
        """The elements of that name directly in it."""
        return (child for child in self.children if child.tag == tag)

    def find(self, *path: str) -> Element | None:
        """The first element at the end of a path of names."""
        found: Element | None = self
        for tag in path:
            found = next(found.all(tag), None) if found is not None else None
        return found

    def text_at(self, *path: str) -> str:
        """The text of the first element at the end of a path, trimmed; empty where there is none."""
        found = self.find(*path)
        return found.text.strip() if found is not None else ""

    def add_text(self, text: str) -> None:
        """One more piece of its own text."""
        self._pieces.append(text)


def read_tree(file: str, content: bytes) -> Element:
    """The root of a document; a Trouble tells what is wrong or dangerous, and in which line."""
    growth = _Growth(file)
    try:
        growth.parser.Parse(content, True)
    except expat.ExpatError as error:
        raise Trouble("import.xml-unreadable", file=file, line=error.lineno) from error
    except (ValueError, LookupError) as error:  # an encoding that the parser does not have
        raise Trouble("import.xml-encoding", file=file) from error
    if growth.root is None:
        raise Trouble("import.xml-unreadable", file=file, line=1)
    return growth.root


class _Growth:
    """The tree while it grows; the first thing too much ends it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._open: list[Element] = []
        self._elements = 0
        self._text = 0
        self.root: Element | None = None
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _doctype(self, *_: object) -> None:
        raise self._trouble("import.xml-entities")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MOST_ELEMENTS or len(self._open) >= DEEPEST:
            raise self._trouble("import.xml-endless")
        element = Element(tag, attributes, self.parser.CurrentLineNumber)
        if self._open:
            self._open[-1].children.append(element)
        self.root = self.root or element
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _characters(self, text: str) -> None:
        self._text += 0 if self._open[-1].tag in FILES else len(text)
        if self._text > MOST_TEXT:
            raise self._trouble("import.xml-endless")
        self._open[-1].add_text(text)

    def _trouble(self, code: str) -> Trouble:
        return Trouble(code, file=self._file, line=self.parser.CurrentLineNumber)
