"""One text in several languages, so that nobody meets an empty page for want of a translation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

LANGUAGE_OF_LAST_RESORT = "en"


def nearest_language(known: Mapping[str, object], language: str) -> str:
    """As asked, else English, else the first language given; as asked where there is none at all."""
    if language in known:
        return language
    if LANGUAGE_OF_LAST_RESORT in known:
        return LANGUAGE_OF_LAST_RESORT
    return next(iter(known), language)


class Texts(Mapping[str, str]):
    """Language → text, frozen and hashable; `of` answers in the nearest language there is."""

    __slots__ = ("_pairs",)

    def __init__(self, texts: Mapping[str, str] | None = None) -> None:
        self._pairs: tuple[tuple[str, str], ...] = tuple((texts or {}).items())

    def of(self, language: str) -> str:
        """The text as asked, else in English, else in the first language given, else nothing."""
        return self.get(self.language_of(language), "")

    def language_of(self, language: str) -> str:
        """The language `of` would answer in, for `lang` attributes and screen readers."""
        return nearest_language(self, language)

    def __getitem__(self, language: str) -> str:
        for name, text in self._pairs:
            if name == language:
                return text
        raise KeyError(language)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def __hash__(self) -> int:
        return hash(frozenset(self._pairs))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self) == dict(other)

    def __repr__(self) -> str:
        return f"Texts({dict(self)!r})"


NO_TEXTS = Texts()
