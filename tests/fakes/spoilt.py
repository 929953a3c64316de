"""What a spoilt pack is, and the ways to spoil one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.packs.rules import Rule
from tests.fakes.packs import Files


@dataclass(frozen=True)
class Spoilt:
    """A pack with one fault: which rule must be named, in which file and line."""

    rule: Rule
    file: str
    line: int
    files: Callable[[], Files]

    def __str__(self) -> str:
        return f"{self.rule}-{self.file}-{self.line}"


def replaced(files: Callable[[], Files], name: str, old: bytes, new: bytes) -> Callable[[], Files]:
    """The pack with `old` in file `name` replaced by `new`."""

    def spoil() -> Files:
        spoilt = files()
        assert old in spoilt[name], f"{old!r} is not in {name}"
        return {**spoilt, name: spoilt[name].replace(old, new, 1)}

    return spoil


def put(files: Callable[[], Files], name: str, content: bytes) -> Callable[[], Files]:
    """The pack with one file more, or another."""
    return lambda: {**files(), name: content}


def without(files: Callable[[], Files], *names: str) -> Callable[[], Files]:
    """The pack without some files."""
    return lambda: {name: content for name, content in files().items() if name not in names}
