"""ZIPs made to harm whoever opens them, one for each rule of an archive."""

from __future__ import annotations

import io
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.packs.limits import LIMITS, MIB, Limits
from desktop_app.packs.rules import Rule

CENTRAL = b"PK\x01\x02"
LOCAL = b"PK\x03\x04"


@dataclass(frozen=True)
class Hostile:
    """A ZIP and the rule that refuses it; `limits` are small where large files would be slow."""

    rule: Rule
    story: str
    make: Callable[[], bytes]
    limits: Limits = LIMITS

    def __str__(self) -> str:
        return f"{self.rule}: {self.story}"


def zip_of(*entries: tuple[str, bytes], **attributes: object) -> bytes:
    """A ZIP of these names and contents, with further attributes of each entry."""
    memory = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(memory, "w") as archive:
        warnings.simplefilter("ignore", UserWarning)  # duplicate names are what we want here
        for name, content in entries:
            entry = zipfile.ZipInfo(name)
            entry.filename = entry.orig_filename = name
            for key, value in attributes.items():
                setattr(entry, key, value)
            archive.writestr(entry, content)
    return memory.getvalue()


def named(name: str) -> Callable[[], bytes]:
    """A ZIP with one file of that name."""
    return lambda: zip_of((name, b"x"))


def _patched(content: bytes, signature: bytes, offset: int, value: bytes, last: bool = False) -> bytes:
    """The bytes with a field of the first (or last) header replaced."""
    at = (content.rindex(signature) if last else content.index(signature)) + offset
    return content[:at] + value + content[at + len(value) :]


def _nul() -> bytes:
    return zip_of(("a\x01b.svg", b"x")).replace(b"a\x01b.svg", b"a\x00b.svg")


def _nothing_before_nul() -> bytes:
    return zip_of(("\x01ab.svg", b"x")).replace(b"\x01ab.svg", b"\x00ab.svg")


def _overlapping() -> bytes:
    return _patched(zip_of(("a", b"x" * 50), ("b", b"y" * 50)), CENTRAL, 42, struct.pack("<L", 0), last=True)


def _reaching_over_the_end() -> bytes:
    return _patched(zip_of(("a", b"x" * 50)), CENTRAL, 20, struct.pack("<L", 5000))


def _encrypted() -> bytes:
    content = zip_of(("a", b"x"))
    return _patched(_patched(content, LOCAL, 6, b"\x01\x00"), CENTRAL, 8, b"\x01\x00")


def _lying_about_its_size() -> bytes:
    return _patched(zip_of(("a", bytes(5 * MIB)), compress_type=zipfile.ZIP_DEFLATED), CENTRAL, 24, b"\x0a\0\0\0")


def _lying_about_its_name() -> bytes:
    return zip_of(("aaaa.svg", b"x")).replace(b"aaaa.svg", b"bbbb.svg", 1)


def _flipped() -> bytes:
    return zip_of(("a", b"precious")).replace(b"precious", b"precioux")


def _wrong_utf8() -> bytes:
    return zip_of(("ż.svg", b"x")).replace("ż".encode(), b"\xff\xfe")


def _damaged_deflate() -> bytes:
    content = zip_of(("a", bytes(range(256)) * 40), compress_type=zipfile.ZIP_DEFLATED)
    return content[:40] + b"\xff" * 20 + content[60:]


def _bomb() -> bytes:
    return zip_of(("a.svg", bytes(8 * MIB)), compress_type=zipfile.ZIP_DEFLATED)


def _many(count: int) -> Callable[[], bytes]:
    return lambda: zip_of(*((f"{number}.svg", b"") for number in range(count)))


def _of_mode(mode: int, name: str = "a") -> Callable[[], bytes]:
    return lambda: zip_of((name, b"/etc/passwd"), external_attr=mode << 16)


HOSTILE = [
    Hostile(Rule.NAME_ABSOLUTE, "absolute path", named("/etc/passwd")),
    Hostile(Rule.NAME_PARENT, "parent path", named("../outside.svg")),
    Hostile(Rule.NAME_PARENT, "parent path within", named("a/../../b.svg")),
    Hostile(Rule.NAME_PARENT, "empty part", named("a//b.svg")),
    Hostile(Rule.NAME_PARENT, "this folder", named("./b.svg")),
    Hostile(Rule.NAME_DRIVE, "drive letter", named("C:/b.svg")),
    Hostile(Rule.NAME_DRIVE, "drive letter without slash", named("c:b.svg")),
    Hostile(Rule.NAME_DEVICE, "con", named("con.svg")),
    Hostile(Rule.NAME_DEVICE, "folder nul", named("pictures/NUL/a.svg")),
    Hostile(Rule.NAME_DEVICE, "com with a raised digit", named("com¹.svg")),
    Hostile(Rule.NAME_NUL, "NUL in a name", _nul),
    Hostile(Rule.NAME_NUL, "nothing before NUL", _nothing_before_nul),
    Hostile(Rule.NAME_PARENT, "no name at all", named("")),
    Hostile(Rule.ZIP_NAME_DIFFERS, "name cut at NUL", _nul),
    Hostile(Rule.NAME_BACKSLASH, "backslash", named("a\\b.svg")),
    Hostile(Rule.NAME_SIGN, "colon, a stream on Windows", named("a.svg:hidden")),
    Hostile(Rule.NAME_SIGN, "right-to-left sign", named("a\u202egvs.exe")),
    Hostile(Rule.NAME_SIGN, "full stop at the end", named("a./b.svg")),
    Hostile(Rule.NAME_SIGN, "space at the end", named("a .svg")),
    Hostile(Rule.NAME_SIGN, "line break", named("a\nb.svg")),
    Hostile(Rule.NAME_NORMAL, "letters taken apart", named("cafe\u0301.svg")),
    Hostile(Rule.NAME_LONG, "long name", named("a" * 300)),
    Hostile(Rule.NAME_TWICE, "same name twice", lambda: zip_of(("a", b"1"), ("a", b"2"))),
    Hostile(Rule.NAME_TWICE, "file and folder", lambda: zip_of(("a", b"1"), ("a/b", b"2"))),
    Hostile(Rule.NAME_CASE, "capital letter", lambda: zip_of(("a.svg", b"1"), ("A.svg", b"2"))),
    Hostile(Rule.NAME_CASE, "capital folder", lambda: zip_of(("p/a.svg", b"1"), ("P/b.svg", b"2"))),
    Hostile(Rule.NAME_CASE, "sharp s", lambda: zip_of(("straße", b"1"), ("STRASSE", b"2"))),
    Hostile(Rule.ZIP_UNREADABLE, "nothing", lambda: b""),
    Hostile(Rule.ZIP_UNREADABLE, "not a ZIP", lambda: b"MZ" + bytes(5000)),
    Hostile(Rule.ZIP_UNREADABLE, "cut off", lambda: zip_of(("a", b"x" * 500))[:-40]),
    Hostile(Rule.ZIP_UNREADABLE, "name is not UTF-8", _wrong_utf8),
    Hostile(Rule.ZIP_LAYOUT, "overlapping entries", _overlapping),
    Hostile(Rule.ZIP_LAYOUT, "program before the ZIP", lambda: b"MZ" * 50 + zip_of(("a", b"x"))),
    Hostile(Rule.ZIP_LAYOUT, "entry longer than the file", _reaching_over_the_end),
    Hostile(Rule.ZIP_ENCRYPTED, "password", _encrypted),
    Hostile(Rule.ZIP_METHOD, "bzip2", lambda: zip_of(("a", b"x" * 99), compress_type=zipfile.ZIP_BZIP2)),
    Hostile(Rule.ENTRY_DAMAGED, "flipped bits", _flipped),
    Hostile(Rule.ENTRY_DAMAGED, "wrong deflate", _damaged_deflate),
    Hostile(Rule.ENTRY_DAMAGED, "lie about the size", _lying_about_its_size),
    Hostile(Rule.ENTRY_DAMAGED, "two names for one entry", _lying_about_its_name),
    Hostile(Rule.LINKED_FILE, "symbolic link", _of_mode(stat.S_IFLNK | 0o777)),
    Hostile(Rule.SPECIAL_FILE, "pipe", _of_mode(stat.S_IFIFO | 0o644)),
    Hostile(Rule.SPECIAL_FILE, "folder with content", _of_mode(stat.S_IFDIR | 0o755, "a/")),
    Hostile(Rule.TOO_MANY_FILES, "more than the limit", _many(5001)),
    Hostile(Rule.FILE_TOO_LARGE, "large file", lambda: zip_of(("a", b"x" * 200)), Limits(file=100)),
    Hostile(
        Rule.TOTAL_TOO_LARGE, "large in all", lambda: zip_of(("a", b"x" * 60), ("b", b"x" * 60)), Limits(total=100)
    ),
    Hostile(Rule.RATIO, "bomb", _bomb),
]
