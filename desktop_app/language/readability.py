"""How easily a text reads: one published formula for each language, and how its parts are counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+(?:[’'\-.][^\W\d_]+)*[’']?|\d+(?:[.,:/]\d+)*")
LETTER = re.compile(r"[^\W_]")
# A sentence ends with its mark, and with the quotation that it closes; what follows begins a new one.
END = re.compile(r"[.!?…]+[»”\")\]’]*(?:(?=\s+[«„“\"(\[’]*[^\Wa-zà-ÿąćęłńóśźż_])|\s*$)")
ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:art|artt|n|nr|No|p|pp|pkt|ust|ok|e\.g|i\.e|es|tzn|np|dr|S\.p\.A)\.$", re.IGNORECASE
)
ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
# An e that is not heard, at the end or before an ending; vowels side by side that are heard apart.
SILENT = re.compile(
    r"[^aeiouyl]e$|[aeiouy]le$|[gq]ue$|[^aeiouytdr]ed$|[^dc]red$|[^aeiouycsxzghl]es$|[aeiouy]les$|[^aeiouyl]e(?=(?:ment|ful|less|ly)s?$)"
)
PARTED = re.compile(
    r"(?<![ctsg])i(?=a|ous)|(?<!^l)[ei]o$|eum|(?<=[aeiouy][^aeiouy])ea$|cre(?=at)|(?<![ctr])i(?=en[ct]|et)|^sci(?=e)|y(?=ees?$)"
    r"|[^gq]u(?=a[lt])|^li(?=on)|y(?=ing$)|^be(?=ing)"
)
POLISH_SYLLABLE = re.compile(r"i[aeouąęó]|[ae]u|[aeiouyąęó]")
LEAST_SYLLABLES_OF_HARD_POLISH = 4
LONGEST_ABBREVIATION = 8  # the signs before it and its full stop included
WORDS_KEPT = 20_000
FEWEST_SENTENCES = 3  # below that a formula says nothing


@dataclass(frozen=True, slots=True)
class Counted:
    """A text in numbers: sentences, words, letters, and syllables of each word."""

    sentences: int
    words: tuple[str, ...]

    @property
    def letters(self) -> int:
        return len(LETTER.findall("".join(self.words)))


@dataclass(frozen=True, slots=True)
class Scale:
    """A formula by name, the bound that plain texts keep, and whether more is easier."""

    name: str
    bound: float
    more_is_easier: bool
    formula: Callable[[Counted], float]

    def keeps(self, score: float) -> bool:
        """Whether a score is on the easy side of the bound."""
        return score >= self.bound if self.more_is_easier else score <= self.bound


def count(blocks: Sequence[str]) -> Counted:
    """Count blocks of text: a paragraph, or an item of a list, each ending a sentence even without a full stop."""
    words: list[str] = []
    sentences = 0
    for block in blocks:
        found = WORD.findall(block)
        if found:
            words.extend(found)
            sentences += max(1, _ends(block))
    return Counted(sentences, tuple(words))


def _ends(block: str) -> int:
    ends = [found for found in END.finditer(block) if not _abbreviates(block, found.start())]
    open_end = WORD.search(block, ends[-1].end()) if ends else None
    return len(ends) + (open_end is not None)


def _abbreviates(block: str, stop: int) -> bool:
    """Whether the full stop at that place belongs to an abbreviation."""
    return ABBREVIATION.search(block[max(0, stop - LONGEST_ABBREVIATION) : stop + 1]) is not None


def flesch(text: Counted) -> float:
    """Reading ease of English, 0 (hard) to 100 (easy): R. Flesch, A new readability yardstick, 1948."""
    syllables = sum(english_syllables(word) for word in text.words)
    return 206.835 - 1.015 * len(text.words) / text.sentences - 84.6 * syllables / len(text.words)


def gulpease(text: Counted) -> float:
    """Reading ease of Italian, 0 to 100: P. Lucisano and M. E. Piemontese, GULPEASE, 1988. It counts letters."""
    return 89 + (300 * text.sentences - 10 * text.letters) / len(text.words)


def fog_pl(text: Counted) -> float:
    """Years of school that a Polish text asks for: R. Gunning's fog index, hard words from four syllables on."""
    hard = sum(polish_syllables(word) >= LEAST_SYLLABLES_OF_HARD_POLISH for word in text.words)
    return 0.4 * (len(text.words) / text.sentences + 100 * hard / len(text.words))


SCALES = {
    "en": Scale("Flesch", 55, True, flesch),
    "it": Scale("Gulpease", 50, True, gulpease),
    "pl": Scale("FOG-PL", 12, False, fog_pl),
}


def readability(blocks: Sequence[str], language: str) -> float | None:
    """The score of a text on its language's scale; None below three sentences, or without a scale for it."""
    return score_of(count(blocks), language)


def score_of(text: Counted, language: str) -> float | None:
    """The same of a text that was counted already."""
    scale = SCALES.get(language)
    return scale.formula(text) if scale and text.sentences >= FEWEST_SENTENCES else None


@lru_cache(WORDS_KEPT)
def english_syllables(word: str) -> int:
    """By groups of vowels, silent endings apart; right for nine in ten words, wrong by one for most others."""
    letters = word.casefold().replace("’", "").replace("'", "")
    found = len(ENGLISH_VOWELS.findall(letters))
    return max(1, found - len(SILENT.findall(letters)) + len(PARTED.findall(letters)))


@lru_cache(WORDS_KEPT)
def polish_syllables(word: str) -> int:
    """One for each vowel; an i before another only softens, and au and eu sound as one."""
    return max(1, len(POLISH_SYLLABLE.findall(word.casefold())))
