"""What is heard of a question: its telling words, each with the words of the policy that may be meant by it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_app.features.policy.slips import Slips
from desktop_app.features.policy.speech import Speech
from desktop_app.features.policy.stems import Stems
from desktop_app.features.policy.words import words_of

SAME, BEGUN, ALIKE, SLIPPED = 1.0, 0.8, 0.6, 0.7  # how sure it is that the word of the policy is meant
_BEGINNING = 2  # letters that may stand for the words they begin


class Meant(NamedTuple):
    """A word that was typed, and the stems of the policy that it may stand for, each with how sure that is.

    `read_as` are the words it was taken for, where it is none that anybody knows. A denial tells sentences apart, and
    nothing of what is asked.
    """

    typed: str
    stems: Mapping[str, float]
    read_as: tuple[str, ...] = ()
    denies: bool = False


class Hearing:
    """Knows the words of a policy and how people ask in its language. To be made in a lane."""

    def __init__(self, vocabulary: Mapping[str, Sequence[str]], speech: Speech) -> None:
        """`vocabulary` holds each folded word of the policy with its stems."""
        self._speech = speech
        self._vocabulary = vocabulary
        self._sorted = sorted(vocabulary)
        self._known = {stem for stems in vocabulary.values() for stem in stems}
        self._alike = _alike(speech, self._known)
        self._everyday = frozenset(word for line in speech.alike for word in line)
        self._slips = Slips({*vocabulary, *self._everyday, *speech.empty} - speech.denials)
        self._forms = _forms(vocabulary)
        self._stem_slips = Slips(self._forms)

    def hear(self, asked: str) -> tuple[Meant, ...]:
        """Each telling word once; where a question has none, every word tells."""
        stems = Stems(self._speech.language)
        heard = {word.folded: asked[word.span.start : word.span.end] for word in words_of(asked)}
        telling = {folded: typed for folded, typed in heard.items() if folded not in self._speech.empty}
        if not telling.keys() - self._speech.denials:
            telling = heard
        meant = (self._meant(folded, typed, stems) for folded, typed in telling.items())
        return tuple(one for one in meant if one is not None)

    def _meant(self, folded: str, typed: str, stems: Stems) -> Meant | None:
        if folded in self._speech.denials:
            return Meant(typed, self._same((*stems.of(typed), *self._vocabulary.get(folded, ()))), denies=True)
        of = (*stems.typed(typed), *self._vocabulary.get(folded, ()))
        sure = self._also(self._same(of), of)
        if not sure and len(folded) >= _BEGINNING:
            sure = self._begun(folded)
        return Meant(typed, sure) if sure else self._slipped(folded, typed, stems)

    def _same(self, stems: Iterable[str]) -> dict[str, float]:
        return {stem: SAME for stem in stems if stem in self._known}

    def _also(self, sure: Mapping[str, float], stems: Iterable[str]) -> dict[str, float]:
        """With the words that are used for it."""
        others = {other for stem in stems for other in self._alike.get(stem, ())}
        return {**dict.fromkeys(others, ALIKE), **sure}

    def _begun(self, folded: str) -> dict[str, float]:
        words, start = self._sorted, bisect_left(self._sorted, folded)
        end = bisect_left(words, folded + "\U0010ffff", start)
        return {stem: BEGUN for word in words[start:end] for stem in self._vocabulary[word]}

    def _slipped(self, folded: str, typed: str, stems: Stems) -> Meant | None:
        """What it was probably meant to be: all words that are equally near, the policy's own before others."""
        near = self._near(folded, stems.typed(typed)) if folded not in self._everyday else ()
        known = tuple(word for word in near if word in self._vocabulary)
        if near and not known and set(near) & self._speech.empty:
            return None  # "mihgt" tells no more than "might"
        meant = {word: self._also(self._same(stems.of(word)), stems.of(word)) for word in known or near}
        read_as = tuple(word for word, sure in meant.items() if sure)
        sure = {stem: how * SLIPPED for word in reversed(read_as) for stem, how in meant[word].items()}
        return Meant(typed, sure, read_as)

    def _near(self, folded: str, of: Iterable[str]) -> tuple[str, ...]:
        """Words as they stand in the policy or, where it has this one in another form, the first form that it has."""
        near = self._slips.meant(folded)
        return near or tuple(self._forms[stem] for one in of for stem in self._stem_slips.meant(one))


def _forms(vocabulary: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """A word for each stem, the shortest that the policy has."""
    shortest_last = sorted(vocabulary, key=lambda word: (-len(word), word))
    return {stem: word for word in shortest_last for stem in vocabulary[word]}


def _alike(speech: Speech, known: set[str]) -> dict[str, frozenset[str]]:
    """By stem, the stems of the policy that it may stand for."""
    stems = Stems(speech.language)
    alike: dict[str, set[str]] = {}
    for line in speech.alike:
        of = {stem for word in line for stem in stems.of(word)}
        for stem in of:
            alike.setdefault(stem, set()).update(of & known)
    return {stem: frozenset(others) for stem, others in alike.items()}
