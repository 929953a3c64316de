"""Finds what a learner would see of one line of a pack: read from the raw files, so that what is broken shows too."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Literal

from desktop_app.features.trainer.excerpt import read_inside
from desktop_app.features.training.lesson import Block, Origin, parse
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.front_matter import split_lesson
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.toml_source import TomlSource, decode, parse_toml

_HEADING = re.compile(r"^#{1,3} ", re.MULTILINE)
_BETWEEN = re.compile(r"\n[ \t]*\n+(?=\S)")
_CHOSEN = ("single", "multiple", "image")  # kinds whose options say whether they are right
_LONGEST = 6_000  # signs of a lesson: more is not seen at a glance
Kind = Literal["nothing", "lesson", "question", "story", "clause", "pack"]
Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Seen:
    """One step at a glance. `module` and `number` count from 1; 0 where there is none.

    `options` are answers or choices; `passable` says whether anybody can answer rightly.
    """

    kind: Kind = "nothing"
    module: int = 0
    number: int = 0
    title: str = ""
    text: str = ""
    options: tuple[str, ...] = ()
    several: bool = False
    passable: bool = True
    blocks: tuple[Block, ...] = ()
    allowed: str = ""
    forbidden: str = ""
    mark: str = ""  # the number of a clause, as it is written


def step_at(folder: Path, file: str, line: int, language: str) -> Seen:
    """What stands at that line, in that language where there is one; a Trouble says why it cannot be read."""
    try:
        seen = _step(folder, file, line, language)
    except (OSError, ValueError) as error:
        raise Trouble("authoring.not-there", where=file) from error
    return replace(seen, module=_module(folder, file)) if "/" in file else seen


def _step(folder: Path, file: str, line: int, language: str) -> Seen:
    if file.endswith(".md"):
        return _lesson(folder, file, line, language)
    if file.endswith(".quiz.toml"):
        return _question(_toml(folder, file), line, language)
    if file.endswith(".scenario.toml"):
        return _situation(_toml(folder, file), line, language)
    if file == "clauses.toml" or (file.startswith("text.") and file.endswith(".toml")):
        return _clause(folder, file, line, language)
    if file == "pack.toml":
        values = _toml(folder, file).values
        return Seen("pack", title=_said(values.get("title"), language), text=_said(values.get("summary"), language))
    return Seen()


def _toml(folder: Path, file: str) -> TomlSource:
    return parse_toml(file, decode(file, read_inside(folder, file)))


def _module(folder: Path, file: str) -> int:
    """Modules are folders, in the order of their names."""
    own = file.partition("/")[0]
    with os.scandir(folder) as entries:
        names = sorted(one.name for one in entries if one.is_dir(follow_symlinks=False) and one.name[:1].isdigit())
    return names.index(own) + 1 if own in names else 0


# Lessons


def _lesson(folder: Path, file: str, line: int, language: str) -> Seen:
    """The thought at that line with the one before and the one after, below the same heading."""
    own = split_lesson(file, decode(file, read_inside(folder, file)))
    before = "\n".join(own.body.split("\n")[: max(0, line - own.body_line + 1)])
    part = len(_HEADING.findall(before))
    thought = len(_thoughts(before[_parts(before)[-1][0] :])) - 1
    asked = _in_language(folder, file, language)
    text = own if asked == file else split_lesson(asked, decode(asked, read_inside(folder, asked)))
    parts = _parts(text.body)
    at, whole = parts[min(part, len(parts) - 1)]
    start, shown = _around(whole, thought)
    origin = Origin(asked, text.body_line + text.body.count("\n", 0, at + start), asked.split(".")[-2])
    blocks = parse(shown[:_LONGEST], asked.rpartition("/")[0], origin)
    return Seen("lesson", title=_plain(text.head.values.get("title")), blocks=blocks)


def _parts(body: str) -> list[tuple[int, str]]:
    """The text cut at its headings, each part with where it begins; the one above all headings may be empty."""
    cuts = [0, *(found.start() for found in _HEADING.finditer(body)), len(body)]
    return [(start, body[start:end]) for start, end in pairwise(cuts)]


def _thoughts(part: str) -> list[int]:
    """Where paragraphs begin."""
    return [0, *(found.end() for found in _BETWEEN.finditer(part))]


def _around(part: str, number: int) -> tuple[int, str]:
    """The paragraphs around one of them, and where they begin; code may hold empty lines, so it is not cut."""
    if "```" in part or "~~~" in part:
        return 0, part
    starts = [*_thoughts(part), len(part)]
    number = max(0, min(number, len(starts) - 2))
    first, last = max(0, number - 1), min(number + 2, len(starts) - 1)
    return starts[first], part[starts[first] : starts[last]]


def _in_language(folder: Path, file: str, language: str) -> str:
    stem = file.removesuffix(".md").rpartition(".")[0]
    other = f"{stem}.{language}.md"
    return other if stem and (folder / other).is_file() else file


# Questions and situations


def _question(toml: TomlSource, line: int, language: str) -> Seen:
    number, entry = _entry(toml, "question", line)
    if entry is None:
        return Seen("pack", title=_said(toml.values.get("title"), language))
    options, kind = _tables(entry.get("option")), str(entry.get("kind", ""))
    pairs = _tables(entry.get("pair"))
    shown = [_said(one.get("text"), language) for one in options]
    shown += [f"{_said(one.get('left'), language)} – {_said(one.get('right'), language)}" for one in pairs]
    passable = kind not in _CHOSEN or any(one.get("right") is True for one in options)
    return Seen(
        "question",
        number=number + 1,
        title=_said(entry.get("text"), language),
        options=tuple(shown),
        several=kind == "multiple",
        passable=passable,
    )


def _situation(toml: TomlSource, line: int, language: str) -> Seen:
    number, entry = _entry(toml, "node", line)
    if entry is None:
        return Seen("pack", title=_said(toml.values.get("title"), language))
    choices = tuple(_said(one.get("text"), language) for one in _tables(entry.get("choice")))
    title = _said(toml.values.get("title"), language)
    return Seen("story", number=number + 1, title=title, text=_said(entry.get("text"), language), options=choices)


def _entry(toml: TomlSource, name: str, line: int) -> tuple[int, Table | None]:
    """The last element of an array of tables that begins at the line or above it."""
    entries = _tables(toml.values.get(name))
    starts = [toml.line((name, number)) for number in range(len(entries))]
    found = max((number for number, start in enumerate(starts) if start <= max(line, 1)), default=0)
    if not entries or (line and line < starts[0]):
        return 0, None
    return found, entries[found]


# Clauses


def _clause(folder: Path, file: str, line: int, language: str) -> Seen:
    listed = _toml(folder, "clauses.toml")
    own = listed if file == "clauses.toml" else _toml(folder, file)
    entries = {str(one.get("id")): one for one in _tables(listed.values.get("clause"))}
    if file == "clauses.toml":
        entry = _entry(own, "clause", line)[1]
        wanted = str(entry.get("id")) if entry is not None else ""
    else:
        wanted = _above(own, line)
    words = f"text.{language}.toml"
    text = _toml(folder, words) if (folder / words).is_file() else own
    clause = _table(_table(text.values.get("clause")).get(wanted))
    if not clause:
        return Seen()
    rule, reason, allowed, forbidden = (_plain(clause.get(part)) for part in ("rule", "reason", "allowed", "forbidden"))
    mark = _plain(entries.get(wanted, {}).get("number"))
    return Seen("clause", title=rule, text=reason, allowed=allowed, forbidden=forbidden, mark=mark)


def _above(toml: TomlSource, line: int) -> str:
    """The clause whose table begins at the line or above it."""
    names = _table(toml.values.get("clause"))
    starts = {name: toml.line(("clause", name)) for name in names}
    return max((name for name in names if starts[name] <= line), key=lambda name: starts[name], default="")


# Values of a text that nobody has checked


def _tables(value: object) -> Sequence[Table]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _table(value: object) -> Table:
    return value if isinstance(value, dict) else {}


def _plain(value: object) -> str:
    return value[: LIMITS.name * 10] if isinstance(value, str) else ""


def _said(value: object, language: str) -> str:
    """In that language, else in the first there is."""
    texts = {key: text for key, text in _table(value).items() if isinstance(text, str)}
    return _plain(texts.get(language) or next(iter(texts.values()), ""))
