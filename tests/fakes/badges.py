"""A badge, the pictures that it is put into, and the keys around it."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.evidence.badges.baking import bake
from desktop_app.evidence.badges.credential import Achievement, Badge, Issuer, payload_of, picture_hash, recipient_of
from desktop_app.evidence.badges.tokens import sign_badge
from desktop_app.evidence.keys import DeviceKey

PERSON = "5b1c1f6e-59e2-4d0f-8a39-5d54cc1b3a10"
SVG = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\n'
    b'  <title>\xc5\x81\xc3\xb3d\xc5\xba &gt; 1</title><circle cx="32" cy="32" r="30"/>\n</svg>\n'
)
BADGE = Badge(
    "urn:uuid:7a3f0c36-9d8a-4c35-8f0b-1f6f0b0d9b11",
    Issuer("https://aurora.example", "Aurora"),
    recipient_of(PERSON, "0123456789abcdef"),
    Achievement("urn:portavoce:it.aurora.intro", "1.0.0", "pl", "Głos Aurory", "Pierwszy kurs.", "Ukończ kurs."),
    datetime(2026, 8, 3, 8, 0, tzinfo=UTC),
    picture=picture_hash(SVG),
)


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG of one pixel, with further chunks before its end."""
    row = zlib.compress(b"\0\0\0\0")
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    whole = [(b"IHDR", header), (b"IDAT", row), *chunks, (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*one) for one in whole)


def chunk(kind: bytes, content: bytes) -> bytes:
    """One chunk, with its checksum."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def token(key: DeviceKey, **changed: object) -> str:
    """The badge as a JWT, signed by the key."""
    return sign_badge(payload_of(replace(BADGE, **changed)), key)  # type: ignore[arg-type]


def baked(key: DeviceKey, picture: bytes = SVG, **changed: object) -> bytes:
    """The badge in a picture that it names."""
    return bake(picture, token(key, **{"picture": picture_hash(picture), **changed}))
