"""A badge inside an SVG: an element behind the first tag, in pictures where nothing runs or reaches outside."""

from __future__ import annotations

import re
from xml.parsers import expat

from desktop_app.evidence.badges.tokens import LARGEST
from desktop_app.evidence.badges.troubles import BadgeTrouble
from desktop_app.kernel.trouble import Trouble

NAMESPACE = "https://purl.imsglobal.org/ob/v3p0"
_ROOT = "http://www.w3.org/2000/svg svg"
_ELEMENT = f"{NAMESPACE} credential"
_DECLARED = f' xmlns:openbadges="{NAMESPACE}"'.encode("ascii")
_ACTIVE = frozenset({"script", "foreignobject", "iframe", "embed", "object", "handler", "listener", "set", "animate"})
_ADDRESSES = frozenset({"href", "src"})
_INSIDE = re.compile(r"#|data:image/(?:png|jpeg|webp)[;,]")
_OUTSIDE = re.compile(r"""@import|url\(\s*['"]?(?!\s*['"]?#)""", re.IGNORECASE)
_DEEPEST = 200
_TOKEN = re.compile(r"[A-Za-z0-9_.-]+")


def is_svg(content: bytes) -> bool:
    """Whether it begins as an SVG may."""
    beginning = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    return beginning.startswith((b"<?xml", b"<svg", b"<!"))


def bake(picture: bytes, token: str) -> bytes:
    """The picture with the badge behind its first tag; the rest stays as it was, byte for byte."""
    look = _looked_at(picture)
    if look.found or b"xmlns:openbadges" in picture:
        raise Trouble(BadgeTrouble.PICTURE_BAKED)
    begins, ends = look.root
    if _TOKEN.fullmatch(token) is None or picture[ends - 2 : ends] == b"/>":
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED)
    element = f'<openbadges:credential verify="{token}"></openbadges:credential>'.encode("ascii")
    name = begins + len(b"<svg")
    return picture[:name] + _DECLARED + picture[name:ends] + element + picture[ends:]


def unbake(baked: bytes) -> tuple[str, bytes]:
    """The badge, and the picture as it was before; Troubles where there is none, or more than one."""
    look = _looked_at(baked)
    if not look.found:
        raise Trouble(BadgeTrouble.NO_BADGE_INSIDE)
    if len(look.found) > 1:
        raise Trouble(BadgeTrouble.SEVERAL_BADGES)
    token, begins, ends = look.found[0]
    if token is None:
        raise Trouble(BadgeTrouble.EMBEDDED_PROOF)
    if len(token) > LARGEST:
        raise Trouble(BadgeTrouble.NOT_A_BADGE)
    return token, (baked[:begins] + baked[ends:]).replace(_DECLARED, b"", 1)


def _looked_at(picture: bytes) -> _Look:
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    look = _Look(picture, parser)
    parser.XmlDeclHandler = look.declared
    parser.StartDoctypeDeclHandler = look.doctype
    parser.ProcessingInstructionHandler = look.instruction
    parser.StartElementHandler = look.begins
    parser.EndElementHandler = look.ends
    parser.CharacterDataHandler = look.text
    parser.buffer_text = True
    try:
        parser.Parse(picture, True)
    except expat.ExpatError as error:
        raise Trouble(BadgeTrouble.PICTURE_DAMAGED) from error
    return look


class _Look:
    """Walks once over the picture: refuses what is not only a picture, and remembers where badges lie."""

    def __init__(self, picture: bytes, parser: expat.XMLParserType) -> None:
        self._picture, self._parser = picture, parser
        self._depth = 0
        self._open: tuple[str | None, int] | None = None
        self.root = (0, 0)
        self.found: list[tuple[str | None, int, int]] = []

    def declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        """In another encoding the next reader might see another picture in the same bytes."""
        if (encoding or "utf-8").lower() not in ("utf-8", "us-ascii"):
            raise Trouble(BadgeTrouble.PICTURE_DAMAGED)

    def doctype(self, *_: object) -> None:
        raise Trouble(BadgeTrouble.PICTURE_ACTIVE)

    def instruction(self, target: str, _: str) -> None:
        if target == "xml-stylesheet":
            raise Trouble(BadgeTrouble.PICTURE_ACTIVE)

    def text(self, content: str) -> None:
        if _OUTSIDE.search(content):
            raise Trouble(BadgeTrouble.PICTURE_ACTIVE)

    def begins(self, tag: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        if self._depth == 0:
            self._require_root(tag, at)
        self._depth += 1
        if self._depth > _DEEPEST or _local(tag) in _ACTIVE:
            raise Trouble(BadgeTrouble.PICTURE_ACTIVE)
        for name, value in attributes.items():
            _require_harmless(_local(name), value.strip())
        if tag == _ELEMENT:
            self._open = (attributes.get("verify"), at)

    def ends(self, tag: str) -> None:
        self._depth -= 1
        if tag == _ELEMENT and self._open is not None:
            token, begins = self._open
            self.found.append((token, begins, self._end_of_element(begins)))
            self._open = None

    def _end_of_element(self, begins: int) -> int:
        """An element without content ends with its only tag."""
        end = _end_of_tag(self._picture, begins)
        if self._picture[end - 2 : end] == b"/>":
            return end
        return _end_of_tag(self._picture, self._parser.CurrentByteIndex)

    def _require_root(self, tag: str, at: int) -> None:
        if tag != _ROOT or self._picture[at : at + 4] != b"<svg":
            raise Trouble(BadgeTrouble.PICTURE_DAMAGED)
        self.root = (at, _end_of_tag(self._picture, at))


def _end_of_tag(picture: bytes, at: int) -> int:
    """Behind the `>` that closes the tag; in quotes it closes nothing."""
    quote = 0
    for place in range(at, len(picture)):
        sign = picture[place]
        if quote:
            quote = 0 if sign == quote else quote
        elif sign in b"\"'":
            quote = sign
        elif sign == ord(">"):
            return place + 1
    raise Trouble(BadgeTrouble.PICTURE_DAMAGED)


def _require_harmless(name: str, value: str) -> None:
    outside = (name in _ADDRESSES and not _INSIDE.match(value)) or _OUTSIDE.search(value)
    if name.startswith("on") or outside:
        raise Trouble(BadgeTrouble.PICTURE_ACTIVE)


def _local(name: str) -> str:
    return name.rpartition(" ")[2].lower()
