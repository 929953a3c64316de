"""How people ask in a language: which words say nothing, which deny, and which are used for one another."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.features.policy.words import fold, words_of
from desktop_app.kernel.places import resource
from desktop_app.kernel.sentences import LANGUAGES


@dataclass(frozen=True)
class Speech:
    """Folded words. A language that nobody described has none: every word counts then."""

    language: str
    empty: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    alike: tuple[tuple[str, ...], ...] = ()


def read_speech(language: str) -> Speech:
    """What `resources/words` tells of a language; to be asked in a lane."""
    import tomllib  # 3 ms that a start need not wait for

    if language not in LANGUAGES:
        return Speech(language)
    file = resource("words", f"asking.{language}.toml")
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    alike = tuple(_folded(line) for line in told["alike"])
    return Speech(language, frozenset(_folded(told["empty"])), frozenset(_folded(told["denials"])), alike)


def _folded(line: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words_of(fold(line)))
