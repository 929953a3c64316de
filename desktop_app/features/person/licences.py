"""What Portavoce stands on and on whose terms, read from what came with it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.packs.texts import NO_TEXTS, Texts

COMPONENTS, NOTICES = ("about", "licences.toml"), ("vendor", "NOTICES.md")


@dataclass(frozen=True)
class Component:
    """One piece of other people's work: what for, and its licence as an SPDX expression."""

    name: str
    versions: str
    licence: str
    purpose: Texts
    notice: Texts


@dataclass(frozen=True)
class Licences:
    """Every component, and the full texts that came with what we bring."""

    components: tuple[Component, ...]
    full_texts: str


def read_licences(resources: Path) -> Licences:
    """Read both from the resources; full texts that are not there read as none."""
    raw = tomllib.loads(resources.joinpath(*COMPONENTS).read_text(encoding="utf-8"))
    notices = {name: Texts(texts) for name, texts in raw.get("notice", {}).items()}
    file = resources.joinpath(*NOTICES)
    full_texts = file.read_text(encoding="utf-8") if file.is_file() else ""
    return Licences(tuple(_component(entry, notices) for entry in raw["component"]), full_texts)


def _component(entry: Mapping[str, Any], notices: Mapping[str, Texts]) -> Component:
    return Component(
        entry["name"],
        entry.get("versions", ""),
        entry["licence"],
        Texts(entry.get("purpose", {})),
        notices.get(entry.get("notice", ""), NO_TEXTS),
    )
