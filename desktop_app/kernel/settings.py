"""The few choices that must be known before anything is drawn: language, theme, text size, tools; and captions."""

from __future__ import annotations

import json
import locale
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.kernel.files import write_durably
from desktop_app.kernel.sentences import LANGUAGES

THEMES = ("system", "light", "dark", "high_contrast")
TEXT_SIZES = (90, 100, 115, 130, 150)
TOOLS = ("trainer", "owner")


@dataclass(frozen=True)
class Settings:
    """One person's choices on one computer. `language` is empty until they chose one.

    With `fetch`, what is new from the company comes by itself. `tools` are the pages for those who write courses
    (trainer) and those who keep the company's library (owner).
    """

    language: str = ""
    theme: str = "system"
    text_size: int = 100
    captions: bool = True
    fetch: bool = True
    tools: tuple[str, ...] = ()

    @property
    def look(self) -> tuple[str, str, int, tuple[str, ...]]:
        """What everything on the screen depends on."""
        return self.language, self.theme, self.text_size, self.tools

    def with_tool(self, tool: str, *, wanted: bool) -> Settings:
        """The same with the pages for a trainer or an owner, or without them."""
        kept = {*self.tools, tool} if wanted else {*self.tools} - {tool}
        return replace(self, tools=tuple(kept))

    def sized(self, steps: int) -> Settings:
        """The text some steps larger or smaller, as far as it goes; 0 steps: as it was made."""
        at = TEXT_SIZES.index(self.text_size) + steps
        size = TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))] if steps else 100
        return replace(self, text_size=size)

    def __post_init__(self) -> None:
        if self.language not in ("", *LANGUAGES):
            object.__setattr__(self, "language", "")
        if self.theme not in THEMES:
            object.__setattr__(self, "theme", "system")
        if self.text_size not in TEXT_SIZES:
            object.__setattr__(self, "text_size", 100)
        object.__setattr__(self, "tools", tuple(tool for tool in TOOLS if tool in self.tools))


def guess_language() -> str:
    """The system's language where Portavoce speaks it, else English."""
    try:
        system = (locale.getlocale()[0] or "").lower()
    except ValueError:  # a locale that Python has never heard of
        system = ""
    names = {"it": ("it", "italian"), "pl": ("pl", "polish")}
    return next((code for code, starts in names.items() if system.startswith(starts)), "en")


class SettingsFile:
    """`settings.json` of a profile; a damaged or foreign one reads as the defaults."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Settings:
        """What was chosen, unknown keys left aside."""
        try:
            raw: Any = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Settings()
        if not isinstance(raw, dict):
            return Settings()
        return Settings(
            language=_text(raw.get("language"), ""),
            theme=_text(raw.get("theme"), "system"),
            text_size=raw["text_size"] if isinstance(raw.get("text_size"), int) else 100,
            captions=raw.get("captions") is not False,
            fetch=raw.get("fetch") is not False,
            tools=_texts(raw.get("tools")),
        )

    def write(self, settings: Settings) -> None:
        """Keep the choices durably."""
        write_durably(self.path, json.dumps(asdict(settings), indent=2).encode())


def _text(value: object, otherwise: str) -> str:
    return value if isinstance(value, str) else otherwise


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
