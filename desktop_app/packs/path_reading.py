"""Reads the stops of a company's paths, and holds them against each other: days, order, nothing twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.packs.company import PathKind, PathStep, When
from desktop_app.packs.fields import PACK_ID, Fields
from desktop_app.packs.near import UNKNOWN_BESIDE, UNKNOWN_STOP, unknown
from desktop_app.packs.rules import Rule

_LONGEST = When.NINETY_DAYS.days
Steps = tuple[PathStep, ...]
Waits = Mapping[str, tuple[str, ...]]


def read_path(fields: Fields) -> Steps:
    """Every `[[path]]` in order; what is wrong goes into the report."""
    return _stops(fields.tables("path"))


def read_further_stops(path: Fields, first: Steps) -> Steps:
    """Every `[[further_path.stop]]` of one further path, which may build on the `first` path."""
    entries = path.tables("stop")
    if path.has("stop") and not entries:
        path.complain(Rule.NOT_TABLES, "stop")
    return _stops(entries, first)


def _stops(entries: list[Fields], first: Steps | None = None) -> Steps:
    steps = tuple(_step(entry) for entry in entries)
    _complain_of_repeats(entries, steps)
    for entry, step in zip(entries, steps, strict=True):
        _check_order(entry, step, steps, first)
    _complain_of_circles(entries, steps, first or ())
    return steps


def _step(entry: Fields) -> PathStep:
    guess = PathKind.POLICY_READ if entry.has("policy") else PathKind.COURSE
    kind = entry.choice("kind", PathKind, guess)
    pack = entry.text(_pack_key(kind), shape=PACK_ID)
    when = entry.choice("when", When, When.FIRST_WEEK)
    due_days = entry.integer("due_days", 1, _LONGEST, default=0)
    if when.days < due_days <= _LONGEST:
        entry.complain(Rule.DUE_OUTSIDE, "due_days", value=due_days, when=when.value, most=when.days)
    after = entry.list_of_text("after", shape=PACK_ID) if entry.has("after") else entry.list_of_text("after", False)
    entry.finish()
    return PathStep(kind, pack, when, due_days, tuple(name for name in after if name))


def _pack_key(kind: PathKind) -> str:
    return "pack" if kind is PathKind.COURSE else "policy"


def _complain_of_repeats(entries: list[Fields], steps: Steps) -> None:
    lines: dict[tuple[PathKind, str], int] = {}
    for entry, step in zip(entries, steps, strict=True):
        key = _pack_key(step.kind)
        first = lines.setdefault((step.kind, step.pack), entry.line(key))
        if step.pack and first != entry.line(key):
            entry.complain(Rule.STOP_TWICE, key, value=step.pack, first=first)


def _check_order(entry: Fields, step: PathStep, steps: Steps, first: Steps | None) -> None:
    """What comes first has to be another stop of this path, or of the first one."""
    known = sorted({other.pack for other in (*steps, *(first or ())) if other.pack and other.pack != step.pack})
    for number, name in enumerate(step.after):
        if name == step.pack:
            entry.complain(Rule.AFTER_ITSELF, "after", number, value=name)
        elif name not in known:
            line, rules = entry.line("after", number), UNKNOWN_STOP if first is None else UNKNOWN_BESIDE
            entry.report.append(unknown(rules, entry.file, line, entry.name("after"), name, known))


def _complain_of_circles(entries: list[Fields], steps: Steps, first: Steps) -> None:
    """One complaint for each circle, where it is first met."""
    waits: dict[str, tuple[str, ...]] = {}
    for step in (*first, *steps):
        waits[step.pack] = (*waits.get(step.pack, ()), *step.after)
    told: set[str] = set()
    for entry, step in zip(entries, steps, strict=True):
        if step.pack in told or step.pack in step.after:
            continue
        circle = next((name for name in step.after if step.pack in set(_behind(name, waits))), None)
        if circle is not None:
            told.update((step.pack, *_behind(circle, waits)))
            entry.complain(Rule.AFTER_CIRCLE, "after", value=circle)


def _behind(name: str, waits: Waits) -> Iterator[str]:
    """Everything that has to be done before `name`."""
    seen: set[str] = set()
    open_names = [name]
    while open_names:
        for before in waits.get(open_names.pop(), ()):
            if before not in seen:
                seen.add(before)
                open_names.append(before)
                yield before
