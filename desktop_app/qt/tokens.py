"""Reads the design's numbers and colours once, so that no widget invents its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

MODES = ("light", "dark", "high_contrast")


class TypeStyle(NamedTuple):
    """One step of the type scale, in pixels at 100 %."""

    size: float
    weight: int
    line: float
    spacing: float


class Shadow(NamedTuple):
    """One elevation: how far down, how soft, in which colour."""

    y: int
    blur: int
    color: str


class Tint(NamedTuple):
    """A pair of colours of an avatar."""

    fill: str
    ink: str


class Tokens(NamedTuple):
    """Everything of `tokens.toml`; sizes are named "group.name", as in "control.button"."""

    palettes: Mapping[str, Mapping[str, str]]
    avatars: Mapping[str, Tint]
    stage: Mapping[str, str]
    sizes: Mapping[str, float]
    pairs: Mapping[str, tuple[int, int]]
    types: Mapping[str, TypeStyle]
    shadows: Mapping[str, Shadow]
    milliseconds: Mapping[str, int]
    family: str


_MEASURES = ("space", "radius", "border", "control", "icon", "frame")


def read_tokens(path: Path) -> Tokens:
    """The tokens of `path`; it is our own file, so a mistake in it is ours and raises."""
    raw = _raw(path)
    return Tokens(
        palettes=raw["color"],
        avatars={name: Tint(**tint) for name, tint in raw["avatar"].items()},
        stage=raw["canvas"],
        sizes=dict(_numbers(raw)),
        pairs=dict(_pairs(raw)),
        types={name: TypeStyle(**style) for name, style in raw["type"].items()},
        shadows={name: Shadow(**shadow) for name, shadow in raw["elevation"].items()},
        milliseconds={name: value for name, value in raw["motion"].items() if isinstance(value, int)},
        family=raw["font"]["family"],
    )


def _raw(path: Path) -> dict[str, Any]:
    """From the JSON that make wrote beside it, unless the source is newer or stands alone."""
    made = path.with_suffix(".json")
    if made.is_file() and made.stat().st_mtime >= path.stat().st_mtime:
        return dict(json.loads(made.read_text(encoding="utf-8")))
    import tomllib  # 3 ms, and 5 more to read what JSON reads in none

    return tomllib.loads(path.read_text(encoding="utf-8"))


def _numbers(raw: Mapping[str, Any]) -> list[tuple[str, float]]:
    named = [(f"{group}.{name}", value) for group in _MEASURES for name, value in raw[group].items()]
    return [(name, value) for name, value in named if isinstance(value, int | float)]


def _pairs(raw: Mapping[str, Any]) -> list[tuple[str, tuple[int, int]]]:
    named = [(f"{group}.{name}", value) for group in (*_MEASURES, "ring") for name, value in raw[group].items()]
    return [(name, (value[0], value[1])) for name, value in named if isinstance(value, list)]
