"""The stem of a word, so that its forms are heard as one: after Snowball, for the languages that it knows."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from desktop_app.features.policy.words import fold

_ALGORITHMS = {"en": "english", "it": "italian", "pl": "polish"}
# Polish softens the end of a stem before some endings: "o kliencie" is of "klienta", "koledzy" of "kolega".
_SOFTENED = {
    "pl": (
        *(("ście", "sta"), ("cie", "ta"), ("ci", "ta"), ("dzie", "da"), ("rze", "ra"), ("rzy", "ra"), ("dzy", "ga")),
        *(("dze", "ga"), ("ce", "ka"), ("cy", "ka"), ("szesz", "sać"), ("sze", "sać"), ("szę", "sać"), ("szą", "sać")),
    )
}
# Endings that are not known for what they are without their accents: "usunac", "pisac", "klientow".
_ACCENTS_LEFT_OUT = {"pl": (("nac", "nąć"), ("c", "ć"), ("ow", "ów"), ("l", "ł"), ("a", "ą"))}


class Stems:
    """Stems of one language, without accents. Not for two threads at once: make one for each question."""

    def __init__(self, language: str) -> None:
        self._stem = _stemmer(language)
        self._left_out = _ACCENTS_LEFT_OUT.get(language, ())
        self._softened = _SOFTENED.get(language, ())
        self._said: dict[str, tuple[str, ...]] = {}

    def of(self, word: str) -> tuple[str, ...]:
        """The stem of a word as it is written and, where they differ, without its accents and before it softened."""
        if word not in self._said:
            written = unicodedata.normalize("NFC", word.casefold())
            hard = next((written[: -len(end)] + of for end, of in self._softened if written.endswith(end)), written)
            stems = (fold(self._stem(written)), self._stem(fold(word)), fold(self._stem(hard)))
            self._said[word] = tuple(dict.fromkeys(stem for stem in stems if stem))
        return self._said[word]

    def typed(self, word: str) -> tuple[str, ...]:
        """As `of`, and what it would be if its writer spared the accents."""
        plain = word.casefold()
        spared = (plain[: -len(end)] + accented for end, accented in self._left_out if plain.endswith(end))
        meant = (stem for whole in spared for stem in self.of(whole)) if plain.isascii() else ()
        return tuple(dict.fromkeys((*self.of(word), *meant)))


def _stemmer(language: str) -> Callable[[str], str]:
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return str
    from Stemmer import Stemmer  # type: ignore[import-not-found]  # only who asks the policy needs it

    stem: Callable[[str], str] = Stemmer(algorithm).stemWord
    return stem
