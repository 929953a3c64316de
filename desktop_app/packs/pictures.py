"""Looks whether a picture is what its name says and is only a picture: nothing in it runs or reaches outside."""

from __future__ import annotations

import re
from xml.parsers import expat

from desktop_app.packs.limits import LIMITS, Limits, size_name
from desktop_app.packs.problem import PackRefused, refuse
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import PackSource

SVG = ".svg"
BEGINNINGS = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".webp": (b"RIFF",),
}
PICTURE_ENDS = (SVG, *BEGINNINGS)
ACTIVE = frozenset({"script", "foreignobject", "iframe", "handler", "listener", "set", "animate"})
ADDRESSES = frozenset({"href", "src"})
INSIDE = re.compile(r"#|data:image/(?:png|jpeg|webp)[;,]")
OUTSIDE = re.compile(r"""@import|url\(\s*['"]?(?!\s*['"]?#)""", re.IGNORECASE)


def is_picture(name: str) -> bool:
    """Whether the name ends like a picture that lessons and brands may show."""
    return name.lower().endswith(PICTURE_ENDS)


def read_picture(source: PackSource, name: str, limits: Limits = LIMITS) -> bytes:
    """The bytes of a picture after a look at them; PackRefused when it is not what its name says or not harmless."""
    try:
        content = source.read(name, limits.picture)
    except PackRefused as refusal:
        if any(one.rule is Rule.FILE_TOO_LARGE for one in refusal.problems):
            raise refuse(Rule.PICTURE_TOO_LARGE, name, limit=size_name(limits.picture)) from refusal
        raise
    if name.lower().endswith(SVG):
        _check_svg(name, content)
    elif not content.startswith(BEGINNINGS.get("." + name.lower().rpartition(".")[2], ())):
        raise refuse(Rule.PICTURE_DAMAGED, name)
    return content


def _check_svg(name: str, content: bytes) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    look = _SvgLook(name, parser)
    parser.StartDoctypeDeclHandler = look.doctype
    parser.ProcessingInstructionHandler = look.instruction
    parser.StartElementHandler = look.element
    parser.CharacterDataHandler = look.text
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise refuse(Rule.SVG_UNREADABLE, name, error.lineno) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows, or that expat cannot read
        raise refuse(Rule.SVG_UNREADABLE, name, 1) from error
    if look.root != "svg":
        raise refuse(Rule.SVG_UNREADABLE, name, 1)


class _SvgLook:
    """What an SVG must not have; the first such thing ends the look."""

    def __init__(self, name: str, parser: expat.XMLParserType) -> None:
        self._name = name
        self._parser = parser
        self.root = ""

    def doctype(self, *_: object) -> None:
        raise self._refusal(Rule.SVG_ENTITIES)

    def instruction(self, target: str, _: str) -> None:
        if target == "xml-stylesheet":
            raise self._refusal(Rule.SVG_OUTSIDE)

    def text(self, content: str) -> None:
        """Style sheets are text; prose that looks like them has no place in a picture either."""
        if OUTSIDE.search(content):
            raise self._refusal(Rule.SVG_OUTSIDE)

    def element(self, tag: str, attributes: dict[str, str]) -> None:
        local = _local(tag)
        self.root = self.root or local
        if local in ACTIVE:
            raise self._refusal(Rule.SVG_ACTIVE)
        for key, value in attributes.items():
            self._check_attribute(_local(key), value.strip())

    def _check_attribute(self, key: str, value: str) -> None:
        if key.startswith("on"):
            raise self._refusal(Rule.SVG_ACTIVE)
        if (key in ADDRESSES and not INSIDE.match(value)) or OUTSIDE.search(value):
            raise self._refusal(Rule.SVG_OUTSIDE)

    def _refusal(self, rule: Rule) -> PackRefused:
        return refuse(rule, self._name, self._parser.CurrentLineNumber)


def _local(name: str) -> str:
    return name.rpartition(" ")[2].lower()
