"""Badges in pictures, as people show them: which kind of picture it is, putting the badge in, taking it out."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.evidence.badges import png, svg
from desktop_app.evidence.badges.troubles import BadgeTrouble
from desktop_app.kernel.trouble import Trouble

LARGEST = 2 * 1024 * 1024  # bytes of a picture, as packs allow them
PNG, SVG = "image/png", "image/svg+xml"


@dataclass(frozen=True)
class Unbaked:
    """What came out of a file: the badge, and its picture as it was before, if it lay in one."""

    token: str
    picture: bytes | None = None


def media_type(picture: bytes) -> str:
    """PNG or SVG; a Trouble where it is neither, or too large."""
    if len(picture) > LARGEST:
        raise Trouble(BadgeTrouble.TOO_LARGE, limit=LARGEST // (1024 * 1024))
    if picture.startswith(png.BEGINNING):
        return PNG
    if svg.is_svg(picture):
        return SVG
    raise Trouble(BadgeTrouble.PICTURE_OTHER)


def bake(picture: bytes, token: str) -> bytes:
    """The picture with the badge in it; hostile and damaged pictures are refused."""
    return png.bake(picture, token) if media_type(picture) == PNG else svg.bake(picture, token)


def unbake(content: bytes) -> Unbaked:
    """The badge in a file: a picture, or a badge by itself."""
    if content.startswith(png.BEGINNING):
        return Unbaked(*png.unbake(content))
    if svg.is_svg(content):
        return Unbaked(*svg.unbake(content))
    text = content.decode("ascii", "replace").strip()
    if text.startswith("{"):
        raise Trouble(BadgeTrouble.EMBEDDED_PROOF)
    return Unbaked(text)
