"""Which names files in a pack may have, so that a pack is the same on every system and reaches nothing outside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from desktop_app.packs.limits import LIMITS, Limits
from desktop_app.packs.problem import Problem, problem
from desktop_app.packs.rules import Rule

DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)
DRIVE = re.compile(r"[A-Za-z]:")
SIGNS = frozenset("-_.")


def broken_rule(name: str, limits: Limits = LIMITS) -> Rule | None:
    """The first rule that `name`, a path within a pack, breaks; None when it is fine."""
    shape = _broken_shape(name)
    if shape is not None:
        return shape
    if len(name.encode("utf-8", "surrogatepass")) > limits.name:
        return Rule.NAME_LONG
    if unicodedata.normalize("NFC", name) != name:
        return Rule.NAME_NORMAL
    return next((rule for part in name.split("/") if (rule := _broken_part(part))), None)


def _broken_shape(name: str) -> Rule | None:
    if "\0" in name:
        return Rule.NAME_NUL
    if "\\" in name:
        return Rule.NAME_BACKSLASH
    if DRIVE.match(name):
        return Rule.NAME_DRIVE
    if name.startswith("/"):
        return Rule.NAME_ABSOLUTE
    if any(part in ("", ".", "..") for part in name.split("/")):
        return Rule.NAME_PARENT
    return None


def _broken_part(part: str) -> Rule | None:
    if part.split(".")[0].casefold() in DEVICES:
        return Rule.NAME_DEVICE
    if part.endswith(".") or not all(sign.isalnum() or sign in SIGNS for sign in part):
        return Rule.NAME_SIGN
    return None


def check_names(names: Iterable[str], limits: Limits = LIMITS) -> list[Problem]:
    """All problems of a list of names: each on its own, then two that one disk could not keep apart.

    A folder's own entry ends with `/` and may come more than once.
    """
    problems: list[Problem] = []
    seen: set[str] = set()
    spelt: dict[str, str] = {}
    for given in names:
        is_folder = given.endswith("/") and given != "/"
        name = given.removesuffix("/") if is_folder else given
        rule = broken_rule(name, limits)
        if rule is not None:
            problems.append(problem(rule, printable(name), limit=limits.name))
        elif name in seen:
            problems.append(problem(Rule.NAME_TWICE, name))
        else:
            seen.update(() if is_folder else (name,))
            problems.extend(_other_spelling(name, spelt))
    problems.extend(_file_as_folder(seen))
    return problems


def _other_spelling(name: str, spelt: dict[str, str]) -> list[Problem]:
    """`Pictures/a.svg` beside `pictures/b.svg` is one folder on some disks and two on others."""
    parts = name.split("/")
    for depth in range(1, len(parts) + 1):
        path = "/".join(parts[:depth])
        other = spelt.setdefault(unicodedata.normalize("NFKC", path).casefold(), path)
        if other != path:
            return [problem(Rule.NAME_CASE, name, other=other)]
    return []


def _file_as_folder(names: set[str]) -> list[Problem]:
    folders = {name[:at] for name in names for at, sign in enumerate(name) if sign == "/"}
    return [problem(Rule.NAME_TWICE, name) for name in sorted(folders & names)]


def printable(name: str) -> str:
    """A hostile name, safe to show: control and unpaired signs are replaced, and it is cut."""
    shown = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
    return shown if len(shown) <= 80 else shown[:79] + "…"
